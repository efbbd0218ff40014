"""What a mail that came in does to the plan; each effect is written down with the line that was the evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.domain import Event, IncomingKind, Outcome, ReplyMeaning, State
from afterword.errors import ClaimLost
from afterword.flow.planning import FOLLOW_UPS, plan_next
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner, Received

# An answer of this meaning ends the conversation as it was: thanks that still wait are the person's to decide.
DECIDED = {ReplyMeaning.REJECTION, ReplyMeaning.OFFER}


@dataclass(frozen=True, slots=True)
class Change:
    """Something that an incoming mail changed."""

    letter: str
    state: State
    why: str


def carry_out(owner: Owner, ports: Ports, received: Received) -> tuple[Change, ...]:
    """Do to letters and plans what this mail calls for; again is harmless."""
    mark_outcome(owner, received)
    if received.effect == "none" or not received.interview:
        return ()
    because = reason_of(received)
    if received.effect in {"reopen", "note"}:
        return ()
    changes = _hold_back(owner, ports, received, because)
    now = ports.now()
    if received.effect == "pause":
        return changes
    if received.effect == "move":
        plan_next(owner, ports, store.interview(owner, received.interview))
    elif store.end_plan(owner, received.interview, "called off", because):
        store.log(owner, Event(now, "follow-up called off", "mailbox", because, interview=received.interview))
    return changes


def reason_of(received: Received) -> str:
    """What stands on a letter that this mail held back."""
    who = received.mail.sender_name or received.mail.sender or "somebody"
    return f"{who} wrote: {received.because}" if received.because else f"{who} wrote"


def mark_outcome(owner: Owner, received: Received) -> None:
    """Say on the letter what came of it; a reply outweighs all others."""
    outcome = outcome_of(received)
    if outcome is None or not received.letter:
        return
    before = store.letter(owner, received.letter)
    if before.state is not State.SENT or before.outcome is Outcome.REPLIED or before.outcome is outcome:
        return
    store.save_move(owner, before, replace(before, outcome=outcome))


def outcome_of(received: Received) -> Outcome | None:
    """What a mail says of the letter it belongs to; None when it says nothing, or not surely enough."""
    kind = received.mail.kind
    if received.effect == "pause":
        return None
    if kind is IncomingKind.BOUNCE:
        return Outcome.BOUNCED
    if kind is IncomingKind.AUTO_REPLY:
        return Outcome.AUTO_REPLIED
    if received.mail.stage == "delayed":
        return Outcome.DELAYED
    if kind in {IncomingKind.REPLY, IncomingKind.INVITATION}:
        return Outcome.REPLIED
    return None


def _hold_back(owner: Owner, ports: Ports, received: Received, because: str) -> tuple[Change, ...]:
    changes = []
    now = ports.now()
    decided = received.mail.meaning in DECIDED
    for before in store.letters(owner, interview=received.interview):
        waits = before.state is State.APPROVED or (before.state is State.DRAFTED and received.effect != "pause")
        if not waits or not (before.letter.kind in FOLLOW_UPS or decided):
            continue
        after = withdrawn(before, because)
        try:
            store.save_move(owner, before, after)
        except ClaimLost:
            continue  # A worker has it: its own last look sees this mail.
        what = "letter withdrawn" if after.state is State.CANCELLED else "letter held"
        store.log(owner, Event(now, what, "mailbox", because, received.interview, after.id))
        changes.append(Change(after.id, after.state, because))
    return tuple(changes)


def withdrawn(before: Outgoing, because: str) -> Outgoing:
    """A draft that nobody touched is withdrawn; one that the person approved or edited is kept for them."""
    if before.state is State.DRAFTED and not before.edited:
        return moves.cancel(before, because)
    return moves.hold(before, because)
