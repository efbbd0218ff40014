"""Date values of a calendar -> moments, days, or walls whose zone isn't known."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.capture.own_zones import OwnZone, read_own_zone, read_wall
from afterword.capture.zone_names import zone_called

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterword.capture.content_lines import Component, Line

_DAY = re.compile(r"\d{4}-?\d{2}-?\d{2}$")
_ENDING = re.compile(r"(?:[T ]\d{2}:?\d{2}(?::?\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})$", re.IGNORECASE)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?", re.IGNORECASE
)
_LAST_YEAR = 9990


@dataclass(frozen=True, slots=True)
class When:
    """A time as a calendar gives it: exactly one of these three holds."""

    wall: dt.datetime  # naive: what the clock there shows; midnight for a day
    is_day: bool = False  # a day without an hour
    zone: dt.tzinfo | OwnZone | None = None  # None for a day, and where the zone isn't known
    called: str = ""  # the zone as written

    @property
    def known(self) -> bool:
        """Whether this is one instant, the same for everybody."""
        return self.zone is not None

    @property
    def moment(self) -> dt.datetime | None:
        """The aware instant; None when the zone isn't known."""
        return place(self.wall, self.zone) if self.zone is not None else None

    def shifted(self, wall: dt.datetime) -> When:
        """The same kind of time at another wall."""
        return When(wall, self.is_day, self.zone, self.called)

    def iso(self) -> str:
        """`2026-11-19T14:00:00-05:00`; without an offset where none is known; the day alone for a day."""
        if self.is_day:
            return self.wall.date().isoformat()
        moment = self.moment
        return moment.isoformat(timespec="seconds") if moment else self.wall.isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Zones:
    """The zones of one file."""

    own: dict[str, Component]
    _read: dict[str, dt.tzinfo | OwnZone | None] = field(default_factory=dict)

    def find(self, name: str) -> dt.tzinfo | OwnZone | None:
        """IANA first, which is kept up to date; then the file's own rules; then any other name."""
        if name not in self._read:
            self._read[name] = self._find(name)
        return self._read[name]

    def _find(self, name: str) -> dt.tzinfo | OwnZone | None:
        called = zone_called(name)
        if isinstance(called, ZoneInfo) and called.key.casefold() == name.strip().replace(" ", "_").casefold():
            return called
        own = self.own.get(name.strip().strip('"').casefold())
        return (read_own_zone(own) if own else None) or called


def zones_of(calendars: Iterable[Component]) -> Zones:
    """The zones that these calendars bring along."""
    own: dict[str, Component] = {}
    for calendar in calendars:
        for child in calendar.children:
            if child.name == "VTIMEZONE":
                own.setdefault(child.text("TZID").strip('"').casefold(), child)
    return Zones(own)


def read_time(line: Line, value: str, zones: Zones) -> When | None:
    """One value of DTSTART, DTEND, RDATE and the like; None when it can't be read."""
    text = value.strip()
    wall = read_wall(text)
    if wall is None or not 1 <= wall.year <= _LAST_YEAR:
        return None
    if _DAY.match(text):
        return When(wall, is_day=True)
    ending = _ENDING.search(text)
    if ending:
        return When(wall, zone=_fixed(ending[1].upper()))
    called = line.parameter("TZID")
    return When(wall, zone=zones.find(called) if called else None, called=called)


def read_duration(text: str) -> tuple[int, dt.timedelta] | None:
    """(days on the calendar, exact time) of `P1DT2H`: a day may have 23 hours, an hour never."""
    found = _DURATION.fullmatch(text.strip())
    if not found or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    sign = -1 if found[1] == "-" else 1
    return sign * (weeks * 7 + days), sign * dt.timedelta(hours=hours, minutes=minutes, seconds=seconds)


def later(start: When, days: int, exact: dt.timedelta) -> When:
    """A time after another; whole days go by the calendar, the rest by the clock."""
    try:
        wall = start.wall + dt.timedelta(days)
        if start.zone is None or not exact:
            return start.shifted(wall + exact)
        return start.shifted(wall_at(place(wall, start.zone).astimezone(dt.UTC) + exact, start.zone))
    except OverflowError:
        return start


def place(wall: dt.datetime, zone: dt.tzinfo | OwnZone) -> dt.datetime:
    """The instant at which clocks there show `wall`: in a gap as if they hadn't changed, in an overlap the first."""
    if isinstance(zone, OwnZone):
        return zone.place(wall)
    moment = wall.replace(tzinfo=zone)
    try:
        return moment.astimezone(dt.UTC).astimezone(zone)
    except OverflowError:
        return moment


def wall_at(moment: dt.datetime, zone: dt.tzinfo | OwnZone) -> dt.datetime:
    """What clocks there show at an instant."""
    shown = zone.shown_at(moment) if isinstance(zone, OwnZone) else moment.astimezone(zone)
    return shown.replace(tzinfo=None)


def _fixed(text: str) -> dt.tzinfo:
    if text == "Z":
        return dt.UTC
    size = dt.timedelta(hours=min(int(text[1:3]), 23), minutes=min(int(text[-2:]), 59))
    return dt.timezone(-size if text[0] == "-" else size)
