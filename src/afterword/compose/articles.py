"""The articles that hurried notes leave out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.nouns import is_mass, is_person
from afterword.compose.tagging import tag

if TYPE_CHECKING:
    from afterword.compose.tagging import Token

_DETERMINERS = {"AT0", "DPS", "DT0", "CRD", "NP0", "PNI", "ORD", "PNP", "PNX", "DTQ", "POS"}
_NO_ARTICLE = {
    "someone", "somebody", "people", "no", "how", "what", "why", "whether", "each", "every", "both", "all", "another",
    "any", "some", "one", "half", "part", "most", "more", "many", "few", "several", "enough", "plenty", "life", "day-to-day",
}  # fmt: skip
_VERBAL = {"VBZ", "VBD", "VVZ", "VHZ", "VVD", "VM0"}


def with_article(text: str, *, a: bool = False) -> str:
    """A noun phrase with the article that a hurried note left out, where one is needed.

    `a` asks for "a" or "an", else it is "the": what both sides know of.
    """
    tokens = tag(text)
    if a and tokens and is_person(tokens[0].low) and tokens[0].tag not in _DETERMINERS and tokens[0].text.islower():
        return f"{indefinite(text)} {text}"
    coded = (
        bool(tokens) and tokens[0].tag == "CRD" and not tokens[0].text.isalpha() and re.search(r"[A-Z]", tokens[0].text)
    )
    if (
        not tokens
        or (tokens[0].tag in _DETERMINERS and not coded)
        or tokens[0].low in _NO_ARTICLE
        or tokens[0].tag == "PRP"
    ):
        return _counted(text, tokens) if a else text
    head = head_of(tokens)
    if head is None or head.tag not in {"NN1", "UNC"} or not head.text.islower():
        return f"{indefinite(text)} {text}" if a and head is not None and _is_role(head, tokens) else text
    if is_mass(head.low) and not (a and is_person(head.low)) and not _is_of(tokens, head):
        return text
    return f"{indefinite(text) if a else 'the'} {text}"


def _counted(text: str, tokens: tuple[Token, ...]) -> str:
    """One thing of three pages: "3-page note" becomes "a 3-page note"."""
    return f"{indefinite(text)} {text}" if tokens and re.match(r"\d+-[a-z]+ [a-z]+(?<!s)\b", text) else text


def _is_role(head: Token, tokens: tuple[Token, ...]) -> bool:
    """Whether a capitalised short word means somebody: "AE who can …"."""
    behind = [t for t in tokens if t.start > head.start][:1]
    return head.text.isupper() and bool(behind) and behind[0].tag in {"PNQ", "AJ0"} and not head.text.endswith("S")


def _is_of(tokens: tuple[Token, ...], head: Token) -> bool:
    behind = [t for t in tokens if t.start > head.start][:1]
    return bool(behind) and behind[0].low == "of" and not head.low.endswith("ing")


def indefinite(text: str) -> str:
    """The article "a" or "an", by the sound of what follows."""
    word = re.split(r"[\s-]", text, maxsplit=1)[0]
    if re.fullmatch(r"[A-Z]{1,3}\d*|[B-DF-HJ-NP-TV-Z]{4}", word):
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    if re.match(r"(?:8|11|18)(?!\d)|8\d", word):
        return "an"
    low = word.lower()
    return (
        "an"
        if (low[:1] in "aeiou" and not re.match(r"(?:uni|use|usu|eu|one|ut)", low))
        or re.match(r"hour|hono|hones|heir", low)
        else "a"
    )


def head_of(tokens: tuple[Token, ...], *, bare: bool = True) -> Token | None:
    """The noun that a noun phrase is about: the last of its first run; `bare` says that no clause follows."""
    last = None
    for token, behind in zip(tokens, (*tokens[1:], None), strict=False):
        if token.low in {"post", "pre", "per", "via", "re", "versus"} and last is not None:
            break
        if (
            token.tag.startswith("NN")
            or (bare and last is not None and token.tag == "VVZ")
            or (token.tag == "UNC" and token.text.isalpha())
        ):
            last = token
        elif token.tag == "AJ0" and behind is not None and behind.tag.startswith("NN"):
            continue  # "3G vertical test"
        elif last is not None or token.tag.startswith(("PR", "PUN", "PNQ", "CJ")):
            break
    return last


def with_subject_article(text: str) -> str:
    """A clause whose telegraphic subject lacks its article: "press release is out" gets its "the"."""
    tokens = tag(text)
    if not tokens or not tokens[0].text.islower() or tokens[0].tag not in {"NN1", "AJ0", "NN0"}:
        return text
    head = head_of(tokens, bare=False)
    if head is None or head.tag != "NN1" or is_mass(head.low):
        return text
    behind = [t for t in tokens if t.start > head.start][:1]
    return f"the {text}" if behind and (behind[0].tag in _VERBAL or behind[0].tag in {"EX0", "PRP", "PRF"}) else text
