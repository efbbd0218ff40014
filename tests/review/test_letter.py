"""A letter in a file becomes a draft, whatever wrote the file."""

from __future__ import annotations

from email.message import EmailMessage

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
