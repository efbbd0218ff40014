"""The commands that keep, as processes of their own, on mail servers inside this one: no root is needed."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sqlite3
import stat
from typing import TYPE_CHECKING

import pytest
from installed import Installed, installed
from players import DEBRIEF_TEXT, PROFILE_TEXT

from afterword import wiring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from afterword.adapters.sandbox import Sandbox

ANA, MARIA, TOM = "ana@silva.example", "maria.chen@acme.example", "tom.ode@acme.example"
PASSWORD = "p: word, and more"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with wiring.sandbox({ANA: PASSWORD, MARIA: "m", TOM: "t"}, wiring.now) as running:
        yield running


def write_notes(place: Path) -> None:
    """Notes of a talk that ended two hours ago."""
    end = wiring.now() - dt.timedelta(hours=2)
    text = DEBRIEF_TEXT.replace("2026-11-19 14:00", f"{end - dt.timedelta(hours=1):%Y-%m-%d %H:%M}")
    text = text.replace("2026-11-19 15:15", f"{end:%Y-%m-%d %H:%M}").replace("America/New_York", "UTC")
    text = text.replace("- next: they decide by Wednesday 25 November; a take-home may follow\n", "")
    (place / "friday.md").write_text(text)
    (place / "profile.md").write_text(PROFILE_TEXT)


@pytest.fixture
def bare(tmp_path: Path) -> Installed:
    """The command on an empty place."""
    write_notes(tmp_path)
    return installed(tmp_path / "home")


@pytest.fixture(scope="module")
def prepared(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """A record with a profile, a mailbox and the drafts of one interview."""
    place = tmp_path_factory.mktemp("prepared")
    write_notes(place)
    command = installed(place / "home")
    box = sandbox.mailbox(ANA)
    command("init", "--profile", str(place / "profile.md"))
    command(
        "mailbox", "set", "--address", ANA, "--smtp", f"127.0.0.1:{box.smtp_port}", "--imap", f"127.0.0.1:{box.imap_port}",
        "--tls", "none", AFTERWORD_MAIL_PASSWORD=PASSWORD,
    )  # fmt: skip
    command("add", str(place / "friday.md"))
    return command


@pytest.fixture
def afterword(prepared: Installed, tmp_path: Path) -> Installed:
    """A copy of the prepared record, for one test."""
    shutil.copy(prepared.home.parent / "friday.md", tmp_path)
    return installed(tmp_path / "home", copy_of=prepared)


def ids(afterword: Installed) -> dict[str, str]:
    return {o["to"]["name"]: o["id"] for o in afterword.json("letters")["letters"]}


def state(afterword: Installed, ident: str) -> tuple[str, str]:
    found = next(o for o in afterword.json("letters")["letters"] if o["id"] == ident)
    return found["state"], found["reason"]


def test_the_mailbox_can_be_tried(afterword: Installed) -> None:
    shown = afterword("mailbox", "test").out
    assert "✓ a mail to yourself" in shown
    assert "✓ its arrival" in shown


def test_a_letter_goes_from_draft_to_sent_once(afterword: Installed, sandbox: Sandbox) -> None:
    ident = ids(afterword)["Maria Chen"]
    afterword("approve", ident, "--now", "--despite-findings")
    message_id = afterword.json("letters", "--state", "approved")["letters"][0]["message_id"]
    assert "sent" in afterword("run", "--until-idle").out
    afterword("run", "--until-idle")
    assert sum(message_id.encode() in raw for raw in sandbox.inbox(MARIA)) == 1
    assert sum(message_id.encode() in raw for raw in sandbox.inbox(ANA, "Sent")) == 1
    assert afterword("cancel", ident, check=False).code == 2
    assert "follow-up planned" in afterword("log").out


def test_looking_shows_what_there_is(afterword: Installed) -> None:
    ident = ids(afterword)["Tom Ode"]
    assert ident in afterword("today").out
    assert ident in afterword("letters").out
    shown = afterword("show", ident).out
    assert "Dear Tom" in shown
    assert "is drafted" in shown
    assert "Nothing has come back yet" in afterword("replies").out
    assert afterword.json("today")["counts"] == {"interviews": 1, "drafted": 2}


def test_the_same_notes_are_taken_in_once(afterword: Installed, tmp_path: Path) -> None:
    again = afterword("add", str(tmp_path / "friday.md")).out
    assert "on record already" in again
    assert len(ids(afterword)) == 2


def test_an_edit_voids_an_approval(afterword: Installed, tmp_path: Path) -> None:
    ident = ids(afterword)["Tom Ode"]
    afterword("approve", ident)
    (tmp_path / "cv.pdf").write_bytes(b"%PDF")
    edited = afterword("edit", ident, "--subject", "Thank you, Tom", "--attach", str(tmp_path / "cv.pdf")).out
    assert "drafted" in edited
    shown = afterword.json("show", ident)
    assert (shown["subject"], shown["attachments"]) == ("Thank you, Tom", ["cv.pdf"])


def test_a_letter_is_held_cancelled_and_approved_again(afterword: Installed) -> None:
    ident = ids(afterword)["Tom Ode"]
    afterword("approve", ident, "--at", "2030-01-07T09:00:00+00:00", "--despite-findings")
    assert "held" in afterword("hold", ident).out
    assert "approved" in afterword("approve", ident).out
    assert "cancelled" in afterword("cancel", ident).out
    assert "is cancelled can't be approved" in afterword("approve", ident, check=False).err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("edit", "ID"), "nothing to change"),
        (("edit", "ID", "--to", "no address"), "not an address"),
        (("edit", "ID", "--to", "a@b.example\r\nBcc: eve@c.example"), "line break"),
        (("edit", "ID", "--subject", "Hi\nBcc: eve@c.example"), "line break"),
        (("edit", "ID", "--attach", "gone.pdf"), "no such file"),
        (("edit", "ID", "--body", "EMPTY"), "empty"),
        (("approve", "ID", "--at", "soon"), "is no moment"),
        (("approve", "ID", "--at", "2030-01-07", "--now"), "exclude each other"),
        (("approve", "zzzz"), "no letter"),
        (("settle", "ID", "sent"), "no doubt"),
        (("show", "zzzz"), "no letter"),
        (("export", "FILE"), "can't be written"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    afterword: Installed, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    (tmp_path / "empty.txt").write_text(" \n")
    names = {"ID": ids(afterword)["Tom Ode"], "EMPTY": str(tmp_path / "empty.txt"), "FILE": str(tmp_path / "empty.txt")}
    ended = afterword(*(names.get(a, a) for a in arguments), check=False)
    assert ended.code == 2
    assert words in ended.err
    assert len(ended.err.strip().splitlines()) == 1


def test_a_letter_with_an_open_slot_is_not_approved_by_oversight(afterword: Installed, tmp_path: Path) -> None:
    ident = ids(afterword)["Tom Ode"]
    (tmp_path / "mine.txt").write_text("Dear [Name],\n\nThank you for your time.\n\nAna Silva\n")
    afterword("edit", ident, "--body", str(tmp_path / "mine.txt"))
    assert "--despite-findings" in afterword("approve", ident, check=False).err
    assert "approved" in afterword("approve", ident, "--despite-findings").out


def test_an_attachment_that_is_too_large_is_said(afterword: Installed, tmp_path: Path) -> None:
    big = tmp_path / "big.pdf"
    big.write_bytes(b"x" * 40_000_000)
    ended = afterword("edit", ids(afterword)["Tom Ode"], "--attach", str(big), check=False)
    assert (ended.code, "at most 10 MB" in ended.err) == (2, True)


def test_without_a_mailbox_nothing_is_approved(bare: Installed, tmp_path: Path) -> None:
    bare("init", "--profile", str(tmp_path / "profile.md"))
    bare("add", str(tmp_path / "friday.md"))
    ended = bare("approve", ids(bare)["Tom Ode"], check=False)
    assert (ended.code, "mailbox set" in ended.err) == (2, True)
    assert "There is no mailbox yet" in bare("today").out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--address", "x", "--smtp", "a:1", "--imap", "a:1"), "not an address"),
        (("--address", ANA, "--smtp", "nowhere", "--imap", "a:1"), "HOST:PORT"),
        (("--address", ANA, "--smtp", "a:99999", "--imap", "a:1"), "HOST:PORT"),
        (("--address", ANA, "--smtp", "mail.example.org:25", "--imap", "a:1", "--tls", "none"), "this machine only"),
        (("--address", ANA, "--smtp", "a:1", "--imap", "a:1", "--ca", "/nowhere/ca.pem"), "no such file"),
    ],
)
def test_a_mailbox_that_could_never_work_is_refused(bare: Installed, arguments: tuple[str, ...], words: str) -> None:
    ended = bare("mailbox", "set", *arguments, check=False, AFTERWORD_MAIL_PASSWORD="x")
    assert ended.code == 2
    assert words in ended.err


@pytest.mark.parametrize(
    ("change", "words"),
    [({"AFTERWORD_MAIL_PASSWORD": "wrong"}, "did not accept"), ({"port": "1"}, "nothing answers")],
)
def test_a_server_that_refuses_is_said(bare: Installed, sandbox: Sandbox, change: dict[str, str], words: str) -> None:
    box = sandbox.mailbox(ANA)
    imap = change.get("port", str(box.imap_port))
    bare(
        "mailbox", "set", "--address", ANA, "--smtp", f"127.0.0.1:{box.smtp_port}", "--imap", f"127.0.0.1:{imap}", "--tls",
        "none", AFTERWORD_MAIL_PASSWORD=change.get("AFTERWORD_MAIL_PASSWORD", PASSWORD),
    )  # fmt: skip
    ended = bare("mailbox", "test", check=False)
    assert (ended.code, words in ended.err) == (2, True), ended.err
    assert bare("run", "--until-idle", check=False).code == 2


def test_the_password_is_in_no_file_in_the_clear(afterword: Installed) -> None:
    files = [path for path in afterword.home.rglob("*") if path.is_file()]
    assert not any(PASSWORD.encode() in path.read_bytes() for path in files)
    assert all(stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 for path in files)


sqlite_only = pytest.mark.skipif(bool(os.environ.get("DATABASE_URL")), reason="about the file of SQLite")


@sqlite_only
def test_a_record_of_a_newer_version_is_left_alone(bare: Installed) -> None:
    bare("init")
    with sqlite3.connect(bare.home / "afterword.sqlite3") as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '2030-01-01')"
        )
    database.close()
    ended = bare("today", check=False)
    assert (ended.code, "newer version" in ended.err) == (2, True)


@sqlite_only
def test_a_damaged_record_is_said(bare: Installed) -> None:
    bare.home.mkdir()
    (bare.home / "afterword.sqlite3").write_bytes(b"this is no database, it is a text file " * 100)
    ended = bare("today", check=False)
    assert (ended.code, "damaged" in ended.err) == (2, True)


@sqlite_only
def test_a_place_that_cannot_be_used_is_said(bare: Installed) -> None:
    bare.home.write_text("a file stands where the folder should be")
    ended = bare("today", check=False)
    assert (ended.code, "AFTERWORD_HOME" in ended.err) == (2, True)


def test_a_database_that_does_not_answer_is_said(bare: Installed) -> None:
    ended = bare("today", check=False, DATABASE_URL="postgresql://nobody@127.0.0.1:1/none")
    assert (ended.code, "DATABASE_URL" in ended.err) == (2, True)


def test_the_demo_goes_the_whole_way(bare: Installed) -> None:
    shown = bare("demo", "--yes").out
    for words in ("Dear Maria,", "1 copy in their inbox, 1 in Ana's Sent", "called off", "Nothing left this machine"):
        assert words in shown
    assert not bare.home.exists()


def test_the_demo_sends_nothing_that_is_not_approved(bare: Installed) -> None:
    assert "nothing was sent" in bare("demo").out


def test_mended_notes_added_again_are_the_same_interview(bare: Installed, tmp_path: Path) -> None:
    notes = tmp_path / "friday.md"
    notes.write_text(DEBRIEF_TEXT)
    first = bare.json("add", str(notes))["added"][0]
    notes.write_text(DEBRIEF_TEXT.replace("by June", "by July"))
    again = bare.json("add", str(notes))["added"][0]
    assert (again["interview"], again["new"], again["changed"]) == (first["interview"], False, True)
    assert "was on record already" in bare("add", str(notes)).out
