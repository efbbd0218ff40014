"""A note about somebody becomes words to that somebody: "she is leading" turns into "you are leading"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.nouns import are_people
from afterword.compose.tagging import base_of, tag

if TYPE_CHECKING:
    from afterword.compose.tagging import Token
    from afterword.domain import Person

HE_SHE = {"he": "you", "she": "you", "him": "you", "himself": "yourself", "herself": "yourself", "hers": "yours"}
THEY = {"they": "you", "them": "you", "their": "your", "theirs": "yours", "themselves": "yourselves"}
# Somebody else who came up: a "he" or "she" behind them may be them.
SOMEBODY = {
    "daughter", "son", "wife", "husband", "partner", "mother", "father", "mum", "mom", "dad", "brother", "sister",
    "apprentice", "candidate", "predecessor", "colleague", "boss", "manager", "director", "client", "customer",
    "patient", "student", "pupil", "bloke", "guy", "woman", "man", "friend", "mate", "intern", "person", "owner",
    "chef", "nurse", "doctor", "teacher", "kid", "child", "boy", "girl", "cousin", "uncle", "aunt", "grandmother",
}  # fmt: skip
_PLAIN = {"is": "are", "was": "were", "has": "have", "does": "do", "'s": "are"}


def is_safe(text: str, *, own: bool) -> bool:
    """Whether it is clear whom "he", "she" and "they" mean: the reader, or the reader's people.

    `own` says that the note stands under the reader's own heading.
    """
    seen_somebody = False
    for token in tag(text):
        low = token.low
        seen_somebody = seen_somebody or low in SOMEBODY
        if low in {"he", "she", "him", "his", "her", "hers"} and (seen_somebody or not own):
            return False
    return True


def to_reader(text: str, reader: Person, *, own: bool, context: str = "") -> str:
    """The words as the reader would be told them; `context` is what stood before them in the same note."""
    text = _name_to_you(text, reader)
    tokens = tag(text)
    out, shift, subject = text, 0, -1
    things = any(t.tag == "NN2" for t in tag(context))
    many = any(t.tag.startswith("NN") and are_people(t.text) for t in tag(context))
    for index, token in enumerate(tokens):
        many = many or (token.tag.startswith("NN") and are_people(token.text))
        new = _word(token, tokens, index, own=own, many=many, things=things)
        if new == token.text and _agrees_with(tokens, index, subject):
            new = _plain_verb(token)
        if token.low in {"he", "she", "they"} and new.lower() == "you":
            subject = index
        elif token.tag in {"PNQ", "DTQ", "CJS", "CJT"} or (token.tag == "PNP" and new == token.text):
            subject = -1
        if new != token.text:
            out = out[: token.start + shift] + new + out[token.end + shift :]
            shift += len(new) - len(token.text)
    return out


def _name_to_you(text: str, reader: Person) -> str:
    names = [n for n in (reader.name, reader.given) if n and len(n) > 1]
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}[’']s(?!\w)", "your", text)
        text = re.sub(
            rf"(?<!\w){re.escape(name)}(?=\s+(?:said|told|mentioned|explained|asked|is|was|has|wants|needs|"
            rf"leads|runs|showed)\b)",
            "she",
            text,
        )
    if reader.given and len(reader.given) > 2:
        # The reader named in the middle of a note of their own: "Robin said Ines invented the jig".
        behind = rf"(?<=\w )(?<!\w\. ){re.escape(reader.given)}(?=\s+[a-z]+(?:ed|s)\b)"
        text = re.sub(behind, "she", text)
    return text


def _word(token: Token, tokens: tuple[Token, ...], index: int, *, own: bool, many: bool, things: bool) -> str:
    low = token.low
    if own and low in {"his", "her"} and _is_somebody_elses(tokens, index):
        return "their"
    if own and low in HE_SHE:
        return _cased(HE_SHE[low], token)
    if own and low == "his":
        return _cased("your" if _has_noun_after(tokens, index) else "yours", token)
    if own and low == "her":
        return _cased("your" if _has_noun_after(tokens, index) else "you", token)
    if low == "themselves" and any(t.tag == "NN2" for t in tokens[:index]):
        return token.text
    # "they publish them": a plural thing was named before, and is more likely meant than the people.
    if low == "them" and (things or any(t.tag == "NN2" for t in tokens[:index])):
        return token.text
    own_one = index + 1 < len(tokens) and tokens[index + 1].low == "own"
    behind_who = any(t.low in {"who", "that", "someone", "somebody"} for t in tokens[:index])
    if behind_who and (low == "themselves" or (low == "their" and own_one)):
        return token.text  # "a designer who runs their own tests": the designer's
    if low in THEY and not many:
        return _cased(THEY[low], token)
    return token.text


def _is_somebody_elses(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether it goes back to who stands before "who": "the member who paid his mortgage off"."""
    who = next((i for i in range(index) if tokens[i].low == "who"), 0)
    return bool(who) and tokens[who - 1].tag.startswith("NN") and _has_noun_after(tokens, index)


def _has_noun_after(tokens: tuple[Token, ...], index: int) -> bool:
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return following.tag.startswith(("NN", "NP", "AJ", "CRD", "ORD", "VVG", "VVN", "UNC")) or following.low == "own"


def _agrees_with(tokens: tuple[Token, ...], index: int, subject: int) -> bool:
    """Whether this verb has the turned pronoun as its subject: right behind it, or joined to its verb by "and"."""
    token = tokens[index]
    if subject < 0 or token.tag not in {"VBZ", "VBD", "VHZ", "VDZ", "VVZ"}:
        return False
    between = tokens[subject + 1 : index]
    if all(t.tag in {"AV0", "XX0"} for t in between):
        return True
    return between[-1].tag == "CJC" or (between[-1].tag == "AV0" and len(between) > 1 and between[-2].tag == "CJC")


def _plain_verb(token: Token) -> str:
    if token.low in _PLAIN:
        return _PLAIN[token.low]
    return base_of(token) if token.tag == "VVZ" else token.text


def _cased(word: str, token: Token) -> str:
    return word[:1].upper() + word[1:] if token.text[:1].isupper() and token.start == 0 and token.text != "I" else word
