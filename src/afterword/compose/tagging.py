"""Which part of speech each word of a note is: HanTa, a tagger in pure Python that carries its English model.

Tags are those of the C5 tag set (VVD past tense, VVZ third person, NN1 noun …). The
model takes 0.6 s and 55 MB to load, so it is loaded when the first note is read.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import Any

from afterword.compose.nouns import is_person

WORD = re.compile(r"https?://\S+|[^\W_](?:[\w'’&/.+%-]*[\w+%])?|[^\w\s]|_", re.UNICODE)

# What the tagger gets wrong on short notes, by word: seen in trials, and never anything else in such notes.
FINITE = ("VBZ", "VBB", "VBD", "VHZ", "VHB", "VHD", "VDZ", "VDB", "VDD", "VM0", "VVZ", "VVB", "VVD")
MARKS = {"PUN", "PUQ", "PUL", "PUR"}
FIXED = {
    "i": "PNP", "im": "PNP", "they": "PNP", "she": "PNP", "he": "PNP", "we": "PNP", "you": "PNP", "it": "PNP",
    "who": "PNQ", "that": "CJT", "pair": "NN1", "and": "CJC", "or": "CJC", "but": "CJC", "to": "TO0", "not": "XX0",
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
    start: int
    could_be_verb: bool = False  # the dictionary knows the word as a verb in the third person too
    could_be_plain: bool = False  # … as a plain verb

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
    tags = _tagger().tag_sent([_as_usual(word) for word in words], taglevel=0)
    first = _readings(words[0]) if words[0].islower() else frozenset()
    tokens = [
        Token(match.group(), _tag(match.group(), tag_, index), match.start())
        for index, (match, tag_) in enumerate(zip(found, tags, strict=True))
    ]
    tokens[0] = replace(tokens[0], could_be_verb="VVZ" in first, could_be_plain="VVI" in first)
    if tokens[0].tag in {"VVB", "VVI"} and "AJ0" in first and tokens[1:] and tokens[1].tag.startswith("NN"):
        tokens[0] = replace(tokens[0], tag="AJ0")  # "clean licence"
    for index, token in enumerate(tokens):
        if token.tag in {"AJC", "AJ0", "AV0"} and is_person(token.low):
            tokens[index] = replace(token, tag="NN1")  # "a welder"
    for index in range(1, len(tokens) - 1):
        if tokens[index].tag == "VVN" and _is_past(tokens, index):
            tokens[index] = replace(tokens[index], tag="VVD")
    if tokens[0].low == "own" and tokens[1:] and tokens[1].tag in {"AT0", "DPS"}:
        tokens[0] = replace(tokens[0], tag="VVB")
    return tuple(tokens)


def _is_past(tokens: list[Token], index: int) -> bool:
    """Whether a participle has an object of its own, and so is a verb in the past: "the top rep booked 31 meetings"."""
    before, behind = tokens[index - 1], tokens[index + 1]
    helped = any(t.tag.startswith(("VB", "VH")) for t in tokens[max(0, index - 3) : index])
    return (
        before.tag.startswith(("NN", "NP")) and behind.tag in {"CRD", "AT0", "DPS", "DT0", "PNP", "PNI"} and not helped
    )


def _as_usual(word: str) -> str:
    """A word in the form in which the tagger has met it: "IT" is no pronoun, a curly apostrophe a straight one."""
    return word.replace("’", "'")


@functools.lru_cache(maxsize=2048)
def _readings(word: str) -> frozenset[str]:
    """What a word can be, apart from its sentence."""
    return frozenset(tag_ for tag_, _ in _tagger().tag_word(word))


def is_name(word: str) -> bool:
    """Whether a word in small letters can be nothing but a proper name: "leeds"."""
    return word.isalpha() and word.islower() and len(word) > 3 and _readings(word) == {"NP0"}


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


@functools.lru_cache(maxsize=2048)
def _lemma(word: str, tag_: str) -> str:
    return str(_tagger().analyze(_as_usual(word), pos=tag_)[0])


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
    return _lemma(token.text, token.tag).lower() or token.low


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
