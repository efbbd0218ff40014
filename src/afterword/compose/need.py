"""What they are looking for, as a phrase: somebody, something, or something to be done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose.articles import with_article
from afterword.compose.lead import without_needing
from afterword.compose.parts import parts
from afterword.compose.phrase import is_fit, is_foreign, lower_first
from afterword.compose.shape import Chunk, Shape, chunk
from afterword.compose.tact import is_unkind
from afterword.compose.tagging import base_of
from afterword.compose.turn import is_safe, to_reader

if TYPE_CHECKING:
    from afterword.domain import Fact, Person

_SHOULD = re.compile(
    r"^(?:(?:the|a|any|new|right|ideal|good)\s+)*(?:candidate|person|applicant|hire|joiner|starter|employee|one|they|you|he|she|who\w*)\s+"
    r"(?:should|must|needs? to|has to|have to|will|would|ought to)\s+(?P<what>.+)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Need:
    """A need as a phrase behind "you need", or, when it is a goal, behind "you want"."""

    fact: Fact
    words: str
    goal: bool = False  # "to bring month close to WD+5"


def need_of(fact: Fact, mended: str, reader: Person, *, own: bool) -> Need | None:
    """The need that a note speaks of; None when it can't be told safely or kindly."""
    if is_foreign(mended):
        return None
    for part in parts(mended)[:2]:
        # What stands behind a colon tells why they need it, which is theirs to say.
        text = part.main.text + (f" {part.tail}" if part.tail and len(part.main.tokens) < 3 else "")
        words, goal = _as_need(_trimmed(text), reader, own=own)
        if words and not is_unkind(words):
            return Need(fact, words, goal)
    return None


def _trimmed(text: str) -> str:
    """Without what they don't want: a letter says what is needed, not what went wrong before."""
    text = re.sub(r"\s+without (?!a |the |any |jargon|supervision)(?:\w+ )?\w+ing\b.*$", "", text)
    text = re.sub(
        r"(?:,| and| but)\s+(?:who\s+)?(?:not|never|will not|is not)\s+(?:be|being)?\s*(?:a\s+)?\w+$", "", text
    )
    text = re.sub(r"\bon (?:her|his|their) own\b", "alone", text)
    text = re.sub(
        r"(?:,| and| but)\s+(?:who\s+)?(?:will not|does not|would not|do not) (?:moan|complain|whinge|quit|leave|cry|walk|disappear|sulk|flake|bail|ghost|steal|vanish)\b.*$",
        "",
        text,
    )
    text = re.sub(r",\s+(?:you|they|we|he|she)\b.*$", "", text)
    text = re.sub(
        r"\b(?:a |an |some )?(?:lad|guy|bloke|fella|girl|chap|dude)(?= (?:who|that|with|to)\b)", "someone", text
    )
    text = re.sub(
        r"\s+after (?:losing |\w+ )?(?:two|three|four|five|\d+|so many|several) \w+ in (?:\w+ )?(?:\w+ )?(?:years?|months?|weeks?)\b",
        "",
        text,
    )
    text = re.sub(r"(?:,| and| but)\s+not (?:melt|panic|crumble|be|flap|fold|sit|stand|hide)\b.*$", "", text)
    return re.sub(r"\b(?:guys|lads)\b", "people", text)


def _as_need(text: str, reader: Person, *, own: bool) -> tuple[str, bool]:
    bare = without_needing(text)
    wished = re.match(r"the \w+ (?:outside|outdoors|inside|home|in|out|at|on|to be)\b", bare)
    if wished and re.search(r"\bwants?\b", text[: len(text) - len(bare)]):
        return _turned(chunk(bare), reader, own=own), True
    if bare.startswith("to ") and bare != text:
        return _turned(chunk(bare), reader, own=own), True
    piece = _somebody(chunk(lower_first(bare)))
    if piece.shape not in {Shape.NOUN, Shape.GERUND, Shape.MEASURE}:
        return "", False
    turned = _turned(piece, reader, own=own)
    if not turned:
        return "", False
    return (with_article(turned, a=True) if piece.shape is Shape.NOUN else turned), False


def _turned(piece: Chunk, reader: Person, *, own: bool) -> str:
    if not is_fit(piece.text) or not is_safe(piece.text, own=own):
        return ""
    turned = to_reader(piece.text, reader, own=own)
    return "" if re.search(r"\b(?:i|my|me)\b", turned, re.IGNORECASE) else turned


def _somebody(piece: Chunk) -> Chunk:
    """A need that only says what is done, as somebody who does it."""
    should = _SHOULD.match(piece.text)
    text = piece.text
    if should:
        what = should["what"]
        text = (
            f"someone who is {what[3:]}"
            if what.startswith("be ")
            else f"someone who has {with_article(re.sub(r'^own ', '', what[5:]), a=True)}"
            if what.startswith("have ")
            else f"someone who can {what}"
        )
    elif piece.shape is Shape.GERUND and len(piece.tokens) > 2:
        text = f"someone to {base_of(piece.first)} {text[piece.tokens[1].start :]}"
    elif piece.shape is Shape.BARE:
        text = f"someone to {piece.text}"
    elif piece.shape is Shape.TO:
        text = f"someone {piece.text}"
    elif piece.shape in {Shape.THIRD, Shape.AUXILIARY}:
        text = f"someone who {piece.text}"
    elif piece.shape is Shape.STATE:
        text = f"someone {piece.text}"
    elif piece.shape is Shape.CLAUSE and re.match(r"(?:some(?:one|body)|a |an |people|interns|staff)", piece.text):
        return Chunk(piece.text, Shape.NOUN, piece.tokens)
    return piece if text == piece.text else Chunk(text, Shape.NOUN, chunk(text).tokens)
