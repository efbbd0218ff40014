"""Subject lines that name the matter of these letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.kinds.occasion import Occasion, of
from afterword.compose.phrase import upper_first
from afterword.compose.role import role_name
from afterword.domain import LetterKind

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan

_LINES = {
    LetterKind.PROMISE_KEPT: "{name}: as promised",
    LetterKind.ANSWER: "{name}: an answer to add",
    LetterKind.AFTER_REJECTION: "Thank you: {name}",
    LetterKind.DATE_MOVED: "{name}: thank you for the new date",
    LetterKind.ACCEPT_OFFER: "{name}: I accept your offer",
    LetterKind.DECLINE_OFFER: "{name}: your offer",
    LetterKind.ASK_FOR_TIME: "{name}: your offer",
    LetterKind.WITHDRAW: "{name}: withdrawal of my application",
    LetterKind.COMPETING_OFFER: "{name}: a question about your decision",
    LetterKind.THROUGH_RECRUITER: "{name}: thanks to pass on",
}


def subject(plan: LetterPlan) -> str:
    """The line, with the role, else the company."""
    talk = plan.interview
    name = upper_first(role_name(talk)) or upper_first(talk.company) or "Our conversation"
    return _LINES[plan.slot.kind].format(name=name)


def of_occasion(plan: LetterPlan) -> str:
    """The line of a thank-you note for another occasion than an interview."""
    talk = plan.interview
    at = f" at {talk.company}" if talk.company else ""
    if of(plan) is Occasion.REFERRED:
        return f"Thank you for your recommendation: {upper_first(role_name(talk)) or talk.company}".rstrip(": ")
    if of(plan) is Occasion.FAIR:
        return f"Thank you for our conversation at the fair{f': {talk.company}' if talk.company else ''}"
    return f"Thank you for our conversation{at}"
