"""What is made to hurt ends, and is said; how long each takes is measured in bench/capture_hostile.py."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

from afterword.capture.calendar import CalendarFile, read_calendar
from afterword.capture.documents import read_docx
from afterword.capture.recurrence import Effort, moments
from afterword.capture.recurrence_rule import read_rule

if TYPE_CHECKING:
    from afterword.domain import Problem

NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)
NEVER = "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"


def read(*rows: str) -> tuple[CalendarFile, tuple[Problem, ...]]:
    head = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "DTSTART:20261119T140000Z", "SUMMARY:Interview")
    return read_calendar("\r\n".join((*head, *rows, "END:VEVENT", "END:VCALENDAR")).encode(), NOW)


def test_a_file_s_rules_share_what_may_be_spent() -> None:
    rule = read_rule("FREQ=DAILY")
    assert rule
    start, effort = NOW.replace(tzinfo=None), Effort(10)
    assert len(list(moments(rule, start, start, start + dt.timedelta(99), effort))) == 5


def test_rules_that_ask_for_too_much_are_said() -> None:
    found, problems = read(*[NEVER] * 20)
    assert len(found.events) == 1
    assert "some dates are missing" in problems[0].message


def test_more_than_one_start_a_minute_is_no_rule() -> None:
    seconds = ",".join(map(str, range(60)))
    assert read_rule(f"FREQ=DAILY;BYMINUTE={seconds};BYSECOND={seconds}") is None
    assert read_rule(f"FREQ=HOURLY;BYMINUTE={seconds};BYSECOND={seconds}")


def test_dates_taken_out_by_many_rules_end() -> None:
    found, _ = read("RRULE:FREQ=DAILY;COUNT=3", *["EXRULE:FREQ=SECONDLY"] * 1000)
    assert len(found.events) <= 3


def test_a_name_without_end_is_cut() -> None:
    found, _ = read("ORGANIZER;CN=" + "x " * 1_000_000 + ":mailto:a@x.example")
    organizer = found.events[0].organizer
    assert organizer
    assert (len(organizer.name), organizer.email) == (500, "a@x.example")


def test_a_series_changed_without_end_is_followed_so_far() -> None:
    change = (
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:a",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261120T140000Z",
        "DTSTART:20261120T150000Z",
    )
    found, _ = read("RRULE:FREQ=DAILY;COUNT=3", *change * 6_000)
    assert [e.start.iso()[8:13] for e in found.events if e.start] == ["19T14", "20T15", "21T15"]


def test_a_zone_whose_clocks_change_daily_is_not_followed() -> None:
    zone = ("BEGIN:VTIMEZONE", "TZID:Own", "BEGIN:STANDARD", "DTSTART:20200101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYDAY=MO,TU", "END:STANDARD", "END:VTIMEZONE")  # fmt: skip
    raw = "\n".join(
        ("BEGIN:VCALENDAR", *zone, "BEGIN:VEVENT", "DTSTART;TZID=Own:20261119T140000", "END:VEVENT", "END:VCALENDAR")
    )
    (event,) = read_calendar(raw.encode(), NOW)[0].events
    assert event.start
    assert event.start.iso() == "2026-11-19T14:00:00+01:00"


def test_a_document_of_a_million_elements_ends() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<a>" + b"<b/>" * 1_100_000 + b"</a>")
    text, (problem,) = read_docx(out.getvalue())
    assert (text, "no words in this document" in problem.message) == ("", True)
