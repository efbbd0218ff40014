"""The legal moves of an outgoing letter, as functions from a letter to the letter after it.

Each raises IllegalMove with the way on when the state doesn't allow it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import State
from afterword.errors import IllegalMove

if TYPE_CHECKING:
    from afterword.domain import Letter

# Minutes until the next try. Greylisting servers ask for 5; after an hour a fault is rarely a passing one.
GAPS = (1, 5, 15, 60, 120, 240)
# A letter without a last moment is tried for about a day; then the person should know.
MOST_TRIES = 10
# A letter that is later than this was kept by a machine that slept or a program that did not run: its time was chosen
# for a reason, so the person is asked.
LATE = dt.timedelta(hours=1)
# How long the copy to oneself is waited for where the server put the letter off after its dot. Greylisting takes 5 to 15.
PUT_OFF_WAIT = dt.timedelta(minutes=15)

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
    (State.DOUBTFUL, State.APPROVED),  # the server said "not now", and the copy that would tell otherwise never came
    (State.DOUBTFUL, State.SENT),
    (State.DOUBTFUL, State.HELD),
    (State.HELD, State.DRAFTED),  # edited
    (State.HELD, State.APPROVED),
    (State.HELD, State.SENT),  # the person says so
    (State.HELD, State.CANCELLED),
    (State.CANCELLED, State.DRAFTED),  # withdrawn because of a mail that was no answer after all
    (State.REFUSED, State.DRAFTED),  # edited
    (State.REFUSED, State.APPROVED),
    (State.REFUSED, State.CANCELLED),
})  # fmt: skip

_SETTLE = "say `afterword settle ID sent` or `afterword settle ID not-sent` first"


def is_unsettled(outgoing: Outgoing) -> bool:
    """Whether nobody knows if this letter left: its dot may have been written, or it lies in the person's Drafts."""
    unknown = {State.SENDING, State.DOUBTFUL, State.HELD}
    return outgoing.phase in {Phase.DOT, Phase.LAID} and outgoing.state in unknown


def _to(outgoing: Outgoing, state: State, word: str, cure: str = "") -> Outgoing:
    if (outgoing.state, state) not in LEGAL:
        raise IllegalMove(word, outgoing.state.value, cure)
    return replace(outgoing, state=state)


def edit(outgoing: Outgoing, letter: Letter) -> Outgoing:
    """Other words; an approval that was given is void, and the bytes that were frozen are gone."""
    _refuse_unsettled(outgoing, "edited")
    if outgoing.state is State.CANCELLED:
        raise IllegalMove("edited", "cancelled", "it was dropped for good")
    moved = _to(outgoing, State.DRAFTED, "edited", "a letter that has left can't be changed")
    fresh = replace(moved, message_id="", token="", digest="", raw=b"", approved_at=None, dot_at=None)
    return replace(fresh, letter=letter, phase=Phase.NONE, edited=True, why="", wall="")


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
    fresh = replace(fresh, wall=wall_time(send_at), put_off=False)
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


def take_back(outgoing: Outgoing, why: str) -> Outgoing:
    """What held or withdrew it is void: a draft again, or held until the person approves it anew."""
    _refuse_unsettled(outgoing, "taken back")
    if outgoing.state is State.CANCELLED:
        return replace(_to(outgoing, State.DRAFTED, "taken back"), why=why)
    if outgoing.state is not State.HELD:
        raise IllegalMove("taken back", outgoing.state.value, "it is neither held nor withdrawn")
    return replace(outgoing, why=why)


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
        put_off=False,
    )


def mark_dot(outgoing: Outgoing, *, now: dt.datetime, lease: dt.timedelta | None = None) -> Outgoing:
    """The intent to write the dot. From here on only an answer or a proof says what happened."""
    if (outgoing.state, outgoing.phase) != (State.SENDING, Phase.CLAIMED):
        raise IllegalMove("finished", outgoing.state.value, "it must be claimed first, and its dot written once")
    until = outgoing.lease_until if lease is None else now + lease
    return replace(outgoing, phase=Phase.DOT, dot_at=now, lease_until=until)


def mark_sent(outgoing: Outgoing, *, now: dt.datetime, server_said: str) -> Outgoing:
    """The server answered that it took the letter."""
    if (outgoing.state, outgoing.phase) != (State.SENDING, Phase.DOT):
        raise IllegalMove("marked as sent", outgoing.state.value, "there is no answer of a server to mark")
    return replace(outgoing, state=State.SENT, sent_at=now, server_said=server_said, lease_until=None, why="")


def mark_found(outgoing: Outgoing, *, now: dt.datetime, where: str) -> Outgoing:
    """A copy lies in the person's own mailbox: it left, whoever sent it."""
    moved = _to(outgoing, State.SENT, "marked as sent")
    why = f"a copy of it lies in {where}"
    return replace(moved, phase=Phase.DOT, sent_at=outgoing.dot_at or now, lease_until=None, why=why)


def mark_proven(outgoing: Outgoing, *, now: dt.datetime, proof: str) -> Outgoing:
    """Something other than a copy shows that it left: an answer to it, a delivery report, the server's late answer."""
    return replace(mark_found(outgoing, now=now, where=""), why=proof)


def mark_filed(outgoing: Outgoing, how: str) -> Outgoing:
    """A copy stands in Sent, and how it came there: nothing more is to do for this letter."""
    return replace(outgoing, filed=how, phase=Phase.NONE)


def mark_unfiled(outgoing: Outgoing, why: str, *, give_up: bool) -> Outgoing:
    """No copy could be laid into Sent, and why; it is tried again until that is given up."""
    return replace(outgoing, why=why, phase=Phase.NONE if give_up else outgoing.phase)


def mark_known_as(outgoing: Outgoing, message_id: str) -> Outgoing:
    """The Message-ID under which its reader has it, where the server wrote one of its own."""
    other = message_id not in {"", "?", outgoing.message_id}
    return replace(outgoing, known_as=message_id) if other else outgoing


def lay(outgoing: Outgoing, where: str) -> Outgoing:
    """A draft of it lies in the person's own mailbox: they send it, and we don't."""
    if outgoing.state is not State.APPROVED:
        raise IllegalMove("laid into your drafts", outgoing.state.value, "approve it first")
    why = f"it lies in {where}; send it from there, or say `afterword settle {outgoing.id} not-sent`"
    return replace(outgoing, state=State.HELD, phase=Phase.LAID, why=why, lease_until=None)


def release(outgoing: Outgoing, *, send_at: dt.datetime, why: str, counted: bool = True) -> Outgoing:
    """Nothing was delivered: the server said so, or the dot was not written although it was meant to be.

    A try that failed at the login is not counted: the letter has done nothing wrong.
    """
    put_off = outgoing.state is State.DOUBTFUL and outgoing.put_off
    if outgoing.state is not State.SENDING and not put_off:
        raise IllegalMove("tried again", outgoing.state.value, "approve it first")
    tries = outgoing.attempts if counted else max(outgoing.attempts - 1, 0)
    waiting = replace(outgoing, state=State.APPROVED, phase=Phase.NONE, attempts=tries, put_off=False)
    return replace(waiting, send_at=send_at, why=why, lease_until=None)


def refuse(outgoing: Outgoing, why: str) -> Outgoing:
    """Refused for good: the person must act."""
    moved = _to(outgoing, State.REFUSED, "refused")
    return replace(moved, phase=Phase.NONE, why=why, lease_until=None)


def doubt(outgoing: Outgoing, why: str, *, put_off: bool = False) -> Outgoing:
    """The dot was written and no clear answer came: never again without proof.

    `put_off`: the server said "not now", and a copy to oneself went with the letter. Should it have been taken all
    the same, that copy will show it; where none comes, the server meant what it said.
    """
    if (outgoing.state, outgoing.phase) != (State.SENDING, Phase.DOT):
        raise IllegalMove("doubted", outgoing.state.value)
    return replace(outgoing, state=State.DOUBTFUL, why=why, lease_until=None, put_off=put_off)


def settle(outgoing: Outgoing, *, sent: bool, now: dt.datetime) -> Outgoing:
    """The person's answer where it could not be known whether the letter left."""
    if outgoing.state is not State.DOUBTFUL and not (outgoing.state is State.HELD and is_unsettled(outgoing)):
        raise IllegalMove("settled", outgoing.state.value, "there is no doubt about it")
    if sent:
        why = "you said that it left"
        return replace(outgoing, state=State.SENT, phase=Phase.DOT, sent_at=outgoing.dot_at or now, why=why)
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


def is_late(outgoing: Outgoing, now: dt.datetime) -> bool:
    """Whether its time passed so long ago that the reason for that time may have passed too."""
    return outgoing.send_at is not None and now - outgoing.send_at > LATE


def wall_time(moment: dt.datetime) -> str:
    """A moment as the clock on the wall of its zone shows it; "" where the zone has no name."""
    zone = getattr(moment.tzinfo, "key", "")
    return f"{moment.replace(tzinfo=None).isoformat()} {zone}" if zone else ""


def as_planned(outgoing: Outgoing) -> Outgoing:
    """The letter at the local time it was planned for, by the zone's rules of today: they may have changed since."""
    wall, _, zone = outgoing.wall.partition(" ")
    planned = outgoing.send_at is not None and outgoing.attempts == 0 and zone
    if outgoing.state is not State.APPROVED or not planned:
        return outgoing
    try:
        moment = dt.datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))
    except (ValueError, ZoneInfoNotFoundError):
        return outgoing
    return outgoing if moment == outgoing.send_at else replace(outgoing, send_at=moment)


def _memory_of_dot(outgoing: Outgoing) -> Phase:
    """A letter that is held in doubt stays unsettled; of a claim nothing is left."""
    return outgoing.phase if is_unsettled(outgoing) else Phase.NONE


def _refuse_unsettled(outgoing: Outgoing, word: str) -> None:
    if is_unsettled(outgoing):
        raise IllegalMove(word, "doubtful", _SETTLE)
