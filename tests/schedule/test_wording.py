"""Moments in words."""

from __future__ import annotations

import datetime as dt

import pytest
from players import END, NEW_YORK

from afterword.schedule.wording import say_day, say_place, say_span, say_time, say_when


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today, Thursday 19 November, at 15:15 in New York"),
        (1, "tomorrow, Friday 20 November, at 15:15 in New York"),
        (-1, "yesterday, Wednesday 18 November, at 15:15 in New York"),
        (4, "Monday 23 November at 15:15 in New York"),
        (60, "Monday 18 January 2027 at 15:15 in New York"),
    ],
)
def test_it_says_a_moment_as_a_person_would(days: int, words: str) -> None:
    assert say_when(END + dt.timedelta(days=days), END) == words


def test_a_day_without_a_now_has_its_year() -> None:
    assert say_day(dt.date(2026, 11, 19)) == "Thursday 19 November 2026"


@pytest.mark.parametrize("zone", [dt.UTC, dt.timezone(dt.timedelta(hours=5, minutes=30))])
def test_an_offset_is_no_place(zone: dt.tzinfo) -> None:
    assert say_place(END.astimezone(zone)) == ""


def test_a_moment_without_a_place_says_its_offset() -> None:
    assert say_time(END.astimezone(dt.UTC)) == "20:15 (UTC+0000)"


def test_a_city_of_three_parts_is_the_last() -> None:
    from zoneinfo import ZoneInfo

    assert say_place(END.astimezone(ZoneInfo("America/Argentina/Buenos_Aires"))) == "Buenos Aires"
    assert say_place(END.astimezone(ZoneInfo("Etc/GMT+5"))) == ""
    assert say_place(END.astimezone(NEW_YORK)) == "New York"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "less than a minute"),
        (61, "1 hour 1 minute"),
        (120, "2 hours"),
        (3000, "2 days 2 hours"),
        (-5, "less than a minute"),
    ],
)
def test_it_says_how_long(minutes: int, words: str) -> None:
    assert say_span(dt.timedelta(minutes=minutes)) == words
