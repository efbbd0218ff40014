"""Passwords: in the keyring of this machine; where there is none, in a sealed file of the data directory."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from afterword.adapters.sealed import CURE, SealedFile
from afterword.errors import SecretMissing

if TYPE_CHECKING:
    from pathlib import Path

    from keyring.backend import KeyringBackend

SERVICE = "afterword"


class SecretStore:
    """flow.ports.Secrets. No error of it, and no word that it returns, has a secret in it."""

    def __init__(self, home: Path) -> None:
        """Name the place of the file; nothing is made yet."""
        self._sealed = SealedFile(home)

    def save(self, account: str, secret: str) -> str:
        """Keep it, and say where, in words. Raises StoreUnavailable."""
        if _into_keyring(account, secret):
            self._sealed.forget(account)
            return "the keyring of this machine"
        self._sealed.put(account, secret)
        return f"{self._sealed}, sealed (this machine has no keyring that we may use)"

    def load(self, account: str) -> str:
        """The secret. Raises SecretMissing or StoreUnavailable."""
        found = self._sealed.read().get(account) or _from_keyring(account)
        if not found:
            raise SecretMissing(f"there is no password on record for this mailbox; {CURE}")
        return found

    def delete(self, account: str) -> None:
        """Forget it, wherever it is."""
        self._sealed.forget(account)
        _out_of_keyring(account)


def _into_keyring(account: str, secret: str) -> bool:
    """Whether it is kept there now; a keyring may be locked, or gone since the last time."""
    from keyring.errors import KeyringError

    ring = _usable_keyring()
    try:
        if ring is not None:
            ring.set_password(SERVICE, account, secret)
            return ring.get_password(SERVICE, account) == secret
    except KeyringError:
        return False
    return False


def _from_keyring(account: str) -> str:
    from keyring.errors import KeyringError

    ring = _usable_keyring()
    try:
        return (ring.get_password(SERVICE, account) or "") if ring is not None else ""
    except KeyringError as error:
        words = "the keyring of this machine can't be opened; unlock it and try again, or give the password anew: "
        raise SecretMissing(words + CURE) from error


def _out_of_keyring(account: str) -> None:
    from keyring.errors import KeyringError

    ring = _usable_keyring()
    try:
        if ring is not None and ring.get_password(SERVICE, account) is not None:
            ring.delete_password(SERVICE, account)
    except KeyringError as error:
        words = "the keyring of this machine can't be opened, so the password in it stays; unlock it and try again"
        raise SecretMissing(words) from error


def _usable_keyring() -> KeyringBackend | None:
    """The keyring of this machine; None where there is none, or where the file is asked for."""
    if os.environ.get("AFTERWORD_KEYRING") == "file":
        return None
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring):
        return None
    if isinstance(backend, chainer.ChainerBackend) and not backend.backends:
        return None
    return backend
