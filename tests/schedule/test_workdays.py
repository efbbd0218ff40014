"""Working days of different countries."""

from __future__ import annotations

import datetime as dt

import pytest

from afterword.schedule.workdays import add_working_days, calendar_of, country_of, is_working_day, next_working_day


@pytest.mark.parametrize(
    ("zone", "language", "country"),
    [
        ("Asia/Kolkata", "en-US", "IN"),
        ("US/Eastern", "en-GB", "US"),
        ("Europe/Kyiv", "", "UA"),
        ("Etc/UTC", "en-IE", "IE"),
        ("", "en-NZ", "NZ"),
        ("", "en", ""),
    ],
)
def test_the_zone_tells_the_country_and_else_the_language(zone: str, language: str, country: str) -> None:
    assert country_of(zone, language) == country


@pytest.mark.parametrize(
    ("day", "zone", "works"),
    [
        ("2026-11-26", "America/New_York", False),
        ("2026-11-26", "Europe/London", True),
        ("2026-12-28", "Europe/London", False),
        ("2026-11-20", "Asia/Riyadh", False),
        ("2026-11-22", "Asia/Riyadh", True),
        ("2026-11-20", "Asia/Tokyo", True),
        ("2026-11-23", "Asia/Tokyo", False),
        ("2026-10-05", "Australia/Brisbane", False),
        ("2026-10-05", "Australia/Perth", True),
        ("2026-02-16", "America/Toronto", False),
        ("2026-11-23", "Etc/UTC", True),
        ("2026-11-22", "Etc/UTC", False),
    ],
)
def test_offices_are_open_or_not(day: str, zone: str, works: bool) -> None:
    assert is_working_day(dt.date.fromisoformat(day), zone) is works


def test_a_country_without_a_calendar_is_not_guessed() -> None:
    assert calendar_of("XX") is None


def test_days_off_are_not_counted() -> None:
    assert add_working_days(dt.date(2026, 11, 25), 2, "America/New_York") == dt.date(2026, 11, 30)


def test_nothing_added_is_the_day_itself() -> None:
    assert add_working_days(dt.date(2026, 11, 22), 0, "Europe/London") == dt.date(2026, 11, 22)


def test_the_next_working_day_after_a_friday_is_monday() -> None:
    assert next_working_day(dt.date(2026, 11, 20), "Europe/London") == dt.date(2026, 11, 23)
