"""Logging in: SASL PLAIN, else LOGIN, in UTF-8 (RFC 4954, RFC 4616). No answer of it is repeated to anyone."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from afterword.errors import LoginRefused, RefusedForNow, Unreachable, UnsafeText

if TYPE_CHECKING:
    from afterword.adapters.smtp_wire import Reply, Wire

_ACCEPTED, _GO_ON = 235, 334
_NEEDS_MORE = {"5.7.9", "5.7.14", "5.7.139"}  # Gmail and Outlook: an app password or another way is wanted


def log_in(wire: Wire, mechanisms: tuple[str, ...], user: str, password: str, host: str) -> None:
    """Log in over a connection that is safe already. Raises LoginRefused, RefusedForNow, Unreachable or UnsafeText."""
    if "\0" in user or "\0" in password:
        raise UnsafeText("the user name or the password has an invisible character (U+0000); type it again")
    if "PLAIN" in mechanisms:
        reply = wire.command(f"AUTH PLAIN {_blob(f'{chr(0)}{user}{chr(0)}{password}')}")
    elif "LOGIN" in mechanisms:
        reply = _login(wire, user, password)
    else:
        offered = ", ".join(mechanisms) or "no login at all"
        raise LoginRefused(f"{host} does not let a password log in here (it offers {offered}); check the port")
    _judge(reply, user, host)


def _login(wire: Wire, user: str, password: str) -> Reply:
    reply = wire.command("AUTH LOGIN")
    for part in (user, password):
        if reply.code != _GO_ON:
            break
        reply = wire.command(_blob(part))
    return reply


def _judge(reply: Reply, user: str, host: str) -> None:
    """The server's text stays here: some servers repeat in it what they were given."""
    if reply.code == _ACCEPTED:
        return
    if 400 <= reply.code < 500:  # noqa: PLR2004 - RFC 4954, 6: 454 is a passing fault
        words = f"{host} can't check passwords for now (it said {reply.code}); it will be tried again"
        raise RefusedForNow(words, reply.code)
    if reply.code < 500:  # noqa: PLR2004
        raise Unreachable(f"{host} answered the login with {reply.code}, which makes no sense; check the port")
    words = f"{host} did not accept the user name {user} and its password; set them with `afterword mailbox set`"
    if any(code in reply.text.split() for code in _NEEDS_MORE):
        words += ". Your provider may want an app password, made in the settings of your account"
    raise LoginRefused(words)


def _blob(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
