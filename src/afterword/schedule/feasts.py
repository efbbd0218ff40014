"""Holidays that people name instead of a date ("before Thanksgiving", "after Diwali")."""

from __future__ import annotations

import datetime as dt
import re

from afterword.schedule.workdays import calendar_of

# Days that are the same everywhere, by month and day.
_FIXED = {
    r"christmas\s+eve|xmas\s+eve": (12, 24),
    r"christmas(?:\s+day)?|christmass|xmas|x-mas|chrissy|chrissie": (12, 25),
    r"boxing\s+day|(?:st\.?|saint)\s+stephen['’]?s\s+day": (12, 26),
    r"(?:new\s+year['’]?s?|ny)\s+eve|nye|hogmanay": (12, 31),
    r"new\s+years?(?:['’]s?)?(?:\s+day)?": (1, 1),
    r"valentine['’]?s?(?:\s+day)?": (2, 14),
    r"(?:st\.?|saint)\s+patrick['’]?s(?:\s+day)?|paddy['’]?s\s+day": (3, 17),
    r"halloween": (10, 31),
    r"bonfire\s+night|guy\s+fawkes(?:\s+night)?": (11, 5),
    r"the\s+fourth\s+of\s+july|july\s+(?:the\s+)?(?:4th|fourth)": (7, 4),
}
# Days that move or belong to one country: words of ours, words of the calendar, countries to look in.
_CALENDAR = {
    r"thanksgiving(?:\s+day)?|thanks\s+giving|turkey\s+day": ("Thanksgiving", ("US", "CA")),
    r"labou?r\s+(?:day|weekend)": ("Labo", ("US", "CA", "AU", "NZ")),
    r"memorial\s+day": ("Memorial", ("US",)),
    r"columbus\s+day|indigenous\s+peoples?['’]?\s+day": ("Columbus", ("US",)),
    r"veterans?['’]?\s+day": ("Veterans", ("US",)),
    r"presidents?['’]?s?\s+day": ("Washington", ("US",)),
    r"mlk(?:\s+day)?|martin\s+luther\s+king(?:\s+jr\.?)?(?:\s+day)?": ("Martin Luther", ("US",)),
    r"juneteenth": ("Juneteenth", ("US",)),
    r"independence\s+day": ("Independence", ("US", "IN")),
    r"republic\s+day": ("Republic", ("IN",)),
    r"canada\s+day": ("Canada Day", ("CA",)),
    r"australia\s+day": ("Australia Day", ("AU",)),
    r"anzac(?:\s+day)?": ("nzac", ("AU", "NZ")),
    r"waitangi(?:\s+day)?": ("Waitangi", ("NZ",)),
    r"matariki": ("Matariki", ("NZ",)),
    r"good\s+friday": ("Good Friday", ("GB", "IN", "CA", "AU", "NZ")),
    r"easter\s+monday|easter(?:\s+(?:weekend|break|holidays?))?": ("Easter Monday", ("GB", "IE", "AU", "NZ")),
    r"diwali|deepavali|divali": ("Diwali", ("IN",)),
    r"holi": ("Holi", ("IN",)),
    r"dussehra|dasara|dussera|dasera": ("Dussehra", ("IN",)),
    r"eid": ("Eid", ("IN",)),
    r"gandhi\s+jayanti": ("Gandhi", ("IN",)),
    r"bank\s+holiday(?:\s+(?:weekend|monday))?": ("", ("GB", "IE", "AU", "NZ")),
}
_SEASON = r"(?:the\s+)?(?:festive\s+season|(?:christmas|xmas|summer)\s+(?:break|holidays?|shutdown)|holiday\s+season|(?<=the\s)holidays)"
FEAST = rf"\b(?:{'|'.join((_SEASON, *_FIXED, *_CALENDAR))})\b"


def feast_day(words: str, said: dt.date, language: str) -> dt.date | None:
    """The next such day on or after `said`, in the country of the language; None when no calendar has it."""
    plain = re.sub(r"\s+", " ", words.strip().lower())
    if re.fullmatch(_SEASON, plain) or plain == "holidays":
        # In July "the holidays" are other ones.
        return None if "summer" in plain or said.month < 10 else _next_fixed(said, 12, 25)
    for known, (month, day) in _FIXED.items():
        if re.fullmatch(known, plain):
            return _next_fixed(said, month, day)
    name, countries = next(found for known, found in _CALENDAR.items() if re.fullmatch(known, plain))
    home = language.partition("-")[2].upper()
    return next(
        (found for c in sorted(countries, key=lambda c: c != home) if (found := _next_named(c, name, said))), None
    )


def settled_after(feast: dt.date) -> dt.date:
    """The Friday by which people who said "after the holiday" are back at it.

    Offices empty between Christmas and New Year's Day, so there it is the first full week of January.
    """
    if (feast.month, feast.day) >= (12, 24) or (feast.month, feast.day) == (1, 1):
        new_year = dt.date(feast.year + (feast.month == 12), 1, 1)
        return new_year + dt.timedelta(days=-new_year.weekday() % 7 + 4)
    soonest = feast + dt.timedelta(days=4)
    return soonest + dt.timedelta(days=(4 - soonest.weekday()) % 7)


def _next_fixed(said: dt.date, month: int, day: int) -> dt.date:
    this_year = dt.date(said.year, month, day)
    return this_year if this_year >= said else this_year.replace(year=said.year + 1)


def _next_named(country: str, name: str, said: dt.date) -> dt.date | None:
    calendar = calendar_of(country, {"CA": "ON", "AU": "QLD"}.get(country, ""))
    if calendar is None:
        return None
    for year in (said.year, said.year + 1):
        calendar.get(dt.date(year, 12, 31))  # it fills itself with the years that it is asked about
    return min((day for day in calendar.get_named(name) if day >= said), default=None)
