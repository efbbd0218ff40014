"""A text cut where something begins or ends: what was found in it, and what its sentences rest on."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import Severity

if TYPE_CHECKING:
    from afterword.domain import Debrief, Finding, Letter, Profile, Review, Tip

PRESS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text under the same marks."""

    text: str
    rests: str = ""  # on which notes, in words
    finding: int = 0  # its number on the margin; 0 for none
    press: str = ""  # error, warning, hint
    ends: bool = False  # whether the finding ends here


@dataclass(frozen=True, slots=True)
class Note:
    """A finding on the margin."""

    number: int
    finding: Finding
    press: str
    words: str  # what it marks


def notes_of(letter: Letter, review: Review) -> tuple[Note, ...]:
    """What was found, in the order of the text, numbered."""
    ordered = sorted(review.findings, key=lambda f: (f.start, f.end))
    return tuple(
        Note(number, f, PRESS[f.severity], letter.body[f.start : f.end]) for number, f in enumerate(ordered, 1)
    )


def pieces_of(letter: Letter, notes: tuple[Note, ...], facts: dict[str, str]) -> tuple[Piece, ...]:
    """The text in pieces; where findings overlap, the first is shown."""
    body = letter.body.rstrip()
    spans = [(n.finding.start, n.finding.end) for n in notes] + [(s.start, s.end) for s in letter.sources]
    cuts = sorted({0, len(body), *(min(max(edge, 0), len(body)) for span in spans for edge in span)})
    found = []
    for start, end in itertools.pairwise(cuts):
        note = next((n for n in notes if n.finding.start <= start and end <= n.finding.end), None)
        source = next((s for s in letter.sources if s.start <= start and end <= s.end), None)
        rests = "; ".join(facts[i] for i in source.facts if i in facts) if source else ""
        ends = note is not None and end == note.finding.end
        found.append(Piece(body[start:end], rests, note.number if note else 0, note.press if note else "", ends))
    return tuple(found)


def facts_of(debrief: Debrief, profile: Profile) -> dict[str, str]:
    """The words of each note by its id; what is private is not among them."""
    return {fact.id: fact.text for fact in (*debrief.facts, *profile.strengths) if fact.usable}


def judged(tips: tuple[Tip, ...]) -> tuple[Tip, ...]:
    """The tips that apply to this letter."""
    return tuple(tip for tip in tips if tip.held is not None)
