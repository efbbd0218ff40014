"""Both ends of the person's mailbox, open for one round, and what is known of it meanwhile."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.flow.setting_up import account
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Copy, Outgoing, Transport
    from afterword.domain import Mailbox
    from afterword.flow.ports import OpenMailbox, Ports
    from afterword.store.repository import Answer, Owner

# So many letters are looked for one by one in every folder; more are compared with all that lies there.
FEW = 5
# A clock that is off by more than this, seen from another that can't be set, has jumped.
JUMP = dt.timedelta(seconds=90)


@dataclass(slots=True)
class Post:
    """Both ends of the mailbox; `answer` is what the server said last and is not yet on record."""

    owner: Owner
    mailbox: Mailbox
    session: OpenMailbox
    ports: Ports
    transport: Transport | None = None
    answer: Answer | None = None
    _copies: dict[str, Copy] | None = None
    _began: tuple[dt.datetime, float] | None = field(default=None)

    def open(self) -> Transport:
        """The connection for sending, opened once a round, with a secret that is fresh. Raises MailError."""
        if self.transport is None:
            secret = self.ports.secrets.load(account(self.owner, self.mailbox))
            self.transport = self.ports.open_transport(self.mailbox, secret)
        return self.transport

    def drop(self) -> None:
        """Close the connection for sending, whatever state it is in."""
        if self.transport is not None:
            self.transport.close()
            self.transport = None

    def abandon(self) -> None:
        """Close without the dot: nothing was sent."""
        if self.transport is not None:
            self.transport.abandon()
            self.transport = None

    def has_twin(self, letter: Outgoing) -> bool:
        """Whether a copy of this letter has come to lie here while it was handed over: then another machine sent it."""
        return self._copies is None and bool(self.session.find(letter.message_id, letter.token))

    def flush(self) -> None:
        """Put the last answer on record, where the next intent did not take it along."""
        if self.answer is not None:
            store.record_answer(self.owner, self.answer)
            self.answer = None

    def prepare(self, batch: tuple[Outgoing, ...]) -> None:
        """See what the mailbox holds already, where asking for each letter would take too long. Raises MailError."""
        self._copies = None
        if len(batch) > FEW:
            # A backup that was put back knows approvals, and not what was sent after them.
            first = min(o.approved_at or self.ports.now() for o in batch)
            self._copies = self.session.copies_since(first.date() - dt.timedelta(days=1), self.mailbox.address)

    def has_copy(self, letter: Outgoing) -> str:
        """Where a copy of this letter lies, or "". Raises MailError."""
        if self._copies is None:
            return self.session.find(letter.message_id, letter.token)
        found = self._copies.get(letter.message_id) or self._copies.get(letter.token)
        return found.where if found else ""

    def start_watch(self) -> None:
        """Note both clocks, before a letter is handed over."""
        self._began = (self.ports.now(), self.ports.ticks())

    def clock_jumped(self) -> bool:
        """Whether the clock was set since: then no time that was decided by it can be trusted."""
        if self._began is None:
            return False
        wall, ticks = self._began
        passed = dt.timedelta(seconds=self.ports.ticks() - ticks)
        return abs((self.ports.now() - wall) - passed) > JUMP
