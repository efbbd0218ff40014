"""A person hands in the notes of an interview."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.capture.itip import fill_in
from afterword.capture.render import render_debrief
from afterword.domain import Event
from afterword.errors import InputError
from afterword.flow.planning import draft_due
from afterword.flow.renewing import renew
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Debrief
    from afterword.flow.drafting import Drafting
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner, StoredAppointment, StoredInterview

NEARLY = dt.timedelta(minutes=30)  # notes and calendar mean the same start
NEAR = dt.timedelta(hours=8)  # the same company on the same day


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a debrief."""

    interview: str
    new: bool  # False: these very notes were on record already
    letters: tuple[Outgoing, ...]
    drafting: Drafting
    changed: bool = False  # these are other notes of a talk that was on record already


def take_in(owner: Owner, ports: Ports, debrief: Debrief, text: str, folder: Path | None) -> TakenIn:
    """Keep the notes, draft what is due, plan what comes later. The same notes twice are kept once.

    Mended notes of a talk take the place of the old ones, since a second interview would write to the same people
    again. Raises InputError where that would lose somebody whom only the old ones name.
    """
    now = ports.now()
    expected = _expected(owner, debrief)
    known = store.same_talk(owner, debrief) if expected is None else None
    if known is not None and known.source.strip() != text.strip():
        _check_nobody_lost(known, debrief)
        renewed = renew(owner, ports, known.id, debrief, text, folder=folder)
        return TakenIn(known.id, False, store.letters(owner, interview=known.id), renewed.drafting, changed=True)
    if expected is not None:
        ident, new = _join(owner, expected, debrief, text), True
    else:
        ident, new = store.add_interview(owner, ports.new_id(), debrief, text, now)
    store.mark_told(owner, ident)
    if new:
        store.log(owner, Event(now, "notes taken in", "person", debrief.interview.company, interview=ident))
    talk = store.interview(owner, ident)
    drafting = draft_due(owner, ports, talk, folder)
    return TakenIn(ident, new, store.letters(owner, interview=ident), drafting)


def _check_nobody_lost(known: StoredInterview, debrief: Debrief) -> None:
    named = {person.name.casefold() for person in debrief.people}
    lost = [person.name for person in known.debrief.people if person.name.casefold() not in named]
    if lost:
        company = known.debrief.interview.company
        raise InputError(
            f"other notes of this talk with {company} are on record already, and name {lost[0]}, whom these don't; "
            "put all of it into one file, and add that"
        )


def _expected(owner: Owner, debrief: Debrief) -> StoredAppointment | None:
    """The interview that these notes are about, where a calendar told of it and nobody has written of it yet."""
    talk = debrief.interview
    company = talk.company.casefold()
    for known in store.appointments(owner, state="taken"):
        told = known.debrief.interview
        same_company = bool(company) and (company in told.company.casefold() or told.company.casefold() in company)
        if talk.start is None and talk.end is None:
            if same_company and told.company:
                return known
            continue
        moment = talk.start or talk.end
        if known.start is None or moment is None:
            continue
        if abs(moment - known.start) <= NEARLY or (same_company and told.company and abs(moment - known.start) <= NEAR):
            return known
    return None


def _join(owner: Owner, known: StoredAppointment, debrief: Debrief, text: str) -> str:
    """The notes in the place of what the invitation told, with what only the invitation knows."""
    whole = fill_in(debrief, known.debrief)
    store.replace_notes(owner, known.interview, whole, text if whole == debrief else render_debrief(whole))
    return known.interview


def home_zone(owner: Owner) -> str:
    """The zone in which notes without one are read: the person's own."""
    return store.load_profile(owner).timezone
