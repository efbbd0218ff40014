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
    from afterword.review.page import Page, Stretch

_LEAST_WORDS = 6  # shorter sentences are courtesy that anybody may repeat
_SHARE = 0.8  # of the words of a sentence
_RUN = 9  # words in a row: courtesy runs to seven or eight
_WORD = re.compile(r"\w+(?:['.-]\w+)*")


def find(case: Case) -> Iterator[Finding]:
    """Sentences, and long runs of words inside others, that stand in another letter to this company as well."""
    for other in case.record.others:
        page = read_page(other.body)
        spans = _shared(case, page)
        if spans:
            words = sum(len(_WORD.findall(case.page.plain[slice(*span)])) for span in spans)
            share = f"{words} of {case.page.words} words are shared"
        for span in spans:
            if not any(_overlap(span, earlier) for earlier in _earlier(case, other)):
                said = f"The letter to {other.to.name} says the same ({share}). They may compare: say it in another way, or say something else."
                yield finding("copied", Severity.WARNING, span, said)


def _earlier(case: Case, other: Letter) -> list[tuple[int, int]]:
    """What letters before this one share, so that nothing is said twice."""
    before = case.record.others[: case.record.others.index(other)]
    return [span for each in before for span in _shared(case, read_page(each.body))]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _shared(case: Case, other: Page) -> list[tuple[int, int]]:
    """The spans of this letter that the other shares: whole sentences, or else runs of words."""
    theirs = [_words(s.text) for s in other.sentences]
    runs = {run for s in other.sentences for run in _runs([w.lower() for w in _WORD.findall(s.text)])}
    spans: list[tuple[int, int]] = []
    for sentence in case.page.sentences:
        if any(_same(_words(sentence.text), words) for words in theirs):
            spans.append((sentence.start, sentence.end))
        else:
            spans += _longest(sentence, runs)
    return spans


def _longest(sentence: Stretch, runs: set[tuple[str, ...]]) -> list[tuple[int, int]]:
    """From the first to the last word of what is shared within a sentence."""
    found = list(_WORD.finditer(sentence.text))
    words = [w.group().lower() for w in found]
    hits = [at for at, run in enumerate(_runs(words)) if run in runs]
    return (
        [(sentence.start + found[hits[0]].start(), sentence.start + found[hits[-1] + _RUN - 1].end())] if hits else []
    )


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _same(one: set[str], other: set[str]) -> bool:
    shared = len(one & other)
    return min(len(one), len(other)) >= _LEAST_WORDS and shared / len(one | other) >= _SHARE


def _beside(body: str) -> Record:
    return Record(others=(Letter(Person("Tom Ode"), LetterKind.THANK_YOU, "Thank you", body),))


_A = "The way your team swaps desks each quarter stayed with me all evening."
_B = "I would be glad to join the night shift in the bakery."
_C = "At Globex I moved three hundred nightly jobs to one queue, and nobody was paged for a month."
FLAGS = tuple(
    Example(text, record=_beside(f"Dear Tom,\n\n{_A} {_B}\n\n{_C}\n\nBest,\nAna"))
    for text in (
        _A,
        f"Thank you. {_A}",
        f"Dear Maria,\n\n{_A}\n\nBest,\nAna",
        _B,
        "I would be very glad to join the night shift in the bakery.",
        f"{_A} It was new to me.",
        "I would be glad to join the night shift in the bakery!",
        "the way your team swaps desks each quarter stayed with me all evening",
        _C,
        f"{_C} Thank you.",
        "You asked about queues: at Globex I moved three hundred nightly jobs to one queue, which was a good year.",
        "As I said, I moved three hundred nightly jobs to one queue, and that is what I would do here.",
        "Nobody knows it, but the way your team swaps desks each quarter stayed with me for days and days.",
        "Dear Maria,\n\nThank you for the tour. I would be glad to join the night shift in the bakery.\n\nYours,\nAna",
        "Moving three hundred jobs to one queue, and nobody was paged for a month: that was my last year.".replace(
            "Moving", "At Globex I moved"
        ),
        "I would be glad to join the night shift in your bakery.",
        "The way your team swaps desks each quarter stayed with me all evening long.",
        "At Globex I moved three hundred nightly jobs to a queue, and nobody was paged for a month.",
        "Thank you.\n\nThe way your team swaps desks each quarter stayed with me all evening.\n\nThank you.",
        "I'd say that I would be glad to join the night shift in the bakery, whatever the hour and whatever the weather.",
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
        "I look forward to hearing from you soon.",
        "Thank you for your time today, Maria.",
        "Each quarter we swapped the ovens.",
        "Your team stayed with me until six.",
        "I enjoyed the evening with your team.",
        "Desks are swapped where I work, too.",
        "The swap of desks that your team told me about is a fine idea.",
        "Best,\nAna",
        "",
        "Thank you. Thank you. Thank you.",
        "Thank you for your time, and for the walk through the bakery at four in the morning.",
        "What stayed with me is how your team bakes.",
    )
)
RULE = Rule("copied", find, FLAGS, PASSES)
