"""What the writer and the reader did with each other: "we argued over polkas" is "arguing with you over polkas"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.phrase import is_fit, lower_first
from afterword.compose.tact import why_left_out
from afterword.compose.tagging import base_of, ing, tag

if TYPE_CHECKING:
    from afterword.compose.tagging import Token

# With "we" before them these are of the talk; "we moved to Kafka" is of the reader's people.
_JOINTLY = {
    "argue", "joke", "laugh", "debate", "sing", "whiteboard", "sketch", "compare", "swap", "trade", "play", "brainstorm", "chat", "disagree",
    "bond", "walk", "draw", "solve", "reminisce", "pore", "puzzle",
}  # fmt: skip
_WITH_ME = re.compile(r"(?:(?:he|she|they) )?(?P<verb>\w+ed) with me\b(?P<rest>.*)$", re.IGNORECASE)
_WITH_THEM = re.compile(r"\bwith (?:him|her|them)$")
_LIGHT = re.compile(r"\b(?:he|she|they|him|her|his|them|their|i|my|me)\b", re.IGNORECASE)


def as_together(text: str) -> str:
    """Behind "I enjoyed": what both did, with the reader in it; "" when the note tells nothing of the kind."""
    joined = _WITH_ME.match(text)
    text = f"we {joined['verb']}{joined['rest']}" if joined else text
    words = tag(lower_first(text))
    if words and words[0].tag in {"VVD", "VVN"} and _WITH_THEM.search(text):
        return _done_with(words, text)
    start = 1 if words and words[0].low == "we" else 0
    if not start or len(words) < 4 or not _did(words[start]):
        return ""
    rest = lower_first(text)[words[start].end :].strip()
    if not is_fit(rest) or _LIGHT.search(rest) or why_left_out(text):
        return ""
    verb = ing(_did(words[start]))
    if re.search(r"\b(?:with|together)\b", rest):
        return f"{verb} {rest}"
    place = next((t for t in tag(rest) if t.tag in {"PRP", "PRF", "AVP"}), None)
    at = place.start if place else len(rest)
    return " ".join(f"{verb} {rest[:at]} with you {rest[at:]}".split())


def _done_with(words: tuple[Token, ...], text: str) -> str:
    """What the writer did beside the reader: "mucked out the lemurs with her"."""
    rest = _WITH_THEM.sub("with you", lower_first(text)[words[0].end :].strip())
    return "" if _LIGHT.search(rest) or not is_fit(rest) or why_left_out(text) else f"{ing(base_of(words[0]))} {rest}"


def _did(word: Token) -> str:
    """The plain form of a past that two share, "" for any other word."""
    base = base_of(word) if word.tag in {"VVD", "VVN"} else word.low.removesuffix("ed")
    return base if base in _JOINTLY and base != word.low else ""


def is_together(text: str) -> bool:
    """Whether "we" in a note means the writer and the reader, so that it never turns into "you"."""
    words = tag(lower_first(text))
    return (
        len(words) > 1
        and words[0].low == "we"
        and base_of(words[1]) in {*_JOINTLY, "talk", "discuss", "speak", "agree"}
    )
