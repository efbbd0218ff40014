"""The hours and zones of readers."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from players import AFTER, DEBRIEF, INTERVIEW, MARIA, NEW_YORK

from afterword.schedule.hours import before, find_zone, later, reader_of


@pytest.mark.parametrize("name", ["", "Nowhere/Land", "America", "../etc/passwd", "\0"])
def test_a_name_that_is_no_zone_is_none(name: str) -> None:
    assert find_zone(name) is None


def test_a_wrong_zone_of_the_person_falls_back_to_the_interviews() -> None:
    assert reader_of(DEBRIEF, replace(MARIA, timezone="Nowhere/Land"), AFTER).zone == NEW_YORK


def test_without_a_named_zone_the_end_of_the_interview_tells() -> None:
    debrief = replace(DEBRIEF, interview=replace(INTERVIEW, timezone=""))
    reader = reader_of(debrief, None, AFTER.astimezone(dt.UTC))
    assert (reader.zone, reader.name) == (NEW_YORK, "America/New_York")


def test_without_any_the_zone_is_that_of_now() -> None:
    debrief = replace(DEBRIEF, interview=replace(INTERVIEW, timezone="", start=None, end=None))
    reader = reader_of(debrief, MARIA, AFTER.astimezone(dt.UTC))
    assert (reader.zone, reader.name) == (dt.UTC, "")
    assert reader.works(dt.date(2026, 11, 20))
    assert not reader.works(dt.date(2026, 11, 26))


def test_an_hour_that_the_clock_leaves_out_is_the_one_after() -> None:
    reader = replace(reader_of(DEBRIEF, MARIA, AFTER), zone=ZoneInfo("America/New_York"))
    assert f"{reader.at(dt.date(2026, 3, 8), 2):%H:%M}" == "03:00"


def test_moments_of_an_hour_that_comes_twice_keep_their_order() -> None:
    first = dt.datetime(2026, 11, 1, 1, 50, tzinfo=NEW_YORK)
    second = dt.datetime(2026, 11, 1, 1, 10, fold=1, tzinfo=NEW_YORK)
    assert before(first, second)
    assert later(first, dt.timedelta(minutes=20)) == second
