"""A sentence in its plain form: contractions opened, slips righted, words that only add weight left out."""

from __future__ import annotations

import re

from afterword.review.misspellings import RIGHT
from afterword.review.vocabulary import COURTESY

LONGEST = 1000  # characters of a sentence that are looked at; what is longer is no sentence

_WEIGHT_WORDS = """
very really truly extremely highly genuinely sincerely certainly definitely absolutely greatly deeply thoroughly
incredibly especially also just even quite super tremendously immensely keenly simply actually personally fully
completely obviously honestly hugely massively dearly warmly enormously particularly utterly seriously tremendous
wholeheartedly undoubtedly clearly exceptionally awfully terribly pretty somewhat kindly quickly briefly
respectfully humbly cordially gladly happily indeed too duly remarkably
"""
_WEIGHT = frozenset(_WEIGHT_WORDS.split())
_PHRASES = re.compile(
    r"\b(?:(?:very|so|ever so) much|a lot|a great deal|a (?:little )?bit|so very|all the|once again|more than(?= (?:happy|glad|willing|pleased))|"
    r"only too|as ever|of course|as well|in particular|by the way|above all|at any rate|"
    r"(?:I|I'd|we) (?:also )?(?:must|have to|would like to|want to|wanted to) (?:say|tell you|let you know)(?: that| again)?(?= (?:I|how|my)\b))\b ?",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"\b(?P<not>ca|wo|sha|do|does|did|is|are|was|were|have|has|had|would|could|should|must|need|ai)n'?t\b"
    r"|\b(?P<subject>I|you|ye|we|they|he|she|it|that|there|what|who|where|how|here|[A-Za-z]{3,15})'(?P<rest>m|re|ve|ll|d)\b"
    r"|\b(?P<is>it|that|there|what|who|where|how|here|he|she|let)'s\b"
    r"|\b(?P<bare>Im|Ive|Ill(?= (?:be|send|call|look|get|bring|have)))\b",
    re.IGNORECASE,
)
_REST = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_NOT = {"ca": "can", "wo": "will", "sha": "shall", "ai": "am"}
_BARE = {"im": "I am", "ive": "I have", "ill": "I will"}
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SPACES = re.compile(r"\s{2,}")
_AMENDS = (
    (re.compile(r"\bhere(?= (?:from|back)\b)", re.IGNORECASE), "hear"),
    (re.compile(r"\bthankyou\b|\bthank u\b|\bthx\b|\btks\b|\bta (?=for\b)|\bcheers (?=for\b)", re.IGNORECASE), "thank you "),
    (re.compile(r"\b(?:ye|u|y'all|youse)\b", re.IGNORECASE), "you"),
    (re.compile(r"\bwould(?= (?:better|been|no idea|never|not (?:known|realised|realized|heard)|\w+ed)\b)", re.IGNORECASE), "had"),
    (re.compile(r"\b(?:wanna)\b", re.IGNORECASE), "want to"),
    (re.compile(r"\binteresting (?=in (?:the|this|your|\w+ing)\b)", re.IGNORECASE), "interested "),
    (re.compile(r"\bfor to\b", re.IGNORECASE), "to"),
    (re.compile(r"\b(wait|waiting) (?=(?:your|the)\b)", re.IGNORECASE), r"\1 for "),
    (re.compile(r"\b(?:gonna)\b", re.IGNORECASE), "going to"),
)  # fmt: skip
# The words that carry what such letters say; one letter wrong in them is a slip.
_KEYS_WORDS = """
interview interested interesting experience experienced opportunity position forward appreciate appreciated grateful
gratitude enthusiastic enthusiasm excited available availability discussed discussing decision questions additional
qualifications certificate application consideration conversation yesterday mentioned
"""
_KEYS = frozenset(_KEYS_WORDS.split())
_REAL_WORDS = """
applications appreciates certificated certificates considerations conversations derision discusses enthusiast
enthusiasms exacted excised excites existed exited expedience forwards graceful interests interviews internet
opportunist positing positions positron question questing decisions
"""
_REAL = frozenset(_REAL_WORDS.split())


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


_NEAR = {short: key for key in sorted(_KEYS) for short in _without_one(key)}
_SHORTEST_SLIP = 6


def plain_form(text: str, employers: tuple[str, ...] = ()) -> str:
    """The sentence as the cues read it; names of employers are NULs, as unfilled slots are."""
    text = text[:LONGEST].replace("\n", " ")
    for name in employers:
        text = text.replace(name, "\0")
    text = _SHORT.sub(_opened, text)
    text = _TOKEN.sub(_righted, _PHRASES.sub("", text))
    for pattern, better in _AMENDS:
        text = pattern.sub(better, text)
    return _SPACES.sub(" ", text).strip()


def _opened(found: re.Match[str]) -> str:
    if found["not"]:
        word = found["not"].lower()
        return f"{_NOT.get(word, word)} not"
    if found["subject"]:
        return f"{found['subject']} {_REST[found['rest'].lower()]}"
    if found["is"]:
        return f"{found['is']} is" if found["is"].lower() != "let" else "let us"
    return _BARE[found["bare"].lower()]


def _righted(found: re.Match[str]) -> str:
    word = found.group()
    low = word.lower()
    if low in _WEIGHT:
        return ""
    if low in RIGHT:
        return RIGHT[low]
    if len(low) < _SHORTEST_SLIP or low in COURTESY or low in _KEYS or low in _REAL:
        return word
    return _near(low) or word


def _near(word: str) -> str:
    """The key word that this is a slip for: a letter left out, put in, changed or swapped with its neighbour."""
    if word in _NEAR:
        return _NEAR[word]
    for short in _without_one(word):
        if short in _KEYS:
            return short
        key = _NEAR.get(short)
        if (
            key
            and len(key) == len(word)
            and word[0] == key[0]
            and sum(a != b for a, b in zip(word, key, strict=True)) <= 2
        ):
            return key
    return ""
