"""A sealed file of secrets: AES-GCM, readable by its owner alone, written wholly or not at all.

It protects a copy, a backup or an export of the record; who can read both the file and
its key can read the secrets. Give the key from outside (AFTERWORD_SECRET_KEY, or a
systemd credential named afterword-key) where that matters.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from afterword.errors import SecretMissing, StoreUnavailable

NONCE = 12
KEY = 32
CURE = "set it with `afterword mailbox set`"


class SealedFile:
    """`secrets.sealed` in a directory, with `secrets.key` beside it where no key comes from outside."""

    def __init__(self, home: Path) -> None:
        """Name the place; nothing is made yet."""
        self._home = home
        self._file = home / "secrets.sealed"
        self._key_file = home / "secrets.key"

    def __str__(self) -> str:
        return str(self._file)

    def read(self) -> dict[str, str]:
        """All secrets by account. Raises SecretMissing when the key doesn't fit, StoreUnavailable."""
        try:
            blob = self._file.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StoreUnavailable(f"{self._file} can't be read ({error.strerror}); check its rights") from error
        try:
            found: dict[str, str] = json.loads(AESGCM(self._key()).decrypt(blob[:NONCE], blob[NONCE:], None))
        except (InvalidTag, ValueError) as error:
            raise SecretMissing(f"{self._file} can't be opened with the key at hand; {CURE}") from error
        return found

    def write(self, kept: dict[str, str]) -> None:
        """Put these in the place of all that was there. Raises StoreUnavailable."""
        nonce = secrets.token_bytes(NONCE)
        sealed = AESGCM(self._key()).encrypt(nonce, json.dumps(kept).encode(), None)
        try:
            self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = _fresh(self._file, nonce + sealed)
            try:
                fresh.replace(self._file)
            finally:
                fresh.unlink(missing_ok=True)
        except OSError as error:
            raise StoreUnavailable(f"{self._file} can't be written ({error.strerror}); check the folder") from error

    def put(self, account: str, secret: str) -> None:
        """Keep one more. A file that no key opens any more is given up: its secrets are lost already."""
        kept: dict[str, str] = {}
        with contextlib.suppress(SecretMissing):
            kept = self.read()
        self.write({**kept, account: secret})

    def forget(self, account: str) -> None:
        """Keep it no longer."""
        with contextlib.suppress(SecretMissing):
            kept = self.read()
            if kept.pop(account, None) is not None:
                self.write(kept)

    def _key(self) -> bytes:
        given = os.environ.get("AFTERWORD_SECRET_KEY", "") or _credential()
        if given:
            return hashlib.scrypt(given.encode(), salt=b"afterword sealed file", n=2**14, r=8, p=1, dklen=KEY)
        try:
            return self._own_key()
        except (OSError, ValueError) as error:
            raise StoreUnavailable(f"{self._key_file} can't be used ({error}); check the folder") from error

    def _own_key(self) -> bytes:
        """Made once. Of two processes that make it at the same moment, both get the one that came first."""
        if not self._key_file.exists():
            self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
            fresh = _fresh(self._key_file, base64.b64encode(secrets.token_bytes(KEY)))
            with contextlib.suppress(FileExistsError):
                self._key_file.hardlink_to(fresh)
            fresh.unlink()
        key = base64.b64decode(self._key_file.read_bytes(), validate=True)
        if len(key) != KEY:
            raise ValueError("it is no key of ours")
        return key


def _credential() -> str:
    directory = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if directory:
        with contextlib.suppress(OSError):
            return (Path(directory) / "afterword-key").read_text(encoding="utf-8").strip()
    return ""


def _fresh(beside: Path, content: bytes) -> Path:
    """A new file next to this one, on disk, that only its owner may read."""
    fresh = beside.with_name(f"{beside.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    return fresh
