"""Dates and times as people write them -> wall times; and wall times in a zone."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?"
_DATES = (
    re.compile(r"(?<!\d)(?P<year>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?\s?{_MONTH}[,\s-]+(?P<year>\d{{4}})(?!\d)"),
    re.compile(rf"\b{_MONTH}\s?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?!\d)"),
)
_TIME = re.compile(
    r"(?<![\d:.])(?:(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))(?::(?P<second>\d{2})(?:\.\d{1,6})?)?|(?P<bare>\d{1,2})"
    r"(?=\s?[ap]\.?m\b|\s?[ap]\b|\s?o'?clock|h\b)|(?P<army>\d{4})(?=\s?(?:h|hrs|hours)\b|$))\s?"
    r"(?P<half>[ap])?(?:\.?m\b\.?)?|\b(?P<word>noon|midday|midnight)\b"
)
_OFFSET = re.compile(r"\s?(?P<sign>[+-])(?P<h>\d{2}):?(?P<m>\d{2})\b|\s?(?P<z>z)\b")
_LENGTH = re.compile(
    r"(?:(?P<hours>\d{1,4}(?:[.,]\d{1,2})?)\s*(?:hours?|hrs?|h)\b\s*(?:and\s*)?)?"
    r"(?:(?P<minutes>-?\d{1,6}(?:[.,]\d{1,2})?)\s*(?:minutes?|mins?|m|')?)?(?P<half>\s*(?:and )?a half)?(?:\s+hours?)?",
)


@dataclass(frozen=True, slots=True)
class Wall:
    """What a text says of a moment, before a zone is known."""

    day: dt.date | None = None
    time: dt.time | None = None
    offset: dt.timedelta | None = None  # from UTC, where the text names it
    until: dt.time | None = None  # the second time of a span: "14:00-15:15"
    either: bool = False  # day and month could be read both ways
    weekday: bool = True  # whether a weekday that is named fits the day
    impossible: bool = False  # a day or an hour that no calendar has


def read_wall(text: str, *, day_first: bool) -> Wall | None:
    """Read `2026-11-19 14:00`, `19 Nov 2026 2pm`, `19/11/2026, 14:00-15:15`; None when there is none."""
    plain = " ".join(text.casefold().replace("’", "'").split())
    wall, rest = _read_date(plain, day_first=day_first)
    times = list(_TIME.finditer(rest))[:2]
    if not times:
        return wall if wall.day or wall.impossible else None
    first = _clock(times[0])
    offset = _OFFSET.match(rest, times[0].end())
    second = _clock(times[1], after=first) if len(times) > 1 else None
    is_span = bool(first and second and second > first) and not re.search(r"\dt\d", plain)
    if offset and not (is_span and offset["sign"] == "-"):
        wall, second = replace(wall, offset=_delta(offset)), None
    return replace(wall, time=first, until=second, impossible=wall.impossible or first is None)


def read_minutes(text: str) -> float | None:
    """`75`, `75 min`, `1h 15`, `1.5 hours`, `an hour` in minutes; None when it is no length."""
    plain = re.sub(
        r"^(?:an?|one)\s+(?=hour)", "1 ", " ".join(text.casefold().split()).lstrip("~").removeprefix("about ")
    )
    plain = plain.replace("half an hour", "30 min").strip()
    clock = re.fullmatch(r"(\d{1,2}):(\d{2})(?::00)?", plain)
    if clock:
        return int(clock[1]) * 60 + int(clock[2])
    found = _LENGTH.fullmatch(plain)
    if not found or not (found["hours"] or found["minutes"]):
        return None
    hours, minutes = (float((found[part] or "0").replace(",", ".")) for part in ("hours", "minutes"))
    return hours * 60 + minutes + (30 if found["half"] else 0)


def place(day: dt.date, time: dt.time, zone: ZoneInfo) -> tuple[dt.datetime, str]:
    """The moment at which a clock in the zone shows this, and "gap" or "twice" where the clocks change."""
    moment = dt.datetime.combine(day, time, zone)
    back = moment.astimezone(dt.UTC).astimezone(zone)
    if back.replace(tzinfo=None) != moment.replace(tzinfo=None):
        return back, "gap"
    twice = moment.utcoffset() != moment.replace(fold=1).utcoffset()
    return moment, "twice" if twice else ""


def _read_date(plain: str, *, day_first: bool) -> tuple[Wall, str]:
    for pattern in _DATES:
        found = pattern.search(plain)
        if not found:
            continue
        parts = found.groupdict()
        rest = plain[: found.start()] + " " + plain[found.end() :].removeprefix("t")
        year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
        day, month, either = _day_and_month(parts, day_first=day_first)
        try:
            date = dt.date(year, month, day)
        except ValueError:
            return Wall(impossible=True), rest
        named = re.search(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b", rest)
        fits = named is None or _DAYS.index(named[1]) == date.weekday()
        return Wall(date, either=either, weekday=fits), rest
    return Wall(), plain


def _day_and_month(parts: dict[str, str | None], *, day_first: bool) -> tuple[int, int, bool]:
    if parts.get("month"):
        return int(parts["d"] or 0), _MONTHS.index(str(parts["month"])) + 1, False
    if parts.get("m"):
        return int(parts["d"] or 0), int(parts["m"] or 0), False
    a, b = int(parts["a"] or 0), int(parts["b"] or 0)
    if a > 12 or b > 12 or a == b:
        return (a, b, False) if a >= b else (b, a, False)
    dotted = parts["sep"] == "."  # with dots the day stands first everywhere
    return (a, b, not dotted) if day_first or dotted else (b, a, True)


def _clock(found: re.Match[str], after: dt.time | None = None) -> dt.time | None:
    """The time of day; `2-3pm` and `2:00 - 3:15` leave a second hour to be read after the first. None: no such time."""
    if found["word"]:
        return dt.time(0 if found["word"] == "midnight" else 12)
    if found["army"]:
        hour, minute = int(found["army"][:2]), int(found["army"][2:])
    else:
        hour, minute = int(found["hour"] or found["bare"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    elif (
        after
        and hour < 12
        and not found[0].startswith("0")
        and (hour, minute) < (after.hour, after.minute) <= (hour + 12, minute)
    ):
        hour += 12
    if hour > 23 or minute > 59 or int(found["second"] or 0) > 59:
        return None
    return dt.time(hour, minute, int(found["second"] or 0))


def _delta(found: re.Match[str]) -> dt.timedelta:
    if found["z"]:
        return dt.timedelta()
    size = dt.timedelta(hours=min(int(found["h"]), 23), minutes=min(int(found["m"]), 59))
    return -size if found["sign"] == "-" else size
