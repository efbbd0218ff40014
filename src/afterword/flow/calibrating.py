"""`mailbox test`: one mail to oneself shows what the server does, step by step, and is remembered."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.deliver.message import build_message, new_message_id
from afterword.deliver.outbox import Envelope
from afterword.domain import Event, Letter, LetterKind, Person
from afterword.flow.profile import SAVES_SENT
from afterword.flow.watching import mailbox_session
from afterword.store import repository as store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.deliver.outbox import Transport
    from afterword.domain import Mailbox
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner
    from afterword.watch.mailbox import WatchedMailbox

ARRIVES_WITHIN = 60.0  # seconds; a self copy normally takes 2
TESTED = "tested"
WORDS = "This is a test of your mailbox by Afterword. You can delete it.\n"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the test."""

    what: str
    ok: bool
    found: str


def calibrate(owner: Owner, ports: Ports) -> Iterator[Step]:
    """Try every step with one mail to oneself. Raises MailError at the first step that fails."""
    with mailbox_session(owner, ports) as (mailbox, password, session):
        yield Step("reading", True, f"logged in at {mailbox.imap_host}")
        transport = ports.open_transport(mailbox, password)
        try:
            yield Step("sending", True, f"logged in at {mailbox.smtp_host}")
            token = ports.new_token()
            message_id = new_message_id(token, mailbox.address.rpartition("@")[2])
            said = _send(ports, mailbox, transport, message_id, token)
            features = transport.features
        finally:
            transport.close()
        yield Step("a mail to yourself", True, f"taken by the server: {said}")
        learned = [TESTED, *features]
        where, seconds = _wait(session, message_id, token)
        if where:
            yield Step("its arrival", True, f"found in {where} after {seconds:.1f} s: a doubtful letter can be proven")
        else:
            yield Step("its arrival", False, "not found within a minute: a doubtful letter will have to be asked about")
        if where == "Sent":
            learned.append(SAVES_SENT)
        yield Step("Sent", True, "kept by the server" if SAVES_SENT in learned else "kept by us, once")
        yield Step("what the server offers", True, ", ".join(features) or "nothing beyond the basics")
    store.save_mailbox(owner, replace(mailbox, learned=tuple(learned)))
    store.log(owner, Event(ports.now(), "mailbox tested", "person", ", ".join(learned)))


def _send(ports: Ports, mailbox: Mailbox, transport: Transport, message_id: str, token: str) -> str:
    to = Person("Myself", mailbox.address)
    letter = Letter(to, LetterKind.THANK_YOU, "A test of your mailbox", WORDS)
    raw = build_message(
        letter,
        sender=mailbox.address,
        sender_name="",
        message_id=message_id,
        token=token,
        date=ports.now().astimezone(dt.UTC),
    )
    transport.hand_over(Envelope(mailbox.address, (mailbox.address,), token), raw)
    return transport.finish().server_said


def _wait(session: WatchedMailbox, message_id: str, token: str) -> tuple[str, float]:
    start = time.monotonic()
    pause = 0.1
    while True:
        where = session.find(message_id, token)
        passed = time.monotonic() - start
        if where or passed > ARRIVES_WITHIN:
            return where, passed
        time.sleep(pause)
        pause = min(pause * 1.5, 3)
