"""The hours and working days of one reader, in their own zone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.etiquette import Etiquette, etiquette_for
from afterword.schedule.workdays import add_working_days, is_working_day

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.domain import Debrief, Person

# A letter that waits for a morning leaves when the reader has settled in, not at the stroke of eight.
_MORNING = 9


@dataclass(frozen=True, slots=True)
class Reader:
    """When a person may be written to."""

    zone: dt.tzinfo
    name: str  # IANA name of the zone; "" when it has none
    language: str
    manners: Etiquette

    def local(self, moment: dt.datetime) -> dt.datetime:
        """The moment in the reader's zone, whole minutes, never earlier."""
        whole = moment.astimezone(dt.UTC)
        spare = dt.timedelta(seconds=whole.second, microseconds=whole.microsecond)
        return (whole - spare + (dt.timedelta(minutes=1) if spare else spare)).astimezone(self.zone)

    def at(self, day: dt.date, hour: int) -> dt.datetime:
        """The full hour of that day; the hour after where the clock leaves it out."""
        return dt.datetime.combine(day, dt.time(hour), self.zone).astimezone(dt.UTC).astimezone(self.zone)

    def morning(self, day: dt.date) -> dt.datetime:
        """When a letter that waited for this day leaves."""
        return self.at(day, max(_MORNING, self.manners.day_starts))

    def is_awake(self, moment: dt.datetime) -> bool:
        """Whether the moment lies in the reader's waking business hours."""
        local = moment.astimezone(self.zone)
        hour = local.hour + local.minute / 60
        return self.manners.day_starts <= hour <= self.manners.day_ends

    def works(self, day: dt.date) -> bool:
        """Whether offices are open there on this day."""
        return is_working_day(day, self.name, self.language)

    def working_days_after(self, day: dt.date, count: int) -> dt.date:
        """The working day that is so many working days after this one."""
        return add_working_days(day, count, self.name, self.language)

    def opening(self, moment: dt.datetime, is_open: Callable[[dt.date], bool] | None = None) -> dt.datetime:
        """This moment if a letter may leave then, else the next morning of an open day (a working day by default)."""
        judge = is_open or self.works
        local = self.local(moment)
        day = local.date()
        if judge(day):
            if self.is_awake(local):
                return local
            if before(local, self.morning(day)):
                return self.morning(day)
        day += dt.timedelta(days=1)
        while not judge(day):
            day += dt.timedelta(days=1)
        return self.morning(day)


def reader_of(debrief: Debrief, person: Person | None, now: dt.datetime) -> Reader:
    """How this person may be written to; the interview's zone where their own isn't known, else that of `now`."""
    talk = debrief.interview
    for name in (person.timezone if person else "", talk.timezone):
        zone = find_zone(name)
        if zone:
            return Reader(zone, name, talk.language, etiquette_for(talk.language))
    known = (talk.end or talk.start or now).tzinfo or dt.UTC
    return Reader(known, known.key if isinstance(known, ZoneInfo) else "", talk.language, etiquette_for(talk.language))


def find_zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name; None when there is none of it."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: "America" is a directory
        return None


def before(one: dt.datetime, other: dt.datetime) -> bool:
    """Whether one comes first. Datetimes of one zone would compare by the wall clock, wrong where it is set back."""
    return one.astimezone(dt.UTC) < other.astimezone(dt.UTC)


def later(moment: dt.datetime, span: dt.timedelta) -> dt.datetime:
    """So much elapsed time after a moment, in its zone."""
    return (moment.astimezone(dt.UTC) + span).astimezone(moment.tzinfo)
