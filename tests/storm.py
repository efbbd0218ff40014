"""Many letters, workers that are killed, lines that break, a mailbox that is down: what became of each letter.

The judge is the reader's mailbox on the server's disk, by Message-ID, and never what the record says.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from unruly import Line, UnrulySmtp

if TYPE_CHECKING:
    from mailserver import MailServer

ANA, MARIA = "ana@silva.example", "maria.chen@acme.example"
UNDER_WAY = {"approved", "sending", "doubtful"}


@dataclass(frozen=True, slots=True)
class Account:
    """What became of all letters; each stands in one of the first six."""

    once: int = 0
    twice: int = 0
    lost: int = 0  # on record as sent, and nowhere
    held: int = 0  # not delivered, and the person reads why
    asked: int = 0  # not delivered; nobody can know, so the person is asked
    wrong: int = 0  # delivered, and the record knows nothing of it; or not delivered, without a reason
    waiting: int = 0  # not yet at an end when the time was over
    killed: int = 0
    faults: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        met = ", ".join(f"{name} {count}" for name, count in sorted(self.faults.items()))
        return (
            f"| approved | sent once | twice | lost | held with reason | asked | wrong | not at an end |\n"
            f"|---|---|---|---|---|---|---|---|\n"
            f"| {self.total} | {self.once} | {self.twice} | {self.lost} | {self.held} | {self.asked} | {self.wrong} "
            f"| {self.waiting} |\n{self.killed} workers killed; on the line: {met}"
        )

    @property
    def total(self) -> int:
        """How many are accounted for."""
        return self.once + self.twice + self.lost + self.held + self.asked + self.wrong + self.waiting


@dataclass(frozen=True, slots=True)
class Storm:
    """How many letters, of how many owners, by how many workers, and how bad it gets."""

    letters: int
    owners: int = 1
    workers: int = 1
    rate: float = 0.2  # of letters that meet a fault on the line
    spread: float = 20.0  # seconds over which they fall due
    patience: float = 240.0  # seconds until we stop waiting for an end
    seed: int = 1
    speed: float = 60.0  # a minute of the workers' clock takes a second of ours

    def over(self, server: MailServer, home: Path, environment: dict[str, str]) -> Account:
        """Let it come, and account for every letter."""
        chance = random.Random(self.seed)
        home.mkdir(parents=True, exist_ok=True)
        with (
            UnrulySmtp(server.ports.plain, rate=self.rate, chance=chance) as smtp,
            Line(server.ports.imap) as imap,
            _Zygote(home, environment, self._asked(server, smtp.port, imap.port)) as zygote,
        ):
            zygote.fill(self)
            killed = self._rage(zygote, imap, chance)
            letters = zygote.ask("tell")["letters"]
            faults = Counter(smtp.met)
        return judge(letters, _delivered(server), killed, faults)

    def _asked(self, server: MailServer, smtp: int, imap: int) -> dict[str, Any]:
        return {
            "address": ANA, "password": server.users[ANA], "smtp": smtp, "imap": imap, "speed": self.speed,
            "began": time.time(), "owners": [f"owner{number}" for number in range(self.owners)], "spread": self.spread,
        }  # fmt: skip

    def _rage(self, zygote: _Zygote, imap: Line, chance: random.Random) -> int:
        """Kill, cut and wait until every letter is at an end. Returns how many workers were killed."""
        pids = [zygote.ask("serve")["pid"] for _ in range(self.workers)]
        began = looked = time.monotonic()
        killed = 0
        while time.monotonic() - began < self.patience:
            time.sleep(chance.uniform(0.05, 0.8))
            if chance.random() < 0.1 and time.monotonic() - began < self.spread:
                imap.down.set()
                imap.cut_all()
                time.sleep(chance.uniform(0.2, 1.5))
                imap.down.clear()
            if time.monotonic() - began < self.spread * 1.5:
                victim = chance.randrange(len(pids))
                os.kill(pids[victim], signal.SIGKILL)
                pids[victim] = zygote.ask("serve")["pid"]
                killed += 1
            if time.monotonic() - looked > 2:
                looked = time.monotonic()
                if not any(letter[1] in UNDER_WAY for letter in zygote.ask("tell")["letters"]):
                    break
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return killed


def judge(letters: list[list[Any]], delivered: Counter[str], killed: int, faults: Counter[str]) -> Account:
    """One place for each letter."""
    places: Counter[str] = Counter()
    for message_id, state, is_asked, why in letters:
        copies = delivered[message_id]
        if copies > 1:
            places["twice"] += 1
        elif state in UNDER_WAY:
            places["waiting"] += 1
        elif copies == 1:
            places["once" if state == "sent" else "wrong"] += 1
        elif state == "sent":
            places["lost"] += 1
        elif is_asked:
            places["asked"] += 1
        else:
            places["held" if why else "wrong"] += 1
    return Account(**places, killed=killed, faults=faults)


def _delivered(server: MailServer) -> Counter[str]:
    """How often each Message-ID lies in the reader's mailbox."""
    found: Counter[str] = Counter()
    for raw in server.mails(MARIA):
        ident = re.search(rb"(?mi)^Message-ID: (\S+)", raw)
        found[ident[1].decode() if ident else ""] += 1
    return found


class _Zygote:
    """killable.py, asked line by line."""

    def __init__(self, home: Path, environment: dict[str, str], asked: dict[str, Any]) -> None:
        self._asked = asked
        script = Path(__file__).with_name("killable.py")
        told = {**os.environ, "AFTERWORD_HOME": str(home), "PYTHONPATH": str(script.parent)} | environment
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=told
        )

    def __enter__(self) -> _Zygote:  # noqa: PYI034 - it has no subclass
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.communicate(timeout=30)

    def ask(self, do: str, **more: object) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"do": do, **self._asked, **more}) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def fill(self, storm: Storm) -> None:
        for name in self._asked["owners"]:
            self.ask("fill", owner=name, letters=storm.letters // storm.owners)
