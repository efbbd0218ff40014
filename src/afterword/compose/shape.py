"""What kind of phrase a note is, so that it can be put into a sentence that takes such a phrase."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from afterword.compose.tagging import Token, tag

FINITE = ("VBZ", "VBB", "VBD", "VHZ", "VHB", "VHD", "VDZ", "VDB", "VDD", "VM0", "VVZ", "VVB", "VVD")
SUBJECTS = {"i", "we", "he", "she", "they", "you", "it", "this", "there", "everyone", "everybody", "nobody"}
# A full stop behind a word with a stop inside ("P.Eng.", "e.g.") or a title ends no sentence.
_SPLIT = re.compile(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bNo)(?<=[^\s.][^\s.])[.;]\s+(?=\S)|\s+[–—]+\s+|\s+-{1,2}\s+"
)
_ABBREVIATION = re.compile(r"\S*\.\S*$")


class Shape(enum.Enum):
    """The grammar of a fragment."""

    NOUN = "noun"  # "his story about the backfill"
    GERUND = "gerund"  # "moving the warehouse to Iceberg"
    CLAUSE = "clause"  # "they swap desks each quarter"
    PAST = "past"  # "ran on-call for three years": a verb in the past, and somebody who isn't named
    THIRD = "third"  # "wants to land through treasury ops": a verb in the present, and somebody who isn't named
    BARE = "bare"  # "own on-call": a plain verb
    QUOTE = "quote"  # nothing but somebody's words
    NONE = "none"  # nothing that a sentence could take


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a note that is one phrase."""

    text: str
    shape: Shape
    tokens: tuple[Token, ...]

    @property
    def first(self) -> Token:
        """Its first word."""
        return self.tokens[0]


def chunks(mended: str) -> tuple[Chunk, ...]:
    """The phrases of a mended note, in order: split at sentence ends, dashes, and commas before a whole clause."""
    found: list[Chunk] = []
    for part in _sentences(mended):
        found += _spliced(part)
    return tuple(found)


def _sentences(text: str) -> list[str]:
    parts: list[str] = []
    last = 0
    for match in _SPLIT.finditer(text):
        before = text[last : match.start()]
        if match.group().startswith(".") and _ABBREVIATION.search(before.rsplit(" ", 1)[-1]):
            continue
        parts.append(before)
        last = match.end()
    return [*parts, text[last:]]


def _spliced(part: str) -> list[Chunk]:
    part = re.sub(r"^(?:and|so|but|also|plus)\s+", "", part.strip(" ,;:."), flags=re.IGNORECASE).strip()
    if not part:
        return []
    for match in re.finditer(r",\s+(?:and\s+|so\s+|but\s+)?", part):
        left, right = part[: match.start()], part[match.end() :]
        if _is_clause(right) and chunk(left).shape is not Shape.NONE:
            return [chunk(left), *_spliced(right)]
    return [chunk(part)]


def _is_clause(right: str) -> bool:
    """Whether what stands behind a comma is a whole clause from its first word on."""
    if not right or re.match(r"(?:which|who|that|where|when|while|if)\b", right):
        return False
    found = chunk(right)
    verb = main_verb(found.tokens)
    return found.shape is Shape.CLAUSE and verb is not None and "," not in right[: found.tokens[verb].start]


def chunk(text: str) -> Chunk:
    """One phrase with its shape."""
    tokens = tag(text)
    return Chunk(text, shape_of(text, tokens), tokens)


def shape_of(text: str, tokens: tuple[Token, ...]) -> Shape:
    """The shape of a phrase."""
    words = [t for t in tokens if t.tag not in {"PUN", "PUQ", "PUL", "PUR"}]
    if not words:
        return Shape.NONE
    if re.fullmatch(r"[\"“][^\"”]+[\"”]", text):
        return Shape.QUOTE
    first = words[0]
    if first.low in {"how", "what", "why", "where", "whether", "when"} and len(words) > 2:
        return Shape.NOUN
    if first.tag == "PNI" and len(words) > 1 and words[1].tag in {"PNQ", "TO0"}:
        return Shape.NOUN
    if first.tag.endswith("G") and first.low.endswith("ing"):
        return Shape.CLAUSE if _subject_gerund(words) else Shape.GERUND
    if first.tag == "VVD" or (first.tag == "VVN" and first.low.endswith("ed") and len(words) > 1):
        return Shape.PAST
    if first.tag in {"VVZ", "VBZ", "VHZ", "VDZ"} and first.low not in SUBJECTS:
        return Shape.THIRD
    if first.tag in {"VVI", "TO0"} or (first.tag == "VVB" and not _is_name(first)):
        return Shape.BARE
    return Shape.CLAUSE if main_verb(tokens) is not None else Shape.NOUN


def _is_name(token: Token) -> bool:
    return token.text[:1].isupper()


def _subject_gerund(words: list[Token]) -> bool:
    """Whether the -ing phrase is the subject of a verb: "pricing is done by hand"."""
    return any(w.tag in {"VBZ", "VHZ", "VBD"} for w in words[1:5]) and not any(
        w.tag in {"PNQ", "CJT", "CJS", "AVQ", "DTQ", "PNP"} for w in words[1:5]
    )


def main_verb(tokens: tuple[Token, ...]) -> int | None:
    """Where the finite verb of the main clause stands; None when there is none.

    A verb behind "who", "that", "which", "when", "where", "how", "while" or "if" belongs to the clause that the
    word opens, and so does one joined to it by "and".
    """
    inside = 0
    was_inside = False
    for index, token in enumerate(tokens):
        if index > 0 and token.tag in {"PNQ", "DTQ", "AVQ", "CJS", "CJT"} and token.low not in _NO_CLAUSE:
            inside += 1
        elif token.tag in FINITE and index > 0:
            if inside:
                inside -= 1
                was_inside = True
                continue
            if was_inside and tokens[index - 1].tag in {"CJC", "XX0", "VM0", "VDZ", "VDB", "AV0"}:
                continue
            if token.tag.startswith("VV") and not _has_subject(tokens, index):
                continue
            return index
    return None


_NO_CLAUSE = {"before", "after", "until", "than", "as", "since"}


def _has_subject(tokens: tuple[Token, ...], index: int) -> bool:
    before = [t for t in tokens[:index] if t.tag not in {"AV0", "PUN", "XX0"}]
    if not before:
        return False
    last = before[-1]
    if last.low in SUBJECTS:
        return True
    if not last.tag.startswith(("NN", "NP", "PNI", "PNP", "UNC")):
        return False
    if tokens[index].tag == "VVZ" and any(t.tag == "CRD" for t in tokens[max(0, index - 3) : index]):
        return False  # "11 MTO overpasses": counted, so a noun
    if tokens[index].tag == "VVB" and last.tag not in {"NN2", "NP0", "PNP"}:
        # A plain verb needs a plural before it ("engineers swap"); behind a singular it is a noun that was misread.
        return False
    # "the ward on the fourth floor runs", but "TA for intro stats": behind a preposition only a noun with its
    # article can end the subject.
    prepositions = [t for t in before if t.tag == "PRP"]
    if not prepositions:
        return True
    tail = [t for t in before if t.start > prepositions[-1].start]
    return any(t.tag in {"AT0", "DPS", "DT0"} for t in tail) and before[0].tag in {
        "AT0",
        "DPS",
        "DT0",
        "NP0",
        "PNP",
        "NN2",
    }
