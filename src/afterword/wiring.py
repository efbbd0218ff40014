"""Settings and environment to ports: the only file that names a concrete adapter."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import os
import secrets
from typing import TYPE_CHECKING

from afterword.flow.ports import Ports

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from afterword.adapters.sandbox import Sandbox
    from afterword.compose.card_page import CardPage
    from afterword.deliver.outbox import Transport
    from afterword.domain import Mailbox
    from afterword.flow.ports import OpenMailbox, Secrets
    from afterword.store.repository import Owner

# Without 0, 1, l and o: read aloud or copied from a screen they are mistaken for each other.
LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
ID_LENGTH = 8
# The watch's second witness writes whole tracebacks to the log before it raises what the watch then passes over.
logging.getLogger("flufl.bounce").setLevel(logging.CRITICAL)


def now() -> dt.datetime:
    """The moment, aware, in the zone of this machine."""
    return dt.datetime.now(dt.UTC).astimezone()  # noqa: TID251 - the one place where the clock is read


def new_id() -> str:
    """A short name for a letter or an interview, easy to type."""
    return "".join(secrets.choice(LETTERS) for _ in range(ID_LENGTH))


def new_token() -> str:
    """128 bits: whoever could guess a token could stop a follow-up by forging an answer."""
    return secrets.token_hex(16)


def open_transport(mailbox: Mailbox, password: str) -> Transport:
    """A connection for sending. Raises MailError."""
    from afterword.adapters.smtp import open_smtp

    return open_smtp(mailbox, password)


def open_mailbox(mailbox: Mailbox, password: str) -> OpenMailbox:
    """A connection for reading. Raises MailError."""
    from afterword.adapters.imap import open_imap

    return open_imap(mailbox, password)


def keyring(home: Path) -> Secrets:
    """The keyring of this machine, or a sealed file where there is none."""
    from afterword.adapters.secrets import SecretStore

    return SecretStore(home)


def pocket() -> Secrets:
    """Where the passwords of made-up people are kept: nowhere but in this process."""
    from afterword.adapters.pocket import Pocket

    return Pocket()


def no_other_worker() -> AbstractContextManager[bool]:
    """For a record that only this process knows."""
    return contextlib.nullcontext(True)


def ports(home: Path | None = None) -> Ports:
    """The outside world of this machine."""
    from afterword import settings

    place = home or settings.home()
    return Ports(
        now, new_id, new_token, open_transport, open_mailbox, keyring(place), place, lambda: only_worker(place)
    )


def only_worker(home: Path) -> AbstractContextManager[bool]:
    """Whether no other worker can be at this record."""
    from afterword.adapters import locking

    return locking.only_worker(home, shared=bool(os.environ.get("DATABASE_URL")))


def press() -> Callable[[CardPage, str], tuple[bytes, ...]]:
    """What sets a card, given its words and ".pdf" or ".png"."""
    from afterword.adapters.press import set_card

    return set_card


def start_django() -> None:
    """Set Django up, once."""
    import django
    from django.apps import apps

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
    if not apps.ready:
        django.setup()


def open_store(home: Path) -> Owner:
    """The record in the data directory, or on DATABASE_URL. Raises StoreError."""
    from afterword.store.opening import open_store as open_

    open_(home)
    from afterword.store import repository

    return repository.ensure_owner()


def sandbox(users: dict[str, str], clock: Callable[[], dt.datetime]) -> Sandbox:
    """Mail servers inside this process; nothing leaves the machine."""
    from afterword.adapters.sandbox import Sandbox

    return Sandbox(users, clock)
