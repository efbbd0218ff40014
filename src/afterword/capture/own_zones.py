"""A VTIMEZONE -> what its clocks show (RFC 5545, 3.6.5)."""

from __future__ import annotations

import bisect
import datetime as dt
import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.capture.recurrence import moments
from afterword.capture.recurrence_rule import Rule, read_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.capture.content_lines import Component

MOST = 2_000  # onsets that are written out, and parts; the largest real zone has a few hundred
_OFFSET = re.compile(r"([+-]?)(\d{2}):?(\d{2}):?(\d{2})?")
_WALL = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?)?")
_SPAN = dt.timedelta(days=800)


@dataclass(frozen=True, slots=True)
class _Part:
    """A STANDARD or DAYLIGHT part: from each onset on, clocks go from one offset to the other."""

    start: dt.datetime
    before: dt.timedelta
    after: dt.timedelta
    listed: tuple[dt.datetime, ...]
    rule: Rule | None

    def onsets(self, until: dt.datetime) -> Iterator[dt.datetime]:
        """Its onsets near `until`, the last one before it among them."""
        yield from (wall for wall in (self.start, *self.listed) if wall <= until)
        if self.rule is None:
            return
        last = read_wall(self.rule.until) if self.rule.until else None
        # UNTIL is in UTC; the onset that it ends is on the wall before the change.
        end = min(until, last + self.before) if last else until
        yield from moments(self.rule, self.start, end - _SPAN, end)


@dataclass(frozen=True, slots=True)
class OwnZone:
    """A zone that a file brings along."""

    parts: tuple[_Part, ...]
    _known: dict[int, tuple[list[dt.datetime], list[_Part]]] = field(default_factory=dict, compare=False)

    def offset_at(self, wall: dt.datetime) -> dt.timedelta:
        """The offset from UTC when clocks show `wall`; in a gap that from before it, in an overlap the first."""
        onsets, parts = self._changes(wall.year)
        at = bisect.bisect_right(onsets, wall) - 1
        if at < 0:
            return self._at_first
        part = parts[at]
        return part.before if wall - onsets[at] < part.after - part.before else part.after

    def place(self, wall: dt.datetime) -> dt.datetime:
        """The moment at which these clocks show `wall`, with the offset that holds then."""
        moment = wall.replace(tzinfo=dt.timezone(self.offset_at(wall)))
        part_offset = self._offset_after(moment)
        return moment.astimezone(dt.timezone(part_offset))

    def _offset_after(self, moment: dt.datetime) -> dt.timedelta:
        plain = moment.replace(tzinfo=None)
        onsets, parts = self._changes(plain.year)
        at = bisect.bisect_right(onsets, plain) - 1
        return parts[at].after if at >= 0 else self._at_first

    @property
    def _at_first(self) -> dt.timedelta:
        """The offset before any of its parts begins."""
        return min(self.parts, key=lambda part: part.start).before

    def shown_at(self, moment: dt.datetime) -> dt.datetime:
        """What these clocks show at an aware moment."""
        utc = moment.astimezone(dt.UTC).replace(tzinfo=None)
        onsets, parts = self._changes(utc.year)
        offset = self._at_first
        for onset, part in zip(onsets, parts, strict=True):
            if onset - part.before <= utc:
                offset = part.after
        return moment.astimezone(dt.timezone(offset))

    def _changes(self, year: int) -> tuple[list[dt.datetime], list[_Part]]:
        if year not in self._known:
            end = dt.datetime(min(year + 1, 9998), 1, 3)  # noqa: DTZ001 - walls have no zone
            found = sorted(((wall, n) for n, part in enumerate(self.parts) for wall in part.onsets(end)))
            self._known[year] = ([wall for wall, _ in found], [self.parts[n] for _, n in found])
        return self._known[year]


def read_own_zone(component: Component) -> OwnZone | None:
    """The zone; None when it has no part that can be read, or more parts than any real one."""
    parts: list[_Part] = []
    if len(component.children) > MOST:
        return None
    for child in component.children:
        part = _read_part(child)
        if part is not None:
            parts.append(part)
    total = sum(len(part.listed) + 1 for part in parts)
    return OwnZone(tuple(parts)) if parts and total <= MOST else None


def _read_part(component: Component) -> _Part | None:
    start = read_wall(component.text("DTSTART")) if component.name in {"STANDARD", "DAYLIGHT"} else None
    after = _offset(component.text("TZOFFSETTO"))
    before = _offset(component.text("TZOFFSETFROM"))
    if start is None or after is None:
        return None
    rules = component.all("RRULE")
    rule = read_rule(rules[0].value) if rules else None
    if rule is not None and (rule.freq != "YEARLY" or _is_wild(rule, start)):
        rule = None
    listed = [read_wall(value) for line in component.all("RDATE")[:MOST] for value in line.value.split(",")[:MOST]]
    return _Part(start, after if before is None else before, after, tuple(w for w in listed if w), rule)


def _is_wild(rule: Rule, start: dt.datetime) -> bool:
    """Whether clocks would change more often than anywhere on earth."""
    end = min(start, dt.datetime(9990, 1, 1)) + _SPAN  # noqa: DTZ001 - walls have no zone
    return sum(1 for _ in itertools.islice(moments(rule, start, start, end), 13)) > 12


def _offset(text: str) -> dt.timedelta | None:
    found = _OFFSET.fullmatch(text.strip())
    if not found:
        return None
    size = dt.timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    size = min(size, dt.timedelta(hours=23, minutes=59))
    return -size if found[1] == "-" else size


def read_wall(text: str) -> dt.datetime | None:
    """What a clock shows, from `20261119T140000`, leniently; None when no calendar has it."""
    found = _WALL.match(text.strip())
    if not found:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        days, hour = (1, 0) if hour == 24 and not minute else (0, hour)
        wall = dt.datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 - a wall has no zone
        return wall + dt.timedelta(days)
    except (ValueError, OverflowError):
        return None
