"""Whole mails from many servers, languages and people; and any bytes at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from incoming_mails import CORPUS, Expected

from afterword.domain import Incoming, IncomingKind
from afterword.watch.incoming import classify
from afterword.watch.mail import Unreadable

if TYPE_CHECKING:
    import datetime as dt

TOKEN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"  # of the letter in the corpus
IDS = [expected.name for expected in CORPUS]


def judged(raw: bytes) -> Incoming:
    found = classify(raw)
    assert isinstance(found, Incoming)
    return found


def day(moment: dt.date | None) -> str | None:
    return moment.isoformat() if moment else None


@pytest.mark.parametrize("expected", CORPUS, ids=IDS)
def test_it_says_what_a_mail_is(expected: Expected) -> None:
    found = judged(expected.raw)
    assert (found.kind, found.meaning or "", found.stage) == (expected.kind, expected.meaning, expected.stage)
    assert found.reason
    assert 0.5 < found.sure <= 1


@pytest.mark.parametrize("expected", CORPUS, ids=IDS)
def test_it_finds_the_days(expected: Expected) -> None:
    found = judged(expected.raw)
    assert (day(found.named_date), day(found.back_on)) == (expected.named, expected.back)


@pytest.mark.parametrize("expected", [e for e in CORPUS if e.stage], ids=lambda e: e.name)
def test_it_reads_a_report(expected: Expected) -> None:
    found = judged(expected.raw)
    assert tuple((r.address, r.status, r.permanent) for r in found.recipients) == expected.to
    assert found.original_message_id == expected.of


@pytest.mark.parametrize("expected", [e for e in CORPUS if e.own], ids=lambda e: e.name)
def test_it_keeps_their_own_words(expected: Expected) -> None:
    assert judged(expected.raw).own_words == expected.own


def test_our_mark_comes_back_with_a_report() -> None:
    found = judged(next(e for e in CORPUS if e.name == "bounce-postfix-envid").raw)
    assert (found.tokens, found.envelope_id) == ((TOKEN,), TOKEN)


def test_it_knows_what_a_mail_answers() -> None:
    found = judged(next(e for e in CORPUS if e.name == "reply-interview").raw)
    assert (found.in_reply_to, found.sender, found.sender_name) == (
        ("<letter1@silva.example>",),
        "maria.chen@acme.example",
        "Maria Chen",
    )


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\0\0", b"just some words", b"\xff\xfe"])
def test_what_is_no_mail_is_said_to_be_unreadable(raw: bytes) -> None:
    found = classify(raw)
    assert isinstance(found, Unreadable)
    assert found.reason


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_no_bytes_raise(raw: bytes) -> None:
    assert classify(raw) is not None


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(CORPUS), st.data())
def test_no_broken_mail_raises(expected: Expected, data: st.DataObject) -> None:
    raw = bytearray(expected.raw)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=30))
    found = classify(bytes(raw))
    assert isinstance(found, Unreadable) or found.kind in IncomingKind


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "body",
    [
        b"not you be " * 15_000,
        b"a@" * 60_000,
        b"On 1 2 Ana wrote\n" * 10_000,
        b"1/2 3 Dec Monday until " * 6_000,
        b"(" * 90_000,
    ],
)
def test_no_text_holds_the_watch_up(body: bytes) -> None:
    head = b"From: MAILER-DAEMON@x.example\nSubject: failure notice\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\n"
    assert isinstance(classify(head + body), Incoming)
