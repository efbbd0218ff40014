"""Suggestions with one right answer are applied; the rest is left to the person."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.review.check import Draft, Record, review
from afterword.review.mend import apply_mends, safe_mends


def mended(body: str) -> str:
    return apply_mends(body, safe_mends(review(Draft(body), Record())))


def test_it_mends_spelling_and_grammar() -> None:
    assert mended("Thankyou for the the tour. I recieved it.") == "Thank you for the tour. I received it."


def test_it_leaves_what_a_person_must_decide() -> None:
    body = "Please do not hesitate to call. The salary is fine."
    assert mended(body) == body


def test_it_names_a_slip_once() -> None:
    found = review(Draft("Thankyou for the tour."), Record()).findings
    assert [f.suggestion for f in found if f.rule in {"spelling", "grammar"}] == ["Thank you"]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["recieve", "the", "the", "i", "am", "a", "apple", ".", "🙂", "ł"]), max_size=20))
def test_mending_touches_nothing_else(words: list[str]) -> None:
    body = " ".join(words)
    mends = safe_mends(review(Draft(body), Record()))
    assert all(one.end <= two.start for one, two in itertools.pairwise(mends))
    assert body.count("🙂") == apply_mends(body, mends).count("🙂")
