"""What it adds up to: how many interviews stand where, and how fast the notes left."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

from afterword.domain import Stage, State

Kind = TypeVar("Kind", Stage, State)


@dataclass(frozen=True, slots=True)
class Counts:
    """Interviews by stage and letters by state, in the order of the enums; what is nowhere is left out."""

    stages: tuple[tuple[Stage, int], ...]
    states: tuple[tuple[State, int], ...]


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast the thank-you notes left."""

    notes: int
    middle: dt.timedelta | None  # half left sooner; None without notes
    prompt: int  # left within the window


def count(stages: tuple[Stage, ...], states: tuple[State, ...]) -> Counts:
    """How many of each."""
    return Counts(_counted(stages), _counted(states))


def speed(notes: tuple[tuple[dt.datetime, dt.datetime], ...], window: dt.timedelta = dt.timedelta(hours=24)) -> Speed:
    """From pairs of the interview's end and the note's departure, both aware."""
    taken = [sent.astimezone(dt.UTC) - end.astimezone(dt.UTC) for end, sent in notes]
    middle = dt.timedelta(seconds=median(span.total_seconds() for span in taken)) if taken else None
    return Speed(len(taken), middle, sum(span <= window for span in taken))


def spread(spans: tuple[dt.timedelta, ...], edges: tuple[dt.timedelta, ...]) -> tuple[int, ...]:
    """How many spans lie up to each edge and above the one before; the last number is of those above all edges."""
    places = [sum(span > edge for edge in edges) for span in spans]
    return tuple(places.count(place) for place in range(len(edges) + 1))


def _counted(kinds: tuple[Kind, ...]) -> tuple[tuple[Kind, int], ...]:
    found = Counter(kinds)
    return tuple((kind, found[kind]) for kind in type(kinds[0]) if found[kind]) if kinds else ()
