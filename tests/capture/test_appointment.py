from __future__ import annotations

import datetime as dt

import pytest

from afterword.capture.appointment import debrief_of, medium_of
from afterword.capture.calendar import read_calendar
from afterword.capture.calendar_event import CalendarEvent
from afterword.capture.invitation import judge_interview

NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)


def known(*rows: str) -> dict[str, object]:
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Interview", *rows, "END:VEVENT", "END:VCALENDAR")
    (event,) = read_calendar("\r\n".join(lines).encode(), NOW)[0].events
    talk = debrief_of(event, judge_interview(event)).interview
    return {"start": str(talk.start), "end": str(talk.end), "zone": talk.timezone, **dict(talk.extra)}


def test_a_time_with_a_zone_is_shown_on_its_clocks() -> None:
    told = known("DTSTART;TZID=Europe/Paris:20261119T140000", "DURATION:PT45M")
    assert told == {
        "start": "2026-11-19 14:00:00+01:00", "end": "2026-11-19 14:45:00+01:00", "zone": "Europe/Paris",
    }  # fmt: skip


def test_a_time_whose_zone_is_not_known_is_no_start() -> None:
    told = known("DTSTART:20261119T140000")
    assert (told["start"], told["time zone not known"]) == ("None", "2026-11-19 14:00")


def test_a_day_without_an_hour_is_no_start() -> None:
    told = known("DTSTART;VALUE=DATE:20261119")
    assert (told["start"], told["day"]) == ("None", "2026-11-19")


def test_where_it_is_stands_beside() -> None:
    told = known("DTSTART:20261119T140000Z", "LOCATION:12 High\\n Street")
    assert told["location"] == "12 High Street"


def test_a_link_is_not_told_twice() -> None:
    told = known("DTSTART:20261119T140000Z", "LOCATION:https://meet.google.com/abc-defg-hij")
    assert told["link"] == "https://meet.google.com/abc-defg-hij"
    assert "location" not in told


@pytest.mark.parametrize(
    ("location", "summary", "medium"),
    [
        ("Microsoft Teams Meeting", "", "video"),
        ("+1 (212) 555-0100", "", "phone"),
        ("", "Phone interview", "phone"),
        ("12 High Street", "Interview", "in person"),
        ("", "Interview", ""),
    ],
)
def test_how_one_meets_is_taken_from_the_place_and_the_title(location: str, summary: str, medium: str) -> None:
    assert medium_of(CalendarEvent("a", summary=summary, location=location)) == medium
