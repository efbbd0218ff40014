"""Dates that a mail names, resolved against the day on which it was written."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.watch.calendar_words import MONTHS, RELATIVE, SHORT, WEEKDAYS, one_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FRIDAY, SATURDAY = 4, 5
_M, _W = one_of(MONTHS), one_of(WEEKDAYS)
_YEAR = r"(?:,?\s*(?:de\s+|del\s+)?(?P<year>20\d\d)\b(?!:))?"
_ORDINAL = r"(?:st|nd|rd|th|\.|er|º|°|:e|:a)?"
_NUMBERS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
            "a couple of": 2, "fourteen": 14}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A day that a text names, and where."""

    day: dt.date
    start: int
    end: int
    exact: bool  # a date of the calendar; False for a weekday or a span of days counted from today
    first: dt.date | None = None  # of a range, whose last day is `day`


def working_day(day: dt.date) -> dt.date:
    """This day, or the Monday after a weekend."""
    return day + dt.timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= SATURDAY else day


def add_working_days(day: dt.date, count: int) -> dt.date:
    """So many working days later (public holidays aren't known here)."""
    for _ in range(count):
        day = working_day(day + dt.timedelta(days=1))
    return day


def reads_day_first(text: str, written: dt.datetime) -> bool:
    """Whether 3/12 means 3 December: told by the text itself, else by the writer's zone (the Americas' north: no)."""
    for first, second in re.findall(r"\b(\d{1,2})/(\d{1,2})(?:/\d{2,4})?\b", text):
        if int(first) > 12 >= int(second) > 0:
            return True
        if int(second) > 12 >= int(first) > 0:
            return False
    offset = written.utcoffset() or dt.timedelta()
    return not dt.timedelta(hours=-10) <= offset <= dt.timedelta(hours=-4)


def find_dates(text: str, today: dt.date, *, day_first: bool) -> tuple[Named, ...]:
    """Every day that the text names, in reading order; a weekday beside its date is one with it."""
    words = set(_WORD.findall(text.lower()))
    numbered = any(c.isdigit() for c in text)
    if not numbered and not words & _SPEAKING and text.isascii():
        return ()
    taken: list[Named] = []
    for pattern, read in _READERS:
        if not numbered and read in _OF_NUMBERS:
            continue
        for found in pattern.finditer(text):
            if any(found.start() < n.end and n.start < found.end() for n in taken):
                continue
            taken.extend(read(found, today, day_first))
    return tuple(sorted(taken, key=lambda n: n.start))


def _nearest(today: dt.date, month: int, day: int, year: str | None) -> Iterator[dt.date]:
    """The date of this month and day; of the year that brings it nearest to today, where none is named."""
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [today.year - 1, today.year, today.year + 1]
    days = [dt.date(y, month, day) for y in years if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(y, month)[1]]
    if days:
        yield min(days, key=lambda d: abs((d - today).days))


def _named(found: re.Match[str], days: Iterator[dt.date], *, exact: bool = True) -> Iterator[Named]:
    for day in days:
        yield Named(day, found.start(), found.end(), exact)


def _worded(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    """`8 December 2026`, `December 8th`, `1 to 4 December`, `December 1-4`."""
    month = MONTHS[found["month"].lower().rstrip(".")]
    last = found["last"] or found["day"]
    for day in _nearest(today, month, int(last), found["year"]):
        first = day.replace(day=int(found["day"])) if 1 <= int(found["day"]) < day.day else None
        yield Named(day, found.start(), found.end(), exact=True, first=first)


def _numeric(found: re.Match[str], today: dt.date, day_first: bool) -> Iterator[Named]:
    """`07.12.2026`, `7/12`, `12/7/26`; a weekday beside it decides which number is the month."""
    one, two = int(found["one"]), int(found["two"])
    orders = [(two, one), (one, two)] if day_first or found["sep"] == "." else [(one, two), (two, one)]
    days = [day for month, number in orders for day in _nearest(today, month, number, found["year"])]
    if word := found["weekday"]:
        days.sort(key=lambda d: d.weekday() != WEEKDAYS[word.lower()])
    yield from _named(found, iter(days[:1]))


def _without_year(found: re.Match[str], today: dt.date, day_first: bool) -> Iterator[Named]:
    """`by 7/12`, `bis 7.12`: two numbers are a date only after a weekday or a word that leads to one."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    ranges = _RANGES_ON.match(found.string, found.end())
    if found["weekday"] or ranges or (_LEADS_DOT if found["sep"] == "." else _LEADS_SLASH).search(before):
        yield from _numeric(found, today, day_first)


def _iso(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    yield from _named(found, _nearest(today, int(found["month"]), int(found["day"]), found["year"]))


def _day_alone(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    """`Tuesday 8th`, `on the 4th`: the next such day of a month."""
    for ahead in range(62):
        day = today + dt.timedelta(days=ahead)
        if day.day == int(found["day"]):
            yield Named(day, found.start(), found.end(), exact=True)
            return


def _day_of_week(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    """`Monday 14`: only where the next 14th that is a Monday is near."""
    for ahead in range(62):
        day = today + dt.timedelta(days=ahead)
        if (day.day, day.weekday()) == (int(found["day"]), WEEKDAYS[found["weekday"].lower()]):
            yield Named(day, found.start(), found.end(), exact=True)
            return


def _weekday(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    """`Friday`, `next Tuesday`, `Friday week`, `a week on Monday`, `last Thursday`."""
    word = found["weekday"]
    if word.lower() in SHORT and not word[0].isupper():
        return
    number = WEEKDAYS[word.lower()]
    before, after = (found["before"] or "").lower(), (found["after"] or "").lower()
    monday = today - dt.timedelta(days=today.weekday())
    coming = today + dt.timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    if "next" in before or "following" in before or after == "next week":
        day = monday + dt.timedelta(days=7 + number)
    elif before == "this" or after == "this week":
        day = monday + dt.timedelta(days=number)
    elif before.startswith(("last", "past")) or after == "last week":
        day = coming - dt.timedelta(days=7 if coming - dt.timedelta(days=7) < today else 14)
    elif before.startswith("a week") or after == "week":
        day = coming + dt.timedelta(days=7)
    else:
        day = coming + dt.timedelta(days=14 if after == "fortnight" else 0)
    yield Named(day, found.start(), found.end(), exact=False)


def _relative(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    word = found[0].lower()
    days = 2 if word.startswith("the day after") else RELATIVE.get(word, 0)
    yield from _named(found, iter([today + dt.timedelta(days=days)]), exact=False)


def _week_end(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    """`end of the week`, `end of next week`, `end of the month`."""
    unit = found["unit"].lower()
    if "month" in unit:
        start = today.replace(day=1)
        if "next" in unit:
            start = (start + dt.timedelta(days=31)).replace(day=1)
        day = start.replace(day=calendar.monthrange(start.year, start.month)[1])
    else:
        monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(days=7 if "next" in unit else 0)
        day = monday + dt.timedelta(days=FRIDAY)
    yield Named(day, found.start(), found.end(), exact=False)


def _span(found: re.Match[str], today: dt.date, _: bool) -> Iterator[Named]:
    """`within five working days`, `in two weeks`: counted from the day of writing."""
    word = found["count"].lower()
    count = _NUMBERS[word] if word in _NUMBERS else int(word)
    if "week" in found["unit"].lower():
        day = today + dt.timedelta(weeks=count)
    elif found["unit"].lower().startswith("hour"):
        day = today + dt.timedelta(days=-(-count // 24))
    elif found["working"]:
        day = add_working_days(today, count)
    else:
        day = today + dt.timedelta(days=count)
    yield Named(day, found.start(), found.end(), exact=False)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


_LEADS_DOT = _pattern(r"(?:\b(?:bis|zum|ab|den|am|vom|al|dal|il|asti)|[-–])\s*$")
_LEADS_SLASH = _pattern(
    r"(?:\b(?:on|by|until|till?|from|to|and|between|before|through|am|bis|zum|ab|vom|den|au|du|le|el|al|hasta|il|dal|op|tot|"
    r"met|t/m|dia|até|do|od|de|del|desde|à|a|em|den|och|og|returning|back|starting)|[-–])\s*$"
)
_RANGES_ON = _pattern(r"\.?\s?[-–]\s?\d{1,2}[./]\d")
_Reader = tuple[re.Pattern[str], "Callable[[re.Match[str], dt.date, bool], Iterator[Named]]"]
_ARTICLE = r"\.?,?\s*(?:the\s+|den\s+|el\s+|le\s+|d\.\s*|dia\s+)?"
_MAYBE_DAY = rf"(?:\b(?P<weekday>{_W}){_ARTICLE})?"
_BESIDE = rf"(?:(?:{_W}){_ARTICLE})?"
_DASH = r"\s*(?:-|–|—|to|bis|au|al|t/m|/|and)\s*"
_COUNT = rf"(?P<count>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,2}})"
_READERS: tuple[_Reader, ...] = (
    (_pattern(r"\b(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})\b"), _iso),
    (
        _pattern(
            r"(?:(?P<year>20\d\d)[年년]\s*)?(?P<month>\d{1,2})[月월]\s*(?P<day>\d{1,2})[日号號일](?:\s*[((][^))]{1,4}[))])?"
        ),
        _iso,
    ),
    (
        _pattern(
            rf"{_BESIDE}(?<![\d:.])\b(?P<day>\d{{1,2}}){_ORDINAL}(?:{_DASH}(?P<last>\d{{1,2}}){_ORDINAL})?"
            rf"\s*(?:of\s+|de\s+|d')?\b(?P<month>{_M})\b\.?{_YEAR}"
        ),
        _worded,
    ),
    (
        _pattern(
            rf"{_BESIDE}\b(?P<month>{_M})\b\.?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|\s*[ap]\.?m\b)"
            rf"(?:{_DASH}(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|\s*[ap]\.?m\b))?{_YEAR}"
        ),
        _worded,
    ),
    (
        _pattern(
            rf"{_MAYBE_DAY}(?<![\d.,:/€$£])(?<!\d{{3}}-)\b(?P<one>\d{{1,2}})"
            rf"(?:(?P<sep>[./-])\s?(?P<two>\d{{1,2}})(?P=sep)\s?(?P<year>20\d\d|\d\d)\b)(?![/:]\d)"
        ),
        _numeric,
    ),
    (
        _pattern(
            rf"{_MAYBE_DAY}(?<![\d.,:/])\b(?P<one>\d{{1,2}})(?P<sep>[/.])(?P<two>\d{{1,2}})(?P<year>)"
            r"\b(?![/:%.]\d|\s*[ap]\.?m\b)"
        ),
        _without_year,
    ),
    (_pattern(r"(?<![\d.])(?P<weekday>)\b(?P<one>\d{1,2})(?P<sep>\.)\s?(?P<two>\d{1,2})\.(?P<year>)(?!\d)"), _numeric),
    (
        _pattern(
            rf"(?:\b(?:{_W})\.?,?\s*(?:the\s+)?|\b(?:on|by|until|till|from|before|through)\s+the\s+)"
            rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"
        ),
        _day_alone,
    ),
    (_pattern(rf"\b(?P<weekday>{_W}){_ARTICLE}(?P<day>\d{{1,2}})(?=\s*(?:[.,;!)](?!\d)|$|\n))"), _day_of_week),
    (
        _pattern(
            rf"(?:\b(?P<before>this coming|coming|this past|this|next|the following|following|last|past|"
            rf"a week (?:on|from))\s+)?(?<![\w-])(?P<weekday>{_W})(?![\w-])"
            rf"(?:,?\s+(?P<after>next week|this week|last week|week|fortnight)\b)?"
        ),
        _weekday,
    ),
    (_pattern(rf"\bthe day after tomorrow\b|(?<!\w)(?:{one_of(RELATIVE)})(?!\w)"), _relative),
    (
        _pattern(
            r"\b(?:end of|close of) (?P<unit>(?:the |this |next |the next )?(?:working |business )?(?:week|month))\b"
        ),
        _week_end,
    ),
    (
        _pattern(
            rf"\b(?:within|in)(?: the next)? {_COUNT} (?P<working>working |business )?(?P<unit>hours?|days?|weeks?)\b"
        ),
        _span,
    ),
)
_WORD = re.compile(r"[a-z]+")
# Without a number, only these words can name a day, and only some readers can find it; most sentences have neither.
_SPEAKING = frozenset(w for name in (*WEEKDAYS, *RELATIVE) for w in _WORD.findall(name)) | {
    "day", "days", "week", "weeks", "month", "hour", "hours", "tomorrow",
}  # fmt: skip
_OF_NUMBERS = (_iso, _worded, _numeric, _without_year, _day_alone, _day_of_week)
