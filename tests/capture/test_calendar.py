from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from afterword.capture.calendar import read_calendar
from afterword.capture.invitation import judge_interview

FILES = Path(__file__).parent.parent / "data" / "calendars"
EXPECTED: dict[str, Any] = json.loads((FILES / "expect.json").read_text(encoding="utf-8"))
CALENDARS = [name for name in EXPECTED if name.endswith(".ics")]
NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)
ANA = frozenset({"ana@silva.example", "ana silva"})


def facts_of(event: Any) -> dict[str, Any]:
    judged = judge_interview(event, ANA)
    return {
        "uid": event.uid,
        "sequence": event.sequence,
        "method": event.method,
        "summary": event.summary,
        "start": event.start.iso() if event.start else None,
        "end": event.end.iso() if event.end else None,
        "known": bool(event.start and event.start.known),
        "organizer": event.organizer.email if event.organizer else None,
        "organizer_name": event.organizer.name if event.organizer else None,
        "attendees": [a.email for a in event.attendees],
        "attendee_names": [a.name for a in event.attendees],
        "link": event.link,
        "likely": 1 if judged.likely >= 0.8 else 0 if judged.likely < 0.3 else judged.likely,
        "company": judged.company,
        "role": judged.role,
        "round": judged.round,
        "people": [p.name for p in judged.people],
    }


@pytest.mark.parametrize("name", CALENDARS)
def test_a_calendar_is_read_as_a_careful_person_reads_it(name: str) -> None:
    expected = EXPECTED[name]
    now = dt.datetime.fromisoformat(expected["now"]) if "now" in expected else NOW
    found, problems = read_calendar((FILES / name).read_bytes(), now)
    assert any(p.fatal for p in problems) == ("refused" in expected)
    wanted = expected.get("events", [])
    got = [facts_of(event) for event in found.events]
    assert [{key: g[key] for key in w} for g, w in zip(got, wanted, strict=True)] == wanted


def calendar(*rows: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", *rows, "END:VCALENDAR", "")).encode()


def event(*rows: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:a@x.example", *rows, "END:VEVENT")


def test_a_rule_for_every_second_for_ever_ends_at_five_hundred() -> None:
    raw = calendar(*event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY"))
    found, _ = read_calendar(raw, NOW)
    assert len(found.events) == 500


def test_a_rule_that_never_fits_ends_as_well() -> None:
    raw = calendar(*event("DTSTART:20200101T000000Z", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"))
    found, _ = read_calendar(raw, NOW)
    assert [e.start.iso() for e in found.events if e.start] == ["2020-01-01T00:00:00+00:00"]


def test_ten_thousand_attendees_are_read() -> None:
    people = [f"ATTENDEE;CN=Person {n}:mailto:p{n}@x.example" for n in range(12_000)]
    found, _ = read_calendar(calendar(*event("DTSTART:20261119T140000Z", *people)), NOW)
    assert len(found.events[0].attendees) == 10_000


def test_a_zone_of_five_megabytes_is_not_believed() -> None:
    part = ("BEGIN:STANDARD", "DTSTART:20200101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "END:STANDARD")
    zone = ("BEGIN:VTIMEZONE", "TZID:Huge", *(part * 50_000), "END:VTIMEZONE")
    found, problems = read_calendar(calendar(*zone, *event("DTSTART;TZID=Huge:20261119T140000")), NOW)
    start = found.events[0].start
    assert start
    assert not start.known
    assert "time zone isn't known (it says “Huge”)" in problems[0].message


def test_a_zone_that_is_not_known_is_asked_about() -> None:
    _, problems = read_calendar(calendar(*event("DTSTART:20261119T140000", "SUMMARY:Interview")), NOW)
    assert problems[0].message == "“Interview”: the time zone isn't known; please say which one is meant"


def test_a_rule_of_another_calendar_is_named() -> None:
    raw = calendar(*event("DTSTART:20261119T140000Z", "RRULE:RSCALE=HEBREW;FREQ=YEARLY", "SUMMARY:Feast"))
    _, problems = read_calendar(raw, NOW)
    assert "its rule “RSCALE=HEBREW;FREQ=YEARLY” can't be followed" in problems[0].message


def test_zones_of_one_file_are_not_those_of_the_next() -> None:
    part = ("BEGIN:STANDARD", "DTSTART:20200101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "END:STANDARD")
    read_calendar(calendar("BEGIN:VTIMEZONE", "TZID:Mine", *part, "END:VTIMEZONE", *event("DTSTART:20261119")), NOW)
    found, _ = read_calendar(calendar(*event("DTSTART;TZID=Mine:20261119T140000")), NOW)
    start = found.events[0].start
    assert start
    assert not start.known


def test_of_too_many_appointments_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.capture.calendar.MOST_EVENTS", 3)
    found, problems = read_calendar(calendar(*["BEGIN:VEVENT", "DTSTART:20261119", "END:VEVENT"] * 4), NOW)
    assert len(found.events) == 3
    assert "there are 4 appointments in it; the first 3 were read" in problems[0].message


def test_of_many_doubts_twenty_are_told() -> None:
    raw = calendar(*["BEGIN:VEVENT", "SUMMARY:x", "END:VEVENT"] * 50)
    _, problems = read_calendar(raw, NOW)
    assert len(problems) == 20


def test_an_end_before_the_start_is_told() -> None:
    _, problems = read_calendar(calendar(*event("DTSTART:20261119T140000Z", "DTEND:20261119T130000Z")), NOW)
    assert "ends before it starts" in problems[0].message


@pytest.mark.parametrize(
    ("rows", "end"),
    [
        (("DTSTART:20261119T140000Z", "DTEND;VALUE=DATE:20261120"), "2026-11-20T00:00:00+00:00"),
        (("DTSTART;TZID=Europe/Berlin:20261119T140000", "DURATION:-PT1H"), "2026-11-19T13:00:00+01:00"),
        (("DTSTART:20261119T140000Z", "DURATION:soon"), "2026-11-19T14:00:00+00:00"),
        (("DTSTART:20261119T140000Z", "DURATION:P999999D"), "4764-10-15T14:00:00+00:00"),
        (("DTSTART:99890101T140000Z", "DURATION:P99999W"), "9989-01-01T14:00:00+00:00"),
        (("DTSTART:20261119T140000+0530", "DURATION:PT1H"), "2026-11-19T15:00:00+05:30"),
        (("DTSTART:20261119T140000-0800", "DURATION:P1D"), "2026-11-20T14:00:00-08:00"),
    ],
)
def test_the_end_is_what_the_file_means(rows: tuple[str, ...], end: str) -> None:
    found, _ = read_calendar(calendar(*event(*rows)), NOW)
    assert found.events[0].end
    assert found.events[0].end.iso() == end


def test_a_moment_at_the_edge_of_time_is_read() -> None:
    found, _ = read_calendar(calendar(*event("DTSTART;TZID=Asia/Tokyo:00010101T000000")), NOW)
    assert found.events[0].start
    assert found.events[0].start.iso().startswith("0001-01-01T00:00:00+")


def test_a_year_that_no_calendar_has_is_no_date() -> None:
    found, problems = read_calendar(calendar(*event("DTSTART:99990101T000000Z")), NOW)
    assert found.events[0].start is None
    assert "no date that can be read" in problems[0].message
