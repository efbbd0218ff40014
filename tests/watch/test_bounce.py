"""Reports, and what only looks like one."""

from __future__ import annotations

import pytest

from afterword.domain import Incoming, IncomingKind
from afterword.watch.bounce import is_permanent
from afterword.watch.incoming import classify
from afterword.watch.witness import failed_addresses


def judged(words: str, sender: str, subject: str, *headers: str) -> Incoming:
    head = "\n".join([f"From: {sender}", "To: Ana <ana@silva.example>", f"Subject: {subject}", *headers])
    found = classify(f"{head}\nContent-Type: text/plain; charset=utf-8\n\n{words}".encode())
    assert isinstance(found, Incoming)
    return found


@pytest.mark.parametrize(
    ("status", "words", "permanent"),
    [
        ("5.1.1", "", True),
        ("5.1.1", "try again later", True),
        ("5.7.1", "", True),
        ("5.2.2", "", False),
        ("5.4.7", "", False),
        ("4.2.0", "", False),
        ("5.0.0", "mailbox full", False),
        ("5.0.0", "552 no thanks", True),
        ("", "550 unknown", True),
        ("", "451 later", False),
        ("", "Over quota", False),
        ("", "nobody here", True),
    ],
)
def test_status_or_words_tell_whether_another_try_is_useless(status: str, words: str, permanent: bool) -> None:
    assert is_permanent(status, words) is permanent


@pytest.mark.parametrize(
    ("words", "sender", "subject", "headers"),
    [
        ("Hello Ana, our servers are well.", "postmaster@acme.example", "About your question", ()),
        ("I saw your mail was undeliverable.", "maria@acme.example", "Re: Undeliverable: Thank you", ()),
        ("I could not be reached, call me on Friday.", "maria@acme.example", "Re: Thank you", ("Return-Path: <>",)),
        ("Delivery has failed us: we regret to say no.", "maria@acme.example", "Re: Thank you", ()),
    ],
)
def test_ordinary_mail_is_no_report(words: str, sender: str, subject: str, headers: tuple[str, ...]) -> None:
    assert judged(words, sender, subject, *headers).kind is not IncomingKind.BOUNCE


def test_a_report_may_say_nothing_but_its_subject() -> None:
    found = judged("Sorry.", "MAILER-DAEMON@x.example", "Undelivered Mail Returned to Sender")
    assert (found.kind, found.recipients) == (IncomingKind.BOUNCE, ())


def test_each_address_of_a_list_has_its_own_status() -> None:
    words = "Could not be delivered:\n\n<a@acme.example>:\n550 5.1.1 unknown\n\n<b@acme.example>:\n552 5.2.2 full\n"
    found = judged(words, "MAILER-DAEMON@x.example", "failure notice")
    assert [(r.address, r.status, r.permanent) for r in found.recipients] == [
        ("a@acme.example", "5.1.1", True),
        ("b@acme.example", "5.2.2", False),
    ]


def test_our_own_address_is_not_the_one_that_bounced() -> None:
    words = "ana@silva.example wrote to maria@acme.example, which could not be delivered."
    assert [r.address for r in judged(words, "MAILER-DAEMON@x.example", "failure notice").recipients] == [
        "maria@acme.example"
    ]


def test_the_letter_is_found_by_the_thread_when_no_copy_is_there() -> None:
    found = judged(
        "User unknown: a@acme.example", "MAILER-DAEMON@x.example", "failure notice", "References: <l1@silva.example>"
    )
    assert found.original_message_id == "<l1@silva.example>"


def test_a_copy_without_a_message_id_is_passed_over() -> None:
    raw = (
        b"From: MAILER-DAEMON@x.example\nSubject: failure notice\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\n\nUser unknown: a@acme.example\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\nhello\n--b--\n"
    )
    found = classify(raw)
    assert isinstance(found, Incoming)
    assert (found.kind, found.original_message_id) == (IncomingKind.BOUNCE, "")


def test_a_report_that_somebody_forwards_is_no_report() -> None:
    raw = (
        b"From: maria@acme.example\nSubject: Is this yours?\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\n\nHi Ana, this landed with me, thanks.\n--b\nContent-Type: message/rfc822\n\nFrom: MAILER-DAEMON@x.example\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=c\n\n--c\n"
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b.example\n"
        b"Action: failed\nStatus: 5.1.1\n\n--c--\n--b--\n"
    )
    found = classify(raw)
    assert isinstance(found, Incoming)
    assert found.kind is IncomingKind.REPLY


def test_an_unknown_action_counts_as_failed() -> None:
    raw = (
        b"From: MAILER-DAEMON@x.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=c\n\n--c\n"
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: nobody\nAction: bounced\n\n--c--\n"
    )
    found = classify(raw)
    assert isinstance(found, Incoming)
    assert (found.kind, found.recipients[0].address) == (IncomingKind.BOUNCE, "")


@pytest.mark.parametrize("raw", [b"Subject: x\n\n550 user unknown", b"\xff\x00\n\n", b""])
def test_a_witness_that_stumbles_says_nothing(raw: bytes) -> None:
    assert failed_addresses(raw) == ()


@pytest.mark.parametrize(("status", "stage"), [("5.1.1", "failed"), ("4.4.1", "delayed"), ("2.1.5", "delivered")])
def test_the_status_tells_where_the_action_is_left_out(status: str, stage: str) -> None:
    found = classify(
        b"From: MAILER-DAEMON@x.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=c\n\n--c\n"
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@acme.example\n"
        + f"Status: {status}\n\n--c--\n".encode()
    )
    assert isinstance(found, Incoming)
    assert (found.stage, found.recipients[0].address) == (stage, "a@acme.example")


def test_the_fields_may_stand_in_the_text() -> None:
    found = judged(
        "Sorry.\n\nFinal-Recipient: rfc822; a@acme.example\nAction: failed\nStatus: 5.1.1",
        "MAILER-DAEMON@x.example",
        "Mail",
    )
    assert (found.stage, found.recipients[0].address, found.recipients[0].status) == (
        "failed",
        "a@acme.example",
        "5.1.1",
    )
