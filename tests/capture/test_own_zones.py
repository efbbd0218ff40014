# ruff: noqa: DTZ001 - walls have no zone
from __future__ import annotations

import datetime as dt

import pytest

from afterword.capture.content_lines import read_components
from afterword.capture.own_zones import OwnZone, read_own_zone, read_wall

SUMMER = ("BEGIN:DAYLIGHT", "DTSTART:20200329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT")  # fmt: skip
WINTER = ("BEGIN:STANDARD", "DTSTART:20201025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD")  # fmt: skip


def zone(*rows: str) -> OwnZone | None:
    raw = "\n".join(("BEGIN:VTIMEZONE", "TZID:Own", *rows, "END:VTIMEZONE")).encode()
    (component,), _ = read_components(raw, "VTIMEZONE")
    return read_own_zone(component)


def placed(own: OwnZone | None, wall: str) -> str:
    assert own
    return own.place(dt.datetime.fromisoformat(wall)).isoformat(timespec="minutes")


@pytest.mark.parametrize(
    ("wall", "moment"),
    [
        ("2026-01-15T12:00", "2026-01-15T12:00+01:00"),
        ("2026-07-15T12:00", "2026-07-15T12:00+02:00"),
        ("2026-03-29T02:30", "2026-03-29T03:30+02:00"),  # in the gap
        ("2026-10-25T02:30", "2026-10-25T02:30+02:00"),  # shown twice: the first
        ("2019-07-15T12:00", "2019-07-15T12:00+01:00"),  # before its rules begin
    ],
)
def test_its_own_rules_hold(wall: str, moment: str) -> None:
    assert placed(zone(*SUMMER, *WINTER), wall) == moment


@pytest.mark.parametrize("moment", ["2026-01-15T11:00+00:00", "2026-07-15T10:00+00:00", "2019-07-15T11:00+00:00"])
def test_it_shows_a_moment_as_its_clocks_do(moment: str) -> None:
    own = zone(*SUMMER, *WINTER)
    assert own
    assert own.shown_at(dt.datetime.fromisoformat(moment)).hour == 12


def test_a_part_that_cannot_be_read_is_passed_over() -> None:
    assert placed(
        zone("BEGIN:STANDARD", "DTSTART:never", "TZOFFSETTO:+0900", "END:STANDARD", *WINTER), "2026-12-01T12:00"
    ) == ("2026-12-01T12:00+01:00")


@pytest.mark.parametrize(
    "rows",
    [
        (),
        ("BEGIN:STANDARD", "DTSTART:20200101T000000", "TZOFFSETTO:east", "END:STANDARD"),
        ("BEGIN:X", "DTSTART:20200101T000000", "TZOFFSETTO:+0100", "END:X"),
        ("BEGIN:STANDARD", "DTSTART:20200101T000000", "TZOFFSETTO:+0100",
         "RDATE:" + ",".join(["20210101T000000"] * 2_000), "END:STANDARD"),
    ],
)  # fmt: skip
def test_a_zone_without_a_part_that_holds_is_none(rows: tuple[str, ...]) -> None:
    assert zone(*rows) is None


def test_a_zone_of_one_offset_needs_no_rule() -> None:
    fixed = zone("BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETTO:-0330", "END:STANDARD")
    assert placed(fixed, "2026-07-15T12:00") == "2026-07-15T12:00-03:30"
    assert placed(
        zone("BEGIN:STANDARD", "DTSTART:99980601T000000", "TZOFFSETTO:+2500", "END:STANDARD"), "2026-01-01T00:00"
    ) == ("2026-01-01T00:00+23:59")


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("20261119T140000", dt.datetime(2026, 11, 19, 14)),
        ("2026-11-19T14:00", dt.datetime(2026, 11, 19, 14)),
        ("20261119T240000", dt.datetime(2026, 11, 20)),
        ("20261119T235960", dt.datetime(2026, 11, 19, 23, 59, 59)),
        ("20261319", None),
        ("99991231T240000", None),
        ("soon", None),
    ],
)
def test_a_wall_is_read_leniently(text: str, wall: dt.datetime | None) -> None:
    assert read_wall(text) == wall
