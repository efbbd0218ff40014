"""Bytes of a file -> the text in it and its lines, or why there is none."""

from __future__ import annotations

import re
import unicodedata

from afterword.domain import Problem

LIMIT = 2_000_000  # bytes, and code points once it is text

_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word document or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_BREAK = re.compile(r"\r\n|\r|\n")
_RUN = re.compile(r"(?<=\S)\s{3,}")
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u00ad]")


def decode(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file: UTF-8, UTF-16 with a byte order mark, else Windows-1252. Empty when it is no text."""
    if len(raw) > LIMIT:
        return "", (_too_large(len(raw)),)
    for magic, what in _SIGNATURES:
        if raw.startswith(magic):
            return "", (Problem(1, f"this is {what}, not a text; copy its words into a .md file", fatal=True),)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode_utf16(raw)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as stop:
        return _decode_otherwise(raw, stop.start)
    return _examined(text)


def examine(text: str) -> tuple[Problem, ...]:
    """What makes a text unusable as a whole: too large, not a text, or nothing in it. At most one, and fatal."""
    if len(text) > LIMIT:
        return (_too_large(len(text)),)
    nul = text.find("\0")
    if nul >= 0:
        line = len(_BREAK.findall(text[:nul])) + 1
        return (Problem(line, "a NUL byte was found, so this is no text; save it as plain text, UTF-8", fatal=True),)
    if not _INVISIBLE.sub("", text).strip():
        return (Problem(0, "it is empty; write at least the company and whom you met", fatal=True),)
    return ()


def split_lines(text: str) -> tuple[str, ...]:
    """Lines as an editor counts them (CRLF, CR or LF), without invisible marks; tabs become four spaces."""
    return tuple(_plain_line(line) for line in _BREAK.split(text))


def tidy(text: str) -> str:
    """One line of visible text: control characters go, runs of blanks become one."""
    spaced = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in text)
    return " ".join(_INVISIBLE.sub("", spaced).split())


def _plain_line(line: str) -> str:
    """Long runs of blanks say nothing, and would make patterns slow; two still set a comment apart."""
    spaced = _INVISIBLE.sub("", line).replace("\u00a0", " ").expandtabs(4)
    return _RUN.sub("  ", spaced[: len(spaced) - len(spaced.lstrip())][:80] + spaced.lstrip())


def word_set(words: str) -> frozenset[str]:
    """A table of words, written as one text."""
    return frozenset(words.split())


def _too_large(size: int) -> Problem:
    found = f"{size / 1_000_000:.1f} million characters are too many for notes"
    return Problem(0, f"{found}; keep to {LIMIT // 1_000_000} million", fatal=True)


def _decode_utf16(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    try:
        return _examined(raw.decode("utf-16"))
    except UnicodeDecodeError:
        return "", (Problem(0, "this file is broken UTF-16; save it as plain text, UTF-8", fatal=True),)


def _decode_otherwise(raw: bytes, first: int) -> tuple[str, tuple[Problem, ...]]:
    """Not UTF-8: mostly UTF-8 with a few broken characters, or an old Windows file."""
    line = len(re.findall(rb"\r\n|\r|\n", raw[:first])) + 1
    mended = raw.decode("utf-8-sig", errors="replace")
    broken = mended.count("\ufffd")
    whole = sum(c > "\x7f" for c in mended) - broken
    if whole > broken:
        note = Problem(line, "a character here is broken and stands as \ufffd; please look at this line")
        return _examined(mended, note)
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return "", (Problem(line, "this is no text that can be read; save it as plain text, UTF-8", fatal=True),)
    return _examined(text, Problem(line, "this file isn't UTF-8 and was read as Windows-1252; please check accents"))


def _examined(text: str, *notes: Problem) -> tuple[str, tuple[Problem, ...]]:
    fatal = examine(text)
    return ("", fatal) if fatal else (text, notes)
