"""From what was said to letters with their reviews; keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.compose.kinds.consent import released
from afterword.compose.writer import compose
from afterword.domain import Form, Reading, Tone
from afterword.errors import InputError
from afterword.review.check import Draft, Record, review
from afterword.schedule.cadence import decide

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import (
        Agenda,
        Debrief,
        Letter,
        LetterKind,
        NotNow,
        Profile,
        Question,
        Review,
        Slot,
        Touch,
    )


@dataclass(frozen=True, slots=True)
class Drafted:
    """A letter, when it should leave, and what an editor says of it."""

    letter: Letter
    slot: Slot
    review: Review


@dataclass(frozen=True, slots=True)
class Drafting:
    """What an interview calls for at one moment."""

    drafts: tuple[Drafted, ...]
    questions: tuple[Question, ...]
    not_now: tuple[NotNow, ...]
    read: tuple[Reading, ...]


def draft(
    debrief: Debrief,
    profile: Profile,
    now: dt.datetime,
    *,
    history: tuple[Touch, ...] = (),
    kind: LetterKind | None = None,
    to: str = "",
    tone: Tone = Tone.WARM,
    form: Form = Form.EMAIL,
) -> Drafting:
    """The letters that this interview calls for at `now`; `now` is aware.

    Raises InputError when `to` names nobody who is in the notes.
    """
    agenda = decide(debrief, now, history=history, kind=kind, to=to)
    if to and not agenda.due and not agenda.not_now:
        raise InputError(nobody(debrief, to))
    return write(debrief, profile, agenda, now, tone=tone, form=form)


def write(
    debrief: Debrief,
    profile: Profile,
    agenda: Agenda,
    now: dt.datetime,
    *,
    tone: Tone = Tone.WARM,
    form: Form = Form.EMAIL,
) -> Drafting:
    """The letters of an agenda, each with its review against the record and its neighbours."""
    written = compose(debrief, profile, agenda.due, now=now, tone=tone, form=form)
    slots = {slot.person: slot for slot in agenda.due}
    drafts = tuple(
        Drafted(
            letter,
            slots[letter.to.name],
            judge(letter, debrief, profile, written.letters, slots[letter.to.name].send_at),
        )
        for letter in written.letters
    )
    return Drafting(drafts, written.questions, agenda.not_now, readings(debrief, written.readings))


def judge(
    letter: Letter, debrief: Debrief, profile: Profile, neighbours: tuple[Letter, ...], sent_at: dt.datetime | None
) -> Review:
    """One letter judged against the record, and compared with the others to the same company."""
    draft_text = Draft(
        body=letter.body,
        subject=letter.subject,
        attachments=letter.attachments,
        to=letter.to,
        kind=letter.kind,
        form=letter.form,
    )
    others = tuple(other for other in neighbours if other.to.name != letter.to.name)
    known = released(debrief, letter.kind, sent_at) if sent_at is not None else debrief
    return review(draft_text, Record(known, profile, others, sent_at))


def readings(debrief: Debrief, unused: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """What was made of items without a kind, or that won't be used; one line for each note."""
    taken = tuple(Reading(f.id, f.kind.value, f.why) for f in debrief.facts if f.kind is not f.labelled)
    seen = {reading.fact for reading in taken}
    return taken + tuple(replace(reading) for reading in unused if reading.fact not in seen)


def nobody(debrief: Debrief, to: str) -> str:
    """The sentence that says that nobody of this name is in the notes, and who is."""
    names = ", ".join(person.name for person in debrief.people) or "nobody"
    return f"nobody called {to!r} is in these notes; they name {names}"
