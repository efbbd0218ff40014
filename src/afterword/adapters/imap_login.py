"""Logging in to IMAP: a password in any alphabet, or an access token (RFC 7628's older cousin, XOAUTH2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.adapters.imap_copies import guard
from afterword.errors import LoginRefused

if TYPE_CHECKING:
    from imapclient import IMAPClient

    from afterword.domain import Mailbox


def log_in(client: IMAPClient, mailbox: Mailbox, secret: str) -> None:
    """Log in over a connection that is safe already. Raises LoginRefused, and what IMAPClient raises."""
    user = guard(mailbox.user)
    if mailbox.auth == "oauth":
        if not client.has_capability("AUTH=XOAUTH2"):
            host = mailbox.imap_host
            raise LoginRefused(f"{host} does not let a sign-in of your provider read mail; check --imap")
        client.oauth2_login(user, secret)
        return
    # LOGIN carries ASCII only, and some servers switch it off; passwords have accents and emoji.
    if (user + secret).isascii() and not client.has_capability("LOGINDISABLED"):
        client.login(user, secret)
    else:
        client.plain_login(user, secret)
