"""What the notes mark as private must not reach anybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Fact, Interview, NoteKind, Person, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.delicate import hinted_by, told_by
from afterword.review.ground import about_post, facts_on_record, is_private
from afterword.review.vocabulary import COURTESY, concrete, stem, stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_WORD = re.compile(r"[^\W_]+(?:['.&/+-][^\W_]+)*")
# A capital at the start of a note makes no name, unless somebody offers or wants.
_NAME = re.compile(r"(?:(?<![.!?] )(?<!^)\b[A-Z][\w'-]+|^[A-Z][\w'-]+(?= (?:offer\w*|wants?|also|pays)\b))")
_NUMBER = re.compile(r"\d[\d.,]*\d|\d{2,}")


def find(case: Case) -> Iterator[Finding]:
    """Each sentence that shares words of its own, or a figure, with a private note and with no open one."""
    if not case.record.debrief:
        return
    facts = facts_on_record(case)
    public = " ".join(f"{f.text} {f.better}" for f in facts if not is_private(f) and f.kind is not NoteKind.CONCERN)
    open_stems = stems(public) | about_post(case)
    open_words = open_stems | {stem(word) for word in _WORD.findall(public.lower())}
    figures = set(_NUMBER.findall(public))
    for fact in filter(is_private, facts):
        secret = stems(fact.text) - open_stems
        names = {stem(w) for w in _NAME.findall(fact.text) if w.lower() not in COURTESY}
        names = (names | told_by(fact.text)) - open_words
        hinted = hinted_by(fact.text) - open_words
        numbers = set(_NUMBER.findall(fact.text)) - figures
        for sentence in case.page.sentences:
            words = {stem(w) for w in _WORD.findall(sentence.text.lower())}
            said = ({stem(w) for w in concrete(sentence.text)} & secret) | (words & names)
            if (
                len(said) >= 2
                or (said and words & hinted)
                or said & names
                or numbers & set(_NUMBER.findall(sentence.text))
                or (said and len(secret) == 1)
            ):
                span = _span(case, (sentence.start, sentence.end), said | (words & hinted if said else set()), numbers)
                yield finding("private_leak", Severity.ERROR, span, "Your notes mark this as private. Take it out.")


def _span(case: Case, within: tuple[int, int], said: set[str], numbers: set[str]) -> tuple[int, int]:
    """From the first to the last of the words that give it away."""
    hits = [
        found.span()
        for found in _WORD.finditer(case.page.plain, *within)
        if stem(found.group()) in said or found.group() in numbers
    ]
    return (hits[0][0], hits[-1][1]) if hits else within


def _noted(*private: str) -> Record:
    facts = tuple(
        Fact(f"Maria Chen/private/{n}", NoteKind.PRIVATE, "Maria Chen", text, labelled=NoteKind.PRIVATE)
        for n, text in enumerate(private, 1)
    )
    open_fact = Fact("Maria Chen/talked/1", NoteKind.TALKED, "Maria Chen", "the tidal mill and its tired old sluice")
    people = (Person("Maria Chen", given="Maria", family="Chen"),)
    return Record(Debrief(Interview("Acme Robotics", "Miller"), people, (*facts, open_fact)))


_NOTES = _noted(
    "seemed tired, checked his phone a lot",
    "Hydro offer in Gatineau, 96 k$",
    "GPA is 2.9",
    "their last miller drank on the job",
    "divorce, she mentioned a custody hearing",
)
FLAGS = tuple(
    Example(text, record=_NOTES)
    for text in (
        "You seemed tired and checked your phone.",
        "I have another offer in Gatineau.",
        "My GPA is 2.9.",
        "I was sorry about the miller who drank on the job.",
        "I hope the custody hearing went well.",
        "Hydro wants me too.",
        "I would start at 96 if you would.",
        "I wish you strength for the divorce and the custody days.",
    )
)
PASSES = tuple(
    Example(text, record=_NOTES)
    for text in (
        "Thank you for showing me the tidal mill.",
        "The tired old sluice stayed with me.",
        "My phone number is below.",
        "The hearing of the wheel at night must be lovely.",
        "The last week was a good one.",
        "Thank you, Maria.",
        "I would like to be your miller.",
        "I would be glad to talk again.",
    )
)
RULE = Rule("private_leak", find, FLAGS, PASSES)
