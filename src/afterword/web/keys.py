"""The secrets of the pages: one file that only its owner can read."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from typing import TYPE_CHECKING

from afterword.errors import StoreUnavailable

if TYPE_CHECKING:
    from pathlib import Path

NAME = "web.key"


def secret_key(home: Path) -> str:
    """The key that signs cookies: AFTERWORD_SECRET_KEY, else a file of ours, made when there is none.

    Raises StoreUnavailable where it can be neither read nor made.
    """
    given = os.environ.get("AFTERWORD_SECRET_KEY", "")
    return given or _kept(home)


def access_token(secret: str) -> str:
    """What the address carries that opens the pages; it can't be turned back into the key."""
    return hmac.new(secret.encode(), b"the address that opens the pages", hashlib.sha256).hexdigest()[:40]


def _kept(home: Path) -> str:
    path = home / NAME
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _make(path)
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        cure = "make it readable, or remove it and start again"
        raise StoreUnavailable(f"the key of the pages, {path}, can't be used ({error}); {cure}") from error


def _make(path: Path) -> None:
    # Written aside and put in place whole: two that start at once must not read half a key.
    aside = path.with_name(f"{NAME}.{secrets.token_hex(4)}")
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32))
    try:
        os.link(aside, path)
    except FileExistsError:
        pass
    finally:
        aside.unlink()
