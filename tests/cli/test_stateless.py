from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from players import DEBRIEF_TEXT, PROFILE_TEXT

if TYPE_CHECKING:
    from console import Terminal

NOW = "2026-11-19T16:00:00-05:00"
MAIL = (
    b"From: Maria Chen <maria.chen@acme.example>\r\nTo: ana@silva.example\r\nSubject: Re: Thank you\r\n"
    b"Date: Fri, 20 Nov 2026 10:00:00 -0500\r\nMessage-ID: <r@acme.example>\r\nIn-Reply-To: <a@silva.example>\r\n\r\n"
    b"Dear Ana,\r\n\r\nCould you come in for a second interview on Tuesday?\r\n\r\nBest,\r\nMaria\r\n"
)


@pytest.fixture
def notes(terminal: Terminal) -> str:
    terminal.write("profile.md", PROFILE_TEXT)
    return terminal.write("friday.md", DEBRIEF_TEXT)


def draft(terminal: Terminal, notes: str, *more: str) -> list[str]:
    return ["draft", notes, "--profile", str(terminal.place / "profile.md"), "--now", NOW, *more]


def test_help_names_every_command_and_shows_an_example(terminal: Terminal) -> None:
    shown = terminal("--help")
    assert shown.code == 0
    for name in ("draft", "mailbox", "settle", "demo", "afterword draft friday.md"):
        assert name in shown.out


def test_a_draft_has_what_the_contract_names(terminal: Terminal, notes: str) -> None:
    data = terminal(*draft(terminal, notes, "--json")).data
    assert set(data) == {"drafts", "questions", "not_now", "read"}
    first = data["drafts"][0]
    assert first["to"] == {"name": "Maria Chen", "email": "maria.chen@acme.example"}
    assert (first["kind"], first["format"], first["tone"]) == ("thank-you", "email", "warm")
    assert first["send_at"] == "2026-11-19T17:15:00-05:00"
    assert first["send_by"] == "2026-11-20T15:15:00-05:00"
    stretches = [first["body"][s["start"] : s["end"]] for s in first["sources"]]
    assert any("Iceberg" in s for s in stretches)
    assert set(first["review"]) == {"signals", "tips", "findings", "words"}


def test_a_private_note_is_in_no_letter(terminal: Terminal, notes: str) -> None:
    assert "tired" not in terminal(*draft(terminal, notes)).out


def test_a_letter_is_shown_with_its_review_and_its_time(terminal: Terminal, notes: str) -> None:
    shown = terminal(*draft(terminal, notes, "--to", "maria")).out
    for words in ("To:       Maria Chen", "Dear Maria,", "Leaves:   Thu 19 Nov 2026, 17:15 EST", "Review ("):
        assert words in shown
    assert "Dear Tom" not in shown


@pytest.mark.parametrize("form", ["card", "linkedin"])
def test_other_forms_have_no_subject(terminal: Terminal, notes: str, form: str) -> None:
    data = terminal(*draft(terminal, notes, "--format", form, "--json")).data
    assert all(d["subject"] == "" for d in data["drafts"])
    if form == "linkedin":
        assert all(len(d["body"]) <= 300 for d in data["drafts"])


def test_a_name_that_is_not_in_the_notes_is_said(terminal: Terminal, notes: str) -> None:
    ended = terminal(*draft(terminal, notes, "--to", "Ludmila"))
    assert (ended.code, "they name Maria Chen, Tom Ode" in ended.err) == (2, True)


def test_when_says_when_and_why(terminal: Terminal, notes: str) -> None:
    data = terminal("when", notes, "--now", NOW, "--json").data
    kinds = [(slot["person"], slot["kind"]) for slot in data["letters"]]
    assert ("Maria Chen", "thank-you") in kinds
    assert ("Maria Chen", "follow-up") in kinds
    assert all(slot["anchor"] for slot in data["letters"])
    assert "thank-you to Maria Chen" in terminal("when", notes, "--now", NOW).out


def test_a_moment_that_is_none_is_said(terminal: Terminal, notes: str) -> None:
    ended = terminal("when", notes, "--now", "next week")
    assert (ended.code, "is no moment" in ended.err) == (2, True)


def test_a_moment_without_an_offset_is_taken_in_the_zone_of_the_talk(terminal: Terminal, notes: str) -> None:
    data = terminal("when", notes, "--now", "2026-11-19T16:00:00", "--json").data
    assert data["letters"][0]["send_at"] == "2026-11-19T17:15:00-05:00"


def test_read_prints_notes_that_read_the_same(terminal: Terminal, notes: str) -> None:
    again = terminal.write("again.md", terminal("read", notes).out)
    facts = [
        [(f["kind"], f["person"], f["text"]) for f in terminal("read", n, "--json").data["facts"]]
        for n in (notes, again)
    ]
    assert facts[0] == facts[1]
    assert ("private", "Tom Ode", "seemed tired, checked his phone a lot") in facts[0]


def test_classify_prints_one_object_a_file(terminal: Terminal) -> None:
    reply, gone = terminal.write("reply.eml", MAIL), str(terminal.place / "gone.eml")
    lines = [json.loads(line) for line in terminal("classify", reply, gone, "--json").out.splitlines()]
    assert (lines[0]["kind"], lines[0]["reply"]["meaning"]) == ("reply", "interview")
    assert lines[0]["answers"] == "<a@silva.example>"
    assert lines[1]["kind"] == "unreadable"
    assert terminal("classify", reply).out.startswith("reply (interview)")
    assert terminal("classify", gone).code == 2


def test_a_review_without_errors_ends_with_zero(terminal: Terminal) -> None:
    letter = terminal.write(
        "letter.txt",
        "Dear Maria,\n\nThank you for talking with me about the data engineer role. I was interested to learn how your "
        "team moves the warehouse to Iceberg, and I would bring three years of on-call for an ingestion cluster. I would "
        "like to join you, and I look forward to hearing from you.\n\nBest regards,\nAna Silva\n",
    )
    ended = terminal("review", letter, "--json")
    assert ended.code == 0
    assert ended.data["signals"]["gratitude"]


def test_a_review_with_an_error_ends_with_one(terminal: Terminal, notes: str) -> None:
    letter = terminal.write("letter.txt", "Dear [Name],\n\nThank you for your time.\n\nBest regards,\nAna Silva\n")
    ended = terminal("review", letter, "--debrief", notes, "--to", "Maria", "--sent-at", NOW)
    assert (ended.code, "placeholder" in ended.out) == (1, True)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\x00\x01\x02binary\x00", "text"),
        (b"---\nstart: 2026-11-19 15:00\nend: 2026-11-19 14:00\ntimezone: UTC\n---\n# Ana\n- talked: x\n", "line 3"),
        (b"---\ntimezone: Mars/Olympus\n---\n# Ana\n- talked: x\n", "line 2"),
        (b"# A" + b"b" * 10_000 + b"\n- talked: x\n", "line 1"),
        (b"# Ana <ana@x.example\r\nBcc: eve@y.example>\n- talked: \x07\n", ""),
        (b"# M\n- talked: x\n" * 1001, ""),
        (b"x" * 6_000_000, "MB"),
    ],
)
def test_unusable_notes_end_in_one_clear_sentence(terminal: Terminal, content: bytes, words: str) -> None:
    ended = terminal("draft", terminal.write("notes.md", content), "--now", NOW)
    assert ended.code in {0, 2}
    if words:
        assert ended.code == 2, ended.out
        assert words in ended.err
        assert len(ended.err.strip().splitlines()) == 1


def test_a_folder_or_a_missing_file_is_said(terminal: Terminal) -> None:
    assert "directory" in terminal("draft", str(terminal.place)).err
    assert "no such file" in terminal("draft", str(terminal.place / "none.md")).err
    assert terminal("draft", "bad\x00name").code == 2


def test_an_unknown_option_ends_with_two(terminal: Terminal) -> None:
    assert terminal("draft", "--colour").code == 2


def test_a_day_that_contradicts_itself_is_said_with_its_line(terminal: Terminal) -> None:
    notes = terminal.write("notes.md", DOUBTFUL.encode())
    ended = terminal("draft", notes, "--now", NOW)
    assert "line 8" in ended.err
    assert "the date is what counts here" in ended.err


DOUBTFUL = """---
company: Acme Robotics
role: Welder
start: 2026-11-19 14:00
minutes: 30
timezone: America/New_York
---
- next: they decide by Thursday 25 November
# Maria Chen <maria@acme.example>
- talked: the new press line
"""
