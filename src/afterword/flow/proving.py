"""What became of letters: what a dead worker left, what is in doubt, and the copy in Sent of those that left."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.deliver.outbox import Phase
from afterword.domain import Event, State
from afterword.errors import ClaimLost, MailError
from afterword.flow.effects import mark_outcome
from afterword.flow.planning import plan_next
from afterword.flow.profile import REWRITES_ID, SAVES_SENT, proof_wait
from afterword.flow.sending import sent_event
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import Ports
    from afterword.flow.post import Post
    from afterword.store.repository import Owner

# For so long a letter that was asked about is still looked for: a slow server may bring its copy after all.
KEPT_LOOKING = dt.timedelta(days=30)
# For so long a copy that could not be laid into Sent is tried again.
FILED_WITHIN = dt.timedelta(days=1)


def recover(owner: Owner, ports: Ports, *, alone: bool) -> list[Outgoing]:
    """What a worker left behind: without the dot it is tried again; with it, it is doubtful and never sent again.

    A worker that knows to be the only one (`alone`) takes up at once what another left when it died; else the lease
    has to run out first.
    """
    found: list[Outgoing] = []
    left = store.letters(owner, state=State.SENDING) if alone else store.stale_letters(owner, ports.now())
    for before in left:
        what = "letter doubtful" if before.phase is Phase.DOT else "letter will be tried again"
        try:
            found.append(_keep(owner, ports, before, moves.after_restart(before), what))
        except ClaimLost:
            continue
    return found


def prove(owner: Owner, post: Post) -> list[Outgoing]:
    """Look for each letter in doubt in the person's own mailbox; ask the person when the wait is over."""
    settled: list[Outgoing] = []
    for before in store.letters_in_doubt(owner):
        if before.state is State.HELD and _is_long_ago(before, post.ports.now()):
            continue
        after = _proven(owner, post, before) or _waited(post, before)
        if after is None:
            continue
        store.save_move(owner, before, after)
        store.log(owner, _event_of(post.ports, after))
        if after.state is State.SENT:
            for received in store.incoming(owner, interview=after.interview):
                mark_outcome(owner, received)
            after = store.letter(owner, after.id)
        settled.append(after)
    return settled


def _is_long_ago(letter: Outgoing, now: dt.datetime) -> bool:
    since = letter.dot_at or letter.approved_at
    return since is None or now - since > KEPT_LOOKING


def _proven(owner: Owner, post: Post, before: Outgoing) -> Outgoing | None:
    """The letter as sent, where anything shows that it left: a copy, a delivery report, an answer. Raises MailError."""
    now = post.ports.now()
    if before.phase is Phase.LAID:
        since = (before.approved_at or now).date() - dt.timedelta(days=1)
        known = post.session.find_sent(
            before.message_id, before.token, before.letter.to.email, before.letter.subject, since
        )
        if not known:
            return None
        found = moves.mark_found(before, now=now, where="Sent")
        return moves.mark_known_as(found, known)
    where = post.session.find(before.message_id, before.token)
    if where:
        return moves.mark_found(before, now=now, where=where)
    for received in store.incoming(owner, interview=before.interview):
        mail = received.mail
        named = (*mail.tokens, mail.envelope_id, *mail.in_reply_to, mail.original_message_id)
        if before.token in named or before.message_id in named:
            proof = f"{mail.sender_name or mail.sender or 'a mail server'} answered to it, so it left"
            return moves.mark_proven(before, now=now, proof=proof)
    return None


def _waited(post: Post, before: Outgoing) -> Outgoing | None:
    """What to do with a doubtful letter of which no copy is to be seen; None while that means nothing yet."""
    if before.state is not State.DOUBTFUL:
        return None
    now = post.ports.now()
    waited = now - before.dot_at if before.dot_at is not None else KEPT_LOOKING
    if before.put_off:
        if waited < moves.PUT_OFF_WAIT:
            return None
        return moves.release(before, send_at=now, why=f"{before.why}; no copy of it came, so it is tried again")
    if waited < proof_wait(post.mailbox):
        return None
    why = (
        f"we could not tell whether it left: {before.why}; no copy of it is in your mailbox. Look in your Sent "
        f"folder or ask its reader, then say `afterword settle {before.id} sent` or `not-sent`"
    )
    return moves.hold(before, why)


def _event_of(ports: Ports, after: Outgoing) -> Event:
    if after.state is State.SENT:
        return sent_event(ports, after, f"proof: {after.why}")
    what = "letter will be tried again" if after.state is State.APPROVED else "letter held"
    return Event(ports.now(), what, "worker", after.why, after.interview, after.id)


def file_copies(owner: Owner, post: Post) -> list[Outgoing]:
    """See that one copy of each letter that left stands in Sent, and that what follows from it is planned.

    Done after the letters of a round, so that none waits for another's copy; a crash before it loses nothing, since
    it is found again by the letters themselves. A fault here costs the copy, never the letter.
    """
    filed = [_file_copy(owner, post, sent) for sent in store.letters_to_file(owner)]
    for ident in dict.fromkeys(letter.interview for letter in filed):
        plan_next(owner, post.ports, store.interview(owner, ident))
    return filed


def _file_copy(owner: Owner, post: Post, sent: Outgoing) -> Outgoing:
    try:
        how = "server" if saves_sent(post) else post.session.file(sent.message_id, sent.token, sent.raw)
        after = moves.mark_filed(_learn_id(post, sent), how)
    except MailError as error:
        why = f"the copy in Sent is missing: {error}"
        after = moves.mark_unfiled(sent, why, give_up=_gives_up(post.ports, sent))
        if after != sent:
            store.log(owner, Event(post.ports.now(), "copy in Sent is missing", "worker", why, sent.interview, sent.id))
    store.save_move(owner, sent, after)
    return after


def _gives_up(ports: Ports, sent: Outgoing) -> bool:
    return sent.sent_at is None or ports.now() - sent.sent_at > FILED_WITHIN


def saves_sent(post: Post) -> bool:
    """Whether the server lays a copy of submitted mail into Sent by itself (Gmail, Outlook): never append there."""
    return SAVES_SENT in post.mailbox.learned or post.mailbox.smtp_host.lower().endswith(WELL_KNOWN)


WELL_KNOWN = ("gmail.com", "googlemail.com", "outlook.com", "office365.com")


def _learn_id(post: Post, sent: Outgoing) -> Outgoing:
    """Answers name the Message-ID that the reader saw; where the server writes its own, the copy in Sent shows it."""
    if REWRITES_ID not in post.mailbox.learned or sent.sent_at is None:
        return sent
    copies = post.session.copies_since(sent.sent_at.date() - dt.timedelta(days=1), post.mailbox.address)
    copy = copies.get(sent.token) or copies.get(sent.message_id)
    return moves.mark_known_as(sent, copy.message_id) if copy else sent


def _keep(owner: Owner, ports: Ports, before: Outgoing, after: Outgoing, what: str) -> Outgoing:
    store.save_move(owner, before, after)
    store.log(owner, Event(ports.now(), what, "worker", after.why, after.interview, after.id))
    return after
