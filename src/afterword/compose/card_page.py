"""What stands on a card or a letter page: the words of a letter in their places, and what was chosen for the paper."""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose.greeting import plain_name

if TYPE_CHECKING:
    from afterword.domain import Profile

# The scripts that the card's type has letters for.
_PRINTED = ("LATIN", "GREEK", "CYRILLIC")


class Paper(enum.StrEnum):
    """The sheet."""

    A6 = "a6"  # a flat card, 105 by 148 mm
    A2 = "a2"  # a folded card of 4.25 by 5.5 inches, printed on 8.5 by 5.5
    A4 = "a4"  # a letter page
    LETTER = "letter"  # a letter page, 8.5 by 11 inches


@dataclass(frozen=True, slots=True)
class CardPage:
    """All the words, each in its place. Addresses stand on an envelope, and only where they were given."""

    paper: Paper
    greeting: str
    paragraphs: tuple[str, ...]
    closing: str
    name: str
    date: str = ""
    to_address: tuple[str, ...] = ()
    from_address: tuple[str, ...] = ()
    lines: bool = False  # guide lines for handwriting in the place of the words


def card_page(
    body: str,
    paper: Paper,
    *,
    profile: Profile | None = None,
    date: str = "",
    to_address: str = "",
    from_address: str = "",
    lines: bool = False,
) -> CardPage:
    """A letter's text as a card: what stood under the name (a telephone number, a title) stays out of it."""
    blocks = [" ".join(block.split("\n")) for block in re.split(r"\n\s*\n", body.strip())]
    last = re.split(r"\n\s*\n", body.strip())[-1].split("\n")
    greets = (
        len(blocks) > 1
        and bool(re.match(r"(?:dear|hi|hello|good \w+|\w+,)", blocks[0], re.IGNORECASE))
        and len(blocks[0]) < 80
    )
    signs = len(blocks) > 1 + greets and len(last) <= 6 and len(last[0].split()) <= 5
    known = plain_name(profile) if profile else ""
    return CardPage(
        paper,
        blocks[0] if greets else "",
        tuple(blocks[1 if greets else 0 : -1 if signs else None]),
        last[0] if signs and len(last) > 1 else "",
        (known or last[1] if len(last) > 1 else last[0]) if signs else known,
        date,
        _address(to_address),
        _address(from_address),
        lines,
    )


def _address(text: str) -> tuple[str, ...]:
    """The lines of an address; `|` parts them as a line break does."""
    return tuple(line.strip() for line in re.split(r"[|\n]", text) if line.strip())


def unprintable(page: CardPage) -> str:
    """The first word that the card's type has no letters for; "" where all can be set."""
    words = " ".join((page.greeting, *page.paragraphs, page.closing, page.name, *page.to_address, *page.from_address))
    for word in words.split():
        for sign in word:
            name = unicodedata.name(sign, "")
            if (sign.isalpha() and not name.startswith(_PRINTED)) or unicodedata.category(sign) in {"So", "Cs", "Co"}:
                return word
    return ""
