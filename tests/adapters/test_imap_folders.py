"""What folders are for."""

from __future__ import annotations

import pytest

from afterword.adapters.imap_folders import role_of


@pytest.mark.parametrize(
    ("name", "flags", "delimiter", "role"),
    [
        ("INBOX", (), b"/", "inbox"),
        ("Inbox", (b"\\HasNoChildren",), b".", "inbox"),
        ("Elsewhere", (b"\\HasNoChildren", b"\\Sent"), b"/", "sent"),
        ("[Gmail]/Gesendet", (), b"/", "sent"),
        ("INBOX.Sent Items", (), b".", "sent"),
        ("Éléments envoyés", (), None, "sent"),
        ("迷惑メール", (), b"/", "junk"),
        ("[Gmail]/All Mail", (b"\\All",), b"/", "all"),
        ("Projects", (), b"/", ""),
    ],
)
def test_it_knows_a_folder(name: str, flags: tuple[bytes, ...], delimiter: bytes | None, role: str) -> None:
    assert role_of(name, flags, delimiter) == role
