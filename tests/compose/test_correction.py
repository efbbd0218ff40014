"""Corrections are obeyed."""

from __future__ import annotations

import pytest

from afterword.compose.correction import corrected
from afterword.domain import Fact, NoteKind


def texts(noted: str, correction: str, *, line: int = 5) -> list[str]:
    facts = (
        Fact("a", NoteKind.TALKED, "Maria Chen", noted, 3),
        Fact("b", NoteKind.CORRECTION, "Maria Chen", correction, line),
    )
    return [f.text for f in corrected(facts) if f.kind is not NoteKind.CORRECTION]


@pytest.mark.parametrize(
    ("noted", "correction", "left"),
    [
        ("40% of orders", "it was 30% of orders not 40", ["30% of orders"]),
        ("a ward of 12", "7, not 12", ["a ward of 7"]),
        ("led by Anna", "it was not Anna but Hannah", ["led by Hannah"]),
        ("led by Anna", "Hannah, not Anna", ["led by Hannah"]),
        ("moving to Redis", "Redis -> Redshift", ["moving to Redshift"]),
        ("the new wing opens in May", "scrap what I said on the new wing, it opens later", []),
        ("the new wing", "nothing to do with it", ["the new wing"]),
        ("a ward of 12", "7, not 9", ["a ward of 12"]),
        ("from 31 to 44%", "it went 31 to 41, not 44", ["from 31 to 41%"]),
        ("15 people in 3 teams", "12 people in 3 teams, not 15", ["12 people in 3 teams"]),
        ("a ward of 12", "7 or 8 beds, not 12", []),
        ("12 beds and 12 nurses", "7, not 12", []),
    ],
)
def test_it_mends_or_withdraws(noted: str, correction: str, left: list[str]) -> None:
    assert texts(noted, correction) == left


def test_what_is_noted_later_stands() -> None:
    assert texts("a ward of 12", "7, not 12", line=2) == ["a ward of 12"]
    assert texts("the new wing in May", "no new wing in May", line=2) == ["the new wing in May"]
