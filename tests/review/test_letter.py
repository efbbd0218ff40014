"""A letter in a file becomes a draft, whatever wrote the file."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.review.letter import MOST_BYTES, read_letter

BODY = "Dear Maria,\n\nThank you for the tour.\n\nBest,\nAna\n"


def mail(text: str = BODY, subtype: str = "plain", charset: str = "utf-8") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Thank you,\n Łukasz".replace("\n", "")
    message.set_content(text, subtype=subtype, charset=charset)
    return message


def test_it_takes_a_first_line_as_the_subject() -> None:
    draft, problems = read_letter(b"Subject: Thank you\n\n" + BODY.encode(), ".txt")
    assert (draft.subject, draft.body, draft.plain, problems) == ("Thank you", BODY, True, ())


def test_it_leaves_a_letter_without_subject_as_it_is() -> None:
    draft, _ = read_letter(BODY.replace("\n", "\r\n").encode(), ".md")
    assert (draft.subject, draft.body) == ("", BODY)


def test_it_reads_what_windows_wrote() -> None:
    assert read_letter("Dear Zoë,\nthanks".encode("cp1252"), ".txt")[0].body == "Dear Zoë,\nthanks"
    assert read_letter("Dear Zoë".encode("utf-16"), ".txt")[0].body == "Dear Zoë"


def test_it_says_that_a_picture_is_no_text() -> None:
    draft, problems = read_letter(b"\x89PNG\r\n\x1a\n\x00\x00", ".txt")
    assert draft.body == ""
    assert problems[0].fatal
    assert "not a text" in problems[0].message


def test_it_says_that_an_empty_letter_is_empty() -> None:
    assert "empty" in read_letter(b" \n\n", ".txt")[1][0].message


def test_it_says_that_a_book_is_too_large() -> None:
    assert "too large" in read_letter(b"a" * (MOST_BYTES + 1), ".txt")[1][0].message


def test_it_reads_a_mail_with_its_subject_and_attachments() -> None:
    message = mail("Dear Łukasz,\n\nThank you. The plan is attached.\n", charset="utf-8")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="plan.pdf")
    draft, problems = read_letter(message.as_bytes(), ".eml")
    assert (draft.subject, draft.attachments, draft.plain, problems) == ("Thank you, Łukasz", ("plan.pdf",), False, ())
    assert draft.body.startswith("Dear Łukasz,")


def test_it_passes_over_a_picture_inside_the_mail() -> None:
    message = mail()
    message.add_attachment(b"GIF", maintype="image", subtype="gif", filename="logo.gif", disposition="inline")
    assert read_letter(message.as_bytes(), ".eml")[0].attachments == ()


def test_it_reads_a_mail_that_is_html_alone() -> None:
    markup = "<head><style>p{}</style></head><p>Dear Maria,</p><p>Thank  you.<br>Best,</p><blockquote>old</blockquote>"
    assert read_letter(mail(markup, "html").as_bytes(), ".eml")[0].body == "Dear Maria,\n\nThank you.\nBest,"


def test_it_leaves_the_mail_that_is_answered_out() -> None:
    text = "Dear Tom,\n\nThank you.\n\nOn Monday, 3 May 2027 at 10:00, Tom Ode <tom@acme.example> wrote:\n> an old [Name]\n"
    assert read_letter(mail(text).as_bytes(), ".eml")[0].body == "Dear Tom,\n\nThank you.\n\n"


def test_it_keeps_a_mail_that_is_nothing_but_a_quotation() -> None:
    assert read_letter(mail("> Thank you.\n").as_bytes(), ".eml")[0].body == "> Thank you.\n"


def test_it_reads_a_mail_in_a_charset_that_nobody_knows() -> None:
    raw = b"Subject: x\nContent-Type: text/plain; charset=klingon\nContent-Transfer-Encoding: 8bit\n\nDear Tom, \xc3\xa9\n"
    assert "Dear Tom" in read_letter(raw, ".eml")[0].body


def test_it_says_that_a_mail_has_no_text() -> None:
    message = EmailMessage()
    message.set_content(b"%PDF", maintype="application", subtype="pdf")
    assert "no text" in read_letter(message.as_bytes(), ".eml")[1][0].message


@settings(max_examples=40)
@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".eml"]))
def test_it_never_raises(raw: bytes, suffix: str) -> None:
    draft, problems = read_letter(raw, suffix)
    assert draft.body.strip() or problems


def test_it_says_that_a_line_of_a_megabyte_is_no_letter() -> None:
    assert "too large" in read_letter(b"a" * 1_000_000, ".txt")[1][0].message


def test_a_large_attachment_makes_a_mail_no_book() -> None:
    message = mail()
    message.add_attachment(b"%PDF" * 800_000, maintype="application", subtype="pdf", filename="folio.pdf")
    draft, problems = read_letter(message.as_bytes(), ".eml")
    assert (draft.attachments, problems) == (("folio.pdf",), ())


def test_it_takes_the_html_where_the_plain_part_is_blank() -> None:
    message = mail(" \n")
    message.add_alternative("<p>Dear Maria,</p><p>Thank you.</p>", subtype="html")
    assert read_letter(message.as_bytes(), ".eml")[0].body == "Dear Maria,\n\nThank you."


def test_it_takes_the_plain_part_of_two() -> None:
    message = mail()
    message.add_alternative("<p>Something else</p>", subtype="html")
    assert read_letter(message.as_bytes(), ".eml")[0].body == BODY


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252", "utf-8", "iso-8859-15"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_it_reads_every_usual_charset_and_encoding(charset: str, encoding: str) -> None:
    message = EmailMessage()
    message.set_content("Dear Zoë,\n\nThank you.\n", charset=charset, cte=encoding)
    assert read_letter(message.as_bytes(), ".eml")[0].body == "Dear Zoë,\n\nThank you.\n"


THREADS = (
    "{own}\n\nOn Thu, 19 Nov 2026 at 14:02, Maria Chen <maria.chen@acme.example>\nwrote:\n\n> Dear Ana,\n> we met [Name].\n",
    "On 19 Nov 2026, Maria Chen wrote:\n> Dear Ana,\n> we met [Name].\n\n{own}\n",
    "> Dear Ana,\n\n{own}\n\n> we met [Name].\n",
    "{own}\n\n-----Original Message-----\nFrom: Maria Chen\nDear Ana,\nwe met [Name].\n",
    "{own}\n\n________________________________\nFrom: Maria Chen\nSent: Thursday\nwe met [Name].\n",
    "{own}\n\n*From:* Maria Chen\n*Sent:* Thursday\n\nwe met [Name].\n",
    "{own}\n\nAm 19.11.2026 um 14:02 schrieb Maria Chen:\n\nwe met [Name].\n",
    "{own}\n\nLe 19 nov. 2026 à 14:02, Maria Chen a écrit :\n\nwe met [Name].\n",
    "{own}\n\nBegin forwarded message:\n\nwe met [Name].\n",
)


@pytest.mark.parametrize("thread", THREADS)
def test_it_judges_the_own_words_of_a_reply_alone(thread: str) -> None:
    own = "Dear Maria,\n\nThank you for the tour."
    body = read_letter(mail(thread.format(own=own)).as_bytes(), ".eml")[0].body
    assert body.strip() == own


def test_what_somebody_wrote_in_a_letter_is_no_thread() -> None:
    text = "Dear Maria,\n\nOn the wall somebody wrote: bread is love.\nIt stayed with me.\n"
    assert read_letter(mail(text).as_bytes(), ".eml")[0].body == text
