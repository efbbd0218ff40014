"""Everything of one person goes, for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.errors import MailError
from afterword.flow.setting_up import account
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner


def wipe(owner: Owner, ports: Ports) -> str:
    """Delete the whole record; the password on record is written over. Returns what could not be, in words, or ""."""
    mailbox = store.load_mailbox(owner)
    store.wipe(owner)
    if mailbox is None:
        return ""
    try:
        ports.secrets.save(account(owner, mailbox), "")
    except MailError as error:
        return str(error)
    return ""
