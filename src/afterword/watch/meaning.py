"""What a reply asks the person to deal with next, by rules over its sentences that one can read.

`rejection` and `offer` are said only where the words say it; `unclear` is the honest answer elsewhere.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from afterword.domain import ReplyMeaning
from afterword.watch.dates import find_dates, reads_day_first

_I = re.IGNORECASE
REJECTION = re.compile(
    r"(?:we|i) (?:have |has )?(?:decided|chosen|opted|elected) (?:not to|to (?:move|go|proceed|progress) (?:forward |ahead )?with (?:another|other|a different))|"
    r"(?:will|are|have) not be(?:en)? (?:moving|going|taking|proceeding|progressing|offering|selected|successful|shortlisted|able to (?:offer|take|progress|proceed))|"
    r"(?:won't|aren't|will not be|not) (?:be )?(?:moving|taking|progressing|proceeding) (?:you |your )?(?:forward|ahead|further|with your)|"
    r"(?:unfortunately|regret|sorry)[^.!?]{0,120}(?:unsuccessful|not (?:been )?(?:successful|selected|shortlisted|progress|proceed|move|offer|take|be taking)|another candidate|someone else|other candidates|has been filled|is filled|gone with)|"
    r"you have(?: not|n't) been (?:successful|selected|shortlisted|chosen)|(?:were|was|been) unsuccessful|"
    r"(?:position|role|post|job|vacancy) (?:has (?:now )?been|is|was) (?:filled|given|offered to)|"
    r"(?:gone|going|go|went|proceed(?:ing)?|move(?:d)? (?:forward|ahead)) with (?:another|a different|other|someone|somebody) ?(?:candidate|applicant|else|person|nurse|teacher)?|"
    r"not (?:to )?(?:take|progress|pursue) your application|wish you (?:every success|all the best|well|the best|luck) (?:in|with|for) (?:your|the) (?:job )?(?:search|future|hunt|career)",
    _I,
)
OFFER = re.compile(
    r"(?:pleased|delighted|happy|glad|thrilled|excited|like|want|love) to (?:be able to )?(?:offer you|make you an offer|extend (?:you )?an offer)|"
    r"(?:offer|offering) you (?:the|a|this) (?:\w+ ){0,4}(?:role|position|job|post|place|contract|apprenticeship)|"
    r"(?:attached|enclosed|here) (?:is|you will find|please find) (?:your|the|our) (?:\w+ )?(?:offer|contract)|your (?:formal |written |conditional )?offer (?:letter|of employment)|"
    r"(?:verbal|conditional|formal|revised|improved) offer|the job is yours|welcome (?:you )?(?:aboard|on board|to the team)|we(?:'d| would) like you to (?:join|start)",
    _I,
)
ASSESSMENT = re.compile(
    r"(?:take-?home|coding (?:test|challenge|exercise)|technical (?:test|task|exercise|assessment)|online (?:test|assessment)|assessment(?: centre| center| day)?|"
    r"case study|sample lesson|demo lesson|teach a lesson|trial (?:shift|day|lesson|week)|weld test|skills? test|work sample|psychometric|aptitude|hackerrank|codility|writing (?:test|exercise|sample)|"
    r"complete (?:the|a|this) (?:\w+ ){0,3}(?:test|task|exercise|challenge|questionnaire|assessment)|prepare (?:a|the) (?:\w+ ){0,3}(?:presentation|lesson|task))",
    _I,
)
INTERVIEW = re.compile(
    r"(?:invite|like) you (?:to|for) (?:come |attend |meet |join |speak |talk |have |an? )?(?:\w+ ){0,6}?(?:interview|round|chat|call|conversation|meeting|visit|coffee|meet|panel)|"
    r"(?:second|final|next|another|further|third|first)[ -](?:round |stage )?(?:interview|round|conversation|meeting|stage)\b(?![^.!?]*(?:unfortunately|regret))|"
    r"(?:could|can|would|are) you (?:be )?(?:come in|come along|pop in|drop in|available|free|able to (?:come|meet|join|make|attend|speak|talk))|"
    r"(?:schedule|arrange|set up|book|organise|organize|find|fix) (?:a|an|another|the|some) (?:\w+ ){0,4}(?:interview|call|chat|conversation|meeting|time|slot)|"
    r"(?:pick|choose|select|book) a (?:time|slot)|(?:what|which) (?:times?|days?|dates?) (?:would )?(?:suit|work)|meet (?:with )?(?:the team|my colleague|our)|come (?:back )?in (?:on|for|to meet)|calendly",
    _I,
)
INFORMATION = re.compile(
    r"(?:thank(?:s| you)|good to (?:meet|talk|hear)|great to (?:meet|talk|hear)|lovely to|nice to|pleasure|appreciate)|"
    r"(?:will|we'll|i'll|shall|hope to|should|expect to|aim to) (?:be )?(?:in touch|get back|let you know|come back|contact you|update|have (?:news|an answer|a decision)|know more|be able to)|"
    r"(?:send|provide|share|forward|need|could you|can you|please)[^.!?]{0,60}(?:references?|referees?|certificate|transcript|passport|right to work|documents?|portfolio|availability|salary|notice period|copy|details|form)|"
    r"still (?:interviewing|deciding|reviewing|in the process)|no (?:news|decision) yet|delay|bear with us|on hold|decision (?:has been )?(?:postponed|delayed)",
    _I,
)
COURTESY_ONLY_MOST = 60  # words
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|\n|$)")
# A condition or a quotation of our own words is no decision.
_HEDGED = re.compile(
    r"\b(?:if|should) (?:we|you|i|the)\b[^.!?]{0,60}(?:offer|unsuccessful)|in case (?:we|you)|whether (?:or not )?", _I
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a reply means, the sentence that says so, and the one date that it sets."""

    meaning: ReplyMeaning
    evidence: str
    date: dt.date | None


def read_meaning(words: str, subject: str, written: dt.datetime | None) -> Meant:
    """The meaning of a reply's own words."""
    sentences = [s.strip() for s in _SENTENCE.findall(words) if s.strip()]
    found: dict[ReplyMeaning, str] = {}
    for sentence in sentences:
        for meaning, pattern in _ORDER:
            if meaning in found or not pattern.search(sentence):
                continue
            if meaning in {ReplyMeaning.OFFER, ReplyMeaning.REJECTION} and _HEDGED.search(sentence):
                continue
            found[meaning] = sentence
    meaning = _weigh(found)
    evidence = found.get(meaning, sentences[0] if sentences else subject)
    return Meant(meaning, evidence[:300], named_date(words, evidence, written))


_ORDER = (
    (ReplyMeaning.OFFER, OFFER),
    (ReplyMeaning.ASSESSMENT, ASSESSMENT),
    (ReplyMeaning.INTERVIEW, INTERVIEW),
    (ReplyMeaning.REJECTION, REJECTION),
    (ReplyMeaning.INFORMATION, INFORMATION),
)


def _weigh(found: dict[ReplyMeaning, str]) -> ReplyMeaning:
    """What the person has to deal with next: refused for one post and invited for another is an invitation."""
    if ReplyMeaning.REJECTION in found:
        if ReplyMeaning.INTERVIEW in found and re.search(
            r"invite you|(?:other|another|different) (?:role|post|position|opening|vacancy)",
            found[ReplyMeaning.INTERVIEW],
            _I,
        ):
            return ReplyMeaning.INTERVIEW
        return ReplyMeaning.REJECTION
    for meaning in (ReplyMeaning.OFFER, ReplyMeaning.ASSESSMENT, ReplyMeaning.INTERVIEW, ReplyMeaning.INFORMATION):
        if meaning in found:
            return meaning
    return ReplyMeaning.UNCLEAR


def named_date(words: str, evidence: str, written: dt.datetime | None) -> dt.date | None:
    """The one date that the mail proposes, promises or sets: in the evidence first, else the first of all."""
    if written is None:
        return None
    day_first = reads_day_first(words, written)
    for text in (evidence, words):
        ahead = [n.day for n in find_dates(text, written.date(), day_first=day_first) if n.day >= written.date()]
        if ahead:
            return ahead[0]
    return None
