"""The same letter as a mail, as a card, or as a note of at most 300 characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import Form

if TYPE_CHECKING:
    from afterword.domain import Sentence

# An invitation to connect on LinkedIn takes 300 characters.
LINKEDIN_MOST = 300
LINKEDIN_FRAME = 60  # greeting, closing and the blank lines between
CARD_MOST = 420


def fit_form(paragraphs: tuple[tuple[Sentence, ...], ...], form: Form) -> tuple[tuple[Sentence, ...], ...]:
    """The paragraphs, cut to what the form can hold; the first and the last sentence always stay."""
    if form is Form.EMAIL:
        return paragraphs
    most = CARD_MOST if form is Form.CARD else LINKEDIN_MOST - LINKEDIN_FRAME
    sentences = [s for p in paragraphs for s in p]
    kept = [sentences[0]] if sentences else []
    last = sentences[-1] if len(sentences) > 1 else None
    room = most - sum(len(s.text) + 1 for s in kept) - (len(last.text) + 1 if last else 0)
    for sentence in sentences[1:-1]:
        if len(sentence.text) < room:
            kept.append(sentence)
            room -= len(sentence.text) + 1
    if last is not None and sum(len(s.text) + 1 for s in kept) + len(last.text) <= most:
        kept.append(last)
    return (tuple(kept),)
