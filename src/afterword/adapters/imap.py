"""The person's mailbox over IMAP: read-only, no flag touched, every argument guarded.

IMAPClient passes CR and LF in an argument on to the server, where a crafted Message-ID
becomes a command of its own; so everything that goes out is checked here first.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import ssl
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError

from afterword.adapters.connecting import (
    CONNECT_SECONDS,
    context_for,
    in_words,
    is_implicit_first,
    is_loopback,
    require_starttls,
    speaks_plain,
)
from afterword.adapters.imap_copies import append_uid, guard, holds_letter, like, own_copies, places
from afterword.adapters.imap_folders import role_of
from afterword.adapters.imap_login import log_in
from afterword.domain import Mailbox, Tls
from afterword.errors import CertificateRefused, LoginRefused, MailError, Unreachable
from afterword.watch.mailbox import Cursor, Fetched, FolderCursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.deliver.outbox import Copy

STEP_SECONDS = 60.0
MOST_BYTES = 2_000_000  # of one mail; what matters of an answer stands in its first part
SKIPPED = {"trash", "drafts"}


class ImapMailbox:
    """watch.mailbox.WatchedMailbox and deliver.outbox.SentFolder over one connection."""

    def __init__(self, client: IMAPClient, mailbox: Mailbox) -> None:
        """Take over a connection that is logged in."""
        self._client = client
        self._mailbox = mailbox
        self._folders: tuple[tuple[str, str], ...] | None = None
        self._selected = ""

    @property
    def offers(self) -> tuple[str, ...]:
        """What the server offers, in capitals."""
        with self._faults():
            return tuple(sorted(c.decode("ascii", "replace").upper() for c in self._client.capabilities()))

    def folders(self) -> tuple[tuple[str, str], ...]:
        """Folder names with their role: inbox, sent, junk, archive, drafts, trash, all, or "" for others."""
        if self._folders is None:
            with self._faults():
                listed = self._client.list_folders()
            self._folders = tuple(
                (name, role_of(name, flags, delimiter))
                for flags, delimiter, name in listed
                if b"\\Noselect" not in flags
            )
        return self._folders

    def fetch_new(self, cursor: Cursor, *, limit: int) -> tuple[tuple[Fetched, ...], Cursor]:
        """Up to `limit` messages that came after `cursor`, and the cursor behind them."""
        found: list[Fetched] = []
        places = {f.folder: f for f in cursor.folders}
        for name, role in self._in_order():
            if role in SKIPPED or (role == "sent" and len(found) >= limit):
                continue
            fresh, place = self._fetch_folder(name, role, places.get(name), cursor.since, limit - len(found))
            found += fresh
            places[name] = place
            if len(found) >= limit:
                break
        return tuple(found), Cursor(cursor.since, tuple(places.values()))

    def anything_new(self, cursor: Cursor) -> bool:
        """Whether the inbox holds a message after `cursor`."""
        place = next((f for f in cursor.folders if f.folder.upper() == "INBOX"), None)
        with self._faults():
            self._select("INBOX")
            self._client.noop()
            start = place.last_uid + 1 if place else 1
            return any(uid >= start for uid in self._client.search(["UID", f"{start}:*"]))

    def find(self, message_id: str, token: str) -> str:
        """Where a mail with this Message-ID or token lies, or ""; Sent is looked at first."""
        with self._faults():
            for name in places(self.folders()):
                self._select(name, again=True)
                if holds_letter(self._client, message_id, token):
                    return name
        return ""

    def copies_since(self, day: dt.date, sender: str) -> dict[str, Copy]:
        """Own mails that came to lie anywhere since that day, by each Message-ID and token that they carry."""
        found: dict[str, Copy] = {}
        with self._faults():
            for name in places(self.folders()):
                self._select(name, again=True)
                found = own_copies(self._client, name, day, sender) | found
        return found

    def file(self, message_id: str, token: str, raw: bytes) -> str:
        """See that one copy stands in Sent: looked for first, laid there only when it is missing."""
        how, _ = self._lay("Sent", message_id, token, raw, b"\\Seen")
        return how

    def lay_draft(self, message_id: str, token: str, raw: bytes) -> str:
        """See that one draft stands in Drafts; returns the folder's name."""
        _, folder = self._lay("Drafts", message_id, token, raw, b"\\Draft")
        return folder

    def find_sent(self, message_id: str, token: str, recipient: str, subject: str, since: dt.date) -> str:
        """The Message-ID of this letter in Sent, "?" when it has none, "" when it isn't there."""
        sent = next((name for name, role in self.folders() if role == "sent"), "")
        if not sent:
            return ""
        with self._faults():
            self._select(sent, again=True)
            if holds_letter(self._client, message_id, token):
                return message_id
            return like(self._client, recipient, subject, since)

    def close(self) -> None:
        """Log out; never raises."""
        with contextlib.suppress(OSError, IMAPClientError):
            self._client.logout()
        # A log-out that fails leaves its socket open.
        with contextlib.suppress(OSError, IMAPClientError):
            self._client.shutdown()

    # ------------------------------------------------------------------ inside

    def _lay(self, usual: str, message_id: str, token: str, raw: bytes, flag: bytes) -> tuple[str, str]:
        """One copy in the folder of this use, made where there is none: how it came there, and the folder's name."""
        folder = next((name for name, role in self.folders() if role == usual.lower()), "")
        with self._faults():
            if not folder:
                folder = usual
                self._client.create_folder(folder)
                self._folders = None
            self._select(folder, again=True)
            if holds_letter(self._client, message_id, token):
                return "server", folder
            return append_uid(self._client.append(guard(folder), raw, flags=(flag,))), folder

    def _in_order(self) -> list[tuple[str, str]]:
        first = {"inbox": 0, "junk": 1, "archive": 2, "": 3, "all": 4, "sent": 5}
        return sorted(self.folders(), key=lambda f: first.get(f[1], 6))

    def _select(self, folder: str, *, again: bool = False) -> dict[bytes, Any]:
        if folder == self._selected and not again:
            return {}
        if folder == self._selected:
            self._client.noop()
            return {}
        found: dict[bytes, Any] = self._client.select_folder(guard(folder), readonly=True)
        self._selected = folder
        return found

    def _fetch_folder(
        self, name: str, role: str, place: FolderCursor | None, since: dt.date, limit: int
    ) -> tuple[list[Fetched], FolderCursor]:
        with self._faults():
            self._selected = ""
            status = self._select(name)
            validity = int(status.get(b"UIDVALIDITY", 0))
            upcoming = int(status.get(b"UIDNEXT", 0))
            if place is not None and place.uidvalidity == validity:
                start = place.last_uid + 1
                uids = [] if upcoming and upcoming <= start else self._client.search(["UID", f"{start}:*"])
                uids = [uid for uid in uids if uid >= start]
            else:
                # First sight, or the server has renumbered: only what came since the first interview matters.
                place = FolderCursor(name, validity, 0)
                uids = self._client.search(["SINCE", since])
            chosen = sorted(uids)[:limit]
            fetched = self._fetch(name, role, chosen) if role != "sent" else []
        last = max([place.last_uid, *chosen])
        if len(chosen) == len(uids) and upcoming:
            last = max(last, upcoming - 1)
        return fetched, FolderCursor(name, validity, last)

    def _fetch(self, name: str, role: str, uids: list[int]) -> list[Fetched]:
        found = []
        for start in range(0, len(uids), 50):
            part = f"BODY.PEEK[]<0.{MOST_BYTES}>"
            answers = self._client.fetch(uids[start : start + 50], [part, "INTERNALDATE"])
            for uid, data in answers.items():
                raw = next((v for k, v in data.items() if k.startswith(b"BODY[]")), None)
                if isinstance(raw, bytes):
                    found.append(Fetched(name, role, uid, raw, _aware(data.get(b"INTERNALDATE"))))
        return sorted(found, key=lambda mail: mail.uid)

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        with imap_words(self._mailbox):
            yield


def _aware(moment: object) -> dt.datetime | None:
    if not isinstance(moment, dt.datetime):
        return None
    return moment if moment.tzinfo else moment.astimezone()


@contextlib.contextmanager
def imap_words(mailbox: Mailbox) -> Iterator[None]:
    """Turn what IMAPClient raises into errors of ours."""
    host, port = mailbox.imap_host, mailbox.imap_port
    with in_words(host, port):
        try:
            yield
        except MailError:
            raise
        except LoginError as error:
            words = f"{host} did not accept the user name {mailbox.user} and its password; set them with `afterword mailbox set`"
            raise LoginRefused(words) from error
        except IMAPClientAbortError as error:
            raise Unreachable(f"the connection to {host}:{port} broke off ({error}); it will be tried again") from error
        except IMAPClientError as error:
            raise Unreachable(f"{host}:{port} could not do what was asked ({str(error)[:200]})") from error


def open_imap(mailbox: Mailbox, password: str, *, step_seconds: float = STEP_SECONDS) -> ImapMailbox:
    """Connect, secure, log in. Raises Unreachable, CertificateRefused or LoginRefused."""
    client: IMAPClient | None = None
    with imap_words(mailbox):
        try:
            client = _connected(mailbox, step_seconds)
            client.normalise_times = False
            log_in(client, mailbox, guard(password))
            return ImapMailbox(client, mailbox)
        except BaseException:
            if client is not None:
                with contextlib.suppress(OSError, IMAPClientError):
                    client.shutdown()
            raise


def _connected(mailbox: Mailbox, step_seconds: float) -> IMAPClient:
    host, port = mailbox.imap_host, mailbox.imap_port
    from imapclient import SocketTimeout

    patience = SocketTimeout(connect=CONNECT_SECONDS, read=step_seconds)
    if mailbox.tls is Tls.NONE:
        if not is_loopback(host):
            raise CertificateRefused("a connection without TLS is for servers on this machine only; set --tls starttls")
        return IMAPClient(host, port=port, ssl=False, timeout=patience)
    context = context_for(mailbox)
    if is_implicit_first(mailbox.tls, port):
        try:
            return IMAPClient(host, port=port, ssl=True, ssl_context=context, timeout=patience)
        except ssl.SSLError as error:
            if not speaks_plain(error):
                raise
    client = IMAPClient(host, port=port, ssl=False, timeout=patience)
    try:
        require_starttls(client.has_capability("STARTTLS"), host, port)
        client.starttls(ssl_context=context)
    except BaseException:
        with contextlib.suppress(OSError, IMAPClientError):
            client.shutdown()
        raise
    return client
