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


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a note: its phrase, what was hung on behind commas, and a clause behind a colon."""

    main: Chunk
    asides: tuple[str, ...] = ()  # "18 pages", "still used"
    clauses: tuple[Chunk, ...] = ()  # "the city actually uses it"
    tail: str = ""  # behind a colon


# Words of state that stand without their verb: the tagger takes some for verbs in the past.
_STATES = {
    "certified", "trained", "qualified", "licensed", "registered", "endorsed", "accredited", "experienced", "skilled",
    "based", "employed", "cleared", "insured", "vetted", "named", "awarded", "promoted", "elected", "ranked", "fluent",
    "bilingual", "comfortable", "confident", "familiar", "used", "happy", "able", "willing", "ready", "available",
    "good", "great", "known", "responsible", "delighted", "proud", "pleased", "glad", "keen", "chartered", "published",
    "shortlisted", "nominated", "selected", "ticketed", "authorised", "authorized", "commended", "rated", "still",
}  # fmt: skip
_SURELY = {"never", "also", "successfully", "personally", "recently", "once", "always", "just", "single-handedly", "then", "previously"}
_QUESTION_FIRST = re.compile(
    r"(?:do|does|did|is|are|was|were|can|could|would|will|should|has|have|how|what|who|which|when|where|why)\b", re.I
)
# A full stop behind a word with a stop inside ("P.Eng.", "e.g.") or a title ends no sentence.
_SPLIT = re.compile(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bNo)(?<=[^\s.][^\s.])[.;]\s+(?=\S)|\s+[–—]+\s+|\s+-{1,2}\s+|\s+\?\s*"
)
_ABBREVIATION = re.compile(r"\S*\.\S*$")
_COMMA = re.compile(r",\s+")
_OPENERS = re.compile(r"^(?:and|so|but|also|plus|well|then|oh|ah)\s+", re.IGNORECASE)


def parts(mended: str) -> tuple[Part, ...]:
    """The sentences of a mended note in order, each with what hangs on it."""
    found = [_part(text) for text in _sentences(mended)]
    return tuple(p for p in found if p is not None)


def chunk(text: str) -> Chunk:
    """One phrase with its shape."""
    tokens = tag(text)
    return Chunk(text, shape_of(text, tokens), tokens)


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    last = 0
    for match in _SPLIT.finditer(text):
        before = text[last : match.start()]
        if match.group().startswith(".") and _ABBREVIATION.search(before.rsplit(" ", 1)[-1]):
            continue
        found.append(before + ("?" if "?" in match.group() else ""))
        last = match.end()
    return [*found, text[last:]]


def _part(text: str) -> Part | None:
    text = _OPENERS.sub("", text.strip(" ,;:.")).strip()
    if not text or not re.search(r"\w", text):
        return None
    head, colon, behind = text.partition(": ")
    if colon and head and behind and len(head.split()) <= 8 and chunk(head).shape in {Shape.NOUN, Shape.GERUND}:
        return Part(chunk(head), tail=behind.strip())
    return _hung(_pieces(text))


def _pieces(text: str) -> list[str]:
    """The text at its commas, but for those of a list, of thousands and within brackets and quotation marks."""
    cuts = [m for m in _COMMA.finditer(text) if _is_open(text, m.start())]
    if not cuts:
        return [text]
    starts = [0, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(text)]
    pieces = [text[a:b].strip() for a, b in zip(starts, ends, strict=True)]
    return _without_lists([p for p in pieces if p])


def _is_open(text: str, at: int) -> bool:
    before = text[:at]
    if re.match(r",\s+not\b", text[at:]):
        return False
    return before.count("(") == before.count(")") and before.count("“") == before.count("”") and not before.count('"') % 2


def _without_lists(pieces: list[str]) -> list[str]:
    """Pieces of one list joined again: "steel, timber and concrete", "loans, TMS, and why it takes two"."""
    if len(pieces) > 2 and all(_is_item(p) for p in pieces):
        return [", ".join(pieces[:-1]) + " and " + re.sub(r"^(?:and|or) ", "", pieces[-1])]
    for last in range(len(pieces) - 1, 0, -1):
        piece = pieces[last]
        joined = re.match(r"(?:and|or)\s+(?!(?:i|we|he|she|they|it|so|then)\b)", piece, re.IGNORECASE)
        inner = re.search(r"\S\s+(?:and|or)\s+\S", piece) and len(piece.split()) <= 5
        if (joined and not chunk(piece[joined.end() :]).shape is Shape.CLAUSE) or (inner and _is_thing(piece)):
            first = last
            while first > 0 and (first == last or len(pieces[first].split()) <= 4):
                first -= 1
            return [*pieces[:first], ", ".join(pieces[first : last + 1]), *pieces[last + 1 :]]
    return pieces


def _is_item(piece: str) -> bool:
    """Whether a piece is short enough, and thing enough, to be one of a bare list: "Python, SQL, dbt"."""
    found = chunk(piece)
    return len(piece.split()) <= 3 and found.tokens[0].tag.startswith(("NN", "NP", "UNC")) and found.shape in {Shape.NOUN, Shape.NONE}


def _is_thing(piece: str) -> bool:
    return chunk(piece).shape in {Shape.NOUN, Shape.GERUND}


def _hung(pieces: list[str]) -> Part:
    first, rest = pieces[0], pieces[1:]
    if rest and chunk(first).shape in {Shape.NONE, Shape.MEASURE} and _is_adverbial(first):
        first, rest = f"{first}, {rest[0]}", rest[1:]
    if rest and re.match(r"(?:as|when|while|if|since|after|before|because|although)\b", first, re.IGNORECASE):
        first, rest = f"{first}, {rest[0]}", rest[1:]
    asides: list[str] = []
    clauses: list[Chunk] = []
    main = first
    for piece in rest:
        bare = re.sub(r"^(?:and|so|but)\s+", "", piece, flags=re.IGNORECASE)
        found = chunk(bare)
        if re.match(r"(?:half|some|most|all|none|many|each|both) of (?:them|it|which)\b", bare):
            asides.append(piece)
        elif found.shape in {Shape.CLAUSE, Shape.PAST, Shape.QUESTION, Shape.THIRD, Shape.PERFECT, Shape.AUXILIARY}:
            clauses.append(found)
        elif not clauses:
            if not asides and _hangs_by_grammar(found):
                main += f", {piece}"
            else:
                asides.append(piece)
    return Part(chunk(main), tuple(asides), tuple(clauses))


def _is_adverbial(text: str) -> bool:
    return bool(re.match(r"(?:every|each|on|in|at|last|this|next|after|before|for|from|by)\b", text, re.IGNORECASE))


def _hangs_by_grammar(found: Chunk) -> bool:
    """Whether a piece reads on behind its comma: "with transactional offsets", "which runs at night", "mainly in May"."""
    first = found.tokens[0] if found.tokens else None
    return first is not None and (
        first.tag in {"PRP", "PNQ", "DTQ", "CJS"} or first.low in {"including", "especially", "mainly", "mostly"}
    )


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
        found = test(words, tokens)
        if found is not None:
            return found
    if main_verb(tokens) is not None:
        return Shape.CLAUSE
    return Shape.NOUN if _could_be_noun(words) else Shape.NONE


def _opens_clause(words: list[Token], tokens: tuple[Token, ...]) -> Shape | None:
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


def _verb_first(words: list[Token], tokens: tuple[Token, ...]) -> Shape | None:
    first = words[0]
    second = words[1].tag if len(words) > 1 else ""
    if first.low == "used" and second == "TO0":
        return Shape.PAST
    if first.low in _STATES and (second in {"PRP", "CJT", "TO0", "AV0", "PRF"} or len(words) == 1 or first.low == "bilingual"):
        return Shape.STATE
    if first.low in _SURELY and len(words) > 1 and words[1].tag in {"VVD", "VVN", "VBD", "VHD"}:
        return Shape.PAST
    if first.tag in {"VVD", "VVN"} and len(words) > 2 and second == "NN1" and words[2].tag in {"VBZ", "VBD", "VHZ", "VM0"}:
        return Shape.CLAUSE
    if first.low in {"done", "been"}:
        return Shape.PERFECT
    if first.low in {"have", "has", "had", "can", "could", "will", "would", "am", "was"} and second[:1] in "VXA":
        return Shape.AUXILIARY
    if first.tag == "VVD" or (first.tag == "VVN" and first.low.endswith("ed") and len(words) > 1):
        return Shape.PAST
    if (first.tag in {"VVZ", "VBZ", "VHZ", "VDZ"} or _is_third(words)) and second not in {"VVB", "VVI", "VBB", "VHB", "VM0", "VVD"}:
        return Shape.THIRD
    if is_person(first.low) and second == "PRP":
        return Shape.NOUN
    if first.tag in {"VVI", "VVB", "VDB", "VHB"} and not first.text[:1].isupper():
        return Shape.BARE
    if first.tag == "NN1" and first.could_be_plain and second in {"AT0", "DPS", "PNP"}:
        return Shape.BARE
    if first.tag in {"VVI", "VVB"} and first.text[:1].isupper() and second in {"TO0", "AT0", "DPS", "PNP"}:
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


def _state_or_measure(words: list[Token], tokens: tuple[Token, ...]) -> Shape | None:
    first = words[0]
    if first.tag == "CRD" and not any(t.tag.startswith(("VV", "VB", "VH", "VM")) for t in words) and len(words) <= 5:
        return Shape.MEASURE
    if first.tag == "AJ0" and len(words) > 1 and words[1].tag in {"PRP", "CJT", "TO0"}:
        return Shape.STATE
    return None


def _could_be_noun(words: list[Token]) -> bool:
    """Whether a phrase without a finite verb is led by something that leads a noun phrase, and has a noun."""
    noun = any(w.tag.startswith(("NN", "NP", "UNC", "PNI")) for w in words)
    leads = words[0].text.isupper() or words[0].tag.startswith(("NN", "NP", "UNC", "AJ", "AT", "DP", "DT", "CR", "ORD", "PNI", "VVG", "AV0"))
    odd = words[0].tag in {"XX0", "CJC", "CJS"} or words[0].low in {"not", "never", "too", "so", "very", "no", "nothing"}
    return noun and leads and not odd
