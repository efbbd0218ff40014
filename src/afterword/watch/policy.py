"""What a mail that came in does to the plan. A wrong pause costs a click, a wrong letter may cost the job."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import IncomingKind, ReplyMeaning
from afterword.watch.courtesy_words import COURTEOUS, GONE, SUBSTANCE
from afterword.watch.sentences import plain_form, split_sentences
from afterword.watch.step_words import HOLDING
from afterword.watch.thread import SURE

if TYPE_CHECKING:
    from afterword.domain import Incoming
    from afterword.watch.sentences import Said
    from afterword.watch.thread import Match


GREETING_WORDS = 5  # of a line that is a greeting, a closing or a name


class Action(enum.Enum):
    """What happens to follow-ups."""

    STOP = "stop"  # they answered: what waits is called off
    PAUSE = "pause"  # it may be an answer: the person decides
    MOVE = "move"  # they named a day, or are away: the clock counts from there
    NOTE = "note"  # a courtesy: the letter is answered, the clock runs on
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
    if not match.interview_id or mail.kind is IncomingKind.OTHER:
        return Effect(Action.NONE, evidence)
    if match.sure < SURE:
        return Effect(Action.PAUSE, evidence)
    return sure_effect(mail)


def sure_effect(mail: Incoming) -> Effect:
    """What a mail does that surely belongs to an interview, because its header or the person says so."""
    evidence = mail.evidence or mail.reason
    if mail.kind is IncomingKind.BOUNCE:
        return Effect(Action.REOPEN, evidence)
    if mail.kind is IncomingKind.AUTO_REPLY:
        return _away(mail)
    if is_holding(mail):
        return Effect(Action.MOVE, evidence)
    return Effect(Action.NOTE if is_courtesy(mail) else Action.STOP, evidence)


def _away(mail: Incoming) -> Effect:
    """Whoever is away comes back; whoever has left does not, and the person has to choose another way."""
    if gone := GONE.search(mail.own_words):
        return Effect(Action.PAUSE, f"they are no longer the one to write to: “{' '.join(gone[0].split())}”")
    words = f"away, back on {mail.back_on:%A} {mail.back_on.day} {mail.back_on:%B}" if mail.back_on else "away"
    return Effect(Action.MOVE, words)


def is_holding(mail: Incoming) -> bool:
    """Whether they only name the day by which they will write or decide: a follow-up counts from that day."""
    told = mail.kind is IncomingKind.REPLY and mail.meaning is ReplyMeaning.INFORMATION
    return bool(told and mail.named_date and HOLDING.search(plain_form(mail.evidence)) and "?" not in mail.evidence)


def is_courtesy(mail: Incoming) -> bool:
    """Whether they only say that it was good to meet: nothing is asked, told or promised, so silence still counts."""
    if mail.kind is not IncomingKind.REPLY or mail.meaning not in {ReplyMeaning.INFORMATION, ReplyMeaning.UNCLEAR}:
        return False
    sentences = split_sentences(mail.own_words)
    if mail.named_date or "?" in mail.own_words or not sentences:
        return False
    kind_ones = [bool(COURTEOUS.search(s.plain)) and not SUBSTANCE.search(s.plain) for s in sentences]
    return any(kind_ones) and all(kind or _is_frame(said) for kind, said in zip(kind_ones, sentences, strict=True))


def _is_frame(said: Said) -> bool:
    """A greeting, a closing or a name: short, and no statement."""
    short = len(said.plain.split()) <= GREETING_WORDS and not said.text.rstrip().endswith(".")
    return short and not SUBSTANCE.search(said.plain)
