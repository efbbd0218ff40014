"""How the letter begins: a person's name, no slang, nobody unknown (Lakeland; thenest)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Form, Severity
from afterword.review.case import Example, Rule, finding
from afterword.review.home import dialect_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_NOBODY = re.compile(
    r"to whom|dear (?:sirs?|madam)\b|sir(?:/| or )madam|^dear (?:hiring|human|hr|recruit\w+|marketing|sales|store|office|general)? ?(?:manager|recruiter|resources|department|employer)\b",
    re.IGNORECASE,
)
_HONOURS = re.compile(r"(?:dear|respected) (?:sir|madam|ma'am)", re.IGNORECASE)  # usual in India
_SLANG = re.compile(r"^(?:hey|hiya|yo|howdy|what's up|sup)\b", re.IGNORECASE)


def find(case: Case) -> Iterator[Finding]:
    """A greeting that is missing, names nobody, or is slang."""
    page = case.page
    if page.greeting is None:
        if page.closing and page.paragraphs and case.draft.form is Form.EMAIL:
            first = page.paragraphs[0]
            span = (first.start, min(first.end, first.start + 1))
            yield finding("greeting", Severity.HINT, span, "It starts without a greeting. Begin with their name.")
        return
    span = (page.greeting.start, page.greeting.end)
    known = (
        f" Write “Dear {case.reader.given or case.reader.name}”."
        if case.reader
        else " A name is better, if you can find one."
    )
    if _HONOURS.fullmatch(page.greeting.text) and dialect_of(case) == "INDIAN":
        yield finding("greeting", Severity.HINT, span, f"This greets nobody by name.{known}")
    elif _NOBODY.search(page.greeting.text):
        yield finding("greeting", Severity.WARNING, span, f"This greets nobody by name.{known}")
    elif _SLANG.match(page.greeting.text):
        yield finding("greeting", Severity.HINT, span, "“Hello” or “Dear” is safer with somebody you have just met.")


FLAGS = (
    "To Whom It May Concern:\n\nThank you.",
    "Dear Sir or Madam,\n\nThank you.",
    "Hey Maria,\n\nThank you for the talk.",
    "Dear Hiring Manager,\n\nThank you.",
    "Thank you for the talk about cranes and tides.\n\nBest regards,\nAna",
    "Dear Sir/Madam,\n\nThank you.",
    "Hiya Tom,\n\nThank you for the tour.",
    "Dear Marketing Manager,\n\nThank you.",
    "Dear Sir,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Madam,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Sirs,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Recruiter,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear HR Manager,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Employer,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Howdy Tom,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Hey there,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "What's up Tom,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "To whom it may concern,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Human Resources,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Store Manager,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
)
PASSES = (
    "Dear Maria,\n\nThank you.",
    "Hello Tom,\n\nThank you.",
    "Good morning, Jeanette,\n\nThank you.",
    "Dear Neha Ma'am,\n\nThank you.",
    "Dear Łukasz,\n\nThank you.",
    "Dear 林慧玲,\n\nThank you.",
    "Maria,\n\nThank you for the talk.",
    "Dear Ms. Manager,\n\nThank you.",
    Example("Dear Professor Møller,\n\nThank you."),
    "Dear Ms. Okafor:\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Hi Bao,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Kia ora Mere,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Good afternoon Mr Hendry,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Dr. Lindholm,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear members of the panel,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Bonjour Geneviève,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Fr. Lucey,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Hello Helena,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear Judge Amory,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
    "Dear all,\n\nThank you for the tour of the mill.\n\nBest,\nAna",
)
RULE = Rule("greeting", find, FLAGS, PASSES)
