"""Many patterns in one pass find what each of them finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.review.signals.found import ALL
from afterword.review.signals.sieve import merge

PATTERNS = (r"\bthank|\bgrat(?:eful|is)", r"[|)]x", r"\(a|b\)", r"\b(?P<x>t\w+) you", r"\b(?P<x>m\w+) me", r"q|\|")


@given(st.text("thankgreful x|()abyoum eq", max_size=40))
def test_it_matches_where_one_of_them_does(text: str) -> None:
    assert bool(merge(PATTERNS).search(text)) == any(re.search(pattern, text) for pattern in PATTERNS)


def test_of_no_patterns_nothing_matches() -> None:
    assert merge(()).search("anything") is None


@pytest.mark.parametrize("signal", ALL, ids=lambda signal: signal.name)
def test_every_cue_passes_the_sieve_of_its_signal(signal: object) -> None:
    from afterword.review.signals.cue import Signal

    assert isinstance(signal, Signal)
    text = "i would love to join you; thank you for the tour, could you tell me when you decide? i look forward to it."
    assert all(signal.sieve.search(text) for c in signal.cues if c.pattern.search(text))
