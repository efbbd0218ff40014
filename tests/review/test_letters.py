"""Letters of many trades and Englishes, labelled by hand: what each says, and what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from afterword.review.check import Draft, Record, review, take_up
from afterword.review.letter import read_letter

if TYPE_CHECKING:
    from afterword.domain import Review

LETTERS = Path(__file__).parents[1] / "data" / "letters"


@dataclass(frozen=True)
class Labelled:
    draft: Draft
    kind: str
    signals: list[str]
    findings: list[list[str]]


def read(name: str) -> Labelled:
    path = LETTERS / f"{name}.txt"
    want = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    draft, problems = read_letter(path.read_bytes(), path.suffix)
    assert problems == ()
    return Labelled(draft, want["kind"], want["signals"], want["findings"])


def marked(body: str, found: Review) -> list[list[str]]:
    return sorted([f.rule, body[f.start : f.end]] for f in found.findings)


ALL = sorted(path.stem for path in LETTERS.glob("*.txt"))


def test_there_are_letters_enough() -> None:
    assert len(ALL) >= 40


@pytest.mark.parametrize("name", ALL)
def test_it_hears_what_the_letter_says(name: str) -> None:
    letter = read(name)
    signals = review(letter.draft, Record()).signals
    assert sorted(signal for signal, spans in signals.items() if spans) == letter.signals


@pytest.mark.parametrize("name", ALL)
def test_it_finds_what_is_wrong_and_nothing_else(name: str) -> None:
    letter = read(name)
    found = marked(letter.draft.body, review(letter.draft, Record()))
    assert [rule for rule, _ in found] == sorted(rule for rule, _ in letter.findings)
    for rule, words in letter.findings:
        assert any(rule == got and (words in text or text in words) for got, text in found), (rule, words)


@pytest.mark.parametrize("name", ALL)
def test_it_knows_what_the_letter_is_for(name: str) -> None:
    letter = read(name)
    assert take_up(letter.draft, Record()).kind == letter.kind
