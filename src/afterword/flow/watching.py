"""The mailbox is read: each new mail is judged, matched, written down, and moves the plan."""

from __future__ import annotations

import datetime as dt
import functools
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.domain import Event, Incoming, IncomingKind
from afterword.errors import MailError, SecretMissing
from afterword.flow.effects import Change, carry_out
from afterword.flow.profile import JUDGED_BY, value_of
from afterword.flow.setting_up import account
from afterword.store import repository as store
from afterword.watch.incoming import classify
from afterword.watch.mailbox import Cursor
from afterword.watch.policy import effect
from afterword.watch.thread import SentIndex, SentLetter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from afterword.domain import Mailbox
    from afterword.flow.ports import OpenMailbox, Ports
    from afterword.store.repository import Owner, Received
    from afterword.watch.mailbox import Fetched, WatchedMailbox

BATCH = 200
# On the first sight of a mailbox, only what came since shortly before the first interview matters.
LOOK_BACK = dt.timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Seen:
    """What one reading of the mailbox brought."""

    received: tuple[Received, ...] = ()
    changes: tuple[Change, ...] = ()


@contextmanager
def mailbox_session(owner: Owner, ports: Ports) -> Iterator[tuple[Mailbox, str, OpenMailbox]]:
    """The person's mailbox, open for reading. Raises MailError, also when none is set."""
    mailbox = store.load_mailbox(owner)
    if mailbox is None:
        raise SecretMissing("there is no mailbox yet; set one with `afterword mailbox set`")
    password = ports.secrets.load(account(owner, mailbox))
    session = ports.open_mailbox(mailbox, password)
    try:
        yield mailbox, password, session
    finally:
        session.close()


def look(owner: Owner, ports: Ports) -> Seen:
    """Read what is new, once. Raises MailError, and remembers the trouble."""
    try:
        with mailbox_session(owner, ports) as (mailbox, _, session):
            return read_new(owner, ports, mailbox, session)
    except MailError as error:
        store.save_trouble(owner, str(error))
        raise


def read_new(owner: Owner, ports: Ports, mailbox: Mailbox, session: WatchedMailbox) -> Seen:
    """Read all that is new over an open session; the cursor moves only behind what is on record."""
    cursor = store.load_cursor(owner) or first_cursor(owner, ports)
    # Of all that was ever sent: made only where a mail comes that is not our own copy.
    index = functools.cache(lambda: sent_index(owner))
    received: list[Received] = []
    changes: list[Change] = []
    while True:
        fetched, after = session.fetch_new(cursor, limit=BATCH)
        for mail in fetched:
            # Together: a mail that is on record without its effect would be passed over as known after a crash.
            with store.together():
                found = take(owner, ports, mailbox, index, mail)
                effects = carry_out(owner, ports, found) if found is not None else ()
            if found is not None:
                received.append(found)
                changes += effects
        store.save_cursor(owner, after, ports.now())
        if after == cursor or len(fetched) < BATCH:
            return Seen(tuple(received), tuple(changes))
        cursor = after


def first_cursor(owner: Owner, ports: Ports) -> Cursor:
    """Where reading begins in a mailbox that was never read."""
    return Cursor(((store.earliest_end(owner) or ports.now()) - LOOK_BACK).date())


def sent_index(owner: Owner) -> SentIndex:
    """What left, in a form in which its answers are found."""
    return SentIndex(
        tuple(
            SentLetter(
                letter_id=r.letter,
                interview_id=r.interview,
                message_id=r.message_id,
                token=r.token,
                recipient=r.recipient,
                company=r.company,
                role=r.role,
                subject=r.subject,
                sent_at=r.sent_at,
                other_ids=(r.known_as,) if r.known_as else (),
                reader=r.reader,
            )
            for r in store.sent_records(owner)
        )
    )


def take(
    owner: Owner, ports: Ports, mailbox: Mailbox, index: Callable[[], SentIndex], fetched: Fetched
) -> Received | None:
    """Judge one mail and write it down if it concerns the record; None when it doesn't, or was known."""
    if fetched.role in {"sent", "drafts"}:
        return None
    mail = classify(fetched.raw)
    if not isinstance(mail, Incoming):
        return None
    if mail.sender == mailbox.address.lower():
        # Our own copy is proof that a letter left, and no answer.
        if fetched.role == "inbox" and not value_of(mailbox, JUDGED_BY) and mail.authentic == "pass":
            _learn_judge(owner, mailbox, mail, index())
        return None
    match = index().match(mail, value_of(mailbox, JUDGED_BY))
    if not match.interview_id:
        return None
    does = effect(mail, match)
    found = store.Received(
        mail=mail,
        letter=match.letter_id,
        interview=match.interview_id,
        sure=match.sure,
        effect=does.action.value,
        because=does.evidence,
        received_at=fetched.arrived or mail.date or ports.now(),
        raw=fetched.raw,
    )
    if not store.record_incoming(owner, store.mail_key(fetched.raw), found):
        return None
    store.log(owner, _event(ports, found, match.how))
    return found


def _learn_judge(owner: Owner, mailbox: Mailbox, mail: Incoming, index: SentIndex) -> None:
    """Whoever found that we wrote our own letter is the provider's judge: from the next reading on it is believed."""
    if mail.message_id in index.by_id:
        kept = store.load_mailbox(owner) or mailbox
        if not value_of(kept, JUDGED_BY):
            store.save_mailbox(owner, replace(kept, learned=(*kept.learned, JUDGED_BY + mail.authserv)))


def _event(ports: Ports, found: Received, how: str) -> Event:
    meaning = f", {found.mail.meaning.value}" if found.mail.meaning else ""
    what = "reply came" if found.mail.kind is IncomingKind.REPLY else f"{found.mail.kind.value} came"
    details = {"from": found.mail.sender, "message_id": found.mail.message_id, "matched by": how}
    return Event(
        ports.now(), f"{what}{meaning}", "mailbox", found.because or found.mail.reason, found.interview, found.letter,
        details,
    )  # fmt: skip
