"""The person's outgoing server, driven phase by phase by hand.

`sendmail()` of any library hides the only moment that matters: from the first byte of
the final dot until its answer, nobody here can know whether the letter was taken.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
from typing import TYPE_CHECKING

from afterword.adapters.connecting import (
    CONNECT_SECONDS,
    context_for,
    in_words,
    is_implicit_first,
    is_loopback,
    require_starttls,
    speaks_plain,
)
from afterword.adapters.smtp_login import log_in
from afterword.adapters.smtp_wire import Reply, Wire
from afterword.adapters.smtp_words import refusal, words_for
from afterword.deliver.headers import ascii_address, check_address
from afterword.deliver.outbox import Accepted, Envelope
from afterword.domain import Mailbox, Tls
from afterword.errors import (
    AnswerUnknown,
    CertificateRefused,
    MailError,
    RefusedForGood,
    RefusedForNow,
    Unreachable,
    UnsafeText,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_SECONDS = 60.0
DOT_SECONDS = 600.0  # RFC 5321, 4.5.3.2.6: a shorter wait makes unknowns
QUIT_SECONDS = 3.0
_READY, _DONE, _START_TEXT, _CLOSING = 220, 250, 354, 421
_RECIPIENT_TAKEN = {250, 251, 252}
# Not our host name, which would tell the reader's server about this machine (RFC 5321, 4.1.3: an address literal).
_EHLO = "[127.0.0.1]"
_TRY = "nothing was sent, and it will be tried again"


class SmtpTransport:
    """deliver.outbox.Transport over one connection, which several letters may use in turn."""

    def __init__(self, wire: Wire, features: dict[str, str], mailbox: Mailbox, dot_seconds: float) -> None:
        """Take over a connection that is logged in; `features` are the server's own, in capitals."""
        self._wire = wire
        self._offers = features
        self._mailbox = mailbox
        self._dot_seconds = dot_seconds
        self._self_copied = False
        self._in_text = False

    @property
    def features(self) -> tuple[str, ...]:
        """What the server offers, in capitals."""
        return tuple(sorted(self._offers))

    def hand_over(self, envelope: Envelope, raw: bytes) -> None:
        """Everything up to, and without, the final dot. All recipients or none; only the self copy may fail."""
        _check_text(raw)
        wired = _on_the_wire(envelope)
        self._check_fit(wired, raw)
        with self._faults():
            self._self_copied = bool(wired.self_copy)
            self._ask(self._mail_command(wired, raw), f"the server would not take a letter from {wired.sender}")
            for recipient in wired.recipients:
                self._rcpt(recipient, wired)
            self._ask("DATA", "the server would not take the text", wanted=_START_TEXT)
            self._in_text = True
            self._wire.write(_stuffed(raw))

    def finish(self) -> Accepted:
        """Write the dot, wait for the answer, and say what it was.

        Unreachable and RefusedForNow mean that the dot was not written: the server had
        closed before. RefusedForGood is the server's own answer to the dot; whatever
        else happens after its first byte is AnswerUnknown.
        """
        if not self._in_text:
            raise Unreachable(f"there is no letter on this connection to finish; {_TRY}")
        self._see_that_it_is_there()
        self._in_text = False
        try:
            self._wire.write(b"\r\n.\r\n")
            reply = self._wire.read_reply(self._dot_seconds)
        except (OSError, EOFError, Unreachable) as error:
            self._wire.close()
            raise AnswerUnknown(f"the server's answer to the letter did not arrive ({error})") from error
        if reply.code == _DONE:
            return Accepted(f"{reply.code} {reply.said}", self._self_copied)
        self._wire.close()
        if reply.code >= 500:  # noqa: PLR2004 - RFC 5321, 4.2.1: no
            raise RefusedForGood(words_for(reply, "the server refused the letter"), reply.code)
        # 4xx to the dot is "not now", but relays that had passed the letter on were seen to say so too.
        raise AnswerUnknown(
            f"the server put the letter off, and may have taken it all the same ({reply.code} {reply.said})",
            reply.code if self._self_copied and 400 <= reply.code < 500 else 0,  # noqa: PLR2004
        )

    def abandon(self) -> None:
        """Close without the dot: the server throws away what it was given (RFC 5321, 4.1.1.4)."""
        self._in_text = False
        self._wire.close()

    def close(self) -> None:
        """QUIT when idle, else close without the dot; never raises."""
        if self._wire.is_open and not self._in_text:
            with contextlib.suppress(OSError, EOFError, MailError):
                self._wire.write(b"QUIT\r\n")
                self._wire.read_reply(QUIT_SECONDS)
        self.abandon()

    def _see_that_it_is_there(self) -> None:
        """A server that grew tired of waiting says 421 or closes; a dot after that would make a needless unknown."""
        with self._faults():
            reply = self._wire.read_unasked()
            if reply is not None:
                self._wire.close()
                raise RefusedForNow(words_for(reply, "the server ended the connection before the letter was finished"))

    def _check_fit(self, envelope: Envelope, raw: bytes) -> None:
        limit = self._offers.get("SIZE", "")
        if limit.isdecimal() and 0 < int(limit) < len(raw):
            words = f"the letter has {_megabytes(len(raw))} and the server takes {_megabytes(int(limit))}; send less, or a link"
            raise RefusedForGood(words, 552)
        if _needs_utf8(envelope, raw) and "SMTPUTF8" not in self._offers:
            words = "an address has letters beyond ASCII before the @, and your mail server can't carry those"
            raise RefusedForGood(f"{words}; use another address", 553)
        if not raw.isascii() and "8BITMIME" not in self._offers:
            raise RefusedForGood("the letter has bytes that your mail server can't carry; approve it again", 554)

    def _mail_command(self, envelope: Envelope, raw: bytes) -> str:
        options = [f"MAIL FROM:<{envelope.sender}>"]
        options += [f"SIZE={len(raw)}"] if "SIZE" in self._offers else []
        options += [] if raw.isascii() else ["BODY=8BITMIME"]
        options += ["SMTPUTF8"] if _needs_utf8(envelope, raw) else []
        if "DSN" in self._offers:
            options += ["RET=HDRS", f"ENVID={_xtext(envelope.envelope_id)}"]
        return " ".join(options)

    def _rcpt(self, recipient: str, envelope: Envelope) -> None:
        is_copy = recipient == envelope.self_copy and len(envelope.recipients) > 1
        reply = self._wire.command(f"RCPT TO:<{recipient}>{self._report_options(recipient, is_copy=is_copy)}")
        if reply.code in _RECIPIENT_TAKEN:
            return
        if is_copy and reply.code != _CLOSING:
            # Without a copy to oneself less can be proven; that is no reason to keep the letter back.
            self._self_copied = False
            return
        raise self._refused(reply, f"the server would not take a letter to {recipient}")

    def _report_options(self, recipient: str, *, is_copy: bool) -> str:
        """RFC 3461. A report on our own copy would carry the letter's envelope id and look like the letter's bounce."""
        if "DSN" not in self._offers:
            return ""
        if is_copy:
            return " NOTIFY=NEVER"
        original = f" ORCPT=rfc822;{_xtext(recipient)}" if recipient.isascii() else ""
        return f" NOTIFY=FAILURE,DELAY{original}"

    def _ask(self, command: str, what: str, *, wanted: int = _DONE) -> None:
        reply = self._wire.command(command)
        if reply.code != wanted:
            raise self._refused(reply, what)

    def _refused(self, reply: Reply, what: str) -> MailError:
        """The refusal; the connection is made ready for the next letter, or closed where the server closes it."""
        if reply.code == _CLOSING or not self._began_anew():
            self._wire.close()
        return refusal(reply, what)

    def _began_anew(self) -> bool:
        """Whether RSET was taken. A fault here must not hide the refusal that came before it."""
        try:
            return self._wire.command("RSET").code == _DONE
        except (OSError, EOFError, Unreachable):
            return False

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        """Before the dot every break is harmless. What broke is closed, and nothing more is written to it."""
        try:
            with in_words(self._mailbox.smtp_host, self._mailbox.smtp_port):
                yield
        except (Unreachable, CertificateRefused):
            self.abandon()
            raise


def open_smtp(
    mailbox: Mailbox, password: str, *, step_seconds: float = STEP_SECONDS, dot_seconds: float = DOT_SECONDS
) -> SmtpTransport:
    """Connect, secure, log in. Raises Unreachable, CertificateRefused, LoginRefused or a refusal."""
    host, port = mailbox.smtp_host, mailbox.smtp_port
    with in_words(host, port):
        wire = _connected(mailbox, step_seconds)
        try:
            features = _greeted(wire, mailbox)
            if mailbox.user:
                log_in(wire, tuple(features.get("AUTH", "").upper().split()), mailbox.user, password, host)
        except BaseException:
            wire.close()
            raise
    return SmtpTransport(wire, features, mailbox, dot_seconds)


def _connected(mailbox: Mailbox, seconds: float) -> Wire:
    """A connection, in TLS from the first byte where the setting or the port says so; else STARTTLS is due."""
    host, port = mailbox.smtp_host, mailbox.smtp_port
    if mailbox.tls is Tls.NONE and not is_loopback(host):
        raise CertificateRefused("a connection without TLS is for servers on this machine only; set --tls starttls")
    wire = _dialled(host, port, seconds)
    if mailbox.tls is Tls.NONE or not is_implicit_first(mailbox.tls, port):
        return wire
    try:
        wire.secure(context_for(mailbox), host)
    except ssl.SSLError as error:
        wire.close()
        if not speaks_plain(error):
            raise
        return _dialled(host, port, seconds)
    except BaseException:
        wire.close()
        raise
    return wire


def _dialled(host: str, port: int, seconds: float) -> Wire:
    return Wire(socket.create_connection((host, port), timeout=min(CONNECT_SECONDS, seconds)), seconds)


def _greeted(wire: Wire, mailbox: Mailbox) -> dict[str, str]:
    """The server's features, told after TLS; those told before it are forgotten (RFC 3207, 4.2)."""
    host = mailbox.smtp_host
    banner = wire.read_reply()
    if banner.code != _READY:
        raise refusal(banner, f"{host} would not talk to us")
    features = _ehlo(wire, host)
    if mailbox.tls is Tls.NONE or wire.is_secure:
        return features
    taken = "STARTTLS" in features and wire.command("STARTTLS").code == _READY
    require_starttls(taken, host, mailbox.smtp_port)
    wire.secure(context_for(mailbox), host)
    return _ehlo(wire, host)


def _ehlo(wire: Wire, host: str) -> dict[str, str]:
    """Keyword, in capitals, to its parameters (RFC 5321, 4.1.1.1)."""
    reply = wire.command(f"EHLO {_EHLO}")
    if reply.code != _DONE:
        raise refusal(reply, f"{host} would not talk to us")
    pairs = [line.replace("=", " ", 1).split(None, 1) for line in reply.text.split("\n")[1:]]
    return {pair[0].upper(): " ".join(pair[1:]) for pair in pairs if pair}


def _on_the_wire(envelope: Envelope) -> Envelope:
    """The addresses as they go over the wire: the very ones that were approved, checked again."""

    def wired(address: str) -> str:
        return ascii_address(check_address(address, "an address of this letter"))

    recipients = tuple(dict.fromkeys(map(wired, envelope.recipients)))
    self_copy = wired(envelope.self_copy) if envelope.self_copy else ""
    return Envelope(wired(envelope.sender), recipients, envelope.envelope_id, self_copy)


def _check_text(raw: bytes) -> None:
    """A bare CR or LF can end a mail early on some servers and smuggle in another; refuse what we never build."""
    if re.search(rb"\r(?!\n)|(?<!\r)\n|\0", raw) or max(map(len, raw.split(b"\r\n"))) > 998:  # noqa: PLR2004 - RFC 5322, 2.1.1
        raise UnsafeText("the letter has lines that no mail may have; approve it again, so that it is built anew")


def _stuffed(raw: bytes) -> bytes:
    """The message with dots doubled (RFC 5321, 4.5.2), without its last line end: that goes with the dot."""
    return re.sub(rb"(?m)^\.", b"..", raw.removesuffix(b"\r\n"))


def _needs_utf8(envelope: Envelope, raw: bytes) -> bool:
    """RFC 6531: an address or a header line beyond ASCII."""
    addresses = (envelope.sender, *envelope.recipients)
    return not (all(address.isascii() for address in addresses) and raw.partition(b"\r\n\r\n")[0].isascii())


def _xtext(text: str) -> str:
    """RFC 3461, 4: what may stand in ENVID and ORCPT."""
    return "".join(c if "!" <= c <= "~" and c not in "+=" else f"+{ord(c):02X}" for c in text)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
