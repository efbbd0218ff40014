"""A person sets up: their profile, their mailbox."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from afterword.deliver.headers import check_address
from afterword.domain import Event, Mailbox, Profile, Tls
from afterword.errors import InputError
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner


def keep_profile(owner: Owner, ports: Ports, profile: Profile, text: str) -> None:
    """Keep who the person is, with the text it was read from."""
    store.save_profile(owner, profile, text)
    store.log(owner, Event(ports.now(), "profile read", "person", profile.name))


def check_mailbox(mailbox: Mailbox) -> None:
    """Refuse what could never be used safely. Raises InputError or UnsafeText."""
    check_address(mailbox.address, "your address")
    if mailbox.tls is Tls.NONE and not (is_loopback(mailbox.smtp_host) and is_loopback(mailbox.imap_host)):
        raise InputError(
            "--tls none is for servers on this machine only; use --tls starttls or --tls implicit, "
            "so that nobody on the way can read your password"
        )


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def keep_mailbox(owner: Owner, ports: Ports, mailbox: Mailbox, password: str) -> str:
    """Keep how the mailbox is reached; the password goes to the keyring. Returns where it went, in words."""
    where = ports.secrets.save(account(owner, mailbox), password)
    store.save_mailbox(owner, mailbox)
    store.log(owner, Event(ports.now(), "mailbox set", "person", mailbox.address))
    return where


def account(owner: Owner, mailbox: Mailbox) -> str:
    """The name under which this mailbox's password is kept."""
    return f"{owner.name}:{mailbox.user}@{mailbox.smtp_host}"
