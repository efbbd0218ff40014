"""The small words that a hurried note saves."""

from __future__ import annotations

import pytest

from afterword.compose.telegraph import restore

CASES = (
    ("did 3 weeks work experience", "did 3 weeks of work experience"),
    ("for 14 months at St Jude's", "for 14 months at St Jude's"),
    ("12 weeks directly below", "12 weeks directly below"),
    ("few weeks work", "few weeks work"),
    ("two years went by", "two years went by"),
    ("a 28 bed ward", "a 28-bed ward"),
    ("40 ship models", "40 ship models"),
    ("4 bedroom houses", "4-bedroom houses"),
    ("2 new ovens", "2 new ovens"),
    ("turns up 6am", "turns up at 6am"),
    ("from 6am to 2pm", "from 6am to 2pm"),
    ("with dads mate", "with my dad's mate"),
    ("with dad", "with my dad"),
    ("with dads", "with dads"),
    ("a ward sister", "a ward sister"),
    ("treasury not IT", "treasury, not IT"),
    ("did not go", "did not go"),
    ("it was 12, no, 7 people", "it was 7 people"),
    ("open 3 year", "open 3 years"),
    ("open 1 year", "open 1 year"),
    ("on Bardon rd", "on Bardon Rd"),
    ("out of hours rota", "out-of-hours rota"),
    ("trunking leeds to glasgow", "trunking Leeds to Glasgow"),
)


@pytest.mark.parametrize(("noted", "restored"), CASES)
def test_it_puts_small_words_back(noted: str, restored: str) -> None:
    assert restore(noted) == restored
