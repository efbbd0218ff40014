"""Text made to keep a pattern busy costs each rule no more than its length: twice the text, about twice the time."""

from __future__ import annotations

import time

import pytest
from players import DEBRIEF, MARIA, PROFILE

from afterword.domain import Letter, LetterKind
from afterword.review.case import Case, Draft, Record, Rule
from afterword.review.check import RULES, review, take_up
from afterword.review.letter import read_letter
from afterword.review.signals.found import find_signals

OTHER = Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Thank you for the walk through the mill on Monday.")
RECORD = Record(DEBRIEF, PROFILE, (OTHER,))
SEEDS = (
    "a",
    "I ",
    "thank you ",
    "i need to hear by ",
    "you have not ",
    "looking forward to ",
    "[",
    "(name ",
    "_ ",
    "<your ",
    "1,",
    "9 ",
    "A. ",
    "Dr. ",
    "it's ",
    "very very ",
    "please please ",
    "if you do not ",
    "my experience in ",
    "$1",
    "http://",
    "\n",
    " \n",
    "- ",
    "Xx",
    "…",
    "’",
    "Monday 3 ",
    "she and ",
    "attached ",
)
SHORT, LONG = 2_500, 10_000
SQUARE = (LONG / SHORT) ** 2  # what a pattern costs that looks at every pair of places
FLOOR = 0.004  # seconds; below this the clock says more than the rule


def cost(rule: Rule, case: Case) -> float:
    """The least time of three runs, in seconds of this process."""
    runs = []
    for _ in range(3):
        start = time.process_time()
        list(rule.find(case))
        runs.append(time.process_time() - start)
    return min(runs)


def case_of(seed: str, length: int, turn: str) -> Case:
    """A case whose body is nothing but the seed; `turn` makes it new to every cache."""
    return take_up(Draft(f"{turn} {(seed * length)[:length]}", to=MARIA, kind=LetterKind.FOLLOW_UP), RECORD)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_rule_looks_at_every_pair_of_places(seed: str) -> None:
    short, long = case_of(seed, SHORT, "Short"), case_of(seed, LONG, "Long")
    slow = [rule.name for rule in RULES if cost(rule, long) > max(FLOOR, cost(rule, short)) * SQUARE * 0.8]
    assert slow == []


@pytest.mark.parametrize("seed", SEEDS)
def test_signals_are_found_in_any_text(seed: str) -> None:
    assert set(find_signals(case_of(seed, LONG, "Signals")))


@pytest.mark.parametrize(
    "body", ["", " ", "\ud800\udfff \ud800", "שלום " * 200, "\x00\x01", "a" * 100_000, "\u202e" * 50]
)
def test_any_text_gets_a_review(body: str) -> None:
    assert review(Draft(body), RECORD).words >= 0


@pytest.mark.parametrize("raw", [b"", b"\x00\x01\x02" * 50, b"a" * 5_000_000, b"x" * 1_000_000, b"\xff\xfe\x00\xd8"])
def test_what_is_no_letter_is_refused_with_one_sentence(raw: bytes) -> None:
    _, problems = read_letter(raw, ".txt")
    assert [problem.fatal for problem in problems] == [True]
