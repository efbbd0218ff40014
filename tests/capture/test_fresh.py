"""Calendars and WebVTT files written and labelled before they were first read, in the manner of many programs."""

from __future__ import annotations

import datetime as dt

import pytest

from afterword.capture.calendar import read_calendar
from afterword.capture.webvtt import read_webvtt

NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)
# name: (rows of the event, rows before it, start, end, organiser, attendees)
EVENTS: dict[str, tuple[str, str, str, str, str, tuple[str, ...]]] = {
    "quoted name with a comma": (
        'DTSTART;TZID=Europe/Madrid:20270301T093000\nDTEND;TZID=Europe/Madrid:20270301T101500\nORGANIZER;CN="Ruiz, Eva":MAILTO:eva@norte.example\nATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=luz@x.example:mailto:luz@x.example',
        "", "2027-03-01T09:30:00+01:00", "2027-03-01T10:15:00+01:00", "eva@norte.example", ("luz@x.example",)),
    "summer in Lisbon by Windows' name": (
        "DTSTART;TZID=GMT Standard Time:20270701T160000\nDURATION:PT90M", "", "2027-07-01T16:00:00+01:00", "2027-07-01T17:30:00+01:00", "", ()),
    "display name, unquoted, summer": (
        "DTSTART;TZID=(UTC-08:00) Pacific Time (US & Canada):20270615T110000\nDTEND;TZID=(UTC-08:00) Pacific Time (US & Canada):20270615T120000",
        "", "2027-06-15T11:00:00-07:00", "2027-06-15T12:00:00-07:00", "", ()),
    "own zone that lies about its name": (
        "DTSTART;TZID=Office:20270110T100000",
        "BEGIN:VTIMEZONE\nTZID:Office\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0545\nTZOFFSETTO:+0545\nEND:STANDARD\nEND:VTIMEZONE\n",
        "2027-01-10T10:00:00+05:45", "2027-01-10T10:00:00+05:45", "", ()),
    "floating": ("DTSTART:20270110T100000\nDTEND:20270110T110000", "X-WR-TIMEZONE:Asia/Tokyo\n", "2027-01-10T10:00:00", "2027-01-10T11:00:00", "", ()),
    "folded in the middle of an address": (
        "DTSTART:20270110T100000Z\nATTENDEE;CN=Tomasz;RSVP=TRUE:mailto:tomasz.kow\n alski@fabryka.example", "",
        "2027-01-10T10:00:00+00:00", "2027-01-10T10:00:00+00:00", "", ("tomasz.kowalski@fabryka.example",)),
    "tab for a fold": ("DTSTART:20270110T1000\n\t00Z", "", "2027-01-10T10:00:00+00:00", "2027-01-10T10:00:00+00:00", "", ()),
    "half an hour zone": ("DTSTART;TZID=Australia/Adelaide:20270110T100000\nDURATION:PT1H", "", "2027-01-10T10:00:00+10:30", "2027-01-10T11:00:00+10:30", "", ()),
    "across the change of clocks": ("DTSTART;TZID=America/Chicago:20270314T010000\nDURATION:PT2H", "", "2027-03-14T01:00:00-06:00", "2027-03-14T04:00:00-05:00", "", ()),
    "two days": ("DTSTART;VALUE=DATE:20270110\nDTEND;VALUE=DATE:20270112", "", "2027-01-10", "2027-01-12", "", ()),
    "sent by somebody else": (
        'DTSTART:20270110T100000Z\nORGANIZER;SENT-BY="mailto:bot@plan.example";CN=Hana:mailto:hana@cafe.example', "",
        "2027-01-10T10:00:00+00:00", "2027-01-10T10:00:00+00:00", "hana@cafe.example", ()),
    "an address as the web writes it": (
        "DTSTART:20270110T100000Z\nORGANIZER:hana@cafe.example", "", "2027-01-10T10:00:00+00:00", "2027-01-10T10:00:00+00:00", "hana@cafe.example", ()),
    "unknown custom zone": ("DTSTART;TZID=tzone://Microsoft/Custom:20270110T100000", "", "2027-01-10T10:00:00", "2027-01-10T10:00:00", "", ()),
    "Kiev of old": ("DTSTART;TZID=FLE Standard Time:20270710T100000", "", "2027-07-10T10:00:00+03:00", "2027-07-10T10:00:00+03:00", "", ()),
    "a zone on top of Z": ("DTSTART;TZID=America/Denver:20270110T100000Z", "", "2027-01-10T10:00:00+00:00", "2027-01-10T10:00:00+00:00", "", ()),
}  # fmt: skip
V = "WEBVTT\n\n"
TALKS: dict[str, tuple[str, list[tuple[float, float, str, str]]]] = {
    "a class on a voice": (V + "00:01.500 --> 00:02.000\n<v.loud Eva Ruiz>Good <b>day</b></v>", [(1.5, 2, "Eva Ruiz", "Good day")]),
    "two voices": (V + "1:00:00.000 --> 1:00:01.000\n<v Eva>One\n<v Luz>Two", [(3600, 3601, "Eva", "One"), (3600, 3601, "Luz", "Two")]),
    "the same voice twice": (V + "00:00.000 --> 00:01.000\n<v Eva>One</v>\n<v Eva>Two</v>", [(0, 1, "Eva", "One"), (0, 1, "Eva", "Two")]),
    "settings": (V + "00:00.000 --> 00:01.000 line:0 position:20%\nx", [(0, 1, "", "x")]),
    "no blanks at the arrow": (V + "00:00.000-->00:01.000\nx", [(0, 1, "", "x")]),
    "a comma is no point": (V + "00:00,000 --> 00:01,000\nx\n\n00:02.000 --> 00:03.000\ny", [(2, 3, "", "y")]),
    "an end before the start": (V + "00:05.000 --> 00:01.000\nx", [(5, 1, "", "x")]),
    "an empty cue": (V + "00:00.000 --> 00:01.000\n\n00:02.000 --> 00:03.000\ny", [(0, 1, "", ""), (2, 3, "", "y")]),
    "a voice with marks": (V + "00:00.000 --> 00:01.000\n<v O&apos;Neill &amp; Co>x", [(0, 1, "O'Neill & Co", "x")]),
    "a note between": (V + "00:00.000 --> 00:01.000\nx\n\nNOTE\nhidden\n\n00:01.000 --> 00:02.000\ny", [(0, 1, "", "x"), (1, 2, "", "y")]),
    "sixty minutes are too many": (V + "00:60:00.000 --> 00:61:00.000\nx", []),
    "hundreds of hours": (V + "123:00:00.000 --> 123:00:01.000\nx", [(442800, 442801, "", "x")]),
}  # fmt: skip


@pytest.mark.parametrize("name", EVENTS)
def test_a_fresh_calendar_is_read_as_it_was_labelled(name: str) -> None:
    rows, before, start, end, organizer, attendees = EVENTS[name]
    raw = f"BEGIN:VCALENDAR\n{before}BEGIN:VEVENT\nUID:f\n{rows}\nEND:VEVENT\nEND:VCALENDAR\n"
    (event,) = read_calendar(raw.encode(), NOW)[0].events
    assert event.start
    assert event.end
    assert (event.start.iso(), event.end.iso()) == (start, end)
    assert (event.organizer.email if event.organizer else "") == organizer
    assert tuple(a.email for a in event.attendees) == attendees


@pytest.mark.parametrize("name", TALKS)
def test_a_fresh_webvtt_file_gives_the_cues_that_were_expected(name: str) -> None:
    text, expected = TALKS[name]
    cues, _ = read_webvtt(text.encode())
    assert [(c.start, c.end, c.speaker, c.text) for c in cues] == expected
