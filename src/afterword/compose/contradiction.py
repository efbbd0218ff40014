"""Two people who tell a term of the job differently: neither is repeated in a letter, and the writer is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose.mend import mend
from afterword.domain import NoteKind, Question, Reading

if TYPE_CHECKING:
    from afterword.domain import Fact

WHY = "two of your notes contradict each other on this"
_TELLING = {NoteKind.TALKED, NoteKind.LEARNED, NoteKind.NOTE, NoteKind.ENJOYED, NoteKind.NEED}
_HOME = r"remote\w*|wfh|(?:work\w*|working) from home|from home|home[- ]based|home[- ]working"
_OFFICE = r"in[- ](?:the[- ])?office|office days?|on[- ]?site|in[- ]person|in (?:the )?(?:studio|building|lab)|at (?:the|your) desk"
# What each term is known by, and the words that take a side where there are no figures.
_TERMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("where one works", rf"{_HOME}|{_OFFICE}|hybrid", (_HOME, rf"{_OFFICE}|hybrid")),
    ("the probation", r"probation\w*", ()),
    ("the weekends", r"weekends?|saturdays?|sundays?", (r"no (?:\w+ )?(?:weekends?|saturdays?|sundays?)|never|monday to friday", r"every|some|alternate|one in|rota|expected")),
    ("the nights", r"night shifts?|nights", (r"no (?:\w+ )?nights?|never|days only", r"every|some|rotat\w+|expected|one in")),
    ("the on-call", r"on[- ]?call", (r"no on[- ]?call|never", r"every|some|rota|expected")),
    ("the overtime", r"over[- ]?time", (r"no over[- ]?time|never|rare\w*", r"expected|most|always|mandatory|compulsory")),
    ("the length of a shift", r"(?:hour|hr)s? (?:shift|day)s?|shifts? (?:is|are)", ()),
    ("the contract", r"permanent|perm|fixed[- ]term|temp(?:orary)?|casual|zero[- ]hours?|freelance", (r"permanent|perm\b", r"fixed[- ]term|temp(?:orary)?|casual|zero[- ]hours?|freelance")),
    ("the hours", r"full[- ]time|part[- ]time", (r"full[- ]time", r"part[- ]time")),
    ("the start", r"start(?:s|ing)? (?:date|in|on)", (r"january|february|march|april|may", r"june|july|august", r"september|october|november|december")),
    ("the size of the team", r"team (?:of|is|has)|(?:people|of them|of us) (?:in|on) the team|headcount", ()),
    ("how often they release", r"deploy\w*|releas\w+|ship(?:s|ping)?", (r"every day|daily|a day", r"a week|weekly|every week", r"monthly|a month|every month", r"fortnight\w*|quarter\w*")),
    ("the travel", r"travel(?:ling|ing)?", (r"no travel\w*|never|hardly", r"expected|weekly|monthly|often|lots")),
)  # fmt: skip
_WORDS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two notes of different people that can't both be true."""

    term: str
    one: Fact
    other: Fact

    @property
    def question(self) -> Question:
        """What to ask about it."""
        ask = f"{self.one.person} and {self.other.person} told you different things about {self.term}. Which is right?"
        return Question("Everyone", ask, "neither letter takes a side until you know")

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What becomes of the two notes."""
        return tuple(Reading(f.id, "unused", WHY) for f in (self.one, self.other))


def contradictions(facts: tuple[Fact, ...]) -> tuple[Contradiction, ...]:
    """The terms of the job that two people told differently, in the order of the notes."""
    found = []
    telling = [f for f in facts if f.kind in _TELLING]
    for term, pattern, sides in _TERMS:
        known = [f for f in telling if re.search(rf"\b(?:{pattern})\b", _plain(f), re.IGNORECASE)]
        found += [
            Contradiction(term, one, other)
            for at, one in enumerate(known)
            for other in known[at + 1 :]
            if one.person != other.person and _differ(_plain(one), _plain(other), pattern, sides)
        ]
    return tuple(found)


def _plain(fact: Fact) -> str:
    return re.sub(r"[a-z]+", lambda m: _WORDS.get(m[0], m[0]), mend(fact.text).lower())


def _differ(one: str, other: str, pattern: str, sides: tuple[str, ...]) -> bool:
    mine, theirs = _taken(one, sides), _taken(other, sides)
    first, second = _figures(one, pattern), _figures(other, pattern)
    if first and second and not first & second:
        return True
    # "three days in the office, two remote" takes both sides.
    return len(mine) == len(theirs) == 1 and mine != theirs


def _taken(text: str, sides: tuple[str, ...]) -> frozenset[int]:
    return frozenset(n for n, side in enumerate(sides) if re.search(rf"\b(?:{side})\b", text))


def _figures(text: str, pattern: str) -> set[str]:
    """The figures that stand within four words of the term."""
    near = re.finditer(rf"(?:\S+ ){{0,4}}\S*\b(?:{pattern})\b\S*(?: \S+){{0,4}}", text)
    return {n for m in near for n in re.findall(r"(?:\b1 in )?(\d+(?:\.\d+)?)", m.group())}
