"""What a mail that came in does to the plan. A wrong pause costs a click, a wrong letter may cost the job."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import IncomingKind, ReplyMeaning
from afterword.watch.sentences import plain_form
from afterword.watch.step_words import HOLDING
from afterword.watch.thread import SURE

if TYPE_CHECKING:
    from afterword.domain import Incoming
    from afterword.watch.thread import Match


class Action(enum.Enum):
    """What happens to follow-ups."""

    STOP = "stop"  # they answered: what waits is called off
    PAUSE = "pause"  # it may be an answer: the person decides
    MOVE = "move"  # they named a day, or are away: the clock counts from there
    REOPEN = "reopen"  # it bounced: the letter needs another way
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Effect:
    """What to do, and the line that was the evidence."""

    action: Action
    evidence: str


def effect(mail: Incoming, match: Match) -> Effect:
    """What this mail does to the letters and plans of the interview that it belongs to."""
    evidence = mail.evidence or mail.reason
    if not match.interview_id:
        return Effect(Action.NONE, evidence)
    if mail.kind is IncomingKind.BOUNCE:
        return Effect(Action.REOPEN, evidence)
    if mail.kind is IncomingKind.OTHER:
        return Effect(Action.NONE, evidence)
    if match.sure < SURE:
        return Effect(Action.PAUSE, evidence)
    if mail.kind is IncomingKind.AUTO_REPLY:
        words = f"away, back on {mail.back_on:%A} {mail.back_on.day} {mail.back_on:%B}" if mail.back_on else "away"
        return Effect(Action.MOVE, words)
    return Effect(Action.MOVE if is_holding(mail) else Action.STOP, evidence)


def is_holding(mail: Incoming) -> bool:
    """Whether they only name the day by which they will write or decide: a follow-up counts from that day."""
    told = mail.kind is IncomingKind.REPLY and mail.meaning is ReplyMeaning.INFORMATION
    return bool(told and mail.named_date and HOLDING.search(plain_form(mail.evidence)) and "?" not in mail.evidence)
