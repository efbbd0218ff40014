"""A recurrence rule -> its moments on the wall, within a window and within limits (RFC 5545, 3.3.10; RFC 7529)."""

from __future__ import annotations

import calendar
import datetime as dt
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.capture.recurrence_rule import Rule

STEPS = 400_000  # periods that are looked at, at most: a rule may never match anything


@dataclass(slots=True)
class Effort:
    """What may still be spent on the rules of one file, in periods and moments."""

    left: int = 600_000


_UNIT = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}


def moments(
    rule: Rule, start: dt.datetime, after: dt.datetime, before: dt.datetime, effort: Effort | None = None
) -> Iterator[dt.datetime]:
    """The rule's walls (naive) from `start` on, those from `after` to `before`, in order; COUNT is kept, UNTIL isn't.

    Without a COUNT the periods before the window are passed over by arithmetic, so that a
    rule from long ago costs nothing; at most STEPS periods are looked at, and what `effort` leaves.
    """
    counted = 0
    for found in itertools.chain.from_iterable(_spent(_sets(rule, start, after), effort or Effort())):
        if found < start:
            continue
        if found > before:
            return
        counted += 1
        if found >= after:
            yield found
        if rule.count and counted >= rule.count:
            return


def _spent(sets: Iterator[list[dt.datetime]], effort: Effort) -> Iterator[list[dt.datetime]]:
    for found in sets:
        effort.left -= 1 + len(found)
        if effort.left < 0:
            return
        yield found


def _sets(rule: Rule, start: dt.datetime, after: dt.datetime) -> Iterator[list[dt.datetime]]:
    """The set of each period, in order, BYSETPOS applied."""
    begin = start if rule.count else max(start, after)
    if rule.freq in _UNIT:
        walls: Iterator[list[dt.datetime]] = _fine_sets(rule, start, begin)
    else:
        times = _times(rule, start)
        walls = (
            [dt.datetime.combine(day, time) for day in sorted(days) for time in times]
            for days in itertools.islice(_day_sets(rule, start, begin), STEPS)
        )
    for found in walls:
        yield _picked(found, rule.positions) if rule.positions else found


def _picked(found: list[dt.datetime], positions: tuple[int, ...]) -> list[dt.datetime]:
    at = {p - 1 if p > 0 else len(found) + p for p in positions}
    return [found[i] for i in sorted(at) if 0 <= i < len(found)]


def _times(rule: Rule, start: dt.datetime) -> list[dt.time]:
    hours, minutes = rule.hours or (start.hour,), rule.minutes or (start.minute,)
    seconds = rule.seconds or (start.second,)
    return [dt.time(h, m, min(s, 59)) for h in hours for m in minutes for s in seconds]


def _day_sets(rule: Rule, start: dt.datetime, begin: dt.datetime) -> Iterator[set[dt.date]]:
    if rule.freq == "YEARLY":
        yield from _years(rule, start.date(), begin.year)
    elif rule.freq == "MONTHLY":
        yield from _months(rule, start.date(), begin.year * 12 + begin.month - 1)
    elif rule.freq == "WEEKLY":
        yield from _weeks(rule, start.date(), begin.date())
    else:
        passed = max(0, (begin.date() - start.date()).days // rule.interval - 1)
        yield from _by_days(rule, start.date(), passed)


def _aligned(first: int, target: int, interval: int) -> int:
    """The last step before `target`, a period early: a skipped day may fall into the next one."""
    return first + max(0, (target - first) // interval - 1) * interval


def _years(rule: Rule, start: dt.date, target: int) -> Iterator[set[dt.date]]:
    for year in range(_aligned(start.year, target, rule.interval), 9999, rule.interval):
        yield {day for day in _days_of_year(rule, start, year) if _is_in_other_parts(rule, day)}


def _days_of_year(rule: Rule, start: dt.date, year: int) -> set[dt.date]:
    if rule.year_days:
        length = 366 if calendar.isleap(year) else 365
        numbers = {n if n > 0 else length + 1 + n for n in rule.year_days}
        found = {dt.date(year, 1, 1) + dt.timedelta(n - 1) for n in numbers if 1 <= n <= length}
        return {d for d in found if _weekday_fits(rule, d) and _month_fits(rule, d) and _month_day_fits(rule, d)}
    if rule.weeks:
        wanted = {weekday for _, weekday in rule.days} or (set(range(7)) if rule.month_days else {start.weekday()})
        every = _every_day(dt.date(year, 1, 1), dt.date(year, 12, 31))
        return {d for d in every if d.weekday() in wanted and _week_fits(rule, d) and _month_day_fits(rule, d)}
    if rule.days and not rule.months and not rule.month_days:
        return _weekdays_in(rule, dt.date(year, 1, 1), dt.date(year, 12, 31))
    default = range(1, 13) if rule.month_days or rule.days else (start.month,)
    return {day for month in rule.months or default for day in _days_of_month(rule, start, year, month)}


def _months(rule: Rule, start: dt.date, target: int) -> Iterator[set[dt.date]]:
    first = start.year * 12 + start.month - 1
    for number in range(_aligned(first, target, rule.interval), 9999 * 12, rule.interval):
        year, month = divmod(number, 12)
        fits = not rule.months or month + 1 in rule.months
        found = _days_of_month(rule, start, year, month + 1) if fits else set()
        yield {d for d in found if _is_in_other_parts(rule, d)}


def _days_of_month(rule: Rule, start: dt.date, year: int, month: int) -> set[dt.date]:
    length = calendar.monthrange(year, month)[1]
    if rule.days and not rule.month_days:
        return _weekdays_in(rule, dt.date(year, month, 1), dt.date(year, month, length))
    numbers = {n if n > 0 else length + 1 + n for n in rule.month_days} or {start.day}
    found: set[dt.date] = set()
    for number in numbers:
        if 1 <= number <= length:
            found.add(dt.date(year, month, number))
        elif number > length and rule.skip == "BACKWARD":
            found.add(dt.date(year, month, length))
        elif number > length and rule.skip == "FORWARD":
            found.add(dt.date(year, month, length) + dt.timedelta(1))
    named = _weekdays_in(rule, dt.date(year, month, 1), dt.date(year, month, length)) if rule.days else found
    return found & named


def _weeks(rule: Rule, start: dt.date, target: dt.date) -> Iterator[set[dt.date]]:
    monday = start - dt.timedelta((start.weekday() - rule.week_start) % 7)
    wanted = {weekday for _, weekday in rule.days} or (set(range(7)) if rule.month_days else {start.weekday()})
    step = 7 * rule.interval
    at = monday + dt.timedelta(max(0, (target - monday).days // step - 1) * step)
    while at.year < 9998:
        week = (at + dt.timedelta(i) for i in range(7))
        yield {d for d in week if d.weekday() in wanted and _month_fits(rule, d) and _month_day_fits(rule, d)}
        at += dt.timedelta(step)


def _by_days(rule: Rule, start: dt.date, passed: int) -> Iterator[set[dt.date]]:
    left = dt.date.max.toordinal() - 1 - start.toordinal()
    for offset in range(passed * rule.interval, left + 1, rule.interval):
        day = start + dt.timedelta(offset)
        yield {day} if _day_fits(rule, day) else set()


def _fine_sets(rule: Rule, start: dt.datetime, begin: dt.datetime) -> Iterator[list[dt.datetime]]:
    """Hours, minutes or seconds, day by day; a day that doesn't fit costs one step."""
    unit = _UNIT[rule.freq]
    step = unit * rule.interval
    origin = start.replace(minute=0 if unit == 3600 else start.minute, second=0 if unit > 1 else start.second)
    passed = max(0, int((begin - origin).total_seconds()) // step - 1)
    at, looked = origin + dt.timedelta(seconds=passed * step), 0
    while at.year < 9998 and looked < STEPS:
        looked += 1
        if not _day_fits(rule, at.date()):
            midnight = dt.datetime.combine(at.date() + dt.timedelta(1), dt.time())
            left = int((midnight - at).total_seconds())
            at += dt.timedelta(seconds=max(1, -(-left // step)) * step)
            yield []
            continue
        yield _within(rule, start, at)
        at += dt.timedelta(seconds=step)


def _within(rule: Rule, start: dt.datetime, at: dt.datetime) -> list[dt.datetime]:
    """What a period of hours, minutes or seconds gives."""
    if rule.hours and at.hour not in rule.hours:
        return []
    if rule.freq == "SECONDLY":
        fits = (not rule.minutes or at.minute in rule.minutes) and (not rule.seconds or at.second in rule.seconds)
        return [at] if fits else []
    minutes = (rule.minutes or (start.minute,)) if rule.freq == "HOURLY" else (at.minute,)
    if rule.freq == "MINUTELY" and rule.minutes and at.minute not in rule.minutes:
        return []
    return [at.replace(minute=m, second=min(s, 59)) for m in minutes for s in rule.seconds or (start.second,)]


def _every_day(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    return (first + dt.timedelta(i) for i in range((last - first).days + 1))


def _weekdays_in(rule: Rule, first: dt.date, last: dt.date) -> set[dt.date]:
    """`MO` is every Monday of the stretch, `2MO` its second, `-1MO` its last."""
    found: set[dt.date] = set()
    for which, weekday in rule.days:
        head = first + dt.timedelta((weekday - first.weekday()) % 7)
        every = list(_every_day(head, last))[::7]
        if which == 0:
            found.update(every)
        elif abs(which) <= len(every):
            found.add(every[which - 1 if which > 0 else which])
    return found


def _day_fits(rule: Rule, day: dt.date) -> bool:
    return (
        _month_fits(rule, day) and _month_day_fits(rule, day) and _weekday_fits(rule, day) and _year_day_fits(rule, day)
        and _week_fits(rule, day)
    )  # fmt: skip


def _is_in_other_parts(rule: Rule, day: dt.date) -> bool:
    """The parts that only limit a yearly or monthly set; a skipped day may have left its month."""
    month = rule.skip != "OMIT" or _month_fits(rule, day)
    return month and (rule.freq == "YEARLY" or (_year_day_fits(rule, day) and _week_fits(rule, day)))


def _month_fits(rule: Rule, day: dt.date) -> bool:
    return not rule.months or day.month in rule.months


def _weekday_fits(rule: Rule, day: dt.date) -> bool:
    return not rule.days or any(day.weekday() == weekday for _, weekday in rule.days)


def _month_day_fits(rule: Rule, day: dt.date) -> bool:
    if not rule.month_days:
        return True
    length = calendar.monthrange(day.year, day.month)[1]
    return day.day in rule.month_days or day.day - length - 1 in rule.month_days


def _year_day_fits(rule: Rule, day: dt.date) -> bool:
    if not rule.year_days:
        return True
    length, number = (366 if calendar.isleap(day.year) else 365), day.timetuple().tm_yday
    return number in rule.year_days or number - length - 1 in rule.year_days


def _week_fits(rule: Rule, day: dt.date) -> bool:
    """Weeks are numbered as ISO 8601 does, from the day on which the rule's week starts."""
    if not rule.weeks:
        return True
    middle = day + dt.timedelta(3 - (day.weekday() - rule.week_start) % 7)
    number = (middle.timetuple().tm_yday - 1) // 7 + 1
    first = dt.date(middle.year, 12, 31)
    last_middle = first - dt.timedelta((first.weekday() - (rule.week_start + 3)) % 7)
    total = (last_middle.timetuple().tm_yday - 1) // 7 + 1
    return number in rule.weeks or number - total - 1 in rule.weeks
