"""A letter as the bytes of a mail: what the reader sees is, word for word, what was approved."""

from __future__ import annotations

import hashlib
import html
import re
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

from afterword.deliver import headers
from afterword.errors import UnsafeText

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Letter

TOKEN_HEADER = "X-Afterword-Id"  # noqa: S105 - the name of a header field
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22,64}")  # 128 bits are 22 characters of base64
_MIME = re.compile(r"([A-Za-z0-9][\w!#$&^.+-]*)/([A-Za-z0-9][\w!#$&^.+-]*)", re.ASCII)
_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]}’”]")
_REFERENCES_KEPT = 20
_POLICY = policy.SMTP.clone(max_line_length=74)  # two less than RFC 2045 allows: room for =46rom


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


def new_message_id(token: str, domain: str) -> str:
    """`<token@domain>`; the token carries the 128 unguessable bits, for who knows an id can forge a reply to it."""
    headers.check_address(f"x@{domain}", "the domain of the sender")
    return f"<{_checked_token(token)}@{headers.ascii_address(f'x@{domain}')[2:].lower()}>"


def digest(letter: Letter, attachments: tuple[Attachment, ...] = ()) -> str:
    """What an approval binds: sha256, in hex, of recipient, subject, body and attachments."""
    total = hashlib.sha256()
    parts = [letter.to.name, letter.to.email, letter.subject, letter.body]
    for part in [part.encode("utf-8", "surrogatepass") for part in parts] + [
        each for file in attachments for each in (file.name.encode("utf-8", "surrogatepass"), file.content)
    ]:
        # The length first, so that moving a word from the subject to the body gives another sum.
        total.update(len(part).to_bytes(8, "big") + part)
    return total.hexdigest()


def build_message(
    letter: Letter,
    *,
    sender: str,
    sender_name: str,
    message_id: str,
    token: str,
    date: dt.datetime,
    in_reply_to: str = "",
    references: tuple[str, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> bytes:
    """The mail, in CRLF lines of ASCII: the same arguments give the same bytes.

    1. Every text that goes into a header is checked; UnsafeText says which can't, and why.
    2. The words go as quoted-printable, so that no server on the way wraps, trims or
       re-codes them, and no paragraph is broken into lines that a phone breaks again.
       The HTML twin has the same words and nothing else: no image, no style, no tracking.
    3. Only an address with letters beyond ASCII before the @ makes a header line
       beyond ASCII (RFC 6532); such a mail needs a server that offers SMTPUTF8.
    """
    fields = [
        _person("From", sender_name, sender, "your"),
        _person("To", letter.to.name, letter.to.email, "the reader's"),
        headers.text_field("Subject", headers.check_line(letter.subject, "the subject").strip()),
        f"Date: {format_datetime(date)}",
        headers.id_field("Message-ID", (_own_id(message_id),)),
        *_thread(in_reply_to, references),
        f"{TOKEN_HEADER}: {_checked_token(token)}",
        "",
    ]
    content = _content(letter.body, attachments, token).as_bytes()
    # Stores in mbox format turn "From " at the start of a line into ">From " (RFC 4155).
    return "\r\n".join(fields).encode() + content.replace(b"\r\nFrom ", b"\r\n=46rom ")


def _person(field: str, name: str, address: str, whose: str) -> str:
    name = headers.check_name(name, f"{whose} name")
    return headers.address_field(field, name, headers.check_address(address, f"{whose} address"))


def _own_id(message_id: str) -> str:
    if not headers.is_message_id(message_id):
        raise UnsafeText(f"{message_id!r} can't be a Message-ID")
    return message_id


def _checked_token(token: str) -> str:
    if not _TOKEN.fullmatch(token):
        raise UnsafeText("the letter's own token must be 22 to 64 letters, digits, hyphens and underscores")
    return token


def _thread(in_reply_to: str, references: tuple[str, ...]) -> list[str]:
    """In-Reply-To and References (RFC 5322, 3.6.4). Ids that others made badly are left out, not refused."""
    parent = in_reply_to if headers.is_message_id(in_reply_to) else ""
    chain = tuple(dict.fromkeys(each for each in references if headers.is_message_id(each) and each != parent))
    if len(chain) > _REFERENCES_KEPT:
        chain = (chain[0], *chain[1 - _REFERENCES_KEPT :])
    chain += (parent,) if parent else ()
    fields = [headers.id_field("In-Reply-To", (parent,))] if parent else []
    return [*fields, headers.id_field("References", chain)] if chain else fields


def _content(body: str, attachments: tuple[Attachment, ...], token: str) -> EmailMessage:
    """The MIME parts: alternative(text, html), in a mixed one when there are attachments."""
    text = _checked_body(body)
    message = EmailMessage(policy=_POLICY)
    message.set_content(text, charset="utf-8", cte="quoted-printable")
    message.add_alternative(_as_html(text), subtype="html", charset="utf-8", cte="quoted-printable")
    # Given, not random. "=_" can't stand in quoted-printable or base64 (RFC 2045, 6.7).
    message.set_boundary(f"=_alternative_{token}")
    for attachment in attachments:
        main, sub = _mime(attachment)
        message.add_attachment(attachment.content, maintype=main, subtype=sub, filename=_file_name(attachment.name))
    if attachments:
        message.set_boundary(f"=_mixed_{token}")
    return message


def _checked_body(body: str) -> str:
    if "\0" in body:
        raise UnsafeText("the letter has an invisible character (U+0000) in it; remove it and try again")
    try:
        body.encode()
    except UnicodeEncodeError as error:
        raise UnsafeText(f"the letter has half a character at place {error.start + 1}; type it again") from error
    return re.sub(r"\r\n?", "\n", body).rstrip("\n") + "\n"


def _as_html(text: str) -> str:
    paragraphs = [
        "<p>" + "<br>\n".join(_html_line(line) for line in part.split("\n")) + "</p>"
        for part in re.split(r"\n\n+", text.strip("\n"))
    ]
    inner = "\n".join(paragraphs)
    return f'<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n{inner}\n</body>\n</html>\n'


def _html_line(line: str) -> str:
    """Escaped; links can be clicked and show where they lead; spaces beyond the first stay."""
    pieces, end = [], 0
    for link in _LINK.finditer(line):
        address = html.escape(link[0])
        pieces += [html.escape(line[end : link.start()]), f'<a href="{address}">{address}</a>']
        end = link.end()
    pieces.append(html.escape(line[end:]))
    return re.sub(r"^ |(?<= ) ", "&nbsp;", "".join(pieces))


def _mime(attachment: Attachment) -> tuple[str, str]:
    """The type, or plain bytes for what may not be encoded in base64 (RFC 2045, 6.4: message and multipart)."""
    found = _MIME.fullmatch(attachment.mime)
    if not found or found[1].lower() in {"message", "multipart"}:
        return "application", "octet-stream"
    return found[1].lower(), found[2].lower()


def _file_name(name: str) -> str:
    headers.check_line(name, "the name of an attachment")
    if not name.strip() or "/" in name or "\\" in name:
        raise UnsafeText(f"an attachment can't be named {name!r}; give it a plain file name")
    return name
