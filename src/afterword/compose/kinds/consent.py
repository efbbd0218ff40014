"""What asking for a letter allows: of a note that was taken as private for speaking of an offer, the one day it needs.

Pay, the other employer's name and everything else stay private, and what the person marked as private themself stays so as
a whole. The note keeps its id, so that a sentence still says what it rests on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.compose.kinds.noted import FINDERS
from afterword.compose.timewords import date_words
from afterword.domain import NoteKind

if TYPE_CHECKING:
    import datetime as dt

    from afterword.compose.kinds.days import Day
    from afterword.domain import Debrief, Fact, Interview, LetterKind

# The words with which the reading of notes says why it took one as private.
_OF_AN_OFFER = ("pay isn't for a letter", "another employer or offer isn't for this letter")


def released(debrief: Debrief, kind: LetterKind, sent: dt.datetime) -> Debrief:
    """The notes with what a letter of this kind may use; the rest of such a note stays behind as private."""
    if kind not in FINDERS:
        return debrief
    facts: list[Fact] = []
    for fact in debrief.facts:
        day = _day(fact, kind, debrief.interview, sent)
        if day is None:
            facts.append(fact)
            continue
        told = FINDERS[kind][1].format(day=date_words(day.date, debrief.interview.language))
        facts.append(replace(fact, kind=NoteKind.NEXT, text=told, better="", attach=(), link=(), dated=""))
        facts.append(replace(fact, id=f"{fact.id}/rest"))
    return replace(debrief, facts=tuple(facts))


def _day(fact: Fact, kind: LetterKind, talk: Interview, sent: dt.datetime) -> Day | None:
    if fact.kind is not NoteKind.PRIVATE or fact.labelled is NoteKind.PRIVATE:
        return None
    if not fact.why.startswith(_OF_AN_OFFER):
        return None
    found = FINDERS[kind][0]((replace(fact, kind=NoteKind.NEXT),), talk, sent)
    return found[0] if len(found) == 1 else None
