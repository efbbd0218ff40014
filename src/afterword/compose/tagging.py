"""Which part of speech each word of a note is: HanTa, a tagger in pure Python that carries its English model.

Tags are those of the C5 tag set (VVD past tense, VVZ third person, NN1 noun …). The
model takes 0.6 s and 55 MB to load, so it is loaded when the first note is read.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Any

WORD = re.compile(r"https?://\S+|[^\W_](?:[\w'’&/.+%-]*[\w+%])?|[^\w\s]|_", re.UNICODE)

# What the tagger gets wrong on short notes, by word: seen in trials, and never anything else in such notes.
FIXED = {
    "i": "PNP", "im": "PNP", "they": "PNP", "she": "PNP", "he": "PNP", "we": "PNP", "you": "PNP", "it": "PNP",
    "who": "PNQ", "that": "CJT", "and": "CJC", "or": "CJC", "but": "CJC", "to": "TO0", "not": "XX0",
}  # fmt: skip
PAST = {
    "ran": "run", "led": "lead", "built": "build", "cut": "cut", "wrote": "write", "taught": "teach", "grew": "grow",
    "kept": "keep", "made": "make", "took": "take", "set": "set", "won": "win", "sold": "sell", "brought": "bring",
    "held": "hold", "got": "get", "gave": "give", "did": "do", "had": "have", "went": "go", "saw": "see",
    "oversaw": "oversee", "drove": "drive", "spoke": "speak", "let": "let", "told": "tell", "showed": "show",
    "found": "find", "said": "say", "left": "leave", "put": "put", "put_": "put", "read": "read", "met": "meet",
    "began": "begin", "became": "become", "came": "come", "thought": "think", "fed": "feed", "hit": "hit",
    "shut": "shut", "split": "split", "spent": "spend", "stood": "stand", "swept": "sweep", "threw": "throw",
    "drew": "draw", "sang": "sing", "shot": "shoot", "laid": "lay", "fixed": "fix", "passed": "pass",
}  # fmt: skip
SAME_FORM = {"cut", "set", "put", "let", "hit", "shut", "split", "read"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark, where it stands in the text, and what it is."""

    text: str
    tag: str
    lemma: str
    start: int

    @property
    def end(self) -> int:
        """Just behind it."""
        return self.start + len(self.text)

    @property
    def low(self) -> str:
        """In small letters, with a straight apostrophe."""
        return self.text.lower().replace("’", "'")


@functools.cache
def _tagger() -> Any:
    from HanTa import HanoverTagger

    return HanoverTagger.HanoverTagger("morphmodel_en.pgz")


@functools.lru_cache(maxsize=4096)
def tag(text: str) -> tuple[Token, ...]:
    """The words of a text with their parts of speech; the empty text has none."""
    found = list(WORD.finditer(text))
    if not found:
        return ()
    words = [match.group() for match in found]
    tagged = _tagger().tag_sent(words)
    return tuple(
        Token(match.group(), _tag(match.group(), tag_, index), str(lemma), match.start())
        for index, (match, (_, lemma, tag_)) in enumerate(zip(found, tagged, strict=True))
    )


def _tag(word: str, guessed: str, index: int) -> str:
    low = word.lower()
    if low == "to" and guessed == "PRP":
        return "PRP"
    if word.startswith("http"):
        return "URL"
    if low in FIXED and not (low == "it" and word == "IT"):
        return FIXED[low] if low != "that" else guessed
    if index == 0 and low in PAST:
        return "VVD"
    return guessed


def base_of(token: Token) -> str:
    """The plain form of a verb: "showed" gives "show"."""
    if token.low in PAST:
        return PAST[token.low]
    if token.tag.startswith("VB"):
        return "be"
    if token.tag.startswith("VH"):
        return "have"
    if token.tag.startswith("VD"):
        return "do"
    return token.lemma.lower() or token.low


def ing(base: str) -> str:
    """The -ing form: "let" gives "letting", "write" gives "writing"."""
    if base in {"be", "see", "flee", "agree", "oversee", "free"}:
        return base + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e"):
        return base[:-1] + "ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", base) or base in {"begin", "refer", "prefer", "admit", "commit"}:
        return base + base[-1] + "ing"
    return base + "ing"
