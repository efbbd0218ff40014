"""The person's outgoing server, driven phase by phase by hand.

`sendmail()` of any library hides the only moment that matters: from the first byte of
the final dot until its answer, nobody here can know whether the letter was taken.
"""

from __future__ import annotations

import base64
import contextlib
import re
import smtplib
import ssl
from typing import TYPE_CHECKING

from afterword.adapters.connecting import (
    CONNECT_SECONDS,
    context_for,
    in_words,
    is_implicit_first,
    is_loopback,
    speaks_plain,
)
from afterword.deliver.headers import check_address
from afterword.deliver.outbox import Accepted, Envelope
from afterword.domain import Mailbox, Tls
from afterword.errors import (
    AnswerUnknown,
    CertificateRefused,
    LoginRefused,
    MailError,
    RefusedForGood,
    RefusedForNow,
    Unreachable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP_SECONDS = 60.0
NAME = "[127.0.0.1]"  # what we say in EHLO: a literal, since the name of the person's machine is nobody's business
DOT_SECONDS = 600.0  # RFC 5321, 4.5.3.2.6: a shorter wait makes unknowns
MEANINGS = {
    "5.1.1": "there is no such address there",
    "5.1.2": "there is no such mail domain",
    "5.1.3": "the address is not written as the server expects",
    "5.1.8": "the server does not let you send from this address",
    "5.2.1": "that mailbox is switched off",
    "5.2.2": "that mailbox is full",
    "5.2.3": "the letter is larger than that mailbox takes",
    "5.3.4": "the letter is larger than the server takes",
    "5.7.0": "the server's policy refuses it",
    "5.7.1": "the server's policy refuses it",
    "5.7.8": "the user name or password is not accepted",
    "4.2.0": "the server asks to try again later",
    "4.2.1": "that mailbox is busy or off for now",
    "4.2.2": "that mailbox is full for now",
    "4.3.0": "the server has trouble for now",
    "4.3.2": "the server is closing down for now",
    "4.7.0": "the server's policy puts it off for now",
    "4.7.1": "the server asks to try again later",
}
_ENHANCED = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")


def words_for(code: int, reply: bytes | str, what: str) -> str:
    """A refusal in words that a person understands, with the server's own behind them."""
    said = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    said = " ".join(said.split())[:300]
    match = _ENHANCED.search(said)
    meaning = MEANINGS.get(match[1], "") if match else ""
    own = f"the server said {code} {said}".strip()
    return f"{what}: {meaning} ({own})" if meaning else f"{what}: {own}"


def refusal(code: int, reply: bytes, what: str) -> MailError:
    """The error that a refusing answer stands for."""
    words = words_for(code, reply, what)
    if 400 <= code < 500:  # noqa: PLR2004 - RFC 5321, 4.2.1: transient
        return RefusedForNow(words, code)
    if 500 <= code < 600:  # noqa: PLR2004 - permanent
        return RefusedForGood(words, code)
    return Unreachable(f"{what}: the server's answer makes no sense ({code})")


class SmtpTransport:
    """deliver.outbox.Transport over one connection, which several letters may use in turn."""

    def __init__(self, client: smtplib.SMTP, mailbox: Mailbox, dot_seconds: float) -> None:
        """Take over a connection that is logged in."""
        self._client = client
        self._mailbox = mailbox
        self._dot_seconds = dot_seconds
        self._self_copied = False

    @property
    def features(self) -> tuple[str, ...]:
        """What the server offers, in capitals."""
        return tuple(sorted(name.upper() for name in self._client.esmtp_features if name != "auth"))

    def hand_over(self, envelope: Envelope, raw: bytes) -> None:
        """Everything up to, and without, the final dot."""
        for address in (envelope.sender, *envelope.recipients):
            check_address(address, "an address of this letter")
        with self._faults():
            self._self_copied = bool(envelope.self_copy)
            self._mail(envelope, raw)
            for recipient in envelope.recipients:
                self._rcpt(recipient, envelope)
            code, reply = self._client.docmd("DATA")
            if code != 354:  # noqa: PLR2004 - RFC 5321: start of mail input
                self._reset()
                raise refusal(code, reply, "the server would not take the text")
            self._client.send(_stuffed(raw))

    def finish(self) -> Accepted:
        """Write the dot, wait for the answer, and say what it was."""
        sock = self._client.sock
        assert sock is not None
        try:
            sock.settimeout(self._dot_seconds)
            self._client.send(b".\r\n")
            code, reply = self._client.getreply()
            sock.settimeout(STEP_SECONDS)
        except (OSError, smtplib.SMTPException) as error:
            raise AnswerUnknown(f"the server's answer to the letter did not arrive ({error})") from error
        said = f"{code} {reply.decode('utf-8', 'replace')}"
        if code == 250:  # noqa: PLR2004 - RFC 5321: done
            return Accepted(" ".join(said.split())[:500], self._self_copied)
        if 500 <= code < 600:  # noqa: PLR2004
            raise RefusedForGood(words_for(code, reply, "the letter was refused"), code)
        # 4xx to the dot is "not now", but relays that had passed the letter on were seen to say so too.
        raise AnswerUnknown(words_for(code, reply, "the server put the letter off, and may have taken it all the same"))

    def abandon(self) -> None:
        """Close without the dot: the server throws away what it was given (RFC 5321, 4.1.1.4)."""
        self._client.close()

    def close(self) -> None:
        """QUIT; never raises."""
        with contextlib.suppress(OSError, smtplib.SMTPException):
            if self._client.sock is not None:
                self._client.sock.settimeout(5)
                self._client.quit()
        self._client.close()

    # ------------------------------------------------------------------ phases

    def _mail(self, envelope: Envelope, raw: bytes) -> None:
        offers = self._client.esmtp_features
        limit = offers.get("size", "")
        if limit.isdigit() and int(limit) and len(raw) > int(limit):
            words = f"the letter has {len(raw) / 1e6:.1f} MB and the server takes {int(limit) / 1e6:.1f} MB; send less"
            raise RefusedForGood(words, 552)
        options = []
        if "size" in offers:
            options.append(f"SIZE={len(raw)}")
        if "8bitmime" in offers:
            options.append("BODY=8BITMIME")
        if not all(a.isascii() for a in (envelope.sender, *envelope.recipients)):
            if "smtputf8" not in offers:
                words = (
                    "an address has letters beyond ASCII, and your mail server can't carry those; use another address"
                )
                raise RefusedForGood(words, 553)
            options.append("SMTPUTF8")
            self._client.command_encoding = "utf-8"
        if "dsn" in offers:
            options += ["RET=HDRS", f"ENVID={envelope.envelope_id}"]
        code, reply = self._client.docmd(f"MAIL FROM:<{envelope.sender}>", " ".join(options))
        if code != 250:  # noqa: PLR2004
            self._reset()
            raise refusal(code, reply, f"the server would not take a letter from {envelope.sender}")

    def _rcpt(self, recipient: str, envelope: Envelope) -> None:
        options = ""
        if "dsn" in self._client.esmtp_features:
            options = "NOTIFY=FAILURE,DELAY"
            if recipient.isascii():
                options += f" ORCPT=rfc822;{_xtext(recipient)}"
        code, reply = self._client.docmd(f"RCPT TO:<{recipient}>", options)
        if code in {250, 251}:
            return
        if recipient == envelope.self_copy and code != 421:  # noqa: PLR2004 - 421 closes the connection
            # Without a copy to oneself less can be proven; that is no reason to keep the letter back.
            self._self_copied = False
            return
        self._reset()
        raise refusal(code, reply, f"the server would not take a letter to {recipient}")

    def _reset(self) -> None:
        with contextlib.suppress(OSError, smtplib.SMTPException):
            self._client.docmd("RSET")

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        with in_words(self._mailbox.smtp_host, self._mailbox.smtp_port):
            try:
                yield
            except smtplib.SMTPServerDisconnected as error:
                words = "the server broke off before the letter was handed over; it will be tried again"
                raise Unreachable(words) from error
            except smtplib.SMTPException as error:
                raise Unreachable(f"the server's answer makes no sense ({error}); it will be tried again") from error


def _xtext(text: str) -> str:
    """RFC 3461, 4: what may stand in ORCPT."""
    return "".join(c if "!" <= c <= "~" and c not in "+=" else f"+{ord(c):02X}" for c in text)


def _stuffed(raw: bytes) -> bytes:
    """The message as it goes over the wire: CRLF, dots doubled, ending in CRLF (RFC 5321, 4.5.2)."""
    body = re.sub(rb"(?:\r\n|\n|\r)", b"\r\n", raw)
    body = re.sub(rb"(?m)^\.", b"..", body)
    return body if body.endswith(b"\r\n") else body + b"\r\n"


def open_smtp(
    mailbox: Mailbox, password: str, *, step_seconds: float = STEP_SECONDS, dot_seconds: float = DOT_SECONDS
) -> SmtpTransport:
    """Connect, secure, log in. Raises Unreachable, CertificateRefused, LoginRefused or RefusedForNow."""
    host, port = mailbox.smtp_host, mailbox.smtp_port
    client: smtplib.SMTP | None = None
    with in_words(host, port):
        try:
            client = _connected(mailbox)
            assert client.sock is not None
            client.sock.settimeout(step_seconds)
            client.ehlo_or_helo_if_needed()
            if "auth" in client.esmtp_features:
                _log_in(client, mailbox.user, password)
            return SmtpTransport(client, mailbox, dot_seconds)
        except smtplib.SMTPAuthenticationError as error:
            _give_up(client)
            if 400 <= error.smtp_code < 500:  # noqa: PLR2004
                raise RefusedForNow(
                    words_for(error.smtp_code, error.smtp_error, "logging in"), error.smtp_code
                ) from None
            words = f"{host} did not accept the user name {mailbox.user} and its password; set them with `afterword mailbox set`"
            raise LoginRefused(words) from None
        except smtplib.SMTPConnectError as error:
            _give_up(client)
            raise refusal(error.smtp_code, _bytes(error.smtp_error), f"{host} would not talk to us") from error
        except smtplib.SMTPServerDisconnected as error:
            _give_up(client)
            raise Unreachable(f"{host}:{port} closed the connection; check the port, or try again later") from error
        except smtplib.SMTPException as error:
            _give_up(client)
            raise Unreachable(
                f"{host}:{port} does not speak as a mail server should ({str(error)[:200]}); check the port"
            ) from error
        except BaseException:
            _give_up(client)
            raise


def _log_in(client: smtplib.SMTP, user: str, password: str) -> None:
    """PLAIN by hand where it is offered: smtplib sends ASCII only, and passwords have accents and emoji."""
    if "PLAIN" not in client.esmtp_features["auth"].upper().split():
        client.login(user, password)
        return
    answer = base64.b64encode(f"\0{user}\0{password}".encode()).decode("ascii")
    code, reply = client.docmd("AUTH", f"PLAIN {answer}")
    if code not in {235, 503}:  # 503: already logged in
        raise smtplib.SMTPAuthenticationError(code, reply)


def _bytes(said: bytes | str) -> bytes:
    return said if isinstance(said, bytes) else said.encode()


def _give_up(client: smtplib.SMTP | None) -> None:
    if client is not None:
        client.close()


def _connected(mailbox: Mailbox) -> smtplib.SMTP:
    host, port = mailbox.smtp_host, mailbox.smtp_port
    if mailbox.tls is Tls.NONE:
        if not is_loopback(host):
            raise CertificateRefused("a connection without TLS is for servers on this machine only; set --tls starttls")
        return smtplib.SMTP(host, port, NAME, timeout=CONNECT_SECONDS)
    context = context_for(mailbox)
    if is_implicit_first(mailbox.tls, port):
        try:
            return smtplib.SMTP_SSL(host, port, NAME, timeout=CONNECT_SECONDS, context=context)
        except ssl.SSLError as error:
            if not speaks_plain(error):
                raise
    client = smtplib.SMTP(host, port, NAME, timeout=CONNECT_SECONDS)
    try:
        client.ehlo()
        if not client.has_extn("starttls"):
            words = f"{host}:{port} does not offer a secure connection, so nothing was sent to it; check the port"
            raise CertificateRefused(words)
        client.starttls(context=context)
        client.ehlo()
    except BaseException:
        client.close()
        raise
    return client
