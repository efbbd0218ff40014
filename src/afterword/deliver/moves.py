"""The legal moves of an outgoing letter, as functions from a letter to the letter after it.

Each raises IllegalMove with the way on when the state doesn't allow it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import State
from afterword.errors import IllegalMove

if TYPE_CHECKING:
    from afterword.domain import Letter

# Minutes until the next try. Greylisting servers ask for 5; after an hour a fault is rarely a passing one.
GAPS = (1, 5, 15, 60, 120, 240)
# A letter without a last moment is tried for about a day; then the person should know.
MOST_TRIES = 10

LEGAL: frozenset[tuple[State, State]] = frozenset({
    (State.DRAFTED, State.DRAFTED),  # edited
    (State.DRAFTED, State.APPROVED),
    (State.DRAFTED, State.HELD),
    (State.DRAFTED, State.CANCELLED),
    (State.APPROVED, State.APPROVED),  # another time
    (State.APPROVED, State.DRAFTED),  # edited: the approval is void
    (State.APPROVED, State.HELD),
    (State.APPROVED, State.CANCELLED),
    (State.APPROVED, State.SENDING),
    (State.SENDING, State.SENDING),  # from claimed to the dot
    (State.SENDING, State.APPROVED),  # nothing was delivered: later again
    (State.SENDING, State.HELD),
    (State.SENDING, State.REFUSED),
    (State.SENDING, State.DOUBTFUL),
    (State.SENDING, State.SENT),
    (State.DOUBTFUL, State.SENT),
    (State.DOUBTFUL, State.HELD),
    (State.HELD, State.DRAFTED),  # edited
    (State.HELD, State.APPROVED),
    (State.HELD, State.SENT),  # the person says so
    (State.HELD, State.CANCELLED),
    (State.REFUSED, State.DRAFTED),  # edited
    (State.REFUSED, State.APPROVED),
    (State.REFUSED, State.CANCELLED),
})  # fmt: skip

_SETTLE = "say `afterword settle ID sent` or `afterword settle ID not-sent` first"


def is_unsettled(outgoing: Outgoing) -> bool:
    """Whether nobody knows if this letter left: its dot may have been written, and no answer is on record."""
    return outgoing.phase is Phase.DOT and outgoing.state in {State.SENDING, State.DOUBTFUL, State.HELD}


def _to(outgoing: Outgoing, state: State, word: str, cure: str = "") -> Outgoing:
    if (outgoing.state, state) not in LEGAL:
        raise IllegalMove(word, outgoing.state.value, cure)
    return replace(outgoing, state=state)


def edit(outgoing: Outgoing, letter: Letter) -> Outgoing:
    """Other words; an approval that was given is void, and the bytes that were frozen are gone."""
    _refuse_unsettled(outgoing, "edited")
    moved = _to(outgoing, State.DRAFTED, "edited", "a letter that has left can't be changed")
    fresh = replace(moved, message_id="", token="", digest="", raw=b"", approved_at=None, dot_at=None)
    return replace(fresh, letter=letter, phase=Phase.NONE, edited=True, why="")


def approve(
    outgoing: Outgoing,
    *,
    now: dt.datetime,
    send_at: dt.datetime,
    sender: str,
    message_id: str,
    token: str,
    digest: str,
    raw: bytes,
) -> Outgoing:
    """Word for word: these bytes, under this Message-ID, to leave at `send_at`.

    Where a dot was once written under the same words from the same sender, the
    bytes of then stay: should that one have left after all, its copy is found before
    this one is sent, and servers that know its Message-ID show its reader one mail.
    """
    _refuse_unsettled(outgoing, "approved")
    if outgoing.state is State.SENDING:
        raise IllegalMove("approved", "being sent", "it is approved already")
    moved = _to(outgoing, State.APPROVED, "approved", "only a letter that has not left can be")
    fresh = replace(moved, phase=Phase.NONE, why="", approved_at=now, send_at=send_at, attempts=0, lease_until=None)
    if outgoing.dot_at is not None and (outgoing.digest, outgoing.sender) == (digest, sender):
        return fresh
    return replace(fresh, sender=sender, message_id=message_id, token=token, digest=digest, raw=raw, dot_at=None)


def hold(outgoing: Outgoing, why: str) -> Outgoing:
    """Keep it back; it leaves only after a new approval."""
    if outgoing.state is State.HELD:
        return replace(outgoing, why=why)
    if (outgoing.state, outgoing.phase) == (State.SENDING, Phase.DOT):
        raise IllegalMove("held back", "being sent", "the server's answer will say what became of it")
    moved = _to(outgoing, State.HELD, "held back", "it is out of our hands")
    return replace(moved, phase=_memory_of_dot(outgoing), why=why, lease_until=None)


def cancel(outgoing: Outgoing, why: str) -> Outgoing:
    """Drop it for good."""
    _refuse_unsettled(outgoing, "cancelled")
    if outgoing.state is State.CANCELLED:
        return outgoing
    return replace(_to(outgoing, State.CANCELLED, "cancelled", "it is out of our hands"), why=why)


def claim(outgoing: Outgoing, *, now: dt.datetime, lease: dt.timedelta) -> Outgoing:
    """One worker takes it; the fence tells a stalled one that its time is over."""
    if outgoing.state is not State.APPROVED:
        raise IllegalMove("sent", outgoing.state.value, "approve it first")
    return replace(
        outgoing,
        state=State.SENDING,
        phase=Phase.CLAIMED,
        fence=outgoing.fence + 1,
        attempts=outgoing.attempts + 1,
        lease_until=now + lease,
    )


def mark_dot(outgoing: Outgoing, *, now: dt.datetime) -> Outgoing:
    """The intent to write the dot. From here on only an answer or a proof says what happened."""
    if (outgoing.state, outgoing.phase) != (State.SENDING, Phase.CLAIMED):
        raise IllegalMove("finished", outgoing.state.value, "it must be claimed first, and its dot written once")
    return replace(outgoing, phase=Phase.DOT, dot_at=now)


def mark_sent(outgoing: Outgoing, *, now: dt.datetime, server_said: str) -> Outgoing:
    """The server answered that it took the letter."""
    if (outgoing.state, outgoing.phase) != (State.SENDING, Phase.DOT):
        raise IllegalMove("marked as sent", outgoing.state.value, "there is no answer of a server to mark")
    return replace(outgoing, state=State.SENT, sent_at=now, server_said=server_said, lease_until=None, why="")


def mark_found(outgoing: Outgoing, *, now: dt.datetime, where: str) -> Outgoing:
    """A copy lies in the person's own mailbox: it left, whoever sent it."""
    moved = _to(outgoing, State.SENT, "marked as sent")
    why = f"a copy of it lies in {where}"
    return replace(moved, sent_at=outgoing.dot_at or now, lease_until=None, why=why)


def mark_filed(outgoing: Outgoing, how: str) -> Outgoing:
    """A copy stands in Sent, and how it came there."""
    return replace(outgoing, filed=how)


def release(outgoing: Outgoing, *, send_at: dt.datetime, why: str) -> Outgoing:
    """Nothing was delivered: the server said so, or the dot was not written although it was meant to be."""
    if outgoing.state is not State.SENDING:
        raise IllegalMove("tried again", outgoing.state.value, "approve it first")
    waiting = replace(outgoing, state=State.APPROVED, phase=Phase.NONE)
    return replace(waiting, send_at=send_at, why=why, lease_until=None)


def refuse(outgoing: Outgoing, why: str) -> Outgoing:
    """Refused for good: the person must act."""
    moved = _to(outgoing, State.REFUSED, "refused")
    return replace(moved, phase=Phase.NONE, why=why, lease_until=None)


def doubt(outgoing: Outgoing, why: str) -> Outgoing:
    """The dot was written and no answer came: never again without proof."""
    if (outgoing.state, outgoing.phase) != (State.SENDING, Phase.DOT):
        raise IllegalMove("doubted", outgoing.state.value)
    return replace(outgoing, state=State.DOUBTFUL, why=why, lease_until=None)


def settle(outgoing: Outgoing, *, sent: bool, now: dt.datetime) -> Outgoing:
    """The person's answer where it could not be known whether the letter left."""
    if not (outgoing.state is State.DOUBTFUL or (outgoing.state is State.HELD and outgoing.phase is Phase.DOT)):
        raise IllegalMove("settled", outgoing.state.value, "there is no doubt about it")
    if sent:
        why = "you said that it left"
        return replace(outgoing, state=State.SENT, sent_at=outgoing.dot_at or now, why=why)
    why = "you said that it did not leave; approve it to send it"
    return replace(outgoing, state=State.HELD, phase=Phase.NONE, why=why)


def after_restart(outgoing: Outgoing) -> Outgoing:
    """What a letter is when the worker that had it is gone."""
    if outgoing.state is not State.SENDING:
        return outgoing
    if outgoing.phase is Phase.DOT:
        return doubt(outgoing, "the program stopped while the server's answer was awaited")
    assert outgoing.send_at is not None
    return release(outgoing, send_at=outgoing.send_at, why="the program stopped before anything was delivered")


def retry_at(attempts: int, now: dt.datetime, send_by: dt.datetime | None) -> dt.datetime | None:
    """When to try again after so many tries, once more at the last moment; None: hold it and ask.

    A last moment that is nearer than the shortest gap is no longer worth a try.
    """
    if send_by is None and attempts >= MOST_TRIES:
        return None
    again = now + dt.timedelta(minutes=GAPS[min(max(attempts, 1), len(GAPS)) - 1])
    if send_by is None or again <= send_by:
        return again
    return send_by if send_by - now >= dt.timedelta(minutes=GAPS[0]) else None


def _memory_of_dot(outgoing: Outgoing) -> Phase:
    """A letter that is held in doubt stays unsettled; of a claim nothing is left."""
    return Phase.DOT if outgoing.phase is Phase.DOT else Phase.NONE


def _refuse_unsettled(outgoing: Outgoing, word: str) -> None:
    if is_unsettled(outgoing):
        raise IllegalMove(word, "doubtful", _SETTLE)
