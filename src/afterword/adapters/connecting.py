"""Sockets to mail servers: always verified, never silently in the clear, and each fault in words."""

from __future__ import annotations

import ipaddress
import socket
import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING

from afterword.domain import Mailbox, Tls
from afterword.errors import CertificateRefused, MailError, Unreachable

if TYPE_CHECKING:
    from collections.abc import Iterator


CONNECT_SECONDS = 20.0
IMPLICIT_PORTS = {465, 993}
STARTTLS_PORTS = {25, 587, 143}
# What OpenSSL says when the other side answers in the clear: the port speaks STARTTLS, not TLS from the first byte.
_SPEAKS_PLAIN = {
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "UNKNOWN_PROTOCOL",
    "PACKET_LENGTH_TOO_LONG",
    "RECORD_LAYER_FAILURE",
}


def context_for(mailbox: Mailbox) -> ssl.SSLContext:
    """Certificates are verified against the system's authorities, and one of the person's own. Raises MailError."""
    try:
        return ssl.create_default_context(cafile=mailbox.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        words = f"the certificate authority in {mailbox.ca_file} can't be read ({error}); name a PEM file with --ca"
        raise CertificateRefused(words) from error


def is_loopback(host: str) -> bool:
    """Whether this host is this machine."""
    try:
        return host.lower() == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_implicit_first(tls: Tls, port: int) -> bool:
    """Whether TLS is tried from the first byte; where the server then begins in the clear, STARTTLS is required.

    People give one way for two ports, and the usual pair is 587 with STARTTLS and 993 without: so the port decides
    where it is one that says it. Either way the certificate is verified and nothing is sent in the clear.
    """
    if port % 1000 in IMPLICIT_PORTS:
        return True
    return tls is not Tls.STARTTLS and port % 1000 not in STARTTLS_PORTS


def require_starttls(offered: bool, host: str, port: int) -> None:
    """Nothing is sent to a server that offers no TLS: somebody on the way may have stripped it."""
    if not offered:
        words = f"{host}:{port} does not offer a secure connection, so nothing was sent to it; check the port"
        raise CertificateRefused(words)


def speaks_plain(error: ssl.SSLError) -> bool:
    """Whether a handshake failed because the server began in the clear."""
    return (error.reason or "") in _SPEAKS_PLAIN


@contextmanager
def in_words(host: str, port: int) -> Iterator[None]:
    """Turn what sockets and TLS raise into errors of ours that say what to do."""
    place = f"{host}:{port}"
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        words = error.verify_message.rstrip(".") or "the certificate is not valid"
        raise CertificateRefused(
            f"{place} could not prove who it is ({words}); check the name of the server, or name its authority with --ca"
        ) from error
    except ssl.SSLError as error:
        raise CertificateRefused(
            f"{place} does not speak TLS as expected ({error.reason or error}); check the port and --tls"
        ) from error
    except socket.gaierror as error:
        raise Unreachable(f"there is no server called {host}; check its name and your connection") from error
    except ConnectionRefusedError as error:
        raise Unreachable(f"nothing answers at {place}; check the port, and whether the server runs") from error
    except TimeoutError as error:
        raise Unreachable(f"{place} does not answer in time; try again later, or check the port") from error
    except (EOFError, OSError) as error:
        if isinstance(error, MailError):
            raise
        raise Unreachable(f"the connection to {place} broke off ({error}); it will be tried again") from error
