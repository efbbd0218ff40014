from __future__ import annotations

import datetime as dt

import pytest

from afterword.capture.zone_names import zone_called


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("America/New_York", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("Europe/Berlin (CET)", "Europe/Berlin"),
        ("/vendor.example/20211207_1/America/New_York", "America/New_York"),
        ("/vendor.example/Europe/London", "Europe/London"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Pacific Daylight Time", "America/Los_Angeles"),
        ("Eastern Time", "America/New_York"),
        ("Central European Time", "Europe/Berlin"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC-05:00) Eastern Standard Time", "America/New_York"),
        ("(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/London"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("Arizona", "America/Phoenix"),
        ("London", "Europe/London"),
        ("tzone://Microsoft/Utc", "UTC"),
    ],
)
def test_a_zone_is_known_by_its_usual_names(name: str, zone: str) -> None:
    assert str(zone_called(name)) == zone


@pytest.mark.parametrize(("name", "hours"), [("GMT+0530", 5.5), ("UTC-5", -5), ("(UTC+03:00)", 3), ("+01:00", 1)])
def test_a_plain_offset_is_one(name: str, hours: float) -> None:
    zone = zone_called(name)
    assert zone
    assert zone.utcoffset(dt.datetime(2026, 7, 1)) == dt.timedelta(hours=hours)  # noqa: DTZ001 - an offset has no zone


@pytest.mark.parametrize(
    "name",
    ["", " ", "x" * 300, "CST", "IST", "BST", "Customized Time Zone", "tzone://Microsoft/Custom", "UTC+16", "UTC+123", "West",
     "London, Tokyo", "(UTC+09:00) Amsterdam, Berlin", "(UTC+99:00) Berlin", "(UTC+01:00) Nowhere", "/a/b/c"],
)  # fmt: skip
def test_what_may_mean_several_zones_or_none_is_asked(name: str) -> None:
    assert zone_called(name) is None
