"""Header fields: what may stand in one, and how it is written (RFC 5322, RFC 2047, RFC 6532).

Written by hand because the email package of Python 3.11 drops the quotes of a
display name that it folds (`"Gill, P.Eng."` would become two addresses).
"""

from __future__ import annotations

import re
import unicodedata
from email.header import Header

from afterword.errors import UnsafeText

LINE = 76
_FORBIDDEN = {"Cc", "Cs", "Zl", "Zp"}  # controls, lone surrogates, line and paragraph separators
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u0080-\U0010ffff-]+"
_LABEL = r"[A-Za-z0-9\u0080-\U0010ffff](?:[A-Za-z0-9\u0080-\U0010ffff-]*[A-Za-z0-9\u0080-\U0010ffff])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")


def check_line(text: str, what: str) -> str:
    """The text, if it can stand in one line of a header; raises UnsafeText that says `what` it was."""
    for position, character in enumerate(text):
        if unicodedata.category(character) in _FORBIDDEN:
            raise UnsafeText(
                f"{what} has a line break or another invisible character (U+{ord(character):04X}) after "
                f"{text[:position][-20:]!r}; remove it and try again"
            )
    return text


def check_address(address: str, what: str) -> str:
    """The address, if it is a plain `local@domain` (RFC 5321, Dot-string); raises UnsafeText."""
    check_line(address, what)
    if not address:
        raise UnsafeText(f"{what} is missing; add it and try again")
    if not _ADDRESS.fullmatch(address) or any(unicodedata.category(c) == "Zs" for c in address):
        raise UnsafeText(f"{what} {address!r} is not an address of the form name@place; correct it and try again")
    if len(address.encode()) > 254:
        raise UnsafeText(f"{what} is longer than an address may be (254 characters); correct it and try again")
    return address


def check_name(name: str, what: str) -> str:
    """The display name; angle brackets would make readers see another address than the one written to."""
    if "<" in name or ">" in name:
        raise UnsafeText(f"{what} {name!r} has angle brackets; remove them and try again")
    return check_line(name, what)


def is_message_id(text: str) -> bool:
    """Whether it is a Message-ID that can be quoted in a header: one word of printable ASCII in angle brackets."""
    return _MESSAGE_ID.fullmatch(text) is not None


def ascii_address(address: str) -> str:
    """The same address with its domain as A-labels (RFC 5890), where that is all it lacks to be plain ASCII."""
    local, _, domain = address.rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode()}"
    except UnicodeError:
        return address


def text_field(name: str, text: str) -> str:
    """A whole field line, folded, without the last line end: `Subject: …`."""
    if text.isascii() and len(name) + 2 + len(text) <= LINE and "=?" not in text and text == text.strip():
        return f"{name}: {text}"
    return f"{name}: {_encoded(text, len(name) + 2)}"


def address_field(name: str, display_name: str, address: str) -> str:
    """`To: "Gill, P.Eng." <gill@acme.example>`; a name beyond ASCII becomes encoded words."""
    address = ascii_address(address)
    if not display_name.strip():
        return f"{name}: {address}"
    shown = _phrase(display_name.strip(), len(name) + 2)
    glue = "\r\n " if len(shown) + len(address) + len(name) + 5 > LINE else " "
    return f"{name}: {shown}{glue}<{address}>"


def id_field(name: str, ids: tuple[str, ...]) -> str:
    """`References: <a> <b>`, one to a line."""
    return f"{name}: " + "\r\n ".join(ids)


def _phrase(display_name: str, used: int) -> str:
    if "=?" in display_name or not display_name.isascii() or len(display_name) > 60:
        return _encoded(display_name, used)
    if _PLAIN_NAME.fullmatch(display_name) and "  " not in display_name:
        return display_name
    return '"' + re.sub(r'([\\"])', r"\\\1", display_name) + '"'


def _encoded(text: str, used: int) -> str:
    """Encoded words of at most 75 characters, split between characters (RFC 2047, section 2)."""
    header = Header(charset="utf-8", header_name="x" * max(used - 2, 1), maxlinelen=LINE)
    header.append(text, "utf-8")
    return header.encode(linesep="\r\n")
