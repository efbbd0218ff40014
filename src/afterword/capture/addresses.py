"""Mail addresses as people write them into notes."""

from __future__ import annotations

import re
import unicodedata

from afterword.domain import Problem

_ANGLE = re.compile(r"<\s*(?:mailto:)?\s*([^<>]{0,400}?)\s*>")
_LINKED = re.compile(r"\[[^\[\]]{0,200}\]\((?:mailto:)([^()\s]{1,400})\)")
_BARE = re.compile(r"\(?(?:mailto:)?([^\s<>(),;:]{1,200}@[^\s<>(),;:]{1,255})\)?")
_LOCAL = re.compile(r"[^\s@<>(),;:\"\\\[\].]+(?:\.[^\s@<>(),;:\"\\\[\].]+)*")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?)(?:\.[^\W_](?:[\w-]{0,61}[^\W_])?)*")


def is_address(text: str) -> bool:
    """Whether it is one mail address that a server would take (RFC 5321, 4.1.2, without quoted local parts)."""
    local, at, domain = text.rpartition("@")
    if any(unicodedata.category(c) in {"Cc", "Cf"} for c in text):
        return False
    return bool(at) and len(text) <= 254 and bool(_LOCAL.fullmatch(local)) and bool(_DOMAIN.fullmatch(domain))


def check_address(text: str, line: int) -> tuple[Problem, ...]:
    """A fatal problem when what should be an address is none."""
    if is_address(text):
        return ()
    shown = "".join(c if unicodedata.category(c)[0] != "C" else "?" for c in text)[:100]
    why = "it has more than one @" if text.count("@") > 1 else "it should look like name@company.example"
    return (Problem(line, f"“{shown}” is no mail address: {why}", fatal=True),)


def take_address(text: str, line: int) -> tuple[str, str, tuple[Problem, ...]]:
    """(the text without it, the address or "", problems); angle brackets first, then a link, then a bare one."""
    angle = _ANGLE.search(text)
    if angle:
        rest, inner = text[: angle.start()] + " " + text[angle.end() :], angle[1].strip()
        rest = re.sub(r"\s+,", ",", rest)
        if "@" in inner:
            return rest, "" if check_address(inner, line) else inner, check_address(inner, line)
        if not inner:
            return rest, "", ()
        note = f"“{inner[:80]}” stands where an address would, and is none; the address is taken as unknown"
        return rest, "", (Problem(line, note),)
    for pattern in (_LINKED, _BARE):
        found = pattern.search(text)
        if found:
            address = found[1].rstrip(".")
            rest = re.sub(r"\s+,", ",", text[: found.start()] + " " + text[found.end() :])
            return rest, "" if check_address(address, line) else address, check_address(address, line)
    return text, "", ()
