from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from afterword.flow.reading import read_invitation_mail, sender_of, shape_of

FILES = Path(__file__).parent.parent / "data" / "calendars"
NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("suffix", "raw", "shape"),
    [
        (".ics", b"", "calendar"),
        (".txt", b"\xef\xbb\xbf\r\nbegin:vcalendar\r\n", "calendar"),
        (".eml", b"", "mail"),
        (".docx", b"PK", "transcript"),
        ("", b"\xef\xbb\xbfWEBVTT\n", "transcript"),
        (".txt", b"Maria: a\nAna: b\nMaria: c\nAna: d\n", "transcript"),
        (".txt", b"company: Acme\n\n# Maria\n- talked: a\n", "notes"),
        (".md", b"Maria: a\nAna: b\nMaria: c\nAna: d\n", "notes"),
    ],
)
def test_a_file_is_known_by_its_name_or_its_first_words(suffix: str, raw: bytes, shape: str) -> None:
    assert shape_of(suffix, raw) == shape


@pytest.mark.parametrize(("name", "method"), [("mail-google.eml", "REQUEST"), ("mail-octet-stream.eml", "")])
def test_the_invitation_in_a_mail_is_found_once(name: str, method: str) -> None:
    (one,), problems = read_invitation_mail((FILES / name).read_bytes(), NOW)
    assert one.event.method == method
    assert one.event.start
    assert one.event.start.known
    assert not [p for p in problems if p.fatal]
    assert one.debrief.interview.start == one.event.start.moment


def test_a_method_that_only_the_mail_says_holds() -> None:
    raw = (
        b"From: m@acme.example\nMIME-Version: 1.0\nContent-Type: text/calendar; method=CANCEL\n\n"
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261119T140000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    found, problems = read_invitation_mail(raw, NOW)
    assert [one.event.method for one in found] == ["CANCEL", "CANCEL"]
    assert "no date that can be read" in problems[0].message


@pytest.mark.parametrize(
    "raw",
    [(FILES / "mail-without-calendar.eml").read_bytes(), b"", b"\x00" * 50],
    ids=["no invitation", "empty", "binary"],
)
def test_a_mail_without_an_invitation_is_refused(raw: bytes) -> None:
    found, (problem,) = read_invitation_mail(raw, NOW)
    assert (found, problem.fatal) == ((), True)


def test_a_calendar_part_that_cannot_be_read_is_passed_over() -> None:
    raw = b"From: m@acme.example\nMIME-Version: 1.0\nContent-Type: text/calendar\n\nBEGIN:VCALENDARIUM\n"
    found, (problem,) = read_invitation_mail(raw, NOW)
    assert (found, problem.fatal) == ((), True)


def test_the_sender_of_a_mail_is_known() -> None:
    assert sender_of((FILES / "mail-google.eml").read_bytes()) == "priya@acme.example"
    assert sender_of(b"") == ""
