"""Dates and times, as people write them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.capture.when import Wall, place, read_minutes, read_wall

DAY = dt.date(2026, 11, 19)
TWO = dt.time(14, 0)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-19 14:00",
        "2026-11-19T14:00",
        "2026-11-19T14:00:00",
        "2026/11/19 2pm",
        "19 Nov 2026 2pm",
        "19th November 2026, 2.00 p.m.",
        "19th of November 2026 at 14h00",
        "Nov 19, 2026 2:00 PM",
        "Thursday 19 November 2026 1400h",
        "19/11/2026 14:00",
        "19.11.26 14:00",
        "19-11-2026 2 o'clock 2p",
    ],
)
def test_a_moment_is_read_from_any_usual_form(text: str) -> None:
    wall = read_wall(text, day_first=True)
    assert wall is not None
    assert wall.day == DAY
    assert wall.time in {TWO, dt.time(2, 0)}
    assert wall.weekday


@pytest.mark.parametrize(("day_first", "day"), [(True, dt.date(2026, 5, 4)), (False, dt.date(2026, 4, 5))])
def test_day_and_month_follow_the_language_and_say_so(day_first: bool, day: dt.date) -> None:
    assert read_wall("4/5/2026", day_first=day_first) == Wall(day, either=True)


def test_dots_put_the_day_first_everywhere() -> None:
    assert read_wall("4.5.2026", day_first=False) == Wall(dt.date(2026, 5, 4))


@pytest.mark.parametrize("text", ["11/19/2026", "19/11/2026"])
def test_a_day_beyond_twelve_leaves_no_doubt(text: str) -> None:
    assert read_wall(text, day_first=True) == Wall(DAY)


@pytest.mark.parametrize(
    ("text", "time", "until"),
    [
        ("14:00-15:15", TWO, dt.time(15, 15)),
        ("2pm to 3:15pm", TWO, dt.time(15, 15)),
        ("14:00 to 3:15", TWO, dt.time(15, 15)),
        ("noon", dt.time(12), None),
        ("midnight", dt.time(0), None),
        ("12am", dt.time(0), None),
        ("9:30:15", dt.time(9, 30, 15), None),
    ],
)
def test_times_of_day_and_spans(text: str, time: dt.time, until: dt.time | None) -> None:
    wall = read_wall(text, day_first=True)
    assert wall == Wall(None, time, until=until)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2026-11-19T14:00Z", 0),
        ("2026-11-19 14:00+05:30", 5.5),
        ("2026-11-19T14:00-0500", -5),
        ("2026-11-19 14:00-05:00", -5),
    ],
)
def test_an_offset_is_kept(text: str, hours: float) -> None:
    wall = read_wall(text, day_first=True)
    assert wall is not None
    assert wall.offset == dt.timedelta(hours=hours)


@pytest.mark.parametrize("text", ["2026-02-30 14:00", "2026-11-19 25:00", "2026-11-19 13pm", "14:75", "9:15:99"])
def test_what_no_calendar_has_is_impossible(text: str) -> None:
    wall = read_wall(text, day_first=True)
    assert wall is not None
    assert wall.impossible


def test_a_weekday_that_does_not_fit_is_noticed() -> None:
    wall = read_wall("Friday 19 November 2026", day_first=True)
    assert wall is not None
    assert not wall.weekday


@pytest.mark.parametrize("text", ["", "soon", "next week"])
def test_other_words_are_no_time(text: str) -> None:
    assert read_wall(text, day_first=True) is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("75", 75),
        ("75 min", 75),
        ("~75 mins", 75),
        ("1h 15", 75),
        ("1 hr 15 min", 75),
        ("1.5 hours", 90),
        ("an hour", 60),
        ("half an hour", 30),
        ("1:15", 75),
        ("1 and a half hours", 31),
        ("-5", -5),
        ("long", None),
        ("", None),
    ],
)
def test_a_length_is_read_in_minutes(text: str, minutes: float | None) -> None:
    assert read_minutes(text) == minutes


def test_an_hour_that_the_clocks_skip_is_moved_and_told() -> None:
    moment, change = place(dt.date(2026, 3, 8), dt.time(2, 30), ZoneInfo("America/New_York"))
    assert (moment.hour, change) == (3, "gap")


def test_an_hour_that_comes_twice_is_told() -> None:
    assert place(dt.date(2026, 11, 1), dt.time(1, 30), ZoneInfo("America/New_York"))[1] == "twice"
    assert place(DAY, TWO, ZoneInfo("America/New_York"))[1] == ""


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="0123456789:/-. apmTZ+nov", max_size=40))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    read_minutes(text)
    wall = read_wall(text, day_first=True)
    assert wall is None or wall.day or wall.time or wall.impossible
