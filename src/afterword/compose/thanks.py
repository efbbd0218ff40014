"""What the reader did for the writer, as it stands behind "Thank you for"."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from afterword.compose.articles import with_article
from afterword.compose.phrase import is_fit, lower_first
from afterword.compose.tagging import base_of, ing, tag
from afterword.compose.turn import is_safe, to_reader

if TYPE_CHECKING:
    from afterword.compose.tagging import Token
    from afterword.domain import Person

# Verbs by which somebody did the writer a kindness: "showed me", "let me try".
_KIND = {
    "show", "let", "give", "tell", "walk", "take", "teach", "introduce", "help", "explain", "lend", "bring", "make",
    "offer", "demonstrate", "share", "invite", "allow", "answer", "talk", "guide", "sketch", "draw", "send", "recommend", "pour",
}  # fmt: skip
_GIVEN = {
    "send",
    "share",
    "bring",
    "arrange",
    "prepare",
    "organise",
    "organize",
    "lend",
    "book",
    "set",
    "draw",
    "offer",
    "write",
    "print",
    "make",
}
_EXPLAINED = {"explained", "outlined", "clarified"}
_HOW_THEY_WORK = re.compile(
    r"\b(?:process|steps?|procedures?|stages?|structure|timeline|timetable|rota|training|onboarding|induction|role|benefits)\b"
)
_WHAT_THEY = re.compile(r",?\s+and (?:what|who|how|when|where) (?:they|he|she)\b.*$")


def as_thanks(text: str, reader: Person, *, own: bool, liked: bool = False) -> str:
    """What the reader did for the writer, behind "Thank you for": "showing me the bug".

    `liked` says that the note stands as something enjoyed, so that a deed without a subject is the reader's.
    """
    if not own:
        return ""
    text = re.sub(r"^(?:i\s+)?(?:enjoyed|liked|loved)\s+(?:that|when|how)\s+", "", text, flags=re.IGNORECASE)
    text = _WHAT_THEY.sub("", text)
    words = tag(lower_first(text))
    start = 1 if words and words[0].low in {"he", "she", "they", reader.given.lower()} else 0
    if len(words) < start + 3 or words[start].tag not in {"VVD", "VVN", "VVB"}:
        return ""
    verb, whom = words[start], words[start + 1]
    if verb.low == "offered" and whom.low == "to" and " me" in text and is_fit(text) and is_safe(text, own=own):
        return f"offering {to_reader(lower_first(text)[whom.start :], reader, own=own)}"
    if (
        verb.low in _EXPLAINED
        and _HOW_THEY_WORK.search(text)
        and _is_thing(words, start + 1)
        and is_fit(text)
        and is_safe(text, own=own)
    ):
        what = to_reader(lower_first(text)[whom.start :], reader, own=own)
        return f"{ing(base_of(verb))} {with_article(what)}"
    if (
        liked
        and whom.tag in {"AT0", "DPS", "CRD"}
        and base_of(verb) in _GIVEN
        and is_fit(text)
        and is_safe(text, own=own)
    ):
        return f"{ing(base_of(verb))} {to_reader(lower_first(text)[whom.start :], reader, own=own)}"
    if (
        whom.low not in {"me", "us"}
        or base_of(verb) not in _KIND
        or words[start + 2].low in {"about", "that", "they", "not"}
        or (words[start + 2].low == "how" and base_of(verb) not in {"show", "teach"})
    ):
        return ""
    rest = re.split(r"\s+and\s+(?:goes|said|says|told|went|was like)\b", lower_first(text)[whom.start :])[0].rstrip(
        " ,"
    )
    rest = _and_doing(rest)
    if not is_fit(rest) or not is_safe(rest, own=own) or re.search(r"\bi\b", rest, re.IGNORECASE):
        return ""
    return f"{ing(base_of(verb))} {to_reader(rest, reader, own=own)}"


def _is_thing(words: tuple[Token, ...], at: int) -> bool:
    """Whether a noun phrase stands there, and nothing else: "the full process"."""
    led = words[at].tag in {"AT0", "DPS", "AJ0", "NN1", "NN2", "DT0"}
    return led and not any(t.tag.startswith(("V", "PNQ", "CJ", "DTQ", "AVQ")) for t in words[at:])


def _and_doing(rest: str) -> str:
    """A second deed in the same form: "showed me the gels and laughed" gives "… and laughing"."""
    tokens = tag(rest)
    for before, token in itertools.pairwise(tokens):
        if before.low == "and" and token.tag in {"VVD", "VVN"}:
            return rest[: token.start] + ing(base_of(token)) + rest[token.end :]
    return rest
