"""Which of one's strengths goes into whose letter, and which sentence of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.details import EVERYONE
from afterword.compose.mend import mend
from afterword.compose.own import as_owns
from afterword.compose.relevance import answers
from afterword.compose.tact import why_left_out
from afterword.domain import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.compose.plan import Taken
    from afterword.domain import Fact, Person, Profile

_FITS_MOST = 4  # beyond it more words in common say nothing more
_SAID_HERE, _SAID_TO_ALL, _ON_FILE = 0, 1, 2


def choose_strength(
    reader: Person, facts: tuple[Fact, ...], profile: Profile, need_text: str, *, taken: Taken, topics: str
) -> tuple[Fact, str, bool] | None:
    """The one strength that answers the need, or that was spoken about with this reader; whether it answers.

    What was told this reader goes before what was told all, and that before the profile. Figures are preferred; what
    another letter leans on is not used again. Where no need was voiced, what was noted for this interview serves, but
    nothing from the profile unless it meets what was talked about.
    """
    best: tuple[float, Fact, str, bool] | None = None
    for rank, fact in _candidates(reader, facts, profile):
        guessed = fact.labelled is not NoteKind.STRENGTH and rank != _ON_FILE
        if taken.has(fact, fact.text) or (guessed and why_left_out(fact.text)):
            continue
        for at, clause in enumerate(as_owns(mend(fact.text))):
            fits = answers(clause, need_text) if need_text else 0
            score = _score(fits, rank, clause, fact, topics, has_need=bool(need_text)) - 0.1 * at
            if score > 0 and (best is None or score > best[0]):
                best = (score, fact, clause, fits > 0)
    return best[1:] if best else None


def _candidates(reader: Person, facts: tuple[Fact, ...], profile: Profile) -> Iterator[tuple[int, Fact]]:
    own = (f for f in facts if f.kind is NoteKind.STRENGTH and f.person == reader.name)
    shared = (f for f in facts if f.kind is NoteKind.STRENGTH and f.person == EVERYONE)
    for rank, group in enumerate((own, shared, profile.strengths)):
        for fact in group:
            yield rank, fact


def _score(fits: int, rank: int, clause: str, fact: Fact, topics: str, *, has_need: bool) -> float:
    number = 0.5 if re.search(r"\d", clause) else 0.0
    if fits:
        return 10 * min(fits, _FITS_MOST) + (45, 22, 0)[rank] + number
    near = answers(clause, topics)
    if rank == _SAID_HERE:
        return 42 + number + min(near, 2)
    if has_need:
        # What was noted for this very talk serves even where no word of it meets the need.
        return 1 + number if near >= 2 else 0.5 + number if _is_told(rank, fact) else 0
    return (10 + number + near) if rank == _SAID_TO_ALL else (near if near >= 3 else 0)


def _is_told(rank: int, fact: Fact) -> bool:
    return rank == _SAID_TO_ALL and fact.labelled is NoteKind.STRENGTH
