"""An SMTP server that does wrong exactly where a test says so: it drops, hangs, lies or talks nonsense."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from certificates import Pair

DROP = b"\0drop"  # reset the connection instead of an answer
HANG = b"\0hang"  # no answer at all
CLOSE = b"\0close"  # after these bytes, close: b"421 4.3.2 bye\r\n" + CLOSE
SPLIT = b"\0split"  # the answer comes in two packets
EHLO = (
    b"250-mail.acme.example\r\n250-SIZE 100000\r\n250-8BITMIME\r\n250-DSN\r\n250-AUTH PLAIN LOGIN\r\n250 SMTPUTF8\r\n"
)
USUAL = {
    "banner": b"220 mail.acme.example ESMTP\r\n",
    "EHLO": EHLO,
    "AUTH": b"235 2.7.0 welcome\r\n",
    "MAIL": b"250 2.1.0 ok\r\n",
    "RCPT": b"250 2.1.5 ok\r\n",
    "DATA": b"354 go on\r\n",
    "dot": b"250 2.0.0 queued as Q1\r\n",
    "RSET": b"250 2.0.0 ok\r\n",
    "QUIT": b"221 2.0.0 bye\r\n",
    "STARTTLS": b"220 2.0.0 go on\r\n",
}


@dataclass(slots=True)
class Misbehaving:
    """`script` maps a phase ("banner", "MAIL", "RCPT 2", "body", "idle", "dot" …) to what to do there.

    "body" acts after the first line of the text, "idle" when the text has come and
    the dot has not. `takes` says whether a text whose dot came is delivered.
    """

    script: Mapping[str, bytes] = field(default_factory=dict)
    takes: bool = True
    implicit: Pair | None = None
    starttls: Pair | None = None
    port: int = 0
    heard: list[str] = field(default_factory=list)  # commands of all connections
    delivered: list[bytes] = field(default_factory=list)  # texts as they came, dots still doubled
    idle: threading.Event = field(default_factory=threading.Event)  # set once the server has done its "idle" act
    _listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    _stopped: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def __enter__(self) -> Self:
        self.port = self._listener.getsockname()[1]
        self._start(self._listen)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self._start(self._serve, self._listener.accept()[0])

    def _serve(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, _Over):
            sock.settimeout(10)
            if self.implicit:
                with _in_tls(sock, self.implicit) as secure:
                    self._talk(secure)
            else:
                self._talk(sock)
        sock.close()

    def _talk(self, sock: socket.socket) -> None:
        self._answer(sock, "banner")
        recipients = 0
        lines = _lines(sock)
        for line in lines:
            self.heard.append(line.decode("utf-8", "replace"))
            verb = line[:8].split(b" ")[0].decode("ascii", "replace").upper()
            recipients = recipients + 1 if verb == "RCPT" else 0 if verb in {"MAIL", "RSET"} else recipients
            numbered = f"RCPT {recipients}"
            self._answer(sock, numbered if verb == "RCPT" and numbered in self.script else verb)
            if verb == "STARTTLS" and self.starttls:
                with _in_tls(sock, self.starttls) as secure:
                    return self._talk_on(secure)
            if verb == "DATA" and self._reply("DATA").startswith(b"354"):
                self._take_text(sock, lines)
            if verb == "QUIT":
                return None
        return None

    def _talk_on(self, sock: socket.socket) -> None:
        """After STARTTLS, without another banner."""
        secure = Misbehaving({**self.script, "banner": b""}, self.takes, heard=self.heard, delivered=self.delivered)
        secure._listener.close()
        secure._talk(sock)

    def _take_text(self, sock: socket.socket, lines: Iterator[bytes]) -> None:
        text = []
        for line in lines:
            if line == b".":
                break
            text.append(line)
            if len(text) == 1 and "body" in self.script:
                self._answer(sock, "body")
            if "idle" in self.script and len(text) == 1:
                self._act_when_idle(sock)
        else:
            raise _Over
        if self.takes:
            self.delivered.append(b"\r\n".join(text) + b"\r\n")
        self._answer(sock, "dot")

    def _act_when_idle(self, sock: socket.socket) -> None:
        try:
            self._answer(sock, "idle")
        finally:
            self.idle.set()

    def _reply(self, phase: str) -> bytes:
        return self.script.get(phase, USUAL.get(phase, b"502 5.5.1 what?\r\n"))

    def _answer(self, sock: socket.socket, phase: str) -> None:
        reply = self._reply(phase)
        if reply == HANG:
            self._stopped.wait(10)
            raise _Over
        if reply == DROP:
            # Linger 0: a reset, as a middlebox does it, instead of an orderly end.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            sock.close()
            raise _Over
        said, is_split, rest = reply.partition(SPLIT)
        sock.sendall(said.removesuffix(CLOSE))
        if is_split:
            self._stopped.wait(0.05)
            sock.sendall(rest)
        if reply.endswith(CLOSE):
            sock.shutdown(socket.SHUT_RDWR)
            raise _Over


class _Over(Exception):
    """This connection is done."""


def _lines(sock: socket.socket) -> Iterator[bytes]:
    buffer = b""
    while chunk := sock.recv(65_536):
        buffer += chunk
        while b"\r\n" in buffer:
            line, _, buffer = buffer.partition(b"\r\n")
            yield line


def _in_tls(sock: socket.socket, pair: Pair) -> socket.socket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    return context.wrap_socket(sock, server_side=True)
