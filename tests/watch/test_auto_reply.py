"""Who is away, and people who only write that they are."""

from __future__ import annotations

import datetime as dt

import pytest

from afterword.domain import Incoming, IncomingKind
from afterword.watch.back_on import back_on
from afterword.watch.incoming import classify

WRITTEN = dt.datetime(2026, 11, 24, 10, 0, tzinfo=dt.UTC)
MONDAY = dt.date(2026, 12, 7)


def judged(words: str, subject: str = "Re: Thank you", *headers: str) -> Incoming:
    head = "\n".join(
        ["From: maria@acme.example", f"Subject: {subject}", "Date: Tue, 24 Nov 2026 10:00:00 +0000", *headers]
    )
    found = classify(f"{head}\nContent-Type: text/plain; charset=utf-8\n\n{words}".encode())
    assert isinstance(found, Incoming)
    return found


@pytest.mark.parametrize(
    "header",
    ["Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied; owner-email=x", "X-Autoreply: yes", "X-Autorespond: Away", "Precedence: auto-reply", "X-Vacation: yes"],
)  # fmt: skip
def test_a_header_is_enough(header: str) -> None:
    assert judged("Thanks for writing.", "Re: Thank you", header).kind is IncomingKind.AUTO_REPLY


@pytest.mark.parametrize(
    "subject",
    ["Automatic reply: Thank you", "Out of Office: Thank you", "[Auto-Reply] Thank you", "Abwesenheitsnotiz: Thank you", "Réponse automatique : Merci", "Autosvar: Tack", "不在通知: Thank you", "Fraværsmelding"],
)  # fmt: skip
def test_a_label_of_a_program_is_enough(subject: str) -> None:
    assert judged("See you.", subject).kind is IncomingKind.AUTO_REPLY


AWAY_NOTICE = "I am on leave until Monday 7 December. If urgent, please call Tom."


@pytest.mark.parametrize("subject", ["I'm on annual leave", "Out of office", "Re: Automatic reply: Thank you", "Absence"])  # fmt: skip
def test_a_subject_that_a_person_may_type_needs_the_words_of_a_notice(subject: str) -> None:
    assert judged("See you.", subject).kind is IncomingKind.REPLY
    assert judged(AWAY_NOTICE, subject, "In-Reply-To: <l1@silva.example>").kind is IncomingKind.AUTO_REPLY


def test_an_absence_to_come_that_answers_nothing_is_announced_by_a_person() -> None:
    coming = "I will be on leave until Monday 7 December. If you need me, please call Tom."
    assert judged(coming, "Out of office").kind is IncomingKind.REPLY
    assert judged(f"Thank you for your email. {coming}", "Out of office").kind is IncomingKind.AUTO_REPLY
    assert judged(f"Hi all, thank you for your emails. {coming}", "Out of office").kind is IncomingKind.REPLY


@pytest.mark.parametrize(
    ("words", "header"),
    [
        (AWAY_NOTICE, "To: ana@silva.example, tom@acme.example"),
        (AWAY_NOTICE, "Cc: ana@silva.example, tom@acme.example"),
        (f"Hi Ana, {AWAY_NOTICE}", "To: Ana Silva <as@silva.example>"),
        (f"Hi Ana, {AWAY_NOTICE}", "To: ana.silva@home.example"),
        (f"{AWAY_NOTICE} I've asked Tom to send the slides.", "To: as@silva.example"),
    ],
)
def test_whoever_knows_to_whom_they_write_is_a_person(words: str, header: str) -> None:
    assert judged(words, "Out of office", header).kind is IncomingKind.REPLY


def test_a_fresh_subject_of_its_own_is_a_person_s() -> None:
    words = "Thank you for your message. I am on holiday until Monday 7 December and not checking my email."
    assert judged(words, "Greetings from Crete").kind is IncomingKind.REPLY
    assert judged(words, "Greetings from Crete", "In-Reply-To: <l1@silva.example>").kind is IncomingKind.AUTO_REPLY


def test_words_count_with_headers_that_fit() -> None:
    found = judged("I am currently out of the office.", "Re: Thank you", "X-Auto-Response-Suppress: All")
    assert (found.kind, "out of the office" in found.reason) == (IncomingKind.AUTO_REPLY, True)


def test_words_alone_count_where_they_are_all_there_is() -> None:
    words = "Thank you for your email. I am away from the office until Monday 7 December. If urgent, please call Tom."
    assert judged(words).back_on == MONDAY


@pytest.mark.parametrize(
    "words",
    [
        "Hi Ana, I'm out of the office this week, but could you come in for your interview on 8 December?",
        "Hi Ana, I'm on leave until Monday, are you free after that?",
        "I'm away until Monday, so I'll look at it then.",
        "Hello, I am away from the office until Monday 7 December.",
        "Thanks for the note. Sorry for the slow answer, I was on holiday.",
    ],
)
def test_a_person_may_write_that_they_are_away(words: str) -> None:
    assert judged(words).kind is IncomingKind.REPLY


@pytest.mark.parametrize("header", ["Auto-Submitted: no", "X-Autoreply: no"])
def test_a_header_may_say_that_a_person_wrote(header: str) -> None:
    assert judged("Thank you, Ana, noted.", "Re: Thank you", header).kind is IncomingKind.REPLY


def test_subject_and_words_outweigh_a_header_that_says_no() -> None:
    found = judged("I am out of the office until Monday.", "Out of office: x", "Auto-Submitted: no")
    assert found.kind is IncomingKind.AUTO_REPLY


def test_a_rejection_that_was_sent_automatically_is_an_answer() -> None:
    found = judged(
        "We regret to inform you that the position has been filled.", "Re: x", "Auto-Submitted: auto-replied"
    )
    assert found.kind is IncomingKind.REPLY


def test_a_receipt_that_was_sent_automatically_is_a_notice() -> None:
    found = judged("Thank you for applying.", "Your application was received", "Auto-Submitted: auto-replied")
    assert found.kind is IncomingKind.OTHER


def test_the_subject_may_name_the_day() -> None:
    assert judged("Thanks for writing.", "Out of office until 7 December").back_on == MONDAY


def test_a_mail_without_a_date_names_no_day() -> None:
    assert back_on("back on Monday", None) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("out until and including Friday", dt.date(2026, 11, 30)),
        ("out until Friday 4 December (inclusive)", MONDAY),
        ("I'm off through December 4.", MONDAY),
        ("away until Monday", dt.date(2026, 11, 30)),
        ("away until Saturday 5 December", MONDAY),
        ("from 30 November to 4 December", MONDAY),
        ("on leave between 30/11/2026 and 04/12/2026", MONDAY),
        ("I am not available from 30 November. I return on 7 December.", MONDAY),
        ("I left on 23 November and will be back on Monday 7 December", MONDAY),
        ("back tomorrow", dt.date(2026, 11, 25)),
        ("back in two weeks", dt.date(2026, 12, 8)),
        ("Ich bin bis 4.12. im Urlaub", MONDAY),
        ("bis Montag, 7.12.2026 abwesend", MONDAY),
        ("Vom 30.11. bis 4.12. bin ich nicht im Büro, ab 7.12. wieder erreichbar", MONDAY),
        ("Je serai de retour le 7 décembre", MONDAY),
        ("hasta el 4 de diciembre inclusive", MONDAY),
        ("t.o.m. 4 december", MONDAY),
        ("12月4日まで不在です", MONDAY),
    ],
)
def test_it_finds_the_day_of_return(text: str, day: dt.date) -> None:
    assert back_on(text, WRITTEN) == day


@pytest.mark.parametrize(
    "text",
    ["I will answer on my return.", "I'm away this week.", "We answer within two working days.", "I left the company on 12 November.", "back on 2 November", "I am not available on 30 November."],
)  # fmt: skip
def test_it_finds_none_where_none_is_named(text: str) -> None:
    assert back_on(text, WRITTEN) is None
