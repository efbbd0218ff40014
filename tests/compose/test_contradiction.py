"""Where two people tell a term of the job differently, the writer is asked."""

from __future__ import annotations

import pytest

from afterword.compose.contradiction import contradictions
from afterword.domain import Fact, NoteKind


def found(one: str, other: str, *, by: str = "Marcus Obi") -> list[str]:
    facts = (
        Fact("a", NoteKind.LEARNED, "Greta Lindqvist", one, 3),
        Fact("b", NoteKind.LEARNED, by, other, 5),
    )
    return [each.term for each in contradictions(facts)]


@pytest.mark.parametrize(
    ("one", "other", "term"),
    [
        ("said it's fully remote", "three days in-office is expected", "where one works"),
        ("two days in the office", "it's 4 days in the office", "where one works"),
        ("no weekends", "every other weekend on the rota", "the weekends"),
        ("probation is 3 months", "six month probation", "the probation"),
        ("on call 1 in 6", "on call is one in 4", "the on-call"),
        ("it's a permanent job", "fixed-term for a year first", "the contract"),
        ("team of 6", "team is nine", "the size of the team"),
    ],
)
def test_it_sees_that_both_cannot_be_true(one: str, other: str, term: str) -> None:
    assert found(one, other) == [term]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hybrid", "three days in the office"),
        ("two days remote, three in the office", "three days in-office"),
        ("team of 6", "they run 9 teams"),
        ("probation is 3 months", "three month probation"),
        ("the nights are quiet", "nights 1800 to 0600"),
        ("she works from home on Fridays", "they moved to Kafka"),
    ],
)
def test_what_agrees_is_left_alone(one: str, other: str) -> None:
    assert found(one, other) == []


def test_one_person_may_say_two_things() -> None:
    assert found("fully remote", "three days in-office", by="Greta Lindqvist") == []


def test_it_asks_without_taking_a_side() -> None:
    facts = (
        Fact("a", NoteKind.LEARNED, "Greta", "fully remote", 3),
        Fact("b", NoteKind.TALKED, "Marcus", "in the office 3 days", 5),
    )
    (each,) = contradictions(facts)
    assert each.question.ask == "Greta and Marcus told you different things about where one works. Which is right?"
    assert [reading.fact for reading in each.readings] == ["a", "b"]
