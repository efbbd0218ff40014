"""The same letter for a card: one paragraph that fits a hand, and the wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import thank_you

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.compose.thank_you import Paragraph
    from afterword.domain import Sentence

# A folded A6 card takes some 100 words by hand.
WORDS_MOST = 95


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks with what was said, then what the writer brings where there is room, then the wish."""
    pen = thank_you.Pen(plan.index)
    shown = sorted(plan.details, key=lambda d: d.form != "thanks")
    first: list[Sentence] = [thank_you.opening(plan, pen, None)]
    last = (*thank_you.still_wanted(plan), thank_you.wish(plan, pen))
    room = WORDS_MOST - _words((*first, *last))
    for sentences in (
        *(thank_you.tell(d, pen) for d in shown if d.form != "question"),
        thank_you.qualification(plan, pen),
    ):
        if sentences and _words(tuple(sentences)) <= room:
            first += sentences
            room -= _words(tuple(sentences))
    return (tuple(first), last)


def _words(sentences: tuple[Sentence, ...]) -> int:
    return sum(len(s.text.split()) for s in sentences)
