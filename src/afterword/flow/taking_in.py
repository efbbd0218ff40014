"""A person hands in the notes of an interview."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import Event
from afterword.flow.planning import draft_due
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Debrief
    from afterword.flow.drafting import Drafting
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a debrief."""

    interview: str
    new: bool  # False: these very notes were on record already
    letters: tuple[Outgoing, ...]
    drafting: Drafting


def take_in(owner: Owner, ports: Ports, debrief: Debrief, text: str, folder: Path | None) -> TakenIn:
    """Keep the notes, draft what is due, plan what comes later. The same notes twice are kept once."""
    now = ports.now()
    ident, new = store.add_interview(owner, ports.new_id(), debrief, text, now)
    if new:
        store.log(owner, Event(now, "notes taken in", "person", debrief.interview.company, interview=ident))
    talk = store.interview(owner, ident)
    drafting = draft_due(owner, ports, talk, folder)
    return TakenIn(ident, new, store.letters(owner, interview=ident), drafting)


def home_zone(owner: Owner) -> str:
    """The zone in which notes without one are read: the person's own."""
    return store.load_profile(owner).timezone
