"""Harper reads in the right English, and its noise is off."""

from __future__ import annotations

from dataclasses import replace

import players
import pytest

from afterword.review import proof
from afterword.review.check import Draft, Record, review


def found_in(body: str, language: str) -> list[tuple[str, str]]:
    record = Record(profile=replace(players.PROFILE, language=language))
    found = review(Draft(body), record).findings
    return [(f.severity.value, body[f.start : f.end]) for f in found if f.rule in {"spelling", "grammar"}]


@pytest.mark.parametrize("language", ["en-GB", "en-IE", "en-AU", "en-NZ", "en-CA", "en-IN"])
def test_colour_is_right_outside_america(language: str) -> None:
    assert found_in("The colour of the kiln was lovely.", language) == []


def test_another_english_is_a_hint() -> None:
    assert found_in("The colour of the kiln was lovely.", "en-US") == [("hint", "colour")]


def test_a_misspelling_is_a_warning() -> None:
    assert found_in("The machinary was new to me.", "en-GB") == [("warning", "machinary")]


def test_offsets_are_code_points() -> None:
    assert found_in("🙂🙂 Łukasz showed me the machinary.", "en-GB") == [("warning", "machinary")]


def test_a_linter_in_use_is_not_shared() -> None:
    proof.warm()
    one, two = proof._take("AMERICAN"), proof._take("AMERICAN")
    assert one is not two


@pytest.mark.parametrize(("one", "other", "far"), [("poeple", "people", 1), ("a", "", 1), ("kiln", "kiln", 0)])
def test_swapped_letters_are_one_step(one: str, other: str, far: int) -> None:
    assert proof.distance(one, other) == far
