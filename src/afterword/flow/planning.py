"""What an interview calls for now is drafted; what it will call for later is planned; what an answer ended, ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.deliver.outbox import Outgoing
from afterword.domain import Event, LetterKind, State
from afterword.flow.attaching import attach_named
from afterword.flow.drafting import Drafting, write
from afterword.schedule.cadence import decide
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.domain import Agenda
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner, StoredInterview

# What an answer makes pointless, so that it is held when one came. An other offer is told of to hear where things stand.
FOLLOW_UPS = {LetterKind.FOLLOW_UP, LetterKind.FINAL_FOLLOW_UP, LetterKind.COMPETING_OFFER}
# A letter in one of these states can still leave.
LIVE = {State.DRAFTED, State.APPROVED, State.HELD}


def draft_due(owner: Owner, ports: Ports, talk: StoredInterview, folder: Path | None) -> Drafting:
    """Draft what this interview calls for now and has no letter yet, and plan what comes later.

    `folder` is where attachments named in the notes lie.
    """
    now = ports.now()
    agenda = decide(talk.debrief, now, history=store.touches(owner, talk.id))
    missing = _without_letter(owner, talk, agenda)
    result = write(talk.debrief, store.load_profile(owner), missing, now)
    keep_drafts(owner, ports, talk.id, result, folder)
    plan_next(owner, ports, talk, agenda)
    return result


def keep_drafts(
    owner: Owner, ports: Ports, interview: str, drafting: Drafting, folder: Path | None, *, by: str = "afterword"
) -> tuple[Outgoing, ...]:
    """Put letters on record as drafts; `by` says who called for them."""
    kept = []
    for drafted in drafting.drafts:
        outgoing = Outgoing(
            id=ports.new_id(),
            interview=interview,
            letter=drafted.letter,
            state=State.DRAFTED,
            why=drafted.slot.reason,
            anchor=drafted.slot.anchor,
            send_at=drafted.slot.send_at,
            send_by=drafted.slot.send_by,
        )
        store.add_letter(owner, outgoing)
        attach_named(owner, outgoing, folder)
        event = Event(ports.now(), "letter drafted", by, drafted.slot.anchor, interview=interview, letter=outgoing.id)
        store.log(owner, event)
        kept.append(outgoing)
    return tuple(kept)


def plan_next(owner: Owner, ports: Ports, talk: StoredInterview, agenda: Agenda | None = None) -> None:
    """Keep one plan for an interview: the next follow-up, from when on, and why then."""
    now = ports.now()
    if agenda is None:
        agenda = decide(talk.debrief, now, history=store.touches(owner, talk.id))
    coming = next((entry for entry in agenda.not_now if entry.since is not None), None)
    if coming is None or coming.since is None:
        why = agenda.not_now[0].why if agenda.not_now else "nothing more is due"
        if not agenda.due and store.end_plan(owner, talk.id, "called off", why):
            store.log(owner, Event(now, "follow-up called off", "afterword", why, interview=talk.id))
        return
    plan = store.Plan(
        id=ports.new_id(),
        interview=talk.id,
        person=coming.person,
        kind=LetterKind.FOLLOW_UP,
        since=coming.since,
        why=coming.why,
    )
    if store.replace_plan(owner, plan):
        store.log(owner, Event(now, "follow-up planned", "afterword", coming.why, interview=talk.id))


def _without_letter(owner: Owner, talk: StoredInterview, agenda: Agenda) -> Agenda:
    have = {(o.letter.to.name, o.letter.kind) for o in store.letters(owner, interview=talk.id)}
    due = tuple(slot for slot in agenda.due if (slot.person, slot.kind) not in have)
    return type(agenda)(due, agenda.not_now)
