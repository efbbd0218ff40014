"""Whether a calendar message may change what is known of an appointment (RFC 5546): who sent it, and is it newer."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from afterword.capture.calendar_event import CalendarEvent
    from afterword.domain import Debrief, Person

# Answers of attendees, and proposals that the organiser hasn't made.
ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


class Verdict(enum.StrEnum):
    """What a message does to what is known."""

    NEW = "new"
    UPDATE = "update"
    CANCEL = "cancel"
    OLDER = "older"  # it was sent before what is known
    STRANGER = "stranger"  # somebody other than the organiser sent it
    ANSWER = "answer"  # it changes nothing


@dataclass(frozen=True, slots=True)
class Version:
    """Which version of an appointment is known, and whose it is."""

    organizer: str  # address, small letters; "" where the calendar named none
    sequence: int
    stamp: dt.datetime | None


def judge_message(event: CalendarEvent, known: Version | None, sender: str = "") -> Verdict:
    """What this message may do. `sender` is the address of the mail it came in; "" for a file.

    Only the organiser changes an appointment, and only by a higher SEQUENCE, or by the same
    one with a later DTSTAMP (RFC 5546, 2.1.5).
    """
    if event.method in ANSWERS:
        return Verdict.ANSWER
    cancels = event.method == "CANCEL" or event.status == "CANCELLED"
    if known is None:
        return Verdict.ANSWER if cancels else Verdict.NEW
    organizer = organizer_of(event)
    if organizer != known.organizer or (sender and organizer and not _speaks_for(sender, organizer)):
        return Verdict.STRANGER
    if not _is_newer(event, known):
        return Verdict.OLDER
    return Verdict.CANCEL if cancels else Verdict.UPDATE


def organizer_of(event: CalendarEvent) -> str:
    """The organiser's address in small letters."""
    return event.organizer.email.casefold() if event.organizer else ""


def _is_newer(event: CalendarEvent, known: Version) -> bool:
    if event.sequence != known.sequence:
        return event.sequence > known.sequence
    return bool(event.stamp and known.stamp and event.stamp > known.stamp)


def _speaks_for(sender: str, organizer: str) -> bool:
    """The organiser, or an assistant or a system of the same house."""
    return sender.casefold() == organizer or sender.casefold().rpartition("@")[2] == organizer.rpartition("@")[2]


def fill_in(notes: Debrief, known: Debrief) -> Debrief:
    """The notes with what the invitation knows and they don't say: times, post, addresses of the people they name."""
    talk, told = notes.interview, known.interview
    has_time = talk.start is not None or talk.end is not None
    interview = replace(
        talk,
        company=talk.company or told.company,
        role=talk.role or told.role,
        round=talk.round or told.round,
        medium=talk.medium or told.medium,
        start=talk.start if has_time else told.start,
        end=talk.end if talk.end is not None or (has_time and talk.start != told.start) else told.end,
        timezone=talk.timezone or told.timezone,
    )
    return replace(notes, interview=interview, people=tuple(_known_as(p, known.people) for p in notes.people))


def _known_as(person: Person, people: tuple[Person, ...]) -> Person:
    """The same person with the address of the invitation; a first name alone when it means one of them only."""
    plain = person.name.casefold()
    same = [p for p in people if p.name.casefold() == plain]
    same = same or [p for p in people if plain and plain in {p.given.casefold(), p.family.casefold()}]
    if len(same) != 1:
        return person
    return replace(person, email=person.email or same[0].email, title=person.title or same[0].title)
