from __future__ import annotations

import datetime as dt

from afterword.capture.calendar import CalendarFile, read_calendar
from afterword.capture.series import MOST_INSTANCES

NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)


def read(*events: tuple[str, ...]) -> CalendarFile:
    rows = [row for event in events for row in ("BEGIN:VEVENT", "UID:a@x.example", *event, "END:VEVENT")]
    return read_calendar("\r\n".join(("BEGIN:VCALENDAR", *rows, "END:VCALENDAR")).encode(), NOW)[0]


def starts(*events: tuple[str, ...]) -> list[str]:
    return [event.start.iso()[:16] if event.start else "" for event in read(*events).events]


def test_dates_by_a_rule_can_be_taken_out_by_another() -> None:
    assert starts(
        ("DTSTART:20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=4", "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2", "EXRULE:none"),
    ) == ["2026-11-17T09:00", "2026-11-19T09:00"]  # fmt: skip


def test_an_excluded_day_takes_out_what_starts_on_it() -> None:
    assert starts(
        ("DTSTART:20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261117", "EXDATE:never"),
    ) == ["2026-11-16T09:00", "2026-11-18T09:00"]  # fmt: skip


def test_two_rules_for_every_second_end_as_well() -> None:
    assert len(starts(("DTSTART:20261116T090000Z", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=SECONDLY"))) == MOST_INSTANCES


def test_dates_beyond_all_measure_are_not_read_for_ever() -> None:
    dates = ",".join(f"{2027 + n // 300:04d}{n % 300 // 28 + 1:02d}{n % 28 + 1:02d}T090000Z" for n in range(25_000))
    assert starts(("DTSTART:20261116T090000Z", f"RDATE:{dates}"))[0] == "2026-11-16T09:00"


def test_a_change_without_a_date_that_can_be_read_changes_nothing() -> None:
    assert starts(
        ("DTSTART:20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=2"), ("RECURRENCE-ID:soon", "DTSTART:20261120T090000Z"),
    ) == ["2026-11-16T09:00", "2026-11-17T09:00"]  # fmt: skip


def test_of_two_changes_of_one_day_the_newer_holds() -> None:
    moved = ("RECURRENCE-ID:20261117T090000Z", "SEQUENCE:2", "DTSTART:20261117T110000Z")
    older = ("RECURRENCE-ID:20261117T090000Z", "SEQUENCE:1", "DTSTART:20261117T100000Z")
    series = ("DTSTART:20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=2")
    assert starts(series, moved, older) == ["2026-11-16T09:00", "2026-11-17T11:00"]


def test_a_moved_instance_without_a_time_stands_last() -> None:
    found = starts(
        ("DTSTART:20261116T090000Z", "RRULE:FREQ=DAILY;COUNT=2"), ("RECURRENCE-ID:20261116T090000Z", "SUMMARY:when?"),
    )  # fmt: skip
    assert found == ["2026-11-17T09:00", ""]


def test_a_series_without_a_start_is_shown_once_with_its_changes() -> None:
    found = starts(("RRULE:FREQ=DAILY",), ("RECURRENCE-ID:20261116T090000Z", "DTSTART:20261116T100000Z"))
    assert found == ["", "2026-11-16T10:00"]


def test_a_day_lasts_to_the_next_in_every_instance() -> None:
    (first, second) = read(("DTSTART;VALUE=DATE:20261116", "RRULE:FREQ=WEEKLY;COUNT=2")).events
    assert first.end
    assert second.end
    assert (first.end.iso(), second.end.iso()) == ("2026-11-17", "2026-11-24")


def test_a_series_in_a_zone_that_is_not_known_stays_on_the_wall() -> None:
    assert starts(("DTSTART:20261116T090000", "RRULE:FREQ=WEEKLY;UNTIL=20261123T090000Z")) == [
        "2026-11-16T09:00", "2026-11-23T09:00",
    ]  # fmt: skip


def test_a_change_of_an_event_that_does_not_repeat_takes_its_place() -> None:
    found = starts(
        ("DTSTART:20261116T090000Z",), ("RECURRENCE-ID:20261116T090000Z", "DTSTART:20261116T100000Z"),
    )  # fmt: skip
    assert found == ["2026-11-16T10:00"]


def test_two_different_events_of_one_number_are_both_kept() -> None:
    assert starts(("DTSTART:20261116T090000Z",), ("DTSTART:20261117T090000Z",), ("DTSTART:20261117T090000Z",)) == [
        "2026-11-16T09:00", "2026-11-17T09:00",
    ]  # fmt: skip


def test_changed_instances_without_their_series_stand_alone() -> None:
    first = ("RECURRENCE-ID:20261116T090000Z", "DTSTART:20261116T100000Z")
    second = ("RECURRENCE-ID:20261117T090000Z", "DTSTART:20261117T100000Z")
    assert starts(first, second) == ["2026-11-16T10:00", "2026-11-17T10:00"]
