"""The text of a profile file -> who writes the letters, and what they bring (contract, section 2)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.capture.addresses import check_address
from afterword.capture.facts import FactBook
from afterword.capture.frontmatter import Entry, canonical, read_front_matter
from afterword.capture.items import Shape, read_blocks, read_label
from afterword.capture.people import is_private_heading, kind_of_heading
from afterword.capture.text import examine, split_lines, tidy
from afterword.capture.zones import find_language, find_zone
from afterword.domain import NoteKind, Problem, Profile

if TYPE_CHECKING:
    from collections.abc import Mapping

PROFILE = "profile"  # what stands for the person in the ids of these facts

_KEYS = {
    "name": "name full_name my_name",
    "email": "email e_mail mail email_address",
    "phone": "phone mobile tel telephone cell number phone_number",
    "links": "links link website web portfolio linkedin github url urls site",
    "headline": "headline title role position tagline about summary",
    "signature": "signature sign_off sig",
    "timezone": "timezone time_zone tz zone",
    "language": "language lang locale",
}
_FIELD = {word.replace("_", " "): name for name, words in _KEYS.items() for word in words.split()}


def read_profile(text: str) -> tuple[Profile, tuple[Problem, ...]]:
    """Read a profile, leniently; never raises. `strengths` has one fact for each item, private ones included."""
    unusable = examine(text)
    if unusable:
        return Profile(), unusable
    lines = split_lines(text)
    front = read_front_matter(lines, _FIELD.__contains__)
    given, problems = _sort(front.entries)
    zone, zone_problems = find_zone(given["timezone"], 0) if given.get("timezone") else ("", ())
    language, language_problems = find_language(given["language"], 0) if given.get("language") else ("", ())
    book, notes = _read_strengths(lines, front.body)
    at = {_FIELD.get(canonical(e.key)): e.line for e in front.entries}
    email = given.get("email", "").strip("<>")
    found = (
        *front.problems,
        *problems,
        *(check_address(email, at["email"]) if email else ()),
        *(Problem(at["timezone"], p.message, p.fatal) for p in zone_problems),
        *(Problem(at["language"], p.message, p.fatal) for p in language_problems),
        *notes,
        *book.problems,
    )
    profile = Profile(
        name=given.get("name", ""),
        email=email,
        phone=given.get("phone", ""),
        links=_links(front.entries),
        headline=given.get("headline", ""),
        signature=given.get("signature", ""),
        timezone=zone,
        language=language,
        strengths=tuple(book.facts),
    )
    return profile, tuple(sorted(found, key=lambda p: (not p.fatal, p.line)))


def _sort(entries: tuple[Entry, ...]) -> tuple[Mapping[str, str], list[Problem]]:
    given: dict[str, str] = {}
    problems: list[Problem] = []
    for entry in entries:
        name = _FIELD.get(canonical(entry.key))
        if name is None:
            problems.append(Problem(entry.line, f"“{entry.key}: {tidy(entry.value)[:60]}” has no use in a profile"))
        elif given.get(name) and name != "links":
            problems.append(
                Problem(entry.line, f"“{entry.key}: {tidy(entry.value)[:60]}” comes twice; the first is used")
            )
        else:
            value = (
                "\n".join(tidy(row) for row in entry.value.split("\n")) if name == "signature" else tidy(entry.value)
            )
            given[name] = value
    if not given.get("name"):
        problems.append(Problem(0, "no name is given, so letters can't be signed; add name: at the top"))
    return given, problems


def _links(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    rows = [e.values or (e.value,) for e in entries if _FIELD.get(canonical(e.key)) == "links"]
    parts = [tidy(part) for row in rows for value in row for part in re.split(r"[,;\s]+(?=\S*[./]\S)", value)]
    return tuple(part for part in parts if part and part != "[]")


def _read_strengths(lines: tuple[str, ...], start: int) -> tuple[FactBook, list[Problem]]:
    book, notes = FactBook(), []
    private_line = 0
    for block in read_blocks(lines, start, lambda line: is_private_heading(line) or kind_of_heading(line) is not None):
        if block.shape is Shape.HEADING:
            book.forget_nesting()
            private_line = block.line if is_private_heading(block.text) else 0
            if not private_line and kind_of_heading(block.text) is None:
                notes.append(Problem(block.line, f"what stands below “{tidy(block.text)}” is read as strengths"))
        elif private_line:
            book.add_private(PROFILE, block, f"it stands below the heading on line {private_line}")
        else:
            other = read_label(block.text).kind not in {None, NoteKind.STRENGTH, NoteKind.PRIVATE}
            text = f"{NoteKind.STRENGTH}: {block.text}" if other else block.text
            book.add(PROFILE, replace(block, text=text), NoteKind.STRENGTH)
    return book, notes
