"""Days in notes that a letter may name: those that are sure, and that are still to come when it is read."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose.timewords import AMERICAN, DAYS, MONTHS, date_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Fact

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?"
_NEAR = 6  # days within which a bare weekday is sure
DAY = re.compile(
    rf"\b(?:{_WEEKDAY},?\s+)?(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_MONTH})(?!\w)"
    rf"|\b(?:{_WEEKDAY},?\s+)?(?P<m2>{_MONTH})\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    r"|(?<![\d/.-])(?P<y>20\d\d)-(?P<mm>\d\d)-(?P<dd>\d\d)(?![\d-])"
    r"|(?<![\d/.-])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})(?:[/.](?:20)?\d\d)?(?![\d/])"
    rf"|\b(?P<wd>{_WEEKDAY})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day that a note names, in the words of a letter."""

    fact: Fact
    date: dt.date
    words: str


def days_in(fact: Fact, text: str, language: str, sent: dt.date, noted: dt.date | None) -> Iterator[Day]:
    """The days that a stretch of a note names and that lie ahead of `sent`; `noted` is about when it was written."""
    for match in DAY.finditer(text):
        found = _date(match, language, sent, noted)
        if found is not None and found >= sent:
            words = DAYS[found.weekday()] if match["wd"] else date_words(found, language)
            yield Day(fact, found, words)


def _date(match: re.Match[str], language: str, sent: dt.date, noted: dt.date | None) -> dt.date | None:
    if match["wd"]:
        return _next(match["wd"], sent, noted)
    if match["y"]:
        return _made(int(match["y"]), int(match["mm"]), int(match["dd"]))
    if match["a"]:
        first, second = int(match["a"]), int(match["b"])
        month, day = (first, second) if language in AMERICAN else (second, first)
    else:
        name = (match["m"] or match["m2"])[:3].title()
        month = next(n for n, whole in enumerate(MONTHS, 1) if whole.startswith(name))
        day = int(match["d"] or match["d2"])
    this = _made(sent.year, month, day)
    # A day of January, named in December, is next year's; one of last month is over.
    return _made(sent.year + 1, month, day) if this and (sent - this).days > 180 else this


def _made(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _next(name: str, sent: dt.date, noted: dt.date | None) -> dt.date | None:
    """The day that a bare weekday means: sure only where the note was written within the week."""
    if noted is None or not 0 <= (sent - noted).days <= _NEAR:
        return None
    number = next(n for n, whole in enumerate(DAYS) if whole.lower().startswith(name[:3].lower()))
    ahead = (number - noted.weekday()) % 7 or 7
    found = noted + dt.timedelta(days=ahead)
    return found if 0 <= (found - sent).days <= _NEAR else None
