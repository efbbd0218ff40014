"""A letter from anywhere judged, and the times of an interview's letters; keeps nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.errors import InputError
from afterword.review.check import Record, review
from afterword.schedule.cadence import decide
from afterword.schedule.timetable import timetable

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Debrief, LetterKind, NotNow, Person, Profile, Review, Slot
    from afterword.review.check import Draft


def judge_text(
    text: Draft,
    debrief: Debrief | None,
    profile: Profile | None,
    *,
    to: str,
    kind: LetterKind | None,
    sent_at: dt.datetime | None,
) -> Review:
    """What a letter has, lacks and gets wrong, by the facts where there are any.

    Raises InputError when `to` names nobody who is in the notes.
    """
    reader = find_reader(debrief, to) if debrief and to else None
    known = replace(text, to=reader or text.to, kind=kind or text.kind)
    return review(known, Record(debrief, profile, (), sent_at))


def find_reader(debrief: Debrief, to: str) -> Person:
    """The person whose name `to` is, or is part of. Raises InputError."""
    wanted = to.casefold().strip()
    for person in debrief.people:
        if wanted in {person.name.casefold(), person.given.casefold(), person.family.casefold()}:
            return person
    for person in debrief.people:
        if wanted and wanted in person.name.casefold():
            return person
    names = ", ".join(person.name for person in debrief.people) or "nobody"
    sentence = f"nobody called {to!r} is in these notes; they name {names}"
    raise InputError(sentence)


def timing(debrief: Debrief, now: dt.datetime) -> tuple[tuple[Slot, ...], tuple[NotNow, ...]]:
    """When each letter should leave, and who gets nothing yet."""
    return timetable(debrief, now), decide(debrief, now).not_now
