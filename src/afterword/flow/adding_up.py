"""What a person's letters and answers add up to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.store import repository as store
from afterword.track.stats import speed, spread

if TYPE_CHECKING:
    from afterword.store.repository import Owner

_HOUR, _DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
PACE = (3 * _HOUR, 12 * _HOUR, _DAY, 2 * _DAY)  # how soon notes left
WAITS = (_DAY, 3 * _DAY, 7 * _DAY, 14 * _DAY)  # how long answers took


@dataclass(frozen=True, slots=True)
class Sum:
    """What it adds up to; `pace` and `waits` have a number for each edge and one for all beyond."""

    notes: int
    prompt: int
    middle: dt.timedelta | None
    pace: tuple[int, ...]
    answers: dict[str, int]
    waits: tuple[int, ...]
    silent: int


def add_up(owner: Owner) -> Sum:
    """All of it, from what left and what came."""
    paces = store.paces(owner)
    quick = speed(paces)
    delays = store.answer_delays(owner)
    answered = tuple(came - left for left, came in delays if came is not None)
    return Sum(
        notes=quick.notes,
        prompt=quick.prompt,
        middle=quick.middle,
        pace=spread(tuple(left - end for end, left in paces), PACE),
        answers=store.answer_kinds(owner),
        waits=spread(answered, WAITS),
        silent=sum(came is None for _, came in delays),
    )
