"""An incoming mail opened with care: whatever the bytes are, a value comes back and never an exception."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from dataclasses import dataclass
from email.errors import MessageError
from email.header import decode_header
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, cast

from afterword.watch.markup import text_of_html

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

LARGEST = 6_000_000  # bytes that are looked at; the words stand before the attachments
HEADER_LARGEST = 262_144  # bytes of the outermost header
VALUE_LARGEST = 8_000  # characters of one header value; 400,000 encoded words cost half a minute
PARTS_MOST = 300  # of one mail; 1,000 nested multiparts break the email package (RecursionError)
NESTED_MOST = 60
ADDRESSEES_MOST = 50
TEXT_LARGEST = 60_000  # characters of text that are judged; measured: any text of this size takes under a second

# What the email package and the codecs raise on crafted bytes, measured by feeding them.
_FAULTS = (ValueError, LookupError, AttributeError, TypeError, RecursionError, OverflowError, MessageError)
_UNSAFE_CODECS = frozenset({"unicodeescape", "rawunicodeescape", "idna", "punycode", "undefined"})
_KNOWN = frozenset({"from", "to", "cc", "subject", "date", "message-id", "received", "content-type", "return-path",
                    "mime-version", "sender", "reply-to", "delivered-to"})  # fmt: skip
_NESTING = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:@]{1,128}@[^\s<>()\[\]\",;:@]{1,253}")
_BARE_ID = re.compile(r"[^\s<>@,]{1,400}@[^\s<>@,]{1,400}")
MESSAGE_ID = re.compile(r"<[^\s<>]{1,900}>")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is no mail, or can't be read safely; the reason is a clause for the person."""

    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a mail, or an attached mail's header (type ``message/rfc822``, no text)."""

    type: str  # "text/plain", lower case
    text: str  # decoded; "" for what is no text
    headers: tuple[tuple[str, str], ...]
    depth: int  # how many attached mails it lies in
    method: str = ""  # of a calendar part, upper case
    blocks: tuple[tuple[tuple[str, str], ...], ...] = ()  # of a delivery report (RFC 3464)
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """An opened mail. Header names are lower case, values are decoded."""

    headers: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    type: str
    report_type: str
    text: str  # what a reader sees first: plain text, else the text of the HTML
    sender: str
    sender_name: str
    subject: str
    date: dt.datetime | None

    def header(self, name: str) -> str:
        """The first value of a header, or ""."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def addressees(self) -> tuple[str, ...]:
        """The addresses of To and Cc, lower case, in order."""
        heads = [value for key, value in self.headers if key in {"to", "cc"}]
        return tuple(dict.fromkeys(a.lower() for head in heads for a in _ADDRESS.findall(head)))[:ADDRESSEES_MOST]

    def ids(self, *names: str) -> tuple[str, ...]:
        """The message ids of these headers, the last of each first, none twice."""
        found: list[str] = []
        for name in names:
            value = self.header(name)
            bare = [f"<{value}>"] if _BARE_ID.fullmatch(value) else []
            found += reversed(MESSAGE_ID.findall(value) or bare)
        return tuple(dict.fromkeys(found))


def open_mail(raw: bytes) -> Mail | Unreadable:
    """Open the bytes of one mail. Sizes, nesting and headers are capped (RFC 5322 sets no limits)."""
    data = _normal(raw[:LARGEST])
    if not data:
        return Unreadable("the file is empty")
    head = re.split(rb"\r?\n\r?\n|\r\r", data, maxsplit=1)[0]
    if len(head) > HEADER_LARGEST:
        return Unreadable("its header is too large to be read safely")
    if len(_NESTING.findall(data)) > NESTED_MOST:
        return Unreadable("it has too many parts inside parts to be read safely")
    try:
        return _open(data)
    except _FAULTS:
        return Unreadable("it isn't written as a mail should be, and can't be read safely")


def _normal(raw: bytes) -> bytes:
    """UTF-16 files and byte order marks come from editors that saved a mail as text."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n\t ")


def _open(data: bytes) -> Mail | Unreadable:
    message = BytesParser(policy=compat32).parsebytes(data)
    headers = _headers(message)
    if not _KNOWN & {name for name, _ in headers}:
        return Unreadable("it has none of the headers of a mail")
    parts = tuple(_parts(message))
    sender, name = read_address(_first(headers, "from") or _first(headers, "sender"))
    return Mail(
        headers=headers,
        parts=parts,
        type=message.get_content_type(),
        report_type=_parameter(message, "report-type"),
        text=_visible(parts),
        sender=sender,
        sender_name=name,
        subject=_first(headers, "subject"),
        date=_date(headers),
    )


def _first(headers: tuple[tuple[str, str], ...], name: str) -> str:
    return next((value for key, value in headers if key == name), "")


def _headers(message: Message) -> tuple[tuple[str, str], ...]:
    return tuple((name.lower(), _decoded(str(value))) for name, value in list(message.raw_items())[:500])


def _decoded(value: str) -> str:
    """A header value in one line: encoded words (RFC 2047) and raw 8-bit bytes are decoded."""
    value = value[:VALUE_LARGEST]
    if not value.isascii():
        value = _text(value.encode("utf-8", "surrogateescape"), "")
    if "=?" in value:
        with contextlib.suppress(*_FAULTS):
            value = "".join(p if isinstance(p, str) else _text(p, c or "") for p, c in decode_header(value))
    return re.sub(r"\s+", " ", value.replace("\0", " ")).strip()


def _text(data: bytes, charset: str) -> str:
    """Bytes as text. Mail that says ISO 8859-1 or nothing at all is mostly Windows-1252."""
    name = re.sub(r"[^a-z0-9]", "", charset.lower())
    if name and name not in _UNSAFE_CODECS and name not in {"usascii", "ascii", "iso88591", "latin1"}:
        with contextlib.suppress(*_FAULTS):
            return data.decode(charset, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _parameter(message: Message, name: str) -> str:
    value = message.get_param(name)
    return (value[2] if isinstance(value, tuple) else str(value or "")).strip().lower()


def _parts(message: Message) -> Iterator[Part]:
    """The leaves in reading order, by a stack of our own instead of recursion."""
    waiting: list[tuple[Message, int]] = [(message, 0)]
    seen = 0
    while waiting and seen < PARTS_MOST:
        node, depth = waiting.pop()
        seen += 1
        inner = _inner(node)
        kind = node.get_content_type()
        if kind.startswith("message/") and kind.endswith("delivery-status"):
            yield Part(kind, "", _headers(node), depth, blocks=tuple(_blocks(node)))
        elif node.is_multipart():
            attached = kind.startswith("message/")
            if attached:
                yield Part(kind, "", _headers(inner[0]) if inner else (), depth + 1)
            waiting.extend((child, depth + attached) for child in reversed(inner))
        else:
            yield _leaf(node, kind, depth)


def _inner(node: Message) -> list[Message]:
    # Not get_payload() of a leaf: it decodes by whatever charset the mail names.
    return cast("list[Message]", node.get_payload()) if node.is_multipart() else []


def _leaf(node: Message, kind: str, depth: int) -> Part:
    if (node.get_filename() or "").lower().endswith(".ics"):
        kind = "text/calendar"
    readable = kind.startswith("text/") or kind == "application/ics"
    payload = node.get_payload(decode=True) if readable else b""
    text = _text(payload, node.get_content_charset() or "") if isinstance(payload, bytes) else ""
    if kind == "text/plain" and _parameter(node, "format") == "flowed":
        text = _unflowed(text, delsp=_parameter(node, "delsp") == "yes")
    attached = node.get_content_disposition() == "attachment"
    method = _parameter(node, "method").upper()
    return Part(kind, text[:TEXT_LARGEST], _headers(node), depth, method=method, attached=attached)


def _unflowed(text: str, *, delsp: bool) -> str:
    """Soft line breaks undone (RFC 3676); the signature line keeps its own space."""
    return re.sub(r"(?m)^(?!-- \r?$)(?!>)(.*\S) \r?\n(?!>)(?!-- \r?$)", r"\1" if delsp else r"\1 ", text)


def _blocks(node: Message) -> Iterator[tuple[tuple[str, str], ...]]:
    """The header blocks of a delivery report: the message, then one for each recipient."""
    for block in _inner(node):
        yield _headers(block)
        rest = block.get_payload(decode=True)
        text = _text(rest, "") if isinstance(rest, bytes) else ""
        for paragraph in re.split(r"\r?\n\s*\r?\n", text[:TEXT_LARGEST]):
            yield tuple((k.lower(), v.strip()) for k, v in re.findall(r"(?m)^([\w-]+):[ \t]*(.*)$", paragraph))


def _visible(parts: tuple[Part, ...]) -> str:
    """The words of the mail itself: plain text, unless it is a stub beside an HTML part."""
    own = [p for p in parts if p.depth == 0 and not p.attached]
    plain = "\n".join(p.text for p in own if p.type == "text/plain").replace("\r\n", "\n").replace("\r", "\n").strip()
    html = "\n".join(p.text for p in own if p.type == "text/html")
    stub = len(plain) < 200 and re.search(r"\bhtml\b|view (?:this|it) in (?:a|your) browser", plain, re.IGNORECASE)
    if html and (not plain or stub):
        plain = text_of_html(html) or plain
    return re.sub(r"[\u200b-\u200d\u2060\ufeff\u00ad\u034f]", "", plain.replace("\u00a0", " "))[:TEXT_LARGEST]


def read_address(value: str) -> tuple[str, str]:
    """The address of a From header, lower case, and the display name; "" where there is none."""
    bare = re.sub(r'"(?:[^"\\]|\\.){0,400}"', " ", value)
    angled = re.findall(r"<\s*([^<>\s]{0,400})\s*>", bare)
    found = [a for a in angled if _ADDRESS.fullmatch(a)] or _ADDRESS.findall(bare) or _ADDRESS.findall(value)
    name = re.sub(r"<[^<>]*>?", " ", value).replace('"', " ").replace("\\", "")
    name = re.sub(r"\s+", " ", name).strip(" ,")
    return (found[0].lower() if found else "", "" if name.lower() in found else name)


def _date(headers: tuple[tuple[str, str], ...]) -> dt.datetime | None:
    """When it was written; the newest Received line where the Date is missing or broken."""
    stamps = [v for k, v in headers if k == "date"] + [v.rpartition(";")[2] for k, v in headers if k == "received"]
    for stamp in stamps[:5]:
        try:
            moment = parsedate_to_datetime(stamp.strip())
        except _FAULTS:
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return None
