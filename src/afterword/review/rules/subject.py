"""The subject: it names the matter, and doesn't shout or chase (zari; Ladders)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Form, Severity
from afterword.review.case import Example, Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_WORN = re.compile(
    r"\b(?:touching base|just (?:wanted|following|checking)|urgent|please read|(?:re)?read now|important|asap|hello|hi|hey|no subject|untitled)\b|^(?:follow(?:ing)?[ -]?up|checking in|quick question)[.!]?$",
    re.IGNORECASE,
)
_LONGEST = 90


def find(case: Case) -> Iterator[Finding]:
    """A subject that is missing, shouts, chases or is cut off; it stands outside the body, so the span is empty."""
    subject = case.draft.subject.strip()
    if case.draft.form is not Form.EMAIL or (case.draft.plain and not subject):
        return
    message = _fault(subject)
    if message:
        yield finding("subject", Severity.WARNING, (0, 0), message)


def _fault(subject: str) -> str:
    if not subject:
        return "The subject is empty. Name the matter: “Thank you: Staff Data Engineer interview”."
    if _WORN.search(subject):
        return f"“{subject}” says little. Name the post or the interview."
    letters = [c for word in subject.split() if len(word) > 3 for c in word if c.isalpha()]
    if len(letters) > 6 and all(c.isupper() for c in letters):
        return "Capitals read as shouting."
    if subject.count("!") > 1:
        return "Leave the exclamation marks out of the subject."
    return f"Mail programs cut a subject after about {_LONGEST} characters." if len(subject) > _LONGEST else ""


_LETTER = "Dear Maria,\n\nThank you.\n\nBest,\nAna"
FLAGS = (
    Example(_LETTER, subject=""),
    Example(_LETTER, subject="Touching base"),
    Example(_LETTER, subject="THANK YOU FOR YOUR TIME"),
    Example(_LETTER, subject="URGENT"),
    Example(_LETTER, subject="Thank you!!"),
    Example(_LETTER, subject="Following up"),
    Example(_LETTER, subject="Hi"),
    Example(_LETTER, subject="Thank you " * 12),
    Example(_LETTER, subject="Hello"),
    Example(_LETTER, subject="Hey"),
    Example(_LETTER, subject="Hi there"),
    Example(_LETTER, subject="Urgent: my interview"),
    Example(_LETTER, subject="Checking in"),
    Example(_LETTER, subject="Quick question"),
    Example(_LETTER, subject="Just following up"),
    Example(_LETTER, subject="Just checking my application"),
    Example(_LETTER, subject="IMPORTANT MESSAGE FOR YOU"),
    Example(_LETTER, subject="Thank you!! For everything!"),
    Example(_LETTER, subject="Please read"),
    Example(_LETTER, subject="Follow up"),
)
PASSES = (
    Example(_LETTER, subject="Thank you"),
    Example(_LETTER, subject="Re: Interview on 19 November"),
    Example(_LETTER, subject="Staff Data Engineer: next steps"),
    Example(_LETTER, subject="", plain=True),
    Example(_LETTER, subject="Following up on the nurse interview of 3 May"),
    Example(_LETTER, subject="RE: SAP CO"),
    Example(_LETTER, subject="Thank you, from Ana Silva"),
    Example(_LETTER, subject="Danke, Łukasz"),
    Example(_LETTER, subject="Thank you for the tour of the mill"),
    Example(_LETTER, subject="Head Baker: following up"),
    Example(_LETTER, subject="Interview on Tuesday"),
    Example(_LETTER, subject="Sous chef trial, and thanks"),
    Example(_LETTER, subject="Re: Your question about kilns"),
    Example(_LETTER, subject="PGT Physics, demo lesson"),
    Example(_LETTER, subject="Go raibh maith agat"),
    Example(_LETTER, subject="Stage Manager: one bit of news"),
    Example(_LETTER, subject="Thanks for Tuesday"),
    Example(_LETTER, subject="Nurse Practitioner position"),
    Example(_LETTER, subject="S&T interview of 8 December"),
    Example(_LETTER, subject="Ngā mihi from Joss"),
)
RULE = Rule("subject", find, FLAGS, PASSES)
