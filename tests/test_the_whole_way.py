"""From notes to a letter in the interviewer's mailbox and the reply back, by the installed command, on real servers."""

from __future__ import annotations

import datetime as dt
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from installed import Installed, installed
from players import DEBRIEF_TEXT, PROFILE_TEXT

if TYPE_CHECKING:
    from pathlib import Path

    from mailserver import MailServer

pytestmark = pytest.mark.needs_mailserver
# A letter drafted late in the evening is written for tomorrow ("yesterday"); sent at once, its day would be asked about.
NOW = ("--now", "--despite-findings")
ANA, MARIA = "ana@silva.example", "maria.chen@acme.example"


def notes(place: Path, days_ago: int = 0) -> Path:
    """The notes of a talk that ended an hour ago, or some days before."""
    end = dt.datetime.now(ZoneInfo("America/New_York")) - dt.timedelta(days=days_ago, hours=1)  # noqa: TID251
    start = end - dt.timedelta(minutes=30)
    text = DEBRIEF_TEXT.replace("2026-11-19 14:00", f"{start:%Y-%m-%d %H:%M}")
    text = text.replace("2026-11-19 15:15", f"{end:%Y-%m-%d %H:%M}")
    text = text.replace("- next: they decide by Wednesday 25 November; a take-home may follow\n", "")
    file = place / "friday.md"
    file.write_text(text)
    (place / "profile.md").write_text(PROFILE_TEXT)
    return file


@pytest.fixture
def afterword(tmp_path: Path, mailserver: MailServer) -> Installed:
    """A record with a profile and the real mailbox."""
    for address in (ANA, MARIA):
        mailserver.wipe(address)
    command = installed(tmp_path / "home")
    notes(tmp_path)
    box = mailserver.mailbox(ANA)
    command("init", "--profile", str(tmp_path / "profile.md"))
    command(
        "mailbox", "set", "--address", ANA, "--smtp", f"localhost:{box.smtp_port}", "--imap", f"localhost:{box.imap_port}",
        "--ca", box.ca_file, AFTERWORD_MAIL_PASSWORD=mailserver.users[ANA],
    )  # fmt: skip
    return command


def body_of(raw: bytes) -> str:
    message = message_from_bytes(raw, policy=policy.default)
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def reply_to(message_id: str, words: str, sender: str = MARIA) -> bytes:
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"], mail["To"], mail["Subject"] = f"Maria Chen <{sender}>", ANA, "Re: Thank you"
    mail["Message-ID"] = f"<{abs(hash((message_id, words)))}@acme.example>"
    mail["Date"] = dt.datetime.now(dt.UTC)  # noqa: TID251
    if message_id:
        mail["In-Reply-To"] = mail["References"] = message_id
    mail.set_content(words)
    return mail.as_bytes()


def letter_to(afterword: Installed, name: str) -> dict[str, object]:
    found = afterword.json("letters")["letters"]
    return next(letter for letter in found if letter["to"]["name"] == name)


def test_the_whole_way_from_notes_to_an_answer(afterword: Installed, mailserver: MailServer, tmp_path: Path) -> None:
    tested = afterword.json("mailbox", "test")["steps"]
    assert all(step["ok"] for step in tested), tested

    added = afterword.json("add", str(tmp_path / "friday.md"))["added"][0]
    assert {letter["to"]["name"] for letter in added["letters"]} == {"Maria Chen", "Tom Ode"}
    assert len(afterword.json("today")["needs"]) >= 2

    ident = str(letter_to(afterword, "Maria Chen")["id"])
    shown = afterword.json("show", ident)
    assert "Iceberg" in shown["body"]
    assert "tired" not in shown["body"]

    afterword("approve", ident)
    assert letter_to(afterword, "Maria Chen")["state"] == "approved"
    (tmp_path / "mine.txt").write_text(shown["body"].replace("Dear Maria,", "Dear Maria Chen,"))
    afterword("edit", ident, "--body", str(tmp_path / "mine.txt"))
    assert letter_to(afterword, "Maria Chen")["state"] == "drafted"

    afterword("approve", ident[:5], *NOW)
    approved = letter_to(afterword, "Maria Chen")
    words = afterword.json("show", ident)["body"]
    afterword("run", "--until-idle")
    afterword("run", "--until-idle")

    message_id = str(approved["message_id"])
    assert letter_to(afterword, "Maria Chen")["state"] == "sent"
    assert sorted(mailserver.wait_until_quiet(message_id)) == [ANA, MARIA]
    received = [raw for raw in mailserver.mails(MARIA) if message_id.encode() in raw]
    assert [body_of(raw) for raw in received] == [words]
    assert sum(message_id.encode() in raw for raw in mailserver.mails(ANA, "Sent")) == 1
    assert letter_to(afterword, "Tom Ode")["state"] == "drafted"

    mailserver.inject(
        reply_to(message_id, "Dear Ana,\n\nCould you come in for a second interview?\n\nMaria\n"), MARIA, ANA
    )
    mailserver.wait_for(ANA, b"second interview")
    afterword("run", "--until-idle")
    assert letter_to(afterword, "Maria Chen")["outcome"] == "replied"
    (reply,) = afterword.json("replies")["replies"]
    assert (reply["kind"], reply["meaning"], reply["letter"]) == ("reply", "interview", ident)
    story = [event["what"] for event in afterword.json("log")["events"]]
    for what in ("notes taken in", "letter edited", "letter sent", "follow-up planned", "follow-up called off"):
        assert what in story, story
    assert story.count("letter sent") == 1


def test_a_follow_up_does_not_leave_after_a_reply(afterword: Installed, mailserver: MailServer, tmp_path: Path) -> None:
    afterword("add", str(notes(tmp_path, days_ago=25)))
    (drafted,) = afterword.json("letters")["letters"]
    assert drafted["kind"] == "follow-up"
    afterword("approve", drafted["id"], *NOW)
    mailserver.inject(reply_to("", "Dear Ana,\n\nWe have not decided yet.\n\nMaria\n"), MARIA, ANA)
    mailserver.wait_for(ANA, b"not decided")
    afterword("run", "--until-idle")
    (held,) = afterword.json("letters")["letters"]
    assert held["state"] == "held"
    assert "Maria Chen wrote" in held["reason"]
    assert mailserver.accepted(held["message_id"]) == []


def test_a_follow_up_is_held_when_the_mailbox_cannot_be_read(
    afterword: Installed, mailserver: MailServer, tmp_path: Path
) -> None:
    afterword("add", str(notes(tmp_path, days_ago=25)))
    (drafted,) = afterword.json("letters")["letters"]
    afterword("approve", drafted["id"], *NOW)
    mailserver.kill_imap()
    try:
        ran = afterword("run", "--until-idle", check=False)
    finally:
        mailserver.start_imap()
    (held,) = afterword.json("letters")["letters"]
    assert (ran.code, held["state"]) == (2, "held")
    assert "could not be read" in held["reason"]


def test_a_refused_letter_says_why(afterword: Installed, tmp_path: Path) -> None:
    afterword("add", str(tmp_path / "friday.md"))
    ident = str(letter_to(afterword, "Tom Ode")["id"])
    afterword("edit", ident, "--to", "nobody@acme.example")
    afterword("approve", ident, *NOW)
    afterword("run", "--until-idle")
    refused = letter_to(afterword, "Tom Ode")
    assert refused["state"] == "refused"
    assert "no such address" in str(refused["reason"])


def test_everything_can_be_taken_along(afterword: Installed, tmp_path: Path) -> None:
    afterword("add", str(tmp_path / "friday.md"))
    names = afterword.json("export", str(tmp_path / "out"))["files"]
    assert {"profile.md", "log.json", "plans.json", "replies.json"} <= set(names)
    again = afterword("export", str(tmp_path / "out"), check=False)
    assert (again.code, "not empty" in again.err) == (2, True)
    whole = "".join(path.read_text() for path in (tmp_path / "out").rglob("*.json"))
    assert "ana app password" not in whole
