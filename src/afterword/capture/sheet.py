"""A debrief written on a form, a box for each person, as a debrief file: what a person typed stays an item."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.capture.names import read_heading
from afterword.capture.people import EVERYONE
from afterword.capture.render import render_debrief
from afterword.capture.text import split_lines, tidy
from afterword.domain import Debrief, Interview, NoteKind

_BULLET = re.compile(r"^(?:[-*•–—]|\d{1,2}[.)])\s+")
_SUBLINE = re.compile(r"^(?:better|attach|link)\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """What was written about one person; the name may be a whole heading ("Maria Chen, VP Data")."""

    name: str
    notes: str = ""
    private: str = ""  # for the writer alone
    email: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form as it was filled in, all of it text; `shared` holds for everyone."""

    company: str = ""
    role: str = ""
    round: str = ""
    medium: str = ""
    day: str = ""  # 2026-11-19
    start: str = ""  # 14:00
    end: str = ""
    timezone: str = ""
    language: str = ""
    parts: tuple[Part, ...] = ()
    shared: str = ""
    private: str = ""


def text_of(sheet: Sheet) -> str:
    """The debrief file. Parts without a name hold for everyone."""
    times = tuple((key, f"{tidy(sheet.day)} {tidy(time)}".strip()) for key, time in _times(sheet) if time.strip())
    talk = Interview(
        company=tidy(sheet.company),
        role=tidy(sheet.role),
        round=tidy(sheet.round),
        medium=tidy(sheet.medium),
        timezone=tidy(sheet.timezone),
        language=tidy(sheet.language) or "en-US",
        extra=times,
    )
    parts = [render_debrief(Debrief(talk)).rstrip("\n")]
    shared = [*_items(sheet.shared), *_private(sheet.private)]
    for part in sheet.parts:
        items = [*_items(part.notes), *_private(part.private)]
        if tidy(part.name):
            parts.append("\n".join((_heading(part), *(["", *items] if items else []))))
        else:
            shared = [*items, *shared]
    if shared:
        parts.append("\n".join((f"# {EVERYONE}", "", *shared)))
    # A text with NUL in it would be taken for no text at all.
    return ("\n\n".join(parts) + "\n").replace("\0", "")


def _times(sheet: Sheet) -> tuple[tuple[str, str], ...]:
    return (("start", sheet.start), ("end", sheet.end))


def _heading(part: Part) -> str:
    person, _ = read_heading(tidy(part.name).lstrip("#- "))
    person = replace(person, email=tidy(part.email) or person.email, title=tidy(part.title) or person.title)
    return render_debrief(Debrief(Interview(), (person,))).split("---\n", 2)[-1].strip()


def _items(notes: str) -> list[str]:
    """A line is an item; what mends the item above it stays with it. A line of # or --- is words, never structure."""
    found: list[str] = []
    for line in split_lines(notes):
        bare = _BULLET.sub("", line.strip()).strip()
        if not tidy(bare).strip("#-–—*=_ "):
            continue
        if found and _SUBLINE.match(bare):
            found.append(f"  {bare}")
        else:
            found.append(f"- {bare}")
    return found


def _private(notes: str) -> list[str]:
    return [f"- {NoteKind.PRIVATE}: {item.removeprefix('- ').strip()}" for item in _items(notes)]
