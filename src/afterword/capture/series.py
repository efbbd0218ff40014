"""Recurring appointments -> their instances in a window: rules, dates added and taken out, instances moved."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from afterword.capture.calendar_event import read_event
from afterword.capture.calendar_times import When, later, read_time, wall_at
from afterword.capture.own_zones import read_wall
from afterword.capture.recurrence import Effort, moments
from afterword.capture.recurrence_rule import read_rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from afterword.capture.calendar_event import CalendarEvent
    from afterword.capture.calendar_times import Zones
    from afterword.capture.content_lines import Component, Line
    from afterword.capture.recurrence_rule import Rule

MOST_INSTANCES = 500
_MOST_DATES = 20_000
_MOST_RULES = 5
_MOST_CHANGES = 5_000
_MOST_ONWARD = 200
_EARLIEST = dt.datetime(1, 1, 1)  # noqa: DTZ001 - a wall has no zone
Key = tuple[str, dt.datetime | dt.date]


@dataclass(frozen=True, slots=True)
class Window:
    """From when to when instances are wanted."""

    after: dt.datetime  # aware
    before: dt.datetime
    effort: Effort = field(default_factory=Effort)  # shared by all series of a file

    def walls(self, like: When) -> tuple[dt.datetime, dt.datetime]:
        """The window on the clocks of `like`."""
        if like.zone is None:
            return self.after.replace(tzinfo=None), self.before.replace(tzinfo=None)
        return wall_at(self.after, like.zone), wall_at(self.before, like.zone)


def year_around(now: dt.datetime) -> Window:
    """A year before `now` to a year after it."""
    year = dt.timedelta(days=365)
    earliest, latest = dt.datetime(2, 1, 1, tzinfo=dt.UTC), dt.datetime(9989, 1, 1, tzinfo=dt.UTC)
    return Window(max(now, earliest + year) - year, min(now, latest - year) + year)


@dataclass(slots=True)
class _Changes:
    """What was moved: single instances, and from one instance on."""

    single: dict[Key, CalendarEvent] = field(default_factory=dict)
    onward: list[CalendarEvent] = field(default_factory=list)
    ranged: set[int] = field(default_factory=set)  # ids of those that change all that follows
    used: set[int] = field(default_factory=set)  # ids of the changes that met their instance


def is_recurring(component: Component) -> bool:
    """Whether a VEVENT stands for more than one."""
    return any(line.name in {"RRULE", "RDATE"} for line in component.lines)


def expand(
    master: Component, changed: Iterable[Component], method: str, zones: Zones, window: Window
) -> tuple[tuple[CalendarEvent, ...], str]:
    """(instances in order, what was wrong with the rules or ""). A series that has none in the window gives its first.

    1. the starts by rules and dates; 2. those taken out; 3. those moved, in place of
    theirs; 4. at most MOST_INSTANCES.
    """
    event = read_event(master, method, zones)
    changes = _read_changes(changed, method, zones)
    if event.start is None:
        return (event, *changes.single.values()), ""
    trouble: list[str] = []
    found: list[CalendarEvent] = []
    for start in _starts(master, event.start, zones, window, trouble):
        found.append(_instance(event, start, changes))
        if len(found) >= MOST_INSTANCES:
            break
    strays = [e for e in (*changes.single.values(), *changes.onward) if id(e) not in changes.used]
    found += [e for e in strays if e.start is not None and _is_inside(e.start, window)]
    found.sort(key=lambda e: _moment(e.start, window))
    if window.effort.left < 0:
        trouble.append("its rules ask for more than can be followed, so some dates are missing")
    said = "; ".join(dict.fromkeys(trouble))
    return tuple(found[:MOST_INSTANCES]) or (replace(event, repeats=True),), said


def _read_changes(changed: Iterable[Component], method: str, zones: Zones) -> _Changes:
    """The newest change of each instance."""
    changes = _Changes()
    for component in itertools.islice(changed, _MOST_CHANGES):
        event = read_event(component, method, zones)
        if event.original is None:
            continue
        line = component.first("RECURRENCE-ID")
        if line is not None and line.parameter("RANGE").upper() == "THISANDFUTURE":
            if len(changes.onward) >= _MOST_ONWARD:
                continue
            changes.onward.append(event)
            changes.ranged.add(id(event))
        key = _keys(event.original)[0]
        known = changes.single.get(key)
        if known is None or _version(known) <= _version(event):
            changes.single[key] = event
    changes.onward.sort(key=lambda e: e.original.wall if e.original else _EARLIEST)
    return changes


def _version(event: CalendarEvent) -> tuple[int, dt.datetime]:
    return event.sequence, event.stamp or dt.datetime.min.replace(tzinfo=dt.UTC)


def _keys(when: When) -> list[Key]:
    """By what a date can be meant: its instant, else its wall; its day for one without an hour."""
    if when.is_day:
        return [("day", when.wall.date())]
    moment = when.moment
    first: list[Key] = [("instant", moment.astimezone(dt.UTC))] if moment else []
    return [*first, ("wall", when.wall), ("day", when.wall.date())]


def _starts(master: Component, start: When, zones: Zones, window: Window, trouble: list[str]) -> Iterator[When]:
    excluded = {_keys(when)[0] for when in _dates(master.all("EXDATE"), zones)}
    for line in master.all("EXRULE")[:_MOST_RULES]:
        rule = read_rule(line.value)
        taken = itertools.islice(_by_rule(rule, start, window), _MOST_DATES) if rule else ()
        excluded |= {_keys(when)[0] for when in taken}
    rules = [rule for line in master.all("RRULE")[:_MOST_RULES] if (rule := _rule(line, trouble))]
    added = [w for w in _dates(master.all("RDATE"), zones) if _is_inside(w, window)]
    streams = [_by_rule(rule, start, window) for rule in rules]
    if not rules and _is_inside(start, window):
        added.insert(0, start)
    if len(streams) == 1 and not added:
        yield from (when for when in streams[0] if not excluded & set(_keys(when)))
        return
    merged: dict[Key, When] = {}
    for stream in (*streams, added):
        for number, when in enumerate(stream):
            if number > 4 * MOST_INSTANCES:
                break
            merged.setdefault(_keys(when)[0], when)
    ordered = sorted(merged.values(), key=lambda w: _moment(w, window))
    yield from (when for when in ordered if not excluded & set(_keys(when)))


def _rule(line: Line, trouble: list[str]) -> Rule | None:
    rule = read_rule(line.value)
    if rule is None:
        trouble.append(f"its rule “{line.value.strip()[:60]}” can't be followed, so only the first date is used")
    return rule


def _by_rule(rule: Rule, start: When, window: Window) -> Iterator[When]:
    """Starts by a rule, up to its UNTIL: a moment, or the end of that day where no hour is given."""
    after, before = window.walls(start)
    until = rule.until.strip()
    last = read_wall(until) if until else None
    is_moment = until.endswith("Z") and start.zone is not None
    in_days = len(until.replace("-", "")) == 8 or start.is_day
    for wall in moments(rule, start.wall, after, before, window.effort):
        when = start.shifted(wall)
        if last is not None:
            moment = when.moment
            shown = moment.astimezone(dt.UTC).replace(tzinfo=None) if is_moment and moment else wall
            if (shown.date() > last.date()) if in_days else (shown > last):
                return
        yield when


def _dates(lines: list[Line], zones: Zones) -> list[When]:
    """EXDATE and RDATE values; of a period the start."""
    values = ((line, value.partition("/")[0]) for line in lines for value in line.value.split(","))
    found = []
    for number, (line, value) in enumerate(values):
        if number >= _MOST_DATES:
            break
        when = read_time(line, value, zones)
        if when is not None:
            found.append(when)
    return found


def _instance(event: CalendarEvent, start: When, changes: _Changes) -> CalendarEvent:
    """The instance that starts here by the rule, as it was changed."""
    for key in _keys(start):
        changed = changes.single.get(key)
        if changed is not None and id(changed) not in changes.ranged:
            changes.used.add(id(changed))
            return replace(changed, repeats=True)
    base, shift = event, dt.timedelta()
    for onward in changes.onward:
        if onward.original and onward.start and onward.original.wall <= start.wall:
            base, shift = onward, onward.start.wall - onward.original.wall
            changes.used.add(id(onward))
    assert base.start is not None
    begins = replace(base.start, wall=start.wall + shift)
    return replace(base, start=begins, end=_end_like(base, begins), original=start, repeats=True)


def _end_like(base: CalendarEvent, start: When) -> When:
    """As long after `start` as the first one lasts."""
    assert base.start is not None  # an instance starts where its rule says
    assert base.end is not None  # what has a start has an end
    first, last = base.start.moment, base.end.moment
    if base.start.is_day or first is None or last is None:
        return base.end.shifted(start.wall + (base.end.wall - base.start.wall))
    return later(start, 0, last - first)


def _is_inside(when: When, window: Window) -> bool:
    after, before = window.walls(when)
    return after <= when.wall <= before


def _moment(when: When | None, window: Window) -> dt.datetime:
    """For sorting only: a time whose zone isn't known stands where it would stand in the reader's."""
    if when is None:
        return window.before
    return when.moment or when.wall.replace(tzinfo=window.after.tzinfo)
