"""The watched mailbox as the watch sees it: what lies there, and how far it has been read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class FolderCursor:
    """How far one folder has been read."""

    folder: str
    uidvalidity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far the mailbox has been read. `since` bounds the first sight of a folder."""

    since: dt.date
    folders: tuple[FolderCursor, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as it lies in the mailbox."""

    folder: str
    role: str  # inbox, sent, junk, archive, drafts, all, "" for others
    uid: int
    raw: bytes
    arrived: dt.datetime | None  # INTERNALDATE, aware


class WatchedMailbox(Protocol):
    """A read-only view of the person's mailbox; also deliver.outbox.SentFolder.

    Raises Unreachable, CertificateRefused or LoginRefused.
    """

    def fetch_new(self, cursor: Cursor, *, limit: int) -> tuple[tuple[Fetched, ...], Cursor]:
        """Up to `limit` messages that came after `cursor`, and the cursor behind them; no flag is touched."""

    def anything_new(self, cursor: Cursor) -> bool:
        """Whether the inbox holds a message after `cursor`; one NOOP when it is already selected."""

    def find(self, message_id: str, token: str) -> str:
        """Where a mail with this Message-ID or token lies, or "" when nowhere."""

    def file(self, message_id: str, token: str, raw: bytes) -> str:
        """See that one copy stands in Sent; returns how: "server" or "APPENDUID validity uid"."""

    def close(self) -> None:
        """Log out; never raises."""
