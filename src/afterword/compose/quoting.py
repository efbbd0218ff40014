"""Somebody's own words, and their advice, as a sentence takes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.phrase import is_fit, lower_first
from afterword.compose.shape import Shape, chunk
from afterword.compose.tagging import SAME_FORM
from afterword.compose.turn import is_safe, to_reader

if TYPE_CHECKING:
    from afterword.domain import Person

_QUOTED = re.compile(r"^(?P<lead>[^\"“”]{0,40}?)[:,]?\s*[\"“](?P<words>[^\"“”]{12,120})[\"”](?P<behind>[^\"“”]*)$")
_SAYS = re.compile(
    r"(?:(?:he|she|they|we|i)\s+)?(?:all\s+)?(?:also\s+)?(?:said|says?|told me|goes|enjoyed|liked|loved|his line|her line|quote|motto)?:?",
    re.IGNORECASE,
)


def as_quote(noted: str) -> str:
    """Somebody's own words, exactly as they were noted, in quotation marks; "" where the note is more than that."""
    match = _QUOTED.match(noted.strip())
    if not match or not _SAYS.fullmatch(match["lead"].strip()) or len(match["behind"].split()) > 8:
        return ""
    words = match["words"].strip().rstrip(".,")
    known = len(words.split()) >= 4 and not re.search(r"[?!<>{}]|\b(?:you|your)\b", words)
    return f"“{words}”" if known else ""


def as_advice(text: str, reader: Person, *, own: bool) -> str:
    """Advice behind "your": "advice to say no to the third side project"."""
    bare = lower_first(
        re.sub(r"^(?:(?:he|she|they)\s+)?(?:advised|suggested|told|said)(?:\s+me)?(?:\s+that)?\s+", "", text)
    )
    bare = re.sub(
        r"^(?:that\s+)?(?:i|you)\s+(?:should|ought to|must|have to|need to)\s+", "to ", bare, flags=re.IGNORECASE
    )
    never = re.match(r"(?:do not|never)\s+(?P<what>.+)", bare)
    piece = chunk(never["what"] if never else bare.removeprefix("to "))
    if not is_fit(piece.text) or not is_safe(piece.text, own=own) or re.search(r"\bi\b", piece.text):
        return ""
    turned = to_reader(piece.text, reader, own=own).replace("yourself", "oneself")
    if (
        piece.shape is Shape.BARE
        or (piece.shape is Shape.PAST and piece.first.low in SAME_FORM)
        or (bare.startswith("to ") and not never)
    ):
        return f"advice {'never to' if bare.startswith('never') else 'not to' if never else 'to'} {_mine(turned)}"
    if piece.shape in {Shape.NOUN, Shape.GERUND, Shape.INDIRECT} and not never and not bare.startswith("that "):
        return f"advice about {turned}"
    return (
        f"advice that {turned}"
        if piece.shape is Shape.CLAUSE and not never and not re.match(r"(?:i|it|this|that)\b", piece.text)
        else ""
    )


def _mine(text: str) -> str:
    """Advice is said to the writer: "your first year" there is "my first year"."""
    return re.sub(r"\byour\b", "my", re.sub(r"\byou\b", "I", text)) if not re.search(r"\bdo you\b", text) else text
