"""kill -9 at the nth system call of a worker, by strace; the judges are the server's log and the mailboxes on disk."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from mailserver import MailServer

ANA, MARIA = "ana@silva.example", "maria.chen@acme.example"
DOT = r"\r\n.\r\n"  # as strace writes it
# What leaves traces outside the process: on the wire, on the disk, or in what other processes see.
CALLS = (
    "sendto", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "close", "connect", "recvfrom",
    "fcntl", "openat", "flock",
)  # fmt: skip


def lacking() -> str:
    """Why this can't be done here; "" when it can."""
    return "" if shutil.which("strace") else "strace is not here (Debian package strace)"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one letter whose worker was killed."""

    where: str
    copies: int  # in the reader's mailbox
    taken: int  # by the server
    in_sent: int
    state: str
    asked: bool
    why: str = ""

    @property
    def verdict(self) -> str:
        """once, asked (nothing was delivered and nothing can show it), twice, lost, or needlessly asked."""
        if self.copies > 1 or self.taken > 1:
            return "twice"
        if self.copies == 1:
            return "once" if self.state == "sent" and self.in_sent == 1 else "needlessly asked"
        return "asked" if self.asked else "lost"


@dataclass(slots=True)
class Bench:
    """A record and a server on which workers are killed; a context manager."""

    server: MailServer
    home: Path
    environment: dict[str, str] = field(default_factory=dict)
    _made: int = 0
    _process: subprocess.Popen[str] = field(init=False)

    def __enter__(self) -> Self:
        self.home.mkdir(parents=True, exist_ok=True)
        script = Path(__file__).with_name("killable.py")
        environment = {
            **os.environ,
            "AFTERWORD_HOME": str(self.home),
            "PYTHONPATH": str(script.parent),
        } | self.environment
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(self.home)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    @property
    def _trace(self) -> Path:
        return self.home / "trace"

    def _ask(self, do: str, owner: str) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.stdout
        ports = self.server.ports
        asked = {
            "do": do, "owner": owner, "address": ANA, "password": self.server.users[ANA], "smtp": ports.plain,
            "imap": ports.imap,
        }  # fmt: skip
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def calls(self) -> list[tuple[str, int, str]]:
        """The calls that an undisturbed worker makes, in order."""
        owner = self._next()
        self._ask("prepare", owner)
        self._run(owner, ["-e", f"trace={','.join(CALLS)}"])
        assert self._ask("settle", owner)["state"] == "sent"
        return in_order(self._trace.read_text())

    def kill_at(self, call: str, when: int) -> Outcome:
        """Kill a worker at its nth call of this name, start again, and look at what the world has."""
        owner = self._next()
        message_id = str(self._ask("prepare", owner)["message_id"])
        self._run(owner, ["-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={when}"])
        end = self._ask("settle", owner)
        self.server.wait_until_quiet(message_id)
        return Outcome(
            f"{call} {when}",
            self._count(MARIA, message_id),
            len(self.server.accepted(message_id)),
            self._count(ANA, message_id, "Sent"),
            str(end["state"]), bool(end["asked"]), str(end["why"]),
        )  # fmt: skip

    def _count(self, address: str, message_id: str, folder: str = "INBOX") -> int:
        return sum(message_id.encode() in raw for raw in self.server.mails(address, folder))

    def _next(self) -> str:
        self._made += 1
        if self._made % 20 == 0:
            # A mailbox that fills up would be read ever more slowly.
            self.server.wipe(ANA)
            self.server.wipe(MARIA)
        return f"owner{self._made}"

    def _run(self, owner: str, options: list[str]) -> None:
        pid = int(self._ask("work", owner)["pid"])
        command = ["strace", "-f", "-qq", "-p", str(pid), "-o", str(self._trace), *options]
        tracer = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        _until_traced(pid, tracer)
        os.kill(pid, signal.SIGCONT)
        tracer.wait(60)


def _until_traced(pid: int, tracer: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 20
    status = Path(f"/proc/{pid}/status")
    while "TracerPid:\t0" in status.read_text():
        if tracer.poll() is not None or time.monotonic() > end:
            raise RuntimeError("strace may not watch processes here")
        time.sleep(0.005)


def in_order(trace: str) -> list[tuple[str, int, str]]:
    """The calls of a worker, one after the other: name, how many of that name it makes the nth, and what was passed."""
    counted: Counter[str] = Counter()
    found = []
    for name, passed in re.findall(r"^(?:\d+ +)?(\w+)\((.*)$", trace, re.MULTILINE):
        counted[name] += 1
        found.append((name, counted[name], passed))
    return found


def that_matter(calls: list[tuple[str, int, str]], near: int, spread: int) -> list[tuple[str, int]]:
    """So many calls on both sides of the dot, half as many around the copy in Sent, and some evenly over the whole."""
    places: set[int] = {round(step * (len(calls) - 1) / max(spread - 1, 1)) for step in range(spread)}
    for mark, width in ((DOT, near), ("APPEND", near // 2)):
        at = next(i for i, (name, _, passed) in enumerate(calls) if name == "sendto" and mark in passed)
        places |= set(range(at - width, at + width + 1))
    return [calls[place][:2] for place in sorted(places) if 0 <= place < len(calls)]
