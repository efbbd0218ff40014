"""Answers to what they wrote, and thanks that a recruiter passes on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.details import details_of
from afterword.compose.greeting import spoken_name
from afterword.compose.kinds import frames
from afterword.compose.kinds.noted import the_day
from afterword.compose.kinds.parts import RECORD, about, names, recalled, when, with_post
from afterword.domain import Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.details import Detail
    from afterword.compose.plan import LetterPlan
    from afterword.domain import Person

    Paragraph = tuple[Sentence, ...]
_MOST = 3  # people whom one letter thanks
_TO_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)


def after_rejection(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks, one thing of the talk, and the door left open: no regret and no question why."""
    told = recalled(plan) or (Sentence(frames.TIME),)
    return (
        (with_post(plan, frames.TOLD_NO, frames.TOLD_NO_BARE),),
        told,
        (Sentence(frames.DOOR), Sentence(frames.WELL)),
    )


def date_moved(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """A short, patient answer to the word that it takes longer."""
    day = the_day(plan.slot.kind, plan.facts, plan.interview, plan.slot.send_at)
    first = Sentence(frames.MOVED_TO.format(day=day.words), (day.fact.id,)) if day else Sentence(frames.MOVED)
    still = with_post(plan, frames.NO_TROUBLE, frames.NO_TROUBLE_BARE)
    return ((first, still), (Sentence(frames.SEND_BEFORE), Sentence(frames.FORWARD)))


def through_recruiter(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks to the recruiter, and to each interviewer by name, to be passed on. Empty when there is nobody to name."""
    people = interviewers(plan)
    if not people:
        return ()
    arranged = frames.ARRANGED.format(names=names(people), when=when(plan), about=about(plan))
    passed = tuple(_relay(plan, person, number) for number, person in enumerate(people))
    return ((Sentence(arranged, RECORD),), passed, (Sentence(frames.ANY_QUESTIONS),))


def interviewers(plan: LetterPlan) -> tuple[Person, ...]:
    """Whom the recruiter can pass thanks on to; nobody where the reader is no recruiter."""
    if plan.through is None:
        return ()
    first = plan.through
    others = (p for p in plan.panel if p.name not in {plan.reader.name, first.name})
    return (first, *others)[:_MOST]


def _relay(plan: LetterPlan, person: Person, number: int) -> Sentence:
    detail = None if plan.tone is Tone.BRIEF else _neutral(plan, person)
    name = spoken_name(person)
    if detail is None:
        return Sentence((frames.RELAY_TOO if number else frames.RELAY).format(name=name), RECORD)
    way = frames.RELAY_TOO_FOR if number else frames.RELAY_FOR
    return Sentence(way.format(name=name, words=detail.words), (*RECORD, detail.fact.id))


def _neutral(plan: LetterPlan, person: Person) -> Detail | None:
    """A topic of the talk with this person that reads the same to anybody."""
    own = tuple(f for f in plan.facts if f.person == person.name)
    found, _ = details_of(person, own, lambda _fact, _text: False, 1)
    return next((d for d in found if d.form == "topic" and d.is_plain and not _TO_YOU.search(d.words)), None)
