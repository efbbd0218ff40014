"""The commands that bring an interview in, as processes of their own."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from installed import Installed, installed
from players import PROFILE_TEXT

from afterword import wiring

if TYPE_CHECKING:
    from pathlib import Path

TALK = """WEBVTT

00:00:01.000 --> 00:00:05.000
<v Maria Chen>We're looking for someone who can run the on-call rota for ingestion.

00:00:05.000 --> 00:00:12.000
<v Voice 2>I'll send you my write-up on compaction.
"""


def write_invitation(place: Path, *, title: str = "Interview with Acme Robotics", uid: str = "i1@acme.example") -> str:
    """An invitation to a talk that ended an hour ago."""
    start = wiring.now().astimezone(dt.UTC) - dt.timedelta(hours=2)
    rows = [
        "BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261110T000000Z",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}", "DURATION:PT1H", f"SUMMARY:{title}",
        "ORGANIZER;CN=Maria Chen:mailto:maria.chen@acme.example", "ATTENDEE;CN=Ana Silva:mailto:ana@silva.example",
        "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    path = place / "invite.ics"
    path.write_text("\r\n".join(rows))
    return str(path)


@pytest.fixture
def afterword(tmp_path: Path) -> Installed:
    """A record with a profile, and the files that a test may hand in."""
    (tmp_path / "profile.md").write_text(PROFILE_TEXT)
    (tmp_path / "talk.vtt").write_text(TALK)
    command = installed(tmp_path / "home")
    command("init", "--profile", str(tmp_path / "profile.md"))
    return command


def test_an_invitation_then_six_answers_make_a_letter(afterword: Installed, tmp_path: Path) -> None:
    added = afterword.json("add", write_invitation(tmp_path))["added"]
    assert [one["did"] for one in added] == ["taken"]
    typed = "Data Engineer\nmoving the warehouse to Iceberg by June\n" + "\n" * 8
    done = afterword("debrief", typed=typed)
    assert "Acme Robotics" in done.err
    assert "thank-you to Maria Chen: drafted" in done.out
    assert afterword.json("interviews")["interviews"] == []


def test_a_debrief_that_breaks_off_goes_on(afterword: Installed) -> None:
    broken = afterword("debrief", check=False, typed="Acme Robotics\n")
    assert broken.code == 2
    assert "answers so far are kept" in broken.err
    done = afterword("debrief", "--quick", "--json", typed="soon\n09:15\nMaria Chen\nthe move to Iceberg\n\n")
    assert "Going on; 1 question" in done.err
    assert "can't be read as a date" in done.err
    assert done.data["added"][0]["new"] is True


def test_a_transcript_gives_candidates_that_wait(afterword: Installed, tmp_path: Path) -> None:
    ident = afterword.json("add", write_invitation(tmp_path))["added"][0]["interview"]
    heard = afterword("add", str(tmp_path / "talk.vtt"), "--speaker", "Voice 2=me", "--to", ident).out
    assert "2 candidates wait" in heard
    assert "read already" in afterword("add", str(tmp_path / "talk.vtt")).out
    first, second = (c["id"] for c in afterword.json("candidates")["candidates"])
    assert "on-call rota" in afterword("candidates").out
    afterword("candidates", "--take", first, "--text", "own the on-call rota", "--drop", second)
    assert "No candidate waits" in afterword("candidates", ident).out


def test_what_may_be_an_interview_waits_for_a_word(afterword: Installed, tmp_path: Path) -> None:
    shown = afterword("add", write_invitation(tmp_path, title="Intro call: Acme <> Ana")).out
    assert "proposed" in shown
    assert "i1@acme" in afterword("interviews").out
    assert "interview " in afterword("interviews", "--take", "i1").err


def test_what_is_none_is_dropped(afterword: Installed, tmp_path: Path) -> None:
    afterword("add", write_invitation(tmp_path, title="Intro call: Acme <> Ana"))
    done = afterword("interviews", "--drop", "i1")
    assert "dropped" in done.err
    assert "No calendar has told of an interview" in done.out


def test_a_calendar_without_interviews_says_so(afterword: Installed, tmp_path: Path) -> None:
    assert "no interview" in afterword("add", write_invitation(tmp_path, title="Dentist")).out


def test_a_file_that_cannot_be_used_leaves_all_untouched(afterword: Installed, tmp_path: Path) -> None:
    (tmp_path / "bad.ics").write_text("hello")
    done = afterword("add", write_invitation(tmp_path), str(tmp_path / "bad.ics"), check=False)
    assert done.code == 2
    assert afterword.json("interviews")["interviews"] == []


def test_a_speaker_needs_a_name(afterword: Installed, tmp_path: Path) -> None:
    done = afterword("add", str(tmp_path / "talk.vtt"), "--speaker", "Maria", check=False)
    assert (done.code, "Speaker 1=Maria Chen" in done.err) == (2, True)
