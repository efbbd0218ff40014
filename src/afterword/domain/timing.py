"""When a letter should leave, and what has passed so far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain.letters import LetterKind


@dataclass(frozen=True, slots=True)
class Promise:
    """A day that they named in the notes."""

    day: dt.date  # the last day on which it would still be kept
    phrase: str  # the words it was read from
    fact: str  # id of the note
    person: str  # who said it; "Everyone" when the notes don't say


@dataclass(frozen=True, slots=True)
class Slot:
    """When a letter should leave, and why then."""

    person: str
    kind: LetterKind
    send_at: dt.datetime  # aware, in the reader's zone
    send_by: dt.datetime | None  # aware; None when no time is the last
    anchor: str  # the event it counts from, in words
    reason: str


@dataclass(frozen=True, slots=True)
class NotNow:
    """Who gets nothing yet, or nothing at all, and why."""

    person: str
    why: str
    since: dt.datetime | None = None  # from when on it would be due; None: never


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is called for at a given moment."""

    due: tuple[Slot, ...] = ()
    not_now: tuple[NotNow, ...] = ()


@dataclass(frozen=True, slots=True)
class Touch:
    """Something that passed between the person and the employer after the interview."""

    at: dt.datetime
    by_us: bool
    what: str  # a LetterKind, or a ReplyMeaning, or free words
    person: str = ""
    promised: dt.date | None = None  # "we'll get back to you by Friday"
