"""A mended note taken apart: its sentences, and in each the main phrase, what hangs on it, and further clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.compose.run_on import split_run_on
from afterword.compose.shape import Chunk, Shape, chunk


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a note: its phrase, what was hung on behind commas, and a clause behind a colon."""

    main: Chunk
    asides: tuple[str, ...] = ()  # "18 pages", "still used"
    clauses: tuple[Chunk, ...] = ()  # "the city actually uses it"
    tail: str = ""  # behind a colon


# A full stop behind a word with a stop inside ("P.Eng.", "e.g.") or a title ends no sentence.
_SPLIT = re.compile(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bNo)(?<!\bMrs)(?<!\bProf)(?<!\bInsp)(?<!\bSgt)(?<!\bRev)(?<!\bCo)(?<!\bMt)(?<!\bFt)(?<!\bJr)(?<!\bSr)(?<!\bvs)"
    r"(?<=[^\s.][^\s.])[.;]\s+(?=\S)|\s+[–—]+\s+|\s+-{1,2}\s+|\s+\?\s*"
)
_ABBREVIATION = re.compile(r"\S*\.\S*$")
_COMMA = re.compile(r",\s+")
_OPENERS = re.compile(r"^(?:and|so|but|also|plus|well|then|oh|ah)\s+", re.IGNORECASE)


def parts(mended: str) -> tuple[Part, ...]:
    """The sentences of a mended note in order, each with what hangs on it."""
    found = [_part(text) for text in _sentences(mended)]
    return tuple(p for p in found if p is not None)


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    last = 0
    for match in _SPLIT.finditer(text):
        before = text[last : match.start()]
        if match.group().startswith(".") and _ABBREVIATION.search(before.rsplit(" ", 1)[-1]):
            continue
        found.append(before + ("?" if "?" in match.group() else ""))
        last = match.end()
    return [clause for sentence in [*found, text[last:]] for clause in split_run_on(sentence)]


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
    return (
        before.count("(") == before.count(")") and before.count("“") == before.count("”") and not before.count('"') % 2
    )


def _without_lists(pieces: list[str]) -> list[str]:
    """Pieces of one list joined again: "steel, timber and concrete", "loans, TMS, and why it takes two"."""
    if len(pieces) > 2 and all(_is_item(p) for p in pieces):
        return [", ".join(pieces[:-1]) + " and " + re.sub(r"^(?:and|or) ", "", pieces[-1])]
    for last in range(len(pieces) - 1, 0, -1):
        piece = pieces[last]
        joined = re.match(r"(?:and|or)\s+(?!(?:i|we|he|she|they|it|so|then)\b)", piece, re.IGNORECASE)
        inner = re.search(r"\S\s+(?:and|or)\s+\S", piece) and len(piece.split()) <= 5
        if (joined and chunk(piece[joined.end() :]).shape is not Shape.CLAUSE) or (inner and _is_thing(piece)):
            first = last
            while first > 0 and (first == last or len(pieces[first].split()) <= 4):
                first -= 1
            return [*pieces[:first], ", ".join(pieces[first : last + 1]), *pieces[last + 1 :]]
    return pieces


def _is_item(piece: str) -> bool:
    """Whether a piece is short enough, and thing enough, to be one of a bare list: "Python, SQL, dbt"."""
    found = chunk(piece)
    return (
        len(piece.split()) <= 3
        and found.tokens[0].tag.startswith(("NN", "NP", "UNC"))
        and found.shape in {Shape.NOUN, Shape.NONE}
    )


def _is_thing(piece: str) -> bool:
    return chunk(piece).shape in {Shape.NOUN, Shape.GERUND}


def _hung(pieces: list[str]) -> Part:
    first, rest = pieces[0], pieces[1:]
    if (
        rest
        and _is_adverbial(first)
        and chunk(first).shape is not Shape.CLAUSE
        and chunk(rest[0]).shape is Shape.CLAUSE
    ):
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
