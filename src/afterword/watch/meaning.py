"""What a reply asks the person to deal with next, by rules over its sentences that one can read.

`rejection` and `offer` are said only where a sentence says so without an "if"; `unclear` is the honest answer elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import ReplyMeaning
from afterword.watch.decision_words import OFFER, OFFER_HEDGED, OFFER_WEAK, REJECTION, REJECTION_HEDGED
from afterword.watch.proposed_date import proposed_date
from afterword.watch.sentences import Said, split_sentences
from afterword.watch.step_words import ASSESSMENT, INFORMATION, INTERVIEW, NEWS_ONLY, PAST, STEP_HEDGED

if TYPE_CHECKING:
    import datetime as dt

_INCLUDED = re.compile(
    r"\b(?:includ\w*|consist\w*|involv\w*|followed by|as well as|plus|part of|which|during|with)\b[^.;]*$"
)
_BEFORE_IT = re.compile(r"\b(?:before|prior to|ahead of|in advance of) (?:the|your|our|an?) ")
EVIDENCE_MOST = 300
SENTENCES_MOST = 200


@dataclass(frozen=True, slots=True)
class Meant:
    """What a reply means, the sentence that says so, and the one date that it sets."""

    meaning: ReplyMeaning
    evidence: str
    date: dt.date | None


def read_meaning(words: str, subject: str, written: dt.datetime | None) -> Meant:
    """The meaning of a reply's own words. The subject counts only where the words say nothing."""
    sentences = split_sentences(words)[:SENTENCES_MOST]
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
    for said in sentences:
        if is_offer(said.plain):
            return ReplyMeaning.OFFER, said.text
    for said in sentences:
        step = next_step(said.plain)
        if step is not None:
            return step, said.text
    for said in sentences:
        if is_rejection(said.plain):
            return ReplyMeaning.REJECTION, said.text
    for said in sentences:
        if OFFER_WEAK.search(said.plain) and not OFFER_HEDGED.search(said.plain):
            return ReplyMeaning.OFFER, said.text
    told = [s for s in sentences if INFORMATION.search(s.plain)]
    if not told or any(NEWS_ONLY.search(s.plain) for s in sentences):
        return ReplyMeaning.UNCLEAR, ""
    asked = next((s for s in told if "?" in s.text or re.search(r"\b(?:please|will|need)\b", s.plain)), told[0])
    return ReplyMeaning.INFORMATION, asked.text


def is_offer(plain: str) -> bool:
    """Whether this sentence offers the job, and doesn't merely speak of offers."""
    return bool(OFFER.search(plain)) and not OFFER_HEDGED.search(plain)


def is_rejection(plain: str) -> bool:
    """Whether this sentence says no, and not only what a no would look like."""
    return bool(REJECTION.search(plain)) and not REJECTION_HEDGED.search(plain)


def next_step(plain: str) -> ReplyMeaning | None:
    """Whether this sentence invites to an interview or sets an assessment; the one named first, unless it is a part."""
    if STEP_HEDGED.search(plain) or is_rejection(plain):
        return None
    past = [m.span() for m in PAST.finditer(plain)]
    interview = _first(INTERVIEW, plain, past)
    assessment = _first(ASSESSMENT, plain, past)
    if assessment is None:
        return None if interview is None else ReplyMeaning.INTERVIEW
    if interview is None or _BEFORE_IT.search(plain):
        return ReplyMeaning.ASSESSMENT
    part = interview.start() < assessment.start() and _INCLUDED.search(plain[interview.end() : assessment.end()])
    return ReplyMeaning.INTERVIEW if part else ReplyMeaning.ASSESSMENT


def _first(pattern: re.Pattern[str], plain: str, past: list[tuple[int, int]]) -> re.Match[str] | None:
    """The first match that doesn't only look back at what was."""
    for found in pattern.finditer(plain):
        if not any(start <= found.start() < end or found.start() <= start < found.end() <= end for start, end in past):
            return found
    return None
