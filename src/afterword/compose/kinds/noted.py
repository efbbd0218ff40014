"""What the notes say for these letters: the day one can start, by when an answer is due, what was promised, what is open."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from afterword.compose.kinds.days import days_in
from afterword.domain import LetterKind, NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.compose.kinds.days import Day
    from afterword.domain import Fact, Interview

_TOLD_IN = {NoteKind.NEXT, NoteKind.NEW, NoteKind.NOTE, NoteKind.PROMISE}
_BREAK = re.compile(r"(?<!day),\s|;\s*|(?<![A-Z][a-z]{2})\.\s|\s(?:but|then|while)\s|\s[–—-]+\s")
_START = re.compile(
    r"(?:^\W*(?:and\s+|so\s+)?(?:(?:they|she|he)\s+(?:want|would like)s?\s+me\s+to\s+)?|"
    r"\b(?:i|me|my|to|can|could|would|will|i['’]?ll|i['’]?d|agreed|proposed|the)\s+(?:to\s+|on\s+)?)"
    r"(?:start(?:s|ing)?(?:\s+date)?|begin(?:ning)?|join(?:ing)?(?:\s+date)?|first\s+day|day\s+one)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|until|till?|before|no later than|due|deadline|expires?|runs out|ends)\b", re.IGNORECASE)
_OURS = re.compile(
    r"\bi\b|\bi['’]?d\b|\bmy (?:answer|reply|decision)\b|\bask(?:ing)?\b|\b(?:can|could|will|would) (?:answer|decide|reply|tell)\b"
    r"|\b(?:need|want|like|have|get)s? (?:more |some |a bit of |a little )?(?:time|until|till)\b|\bmore time\b|\btime (?:until|till|to)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"\b(?:they|she|he|hr|them|deadline|expires?|runs out)\b|\bwants? (?:an|my) (?:answer|reply)\b", re.IGNORECASE
)
_OTHER_OFFER = re.compile(
    r"\b(?:other|another|competing|second|rival|counter)[\s-]?(?:\w+\s)?offer|\boffer\s+(?:letter\s+)?(?:from|at|in|with)\s"
    r"|\b(?:have|got|received|holding|had)\s+(?:an?\s+)?(?:\w+\s)?offer\b|(?-i:\b[A-Z][\w&.-]+)(?:['’]s)?\s+offer(?:ed)?\b|\balso offered\b",
    re.IGNORECASE,
)


def start_days(facts: tuple[Fact, ...], talk: Interview, sent: dt.datetime) -> list[Day]:
    """The days on which the writer can start, as noted; more than one means that it isn't settled."""
    return _distinct(
        day
        for fact in facts
        if _tells(fact)
        for clause in _BREAK.split(fact.text)
        if (said := _START.search(clause))
        for day in _days(fact, clause[said.end() :], talk, sent)
    )


def answer_days(facts: tuple[Fact, ...], talk: Interview, sent: dt.datetime) -> list[Day]:
    """The days until which the writer would like to think; their own deadline is none of them."""
    return _distinct(
        day
        for fact in facts
        if _tells(fact)
        for clause in _BREAK.split(fact.text)
        if _BY.search(clause) and _OURS.search(clause) and not _THEIRS.search(clause)
        for day in _days(fact, clause, talk, sent)
    )


def offer_days(facts: tuple[Fact, ...], talk: Interview, sent: dt.datetime) -> list[Day]:
    """The days by which another employer's offer has to be answered."""
    return _distinct(
        day
        for fact in facts
        if _tells(fact) and is_other_offer(fact, talk)
        for clause in _BREAK.split(fact.text)
        if _BY.search(clause) and not _START.search(clause)
        for day in _days(fact, clause, talk, sent)
    )


def moved_days(facts: tuple[Fact, ...], talk: Interview, sent: dt.datetime) -> list[Day]:
    """The last day that they named for their decision, as long as it lies ahead."""
    found = [
        d for f in facts if f.kind is NoteKind.NEXT and not _OURS.search(f.text) for d in _days(f, f.text, talk, sent)
    ]
    return [max(found, key=lambda day: day.date)] if found else []


def is_other_offer(fact: Fact, talk: Interview) -> bool:
    """Whether a note speaks of an offer that another employer made."""
    found = _OTHER_OFFER.search(fact.text)
    own = talk.company.split()[0].casefold() if talk.company else ""
    return found is not None and not (own and found.group().casefold().startswith(own))


def _tells(fact: Fact) -> bool:
    """Whether a note can be about the writer's own plans: labelled so, or without a label."""
    return fact.kind in _TOLD_IN or (fact.usable and fact.labelled is NoteKind.NOTE)


def _days(fact: Fact, text: str, talk: Interview, sent: dt.datetime) -> Iterator[Day]:
    about = talk.end or talk.start
    day = sent.date()
    written = next((d.date for d in days_in(fact, fact.dated, talk.language, day - dt.timedelta(days=90), None)), None)
    return days_in(fact, text, talk.language, day, written or (about.date() if about else None))


def _distinct(days: Iterator[Day]) -> list[Day]:
    return list({day.date: day for day in days}.values())


# Which words of a note that was taken as private a letter of this kind may use, since it can't be written without them.
FINDERS = {
    LetterKind.ACCEPT_OFFER: (start_days, "start on {day}"),
    LetterKind.ASK_FOR_TIME: (answer_days, "my answer by {day}"),
    LetterKind.COMPETING_OFFER: (offer_days, "have another offer, answer by {day}"),
}


def the_day(kind: LetterKind, facts: tuple[Fact, ...], talk: Interview, sent: dt.datetime) -> Day | None:
    """The one day that a letter of this kind names; None where the notes have none, or more than one."""
    finder = moved_days if kind is LetterKind.DATE_MOVED else FINDERS[kind][0]
    found = finder(facts, talk, sent)
    return found[0] if len(found) == 1 else None
