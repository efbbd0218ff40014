"""What flow needs of the outside world, as one value that wiring fills in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from afterword.deliver.outbox import Transport
    from afterword.domain import Mailbox
    from afterword.watch.mailbox import WatchedMailbox


class MailWorld(Protocol):
    """Mail servers for a handful of made-up people, for the demo."""

    def mailbox(self, address: str) -> Mailbox:
        """How this user's mailbox is reached."""

    def inbox(self, address: str, folder: str = "INBOX") -> tuple[bytes, ...]:
        """The messages in one of this user's folders."""

    def receive(self, address: str, raw: bytes) -> None:
        """Put a message into this user's inbox."""


class Secrets(Protocol):
    """Where passwords are kept."""

    def save(self, account: str, secret: str) -> str:
        """Keep it, and say where, in words."""

    def load(self, account: str) -> str:
        """The secret. Raises SecretMissing."""


@dataclass(frozen=True, slots=True)
class Ports:
    """The clock, chance, the mail servers and the keyring."""

    now: Callable[[], dt.datetime]  # aware
    new_id: Callable[[], str]  # short, for a person to type
    new_token: Callable[[], str]  # 128 bits that nobody can guess, as hexadecimal digits
    open_transport: Callable[[Mailbox, str], Transport]
    open_mailbox: Callable[[Mailbox, str], WatchedMailbox]
    secrets: Secrets
    home: Path
    only_worker: Callable[[], AbstractContextManager[bool]]  # whether no other worker can be at this record
