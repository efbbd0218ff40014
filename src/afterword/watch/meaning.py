"""What a reply asks the person to deal with next, by rules over its sentences that one can read.

`rejection` and `offer` are said only where a sentence says so without an "if"; `unclear` is the honest answer elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import ReplyMeaning
from afterword.watch.decision_words import OFFER, OFFER_HEDGED, OFFER_WEAK, REJECTION, REJECTION_HEDGED, REJECTION_TURN
from afterword.watch.offer_words import CONDITIONAL, OFFERED, OFFERED_HEDGED
from afterword.watch.proposed_date import proposed_date
from afterword.watch.refusal_words import ENDING, RATHER, REFUSED, REFUSED_HEDGED, RESERVE, STILL_OPEN
from afterword.watch.sentences import Said, split_sentences
from afterword.watch.step_words import (
    ASKED,
    ASSESSMENT,
    DUE,
    HARMLESS,
    INFORMATION,
    INTERVIEW,
    MEETING,
    NEWS_ONLY,
    PAST,
    SHORTLISTED,
    SORROW,
    STEP_HEDGED,
    TASK,
    TESTING,
    WHEN,
    WITHDREW,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

_INCLUDED = re.compile(
    r"\b(?:includ\w*|consist\w*|involv\w*|followed by|as well as|plus|part of|which|during|with)\b[^.;]*$"
)
_BEFORE_IT = re.compile(r"\b(?:before|prior to|ahead of|in advance of) (?:the|your|our|an?) ")
_TURN = re.compile(r"[,;:]? ?\b(?:but|however|although|though|instead|that said)\b,? ?|, (?:and )?so |;|[ ][–—-][ ]")
_TELLING = re.compile(
    r"\b(?:please|will|need|hope|expect\w*|still|yet|longer|nothing|delay\w*|hold|decision|cancel\w*|received|waiting|passed|forwarded|noted|decides?|meets?|vote)\b"
)
STATEMENT_WORDS = 6  # a shorter remark tells too little
EVIDENCE_MOST = 300
WORDS_MOST = 20_000  # characters
SENTENCES_MOST = 150


@dataclass(frozen=True, slots=True)
class Meant:
    """What a reply means, the sentence that says so, and the one date that it sets."""

    meaning: ReplyMeaning
    evidence: str
    date: dt.date | None


def read_meaning(words: str, subject: str, written: dt.datetime | None) -> Meant:
    """The meaning of a reply's own words. The subject counts only where the words say nothing."""
    sentences = split_sentences(words[:WORDS_MOST])[:SENTENCES_MOST]
    meaning, evidence = _weigh(sentences)
    if meaning in {ReplyMeaning.UNCLEAR, ReplyMeaning.INFORMATION}:
        titled, _ = (
            _weigh(split_sentences(subject)) if not re.match(r"(?i)\s*(?:re|aw|sv)\s*:", subject) else (meaning, "")
        )
        if titled in {ReplyMeaning.OFFER, ReplyMeaning.INTERVIEW, ReplyMeaning.ASSESSMENT}:
            meaning, evidence = titled, subject
    text = evidence or (sentences[0].text if sentences else subject)
    return Meant(meaning, text[:EVIDENCE_MOST], proposed_date(sentences, text, meaning, written))


def _weigh(sentences: tuple[Said, ...]) -> tuple[ReplyMeaning, str]:
    """What has to be dealt with next: a yes, then a next step, then a no, then what is asked or told."""
    for judge in _JUDGES:
        for said in sentences:
            meaning = judge(said.plain)
            if meaning is ReplyMeaning.REJECTION and any(STILL_OPEN.search(s.plain) for s in sentences):
                continue  # it can't be over and open: what was refused is something else
            if meaning is not None:
                return meaning, said.text
    return _told(sentences)


def _told(sentences: tuple[Said, ...]) -> tuple[ReplyMeaning, str]:
    """What is asked for or told; bad news in words that we don't know, and news still to come, stay unclear."""
    rather = next((s for s in sentences if RATHER.search(s.plain) and "?" not in s.text), None)
    if rather and any(ENDING.search(s.plain) for s in sentences) and not any("?" in s.text for s in sentences):
        return ReplyMeaning.REJECTION, rather.text
    told = [s for s in sentences if INFORMATION.search(s.plain) or _states(s)]
    asked = [s for s in told if "?" in s.text or _TELLING.search(s.plain)]
    sorry = any(SORROW.search(s.plain) and not HARMLESS.search(s.plain) for s in sentences)
    if not told or any(NEWS_ONLY.search(s.plain) for s in sentences) or (sorry and not asked):
        return ReplyMeaning.UNCLEAR, ""
    return ReplyMeaning.INFORMATION, (asked or told)[0].text


def _states(said: Said) -> bool:
    return "?" not in said.text and len(said.plain.split()) >= STATEMENT_WORDS


def clauses(plain: str) -> list[str]:
    """A sentence at its turns: "not this post, but that one" says two things."""
    return _TURN.split(plain)


@lru_cache(maxsize=512)
def is_offer(plain: str) -> bool:
    """Whether this sentence offers the job, and doesn't merely speak of offers."""
    return any(_offers(clause) for clause in clauses(plain))


def _offers(plain: str) -> bool:
    if OFFER_HEDGED.search(plain) or CONDITIONAL.search(plain):
        return False
    return bool(OFFER.search(plain) or (OFFERED.search(plain) and not OFFERED_HEDGED.search(plain)))


@lru_cache(maxsize=512)
def is_rejection(plain: str) -> bool:
    """Whether this sentence says no, and not only what a no would look like."""
    if REJECTION_TURN.search(plain) and "?" not in plain:
        return True
    return any(_refuses(clause) for clause in dict.fromkeys((plain, *clauses(plain))))


def _refuses(plain: str) -> bool:
    if REJECTION_HEDGED.search(plain):
        return False
    return bool(REJECTION.search(plain) or (REFUSED.search(plain) and not REFUSED_HEDGED.search(plain)))


def next_step(plain: str) -> ReplyMeaning | None:
    """Whether this sentence invites to an interview or sets an assessment."""
    return next((step for clause in clauses(plain) if (step := _step_of_clause(clause)) is not None), None)


def _step_of_clause(plain: str) -> ReplyMeaning | None:
    """The step that is named first, unless the one is a part of the other."""
    if STEP_HEDGED.search(plain) or is_rejection(plain):
        return None
    past = [m.span() for m in PAST.finditer(plain)]
    interview = _first(INTERVIEW, plain, past)
    assessment = _first(ASSESSMENT, plain, past)
    if assessment is None and interview is None:
        return _asked_step(plain) if not past else None
    if assessment is None:
        return ReplyMeaning.INTERVIEW
    if interview is None or _BEFORE_IT.search(plain):
        return ReplyMeaning.ASSESSMENT
    part = interview.start() < assessment.start() and _INCLUDED.search(plain[interview.end() : assessment.end()])
    return ReplyMeaning.INTERVIEW if part else ReplyMeaning.ASSESSMENT


def _asked_step(plain: str) -> ReplyMeaning | None:
    """Words for it that no table foresees: something is asked, and a test, or a meeting at some time, is named."""
    asked = ASKED.search(plain)
    if ((asked or DUE.search(plain)) and TESTING.search(plain)) or (asked and TASK.search(plain)):
        return ReplyMeaning.ASSESSMENT
    if not asked:
        return None
    return ReplyMeaning.INTERVIEW if MEETING.search(plain) and WHEN.search(plain) else None


def _first(pattern: re.Pattern[str], plain: str, past: list[tuple[int, int]]) -> re.Match[str] | None:
    """The first match that doesn't only look back at what was."""
    for found in pattern.finditer(plain):
        if not any(start <= found.start() < end or found.start() <= start < found.end() <= end for start, end in past):
            return found
    return None


_JUDGES: tuple[Callable[[str], ReplyMeaning | None], ...] = (
    lambda plain: ReplyMeaning.INFORMATION if WITHDREW.search(plain) else None,  # they answer a withdrawal of ours
    lambda plain: ReplyMeaning.OFFER if is_offer(plain) else None,
    next_step,
    lambda plain: ReplyMeaning.INTERVIEW if SHORTLISTED.search(plain) and not STEP_HEDGED.search(plain) else None,
    lambda plain: ReplyMeaning.INFORMATION if RESERVE.search(plain) else None,
    lambda plain: ReplyMeaning.REJECTION if is_rejection(plain) else None,
    lambda plain: (
        ReplyMeaning.OFFER
        if OFFER_WEAK.search(plain) and not OFFER_HEDGED.search(plain) and not CONDITIONAL.search(plain)
        else None
    ),
)
