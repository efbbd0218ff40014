"""Harper reads a paragraph: its own rules, those of them that are quiet on good letters (docs/decisions/0004)."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import harper

DIALECTS = {"US": "AMERICAN", "GB": "BRITISH", "IE": "BRITISH", "AU": "AUSTRALIAN", "NZ": "AUSTRALIAN", "CA": "CANADIAN", "IN": "INDIAN"}  # fmt: skip
_SPELLING = frozenset({"Spelling", "Typo"})
# Whole groups that judge style, names, capitals, marks and numbers, which our own rules know better for letters.
_GROUPS_OFF = frozenset(
    {
        "Proper Nouns",
        "Initialisms",
        "Capitalization and Case",
        "Punctuation and Spacing",
        "Numbers and Units",
        "Style and Redundancy",
        "Regionalisms and Dialect",
    }
)
_ON_ANYWAY = frozenset({"AnAnother", "AnotherAn", "CorrectNumberSuffix", "WrongApostrophe"})
# Each of these named something right as wrong in our clean letters and notes.
_NOISY = frozenset(
    [
        "AnA",
        "CompoundNouns",
        "DisjointPrefixes",
        "FascinatedBy",
        "HowTo",
        "InterestedIn",
        "ItsContraction",
        "MassNouns",
        "MissingDeterminer",
        "MissingPreposition",
        "MissingTo",
        "OrthographicConsistency",
        "PossessiveYour",
        "PronounVerbAgreement",
        "RegularIrregulars",
        "SplitWords",
        "The",
        "ThatWhich",
        "NumericRangeEnDash",
        "ThereToTheir",
        "WrongNegative",
    ]
)
_LONGEST = 4000  # code points; a longer paragraph is no letter, and harper takes a second over it
_FREE: dict[str, deque[harper.Linter]] = {name: deque() for name in set(DIALECTS.values())}


@dataclass(frozen=True, slots=True)
class Slip:
    """What harper names: code points of the text, and what it would write instead."""

    start: int
    end: int
    spelling: bool
    right: tuple[str, ...]  # replacements, likeliest first; "" takes the words out


@cache
def _settings() -> dict[str, bool]:
    """Harper's rules by name: all that are off."""
    import harper

    off: dict[str, bool] = {}
    for entry in harper.Linter().get_structured_lint_config()["settings"]:
        group = entry["Group"]
        for child in group["child"]["settings"]:
            # A choice of style ("OxfordComma" or "NoOxfordComma") has several names; none of them is wrong.
            single = child.get("Bool")
            for name in (single["name"],) if single else child["OneOfMany"]["names"]:
                silent = not single or group["label"] in _GROUPS_OFF or name in _NOISY or name.startswith("Expand")
                if silent and name not in _ON_ANYWAY:
                    off[name] = False
    return off


def _take(dialect: str) -> harper.Linter:
    """A linter that nobody else is using: harper refuses two calls at once."""
    import harper

    try:
        return _FREE[dialect].pop()
    except IndexError:
        linter = harper.Linter(harper.Dialect[dialect])
        linter.set_lint_config({**linter.get_lint_config(), **_settings()})
        return linter


def warm(dialect: str = "AMERICAN") -> None:
    """Build harper's dictionary, once; it takes most of a second and may go on beside other work."""
    _FREE[dialect].append(_take(dialect))


@lru_cache(maxsize=1024)
def proofread(text: str, dialect: str) -> tuple[Slip, ...]:
    """What harper finds in a text, in order. A paragraph is read once, however often the letter is edited."""
    import harper

    if len(text) > _LONGEST:
        return ()
    linter = _take(dialect)
    try:
        found = linter.lint(text, language=harper.Language.PLAINTEXT)
    finally:
        _FREE[dialect].append(linter)
    return tuple(sorted((_slip(text, lint) for lint in found), key=lambda slip: (slip.start, slip.end)))


def _slip(text: str, lint: harper.Lint) -> Slip:
    import harper

    words = text[lint.span.start : lint.span.end]
    insert = harper.SuggestionKind.INSERT_AFTER
    right = tuple(f"{words}{s.replacement_text}" if s.kind is insert else s.replacement_text for s in lint.suggestions)
    spelling = lint.lint_kind in _SPELLING and " " not in words
    return Slip(lint.span.start, lint.span.end, spelling, right)


@lru_cache(maxsize=4096)
def is_word(word: str, dialect: str) -> bool:
    """Whether a dialect's dictionary has this word."""
    return not any(slip.spelling for slip in proofread(word, dialect))


def distance(one: str, other: str) -> int:
    """How many letters have to be added, dropped, changed or swapped with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, last, row = row, before, [at]
        for to, theirs in enumerate(other, 1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != theirs))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == theirs:
                cost = min(cost, last[to - 2] + 1)
            row.append(cost)
    return row[-1]
