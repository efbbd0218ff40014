# ruff: noqa: DTZ001 - rules are about walls, which have no zone
from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.capture.recurrence import moments
from afterword.capture.recurrence_rule import read_rule

START = dt.datetime(1997, 9, 2, 9, 0)
END = dt.datetime(1999, 1, 1)
LATER = dt.datetime(2001, 1, 1)


def found(rule: str, start: dt.datetime = START, end: dt.datetime = LATER) -> list[dt.datetime]:
    read = read_rule(rule)
    assert read
    return list(moments(read, start, start, end))


LISTS: dict[str, st.SearchStrategy[Any]] = {
    "BYMONTH": st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True),
    "BYMONTHDAY": st.lists(st.integers(-31, 31).filter(bool), min_size=1, max_size=4, unique=True),
    "BYDAY": st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=4, unique=True),
    "BYHOUR": st.lists(st.integers(0, 23), min_size=1, max_size=3, unique=True),
    "BYMINUTE": st.lists(st.integers(0, 59), min_size=1, max_size=3, unique=True),
}


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    for name, values in LISTS.items():
        if draw(st.booleans()):
            parts.append(f"{name}={','.join(str(value) for value in draw(values))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 30))}")
    return ";".join(parts)


@settings(deadline=None)
@given(rules())
def test_a_rule_gives_what_dateutil_gives(rule: str) -> None:
    try:
        peer_rule = rrulestr(rule, dtstart=START)
    except ValueError:  # dateutil refuses hours that the interval never meets; to us they give nothing
        assert not found(rule, end=END)
        return
    peer = list(itertools.islice(itertools.takewhile(lambda m: m <= END, peer_rule), 200))
    assert found(rule, end=END)[:200] == peer


@settings(deadline=None)
@given(rules(), st.integers(0, 1000))
def test_passing_over_the_past_changes_nothing(rule: str, days: int) -> None:
    read = read_rule(rule)
    assert read
    after = START + dt.timedelta(days)
    whole = [m for m in moments(read, START, START, END) if m >= after]
    assert list(moments(read, START, after, END)) == whole


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", ["1998-05-11", "1999-05-17", "2000-05-15"]),
        ("FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200", ["2000-01-01", "2000-04-09", "2000-07-18"]),
        ("FREQ=MONTHLY;BYDAY=5MO,1WE;COUNT=4", ["1997-09-03", "1997-09-29", "1997-10-01", "1997-11-05"]),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=2", ["1998-05-18", "1999-05-17"]),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3", ["1998-02-13", "1998-03-13", "1998-11-13"]),
        ("FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=2", ["1997-09-04", "1997-10-07"]),
        ("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=1", ["1997-11-04"]),
    ],
)
def test_the_standard_s_own_kinds_of_rules_are_followed(rule: str, days: list[str]) -> None:
    assert [m.date().isoformat() for m in found(rule)] == days


def test_a_week_may_start_on_sunday() -> None:
    start = dt.datetime(1997, 8, 5, 9)
    rule = "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST="
    assert [m.day for m in found(rule + "MO", start)] == [5, 10, 19, 24]
    assert [m.day for m in found(rule + "SU", start)] == [5, 17, 19, 31]


@pytest.mark.parametrize(
    "text",
    ["", "FREQ=", "COUNT=3", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=²", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYMONTH=13",
     "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;WKST=XX", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=DAILY;SKIP=X",
     "FREQ=DAILY;BYHOUR=a"],
)  # fmt: skip
def test_what_is_no_rule_is_refused(text: str) -> None:
    assert read_rule(text) is None


@pytest.mark.parametrize(
    "rule", ["FREQ=YEARLY", "FREQ=MONTHLY", "FREQ=WEEKLY", "FREQ=DAILY", "FREQ=HOURLY;INTERVAL=24"]
)
def test_every_rule_ends_where_the_calendar_ends(rule: str) -> None:
    last = found(rule, dt.datetime(9996, 1, 1, 9), dt.datetime(9999, 12, 31))[-1]
    assert last.year in {9997, 9998, 9999}


def test_a_day_of_the_month_and_of_the_week_must_both_fit() -> None:
    assert [str(m.date()) for m in found("FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1;BYDAY=TU;COUNT=1")] == ["1997-09-30"]


def test_a_day_that_a_month_lacks_may_fall_on_the_next() -> None:
    start = dt.datetime(2026, 1, 31, 9)
    for skip, days in {"OMIT": [1, 3], "BACKWARD": [1, 2], "FORWARD": [1, 3]}.items():
        rule = f"RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP={skip};COUNT=2"
        assert [m.month for m in found(rule, start, dt.datetime(2026, 12, 1))] == days


@pytest.mark.parametrize("day", ["BYYEARDAY=244", "BYYEARDAY=-122", "BYWEEKNO=36", "BYWEEKNO=-17"])
def test_a_daily_rule_may_name_days_and_weeks_of_the_year(day: str) -> None:
    start = dt.datetime(1997, 8, 30, 9)
    days = [m.date() for m in found(f"FREQ=DAILY;{day};UNTIL=19970915", start, dt.datetime(1997, 9, 20))]
    assert dt.date(1997, 9, 1) in days
    assert len(days) == (1 if "YEARDAY" in day else 7)


def test_seconds_and_minutes_may_be_named() -> None:
    start = dt.datetime(2026, 1, 1, 9, 0, 0)
    end = start + dt.timedelta(hours=1)
    assert len(found("FREQ=SECONDLY;BYMINUTE=5;BYSECOND=1,2", start, end)) == 2
    assert [m.minute for m in found("FREQ=MINUTELY;BYMINUTE=5,10;BYHOUR=9", start, end + dt.timedelta(hours=2))] == [
        5,
        10,
    ]
