"""What careful people expect of the timing of real notes."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from afterword.capture.debrief import read_debrief
from afterword.domain import LetterKind
from afterword.schedule.cadence import decide

# Real notes with what people expect of them lie beside a checkout; they aren't part of the repository.
_NOTES = Path(__file__).parents[3] / "shared" / "debriefs"
CASES = sorted(path.parent for path in _NOTES.glob("*/expect.json"))


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_it_writes_to_whom_a_careful_person_would(folder: Path) -> None:
    expected = json.loads((folder / "expect.json").read_text(encoding="utf-8"))
    debrief, _problems = read_debrief((folder / "debrief.md").read_text(encoding="utf-8"))
    now = dt.datetime.fromisoformat(expected["now"])
    agenda = decide(debrief, now)
    assert {slot.person for slot in agenda.due} >= set(expected["recipients"])
    assert {slot.person for slot in agenda.due}.isdisjoint(expected["no_letter_to"])
    assert all(slot.kind == expected["kind"] for slot in agenda.due)
    if expected["send_by"]:
        assert {slot.send_by for slot in agenda.due} == {dt.datetime.fromisoformat(expected["send_by"])}
    if expected["not_before"]:
        earliest = dt.datetime.fromisoformat(expected["not_before"])
        assert all(slot.send_at >= earliest for slot in agenda.due if slot.kind is not LetterKind.THANK_YOU)
        assert all(line.since >= earliest for line in agenda.not_now if line.since)
