"""Mail is opened whatever its bytes are."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from afterword.watch.mail import HEADER_LARGEST, LARGEST, Unreadable, open_mail, read_address

if TYPE_CHECKING:
    from afterword.watch.mail import Mail


def opened(raw: bytes) -> Mail:
    mail = open_mail(raw)
    assert not isinstance(mail, Unreadable), mail
    return mail


@pytest.mark.parametrize(
    ("value", "address", "name"),
    [
        ("Maria Chen <Maria.Chen@Acme.example>", "maria.chen@acme.example", "Maria Chen"),
        ("maria@acme.example", "maria@acme.example", ""),
        ('"Chen, Maria (she/her)" <maria@acme.example>', "maria@acme.example", "Chen, Maria (she/her)"),
        ('"eve@evil.example" <maria@acme.example>', "maria@acme.example", "eve@evil.example"),
        ("Maria <not an address>", "", "Maria"),
        ("<>", "", ""),
        ("(" * 4000, "", "(" * 4000),
    ],
)
def test_it_reads_an_address(value: str, address: str, name: str) -> None:
    assert read_address(value) == (address, name)


@pytest.mark.parametrize(
    "raw",
    [
        b"X-A: b\n\nwords",
        b"From: a@b.example\nX: " + b"y" * (HEADER_LARGEST + 10) + b"\n\nwords",
        b"From: a@b.example\n\n" + b"Content-Type: multipart/mixed; boundary=x\n\n" * 1000,
    ],
    ids=["no mail header", "a huge header", "parts in parts"],
)
def test_what_is_not_safe_to_read_is_refused_in_words(raw: bytes) -> None:
    found = open_mail(raw)
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("it")


def test_a_fault_of_the_parser_is_unreadable() -> None:
    raw = b"From: a@b.example\nContent-Type: multipart/mixed; boundary*" + b"9" * 5000 + b"*=x\n\nwords"
    assert isinstance(open_mail(raw), Unreadable)


def test_a_mail_larger_than_the_limit_is_read_as_far_as_it_goes() -> None:
    assert opened(b"From: a@b.example\n\nhello " + b"x" * (LARGEST + 10)).text.startswith("hello")


def test_a_mail_saved_as_utf_16_is_read() -> None:
    assert opened("From: a@b.example\nSubject: Grüße\n\nhello".encode("utf-16")).text == "hello"


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?b?a?=", "=?utf-8?b?a?="),
        ("=?no-such-charset?q?caf=E9?=", "café"),
        ("Grüße", "Grüße"),
        ("a\n b", "a b"),
    ],
)
def test_it_decodes_a_subject(header: str, subject: str) -> None:
    assert opened(f"From: a@b.example\nSubject: {header}\n\nx".encode()).subject == subject


def test_many_encoded_words_cost_no_time() -> None:
    assert len(opened(b"From: a@b.example\nSubject: " + b"=?utf-8?q?a?= " * 15_000 + b"\n\nx").subject) < 10_000


@pytest.mark.parametrize(
    ("headers", "date"),
    [
        ("Date: Tue, 24 Nov 2026 10:00:00 +0100", dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)),
        ("Date: Tue, 24 Nov 2026 10:00:00 -0000", dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)),
        ("Date: soon\nReceived: by x; Tue, 24 Nov 2026 10:00:00 +0000", dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)),
        ("Date: soon", None),
    ],
)
def test_it_reads_when_a_mail_was_written(headers: str, date: dt.datetime | None) -> None:
    assert opened(f"From: a@b.example\n{headers}\n\nx".encode()).date == date


@pytest.mark.parametrize(
    ("kind", "body", "text"),
    [
        ("text/plain; charset=iso-8859-1", "caf\xe9 \x93ok\x94".encode("latin-1"), "café “ok”"),
        ("text/plain; charset=idna", b"caf\xc3\xa9", "café"),
        ("text/plain; charset=hex", b"words", "words"),
        ("text/plain; format=flowed", b"one \ntwo\n-- \nme", "one two\n-- \nme"),
        ("text/plain; format=flowed; delsp=yes", b"one \ntwo", "onetwo"),
        ("text/html", b"<p>Hello<br>there", "Hello\nthere"),
        ("image/png", b"x", ""),
    ],
)
def test_it_reads_the_text(kind: str, body: bytes, text: str) -> None:
    assert opened(b"From: a@b.example\nContent-Type: " + kind.encode() + b"\n\n" + body).text == text


def test_the_html_is_read_where_the_plain_text_is_a_stub() -> None:
    raw = (
        b"From: a@b.example\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nThis mail needs HTML.\n"
        b"--b\nContent-Type: text/html\n\n<p>Could you come in?</p>\n--b--\n"
    )
    assert opened(raw).text == "Could you come in?"


def test_an_attached_text_is_not_the_mail_s_own() -> None:
    raw = (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello.\n"
        b"--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nWe regret to inform you.\n--b--\n"
    )
    assert opened(raw).text == "Hello."


def test_fields_of_an_international_report_are_read() -> None:
    raw = (
        b"From: mailer-daemon@x.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        b"--b\nContent-Type: message/global-delivery-status\n\nReporting-MTA: dns; x.example\n\n"
        b"Final-Recipient: utf-8; maria@acme.example\nAction: failed\nStatus: 5.1.1\n\n--b--\n"
    )
    blocks = [block for part in opened(raw).parts for block in part.blocks]
    assert ("action", "failed") in [field for block in blocks for field in block]
