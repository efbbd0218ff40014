"""What a letter may rest on: the words, names and numbers on record."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import NoteKind
from afterword.review.vocabulary import stems

if TYPE_CHECKING:
    from afterword.domain import Fact, Person
    from afterword.review.case import Case

_STROKES = str.maketrans("łŁøØđĐßæÆœŒı", "lLoOdDsaAoOi")
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """Lower case without diacritics: "Łukasz" and "Lukasz" meet."""
    word = word.translate(_STROKES)
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def about_post(case: Case) -> frozenset[str]:
    """Stems of role, company and names: standing in a letter they prove nothing."""
    debrief = case.record.debrief
    assert debrief is not None
    names = " ".join(person.name for person in debrief.people)
    return stems(f"{debrief.interview.company} {debrief.interview.role} {names}")


def touches(case: Case, sentence: str, fact: str) -> bool:
    """Whether a sentence says what a fact says: two words of its own in common, or all it has, or its number and one."""
    own = stems(fact) - about_post(case)
    shared = stems(sentence) & own
    numbers = set(_NUMBER.findall(sentence)) & set(_NUMBER.findall(fact))
    return len(shared) >= min(2, len(own) or 9) or bool(shared and numbers)


def facts_on_record(case: Case) -> tuple[Fact, ...]:
    """Every fact of notes and profile, private ones as well."""
    facts = case.record.debrief.facts if case.record.debrief else ()
    return facts + (case.record.profile.strengths if case.record.profile else ())


def is_private(fact: Fact) -> bool:
    """Whether a fact must not reach a reader."""
    return NoteKind.PRIVATE in {fact.kind, fact.labelled}


def record_text(case: Case) -> str:
    """All that a letter may rest on, as one text; private facts are no ground."""
    debrief, profile = case.record.debrief, case.record.profile
    parts: list[str] = []
    for fact in facts_on_record(case):
        if not is_private(fact):
            parts += [fact.text, fact.better, fact.dated, *fact.attach, *fact.link]
    assert debrief is not None
    i = debrief.interview
    parts += [i.company, i.role, i.round, i.medium, i.timezone, *(value for _, value in i.extra)]
    parts += [_about(person) for person in debrief.people]
    parts += [f"{day.day} {day.year} {day:%B %A}" for day in (i.start, i.end) if day]
    if profile:
        parts += [profile.name, profile.email, profile.phone, profile.headline, profile.signature, *profile.links]
    return "\n".join(part for part in parts if part)


def _about(p: Person) -> str:
    names = f"{p.name} {p.given} {p.family} {p.honorific} {p.credentials}"
    return f"{names} {p.email} {p.title} {p.part} {p.phone} {p.linkedin}"
