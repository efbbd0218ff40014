"""Which English a letter is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.review.proof import DIALECTS

if TYPE_CHECKING:
    from afterword.review.case import Case


def dialect_of(case: Case) -> str | None:
    """The English of the notes, else of the profile; None where neither says: then each is right."""
    debrief, profile = case.record.debrief, case.record.profile
    tag = (debrief.interview.language if debrief else "") or (profile.language if profile else "")
    return DIALECTS.get(tag.rpartition("-")[2].upper()) if tag else None
