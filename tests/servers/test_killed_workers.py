"""A worker killed at any system call: after a restart its letter has left once, or never, and in doubt the person is asked."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import killing
import pytest
from installed import installed

if TYPE_CHECKING:
    from pathlib import Path

    from mailserver import MailServer

pytestmark = [pytest.mark.needs_mailserver, pytest.mark.timeout(600)]


@pytest.fixture
def bench(mailserver: MailServer, tmp_path: Path) -> killing.Bench:
    if reason := killing.lacking():
        if os.environ.get("AFTERWORD_TESTS_STRICT") == "1":
            pytest.fail(f"this has to be tried here: {reason}")
        pytest.skip(reason)
    command = installed(tmp_path / "home")
    command("init")
    return killing.Bench(mailserver, command.home, command.environment)


def test_no_letter_is_lost_or_sent_twice_wherever_its_worker_is_killed(bench: killing.Bench) -> None:
    with bench:
        moments = killing.that_matter(bench.calls(), near=6, spread=4)
        outcomes = [bench.kill_at(call, when) for call, when in moments]
    assert len(outcomes) > 20
    wrong = [outcome for outcome in outcomes if outcome.verdict not in {"once", "asked"}]
    assert wrong == []
    # Nobody can tell only where the intent to write the dot was on disk and the dot was not on its way yet.
    assert sum(outcome.verdict == "asked" for outcome in outcomes) <= 4, outcomes


def test_the_judge_tells_apart_what_must_not_be_confused() -> None:
    known = {"copies": 1, "taken": 1, "in_sent": 1, "state": "sent", "asked": False}
    for changed, verdict in (
        ({}, "once"),
        ({"copies": 2}, "twice"),
        ({"taken": 2}, "twice"),
        ({"in_sent": 2}, "needlessly asked"),
        ({"state": "held", "asked": True}, "needlessly asked"),
        ({"copies": 0, "taken": 0}, "lost"),
        ({"copies": 0, "taken": 0, "state": "held", "asked": True}, "asked"),
    ):
        assert killing.Outcome("here", **{**known, **changed}).verdict == verdict  # type: ignore[arg-type]
