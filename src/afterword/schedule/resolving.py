"""From the words of a day to the day: the last one on which what was said would still be kept."""

from __future__ import annotations

import calendar
import datetime as dt
import math
import re
from dataclasses import dataclass

from afterword.schedule.feasts import feast_day, settled_after
from afterword.schedule.lexicon import month_of, number_of, weekday_of
from afterword.schedule.workdays import add_working_days

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(days=7)
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 0}
_MONTH_FIRST = {"US", "PH"}
# A day without a year that lies further ahead than this is one that has just passed.
_FAR = dt.timedelta(days=270)


@dataclass(frozen=True, slots=True)
class Said:
    """The day on which something was said, and where."""

    day: dt.date
    language: str = "en-US"
    zone: str = ""  # IANA, for the working days


def vague(_match: re.Match[str], _said: Said) -> None:
    """Too vague to count from, or no day at all."""


def iso_date(match: re.Match[str], _said: Said) -> dt.date | None:
    """2026-12-15."""
    return _valid(int(match["year"]), int(match["month"]), int(match["day"]))


def named_month(match: re.Match[str], said: Said) -> dt.date | None:
    """15th of December, Dec 15."""
    return _dated(match["year"], month_of(match["mon"]), int(match["day"]), said)


def numeric(match: re.Match[str], said: Said) -> dt.date | None:
    """12/1 in the order of the language; in the only order that is a date where there is one.

    Canada writes both orders: there the nearer of the two days to come.
    """
    if not match["year"] and (match["sep"] == "-" or (match["sep"] == "." and not match["dot"])):
        return None
    first, second = int(match["a"]), int(match["b"])
    month_day = _dated(match["year"], first, second, said)
    day_month = _dated(match["year"], second, first, said)
    country = said.language.partition("-")[2].upper()
    if country == "CA" and month_day and day_month:
        return min(month_day, day_month, key=lambda day: (day < said.day, day))
    return (month_day or day_month) if country in _MONTH_FIRST else (day_month or month_day)


def new_year(_match: re.Match[str], said: Said) -> dt.date:
    """In the new year: when offices are back at it."""
    return settled_after(dt.date(said.day.year, 12, 31))


def feast(match: re.Match[str], said: Said) -> dt.date | None:
    """Thanksgiving, Diwali; Thanksgiving week is over on its Friday."""
    day = feast_day(match["feast"], said.day, said.language)
    if day and day > said.day + _FAR:
        return None
    return _monday(day) + 4 * _DAY if day and match["week"] else day


def week_of_month(match: re.Match[str], said: Said) -> dt.date:
    """The second week of December: its last day, counted in sevens from the first."""
    first = _month_named(match["mon"], said)
    nth = _NTH[match["nth"].lower()]
    return first.replace(day=7 * nth) if nth else _last_of(first)


def weekday_of_month(match: re.Match[str], said: Said) -> dt.date:
    """The first Monday of December; the last Friday of the month."""
    first, number = _month_named(match["mon"], said), weekday_of(match["wd"])
    nth = _NTH[match["nth"].lower()]
    if not nth:
        last = _last_of(first)
        return last - (last.weekday() - number) % 7 * _DAY
    return first + ((number - first.weekday()) % 7 + 7 * (nth - 1)) * _DAY


def part_of_month(match: re.Match[str], said: Said) -> dt.date:
    """Early, mid or late in a month, or its end."""
    named = match["mon"] or (match["next"] and "next month") or "month"
    first = _month_named(named, said)
    part = (match["part"] or "end").lower().removeprefix("the").strip()
    if part.startswith(("early", "beginning", "start", "first thing")):
        return first.replace(day=10)
    return first.replace(day=15) if part.startswith(("mid", "first")) else _last_of(first)


def end_of_year(_match: re.Match[str], said: Said) -> dt.date:
    """31 December."""
    return dt.date(said.day.year, 12, 31)


def bare_month(match: re.Match[str], said: Said) -> dt.date:
    """In December: its last day. By December: its first, unless it has begun."""
    first = _month_named(match["mon"], said)
    if match["prep"].lower() in {"by", "before", "until", "till"} and first > said.day:
        return first - _DAY if match["prep"].lower() == "before" else first
    return _last_of(first)


def weekday_next_week(match: re.Match[str], said: Said) -> dt.date:
    """Tuesday of next week."""
    day = weekday_of(match["wd"] or match["wd2"])
    return _monday(said.day) + _WEEK + day * _DAY


def weekday_week(match: re.Match[str], said: Said) -> dt.date:
    """Tuesday week, today fortnight, Friday after next."""
    base = {"today": said.day, "day": said.day, "tomorrow": said.day + _DAY}.get(match["wd"].lower()) or _coming(
        match["wd"], said
    )
    return base + (2 * _WEEK if match["far"].lower() == "fortnight" else _WEEK)


def day_of_month(match: re.Match[str], said: Said) -> dt.date | None:
    """The 15th: the next one after the day on which it was said."""
    number, first = int(match["day"]), said.day.replace(day=1)
    for _ in range(3):
        day = _valid(first.year, first.month, number)
        if day and day > said.day:
            return day
        first = _last_of(first) + _DAY
    return None


def coming_week(match: re.Match[str], said: Said) -> dt.date:
    """Next week, or the one after it."""
    monday = _monday(said.day) + (2 * _WEEK if match["far"] else _WEEK)
    part = (match["part"] or "").lower().removeprefix("the").strip()
    if part.startswith(("early", "beginning", "start", "first")):
        return monday + _DAY
    return monday + (2 if part.startswith("mid") else 4) * _DAY


def this_week(match: re.Match[str], said: Said) -> dt.date:
    """The end of this week; of the next when it was said on a weekend. Within this week is by its end."""
    monday = _monday(said.day) + (_WEEK if said.day.weekday() > 4 else 0 * _DAY)
    if match.group().lower().startswith("mid"):
        return _coming("wed", said)
    return max(monday + 4 * _DAY, said.day)


def weekend(_match: re.Match[str], said: Said) -> dt.date:
    """Its Sunday."""
    return _monday(said.day) + 6 * _DAY


def weekday(match: re.Match[str], said: Said) -> dt.date:
    """Friday: the next one. Next Friday: that of next week, since half of the readers mean that one."""
    which = (match.groupdict().get("which") or "").lower()
    number = weekday_of(match["wd"])
    if which in {"next", "nxt"}:
        return _monday(said.day) + _WEEK + number * _DAY
    if which == "this" and number == said.day.weekday():
        return said.day
    return _coming(match["wd"], said)


def in_two_days(_match: re.Match[str], said: Said) -> dt.date:
    """The day after tomorrow."""
    return said.day + 2 * _DAY


def tomorrow(_match: re.Match[str], said: Said) -> dt.date:
    """Tomorrow, tmrw."""
    return said.day + _DAY


def today(_match: re.Match[str], said: Said) -> dt.date:
    """Today, and the close of business of an unnamed day."""
    return said.day


def coming_days(match: re.Match[str], said: Said) -> dt.date:
    """The next few days or weeks."""
    count = 2 if (match["few"] or "").lower().startswith("couple") else 5 if match["unit"].lower() == "days" else 4
    return _later(said.day, count, match["unit"].lower())


def span(match: re.Match[str], said: Said) -> dt.date:
    """Ten working days, 2-3 weeks (the later), a week or two."""
    unit = match["unit"].lower()
    count = number_of(match["m"] or match["n"] or "a", unit)
    count = {"two": 2, "three": 3}.get((match["more"] or "").lower(), count)
    if unit.startswith("d") and match["kind"] and not match["kind"].lower().startswith("cal"):
        return add_working_days(said.day, count, said.zone, said.language)
    return _later(said.day, count, unit)


def stated_weekday(match: re.Match[str]) -> int | None:
    """The weekday that stands beside a date; 0 is Monday."""
    words = match.groupdict()
    named = words.get("wd") or words.get("wd2") or words.get("wd3")
    return weekday_of(named) if named else None


def shifted(day: dt.date, moved: re.Match[str], sort: str, said: Said, earlier: str) -> dt.date:
    """The day meant by words in front of a day: "a week on", "week of", "before", "after"."""
    words = moved.groupdict()
    if words.get("unit"):
        return _later(day, number_of(words.get("n") or "a", words["unit"]), words["unit"].lower())
    if words.get("of"):
        return _monday(day) + 4 * _DAY
    if words.get("beside"):
        sign = -1 if words["dir"].lower() == "before" else 1
        return day + sign * _DAY if words["beside"].lower() == "day" else _monday(day) + sign * _WEEK + 4 * _DAY
    if words.get("wd"):
        return _beside(day, weekday_of(words["wd"]), words["wdir"].lower() == "before")
    if words.get("before"):
        # "No answer before the 15th" is no promise of the 14th.
        refused = re.search(
            r"\b(?:no|not|nothing|never|unlikely|won['’]?t|\w+n['’]t)\b[^.;]{0,40}$", earlier, re.IGNORECASE
        )
        return day if refused or day - _DAY < said.day else day - _DAY
    return settled_after(day) if sort == "feast" else day + _DAY if sort == "weekend" else day


def _valid(year: int, month: int, day: int) -> dt.date | None:
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return dt.date(year, month, day)


def _dated(year: str | None, month: int, day: int, said: Said) -> dt.date | None:
    if year:
        digits = int(year.lstrip("'’"))
        return _valid(digits + 2000 if digits < 100 else digits, month, day) if digits >= 1900 or digits < 100 else None
    days = [found for shift in (-1, 0, 1) if (found := _valid(said.day.year + shift, month, day))]
    ahead = [found for found in days if said.day <= found <= said.day + _FAR]
    return ahead[0] if ahead else max((found for found in days if found < said.day), default=None)


def _month_named(words: str, said: Said) -> dt.date:
    """The first of that month: the one that is running or comes next."""
    this = said.day.replace(day=1)
    plain = words.strip().lower()
    if plain.endswith("month"):
        return _last_of(this) + _DAY if plain.startswith("next") else this
    month = month_of(plain)
    return dt.date(said.day.year + (month < said.day.month), month, 1)


def _last_of(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _monday(day: dt.date) -> dt.date:
    return day - day.weekday() * _DAY


def _coming(word: str, said: Said) -> dt.date:
    return said.day + ((weekday_of(word) - said.day.weekday() - 1) % 7 + 1) * _DAY


def _beside(day: dt.date, number: int, before: bool) -> dt.date:
    return (
        day - ((day.weekday() - number - 1) % 7 + 1) * _DAY
        if before
        else day + ((number - day.weekday() - 1) % 7 + 1) * _DAY
    )


def _later(day: dt.date, count: int, unit: str) -> dt.date:
    if unit.startswith("h"):
        return day + math.floor(count / 24) * _DAY
    if unit.startswith("m"):
        months = day.month - 1 + count
        year, month = day.year + months // 12, months % 12 + 1
        return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    weeks = 14 if unit.startswith("f") else 7
    return day + count * (_DAY if unit.startswith("d") else weeks * _DAY)
