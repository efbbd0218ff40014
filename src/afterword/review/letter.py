"""A letter in a file, .txt, .md or .eml, as a Draft. What can't be read is a Problem, never an exception."""

from __future__ import annotations

import email
import email.policy
import html.parser
import re
from typing import TYPE_CHECKING

from afterword.domain import Problem
from afterword.review.case import Draft
from afterword.review.quoted import own_words

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

MOST_BYTES = 2_000_000
MOST_BYTES_OF_MAIL = 40_000_000  # its attachments count as well; mail servers take 25 to 35 MB
MOST_CHARACTERS = 150_000  # a hundred pages; what is longer is no letter
_SUBJECT = re.compile(
    r"\s*(?:\*\*)?subject(?: line)?(?:\*\*)?:(?:\*\*)?[ \t]*(?P<subject>[^\n]*)(?:\n|$)(?:[ \t]*\n)?", re.IGNORECASE
)
_TOO_LARGE = (
    Draft(""),
    (Problem(0, "this file is too large for a letter; give the letter alone", fatal=True),),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


def read_letter(raw: bytes, suffix: str) -> tuple[Draft, tuple[Problem, ...]]:
    """A letter from the bytes of a file whose name ends in `suffix`; a fatal problem when it is none."""
    is_mail = suffix.lower() == ".eml"
    if len(raw) > (MOST_BYTES_OF_MAIL if is_mail else MOST_BYTES):
        return _TOO_LARGE
    if is_mail:
        return _read_mail(raw)
    text, problems = _decode(raw)
    found = _SUBJECT.match(text)
    subject = found.group("subject").strip().strip("*") if found else ""
    draft = Draft(text[found.end() :] if found else text, subject, plain=True)
    return draft, problems or _empty(draft)


def _decode(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    for encoding in ("utf-16",) if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text):
            return text.replace("\r\n", "\n").replace("\r", "\n"), ()
    return "", (Problem(0, "this file is not a text; save the letter as plain text (.txt), .md or .eml", fatal=True),)


def _empty(draft: Draft) -> tuple[Problem, ...]:
    if len(draft.body) > MOST_CHARACTERS:
        return _TOO_LARGE[1]
    if draft.body.strip():
        return ()
    return (Problem(0, "this letter is empty; write a few lines and try again", fatal=True),)


def _read_mail(raw: bytes) -> tuple[Draft, tuple[Problem, ...]]:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    part = message.get_body(("plain", "html"))
    marked_up = message.get_body(("html",))
    if part is not None and marked_up is not None and not _content(part).strip():
        part = marked_up
    if part is None or not (message.keys() or raw.strip()):
        return Draft(""), (Problem(0, "this mail has no text; give the letter as .txt or .md", fatal=True),)
    body = _content(part)
    if part.get_content_type() == "text/html":
        body = _strip_tags(body)
    files = tuple(_file_name(item) for item in message.iter_attachments() if not _is_inline(item))
    draft = Draft(own_words(body), _header(message), files)
    return draft, _empty(draft)


def _content(part: MIMEPart) -> str:
    """The text of a part; an unknown charset is read as UTF-8."""
    try:
        text = part.get_content()
    except (LookupError, UnicodeDecodeError):
        payload = part.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return str(text).replace("\r\n", "\n")


def _header(message: EmailMessage) -> str:
    return " ".join(str(message.get("Subject", "")).split())


def _file_name(part: MIMEPart) -> str:
    return part.get_filename() or part.get_content_type()


def _is_inline(part: MIMEPart) -> bool:
    return part.get_content_disposition() == "inline" and part.get_content_maintype() == "image"


class _Text(html.parser.HTMLParser):
    """The text of HTML, with line ends where blocks end."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._silent += tag in {"style", "script", "head", "title", "blockquote"}
        if tag in {"br", "div", "li", "tr"}:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"style", "script", "head", "title", "blockquote"} and self._silent > 0
        if tag in {"p", "h1", "h2", "ul", "ol"}:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _strip_tags(markup: str) -> str:
    reader = _Text()
    reader.feed(markup)
    reader.close()
    lines = [line.strip() for line in "".join(reader.pieces).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
