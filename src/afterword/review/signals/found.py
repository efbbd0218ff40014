"""All signals of a letter; where there are notes, by what is on record as well."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import SIGNALS, NoteKind
from afterword.review.ground import touches
from afterword.review.signals.asking import AVAILABILITY_OFFERED, NEXT_STEPS_ASKED
from afterword.review.signals.courtesy import ENTHUSIASM, GRATITUDE, MOVING_FORWARD
from afterword.review.signals.cue import carries
from afterword.review.signals.said import take_apart
from afterword.review.signals.talk import COMPANY_NEED, LEARNED, SPECIFIC_DETAIL
from afterword.review.signals.writer import CONCERN_ADDRESSED, NEW_INFORMATION, QUALIFICATION

if TYPE_CHECKING:
    from afterword.domain import Fact
    from afterword.review.case import Case
    from afterword.review.page import Page

ALL = (
    GRATITUDE,
    SPECIFIC_DETAIL,
    LEARNED,
    QUALIFICATION,
    COMPANY_NEED,
    ENTHUSIASM,
    MOVING_FORWARD,
    CONCERN_ADDRESSED,
    NEW_INFORMATION,
    NEXT_STEPS_ASKED,
    AVAILABILITY_OFFERED,
)
_OF_THE_TALK = {
    NoteKind.TALKED,
    NoteKind.LEARNED,
    NoteKind.ENJOYED,
    NoteKind.NEED,
    NoteKind.PERSONAL,
    NoteKind.ADVICE,
    NoteKind.NEXT,
    NoteKind.QUESTION,
    NoteKind.PROMISE,
    NoteKind.NOTE,
}

_GREETED = re.compile(r"[^\W\d_][\w'-]+")


@lru_cache(maxsize=8192)
def hear(sentence: str, employers: tuple[str, ...] = ()) -> frozenset[str]:
    """The signals that one sentence carries by its words; pure, so a sentence that was heard before costs nothing."""
    said = take_apart(sentence, employers)
    return frozenset(signal.name for signal in ALL if carries(signal, said))


def is_heard(page: Page, signal: str) -> bool:
    """Whether a sentence of the page carries this signal."""
    names = _names(page)
    return any(signal in hear(page.masked[s.start : s.end], names) for s in page.sentences)


def _names(page: Page) -> tuple[str, ...]:
    """Names that say nothing of the talk: the employer's, and that of whom the letter greets."""
    greeted = _GREETED.findall(page.greeting.text)[1:] if page.greeting else []
    return page.employers + tuple(name for name in greeted if len(name) > 2)


def find_signals(case: Case) -> dict[str, tuple[tuple[int, int], ...]]:
    """Every signal of a letter, each a tuple of sentence spans."""
    if not case.english:
        return dict.fromkeys(SIGNALS, ())
    page, names = case.page, _names(case.page)
    heard = [((s.start, s.end), hear(page.masked[s.start : s.end], names)) for s in page.sentences]
    found = {name: tuple(span for span, names in heard if name in names) for name in SIGNALS}
    if case.record.debrief:
        talk = _facts(case, _OF_THE_TALK)
        found["specific_detail"] = _resting_on(case, talk) if talk else ()
        for name, kind in (
            ("qualification", NoteKind.STRENGTH),
            ("company_need", NoteKind.NEED),
            ("new_information", NoteKind.NEW),
        ):
            found[name] = _joined(found[name], _resting_on(case, _facts(case, {kind})))
        answers = tuple(fact for fact in _facts(case, {NoteKind.CONCERN}) if fact.better)
        found["concern_addressed"] = _joined(found["concern_addressed"], _resting_on(case, answers))
    return {name: found[name] for name in SIGNALS}


def _facts(case: Case, kinds: set[NoteKind]) -> tuple[Fact, ...]:
    """The facts of these kinds that a letter to this reader may rest on."""
    assert case.record.debrief is not None
    mine = {"Everyone"} | ({case.reader.name} if case.reader else {p.name for p in case.record.debrief.people})
    facts = tuple(f for f in case.record.debrief.facts if f.kind in kinds and f.person in mine)
    if NoteKind.STRENGTH in kinds and case.record.profile:
        facts += case.record.profile.strengths
    return facts


def _resting_on(case: Case, facts: tuple[Fact, ...]) -> tuple[tuple[int, int], ...]:
    """The sentences that say what one of these facts says."""
    return tuple(
        (s.start, s.end)
        for s in case.page.sentences
        if any(touches(case, s.text, fact.better or fact.text) for fact in facts)
    )


def _joined(one: tuple[tuple[int, int], ...], other: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(set(one) | set(other)))
