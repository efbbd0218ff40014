"""What flow needs of the outside world, as one value that wiring fills in."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from afterword.deliver.outbox import SentFolder
from afterword.watch.mailbox import WatchedMailbox

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from afterword.deliver.outbox import Transport
    from afterword.domain import Mailbox


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


class OpenMailbox(WatchedMailbox, SentFolder, Protocol):
    """The person's mailbox, as what is watched and as a place of proof."""


def _ticks() -> float:
    """Seconds on a clock that nobody can set and that goes on while the machine sleeps."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def _no_queue(_owner: str, _at: dt.datetime) -> None:
    """On one machine nobody has to be called: the loop looks by itself."""


@dataclass(frozen=True, slots=True)
class Ports:
    """The clock, chance, the mail servers and the keyring."""

    now: Callable[[], dt.datetime]  # aware
    new_id: Callable[[], str]  # short, for a person to type
    new_token: Callable[[], str]  # 128 bits that nobody can guess, as hexadecimal digits
    open_transport: Callable[[Mailbox, str], Transport]
    open_mailbox: Callable[[Mailbox, str], OpenMailbox]
    secrets: Secrets
    home: Path
    only_worker: Callable[[], AbstractContextManager[bool]]  # whether no other worker can be at this record
    ticks: Callable[[], float] = _ticks  # seconds, on a clock that can't be set
    call_at: Callable[[str, dt.datetime], None] = _no_queue  # ask a worker to look at this owner's letters then
    sends: bool = True  # False: nothing leaves by itself; letters are copied, or laid into Drafts
