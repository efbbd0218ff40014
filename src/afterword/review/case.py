"""What is judged, and what a rule is: a letter, the record it rests on, and one thing to look for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.domain import Finding, Form, Severity
from afterword.review.page import read_page

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from afterword.domain import Debrief, Letter, LetterKind, Person, Profile
    from afterword.etiquette import Etiquette
    from afterword.review.page import Page


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to be judged."""

    body: str
    subject: str = ""
    attachments: tuple[str, ...] = ()
    to: Person | None = None
    kind: LetterKind | None = None  # None: judge from the text
    form: Form = Form.EMAIL
    plain: bool = False  # text alone: its subject and attachments are not known


@dataclass(frozen=True, slots=True)
class Record:
    """What is known besides the letter."""

    debrief: Debrief | None = None
    profile: Profile | None = None
    others: tuple[Letter, ...] = ()  # other letters to this company
    sent_at: dt.datetime | None = None  # aware


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a rule may look at."""

    draft: Draft
    record: Record
    page: Page
    kind: LetterKind
    etiquette: Etiquette
    reader: Person | None = None  # who it is to, where that is known
    english: bool = True  # only English is judged by its words


@dataclass(frozen=True, slots=True)
class Example:
    """A letter that a rule must flag or must pass, with what has to be known for it."""

    body: str
    marks: str = ""  # the words that the finding covers; "" any
    record: Record = field(default_factory=Record)
    to: Person | None = None
    kind: LetterKind | None = None
    subject: str = "Thank you"
    attachments: tuple[str, ...] = ()
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for. `flags` and `passes` are its must-flag and must-pass examples, run by one test."""

    name: str
    find: Callable[[Case], Iterable[Finding]]
    flags: tuple[Example | str, ...]
    passes: tuple[Example | str, ...]


def finding(
    rule: str, severity: Severity, span: tuple[int, int], message: str, suggestion: str | None = None
) -> Finding:
    """A finding over a span of the body."""
    return Finding(rule, severity, span[0], span[1], message, suggestion)


def whole(case: Case) -> tuple[int, int]:
    """The span of the prose, for what concerns the letter as a whole."""
    pieces = case.page.paragraphs or (case.page.prose,)
    return (pieces[0].start, pieces[-1].end)


__all__ = ("Case", "Draft", "Example", "Record", "Rule", "finding", "read_page", "whole")
