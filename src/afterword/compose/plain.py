"""The writer that needs no model: the same facts give the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import follow_up, thank_you
from afterword.domain import LetterKind

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.domain import Sentence


class PlainWriter:
    """Chooses among constructions by what the facts are and who reads them, never by chance."""

    def write(self, plan: LetterPlan) -> tuple[tuple[Sentence, ...], ...]:
        """The paragraphs, without greeting and closing."""
        if plan.slot.kind is LetterKind.THANK_YOU:
            return thank_you.paragraphs(plan)
        return follow_up.paragraphs(plan)
