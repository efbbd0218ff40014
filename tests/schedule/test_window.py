"""When a thank-you note should leave."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import DEBRIEF, INTERVIEW, MARIA, NEW_YORK, fact

from afterword.domain import Debrief, NoteKind, Person, Slot
from afterword.schedule.hours import reader_of
from afterword.schedule.window import thank_you_slot, window_end

ZONES = (
    "America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Santiago", "America/Sao_Paulo",
    "America/Toronto", "America/Phoenix", "Europe/London", "Europe/Dublin", "Europe/Berlin", "Europe/Moscow",
    "Africa/Cairo", "Africa/Casablanca", "Africa/Lagos", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dubai",
    "Asia/Riyadh", "Asia/Jerusalem", "Asia/Tokyo", "Asia/Singapore", "Asia/Tehran", "Australia/Brisbane",
    "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia",
    "Pacific/Kiritimati", "America/Havana",
)  # fmt: skip


def ended(text: str, zone: str = "America/New_York", language: str = "en-US") -> Debrief:
    end = dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    talk = replace(INTERVIEW, start=end - dt.timedelta(hours=1), end=end, timezone=zone, language=language)
    return Debrief(talk, (MARIA,))


def slot(debrief: Debrief, now: str = "", person: Person = MARIA) -> Slot:
    end = debrief.interview.end
    assert end is not None
    moment = dt.datetime.fromisoformat(now).replace(tzinfo=end.tzinfo) if now else end
    return thank_you_slot(debrief, person, moment)


def local(moment: dt.datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else "never"


@pytest.mark.parametrize(
    ("end", "send_at", "send_by"),
    [
        ("2026-11-19 15:15", "2026-11-19 17:15", "2026-11-20 15:15"),
        ("2026-11-19 18:00", "2026-11-19 20:00", "2026-11-20 18:00"),
        ("2026-11-19 18:01", "2026-11-20 09:00", "2026-11-20 18:01"),
        ("2026-11-19 23:30", "2026-11-20 09:00", "2026-11-20 23:30"),
        ("2026-11-19 05:30", "2026-11-19 09:00", "2026-11-20 05:30"),
        ("2026-11-20 17:30", "2026-11-20 19:30", "2026-11-21 17:30"),
        ("2026-11-20 18:30", "2026-11-23 09:00", "2026-11-23 18:30"),
        ("2026-11-21 11:00", "2026-11-21 13:00", "2026-11-22 11:00"),
        ("2026-11-21 19:00", "2026-11-23 09:00", "2026-11-23 19:00"),
        ("2026-11-25 19:00", "2026-11-27 09:00", "2026-11-27 19:00"),
        ("2026-12-24 16:00", "2026-12-24 18:00", "2026-12-25 16:00"),
    ],
)
def test_it_leaves_when_the_reader_is_awake(end: str, send_at: str, send_by: str) -> None:
    found = slot(ended(end))
    assert (local(found.send_at), local(found.send_by)) == (send_at, send_by)


def test_its_anchor_says_the_exact_time() -> None:
    found = slot(ended("2026-11-19 15:15"))
    assert found.anchor == "24 hours after the interview ended, 15:15 in New York"


def test_monday_after_a_friday_evening_says_that_days_off_do_not_count() -> None:
    found = slot(ended("2026-11-20 18:30"))
    assert found.anchor.endswith("the days off don't count")
    assert "Monday 23 November" in found.reason


def test_the_zone_of_the_reader_decides() -> None:
    far = replace(MARIA, timezone="Asia/Kolkata")
    found = slot(ended("2026-11-19 15:15"), person=far)
    assert local(found.send_at) == "2026-11-20 09:00"
    assert found.send_by == dt.datetime(2026, 11, 20, 15, 15, tzinfo=NEW_YORK)


def test_24_hours_are_elapsed_hours_where_the_clock_is_set_forward() -> None:
    found = slot(ended("2026-03-07 15:00"))
    assert local(found.send_by) == "2026-03-08 16:00"


def test_a_decision_on_the_same_day_hurries_the_note() -> None:
    debrief = ended("2026-11-19 15:15")
    today = replace(debrief, facts=(fact("Maria Chen", NoteKind.NEXT, 1, "they decide by the end of today"),))
    found = slot(today)
    assert (local(found.send_at), local(found.send_by)) == ("2026-11-19 16:15", "2026-11-19 17:15")
    assert found.anchor == "2 hours after the interview ended, 15:15 in New York"


def test_a_decision_on_the_same_evening_hurries_nobody_out_of_bed() -> None:
    debrief = ended("2026-11-19 19:30")
    today = replace(debrief, facts=(fact("Maria Chen", NoteKind.NEXT, 1, "she'll call tonight"),))
    assert local(slot(today).send_at) == "2026-11-20 09:00"


@pytest.mark.parametrize(
    ("now", "send_at", "send_by"),
    [
        ("2026-11-19 14:30", "2026-11-19 17:15", "2026-11-20 15:15"),
        ("2026-11-19 18:40", "2026-11-19 18:40", "2026-11-20 15:15"),
        ("2026-11-19 21:00", "2026-11-20 09:00", "2026-11-20 15:15"),
        ("2026-11-20 06:00", "2026-11-20 09:00", "2026-11-20 15:15"),
        ("2026-11-20 15:15", "2026-11-20 15:15", "2026-11-20 15:15"),
        ("2026-11-20 15:16", "2026-11-20 15:16", "never"),
        ("2026-11-20 21:00", "2026-11-23 09:00", "never"),
        ("2026-11-21 10:00", "2026-11-23 09:00", "never"),
    ],
)
def test_whoever_is_late_still_gets_a_good_hour(now: str, send_at: str, send_by: str) -> None:
    found = slot(ended("2026-11-19 15:15"), now)
    assert (local(found.send_at), local(found.send_by)) == (send_at, send_by)


def test_late_is_said_and_sent_anyway() -> None:
    assert "late note is better than none" in slot(ended("2026-11-19 15:15"), "2026-11-20 16:00").reason


def test_a_saturday_in_time_is_better_than_a_monday_too_late() -> None:
    assert local(slot(ended("2026-11-20 14:00"), "2026-11-20 20:30").send_at) == "2026-11-21 09:00"


def test_eight_in_the_morning_when_nine_would_be_too_late() -> None:
    assert local(slot(ended("2026-11-18 08:30"), "2026-11-18 21:00").send_at) == "2026-11-19 08:00"


def test_no_good_hour_left_is_said() -> None:
    found = slot(ended("2026-11-18 07:10"), "2026-11-18 21:00")
    assert (local(found.send_at), found.send_by) == ("2026-11-19 09:00", None)
    assert "no good hour" in found.reason


def test_seconds_are_rounded_up() -> None:
    now = dt.datetime(2026, 11, 19, 18, 40, 1, tzinfo=NEW_YORK)
    assert local(thank_you_slot(DEBRIEF, MARIA, now).send_at) == "2026-11-19 18:41"


def test_an_interview_without_a_time_has_no_deadline() -> None:
    debrief = replace(DEBRIEF, interview=replace(INTERVIEW, start=None, end=None))
    found = thank_you_slot(debrief, MARIA, dt.datetime(2026, 11, 19, 16, 0, tzinfo=NEW_YORK))
    assert (local(found.send_at), found.send_by) == ("2026-11-19 16:00", None)
    assert found.anchor == "the time of the interview isn't known"
    assert window_end(debrief, MARIA, found.send_at) is None


def test_the_window_of_an_interview_ends_when_the_note_is_late() -> None:
    assert local(window_end(DEBRIEF, MARIA, dt.datetime(2026, 11, 19, tzinfo=NEW_YORK))) == "2026-11-20 15:15"


def test_japan_closes_at_six_so_a_friday_note_leaves_then() -> None:
    found = slot(ended("2026-11-20 17:30", "Asia/Tokyo", "en-JP"))
    assert local(found.send_at) == "2026-11-20 18:00"


def test_a_thursday_evening_in_riyadh_waits_for_sunday() -> None:
    assert local(slot(ended("2026-11-19 19:00", "Asia/Riyadh", "en-GB")).send_at) == "2026-11-22 09:00"


def test_after_midnight_where_the_reader_is_leaves_in_the_same_morning() -> None:
    assert local(slot(ended("2026-11-19 23:30"), person=replace(MARIA, timezone="Europe/London")).send_at) == (
        "2026-11-20 09:00"
    )


NEW_YEAR = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
MOMENTS = st.integers(0, 380 * 1440).map(lambda minutes: NEW_YEAR + dt.timedelta(minutes=minutes))


@settings(max_examples=120, deadline=None)
@given(end=MOMENTS, zone=st.sampled_from(ZONES), wait=st.integers(-120, 6000))
def test_whatever_the_clock_does_it_leaves_in_good_time(end: dt.datetime, zone: str, wait: int) -> None:
    end = end.astimezone(ZoneInfo(zone))
    debrief = Debrief(replace(INTERVIEW, start=end, end=end, timezone=zone), (MARIA,))
    now = (end.astimezone(dt.UTC) + dt.timedelta(minutes=wait)).astimezone(ZoneInfo("Europe/Paris"))
    found = thank_you_slot(debrief, MARIA, now)
    assert found == thank_you_slot(debrief, MARIA, now)
    assert found.send_at.astimezone(dt.UTC) >= now.astimezone(dt.UTC)
    assert found.send_at.tzinfo == ZoneInfo(zone)
    assert (found.send_at.second, found.send_at.microsecond) == (0, 0)
    assert reader_of(debrief, MARIA, now).is_awake(found.send_at)
    if found.send_by:
        assert found.send_at.astimezone(dt.UTC) <= found.send_by.astimezone(dt.UTC)
