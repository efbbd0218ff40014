"""The words of days, months, numbers and lengths of time, as they are written in a hurry."""

from __future__ import annotations

import re

_WEEKDAYS = (
    r"mon(?:day|dy|dya)|monady|munday|mon",
    r"tue?s?da?y|teu?sday|tuseday|tuesdya|tues?",
    r"wed(?:nesday|nsday|ensday|nesdy|nesay|neday|nesdya|nesdays)|we(?:n|nn|nd|dn)e?s?day|wensdy|wedesday|weds?",
    r"thu(?:rs|r|s)?(?:day|dy|dya)|thrusday|thirsday|thursay|thu(?:rs|r)?",
    r"fri(?:day|dy|dya)|firday|frieday|fryday|fri",
    r"sat(?:u|e)?r?(?:day|dy)|satarday|sat",
    r"sun(?:day|dy)|sun",
)
_MONTHS = (
    r"jan(?:uary|aury|urary)?", r"feb(?:r?uary|ruary|uary|urary)?", r"mar(?:ch)?", r"apr(?:il|li)?", r"may",
    r"june?", r"july?", r"aug(?:ust)?", r"sept?(?:ember|emeber)?", r"oct(?:ober)?", r"nov(?:ember|emeber)?",
    r"dec(?:ember|emeber)?",
)  # fmt: skip
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty-eight": 48, "the": 1, "another": 1,
}  # fmt: skip

WEEKDAY = rf"(?:{'|'.join(_WEEKDAYS)})(?:['’]s)?\b\.?"
MONTH = rf"(?:{'|'.join(_MONTHS)})\b\.?"
ORDINAL = r"(?:st|nd|rd|th)"
NUMBER = (
    r"(?:\d{1,3}|another|the|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen"
    r"|twenty|thirty|forty-eight|(?:a\s+)?(?:couple|cpl|few)(?:\s+of)?|several)"
)
WEEK = r"(?:week|wk)"


def weekday_of(word: str) -> int:
    """Monday is 0. The word is one that WEEKDAY has found."""
    plain = re.sub(r"(?:['’]s)?\.?$", "", word.strip().lower())
    return next(n for n, known in enumerate(_WEEKDAYS) if re.fullmatch(known, plain))


def month_of(word: str) -> int:
    """January is 1. The word is one that MONTH has found."""
    plain = word.strip().lower().rstrip(".")
    return next(n for n, known in enumerate(_MONTHS, 1) if re.fullmatch(known, plain))


def number_of(words: str, unit: str = "") -> int:
    """The count of a word or figure that NUMBER has found; "a few" is the most that it may mean."""
    plain = words.strip().lower()
    if plain.isdigit():
        return int(plain)
    if re.search(r"couple|cpl", plain):
        return 2
    if re.search(r"few|several", plain):
        return 5 if unit.lower().startswith("d") else 4
    return _NUMBERS[plain]
