"""A subject line that names the matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.kinds import subjects
from afterword.compose.kinds.occasion import Occasion, of
from afterword.compose.phrase import upper_first
from afterword.compose.role import role_name
from afterword.domain import ASKED_FOR, LetterKind

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan

_CREDENTIAL = re.compile(
    r"\b(?:certificat\w*|exam|licen[cs]e|degree|diploma|award|portfolio|reference|publication|paper|card)\b",
    re.IGNORECASE,
)


def subject(chosen: LetterPlan) -> str:
    """The line: what the letter is about, with the role."""
    talk = chosen.interview
    role = upper_first(role_name(talk))
    if chosen.slot.kind in ASKED_FOR:
        return subjects.subject(chosen)
    if chosen.slot.kind is LetterKind.THANK_YOU and of(chosen) not in {None, Occasion.LATE}:
        return subjects.of_occasion(chosen)
    if chosen.slot.kind is LetterKind.THANK_YOU:
        at = f" at {talk.company}" if talk.company else ""
        return (
            (f"Thank you: {role} interview", f"Thank you for our conversation: {role}", f"Thank you: {role}{at}")[
                chosen.index % 3
            ]
            if role
            else f"Thank you for our conversation{at}"
        )
    name = role or upper_first(talk.company) or "Our conversation"
    if chosen.slot.kind is LetterKind.FINAL_FOLLOW_UP:
        return f"{name}: a last question"
    word = next((m.group().lower() for f in chosen.news if (m := _CREDENTIAL.search(f.text))), "")
    if chosen.news:
        return f"{name}: next steps and " + (
            f"a new {word}" if word in {"certificate", "licence", "license", "degree"} else "some news"
        )
    return f"{name}: next steps"
