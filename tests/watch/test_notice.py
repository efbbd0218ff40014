"""What machines send: the parts of it that are answers all the same."""

from __future__ import annotations

import pytest

from afterword.domain import Incoming, IncomingKind, ReplyMeaning
from afterword.watch.incoming import classify

BULK = ("Precedence: bulk", "List-Unsubscribe: <https://ats.example/u>")


def judged(words: str, sender: str, subject: str, *headers: str) -> Incoming:
    head = "\n".join([f"From: {sender}", f"Subject: {subject}", "Date: Tue, 24 Nov 2026 10:00:00 +0000", *headers])
    found = classify(f"{head}\nContent-Type: text/plain; charset=utf-8\n\n{words}".encode())
    assert isinstance(found, Incoming)
    return found


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("We have decided to move forward with other candidates. Please take our survey.", ReplyMeaning.REJECTION),
        ("The next step is an online assessment. Please complete it by Friday.", ReplyMeaning.ASSESSMENT),
        ("We would like to invite you to an interview. Please pick a time.", ReplyMeaning.INTERVIEW),
        ("We are pleased to offer you the position of Nurse.", ReplyMeaning.OFFER),
    ],
)
def test_a_system_s_decision_or_next_step_is_an_answer(words: str, meaning: ReplyMeaning) -> None:
    found = judged(words, "no-reply@ats.example", "Your application", *BULK)
    assert (found.kind, found.meaning) == (IncomingKind.REPLY, meaning)


@pytest.mark.parametrize(
    ("words", "subject", "headers"),
    [
        ("Please pick a time for a call with our career coach.", "Careers weekly", ("List-Id: <weekly.jobs.example>",)),
        ("We have received your documents.", "Documents", ("Auto-Submitted: auto-generated",)),
        ("Hello!", "Welcome", ()),
        ("Five teams tell how they work.", "Our week", BULK),
        ("Please join us for a call on Friday and take our survey.", "How did we do?", ()),
    ],
)
def test_what_asks_nothing_in_this_process_is_other(words: str, subject: str, headers: tuple[str, ...]) -> None:
    assert judged(words, "no-reply@ats.example", subject, *headers).kind is IncomingKind.OTHER


def test_a_person_in_a_thread_is_heard_though_their_server_adds_list_headers() -> None:
    found = judged(
        "Thanks, Ana, noted.", "maria@acme.example", "Re: Thank you", "In-Reply-To: <l1@silva.example>", *BULK
    )
    assert found.kind is IncomingKind.REPLY


def test_a_calendar_file_by_name_is_an_invitation() -> None:
    raw = (
        b"From: hr@acme.example\nSubject: Interview\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee you.\n"
        b'--b\nContent-Type: application/octet-stream; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"\n\n'
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n--b--\n"
    )
    found = classify(raw)
    assert isinstance(found, Incoming)
    assert found.kind is IncomingKind.INVITATION


def test_an_exchange_appointment_is_an_invitation() -> None:
    found = judged("", "hr@acme.example", "Interview", "Content-Class: urn:content-classes:calendarmessage")
    assert found.kind is IncomingKind.INVITATION
