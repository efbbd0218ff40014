"""Many letters labelled by careful reading: how often the reviewer hears what a reader does."""

from __future__ import annotations

import pytest
from labelled_letters import FINDINGS, LABELS, Judged, Score, judge, read_all, score

LETTERS = read_all()


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    return [judge(letter) for letter in LETTERS]


@pytest.fixture(scope="module")
def scores(judged: list[Judged]) -> dict[str, Score]:
    return score(judged)


def test_there_are_letters_enough_and_each_has_its_name() -> None:
    assert len(LETTERS) >= 240
    assert len({letter.name for letter in LETTERS}) == len(LETTERS)


def test_every_label_is_known() -> None:
    assert {label for letter in LETTERS for label in letter.labels} <= set(LABELS)


def test_it_hears_nearly_all_that_is_said_and_little_else(scores: dict[str, Score]) -> None:
    assert scores["all"].f1 >= 0.97


@pytest.mark.parametrize("label", LABELS)
def test_it_hears_each_signal_as_a_careful_reader_does(label: str, scores: dict[str, Score]) -> None:
    least = 0.85 if label in FINDINGS else 0.9
    assert scores[label].f1 >= least, scores[label]


def test_it_knows_what_nearly_every_letter_is_for(judged: list[Judged]) -> None:
    wrong = [one.letter.name for one in judged if one.kind.removeprefix("final-") != one.letter.kind]
    assert len(wrong) <= len(LETTERS) // 30, wrong
