"""Working days: weekends and public holidays of the country in which a reader works."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

# Where a country's public holidays differ by state, the state that holds the zone's city.
_STATES = {
    "Australia/Brisbane": "QLD", "Australia/Sydney": "NSW", "Australia/Melbourne": "VIC", "Australia/Perth": "WA",
    "Australia/Adelaide": "SA", "Australia/Hobart": "TAS", "Australia/Darwin": "NT", "Australia/Canberra": "ACT",
    "America/Toronto": "ON", "America/Vancouver": "BC", "America/Edmonton": "AB", "America/Winnipeg": "MB",
    "America/Halifax": "NS", "America/St_Johns": "NL", "America/Regina": "SK", "America/Moncton": "NB",
    "America/Montreal": "QC", "Europe/London": "ENG", "Europe/Belfast": "NIR",
}  # fmt: skip


def country_of(zone: str, language: str = "") -> str:
    """ISO 3166 code of the country of an IANA zone; else that of the language tag; else ""."""
    from babel.core import get_global

    territory = get_global("zone_territories").get(get_global("zone_aliases").get(zone, zone), "")
    if len(territory) == 2 and territory.isalpha() and territory != "ZZ":
        return str(territory)
    return language.partition("-")[2].upper()


@lru_cache(maxsize=64)
def calendar_of(country: str, state: str = "") -> HolidayBase | None:
    """The public holidays of a country; None when they aren't known. The first call imports for about a second."""
    import holidays

    try:
        return holidays.country_holidays(country, subdiv=state or None)
    except NotImplementedError:
        return None


@lru_cache(maxsize=4096)
def is_working_day(day: dt.date, zone: str, language: str = "") -> bool:
    """Whether offices in this zone are open on this day; Monday to Friday where the country isn't known."""
    calendar = calendar_of(country_of(zone, language), _STATES.get(zone, ""))
    if calendar is None:
        return day.weekday() < 5
    return day.weekday() not in calendar.weekend and day not in calendar


def next_working_day(day: dt.date, zone: str, language: str = "") -> dt.date:
    """The first working day after this one."""
    return add_working_days(day, 1, zone, language)


def add_working_days(day: dt.date, count: int, zone: str, language: str = "") -> dt.date:
    """The working day that is `count` working days after this one, which needn't be one itself."""
    while count > 0:
        day += dt.timedelta(days=1)
        count -= is_working_day(day, zone, language)
    return day
