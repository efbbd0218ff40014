"""Every debrief of our own, and the shared ones where they are: what a careful person expects of the letters."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from afterword.capture.debrief import read_debrief
from afterword.capture.profile import read_profile
from afterword.domain import Form, Tone
from afterword.flow.drafting import Drafting, draft

if TYPE_CHECKING:
    from afterword.domain import Debrief, Profile

ROOT = Path(__file__).resolve().parents[2]
PLACES = (ROOT / "tests/data/debriefs", ROOT.parent / "shared/debriefs")
CASES = sorted(path.parent for place in PLACES for path in place.glob("*/expect.json"))


def load(case: Path) -> tuple[Debrief, Profile, dict[str, Any]]:
    profile, _ = read_profile((case / "profile.md").read_text(encoding="utf-8"))
    debrief, _ = read_debrief((case / "debrief.md").read_text(encoding="utf-8"), default_zone=profile.timezone)
    return debrief, profile, json.loads((case / "expect.json").read_text(encoding="utf-8"))


def drafted(case: Path, **how: Any) -> tuple[Drafting, dict[str, Any]]:
    debrief, profile, expect = load(case)
    return draft(debrief, profile, dt.datetime.fromisoformat(expect["now"]), **how), expect


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_letters_are_what_a_careful_person_expects(case: Path) -> None:
    result, expect = drafted(case)
    bodies = {d.letter.to.name: d.letter.body for d in result.drafts}
    assert set(expect["recipients"]) <= set(bodies)
    assert not set(expect["no_letter_to"]) & set(bodies)
    for body in bodies.values():
        low = body.lower().strip()
        assert [bad for bad in expect["must_not_appear"] if re.search(bad, low)] == []
    for use in expect["must_use"]:
        assert any(words in bodies[use["to"]].lower() for words in use["any_of"]), use
    assert not expect["must_ask"] or result.questions


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("tone", list(Tone))
def test_a_letter_is_whole_in_every_tone_and_form(case: Path, tone: Tone) -> None:
    for form in Form:
        for each in drafted(case, tone=tone, form=form)[0].drafts:
            letter = each.letter
            assert letter.body.startswith("Dear ") or form is Form.LINKEDIN
            assert "  " not in letter.body
            assert ".." not in letter.body
            assert form is not Form.LINKEDIN or len(letter.body) <= 300
            assert all(letter.body[s.start : s.end].strip() for s in letter.sources)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_same_facts_give_the_same_words(case: Path) -> None:
    assert drafted(case)[0] == drafted(case)[0]
