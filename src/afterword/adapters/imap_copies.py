"""The person's mailbox as a place of proof: where copies of our letters lie, and how one comes to stand in Sent.

IMAPClient passes CR and LF in an argument on to the server, where a crafted Message-ID
becomes a command of its own; so everything that goes out is checked here first.
"""

from __future__ import annotations

import email.parser
import email.policy
import re
from typing import TYPE_CHECKING

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from afterword.deliver.message import TOKEN_HEADER
from afterword.deliver.outbox import Copy
from afterword.errors import UnsafeText

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from imapclient import IMAPClient

    Folders = Iterable[tuple[str, str]]

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_TOKEN = re.compile(r"[0-9A-Za-z_-]{8,64}")
# Under which header a letter of ours may be found again: Outlook and Exchange rewrite the Message-ID.
ORIGINAL_ID = "X-Microsoft-Original-Message-ID"
_ID_HEADERS = ("Message-ID", ORIGINAL_ID, TOKEN_HEADER)
_HEADER_PART = f"BODY.PEEK[HEADER.FIELDS ({' '.join(_ID_HEADERS)})]"
# Sent first, where a server lays its own copy; then where the copy to oneself comes to lie.
_ORDER = {"sent": 0, "all": 1, "inbox": 2}
_MOST_COPIES = 5000


def guard(text: str) -> str:
    """The text, if a command may carry it. Raises UnsafeText."""
    if any(c in text for c in "\r\n\x00"):
        raise UnsafeText(f"{text[:40]!r} has a line break, which no mail command may carry")
    return text


def places(folders: Folders) -> list[str]:
    """The folders in which a copy proves something; a draft proves nothing, and one thrown away as much as one kept."""
    return [name for name, role in sorted(folders, key=lambda f: _ORDER.get(f[1], 3)) if role != "drafts"]


def holds(client: IMAPClient, header: str, value: str) -> bool:
    """Whether the selected folder has a mail with this header; some servers refuse headers that they don't index."""
    try:
        return bool(client.search(["HEADER", guard(header), guard(value)]))
    except IMAPClientAbortError:
        raise
    except IMAPClientError:
        if header == "Message-ID":
            raise
        return False


def holds_letter(client: IMAPClient, message_id: str, token: str) -> bool:
    """Whether the selected folder has a mail with this Message-ID, as it was or as it was before, or this token."""
    if not _MESSAGE_ID.fullmatch(message_id):
        raise UnsafeText(f"{message_id[:60]!r} is no Message-ID that can be looked for")
    wanted = [("Message-ID", message_id), (ORIGINAL_ID, message_id)]
    if _TOKEN.fullmatch(token):
        wanted.insert(1, (TOKEN_HEADER, token))
    return any(holds(client, header, value) for header, value in wanted)


def own_copies(client: IMAPClient, folder: str, day: dt.date, sender: str) -> dict[str, Copy]:
    """The person's own mails in the selected folder since a day, by each Message-ID and token that they carry."""
    uids = client.search(["SINCE", day, "FROM", guard(sender)])[-_MOST_COPIES:]
    found: dict[str, Copy] = {}
    for start in range(0, len(uids), 500):
        for data in client.fetch(uids[start : start + 500], [_HEADER_PART]).values():
            raw = next((v for k, v in data.items() if k.startswith(b"BODY[HEADER")), b"")
            found |= _ids_of(raw if isinstance(raw, bytes) else b"", folder)
    return found


def _ids_of(raw: bytes, folder: str) -> dict[str, Copy]:
    headers = email.parser.BytesHeaderParser(policy=email.policy.compat32).parsebytes(raw)
    values = {name: "".join(str(headers.get(name, "")).split()) for name in _ID_HEADERS}
    copy = Copy(folder, values["Message-ID"])
    return {value: copy for value in values.values() if value}


def append_uid(answer: object) -> str:
    """What the server says of a message that was laid into a folder (RFC 4315), so that it is known again."""
    match = re.search(rb"APPENDUID (\d+) (\d+)", answer if isinstance(answer, bytes) else b"")
    return f"APPENDUID {match[1].decode()} {match[2].decode()}" if match else "appended"


def like(client: IMAPClient, recipient: str, subject: str, since: dt.date) -> str:
    """The Message-ID of a mail in the selected folder to this reader with this subject since a day; "" when none."""
    # The subject is compared here: it may have letters that SEARCH would need a charset for, which servers vary in.
    uids = client.search(["SINCE", since, "TO", guard(recipient)])[-50:]
    part = "BODY.PEEK[HEADER.FIELDS (SUBJECT MESSAGE-ID)]"
    for data in (client.fetch(uids, [part]) if uids else {}).values():
        raw = next((v for k, v in data.items() if k.startswith(b"BODY[HEADER")), b"")
        headers = email.parser.BytesHeaderParser(policy=email.policy.default).parsebytes(raw)
        if " ".join(str(headers.get("Subject", "")).split()) == " ".join(subject.split()):
            return str(headers.get("Message-ID", "")).strip() or "?"
    return ""
