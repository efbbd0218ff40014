"""The person's word on a mail: it is an answer after all, or it is none, and what it did is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.domain import Event, Outcome, State
from afterword.errors import ClaimLost, InputError
from afterword.flow.effects import Change, carry_out, mark_outcome, reason_of
from afterword.flow.planning import plan_next
from afterword.flow.watching import sent_index
from afterword.store import repository as store
from afterword.watch.policy import Action, sure_effect

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner, Received

NO_ANSWER = "you said that it is no answer"


@dataclass(frozen=True, slots=True)
class Choice:
    """A letter that a mail may answer, how surely (0 to 1), and why."""

    letter: Outgoing
    sure: float
    why: str


def choices(owner: Owner, received: Received) -> tuple[Choice, ...]:
    """The letters that this mail may answer, the likeliest first."""
    found = sent_index(owner).match(received.mail).candidates
    return tuple(Choice(store.letter(owner, ident), sure, why) for ident, sure, why in found)


def accept(owner: Owner, ports: Ports, start: str, *, letter: str = "") -> tuple[Received, tuple[Change, ...]]:
    """It is an answer: to this letter, else to the likeliest. Raises NotFound or InputError."""
    before = store.received(owner, start)
    chosen = _letter_of(owner, before, letter)
    does = sure_effect(before.mail)
    action = Action.STOP if does.action is Action.PAUSE else does.action
    after = replace(before, letter=chosen.id, interview=chosen.interview, sure=1.0)
    after = replace(after, effect=action.value, because=does.evidence)
    with store.together():
        # Whatever it did as a guess, perhaps about another interview, is replaced by what it does for sure.
        _take_back(owner, ports, before)
        store.restate_incoming(owner, after)
        if before.interview and before.interview != after.interview:
            plan_next(owner, ports, store.interview(owner, before.interview))
        changes = carry_out(owner, ports, after)
        _log(owner, ports, after, "mail confirmed as an answer")
    return after, changes


def dismiss(owner: Owner, ports: Ports, start: str) -> tuple[Received, tuple[Change, ...]]:
    """It is no answer: what it withdrew is a draft again, what it held waits for an approval, the clock runs as before.

    Raises NotFound.
    """
    before = store.received(owner, start)
    after = replace(before, letter="", interview="", sure=1.0, effect=Action.NONE.value, because=NO_ANSWER)
    with store.together():
        changes = _take_back(owner, ports, before)
        store.restate_incoming(owner, after)
        if before.interview:
            plan_next(owner, ports, store.interview(owner, before.interview))
        _log(owner, ports, replace(after, letter=before.letter, interview=before.interview), "mail set aside")
    return after, changes


def _letter_of(owner: Owner, received: Received, start: str) -> Outgoing:
    if start:
        chosen = store.letter(owner, store.resolve_letter(owner, start))
        if chosen.state is not State.SENT:
            raise InputError(f"letter {chosen.id} has not been sent, so nothing can answer it; see `afterword letters`")
        return chosen
    if received.letter:
        return store.letter(owner, received.letter)
    likely = choices(owner, received)
    if not likely:
        raise InputError("no letter is known that it may answer; name one with --letter, see `afterword letters`")
    return likely[0].letter


def _take_back(owner: Owner, ports: Ports, received: Received) -> tuple[Change, ...]:
    """Undo what this mail did to letters: their own `why` says which mail it was."""
    reason, now = reason_of(received), ports.now()
    why = f"it was put back because of a mail from {received.mail.sender}, which you settled; approve it to send it"
    changes = []
    for before in store.letters(owner, interview=received.interview) if received.interview else ():
        if before.why == reason and before.state in {State.HELD, State.CANCELLED}:
            after = moves.take_back(before, why)
            try:
                store.save_move(owner, before, after)
            except ClaimLost:
                continue  # Somebody moved it meanwhile: then it is no longer the mail that holds it.
            store.log(owner, Event(now, "letter taken back", "person", why, received.interview, after.id))
            changes.append(Change(after.id, after.state, why))
    if received.letter:
        _restate_outcome(owner, received)
    return tuple(changes)


def _restate_outcome(owner: Owner, received: Received) -> None:
    """What came of a letter, from the other mails about it alone."""
    letter = store.letter(owner, received.letter)
    if letter.state is not State.SENT or letter.outcome is Outcome.NONE:
        return
    store.save_move(owner, letter, replace(letter, outcome=Outcome.NONE))
    for other in store.incoming(owner, interview=received.interview):
        if other.key != received.key and other.letter == received.letter:
            mark_outcome(owner, other)


def _log(owner: Owner, ports: Ports, received: Received, what: str) -> None:
    details = {"from": received.mail.sender, "message_id": received.mail.message_id, "effect": received.effect}
    event = Event(ports.now(), what, "person", received.because, received.interview, received.letter, details)
    store.log(owner, event)
