"""The bytes of an iCalendar or vCard file -> its components and their lines (RFC 5545 and 6350, section 3), mended.

Real files fold lines wrongly, forget an END, mix encodings and write what they like; none of that loses an event.
Why not the icalendar package: docs/decisions/0007-our-own-reading-of-calendars.md.
"""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field

from afterword.domain import Problem

LARGEST = 50_000_000  # bytes
MOST_LINES = 3_000_000
DEEPEST = 20
_LONGEST_HEAD = 20_000

_FOLD = re.compile(rb"\n[ \t]")
_SOFT_BREAK = re.compile(rb"=\n")
_NAME = re.compile(r"[ \t]*(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9_-]{1,80})[ \t]*([;:])")
_PARAMETER = re.compile(r';?\s*([A-Za-z0-9_-]+)\s*=\s*((?:"[^"]*"|[^";]+)*)')
_DATE = re.compile(r"\s*-?\d{4}-?\d\d-?\d\d")
_DATED = re.compile(r"(.*):(\s*-?\d{4}-?\d\d-?\d\d\S*\s*)$", re.DOTALL)
_MAILED = re.compile(r":(mailto:\S*\s*)$", re.IGNORECASE)
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}
_DATE_NAMES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE", "DUE"})
_PEOPLE_NAMES = frozenset({"ATTENDEE", "ORGANIZER"})
_SIBLINGS = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})


@dataclass(frozen=True, slots=True)
class Line:
    """One content line, unfolded; parameters are read when they are asked for."""

    name: str  # upper case
    head: str  # the parameters as written, from the first `;`
    value: str

    def parameter(self, name: str) -> str:
        """A parameter without its quotes, RFC 6868 undone; "" when there is none."""
        if not self.head:
            return ""
        for key, value in _PARAMETER.findall(self.head[:_LONGEST_HEAD]):
            if key.upper() == name:
                bare = value.strip().strip('"').strip() if value.count('"') <= 2 else value.strip()
                return re.sub(r"\^[n'^]", lambda m: _CARET[m[0]], bare)
        return ""

    @property
    def text(self) -> str:
        """The value as text, its escapes undone."""
        return plain_text(self.value)


@dataclass(slots=True)
class Component:
    """What stands between a BEGIN and its END."""

    name: str
    lines: list[Line] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)

    def first(self, name: str) -> Line | None:
        """The first line of this name."""
        return next((line for line in self.lines if line.name == name), None)

    def all(self, name: str) -> list[Line]:
        """Every line of this name."""
        return [line for line in self.lines if line.name == name]

    def text(self, name: str) -> str:
        """The text of the first line of this name; "" when there is none."""
        found = self.first(name)
        return found.text.strip() if found else ""


def plain_text(value: str) -> str:
    r"""`\\n`, `\\,`, `\\;` and `\\\\` undone (RFC 5545, 3.3.11)."""
    if "\\" not in value:
        return value
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value, flags=re.DOTALL)


def read_components(raw: bytes, outermost: str) -> tuple[tuple[Component, ...], tuple[Problem, ...]]:
    """The outermost components of this name, and a fatal problem when there is none. Never raises.

    1. the encoding; 2. folds undone on bytes, as a fold may split a character; 3. lines
    into components, where a BEGIN that can't stand inside another closes it.
    """
    if len(raw) > LARGEST:
        size = f"{len(raw) // 1_000_000} MB are too many for one file"
        return (), (Problem(0, f"{size}; hand in the part that matters", fatal=True),)
    text = _decode(raw)
    if text.count("\n") > MOST_LINES:
        found_lines = f"{MOST_LINES:,} lines are the most that one file may have"
        return (), (Problem(0, f"{found_lines}; hand in the part that matters", fatal=True),)
    found = _assemble(text, outermost)
    if found:
        return tuple(found), ()
    what = {"VCALENDAR": "calendar", "VCARD": "card"}.get(outermost, outermost)
    cure = f"save the {what} again; it starts with BEGIN:{outermost}"
    return (), (Problem(0, f"there is no {what} in this file; {cure}", fatal=True),)


def _decode(raw: bytes) -> str:
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    data = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"QUOTED-PRINTABLE" in data.upper():
        data = _SOFT_BREAK.sub(b"", data)
    data = _FOLD.sub(b"", data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_otherwise(data)


def _decode_otherwise(data: bytes) -> str:
    """Mostly UTF-8 with a few broken characters, or an old file of Windows-1252."""
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    whole = sum(c > "\x7f" for c in mended) - broken
    return mended if whole > broken else data.decode("cp1252", "replace")


def _assemble(text: str, outermost: str) -> list[Component]:
    found: list[Component] = []
    stack: list[Component] = []
    for row in text.split("\n"):
        line = _read_line(row)
        if line is None:
            _continue(stack, row)
        elif line.name == "BEGIN":
            _begin(line.value.strip().upper(), outermost, stack, found)
        elif line.name == "END":
            _end(line.value.strip().upper(), stack)
        elif stack:
            stack[-1].lines.append(line)
    return found


def _begin(name: str, outermost: str, stack: list[Component], found: list[Component]) -> None:
    if name == outermost:
        stack.clear()
        stack.append(Component(name))
        found.append(stack[-1])
        return
    if not stack or len(stack) > DEEPEST:
        return
    if name in _SIBLINGS:
        del stack[1:]  # an END was forgotten
    inner = Component(name)
    stack[-1].children.append(inner)
    stack.append(inner)


def _end(name: str, stack: list[Component]) -> None:
    depth = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].name == name), None)
    if depth is not None:
        del stack[depth:]


def _continue(stack: list[Component], row: str) -> None:
    """A row that is no line of its own: a fold without its blank."""
    if stack and stack[-1].lines and row.strip():
        last = stack[-1].lines[-1]
        stack[-1].lines[-1] = Line(last.name, last.head, f"{last.value}\n{row.strip()}")


def _read_line(row: str) -> Line | None:
    start = _NAME.match(row)
    if start is None:
        return None
    name = start[1].upper()
    if start[2] == ":":
        return Line(name, "", row[start.end() :])
    rest = row[start.end() - 1 :]
    head, value = _split(name, rest)
    if "QUOTED-PRINTABLE" in head.upper():
        value = _unquoted(value)
    return Line(name, head, value)


def _split(name: str, rest: str) -> tuple[str, str]:
    """The parameters and the value; a colon in quotes, or in a zone or a name that should be quoted, parts nothing."""
    if '"' in rest:
        quoted = False
        for at, sign in enumerate(rest):
            if sign == '"':
                quoted = not quoted
            elif sign == ":" and not quoted:
                return _checked(name, rest, at)
    return _checked(name, rest, rest.find(":"))


def _checked(name: str, rest: str, at: int) -> tuple[str, str]:
    if at < 0:
        return rest, ""
    head, value = rest[:at], rest[at + 1 :]
    if name in _DATE_NAMES and not _DATE.match(value):
        dated = _DATED.match(rest)
        return (dated[1], dated[2]) if dated else (head, value)
    if name in _PEOPLE_NAMES and value[:7].lower() != "mailto:":
        mailed = _MAILED.search(rest)
        return (rest[: mailed.start()], mailed[1]) if mailed else (head, value)
    return head, value


def _unquoted(value: str) -> str:
    data = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\\n").replace("\n", "\\n")
