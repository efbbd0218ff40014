"""Holidays that are named instead of a date."""

from __future__ import annotations

import datetime as dt

import pytest

from afterword.schedule.dates import find_promise
from afterword.schedule.feasts import _next_named, feast_day, settled_after

TUESDAY = dt.date(2026, 10, 20)


@pytest.mark.parametrize(
    ("name", "language", "day"),
    [
        ("Thanksgiving", "en-US", "2026-11-26"),
        ("thanksgiving", "en-CA", "2027-10-11"),
        ("Diwali", "en-IN", "2026-11-08"),
        ("deepavali", "en-US", "2026-11-08"),
        ("Xmas", "en-GB", "2026-12-25"),
        ("Chrissy", "en-AU", "2026-12-25"),
        ("Boxing Day", "en-NZ", "2026-12-26"),
        ("St Patrick's Day", "en-IE", "2027-03-17"),
        ("Easter", "en-GB", "2027-03-29"),
        ("Anzac Day", "en-NZ", "2027-04-25"),
        ("Waitangi Day", "en-NZ", "2027-02-06"),
        ("Veterans Day", "en-US", "2026-11-11"),
        ("Labour Day", "en-AU", "2027-05-03"),
        ("the festive season", "en-IE", "2026-12-25"),
        ("summer holidays", "en-IE", None),
    ],
)
def test_each_country_keeps_its_own_days(name: str, language: str, day: str | None) -> None:
    found = feast_day(name, TUESDAY, language)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("after Diwali", "2026-11-13"),
        ("before Diwali", "2026-11-07"),
        ("by Diwali", "2026-11-08"),
        ("week after Diwali", "2026-11-13"),
    ],
)
def test_the_words_in_front_count(text: str, day: str) -> None:
    found = find_promise(text, TUESDAY, language="en-IN")
    assert found
    assert found[0].isoformat() == day


@pytest.mark.parametrize(
    ("feast", "settled"),
    [
        ("2026-11-26", "2026-12-04"),
        ("2026-12-24", "2027-01-08"),
        ("2026-12-31", "2027-01-08"),
        ("2027-01-01", "2027-01-08"),
        ("2027-09-06", "2027-09-10"),
    ],
)
def test_offices_take_a_few_days_to_settle(feast: str, settled: str) -> None:
    assert settled_after(dt.date.fromisoformat(feast)).isoformat() == settled


def test_a_country_without_a_calendar_has_no_such_day() -> None:
    assert _next_named("XX", "Diwali", TUESDAY) is None
