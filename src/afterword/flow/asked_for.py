"""A person asks for a letter of a kind that no clock starts: it ends as a draft on record, to be approved like any other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import State, Tone
from afterword.errors import InputError
from afterword.flow.drafting import nobody, write
from afterword.flow.planning import keep_drafts
from afterword.flow.transcribing import which_interview
from afterword.schedule.cadence import decide
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import LetterKind
    from afterword.flow.drafting import Drafting
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What became of asking for a letter."""

    interview: str
    letters: tuple[Outgoing, ...]  # drafted now
    there: tuple[Outgoing, ...]  # of this kind to the same people, on record already: nobody is written to twice
    drafting: Drafting  # with the questions where something has to be known first


def write_kind(
    owner: Owner,
    ports: Ports,
    interview: str,
    kind: LetterKind,
    *,
    to: str = "",
    tone: Tone = Tone.WARM,
    folder: Path | None = None,
) -> AskedFor:
    """Draft a letter of this kind for an interview on record; the start of its id is enough.

    `to` names a reader, else the right one is found. `folder` is where attachments named in the notes lie. Raises NotFound,
    and InputError when `to` names nobody who is in the notes.
    """
    talk = which_interview(owner, ports, interview)
    now = ports.now()
    agenda = decide(talk.debrief, now, history=store.touches(owner, talk.id), kind=kind, to=to)
    if to and not agenda.due and not agenda.not_now:
        raise InputError(nobody(talk.debrief, to))
    on_record = store.letters(owner, interview=talk.id)
    live = {o.letter.to.name: o for o in on_record if o.letter.kind is kind and o.state is not State.CANCELLED}
    missing = tuple(slot for slot in agenda.due if slot.person not in live)
    there = tuple(live[slot.person] for slot in agenda.due if slot.person in live)
    drafting = write(talk.debrief, store.load_profile(owner), type(agenda)(missing, agenda.not_now), now, tone=tone)
    with store.together():
        letters = keep_drafts(owner, ports, talk.id, drafting, folder, by="person")
    return AskedFor(talk.id, letters, there, drafting)
