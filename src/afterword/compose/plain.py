"""The writer that needs no model: the same facts give the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import card, follow_up, linkedin, thank_you
from afterword.compose.kinds import letters, occasion
from afterword.domain import ASKED_FOR, Form, LetterKind

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.domain import Sentence


class PlainWriter:
    """Chooses among constructions by what the facts are and who reads them, never by chance."""

    def write(self, plan: LetterPlan) -> tuple[tuple[Sentence, ...], ...]:
        """The paragraphs, without greeting and closing."""
        if plan.form is Form.LINKEDIN:
            return linkedin.paragraphs(plan)
        if plan.slot.kind in ASKED_FOR:
            return letters.paragraphs(plan)
        if plan.slot.kind is LetterKind.THANK_YOU and occasion.of(plan) is not None:
            return occasion.paragraphs(plan)
        if plan.form is Form.CARD and plan.slot.kind is LetterKind.THANK_YOU:
            return card.paragraphs(plan)
        if plan.slot.kind is LetterKind.THANK_YOU:
            return thank_you.paragraphs(plan)
        return follow_up.paragraphs(plan)
