"""What stayed from the talk, as sentences: two things in one where they go together, each with the facts under it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose import ways
from afterword.domain import NoteKind, Sentence

if TYPE_CHECKING:
    from afterword.compose.details import Detail
    from afterword.compose.pen import Pen

_TOGETHER_MOST = 38  # words of two things in one sentence
_MIDDLE_MOST = 20  # words of what stands in the middle of a sentence
_STANDS_LAST = {"quote", "motto", "question", "advice", "thanks"}


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing to tell, with the construction that it takes."""

    detail: Detail
    form: str
    words: str

    @property
    def plain(self) -> bool:
        """Whether it can stand in the middle of a sentence."""
        return len(self.words.split()) <= _MIDDLE_MOST and not any(mark in self.words for mark in (":", ";", " – "))


def units_of(detail: Detail) -> list[Unit]:
    """The one or two things that a note tells."""
    found = [Unit(detail, _form(detail), detail.whole)]
    if detail.more:
        found.append(Unit(detail, "said", detail.more))
    return found


def _form(detail: Detail) -> str:
    if detail.form != "topic":
        return detail.form
    if detail.fact.kind is NoteKind.ENJOYED:
        direct = (detail.words.startswith("your ") and "hearing" not in detail.fact.text.lower()) or (
            detail.words.startswith("the way")
        )
        return "thing" if direct else "liked"
    return "learned" if detail.fact.kind is NoteKind.LEARNED else "topic"


def tell(detail: Detail, pen: Pen) -> list[Sentence]:
    """One note of the talk as a sentence, or two."""
    return tell_all(units_of(detail), pen)


def tell_all(units: list[Unit], pen: Pen) -> list[Sentence]:
    """All that is to be told, in its order; two that go together in one sentence."""
    found: list[Sentence] = []
    left = list(units)
    while left:
        one = left.pop(0)
        if left and _go_together(one, left[0]):
            found.append(_pair(one, left.pop(0), pen))
        else:
            found.append(Sentence(pen.pick(_options(one)).format(words=one.words), (one.detail.fact.id,)))
    return found


def _go_together(one: Unit, two: Unit) -> bool:
    known = (one.form, two.form) in ways.PAIRS
    return known and one.plain and ":" not in two.words and _count(one, two) <= _TOGETHER_MOST


def _count(*units: Unit) -> int:
    return sum(len(u.words.split()) for u in units)


def _pair(one: Unit, two: Unit, pen: Pen) -> Sentence:
    options = ways.PAIRS[one.form, two.form]
    if one.detail is not two.detail:
        options = tuple(o for o in options if "about it" not in o) or options
    if not two.plain or "," in two.words:
        options = tuple(o for o in options if o.endswith("{two}.")) or options
    facts = tuple(dict.fromkeys((one.detail.fact.id, two.detail.fact.id)))
    return Sentence(pen.pick(options).format(one=one.words, two=two.words), facts)


def _options(unit: Unit) -> tuple[str, ...]:
    options = {
        "topic": ways.TOPICS,
        "learned": ways.LEARNED_TOPIC,
        "liked": ways.LIKED_TOPIC,
        "thing": ways.LIKED_THING,
    }.get(unit.form) or ways.BY_FORM[unit.form]
    if unit.form == "said" and unit.detail.fact.kind is NoteKind.ENJOYED:
        options = ways.LIKED_THAT
    # What is long or hung about with commas stands at the end of its sentence.
    short = unit.plain and len(unit.words.split()) <= 11 and "," not in unit.words
    return options if short else tuple(o for o in options if o.endswith(("{words}.", "{words}"))) or options
