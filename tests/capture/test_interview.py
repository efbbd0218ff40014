"""Front matter becomes the interview."""

from __future__ import annotations

import datetime as dt

import pytest

from afterword.capture.debrief import read_debrief
from afterword.domain import Interview, Problem


def read(front: str, **defaults: str) -> tuple[Interview, tuple[Problem, ...]]:
    debrief, problems = read_debrief(f"---\n{front}\n---\n", **defaults)
    return debrief.interview, problems


def stamps(front: str, **defaults: str) -> tuple[str, str]:
    interview, _ = read(front, **defaults)
    return tuple(m.isoformat(timespec="minutes") if m else "" for m in (interview.start, interview.end))  # type: ignore[return-value]


ZONE = "timezone: America/New_York"


@pytest.mark.parametrize(
    "front",
    [
        "start: 2026-11-19 14:00\nend: 2026-11-19 15:15",
        "start: 2026-11-19 14:00\nend: 15:15",
        "start: 2026-11-19 14:00\nminutes: 75",
        "start: 2026-11-19 14:00 - 15:15",
        "date: 2026-11-19\ntime: 2pm\nduration: 1h 15",
        "date: 2026-11-19 14:00-15:15",
        "date: 2026-11-19\nstart: 14:00\nend: 15:15",
        "date: 2026-11-19\ntime: 14:00-15:15",
        "end: 2026-11-19 15:15\nminutes: 75",
        "Start Time: 2026-11-19T19:00Z\nlasted: 75 min",
    ],
)
def test_start_and_end_come_in_many_forms(front: str) -> None:
    assert stamps(f"{front}\n{ZONE}") == ("2026-11-19T14:00-05:00", "2026-11-19T15:15-05:00")


def test_other_words_for_the_same_keys() -> None:
    interview, problems = read("Employer: Acme\nJob Title: Welder\nstage: final\nformat: phone\nparking: yes")
    assert interview == Interview("Acme", "Welder", "final", "phone", extra=(("parking", "yes"),))
    assert problems == ()


def test_a_zone_and_a_language_may_come_from_the_profile() -> None:
    assert stamps("start: 5/4/2026 14:00", default_zone="Europe/Dublin", default_language="en-IE")[0].startswith(
        "2026-04-05"
    )


def test_without_any_zone_the_times_wait_and_are_kept() -> None:
    interview, problems = read("start: 2026-11-19 14:00\nminutes: 45")
    assert (interview.start, interview.end) == (None, None)
    assert interview.extra == (("start", "2026-11-19 14:00"), ("minutes", "45"))
    assert "time zone" in problems[0].message


def test_an_offset_needs_no_zone() -> None:
    assert stamps("start: 2026-11-19T14:00+01:00\nminutes: 30") == ("2026-11-19T14:00+01:00", "2026-11-19T14:30+01:00")
    assert stamps("start: 2026-11-19 14:00+01:00\nend: 2026-11-19 15:00")[1] == ""


def test_a_day_without_an_hour_starts_at_midnight_and_asks() -> None:
    interview, problems = read(f"date: 2026-11-19\nminutes: 45\n{ZONE}")
    assert interview.start == dt.datetime(2026, 11, 19, 5, tzinfo=dt.UTC)
    assert interview.end is None
    assert "hour is missing" in problems[0].message
    assert not problems[0].fatal


def test_a_time_without_a_day_asks_for_it() -> None:
    interview, problems = read(f"time: 14:00\n{ZONE}")
    assert interview.extra == (("time", "14:00"),)
    assert "day is missing" in problems[0].message


def test_a_length_alone_is_kept() -> None:
    assert read(f"minutes: 40\n{ZONE}")[0].extra == (("minutes", "40"),)


@pytest.mark.parametrize(
    ("front", "word"),
    [
        (f"{ZONE}\nstart: 2026-11-19 14:00\nend: 2026-11-19 13:00", "later"),
        (f"{ZONE}\nstart: 2026-11-19 14:00\nend: 14:00", "later"),
        (f"{ZONE}\n\nstart: whenever", "2026-11-19 14:00"),
        (f"{ZONE}\n\nstart: 2026-13-45 14:00", "2026-11-19 14:00"),
        (f"{ZONE}\nstart: 2026-11-19 14:00\nminutes: 0", "45"),
        (f"{ZONE}\nstart: 2026-11-19 14:00\nminutes: -10", "45"),
        (f"{ZONE}\nstart: 2026-11-19 14:00\nminutes: 1500", "45"),
        (f"{ZONE}\nstart: 2026-11-19 14:00\nminutes: ages", "45"),
        ("company: a\nrole: b\ntimezone: Mars/Base", "Mars/Base"),
        (f"{ZONE}\n\nstart: 0001-01-01T00:00+20:00", "calendar"),
    ],
)
def test_what_is_really_wrong_is_fatal_and_names_its_line(front: str, word: str) -> None:
    _, problems = read(front)
    assert (problems[0].line, problems[0].fatal) == (4, True)
    assert word in problems[0].message


@pytest.mark.parametrize(
    "front",
    ["start: 9999-12-31 23:59\nminutes: 60\ntimezone: UTC", "end: 0001-01-01 00:01\nminutes: 60\ntimezone: UTC"],
)
def test_a_length_beyond_the_calendar_is_left_out(front: str) -> None:
    assert "" in stamps(front)


@pytest.mark.parametrize(
    ("front", "word"),
    [
        ("start: 4/5/2026 10:00", "was read as 5 April"),
        ("start: Monday 19 Nov 2026 10:00", "Thursday"),
        ("start: 2026-03-08 02:30", "go forward"),
        ("start: 2026-11-01 01:30", "twice"),
        ("start: 2026-11-19 10:00\nend: 2026-11-21 10:00", "more than a day"),
        ("company: a\ncompany: b", "line 3"),
        ("language: xx", "xx"),
    ],
)
def test_what_is_doubtful_is_said(front: str, word: str) -> None:
    _, problems = read(f"{ZONE}\n{front}")
    assert any(word in p.message and not p.fatal for p in problems)


def test_the_second_of_two_values_is_kept_aside() -> None:
    assert read("company: a\ncompany: b\nrole:\nrole: c\nround: d\nround:")[0].extra == (("company", "b"),)


def test_a_block_of_unknown_kind_keeps_its_lines() -> None:
    assert read("directions: |\n  left\n  right")[0].extra == (("directions", "left\nright"),)


def test_an_end_with_a_day_but_no_zone_for_it_is_left_open() -> None:
    assert read("end: 2026-11-19 15:00Z")[0].end == dt.datetime(2026, 11, 19, 15, tzinfo=dt.UTC)


def test_a_start_that_can_be_read_stands_before_one_that_cannot() -> None:
    talk, problems = read("when: sat\nstart: 2026-06-13 14:00\nminutes: 20\ntimezone: America/Vancouver")
    assert talk.start
    assert talk.start.hour == 14
    assert ("when", "sat") in talk.extra
    assert not any(p.fatal for p in problems)
