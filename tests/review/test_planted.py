"""One fault in a letter is found where it lies; letters without a fault are left alone."""

from __future__ import annotations

import pytest
from planted_letters import Clean, Planted, false_alarms, read_all

CLEAN, PLANTED = read_all()


def test_there_are_letters_enough() -> None:
    assert len(CLEAN) >= 80
    assert len(PLANTED) >= 180


@pytest.fixture(scope="module")
def missed() -> list[str]:
    return [letter.name for letter in PLANTED if not letter.is_found()]


def test_it_finds_a_planted_fault_at_its_place(missed: list[str]) -> None:
    assert len(missed) <= len(PLANTED) // 20, missed


@pytest.fixture(scope="module")
def disturbed() -> list[tuple[Clean, tuple[str, str, str]]]:
    return [(letter, alarm) for letter in CLEAN for alarm in false_alarms(letter)]


def test_it_leaves_clean_letters_alone(disturbed: list[tuple[Clean, tuple[str, str, str]]]) -> None:
    assert len(disturbed) <= len(CLEAN) // 30, disturbed


def test_a_planted_fault_is_the_only_change() -> None:
    names: list[Planted] = [p for p in PLANTED if p.words in p.draft.body]
    assert len(names) == len(PLANTED)
