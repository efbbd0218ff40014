"""Letters whose time has come leave, once.

The steps, in order, and what each may end in:

1. claim a few (what another worker has is not touched);
2. see that what would leave is what was approved, and is not late (else held);
3. look for the letter itself: a restored backup or a second machine may have sent it;
4. hand it over up to the dot (refused for now: later; for good: the person);
5. look once more whether an answer came meanwhile (then close without the dot: nothing was sent);
6. write down the intent, then the dot, then the answer.

The answer to one letter and the intent of the next share a commit, where a copy to oneself could prove the first.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.deliver.message import digest
from afterword.deliver.outbox import Envelope
from afterword.domain import Event
from afterword.errors import (
    AnswerUnknown,
    CertificateRefused,
    ClaimLost,
    LoginRefused,
    MailError,
    RefusedForGood,
    RefusedForNow,
    SecretMissing,
)
from afterword.flow.last_look import answered, look_again
from afterword.flow.planning import FOLLOW_UPS
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Accepted, Outgoing
    from afterword.flow.ports import Ports
    from afterword.flow.post import Post
    from afterword.store.repository import Owner

BATCH = 20
CLAIM_LEASE = dt.timedelta(minutes=5)  # a worker that takes longer loses its claims, not the letters
DOT_LEASE = dt.timedelta(minutes=15)  # longer than the 600 s that the dot may wait for its answer
UNCOUNTED = 3  # the place in the row of gaps: 15 minutes
# What is wrong with the account or the way to it is wrong for every letter, and no letter's fault.
ACCOUNT_TROUBLE = (LoginRefused, SecretMissing, CertificateRefused)


def send_due(owner: Owner, post: Post) -> list[Outgoing]:
    """Send every letter whose time has come; each as it stands afterwards. Raises MailError when nothing can be read.

    Letters that were claimed and not sent when it raises wait for the next worker.
    """
    done: list[Outgoing] = []
    while batch := store.claim_due(owner, post.ports.now(), CLAIM_LEASE, BATCH):
        try:
            post.prepare(batch)
        except MailError as error:
            return done + [unread(owner, post.ports, claimed, str(error)) for claimed in batch]
        done += _send_batch(owner, post, batch)
    return done


def _send_batch(owner: Owner, post: Post, batch: tuple[Outgoing, ...]) -> list[Outgoing]:
    done: list[Outgoing] = []
    try:
        for place, claimed in enumerate(batch):
            try:
                done.append(_send_one(owner, post, claimed))
            except ClaimLost:
                post.drop()
            except _NoConnection as error:
                counted = not isinstance(error.cause, ACCOUNT_TROUBLE)
                rest = [later(owner, post.ports, o, str(error.cause), counted=counted) for o in batch[place:]]
                return done + rest
    finally:
        post.flush()
    return done


class _NoConnection(Exception):
    """The way to the server is closed, for this letter and for those after it."""

    def __init__(self, cause: MailError) -> None:
        self.cause = cause
        super().__init__(str(cause))


def _send_one(owner: Owner, post: Post, claimed: Outgoing) -> Outgoing:
    """One letter. Raises ClaimLost when another worker has taken it over, _NoConnection when none can be sent."""
    ports = post.ports
    stop = _obstacle(owner, ports, claimed)
    if stop:
        return _keep(owner, ports, claimed, moves.hold(claimed, stop), "letter held")
    try:
        where = post.has_copy(claimed)
    except MailError as error:
        return unread(owner, ports, claimed, str(error))
    if where:
        found = moves.mark_found(claimed, now=ports.now(), where=where)
        store.save_move(owner, claimed, found)
        store.log(owner, sent_event(ports, found, f"it lies in {where} already"))
        return found
    try:
        post.open()
    except MailError as error:
        raise _NoConnection(error) from error
    post.start_watch()
    return _hand_over(owner, post, claimed)


def _obstacle(owner: Owner, ports: Ports, claimed: Outgoing) -> str:
    """Why this letter must not leave now, before any server is asked; "" when it may."""
    if claimed.send_by is not None and ports.now() > claimed.send_by:
        return "its time has passed while nothing ran here; approve it again if it should still leave"
    if moves.is_late(claimed, ports.now()):
        assert claimed.send_at is not None
        planned = f"{claimed.send_at:%A %H:%M}"
        return f"it was to leave on {planned}, and nothing ran here then; approve it again if it should leave now"
    if digest(claimed.letter, store.attachments(owner, claimed.id)) != claimed.digest:
        return "it is not word for word what you approved; look at it and approve it again"
    return ""


def _hand_over(owner: Owner, post: Post, claimed: Outgoing) -> Outgoing:
    ports = post.ports
    assert post.transport is not None
    try:
        post.transport.hand_over(envelope_of(post, claimed), claimed.raw)
    except RefusedForGood as error:
        return _keep(owner, ports, claimed, moves.refuse(claimed, str(error)), "letter refused")
    except RefusedForNow as error:
        # The connection is ready for the next letter, or was closed by the server: then the next one opens another.
        return later(owner, ports, claimed, str(error))
    except MailError as error:
        post.drop()
        return later(owner, ports, claimed, str(error))
    stopped = _look_before_the_dot(owner, post, claimed)
    if stopped is not None:
        return stopped
    dotted = moves.mark_dot(claimed, now=ports.now(), lease=DOT_LEASE)
    answer, post.answer = post.answer, None  # kept by the next commit, whatever becomes of this letter
    try:
        store.commit_dot(owner, claimed, dotted, answered=answer)
    except ClaimLost:
        post.abandon()
        raise
    return _finish(owner, post, dotted)


def _look_before_the_dot(owner: Owner, post: Post, claimed: Outgoing) -> Outgoing | None:
    """The letter as held or put off, where it must not leave any more: nothing was sent then. None: it may."""
    ports = post.ports
    try:
        look_again(owner, post, claimed)
        twin = "it lies in your mailbox already: another machine sent it" if post.has_twin(claimed) else ""
    except MailError as error:
        post.abandon()
        return unread(owner, ports, claimed, str(error))
    if post.clock_jumped():
        post.abandon()
        return later(owner, ports, claimed, "the clock of this machine was set meanwhile", counted=False)
    stop = answered(owner, claimed)
    if claimed.send_by is not None and ports.now() > claimed.send_by:
        stop = "its time passed while it was handed over; approve it again if it should still leave"
    if stop:
        post.abandon()
        return _keep(owner, ports, claimed, moves.hold(claimed, stop), "letter held")
    if twin:
        post.abandon()
        return _keep(owner, ports, claimed, moves.mark_proven(claimed, now=ports.now(), proof=twin), "letter sent")
    return None


def envelope_of(post: Post, claimed: Outgoing) -> Envelope:
    """The reader, and oneself where a copy is wanted: acceptance is one answer for both."""
    own = post.mailbox.address if post.mailbox.self_copy else ""
    recipients = (claimed.letter.to.email, own) if own else (claimed.letter.to.email,)
    return Envelope(claimed.sender, recipients, claimed.token, own)


def _finish(owner: Owner, post: Post, dotted: Outgoing) -> Outgoing:
    ports = post.ports
    assert post.transport is not None
    try:
        accepted = post.transport.finish()
    except RefusedForGood as error:
        post.drop()
        return _keep(owner, ports, dotted, moves.refuse(dotted, str(error)), "letter refused")
    except AnswerUnknown as error:
        post.drop()
        doubtful = moves.doubt(dotted, str(error), put_off=400 <= error.code < 500)  # noqa: PLR2004 - RFC 5321, 4.2.1
        return _keep(owner, ports, dotted, doubtful, "letter doubtful")
    except MailError as error:
        post.drop()
        return later(owner, ports, dotted, str(error))
    return _taken(post, dotted, accepted)


def _taken(post: Post, dotted: Outgoing, accepted: Accepted) -> Outgoing:
    sent = moves.mark_sent(dotted, now=post.ports.now(), server_said=accepted.server_said)
    post.answer = store.Answer(dotted, sent, sent_event(post.ports, sent, accepted.server_said))
    if not accepted.self_copied:
        # Without a copy nothing could prove it after a crash, so the answer is not kept waiting.
        post.flush()
    return sent


def sent_event(ports: Ports, sent: Outgoing, server: str) -> Event:
    """The line of the log that a letter left."""
    details = {"sha256": sent.digest, "message_id": sent.message_id, "to": sent.letter.to.email, "server": server}
    return Event(ports.now(), "letter sent", "worker", sent.why, sent.interview, sent.id, details)


def later(owner: Owner, ports: Ports, claimed: Outgoing, why: str, *, counted: bool = True) -> Outgoing:
    """Nothing was delivered: try again in a while, or ask when the letter's useful life is over."""
    # Where the account is at fault, a try each minute would only get it locked.
    again = moves.retry_at(claimed.attempts if counted else UNCOUNTED, ports.now(), claimed.send_by)
    if again is None:
        words = f"{why}; its time has run out, so look at it and approve it again"
        return _keep(owner, ports, claimed, moves.hold(_without_dot(claimed), words), "letter held")
    after = moves.release(claimed, send_at=again, why=why, counted=counted)
    ports.call_at(owner.name, again)
    return _keep(owner, ports, claimed, after, "letter will be tried again")


def unread(owner: Owner, ports: Ports, claimed: Outgoing, trouble: str) -> Outgoing:
    """The mailbox can't be read: a follow-up is held, since an error is not silence; thanks wait in their window."""
    if claimed.letter.kind not in FOLLOW_UPS:
        return later(owner, ports, claimed, trouble)
    trouble = trouble.removesuffix("; it will be tried again")  # a letter that is held is not
    why = f"the mailbox could not be read, so nobody knows whether they answered: {trouble}"
    return _keep(owner, ports, claimed, moves.hold(claimed, why), "letter held")


def _without_dot(letter: Outgoing) -> Outgoing:
    """Of a dot that was meant and not written nothing is left to doubt."""
    at = letter.send_at
    return moves.release(letter, send_at=at, why="") if letter.phase.value == "dot" and at is not None else letter


def _keep(owner: Owner, ports: Ports, before: Outgoing, after: Outgoing, what: str) -> Outgoing:
    store.save_move(owner, before, after)
    store.log(owner, Event(ports.now(), what, "worker", after.why, after.interview, after.id))
    return after
