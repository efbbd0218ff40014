"""The finite verb of a phrase's main clause, and what can be its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.tagging import FINITE, SAME_FORM

if TYPE_CHECKING:
    from afterword.compose.tagging import Token

SUBJECTS = {"i", "we", "he", "she", "they", "you", "it", "this", "there", "everyone", "everybody", "nobody", "anyone"}
# They open a clause of their own, in which the next verb stands; before a noun ("before every survey") they don't.
_OPENERS = {"PNQ", "DTQ", "AVQ", "CJS", "CJT"}
_NO_CLAUSE = {"before", "after", "until", "than", "as", "since", "like"}
_NOUNS = ("NN", "NP", "PNI", "PNP", "UNC")


def subject_is_gerund(words: list[Token]) -> bool:
    """Whether the -ing phrase is the subject of a verb: "pricing is done by hand"."""
    return any(w.tag in {"VBZ", "VHZ", "VBD"} for w in words[1:5]) and not any(
        w.tag in {"PNQ", "CJT", "CJS", "AVQ", "DTQ", "PNP"} for w in words[1:5]
    )


def main_verb(tokens: tuple[Token, ...]) -> int | None:
    """Where the finite verb of the main clause stands; None when there is none.

    A verb behind "who", "that", "which", "when", "where", "how", "while" or "if" belongs to the clause that the
    word opens, and so does one joined to it by "and"; so does the verb of "the way he said it".
    """
    inside = 0
    was_inside = False
    for index, token in enumerate(tokens):
        if (index > 0 and token.tag in _OPENERS and token.low not in _NO_CLAUSE) or (
            index > 0 and _is_reduced(tokens, index)
        ):
            inside += 1
        elif index > 0 and token.tag in FINITE:
            if inside:
                inside -= 1
                was_inside = True
            elif _goes_on(tokens, index, after_clause=was_inside) or not _has_subject(tokens, index):
                continue
            else:
                return index
    return None


def _is_reduced(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a pronoun opens a clause without "that": "the bug she found"."""
    token = tokens[index]
    if token.tag in {"AT0", "DPS"} and tokens[index - 1].tag in {"NN1", "NN2"} and tokens[0].tag in {"AT0", "DPS"}:
        return any(t.tag in FINITE for t in tokens[index + 2 : index + 4])  # "the allotment the school runs"
    return (
        token.low in {"i", "we", "he", "she", "they", "you"}
        and tokens[index - 1].tag in {"NN1", "NN2", "PNI"}
        and any(t.tag in {"AT0", "DPS", "DT0", "PNI"} for t in tokens[: index - 1] or tokens[:1])
    )


def _goes_on(tokens: tuple[Token, ...], index: int, *, after_clause: bool) -> bool:
    """Whether this verb goes on with the clause that "who" or "that" opened: "who turns up and does not mind"."""
    return after_clause and tokens[index - 1].tag in {"CJC", "XX0", "VM0", "VDZ", "VDB", "AV0"}


def _has_subject(tokens: tuple[Token, ...], index: int) -> bool:
    before = [t for t in tokens[:index] if t.tag not in {"AV0", "PUN", "XX0", "EX0"}]
    token = tokens[index]
    if not before:
        return any(t.tag == "EX0" for t in tokens[:index])
    last = before[-1]
    if last.low in SUBJECTS:
        return True
    if token.tag.startswith("VM") or token.tag in {"VBZ", "VBB", "VBD"}:
        return last.tag.startswith((*_NOUNS, "CRD", "AVP", "DT0", "AJ0"))
    if not last.tag.startswith(_NOUNS):
        return False
    return _agrees(tokens, index, before)


def _agrees(tokens: tuple[Token, ...], index: int, before: list[Token]) -> bool:
    token, last = tokens[index], before[-1]
    if token.tag == "VVZ" and any(t.tag == "CRD" and t.low != "one" for t in tokens[max(0, index - 3) : index]):
        return False  # "11 MTO overpasses": counted, so a noun
    if token.tag == "VVB" and last.tag not in {"NN2", "PNP", "NN0", "PNI"}:
        # A plain verb needs a plural before it ("engineers swap"); behind a singular it is a noun that was misread.
        return False
    if token.tag == "VVZ" and before[0].low in {"all", "both", "many", "few", "several", "most", "some"}:
        return False
    if token.low in SAME_FORM and before[0].tag not in {"PNP", "NP0", "AT0", "DPS"}:
        return False  # "all hand cut dovetails"
    if token.tag == "VVD" and token.low in {"called", "named", "based", "used", "made", "built"}:
        return False  # "a dog called Diesel"
    # "the ward on the fourth floor runs", but "TA for intro stats": behind a preposition only a noun with its
    # article can end the subject.
    prepositions = [t for t in before if t.tag in {"PRP", "PRF"}]
    if not prepositions:
        return True
    tail = [t for t in before if t.start > prepositions[-1].start]
    led = before[0].tag in {"AT0", "DPS", "DT0", "NP0", "PNP", "NN2", "PNI", "CRD"}
    return led and (any(t.tag in {"AT0", "DPS", "DT0", "CRD"} for t in tail) or tail[-1].tag in {"NN2", "NP0", "PNP"})
