from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from console import Terminal

CALENDARS = Path(__file__).parent.parent / "data" / "calendars"
EXPECTED = json.loads((CALENDARS / "expect.json").read_text(encoding="utf-8"))
MAILS = [name for name in EXPECTED if name.endswith(".eml")]
TALK = """WEBVTT

00:01.000 --> 00:09.000
<v Maria Chen>What we really need is someone who can own on-call.</v>

00:10.000 --> 00:12.000
<v Ana Silva>In my last role I led that, and I'll send you my write-up.</v>
"""


@pytest.mark.parametrize("name", MAILS)
def test_the_invitation_in_a_mail_is_read(terminal: Terminal, name: str) -> None:
    ended = terminal("read", str(CALENDARS / name), "--json")
    expected = EXPECTED[name]
    if "refused" in expected:
        assert ended.code == 2
        assert "there is no invitation in this mail" in ended.err
        return
    assert len(ended.data["events"]) == len(expected["events"])
    for got, wanted in zip(ended.data["events"], expected["events"], strict=True):
        assert {k: got[k] for k in ("uid", "start")} == {k: wanted[k] for k in ("uid", "start")}


def test_an_event_has_what_the_contract_names(terminal: Terminal) -> None:
    event = terminal("read", str(CALENDARS / "google-request.ics"), "--json").data["events"][0]
    assert event["organizer"] == {"name": "Priya Nair", "email": "priya.nair@acme.example"}
    assert event["attendees"][1] == {"name": "Maria Chen", "email": "maria.chen@acme.example"}
    assert event["time_zone_known"] is True
    assert event["interview"]["likely"] > 0.9
    assert event["interview"]["company"] == "Acme Robotics"


def test_an_invitation_is_shown_as_the_debrief_that_it_begins(terminal: Terminal) -> None:
    shown = terminal("read", str(CALENDARS / "google-request.ics")).out
    for words in (
        "company: Acme Robotics",
        "start: 2026-11-19 14:00",
        "# Maria Chen <maria.chen@acme.example>, VP Data",
    ):
        assert words in shown


def test_a_time_without_a_zone_is_shown_as_not_known(terminal: Terminal) -> None:
    ended = terminal("read", str(CALENDARS / "floating.ics"))
    assert "time zone not known: 2026-11-19 14:00" in ended.out
    assert "start:" not in ended.out
    assert "please say which one is meant" in ended.err


def test_a_calendar_without_appointments_is_read_and_said_so(terminal: Terminal) -> None:
    ended = terminal("read", terminal.write("empty.ics", "BEGIN:VCALENDAR"), "--json")
    assert (ended.code, ended.data) == (0, {"events": []})
    assert "there are no appointments" in ended.err


def test_a_transcript_gives_cues_and_candidates(terminal: Terminal) -> None:
    data = terminal("read", terminal.write("talk.vtt", TALK), "--json").data
    assert data["cues"][0] == {
        "start": 1.0, "end": 9.0, "speaker": "Maria Chen", "text": "What we really need is someone who can own on-call."
    }  # fmt: skip
    assert [(c["kind"], c["person"], c["at"]) for c in data["candidates"]] == [
        ("need", "Maria Chen", 1.0),
        ("promise", "Maria Chen", 10.0),
    ]


def test_a_transcript_is_shown_as_proposals(terminal: Terminal) -> None:
    ended = terminal("read", terminal.write("talk.vtt", TALK), "--me", "Ana Silva")
    assert "- need: someone who can own on-call  # at 0:00:01" in ended.out
    assert "none is a note until you take it" in ended.err


def test_what_is_no_calendar_is_refused_with_the_reason(terminal: Terminal) -> None:
    ended = terminal("read", terminal.write("page.ics", "<html>Sign in</html>"))
    assert ended.code == 2
    assert "there is no calendar in this file; save the calendar again" in ended.err
