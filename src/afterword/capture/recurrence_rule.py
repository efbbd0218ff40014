"""The text of a recurrence rule -> its parts (RFC 5545, 3.3.10; RFC 7529)."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
_LONGEST_LIST = 1_000
_MOST_A_DAY = 1_440  # every minute; no appointment recurs more often
_RANGES = {
    "BYMONTH": (1, 12), "BYMONTHDAY": (-31, 31), "BYYEARDAY": (-366, 366), "BYWEEKNO": (-53, 53), "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59), "BYSECOND": (0, 60), "BYSETPOS": (-366, 366),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, read; an empty part is a part that wasn't given."""

    freq: str
    interval: int = 1
    count: int = 0
    until: str = ""  # as written
    week_start: int = 0
    skip: str = "OMIT"
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    days: tuple[tuple[int, int], ...] = ()  # (which one, 0 for all; weekday)
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()


def read_rule(text: str) -> Rule | None:
    """A rule from `FREQ=WEEKLY;BYDAY=MO`; None when it isn't one, or counts by another calendar than ours."""
    parts: dict[str, str] = {}
    for part in text.strip().strip(";").split(";"):
        key, equals, value = part.partition("=")
        if not equals or not value.strip():
            return None
        parts.setdefault(key.strip().upper(), value.strip().upper())
    freq = parts.get("FREQ", "")
    if freq not in _FREQUENCIES or parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        return None
    if parts.get("SKIP", "OMIT") not in {"OMIT", "BACKWARD", "FORWARD"} or parts.get("WKST", "MO") not in _DAYS:
        return None
    lists = {key: _numbers(parts[key], *limits) for key, limits in _RANGES.items() if key in parts}
    days = _weekdays(parts["BYDAY"]) if "BYDAY" in parts else ()
    interval, count = _positive(parts.get("INTERVAL", "1")), _positive(parts["COUNT"]) if "COUNT" in parts else 0
    if days is None or None in lists.values() or not interval or count is None:
        return None
    found = {key: value or () for key, value in lists.items()}
    a_day = [len(found.get(key, ())) or 1 for key in ("BYHOUR", "BYMINUTE", "BYSECOND")]
    if freq in _FREQUENCIES[:4] and math.prod(a_day) > _MOST_A_DAY:
        return None
    return Rule(
        freq, interval, count, parts.get("UNTIL", ""), _DAYS[parts.get("WKST", "MO")], parts.get("SKIP", "OMIT"),
        found.get("BYMONTH", ()), found.get("BYMONTHDAY", ()), found.get("BYYEARDAY", ()), found.get("BYWEEKNO", ()),
        days, found.get("BYHOUR", ()), found.get("BYMINUTE", ()), found.get("BYSECOND", ()), found.get("BYSETPOS", ()),
    )  # fmt: skip


def _positive(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) and int(text) else None


def _numbers(text: str, low: int, high: int) -> tuple[int, ...] | None:
    items = [item.strip() for item in text.split(",")][:_LONGEST_LIST]
    if not all(re.fullmatch(r"[+-]?\d{1,3}", item) for item in items):
        return None
    numbers = tuple(sorted({int(item) for item in items}))
    return numbers if all(low <= n <= high and (n or low == 0) for n in numbers) else None


def _weekdays(text: str) -> tuple[tuple[int, int], ...] | None:
    found = [re.fullmatch(r"([+-]?\d{1,2})?\s?(MO|TU|WE|TH|FR|SA|SU)", item.strip()) for item in text.split(",")]
    if not all(found[:_LONGEST_LIST]):
        return None
    return tuple((int(m[1] or 0), _DAYS[m[2]]) for m in found[:_LONGEST_LIST] if m)
