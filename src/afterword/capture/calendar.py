"""A calendar file -> its appointments: each read, or a problem that says why not (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.capture.calendar_event import read_event
from afterword.capture.calendar_times import zones_of
from afterword.capture.content_lines import read_components
from afterword.capture.series import expand, is_recurring, year_around
from afterword.domain import Problem

if TYPE_CHECKING:
    import datetime as dt

    from afterword.capture.calendar_event import CalendarEvent
    from afterword.capture.calendar_times import Zones
    from afterword.capture.content_lines import Component
    from afterword.capture.series import Window

MOST_EVENTS = 200_000
MOST_TOLD = 20  # problems of one kind of file


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file holds."""

    name: str = ""  # what the calendar calls itself
    zone: str = ""  # X-WR-TIMEZONE: the zone it is shown in, which isn't that of a time without one
    events: tuple[CalendarEvent, ...] = ()


def read_calendar(raw: bytes, now: dt.datetime) -> tuple[CalendarFile, tuple[Problem, ...]]:
    """Read a calendar, leniently; never raises.

    Recurring appointments come as their instances within a year of `now` (aware). A time
    without a zone that is known stays a wall time, and is never made a moment.
    """
    calendars, fatal = read_components(raw, "VCALENDAR")
    if fatal:
        return CalendarFile(), fatal
    zones, window = zones_of(calendars), year_around(now)
    window.effort.left += min(3_000_000, 100 * sum(len(calendar.children) for calendar in calendars))
    events: list[CalendarEvent] = []
    problems: list[Problem] = []
    for calendar in calendars:
        method = calendar.text("METHOD").upper()
        components = [child for child in calendar.children if child.name == "VEVENT"]
        if len(components) > MOST_EVENTS:
            found = f"there are {len(components)} appointments in it; the first {MOST_EVENTS} were read"
            problems.append(Problem(0, found))
        for group in _groups(components[:MOST_EVENTS]):
            events += _read_group(group, method, zones, window, problems)
    if not events:
        problems.append(Problem(0, "there are no appointments in this calendar"))
    problems += _doubts(events)
    first = calendars[0]
    return CalendarFile(first.text("X-WR-CALNAME"), first.text("X-WR-TIMEZONE"), tuple(events)), tuple(
        problems[:MOST_TOLD]
    )


def _groups(components: list[Component]) -> list[list[Component]]:
    """What has the same UID, in the order of the file; what has none stands alone."""
    groups: dict[str, list[Component]] = {}
    for number, component in enumerate(components):
        uid = component.first("UID")
        groups.setdefault(uid.value.strip() if uid and uid.value.strip() else f"\0{number}", []).append(component)
    return list(groups.values())


def _read_group(
    group: list[Component], method: str, zones: Zones, window: Window, problems: list[Problem]
) -> list[CalendarEvent]:
    if len(group) == 1 and not is_recurring(group[0]):
        return [read_event(group[0], method, zones)]
    changed = [c for c in group if c.first("RECURRENCE-ID")]
    masters = _newest([c for c in group if not c.first("RECURRENCE-ID")])
    found: list[CalendarEvent] = []
    for master in masters:
        if not is_recurring(master) and not changed:
            found.append(read_event(master, method, zones))
            continue
        instances, trouble = expand(master, changed, method, zones, window)
        found += instances
        if trouble:
            problems.append(Problem(0, f"“{instances[0].summary[:60]}”: {trouble}"))
    if not masters:
        found += [read_event(component, method, zones) for component in _newest(changed)]
    return found


def _newest(versions: list[Component]) -> list[Component]:
    """Of versions with different sequence numbers the newest alone (RFC 5546, 2.1.4); copies once."""
    sequences = [_sequence(c) for c in versions]
    if len(set(sequences)) > 1 and len({_original(c) for c in versions}) == 1:
        versions = [c for c, s in zip(versions, sequences, strict=True) if s == max(sequences)]
    unique: list[Component] = []
    for component in versions[:1000]:
        if not any(component.lines == known.lines for known in unique[-20:]):
            unique.append(component)
    return unique


def _sequence(component: Component) -> int:
    text = component.text("SEQUENCE")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _original(component: Component) -> str:
    line = component.first("RECURRENCE-ID")
    return line.value.strip() if line else ""


def _doubts(events: list[CalendarEvent]) -> list[Problem]:
    """What a person should look at: no time, no zone, an end before the start."""
    found: list[Problem] = []
    for event in events:
        what = f"“{event.summary[:60] or event.uid[:60]}”"
        if event.start is None:
            found.append(Problem(0, f"{what} has no date that can be read, so it is in no calendar"))
        elif not event.start.known and not event.start.is_day:
            named = f" (it says “{event.start.called[:60]}”)" if event.start.called else ""
            found.append(Problem(0, f"{what}: the time zone isn't known{named}; please say which one is meant"))
        if len(found) >= MOST_TOLD:
            break
        begins, ends = (when.moment if when else None for when in (event.start, event.end))
        if begins and ends and ends < begins:
            found.append(Problem(0, f"{what} ends before it starts; please check it"))
    return found
