"""Passwords: in the keyring of this machine; where there is none, in a file of one's own, sealed.

The sealed file protects a copy, a backup or an export of the record; who can read both
the file and its key can read the password. Give the key from outside
(AFTERWORD_SECRET_KEY, or a systemd credential) where that matters.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import secrets
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from afterword.errors import SecretMissing, StoreUnavailable

SERVICE = "afterword"
NONCE = 12
CURE = "set it with `afterword mailbox set`"


class SecretStore:
    """flow.ports.Secrets: the keyring, else `secrets.sealed` in the data directory."""

    def __init__(self, home: Path) -> None:
        """Name the place of the file; nothing is made yet."""
        self._file = home / "secrets.sealed"
        self._key_file = home / "secrets.key"

    def save(self, account: str, secret: str) -> str:
        """Keep it, and say where."""
        ring = _usable_keyring()
        if ring is not None:
            ring.set_password(SERVICE, account, secret)
            self._forget(account)
            return "the keyring of this machine"
        kept = self._read() if self._file.exists() else {}
        self._write({**kept, account: secret})
        return f"{self._file}, sealed (this machine has no keyring)"

    def load(self, account: str) -> str:
        """The secret. Raises SecretMissing."""
        if self._file.exists():
            found = self._read().get(account)
            if found is not None:
                return found
        ring = _usable_keyring()
        found = str(ring.get_password(SERVICE, account) or "") if ring is not None else ""
        if not found:
            raise SecretMissing(f"there is no password on record for this mailbox; {CURE}")
        return found

    def delete(self, account: str) -> None:
        """Forget it, wherever it is."""
        self._forget(account)
        ring = _usable_keyring()
        if ring is not None and ring.get_password(SERVICE, account) is not None:
            ring.delete_password(SERVICE, account)

    def _forget(self, account: str) -> None:
        if self._file.exists():
            kept = self._read()
            if kept.pop(account, None) is not None:
                self._write(kept)

    def _read(self) -> dict[str, str]:
        try:
            blob = self._file.read_bytes()
            text = AESGCM(self._key()).decrypt(blob[:NONCE], blob[NONCE:], None)
            found: dict[str, str] = json.loads(text)
        except (InvalidTag, ValueError) as error:
            raise SecretMissing(f"{self._file} can't be opened with the key at hand; {CURE}") from error
        except OSError as error:
            raise StoreUnavailable(f"{self._file} can't be read ({error.strerror}); check its rights") from error
        return found

    def _write(self, kept: dict[str, str]) -> None:
        nonce = secrets.token_bytes(NONCE)
        sealed = AESGCM(self._key()).encrypt(nonce, json.dumps(kept).encode(), None)
        try:
            write_private(self._file, nonce + sealed)
        except OSError as error:
            raise StoreUnavailable(f"{self._file} can't be written ({error.strerror}); check the folder") from error

    def _key(self) -> bytes:
        given = os.environ.get("AFTERWORD_SECRET_KEY", "")
        credentials = os.environ.get("CREDENTIALS_DIRECTORY", "")
        if not given and credentials:
            with contextlib.suppress(OSError):
                given = (Path(credentials) / "afterword-key").read_text(encoding="utf-8").strip()
        if given:
            return hashlib.scrypt(given.encode(), salt=b"afterword sealed file", n=2**14, r=8, p=1, dklen=32)
        try:
            if not self._key_file.exists():
                write_private(self._key_file, base64.b64encode(secrets.token_bytes(32)))
            return base64.b64decode(self._key_file.read_bytes())
        except OSError as error:
            words = f"{self._key_file} can't be used ({error.strerror}); check the folder"
            raise StoreUnavailable(words) from error


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, wholly or not at all."""
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def _usable_keyring() -> Any:
    """The keyring of this machine; None where there is none, or none that answers."""
    if os.environ.get("AFTERWORD_KEYRING") == "file":
        return None
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring):
        return None
    if isinstance(backend, chainer.ChainerBackend) and not backend.backends:
        return None
    return keyring
