"""Two clauses run together without a stop: "I was lead there for 2 years cqc came and found nothing"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.tagging import FINITE, tag
from afterword.compose.verb import main_verb

if TYPE_CHECKING:
    from afterword.compose.tagging import Token

_PRONOUNS = {"i", "we", "he", "she", "they"}
_JOINS = {"CJC", "CJS", "CJT", "PNQ", "DTQ", "AVQ", "TO0"}
# Verbs behind which a clause may stand without "that".
_OPEN = {
    "said", "say", "says", "told", "thinks", "think", "thought", "reckons", "hopes", "hope", "know", "knows", "knew", "found", "find", "see",
    "sees", "saw", "means", "mean", "meant", "wish", "wishes", "showed", "shows", "explained", "mentioned", "learned", "heard", "sure", "like",
    "likes", "love", "loves", "believe", "believes", "feel", "felt", "wants", "want", "asked", "decided", "noticed", "swears", "let", "made",
    "make", "help", "helped", "watched", "have", "has", "had",
}  # fmt: skip
_WHENCE = {"time", "day", "way", "moment", "reason", "place", "week"}  # "every time the model was wrong" is one phrase
_OBJECTS = ("AT0", "DPS", "CRD", "AJ0", "NN1", "NN2", "NP0", "PNI")
_TIMES = {"every", "each", "last", "this", "next", "all"}
_NOUNS = ("NN", "NP", "UNC", "CRD", "ORD")


def split_run_on(text: str) -> list[str]:
    """The clauses of a sentence that lacks the stop between them; the sentence itself where it has none."""
    tokens = tag(text)
    if len(tokens) < 7:
        return [text]
    at = _second_pronoun(tokens) or _second_subject(tokens)
    return [text] if at is None else [text[: tokens[at].start].strip(" ,"), text[tokens[at].start :]]


def _second_pronoun(tokens: tuple[Token, ...]) -> int | None:
    """A pronoun with a verb and its object behind a noun phrase: "implants on Tuesdays they do guided surgery"."""
    if tokens[0].tag in {"PRP", "AV0", "CJS", "AVQ"} or tokens[0].low in _TIMES:
        return None  # "at Port Ellery I recorded 46 histories" is one clause
    for index in range(2, len(tokens) - 2):
        token, before, verb, behind = tokens[index], tokens[index - 1], tokens[index + 1], tokens[index + 2]
        if token.low not in _PRONOUNS or not before.tag.startswith((*_NOUNS, "AV0", "AVP")):
            continue
        if verb.tag not in FINITE or any(t.tag in _JOINS - {"CJC"} or t.low in _OPEN for t in tokens[:index]):
            continue
        if (
            behind.tag in _OBJECTS
            and behind.low not in _TIMES
            and before.low not in {"way", "time", "thing", "reason", "day"}
        ):
            return index
    return None


def _second_subject(tokens: tuple[Token, ...]) -> int | None:
    """A second finite verb with a subject of its own, where nothing joins it to the first."""
    first = main_verb(tokens)
    if first is None or tokens[0].low not in {*_PRONOUNS, "my", "we"} or tokens[first].low in _OPEN:
        return None
    for index in range(first + 4, len(tokens)):
        between = tokens[first + 1 : index]
        if any(t.tag in _JOINS or t.tag == "PUN" or t.low in _OPEN or t.low in _WHENCE for t in between):
            return None
        if tokens[index].tag in {"VVD", "VBD", "VBZ", "VHD", "VHZ"} and tokens[index - 1].tag.startswith(
            ("NN", "NP", "UNC")
        ):
            return _start_of_subject(tokens, index)
    return None


def _start_of_subject(tokens: tuple[Token, ...], verb: int) -> int | None:
    start = verb - 1
    while start > 0 and tokens[start - 1].tag.startswith(("AT", "DPS", "AJ", "DT")):
        start -= 1
    return start if start > 3 and not tokens[start - 1].tag.startswith(("PRP", "PRF")) else None
