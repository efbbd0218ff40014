"""Lines to a real mail server that break by chance: cut off at each phase, putting off, lying about the dot, or down."""

from __future__ import annotations

import contextlib
import random
import socket
import struct
import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable

CUTS = ("connect", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "body")
PUT_OFF = ("451 at MAIL", "450 at RCPT", "452 at DATA", "421 at MAIL")
# Whether the server behind had the dot, and what the worker hears of it.
AT_THE_DOT = (
    "dot, then cut",
    "cut instead of the dot",
    "dot, then 451",
    "451 instead of the dot",
    "dot, then nonsense",
)
FAULTS = (*CUTS, *PUT_OFF, *AT_THE_DOT)


class _Cut(Exception):
    """This connection is over."""


@dataclass(slots=True)
class Line:
    """A port of loopback in front of another one; a context manager. `down` cuts and refuses every connection."""

    upstream: int
    down: threading.Event = field(default_factory=threading.Event)
    port: int = 0
    _listener: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0), backlog=64))
    _open: set[socket.socket] = field(default_factory=set)

    def __enter__(self) -> Self:
        self.port = self._listener.getsockname()[1]
        _start(self._listen)
        return self

    def __exit__(self, *_: object) -> None:
        self.down.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut_all()

    def cut_all(self) -> None:
        """Reset whatever is open."""
        for sock in tuple(self._open):
            _reset(sock)

    def _listen(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client = self._listener.accept()[0]
                if self.down.is_set():
                    _reset(client)
                else:
                    _start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        self._open.add(client)
        try:
            with socket.create_connection(("127.0.0.1", self.upstream), timeout=30) as server:
                self._carry(client, server)
        except (OSError, _Cut):
            pass
        finally:
            self._open.discard(client)
            _reset(client)

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        """All bytes both ways, until one side is done."""

        def back() -> None:
            with contextlib.suppress(OSError):
                while content := server.recv(65536):
                    client.sendall(content)
            _reset(client)

        _start(back)
        while content := client.recv(65536):
            server.sendall(content)
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


@dataclass(slots=True)
class UnrulySmtp(Line):
    """A line to an SMTP server on which every `rate`-th letter, by chance, meets a fault; `met` counts them."""

    rate: float = 0.2
    chance: random.Random = field(default_factory=random.Random)
    met: Counter[str] = field(default_factory=Counter)

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        fault = self._draw()
        ours, theirs = client.makefile("rb"), server.makefile("rb")
        self._cut_at(fault, "connect")
        client.sendall(_reply(theirs.readline))
        for line in iter(ours.readline, b""):
            verb = line[:4].decode("ascii", "replace").upper()
            self._cut_at(fault, verb)
            if verb in fault and fault in PUT_OFF:
                self.met[fault] += 1
                client.sendall(f"{fault[:3]} 4.3.2 not now\r\n".encode())
                fault = self._draw()
                continue
            server.sendall(line)
            answer = _reply(theirs.readline)
            client.sendall(answer)
            if verb == "DATA" and answer.startswith(b"354"):
                self._carry_text(fault, client, server, ours.readline, theirs.readline)
                fault = self._draw()

    def _carry_text(
        self,
        fault: str,
        client: socket.socket,
        server: socket.socket,
        read: Callable[[], bytes],
        heard: Callable[[], bytes],
    ) -> None:
        for number, line in enumerate(iter(read, b".\r\n")):
            if not line:
                raise _Cut
            if number == 3:
                self._cut_at(fault, "body")
            server.sendall(line)
        if fault in AT_THE_DOT:
            self.met[fault] += 1
        if "instead" in fault:
            # Cut off from its server the dot never arrives there: nothing was taken.
            server.close()
            if fault.startswith("451"):
                client.sendall(b"451 4.3.0 try again\r\n")
            raise _Cut
        server.sendall(b".\r\n")
        answer = heard()
        if fault == "dot, then cut":
            raise _Cut
        said = {"dot, then 451": b"451 4.3.0 try again\r\n", "dot, then nonsense": b"\0what\r\n"}
        client.sendall(said.get(fault, answer))

    def _draw(self) -> str:
        return self.chance.choice(FAULTS) if self.chance.random() < self.rate else ""

    def _cut_at(self, fault: str, phase: str) -> None:
        if fault == phase:
            self.met[f"cut at {fault}"] += 1
            raise _Cut


def _reply(read: Callable[[], bytes]) -> bytes:
    """One whole answer of an SMTP server."""
    lines = b""
    while True:
        line = read()
        lines += line
        if not line:
            raise _Cut
        if line[3:4] != b"-":
            return lines


def _reset(sock: socket.socket) -> None:
    """As a middlebox ends a connection: no orderly goodbye."""
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()


def _start(target: Callable[..., None], *args: object) -> None:
    threading.Thread(target=target, args=args, daemon=True).start()
