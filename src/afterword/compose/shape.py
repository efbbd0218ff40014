"""What kind of phrase a note is, so that it can be put into a sentence that takes such a phrase."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass

from afterword.compose.nouns import is_person
from afterword.compose.tagging import MARKS, Token, tag
from afterword.compose.verb import main_verb, subject_is_gerund


class Shape(enum.Enum):
    """The grammar of a fragment."""

    NOUN = "noun"  # "his story about the backfill"
    GERUND = "gerund"  # "moving the warehouse to Iceberg"
    CLAUSE = "clause"  # "they swap desks each quarter"
    INDIRECT = "indirect"  # "how they price risk", "why they left"
    PAST = "past"  # "ran on-call for three years": a verb in the past, and somebody who isn't named
    PERFECT = "perfect"  # "done 40 battery swaps", "been a tutor"
    AUXILIARY = "auxiliary"  # "have done everything in Python", "can weld both"
    THIRD = "third"  # "wants to land through treasury ops": a verb in the present, and somebody who isn't named
    BARE = "bare"  # "own on-call": a plain verb
    TO = "to"  # "to cut the backlog by half"
    STATE = "state"  # "certified in Relativity since 2023", "happy to drive"
    QUESTION = "question"  # "do interns sit in on calls?"
    QUOTE = "quote"  # nothing but somebody's words
    MEASURE = "measure"  # "340 downloads a month"
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


# Words of state that stand without their verb: the tagger takes some for verbs in the past.
_STATES = {
    "certified", "trained", "qualified", "licensed", "registered", "endorsed", "accredited", "experienced", "skilled",
    "based", "employed", "cleared", "insured", "vetted", "named", "awarded", "promoted", "elected", "ranked", "fluent",
    "bilingual", "comfortable", "confident", "familiar", "used", "happy", "able", "willing", "ready", "available",
    "good", "great", "known", "responsible", "delighted", "proud", "pleased", "glad", "keen", "chartered", "published",
    "shortlisted", "nominated", "selected", "ticketed", "authorised", "authorized", "commended", "rated", "still",
}  # fmt: skip
_SURELY = {
    "never", "also", "successfully", "personally", "recently", "once", "always", "just", "single-handedly", "then",
    "previously",
}  # fmt: skip
_QUESTION_FIRST = re.compile(
    r"(?:do|does|did|is|are|was|were|can|could|would|will|should|has|have|how|what|who|which|when|where|why)\b",
    re.IGNORECASE,
)


def chunk(text: str) -> Chunk:
    """One phrase with its shape."""
    tokens = tag(text)
    return Chunk(text, shape_of(text, tokens), tokens)


def shape_of(text: str, tokens: tuple[Token, ...]) -> Shape:
    """The shape of a phrase."""
    words = [t for t in tokens if t.tag not in MARKS]
    if not words:
        return Shape.NONE
    if re.fullmatch(r"[\"“][^\"”]+[\"”]", text):
        return Shape.QUOTE
    if text.endswith("?"):
        return Shape.QUESTION if _QUESTION_FIRST.match(text) and len(words) > 3 else Shape.NONE
    for test in (_opens_clause, _verb_first, _state_or_measure):
        found = test(words)
        if found is not None:
            return found
    if main_verb(tokens) is not None:
        return Shape.CLAUSE
    return Shape.NOUN if _could_be_noun(words) else Shape.NONE


def _opens_clause(words: list[Token]) -> Shape | None:
    first = words[0]
    if first.low in {"how", "what", "why", "where", "whether", "when", "who"} and len(words) > 2:
        return Shape.INDIRECT
    if re.match(r"the way (?!of|in|to)", " ".join(w.low for w in words[:3])):
        return Shape.INDIRECT
    if first.tag == "TO0":
        return Shape.TO
    if first.tag == "PNI" and len(words) > 1 and words[1].tag in {"PNQ", "TO0", "CJT", "DTQ"}:
        return Shape.NOUN
    if first.tag.endswith("G") and first.low.endswith("ing"):
        return Shape.CLAUSE if subject_is_gerund(words) else Shape.GERUND
    if first.low.endswith("ing") and len(words) > 1 and words[1].tag in {"AT0", "DPS", "CRD"}:
        return Shape.GERUND
    return None


def _verb_first(words: list[Token]) -> Shape | None:
    return _bare_state(words) or _past_first(words) or _present_first(words)


def _bare_state(words: list[Token]) -> Shape | None:
    first, second = words[0], words[1].tag if len(words) > 1 else ""
    if first.low == "used" and second == "TO0":
        return Shape.PAST
    stands = (
        second in {"PRP", "CJT", "TO0", "AV0", "PRF"}
        or len(words) == 1
        or (first.low == "bilingual" and second in {"AVP", "NP0"})
    )
    return Shape.STATE if first.low in _STATES and stands else None


def _past_first(words: list[Token]) -> Shape | None:
    first, second = words[0], words[1].tag if len(words) > 1 else ""
    if first.low in _SURELY and second in {"VVD", "VVN", "VBD", "VHD"}:
        return Shape.PAST
    if (
        first.tag in {"VVD", "VVN"}
        and second == "NN1"
        and len(words) > 2
        and words[2].tag in {"VBZ", "VBD", "VHZ", "VM0"}
    ):
        return Shape.CLAUSE  # "updated portfolio is online"
    if first.low in {"done", "been"}:
        return Shape.PERFECT
    auxiliaries = {"have", "has", "had", "can", "could", "will", "would", "am", "was"}
    if first.low in auxiliaries and second[:1] in {"V", "X", "A"}:
        return Shape.AUXILIARY
    if first.tag == "VVD" or (first.tag == "VVN" and first.low.endswith("ed") and len(words) > 1):
        return Shape.PAST
    return None


def _present_first(words: list[Token]) -> Shape | None:
    first, second = words[0], words[1].tag if len(words) > 1 else ""
    third = first.tag in {"VVZ", "VBZ", "VHZ", "VDZ"} or _is_third(words)
    if third and second not in {"VVB", "VVI", "VBB", "VHB", "VM0", "VVD"}:
        return Shape.THIRD
    if is_person(first.low) and second == "PRP":
        return Shape.NOUN
    if first.tag in {"VVI", "VVB", "VDB", "VHB"} and not first.text[:1].isupper():
        return Shape.BARE
    if first.tag == "NN1" and first.could_be_plain and second in {"AT0", "DPS", "PNP"}:
        return Shape.BARE
    if first.tag in {"VVI", "VVB"} and second in {"TO0", "AT0", "DPS", "PNP"}:
        return Shape.BARE
    return None


def _is_third(words: list[Token]) -> bool:
    """Whether a word in -s that could be many things is a verb: "runs two tills", "welds the frames"."""
    return (
        len(words) > 1
        and words[0].tag == "NN2"
        and words[0].could_be_verb
        and words[1].tag in {"CRD", "AT0", "DPS", "PNI", "DT0"}
    )


def _state_or_measure(words: list[Token]) -> Shape | None:
    first = words[0]
    if first.tag == "CRD" and not any(t.tag.startswith(("VV", "VB", "VH", "VM")) for t in words) and len(words) <= 5:
        return Shape.MEASURE
    if first.tag == "AJ0" and len(words) > 1 and words[1].tag in {"PRP", "CJT", "TO0"}:
        return Shape.STATE
    return None


def _could_be_noun(words: list[Token]) -> bool:
    """Whether a phrase without a finite verb is led by something that leads a noun phrase, and has a noun."""
    noun = any(w.tag.startswith(("NN", "NP", "UNC", "PNI")) for w in words)
    leads = words[0].text.isupper() or words[0].tag.startswith(
        ("NN", "NP", "UNC", "AJ", "AT", "DP", "DT", "CR", "ORD", "PNI", "VVG", "AV0")
    )
    odd = words[0].tag in {"XX0", "CJC", "CJS"} or words[0].low in {
        "not",
        "never",
        "too",
        "so",
        "very",
        "no",
        "nothing",
        "only",
        "barely",
    }
    return noun and leads and not odd
