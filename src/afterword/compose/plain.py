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
        written = self._paragraphs(plan)
        # A message is read in a narrow box on a phone: one paragraph, and what a card has room for.
        return (tuple(s for paragraph in written for s in paragraph),) if plan.form is Form.MESSAGE else written

    @staticmethod
    def _paragraphs(plan: LetterPlan) -> tuple[tuple[Sentence, ...], ...]:
        if plan.slot.kind in ASKED_FOR:
            return letters.paragraphs(plan)
        if plan.slot.kind is LetterKind.THANK_YOU and occasion.of(plan) is not None:
            return occasion.paragraphs(plan)
        if plan.form in {Form.CARD, Form.MESSAGE} and plan.slot.kind is LetterKind.THANK_YOU:
            return card.paragraphs(plan)
        if plan.slot.kind is LetterKind.THANK_YOU:
            return thank_you.paragraphs(plan)
        return follow_up.paragraphs(plan)
