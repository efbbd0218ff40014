"""A letter whose time has come leaves, once.

The steps, in order, and what each may end in:

1. claim it (another worker has it: nothing);
2. see that what would leave is what was approved (else held);
3. read the mailbox: an answer holds it, and an error in reading is no silence;
4. look for the letter itself: a restored backup or a second machine may have sent it;
5. hand it over up to the dot (refused for now: later; for good: the person);
6. look once more, for a follow-up;
7. write down the intent, then the dot, then the answer.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.deliver.message import digest
from afterword.deliver.outbox import Envelope, Phase
from afterword.domain import Event, Mailbox, State
from afterword.errors import AnswerUnknown, ClaimLost, MailError, RefusedForGood
from afterword.flow.planning import FOLLOW_UPS, plan_next
from afterword.flow.setting_up import account
from afterword.flow.watching import read_new
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing, Transport
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner
    from afterword.watch.mailbox import WatchedMailbox

LEASE = dt.timedelta(minutes=15)  # longer than the 600 s that the dot may wait for its answer
PROOF_WAIT = dt.timedelta(seconds=60)  # a self copy normally takes 2 s (measured), a slow server 20 s
# Servers that lay a copy of submitted mail into Sent by themselves (Gmail, Outlook): never append there.
SAVES_SENT = "saves-sent"
WELL_KNOWN = ("gmail.com", "googlemail.com", "outlook.com", "office365.com")


@dataclass(slots=True)
class Post:
    """Both ends of the person's mailbox, open for one round."""

    mailbox: Mailbox
    password: str
    session: WatchedMailbox
    ports: Ports
    transport: Transport | None = None

    def open(self) -> Transport:
        """The connection for sending, opened once a round. Raises MailError."""
        if self.transport is None:
            self.transport = self.ports.open_transport(self.mailbox, self.password)
        return self.transport

    def drop(self) -> None:
        """Close the connection for sending, whatever state it is in."""
        if self.transport is not None:
            self.transport.close()
            self.transport = None


def send_one(owner: Owner, post: Post, before: Outgoing) -> Outgoing | None:
    """Send one approved letter whose time has come; None when another worker has it."""
    ports = post.ports
    claimed = moves.claim(before, now=ports.now(), lease=LEASE)
    try:
        store.save_move(owner, before, claimed)
    except ClaimLost:
        return None
    if claimed.send_by is not None and ports.now() > claimed.send_by:
        why = "its time has passed while nothing ran here; approve it again if it should still leave"
        return _keep(owner, ports, claimed, moves.hold(claimed, why), "letter held")
    files = store.attachments(owner, claimed.id)
    if digest(claimed.letter, files) != claimed.digest:
        why = "it is not word for word what you approved; look at it and approve it again"
        return _keep(owner, ports, claimed, moves.hold(claimed, why), "letter held")
    where = post.session.find(claimed.message_id, claimed.token)
    if where:
        why = f"it lies in {where} already"
        return _left(owner, post, claimed, moves.mark_found(claimed, now=ports.now(), where=where), why)
    return _hand_over(owner, post, claimed)


def _hand_over(owner: Owner, post: Post, claimed: Outgoing) -> Outgoing:
    ports = post.ports
    own = post.mailbox.address if post.mailbox.self_copy else ""
    recipients = (claimed.letter.to.email, own) if own else (claimed.letter.to.email,)
    envelope = Envelope(claimed.sender, recipients, claimed.token, own)
    try:
        transport = post.open()
        transport.hand_over(envelope, claimed.raw)
        if claimed.letter.kind in FOLLOW_UPS:
            read_new(owner, ports, post.mailbox, post.session)
            answer = _answered(owner, claimed)
            if answer:
                transport.abandon()
                post.drop()
                return _keep(owner, ports, claimed, moves.hold(claimed, answer), "letter held")
        dotted = moves.mark_dot(claimed, now=ports.now())
        store.commit_dot(owner, claimed, dotted)
    except ClaimLost:
        post.drop()
        return store.letter(owner, claimed.id)
    except RefusedForGood as error:
        post.drop()
        return _keep(owner, ports, claimed, moves.refuse(claimed, str(error)), "letter refused")
    except MailError as error:
        post.drop()
        return later(owner, ports, claimed, str(error))
    return _finish(owner, post, dotted)


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
        return _keep(owner, ports, dotted, moves.doubt(dotted, str(error)), "letter doubtful")
    except MailError as error:
        post.drop()
        return later(owner, ports, dotted, str(error))
    sent = moves.mark_sent(dotted, now=ports.now(), server_said=accepted.server_said)
    return _left(owner, post, dotted, sent, accepted.server_said)


def _left(owner: Owner, post: Post, before: Outgoing, sent: Outgoing, why: str) -> Outgoing:
    ports = post.ports
    store.save_move(owner, before, sent)
    details = {"sha256": sent.digest, "message_id": sent.message_id, "to": sent.letter.to.email, "server": why}
    event = Event(ports.now(), "letter sent", "worker", sent.why, sent.interview, sent.id, details)
    store.log(owner, event)
    filed = file_copy(owner, post, sent)
    plan_next(owner, ports, store.interview(owner, sent.interview))
    return filed


def file_copy(owner: Owner, post: Post, sent: Outgoing) -> Outgoing:
    """See that one copy stands in Sent. A fault here costs the copy, never the letter."""
    host = post.mailbox.smtp_host.lower()
    if SAVES_SENT in post.mailbox.learned or host.endswith(WELL_KNOWN):
        how = "server"
    else:
        try:
            how = post.session.file(sent.message_id, sent.token, sent.raw)
        except MailError as error:
            event = Event(post.ports.now(), "copy in Sent is missing", "worker", str(error), sent.interview, sent.id)
            store.log(owner, event)
            return sent
    after = moves.mark_filed(sent, how)
    store.save_move(owner, sent, after)
    return after


def later(owner: Owner, ports: Ports, claimed: Outgoing, why: str) -> Outgoing:
    """Nothing was delivered: try again in a while, or ask when the letter's useful life is over."""
    again = moves.retry_at(claimed.attempts, ports.now(), claimed.send_by)
    if again is None:
        words = f"{why}; its time has run out, so look at it and approve it again"
        return _keep(owner, ports, claimed, moves.hold(claimed, words), "letter held")
    after = moves.release(claimed, send_at=again, why=why)
    return _keep(owner, ports, claimed, after, "letter will be tried again")


def _answered(owner: Owner, claimed: Outgoing) -> str:
    """Why a follow-up must not leave now; "" when it may. What came before the approval was seen by the person."""
    for received in store.incoming(owner, interview=claimed.interview):
        since = claimed.approved_at is None or received.received_at >= claimed.approved_at
        if since and received.effect in {"stop", "pause", "move"}:
            return f"{received.mail.sender_name or received.mail.sender} wrote: {received.because}"
    return ""


def _keep(owner: Owner, ports: Ports, before: Outgoing, after: Outgoing, what: str) -> Outgoing:
    store.save_move(owner, before, after)
    store.log(owner, Event(ports.now(), what, "worker", after.why, after.interview, after.id))
    return after


def recover(owner: Owner, ports: Ports, *, alone: bool) -> tuple[Outgoing, ...]:
    """What a worker left behind: without the dot it is tried again; with it, it is doubtful and never sent again.

    A worker that knows to be the only one (`alone`) takes up at once what another left when it died; else the lease
    has to run out first.
    """
    found = []
    left = store.letters(owner, state=State.SENDING) if alone else store.stale_letters(owner, ports.now())
    for before in left:
        after = moves.after_restart(before)
        what = "letter doubtful" if before.phase is Phase.DOT else "letter will be tried again"
        try:
            found.append(_keep(owner, ports, before, after, what))
        except ClaimLost:
            continue
    return tuple(found)


def prove(owner: Owner, post: Post) -> tuple[Outgoing, ...]:
    """Look for each doubtful letter in the person's own mailbox; ask the person when the wait is over."""
    ports = post.ports
    settled = []
    for before in store.letters(owner, state=State.DOUBTFUL):
        where = post.session.find(before.message_id, before.token)
        if where:
            after = moves.mark_found(before, now=ports.now(), where=where)
            settled.append(_left(owner, post, before, after, f"proof: a copy lies in {where}"))
        elif before.dot_at is None or ports.now() - before.dot_at >= PROOF_WAIT:
            why = (
                f"we could not tell whether it left: {before.why}; no copy of it is in your mailbox. Look in your Sent "
                f"folder or ask its reader, then say `afterword settle {before.id} sent` or `not-sent`"
            )
            settled.append(_keep(owner, ports, before, moves.hold(before, why), "letter held"))
    return tuple(settled)


def post_for(owner: Owner, ports: Ports, mailbox: Mailbox, session: WatchedMailbox) -> Post:
    """Both ends of the mailbox, the sending one not opened yet. Raises SecretMissing."""
    return Post(mailbox, ports.secrets.load(account(owner, mailbox)), session, ports)
