"""The same text to two people of one company: they compare notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Letter, LetterKind, Person, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.page import read_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_LEAST_WORDS = 6  # shorter sentences are courtesy that anybody may repeat
_SHARE = 0.8  # of the words of a sentence


def find(case: Case) -> Iterator[Finding]:
    """Sentences that stand in another letter to this company as well."""
    seen: list[tuple[str, set[str]]] = []
    for other in case.record.others:
        seen += [(other.to.name, _words(s.text)) for s in read_page(other.body).sentences]
    for sentence in case.page.sentences:
        words = _words(sentence.text)
        twin = next((name for name, theirs in seen if _same(words, theirs)), "")
        if twin:
            said = (
                f"The letter to {twin} says the same. They may compare: say it in another way, or say something else."
            )
            yield finding("copied", Severity.WARNING, (sentence.start, sentence.end), said)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _same(one: set[str], other: set[str]) -> bool:
    shared = len(one & other)
    return min(len(one), len(other)) >= _LEAST_WORDS and shared / len(one | other) >= _SHARE


def _beside(body: str) -> Record:
    return Record(others=(Letter(Person("Tom Ode"), LetterKind.THANK_YOU, "Thank you", body),))


_A = "The way your team swaps desks each quarter stayed with me all evening."
FLAGS = tuple(
    Example(
        text, record=_beside(f"Dear Tom,\n\n{_A} I would be glad to join the night shift in the bakery.\n\nBest,\nAna")
    )
    for text in (
        _A,
        f"Thank you. {_A}",
        f"Dear Maria,\n\n{_A}\n\nBest,\nAna",
        "I would be glad to join the night shift in the bakery.",
        "I would be very glad to join the night shift in the bakery.",
        f"{_A} It was new to me.",
        "I would be glad to join the night shift in the bakery!",
        "the way your team swaps desks each quarter stayed with me all evening",
    )
)
PASSES = tuple(
    Example(
        text, record=_beside(f"Dear Tom,\n\n{_A} Thank you for your time. I look forward to hearing.\n\nBest,\nAna")
    )
    for text in (
        "Thank you for your time.",
        "I look forward to hearing.",
        "The way your team bakes at night stayed with me.",
        "Dear Tom,\n\nThank you.\n\nBest,\nAna",
        "Your quarter of the city was new to me.",
        "My team swapped desks once.",
        "All evening I thought of the oven.",
        "Thank you for the bread.",
    )
)
RULE = Rule("copied", find, FLAGS, PASSES)
