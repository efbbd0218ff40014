"""A letter, and what an editor says of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.domain.notes import Person


class LetterKind(enum.StrEnum):
    """What a letter is for."""

    THANK_YOU = "thank-you"
    FOLLOW_UP = "follow-up"
    FINAL_FOLLOW_UP = "final-follow-up"
    # Those below are written when the person asks for them, and never by a clock.
    PROMISE_KEPT = "promise-kept"  # here is the write-up I promised
    ANSWER = "answer"  # to a doubt or a question that was left open
    AFTER_REJECTION = "after-rejection"
    DATE_MOVED = "date-moved"  # they wrote that it takes longer
    ACCEPT_OFFER = "accept-offer"
    DECLINE_OFFER = "decline-offer"
    ASK_FOR_TIME = "ask-for-time"  # before answering an offer
    WITHDRAW = "withdraw"
    COMPETING_OFFER = "competing-offer"
    THROUGH_RECRUITER = "through-recruiter"  # thanks that a recruiter passes on


ASKED_FOR = frozenset(LetterKind) - {LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.FINAL_FOLLOW_UP}


class Form(enum.StrEnum):
    """How a letter reaches its reader."""

    EMAIL = "email"
    CARD = "card"
    LINKEDIN = "linkedin"  # the note with an invitation, 300 characters
    MESSAGE = "linkedin-message"  # to somebody one is connected with already: one short paragraph


class Tone(enum.StrEnum):
    """How a letter speaks."""

    WARM = "warm"
    FORMAL = "formal"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that we wrote, and the facts it rests on. None: courtesy that claims nothing."""

    text: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A stretch of a letter's body, in code points, and the facts it rests on."""

    start: int
    end: int
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as its reader will see it."""

    to: Person
    kind: LetterKind
    subject: str
    body: str
    form: Form = Form.EMAIL
    tone: Tone = Tone.WARM
    sources: tuple[Source, ...] = ()
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What has to be known before a letter can be written well."""

    person: str  # a name, or "Everyone"
    ask: str
    why: str


class Severity(enum.StrEnum):
    """How much a finding matters."""

    ERROR = "error"  # could cost the job: must not be sent like this
    WARNING = "warning"
    HINT = "hint"


SIGNALS = (
    "gratitude", "specific_detail", "learned", "qualification", "company_need", "enthusiasm",
    "moving_forward", "concern_addressed", "new_information", "next_steps_asked", "availability_offered",
)  # fmt: skip
TIPS = ("prompt", "personal", "qualified", "enthusiastic", "concise", "grateful", "informative", "next_steps")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to mend; offsets are code points of the body as given."""

    rule: str
    severity: Severity
    start: int
    end: int
    message: str
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Tip:
    """One of the eight rules, judged."""

    tip: str
    held: bool | None  # None: can't be judged, or doesn't apply
    why: str
    how: str


@dataclass(frozen=True, slots=True)
class Review:
    """What a letter has, lacks and gets wrong."""

    signals: dict[str, tuple[tuple[int, int], ...]]  # every name of SIGNALS is a key
    tips: tuple[Tip, ...]
    findings: tuple[Finding, ...]
    words: int

    @property
    def has_errors(self) -> bool:
        """Whether anything here must be mended before the letter leaves."""
        return any(f.severity is Severity.ERROR for f in self.findings)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was made of a note that carried no kind, or that won't be used."""

    fact: str  # id
    taken_as: str  # a NoteKind, or "unused"
    why: str
