"""Several workers on one record, each a process of its own: every letter is claimed by exactly one."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from installed import installed

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = 12
BEGIN = """
import datetime as dt, sys
from dataclasses import replace
from afterword import settings, wiring
wiring.start_django()
owner = wiring.open_store(settings.home())
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import Debrief, Interview, Letter, LetterKind, Person, State
from afterword.errors import ClaimLost
from afterword.store import repository as store
NOW = dt.datetime(2026, 11, 19, 21, tzinfo=dt.UTC)
"""
FILL = f"""
talk, _ = store.add_interview(owner, "talk2345", Debrief(Interview(company="Acme Robotics")), "notes", NOW)
for number in range({LETTERS}):
    letter = Letter(Person(f"Reader {{number}}"), LetterKind.THANK_YOU, "Thank you", "Thank you.")
    store.add_letter(owner, Outgoing(f"letter{{number:02}}", talk, letter, State.APPROVED, send_at=NOW))
"""
WORK = """
due = store.due_letters(owner, NOW)
print("ready", flush=True)
sys.stdin.readline()
for before in due:
    try:
        claimed = replace(before, state=State.SENDING, phase=Phase.CLAIMED, fence=before.fence + 1)
        store.save_move(owner, before, claimed)
        store.commit_dot(owner, claimed, replace(claimed, phase=Phase.DOT))
        print(before.id, flush=True)
    except ClaimLost:
        pass
"""


def python(script: str, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + script],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )


def test_each_letter_is_claimed_by_exactly_one_worker(tmp_path: Path) -> None:
    environment = {"AFTERWORD_HOME": str(tmp_path), **installed(tmp_path).environment}
    python(FILL, environment).communicate(timeout=120)
    workers = [python(WORK, environment) for _ in range(3)]
    for worker in workers:
        assert worker.stdout
        assert worker.stdout.readline() == "ready\n"  # all have seen the same letters as due
    claimed = [worker.communicate(timeout=120)[0].split() for worker in start(workers)]
    assert sorted(ident for idents in claimed for ident in idents) == [
        f"letter{number:02}" for number in range(LETTERS)
    ]


def start(workers: list[subprocess.Popen[str]]) -> list[subprocess.Popen[str]]:
    """Let all go before waiting for one."""
    for worker in workers:
        assert worker.stdin
        worker.stdin.write("go\n")
        worker.stdin.flush()
    return workers
