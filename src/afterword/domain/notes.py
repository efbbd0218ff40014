"""What the person wrote down: interview, people, facts, profile."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


class NoteKind(enum.StrEnum):
    """What a note is for (contract, section 1)."""

    TALKED = "talked"  # a topic of the conversation
    LEARNED = "learned"  # something they said that was new to the person
    ENJOYED = "enjoyed"  # something the person liked
    NEED = "need"  # what they are looking for
    STRENGTH = "strength"  # what the person brings
    CONCERN = "concern"  # a doubt about the person, with `better` when there is an answer
    QUESTION = "question"  # left open
    PERSONAL = "personal"  # small talk that may be mentioned
    ADVICE = "advice"  # advice that the person was given
    PROMISE = "promise"  # something the person said they would do
    NEXT = "next"  # what happens next, and when
    NEW = "new"  # news since the interview
    CORRECTION = "correction"  # withdraws or mends an earlier note
    NO_CONTACT = "no contact"  # the employer asked not to be written to
    PRIVATE = "private"  # never leaves the notes
    NOTE = "note"  # of no stated kind


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a text that was read. Fatal ones make the whole input unusable."""

    line: int  # 1-based; 0 when it concerns the whole text
    message: str  # what was found and what would be right
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part in the interview, as the heading of the notes names them."""

    name: str  # the whole name as written, without title, part, address and pronouns
    email: str = ""
    title: str = ""  # "VP Data"
    part: str = ""  # part in the hiring: "hiring manager", "recruiter"
    phone: str = ""
    linkedin: str = ""
    pronouns: str = ""  # "they/them"
    timezone: str = ""
    honorific: str = ""  # "Dr", "Mr.", "CA", "COL", "ma'am" (a form of address, wherever it stands)
    given: str = ""  # what a first-name greeting uses; empty when unknown
    family: str = ""
    credentials: str = ""  # post-nominals: "P.Eng.", "(Ret.)"
    line: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One item of the notes or the profile. Letters rest on facts and on nothing else."""

    id: str  # "Maria Chen/talked/1", "Everyone/strength/2", "profile/strength/1"
    kind: NoteKind  # what it is used as
    person: str  # the name of the person it stands under; "Everyone"; "profile"
    text: str
    line: int = 0
    labelled: NoteKind = NoteKind.NOTE  # the kind the person wrote; NOTE when none
    why: str = ""  # why `kind` differs from `labelled`, in words for the person
    better: str = ""  # concern: the better answer
    attach: tuple[str, ...] = ()  # file names as written
    link: tuple[str, ...] = ()
    done: bool = False  # promise (done)
    dated: str = ""  # what stood in parentheses after the kind: "28 Nov"

    @property
    def usable(self) -> bool:
        """Whether a letter may rest on it at all."""
        return self.kind not in {NoteKind.PRIVATE, NoteKind.CORRECTION, NoteKind.NO_CONTACT}


@dataclass(frozen=True, slots=True)
class Interview:
    """One talk: where, when and about which post."""

    company: str = ""
    role: str = ""
    round: str = ""
    medium: str = ""  # "video", "phone", "in person" or other text
    start: dt.datetime | None = None  # aware
    end: dt.datetime | None = None  # aware
    timezone: str = ""  # IANA; empty when not given
    language: str = "en-US"
    extra: tuple[tuple[str, str], ...] = ()  # front matter that we don't know, kept as written


@dataclass(frozen=True, slots=True)
class Debrief:
    """What the person wrote down after one interview."""

    interview: Interview
    people: tuple[Person, ...] = ()
    facts: tuple[Fact, ...] = ()

    def person(self, name: str) -> Person | None:
        """The person of exactly this name, if there is one."""
        return next((p for p in self.people if p.name == name), None)


@dataclass(frozen=True, slots=True)
class Profile:
    """The person who writes the letters."""

    name: str = ""
    email: str = ""
    phone: str = ""
    links: tuple[str, ...] = ()
    headline: str = ""
    signature: str = ""  # several lines, as written
    timezone: str = ""
    language: str = ""
    strengths: tuple[Fact, ...] = ()
