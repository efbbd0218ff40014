"""The definition of a reply in docs/watching.md: each clause by its number."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from afterword.domain import Incoming, ReplyMeaning
from afterword.watch.incoming import classify
from afterword.watch.policy import effect
from afterword.watch.thread import SURE, Match, SentLetter, match

PAGE = Path(__file__).parents[2] / "docs" / "watching.md"
SENT_AT = dt.datetime(2026, 11, 20, 10, tzinfo=dt.UTC)
LETTER = SentLetter(
    "l1", "i1", "<l1@silva.example>", "token234", "maria.chen@acme.example", "Acme Robotics", "Data Engineer", "Thank you",
    SENT_AT, reader="Maria Chen",
)  # fmt: skip
ANSWER = "In-Reply-To: <l1@silva.example>"
FAILED = "The following addresses failed:\n\n  <maria.chen@acme.example>: 550 5.1.1 User unknown"
LATER = "Delivery is delayed, and will be retried for 3 days:\n\n  <maria.chen@acme.example>"
EVENT = "Content-Type: text/calendar; method={}\n\nBEGIN:VCALENDAR\nMETHOD:{}\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR"
AWAY = "I am out of the office until Monday 7 December. If urgent, please call Tom."


def mail(
    words: str, *headers: str, sender: str = "Maria Chen <maria.chen@acme.example>", subject: str = "Hi"
) -> Incoming:
    head = [f"From: {sender}", "To: Ana Silva <ana@silva.example>", f"Subject: {subject}", *headers]
    if not any(line.startswith("Date:") for line in headers):
        head.append("Date: Tue, 24 Nov 2026 10:00:00 +0000")
    found = classify(("\n".join(head) + ("\n" if words.startswith("Content-Type") else "\n\n") + words).encode())
    assert isinstance(found, Incoming)
    return found


KINDS = [
    (1, mail("Hi Ana, we are still deciding.", ANSWER), "reply"),
    (1, mail("Hi Ana, we are still deciding."), "reply"),
    (2, mail("We regret that your application was not successful.", "Auto-Submitted: auto-generated", sender="no-reply@jobs.example"), "reply"),
    (2, mail("Please complete the online test for your application by Friday.", "Auto-Submitted: auto-generated", sender="no-reply@jobs.example"), "reply"),
    (3, mail(FAILED, "Auto-Submitted: auto-replied", sender="MAILER-DAEMON@mx.example", subject="Undelivered Mail"), "bounce"),
    (4, mail(LATER, sender="MAILER-DAEMON@mx.example", subject="Delayed Mail (still being retried)"), "other"),
    (5, mail("Back on Monday.", "Auto-Submitted: auto-replied"), "auto-reply"),
    (5, mail("Back on Monday.", subject="Automatic reply: Thank you"), "auto-reply"),
    (5, mail(f"Thank you for your email. {AWAY}", ANSWER, subject="Re: Thank you"), "auto-reply"),
    (6, mail(f"Hi Ana, {AWAY}", ANSWER, subject="Re: Thank you"), "reply"),
    (6, mail(AWAY, "Cc: tom@acme.example", subject="Out of office"), "reply"),
    (6, mail("I got this, what is it?\n\n-----Original Message-----\nFrom: MAILER-DAEMON@mx.example\n" + FAILED, subject="Fwd: Undelivered Mail"), "reply"),
    (6, mail("I will be out of the office on Friday. Call Tom.", subject="Out of office"), "reply"),
    (7, mail(EVENT.format("REQUEST", "REQUEST")), "invitation"),
    (7, mail(EVENT.format("CANCEL", "CANCEL")), "invitation"),
    (7, mail(EVENT.format("REPLY", "REPLY"), subject="Accepted: Panel"), "other"),
    (8, mail("We have received your application.", "Precedence: bulk", sender="no-reply@jobs.example"), "other"),
    (8, mail("Please take our short survey.", sender="no-reply@jobs.example", subject="How was your interview?"), "other"),
    (14, mail("Hi Ana, we meet on Monday.\n\n> I regret that we must reject you.", ANSWER), "reply"),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "found", "kind"), KINDS)
def test_what_counts_as_a_reply(clause: int, found: Incoming, kind: str) -> None:
    assert (clause, found.kind.value) == (clause, kind)


BELONGING = [
    (9, mail("Noted.", ANSWER), "sure"),
    (9, mail("Noted.", ANSWER, sender="Tom <tom@hr.acme.example>"), "sure"),
    (9, mail("Noted.", ANSWER, sender="eve@evil.example"), "unsure"),
    (10, mail("Noted."), "unsure"),
    (10, mail("Noted.", sender="Tom <tom@acme.example>"), "unsure"),
    (10, mail("Noted.", sender="Maria Chen <mc@home.example>"), "unsure"),
    (10, mail("About the Data Engineer post at Acme Robotics: noted.", sender="jo@agency.example"), "unsure"),
    (10, mail("Acme Robotics has a sale.", sender="jo@agency.example"), "none"),
    (11, mail("Noted.", "Date: Thu, 19 Nov 2026 10:00:00 +0000"), "none"),
    (12, mail("Dear Maria, thank you.", "Message-ID: <l1@silva.example>", sender="ana@silva.example"), "none"),
    (13, mail("Noted.", ANSWER, "Authentication-Results: mx.silva.example; dmarc=fail header.from=acme.example"), "unsure"),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "found", "how"), BELONGING)
def test_which_letter_it_answers(clause: int, found: Incoming, how: str) -> None:
    answers = match(found, (LETTER,))
    said = "none" if not answers.letter_id else "sure" if answers.sure >= SURE else "unsure"
    assert (clause, said) == (clause, how)


MEANINGS = [
    (14, "Hi Ana, we meet on Monday.\n\nOn Friday Ana wrote:\n> I fear that you reject me.", ReplyMeaning.INFORMATION),
    (15, "We regret that we won't be taking your application further.", ReplyMeaning.REJECTION),
    (15, "If we decide to make you an offer, HR will ring you next week.", ReplyMeaning.INFORMATION),
    (15, "Should you not be successful, we will give you feedback.", ReplyMeaning.INFORMATION),
    (15, "We are delighted to offer you the post.", ReplyMeaning.OFFER),
    (15, "Can you ring me?", ReplyMeaning.UNCLEAR),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "words", "meaning"), MEANINGS)
def test_what_it_means(clause: int, words: str, meaning: ReplyMeaning) -> None:
    assert (clause, mail(words, ANSWER).meaning) == (clause, meaning)


SURELY, UNSURELY = Match("l1", "i1", 0.99, "its header"), Match("l1", "i1", 0.7, "a colleague")
EFFECTS = [
    (16, mail("We have a question about your notice period.", ANSWER), SURELY, "stop"),
    (16, mail("Thanks Ana, good to meet you too!", ANSWER), SURELY, "note"),
    (16, mail("We will let you know by Friday.", ANSWER), SURELY, "move"),
    (16, mail(AWAY, "Auto-Submitted: auto-replied"), SURELY, "move"),
    (16, mail("Maria has left the company.", "Auto-Submitted: auto-replied"), SURELY, "pause"),
    (17, mail("We have a question about your notice period."), UNSURELY, "pause"),
    (17, mail(AWAY, "Auto-Submitted: auto-replied"), UNSURELY, "pause"),
    (17, mail(FAILED, sender="MAILER-DAEMON@mx.example", subject="Undelivered Mail"), UNSURELY, "pause"),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "found", "answers", "does"), EFFECTS)
def test_what_it_does(clause: int, found: Incoming, answers: Match, does: str) -> None:
    assert (clause, effect(found, answers).action.value) == (clause, does)


def test_every_clause_of_the_page_is_tested() -> None:
    told = {int(number) for number in re.findall(r"(?m)^(\d+)\. ", PAGE.read_text(encoding="utf-8"))}
    assert told == {case[0] for case in (*KINDS, *BELONGING, *MEANINGS, *EFFECTS)} == set(range(1, max(told) + 1))
