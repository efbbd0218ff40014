"""Moments as a tired person says them, with the exact time beside."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    import datetime as dt

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def say_day(day: dt.date, now: dt.date | None = None) -> str:
    """Such as "Wednesday 25 November"; with the year where it is another than that of `now`."""
    year = f" {day.year}" if now is None or day.year != now.year else ""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}{year}"


def say_place(moment: dt.datetime) -> str:
    """The city of a moment's zone, such as "New York"; "" where the zone names none."""
    if not isinstance(moment.tzinfo, ZoneInfo) or "/" not in (moment.tzinfo.key or ""):
        return ""
    area, _, city = moment.tzinfo.key.partition("/")
    return "" if area == "Etc" else city.rpartition("/")[2].replace("_", " ")


def say_time(moment: dt.datetime) -> str:
    """Such as "15:15 in New York"."""
    place = say_place(moment)
    return f"{moment:%H:%M}" + (f" in {place}" if place else f" ({moment:UTC%z})")


def say_when(moment: dt.datetime, now: dt.datetime) -> str:
    """Such as "tomorrow, Friday 20 November, at 09:00 in New York"; both are aware, the day is that of `moment`."""
    today = now.astimezone(moment.tzinfo).date()
    near = {0: "today, ", 1: "tomorrow, ", -1: "yesterday, "}.get((moment.date() - today).days, "")
    return f"{near}{say_day(moment.date(), today)}{',' if near else ''} at {say_time(moment)}"


def say_span(span: dt.timedelta) -> str:
    """How long, in the two largest units that matter: "3 hours 20 minutes", "2 days 4 hours"."""
    minutes = max(0, int(span.total_seconds()) // 60)
    days, hours, rest = minutes // 1440, minutes % 1440 // 60, minutes % 60
    units = [(days, "day"), (hours, "hour"), (rest, "minute")]
    said = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in (units[:2] if days else units) if count]
    return " ".join(said) or "less than a minute"
