"""Which of these letters a plan asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.kinds import kept, offer, replied
from afterword.domain import LetterKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.compose.plan import LetterPlan
    from afterword.domain import Sentence

    Paragraph = tuple[Sentence, ...]

_WRITERS: dict[LetterKind, Callable[[LetterPlan], tuple[Paragraph, ...]]] = {
    LetterKind.PROMISE_KEPT: kept.promise_kept,
    LetterKind.ANSWER: kept.answer,
    LetterKind.AFTER_REJECTION: replied.after_rejection,
    LetterKind.DATE_MOVED: replied.date_moved,
    LetterKind.ACCEPT_OFFER: offer.accept,
    LetterKind.DECLINE_OFFER: offer.decline,
    LetterKind.ASK_FOR_TIME: offer.ask_for_time,
    LetterKind.WITHDRAW: offer.withdraw,
    LetterKind.COMPETING_OFFER: offer.competing,
    LetterKind.THROUGH_RECRUITER: replied.through_recruiter,
}


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing; none when the notes lack what it is about."""
    return tuple(p for p in _WRITERS[plan.slot.kind](plan) if p)
