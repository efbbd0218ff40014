"""The letters of every debrief of our own, word for word: they change on purpose only.

After a change that is meant, write them anew with `AFTERWORD_UPDATE=1 pytest tests/compose/test_golden.py`, and read
the difference letter by letter before it is kept.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from afterword.capture.debrief import read_debrief
from afterword.capture.profile import read_profile
from afterword.compose.writer import compose
from afterword.schedule.cadence import decide

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "golden"
CASES = sorted(path.parent for path in (ROOT / "data/debriefs").glob("*/expect.json"))


def letters(case: Path) -> str:
    profile, _ = read_profile((case / "profile.md").read_text(encoding="utf-8"))
    debrief, _ = read_debrief((case / "debrief.md").read_text(encoding="utf-8"), default_zone=profile.timezone)
    now = dt.datetime.fromisoformat(json.loads((case / "expect.json").read_text(encoding="utf-8"))["now"])
    agenda = decide(debrief, now)
    written = compose(debrief, profile, agenda.due, now=now)
    shown = [f"To: {each.to.name}\nSubject: {each.subject}\n\n{each.body}" for each in written.letters]
    asked = [f"Question, {each.person}: {each.ask}" for each in written.questions]
    nobody = [f"Not now, {each.person}: {each.why}" for each in agenda.not_now]
    return "\n---\n\n".join([*shown, "\n".join([*asked, *nobody]) + "\n"] if asked or nobody else shown)


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 30
    assert {path.stem for path in GOLDEN.glob("*.txt")} == {case.name for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_letter_is_the_one_that_was_read(case: Path) -> None:
    kept = GOLDEN / f"{case.name}.txt"
    if os.environ.get("AFTERWORD_UPDATE") == "1":
        kept.write_text(letters(case), encoding="utf-8")
    assert letters(case) == kept.read_text(encoding="utf-8")
