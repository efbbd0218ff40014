"""The lines of an SMTP dialogue: commands out, whole replies in, each with a limit in bytes and in seconds."""

from __future__ import annotations

import re
import ssl
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.errors import Unreachable

if TYPE_CHECKING:
    import socket

# RFC 5321, 4.5.3.1.5 allows 512 a line; an EHLO reply has some dozen lines. More is no mail server.
LONGEST_REPLY = 65_536
_CHUNK = 65_536
_LINE = re.compile(rb"([2-5]\d\d)(?:([ -])(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered: its code, and its lines joined by line feeds."""

    code: int
    text: str

    @property
    def said(self) -> str:
        """The text as one line, short enough for a record."""
        return " ".join(self.text.split())[:500]


class Wire:
    """One connection. Raises OSError or EOFError when it breaks, Unreachable when what comes is no SMTP."""

    def __init__(self, sock: socket.socket, seconds: float) -> None:
        """Take over a connected socket; `seconds` is how long each step may take."""
        self._sock = sock
        self._seconds = seconds
        self._buffer = b""
        self.is_open = True

    @property
    def is_secure(self) -> bool:
        """Whether it is in TLS."""
        return isinstance(self._sock, ssl.SSLSocket)

    def read_reply(self, seconds: float | None = None) -> Reply:
        """The next whole reply, however it is cut into packets."""
        end = time.monotonic() + (self._seconds if seconds is None else seconds)
        lines: list[str] = []
        size = 0
        while True:
            line = self._read_line(end, LONGEST_REPLY - size)
            size += len(line) + 2
            found = _LINE.fullmatch(line)
            if found is None:
                start = line[:40].decode("ascii", "replace")
                raise Unreachable(
                    f"the server's answer makes no sense ({start!r}); check that this is a mail server's port"
                )
            lines.append((found[3] or b"").decode("utf-8", "replace"))
            if found[2] != b"-":
                return Reply(int(found[1]), "\n".join(lines))

    def command(self, line: str) -> Reply:
        """Send one command and read its reply."""
        self.write(line.encode() + b"\r\n")
        return self.read_reply()

    def write(self, content: bytes) -> None:
        """Send all of it; a slow line may take the time of a step for each 64 kB."""
        self._sock.settimeout(self._seconds)
        for start in range(0, len(content), _CHUNK):
            self._sock.sendall(content[start : start + _CHUNK])

    def read_unasked(self) -> Reply | None:
        """What the server said without being asked, as it does before it closes. EOFError when it has closed."""
        if not self._buffer:
            self._sock.settimeout(0)
            try:
                # With TLS a readable socket may hold no more than a session ticket, so `select` can't tell.
                self._take(self._sock.recv(_CHUNK))
            except (BlockingIOError, ssl.SSLWantReadError):
                return None
        return self.read_reply()

    def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Go on in TLS. What came before its first byte in the clear could be anybody's: it ends the connection."""
        if self._buffer:
            raise Unreachable("somebody spoke in the clear where only TLS was due; nothing was sent")
        self._sock.settimeout(self._seconds)
        self._sock = context.wrap_socket(self._sock, server_hostname=host)

    def close(self) -> None:
        """Close at once, without a word."""
        self.is_open = False
        self._sock.close()

    def _read_line(self, end: float, room: int) -> bytes:
        while b"\n" not in self._buffer[:room]:
            if len(self._buffer) >= room:
                raise Unreachable("the server's answer does not end; check that this is a mail server's port")
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError("no answer in time")
            self._sock.settimeout(left)
            self._take(self._sock.recv(_CHUNK))
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.removesuffix(b"\r")

    def _take(self, received: bytes) -> None:
        if not received:
            raise EOFError("the server closed the connection")
        self._buffer += received
