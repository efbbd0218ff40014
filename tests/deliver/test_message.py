"""The mail says, word for word, what was approved."""

from __future__ import annotations

import datetime as dt
import email
import re
from dataclasses import replace
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import MARIA, NEW_YORK

from afterword.deliver.message import Attachment, build_message, digest, new_message_id
from afterword.domain import Letter, LetterKind
from afterword.errors import UnsafeText

if TYPE_CHECKING:
    from email.message import EmailMessage

TOKEN = "d41d8cd98f00b204e9800998ecf8427e"
MESSAGE_ID = f"<{TOKEN}@silva.example>"
DATE = dt.datetime(2026, 11, 19, 17, 30, tzinfo=NEW_YORK)
LETTER = Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Dear Maria,\n\nThank you for today.\n\nBest regards\nAna\n")
CV = Attachment("cv.pdf", b"%PDF-1.7\r\n\0\xff.\r\n.\r\n", "application/pdf")


def built(letter: Letter = LETTER, **changed: Any) -> bytes:
    given_: dict[str, Any] = {
        "sender": "ana@silva.example",
        "sender_name": "Ana Silva",
        "message_id": MESSAGE_ID,
        "token": TOKEN,
        "date": DATE,
    }
    return build_message(letter, **(given_ | changed))


def parsed(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=policy.default)


def words(raw: bytes, kind: str = "plain") -> str:
    part = parsed(raw).get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def person(raw: bytes, field: str) -> tuple[str, str]:
    """Name and address of the one person in a field. (The newer parser keeps the gaps between encoded words.)"""
    ((name, address),) = getaddresses([str(email.message_from_bytes(raw)[field])])
    return str(make_header(decode_header(name))), address


class Shown(HTMLParser):
    """What a reader of the HTML sees."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def test_it_has_the_headers_of_a_personal_mail_and_no_others() -> None:
    mail = parsed(built())
    assert dict(mail.items()) == {
        "From": "Ana Silva <ana@silva.example>",
        "To": "Maria Chen <maria.chen@acme.example>",
        "Subject": "Thank you",
        "Date": "Thu, 19 Nov 2026 17:30:00 -0500",
        "Message-ID": MESSAGE_ID,
        "X-Afterword-Id": TOKEN,
        "MIME-Version": "1.0",
        "Content-Type": f'multipart/alternative; boundary="=_alternative_{TOKEN}"',
    }


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert built(attachments=(CV,)) == built(attachments=(CV,))


@pytest.mark.parametrize(
    "body",
    [
        "Dear Zoë,\n\n“Thank you” – truly… naïve café 😀 ありがとう\n",
        "From what you said, I learned much.\n.\n..\n.leading dot\n",
        "trailing space \nTab\tinside\n   indented\n",
        "x" * 3000 + "\n\n" + "word " * 600 + "\n",
        "equals = and =20 and =?utf-8?q?no?= and --=_alternative\n",
        "a & b < c > d \"quoted\" 'single' <script>alert(1)</script>\n",
    ],
)
def test_the_reader_sees_the_words_exactly(body: str) -> None:
    raw = built(replace(LETTER, body=body))
    assert words(raw) == body
    shown = Shown()
    shown.feed(words(raw, "html"))
    assert shown.text.split() == body.split()


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=300))
def test_no_text_is_changed_on_the_way(body: str) -> None:
    raw = built(replace(LETTER, body=body))
    assert words(raw) == body.rstrip("\n") + "\n"
    assert raw.isascii()


@pytest.mark.parametrize("body", ["one\r\ntwo\r\n", "one\rtwo", "one\ntwo\n\n\n"])
def test_line_ends_of_every_kind_are_line_ends(body: str) -> None:
    assert words(built(replace(LETTER, body=body))) == "one\ntwo\n"


def test_every_line_ends_in_crlf_and_fits_every_server() -> None:
    raw = built(replace(LETTER, body="é" * 5000), attachments=(CV,))
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 78
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_no_line_starts_as_an_mbox_separator() -> None:
    assert b"\nFrom " not in built(replace(LETTER, body="From you I learned.\nFrom us, thanks."))


def test_a_link_can_be_clicked_and_shows_where_it_leads() -> None:
    html = words(built(replace(LETTER, body="See (https://ana.example/a?b=1&c=2).")), "html")
    link = '<a href="https://ana.example/a?b=1&amp;c=2">https://ana.example/a?b=1&amp;c=2</a>'
    assert f"See ({link})." in html


def test_paragraphs_lines_and_spaces_keep_their_shape_in_html() -> None:
    html = words(built(replace(LETTER, body="a  b\nc\n\n d")), "html")
    assert "<p>a &nbsp;b<br>\nc</p>\n<p>&nbsp;d</p>" in html


@pytest.mark.parametrize(
    "name",
    [
        "Gill, P.Eng.",
        "Kim (Minseo)",
        'Patrick "Pat" O\'Brien',
        "Łukasz Żółć",
        "back\\slash",
        "two  spaces",
        "COL Diaz (Ret.), " * 6 + "end",
        "=?utf-8?q?sly?=",
        "Ольга Петровна, PhD, " * 5 + "end",
        "山田 太郎",
    ],
)
def test_a_name_of_any_shape_stays_one_recipient(name: str) -> None:
    assert person(built(replace(LETTER, to=replace(MARIA, name=name))), "To") == (name, "maria.chen@acme.example")


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="<>"), max_size=120))
def test_any_name_and_subject_come_back_as_they_were(text: str) -> None:
    raw = built(replace(LETTER, to=replace(MARIA, name=text), subject=text), sender_name=text)
    assert parsed(raw)["Subject"] == text.strip()
    assert person(raw, "To") == (text.strip(), "maria.chen@acme.example")
    assert person(raw, "From") == (text.strip(), "ana@silva.example")


def test_a_person_without_a_name_is_written_to_by_address() -> None:
    assert b"\r\nTo: maria.chen@acme.example\r\n" in built(replace(LETTER, to=replace(MARIA, name=" ")))


@pytest.mark.parametrize("bad", ["a\r\nBcc: x@y.example", "a\nb", "a\0b", "a\x0bb", "a\x85b", "a\u2028b", "a\ud800"])
def test_a_header_refuses_line_breaks_and_invisible_characters(bad: str) -> None:
    with pytest.raises(UnsafeText, match="the subject has a line break or another invisible character"):
        built(replace(LETTER, subject=bad))
    with pytest.raises(UnsafeText, match="your name"):
        built(sender_name=bad)
    with pytest.raises(UnsafeText, match="the reader's name"):
        built(replace(LETTER, to=replace(MARIA, name=bad)))
    with pytest.raises(UnsafeText, match="name of an attachment"):
        built(attachments=(replace(CV, name=bad),))


def test_a_name_with_angle_brackets_is_refused() -> None:
    with pytest.raises(UnsafeText, match="angle brackets"):
        built(replace(LETTER, to=replace(MARIA, name="Maria <ceo@acme.example>")))


@pytest.mark.parametrize(
    "bad",
    [
        "", "maria", "maria@", "@acme.example", "a b@acme.example", "a@b@c.example", "<maria@acme.example>",
        "maria@acme.example>\r\nRCPT TO:<x@y.example", "maria@acme.example, tom@acme.example", "maria@-acme.example",
        "maria..chen@acme.example", "maria@acme..example", "maria@acme.example\n", "a\u00a0b@acme.example",
        "m" * 250 + "@acme.example",
    ],
)  # fmt: skip
def test_an_address_is_an_address_or_nothing(bad: str) -> None:
    with pytest.raises(UnsafeText, match="the reader's address"):
        built(replace(LETTER, to=replace(MARIA, email=bad)))


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("o'brien+jobs@mail.acme.example", b"o'brien+jobs@mail.acme.example"),
        ("maria@bücher.example", b"maria@xn--bcher-kva.example"),
        ("zoë@acme.example", "zoë@acme.example".encode()),
        (f"zoë@{'ü' * 70}.example", f"zoë@{'ü' * 70}.example".encode()),
    ],
)
def test_addresses_beyond_ascii_go_in_the_plainest_form_there_is(written: str, sent: bytes) -> None:
    raw = built(replace(LETTER, to=replace(MARIA, email=written)))
    assert b"To: Maria Chen <" + sent + b">" in raw.replace(b"\r\n ", b" ")


def test_a_body_with_a_null_or_half_a_character_is_refused() -> None:
    for bad in ("a\0b", "a\ud83d"):
        with pytest.raises(UnsafeText, match="the letter has"):
            built(replace(LETTER, body=bad))


def test_an_answer_stands_in_its_thread() -> None:
    mail = parsed(built(in_reply_to="<b@acme.example>", references=("<a@acme.example>", "<b@acme.example>")))
    assert mail["In-Reply-To"] == "<b@acme.example>"
    assert mail["References"].split() == ["<a@acme.example>", "<b@acme.example>"]


def test_a_bad_id_of_others_is_left_out() -> None:
    mail = parsed(built(in_reply_to="no id\r\nX: y", references=("<ok@x>", "<a b@x>", "junk")))
    assert (mail["In-Reply-To"], mail["X"], mail["References"]) == (None, None, "<ok@x>")


def test_a_long_thread_keeps_its_first_and_its_latest() -> None:
    chain = tuple(f"<{number}@acme.example>" for number in range(50))
    kept = parsed(built(in_reply_to=chain[-1], references=chain))["References"].split()
    assert (kept[0], kept[-1], kept[-2], len(kept)) == (chain[0], chain[49], chain[48], 21)


@pytest.mark.parametrize(
    "name", ["cv.pdf", "Zeugnis Müller.pdf", "履歴書 " * 20 + ".pdf", 'a "b"; c.pdf', "x" * 200 + ".pdf"]
)
def test_an_attachment_keeps_its_name_and_its_bytes(name: str) -> None:
    (file,) = parsed(built(attachments=(replace(CV, name=name),))).iter_attachments()
    assert (file.get_filename(), file.get_content()) == (name, CV.content)
    assert file.get_content_type() == "application/pdf"


@pytest.mark.parametrize("mime", ["message/rfc822", "multipart/mixed", "", "no type", "text/plain\r\nX: y"])
def test_an_attachment_of_a_risky_or_unknown_type_goes_as_plain_bytes(mime: str) -> None:
    (file,) = parsed(built(attachments=(replace(CV, mime=mime),))).iter_attachments()
    assert (file.get_content_type(), file.get_content()) == ("application/octet-stream", CV.content)


def test_a_text_attachment_is_not_rewritten() -> None:
    note = Attachment("a.txt", "é\nb\r\nc".encode(), "text/plain")
    (file,) = parsed(built(attachments=(note,))).iter_attachments()
    assert file.get_payload(decode=True) == note.content


@pytest.mark.parametrize("name", ["", " ", "../cv.pdf", "a\\b.pdf"])
def test_an_attachment_needs_a_plain_file_name(name: str) -> None:
    with pytest.raises(UnsafeText, match="plain file name"):
        built(attachments=(replace(CV, name=name),))


@pytest.mark.parametrize("bad", ["a@b", "<a b@c>", "<a@b>\r\nX: y", ""])
def test_our_own_message_id_must_be_one(bad: str) -> None:
    with pytest.raises(UnsafeText, match="Message-ID"):
        built(message_id=bad)


def test_a_message_id_carries_the_token_and_the_domain_in_plain_letters() -> None:
    assert new_message_id(TOKEN, "Bücher.Example") == f"<{TOKEN}@xn--bcher-kva.example>"


@pytest.mark.parametrize(("token", "domain"), [("short", "a.example"), (TOKEN + "\r\n", "a.example"), (TOKEN, "a>b")])
def test_a_message_id_is_not_made_of_bad_parts(token: str, domain: str) -> None:
    with pytest.raises(UnsafeText):
        new_message_id(token, domain)


@pytest.mark.parametrize(
    "other",
    [
        replace(LETTER, body=LETTER.body + "PS"),
        replace(LETTER, subject="Thanks"),
        replace(LETTER, to=replace(MARIA, email="tom.ode@acme.example")),
        replace(LETTER, to=replace(MARIA, name="Mary Chen")),
        replace(LETTER, subject="Thank youD", body=LETTER.body[1:]),
    ],
)
def test_any_change_of_words_changes_the_digest(other: Letter) -> None:
    assert digest(other) != digest(LETTER)


def test_the_digest_covers_names_and_bytes_of_attachments() -> None:
    sums = {digest(LETTER, each) for each in ((), (CV,), (replace(CV, name="b.pdf"),), (replace(CV, content=b"x"),))}
    assert len(sums) == 4
    assert all(re.fullmatch("[0-9a-f]{64}", each) for each in sums)


def test_the_digest_ignores_what_the_reader_does_not_see() -> None:
    assert digest(replace(LETTER, sources=(), kind=LetterKind.FOLLOW_UP, to=replace(MARIA, title="CEO"))) == digest(
        LETTER
    )
