"""Numbers and what they count: "50 knots" on record and "60 knots" in a letter can't both be right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.review.vocabulary import FUNCTION, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

SPELT = {w: str(n) for n, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"])}  # fmt: skip
SPELT |= {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
_TENS, _ONES = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety", "one|two|three|four|five|six|seven|eight|nine"
_COMPOUND = rf"\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine) hundred(?: and (?:(?:{_TENS})(?:[- ](?:{_ONES}))?|[a-z]+teen|ten|eleven|twelve|{_ONES}))?|(?:{_TENS})[- ](?:{_ONES}))\b"
_TOKEN = re.compile(
    rf"\d[\d,]*(?:\.\d+)?%?|(?i:{_COMPOUND})|[^\W\d_]+(?:'[^\W\d_]+)?|[.;:!?\n]",
)
_SPAN_OF_TIME = frozenset(
    stem(w)
    for w in ["minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "am", "pm"]
)
_CALENDAR = "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split()  # noqa: SIM905
_NO_UNITS = FUNCTION | {"other", "new", "first", "last", "different", *_CALENDAR, *(day[:3] for day in _CALENDAR)}
_NEAR = 3  # words between a number and what it counts on record


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, the stem of what it counts, and where the number stands."""

    number: str
    unit: str
    word: str  # the unit as written
    start: int
    end: int


def read_amounts(text: str, reach: int = 1) -> Iterator[Amount]:
    """Each number with each word that it may count, up to `reach` words on."""
    tokens = list(_TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        number = _number(token.group())
        if not number:
            continue
        for after in tokens[at + 1 : at + 1 + reach]:
            word = after.group()
            if not word[0].isalpha() or _number(word):
                break
            if word.lower() not in _NO_UNITS:
                yield Amount(number, stem(word), word, token.start(), token.end())


def _number(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "").rstrip("%")
    low = word.lower()
    return SPELT.get(low, "") or (str(_sum(low)) if " " in low or "-" in low else "")


def _sum(words: str) -> int:
    """The number of several words: "forty-five", "one hundred and forty"."""
    before, hundred, after = words.partition(" hundred")
    if hundred:
        return 100 * (1 if before == "a" else int(SPELT[before])) + (_sum(after.removeprefix(" and ")) if after else 0)
    return sum(int(SPELT[word]) for word in re.split(r"[- ]", words))


def spelt_numbers(text: str) -> Iterator[tuple[str, int, int]]:
    """Numbers written in words, with where they stand."""
    for token in _TOKEN.finditer(text):
        if not token.group()[0].isdigit() and (number := _number(token.group())):
            yield number, token.start(), token.end()


def contradictions(letter: str, notes: str) -> Iterator[tuple[Amount, str]]:
    """Amounts of a letter whose unit the notes count otherwise, with the number of the notes."""
    noted: dict[str, list[str]] = {}
    for amount in read_amounts(notes, _NEAR):
        noted.setdefault(amount.unit, []).append(amount.number)
    beside: dict[str, set[str]] = {}
    for amount in read_amounts(notes):
        beside.setdefault(amount.unit, set()).add(amount.number)
    for amount in read_amounts(letter):
        theirs, close = noted.get(amount.unit, []), beside.get(amount.unit, set())
        if close and amount.number not in theirs and amount.unit not in _SPAN_OF_TIME and amount.number != "1":
            yield amount, " or ".join(sorted(close))
