"""What hung behind a comma in a note, joined to its phrase as one would say it: "with 22 piezometers", "at 41 degrees"."""

from __future__ import annotations

import re

from afterword.compose.shape import Shape, chunk
from afterword.compose.tagging import FINITE, tag

_CLOCK = re.compile(r"\d{1,2}(?::\d\d)?\s?(?:am|pm)\b", re.IGNORECASE)
_DEGREES = re.compile(r"-?\d[\d.,]*\s?(?:degrees|°|knots|km/h|mph)", re.IGNORECASE)
_MONEY = re.compile(r"[£$€₹]\s?\d|Rs\.? ?\d|\d[\d.,]*\s?(?:euros?|pounds|dollars|rupees)", re.IGNORECASE)
_SPAN = re.compile(
    r"(?:(?:over|about|nearly|almost)\s+)?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|a|an|one)[ -]?"
    r"(?:years?|months?|weeks?|seasons?|semesters?|terms?)(?: (?:straight|running|in all))?$",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?P<what>[a-zA-Z][\w -]*?(?:rate|score|average|ratio|satisfaction|attendance)) (?:of |at )?(?P<n>\d\S*)$"
)
_LEADS = re.compile(
    r"(?:with|without|at|for|in|on|by|from|of|over|under|after|before|since|including|about|all|half|some|most|mostly|mainly|still|now|"
    r"then|also|each|every|both|one of|none of|the|a|an|my|our|their|his|her|not|never|always|usually|first|last|only|even|as|per|to)\b",
    re.IGNORECASE,
)  # fmt: skip


_WENT_ON = re.compile(
    r"(?:\d+|one|two|three|four|five|both|all|most|some)(?: of (?:them|whom))? (?:now|still|have|are|were|went|got|came|stayed)\b",
    re.IGNORECASE,
)
_DID_TOO = re.compile(r"\w{3,}ed (?:every|all|the|a|an|each|my|\d+)\b")


def hung(asides: list[str], *, own: bool = False) -> str:
    """The asides of a phrase with what joins them to it, "" when there are none; `own` says it is about the writer."""
    withs = [a for a in asides if _takes_with(a)]
    if len(withs) < len(asides) and not any(_SPAN.match(a) for a in asides):
        return _listed(asides, own=own)
    text = "".join(_joined(a, own=own) for a in asides if a not in withs)
    return text + (", with " + " and ".join(_counted(a) for a in withs) if withs else "")


def _listed(asides: list[str], *, own: bool) -> str:
    """Asides of different kinds, in the order in which they were noted."""
    if len(asides) == 2 and re.match(r"(?:still|now|already|all|half|and)\b", asides[1]):
        return f", {asides[0]} and {asides[1].removeprefix('and ')}"
    return "".join(_joined(a, own=own) for a in asides)


def _takes_with(aside: str) -> bool:
    if (
        _CLOCK.match(aside)
        or _DEGREES.match(aside)
        or _MONEY.match(aside)
        or _SPAN.match(aside)
        or _WENT_ON.match(aside)
    ):
        return False
    if re.fullmatch(r"\d[\d,]*[ -](?:pages?|words|lines|chapters|minutes|hours|days|mins)", aside):
        return False
    if _RATE.match(aside) or re.match(r"(?:no|zero)\b", aside, re.IGNORECASE):
        return True
    tokens = tag(aside)
    nouns = [t for t in tokens if t.tag.startswith("NN")]
    if any(t.tag in FINITE for t in tokens[1:]):
        return False
    if not nouns or _LEADS.match(aside) or "," in aside or ":" in aside or "“" in aside or '"' in aside:
        return False
    plain = chunk(aside).shape in {Shape.NOUN, Shape.MEASURE} and not re.search(r"\d+ in \d+", aside)
    return plain and (tokens[0].tag == "CRD" or nouns[0].tag == "NN2") and tokens[-1].tag not in {"VVN", "VVD", "AV0"}


def _counted(aside: str) -> str:
    rate = _RATE.match(aside)
    return f"a {rate['what']} of {rate['n']}" if rate else aside


def _joined(aside: str, *, own: bool) -> str:
    if chunk(aside).shape is Shape.INDIRECT and not own:
        return f" and {aside}"
    tokens = tag(aside)
    if own and (_WENT_ON.match(aside) or _DID_TOO.match(aside)):
        return f", and {aside}"
    if (
        own
        and tokens
        and tokens[0].tag == "CRD"
        and tokens[-1].tag in {"VVD", "VVN"}
        and not re.search(r"\b(?:and|of)\b", aside)
    ):
        return f", and {aside}"
    if own and tokens and tokens[0].tag == "CRD" and any(t.tag in FINITE for t in tokens[1:]):
        return f", and {aside}"
    if _CLOCK.match(aside) or _DEGREES.match(aside):
        return f", at {aside}"
    if _MONEY.match(aside):
        return f", for {aside}"
    if _SPAN.match(aside):
        return f", {'' if aside.startswith('over ') else 'for ' if own else 'over '}{aside}"
    if re.fullmatch(r"[\"“][^\"”]+[\"”]", aside):
        return f": {aside}"
    return f", {aside}"
