"""What calendars call a time zone -> the zone: IANA in any case, Windows, Exchange's display names, plain offsets."""

from __future__ import annotations

import datetime as dt
import functools
import re
import zoneinfo
from typing import TYPE_CHECKING

from babel.core import get_global

if TYPE_CHECKING:
    from collections.abc import Iterable

# Exchange's display names whose words are no city of the zone that is meant.
_DISPLAYED = {
    "eastern time (us & canada)": "America/New_York", "central time (us & canada)": "America/Chicago",
    "mountain time (us & canada)": "America/Denver", "pacific time (us & canada)": "America/Los_Angeles",
    "pacific time (us & canada); tijuana": "America/Los_Angeles", "arizona": "America/Phoenix",
    "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu", "atlantic time (canada)": "America/Halifax",
    "newfoundland": "America/St_Johns", "indiana (east)": "America/Indianapolis", "saskatchewan": "America/Regina",
    "central america": "America/Guatemala", "baja california": "America/Tijuana", "coordinated universal time": "UTC",
    "greenwich mean time": "Europe/London", "greenwich mean time: dublin, edinburgh, lisbon, london": "Europe/London",
    "west central africa": "Africa/Lagos", "chihuahua, la paz, mazatlan": "America/Mazatlan",
    "guadalajara, mexico city, monterrey": "America/Mexico_City", "bogota, lima, quito": "America/Bogota",
    "bogota, lima, quito, rio branco": "America/Bogota", "georgetown, la paz, manaus, san juan": "America/La_Paz",
    "city of buenos aires": "America/Buenos_Aires", "buenos aires, georgetown": "America/Buenos_Aires",
    "greenland": "America/Godthab", "salvador": "America/Bahia", "azores": "Atlantic/Azores",
    "cabo verde is.": "Atlantic/Cape_Verde", "cape verde is.": "Atlantic/Cape_Verde",
    "athens, bucharest": "Europe/Athens", "athens, bucharest, istanbul": "Europe/Athens",
    "helsinki, kyiv, riga, sofia, tallinn, vilnius": "Europe/Kiev", "harare, pretoria": "Africa/Johannesburg",
    "kuwait, riyadh": "Asia/Riyadh", "moscow, st. petersburg": "Europe/Moscow",
    "moscow, st. petersburg, volgograd": "Europe/Moscow", "abu dhabi, muscat": "Asia/Dubai",
    "islamabad, karachi": "Asia/Karachi", "chennai, kolkata, mumbai, new delhi": "Asia/Calcutta",
    "sri jayawardenepura": "Asia/Colombo", "astana": "Asia/Almaty", "yangon (rangoon)": "Asia/Rangoon",
    "bangkok, hanoi, jakarta": "Asia/Bangkok", "beijing, chongqing, hong kong, urumqi": "Asia/Shanghai",
    "kuala lumpur, singapore": "Asia/Singapore", "perth": "Australia/Perth", "osaka, sapporo, tokyo": "Asia/Tokyo",
    "canberra, melbourne, sydney": "Australia/Sydney", "guam, port moresby": "Pacific/Port_Moresby",
    "solomon is., new caledonia": "Pacific/Guadalcanal", "auckland, wellington": "Pacific/Auckland",
    "fiji": "Pacific/Fiji", "nuku'alofa": "Pacific/Tongatapu", "samoa": "Pacific/Apia",
    "kiritimati island": "Pacific/Kiritimati", "midway island, samoa": "Pacific/Pago_Pago",
}  # fmt: skip
# What people and small programs write. Names that mean several zones (CST, IST, BST) are left out: those are asked.
_SPOKEN = {
    "eastern": "America/New_York", "eastern time": "America/New_York", "us eastern": "America/New_York",
    "et": "America/New_York", "edt": "America/New_York", "us/eastern standard time": "America/New_York",
    "central": "America/Chicago", "central time": "America/Chicago", "cdt": "America/Chicago",
    "mountain": "America/Denver", "mountain time": "America/Denver", "mdt": "America/Denver",
    "pacific": "America/Los_Angeles", "pacific time": "America/Los_Angeles", "pst": "America/Los_Angeles",
    "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles", "cest": "Europe/Berlin", "aest": "Australia/Brisbane",
    "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "z": "UTC", "zulu": "UTC",
    "coordinated universal time": "UTC", "gmt": "UTC", "greenwich mean time": "UTC", "jst": "Asia/Tokyo",
    "central european time": "Europe/Berlin", "western european time": "Europe/Lisbon",
    "malay peninsula standard time": "Asia/Singapore", "mexico standard time": "America/Mexico_City",
    "tzone://microsoft/utc": "UTC", "utc": "UTC", "tzutc": "UTC", "tzutc()": "UTC", "greenwich standard time": "Africa/Monrovia",
}  # fmt: skip
_OFFSET = re.compile(
    r"\(?(?:utc|gmt|etc/utc|z)?\s*([+\-\u2212\u2013])\s*(\d\d(?=\d\d)|\d{1,2}(?!\d\d))[:.]?(\d{2})?\)?\s*(?:utc|gmt)?",
    re.IGNORECASE,
)
_PREFIXED = re.compile(r"\((?:utc|gmt)\s*([+\-\u2212\u2013]\s*\d{1,2}[:.]?\d{2})?\)\s*(.+)", re.IGNORECASE)
_ASIDE = re.compile(r"(?<=\w)\s*\([A-Za-z]{1,5}\)$")  # `Europe/Berlin (CET)`
_FARTHEST = dt.timedelta(hours=15)
_REGIONS = (
    "Africa/",
    "America/",
    "Antarctica/",
    "Arctic/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
)
_DIRECTIONS = frozenset({"north", "south", "west", "east", "center", "currie", "knox", "act", "nsw"})


@functools.lru_cache(maxsize=512)
def zone_called(name: str) -> dt.tzinfo | None:
    """The zone that a calendar means by this name; None when it can't be told for sure."""
    plain = " ".join(name.strip().strip("\"'").split())
    if not plain or len(plain) > 200:
        return None
    return _iana(plain) or _of_windows(plain) or _spoken(plain) or _of_path(plain) or _of_offset(plain) or _shown(plain)


@functools.lru_cache(maxsize=1)
def _iana_names() -> dict[str, str]:
    return {name.casefold(): name for name in zoneinfo.available_timezones() if name != "localtime"}


@functools.lru_cache(maxsize=1)
def _windows_names() -> dict[str, str]:
    return {key.casefold(): zone for key, zone in get_global("windows_zone_mapping").items()}


def _iana(plain: str) -> dt.tzinfo | None:
    bare = _ASIDE.sub("", plain)
    name = _iana_names().get(bare.replace(" ", "_").strip("/").casefold())
    return zoneinfo.ZoneInfo(name) if name else None


def _of_windows(plain: str) -> dt.tzinfo | None:
    name = plain.casefold().replace("daylight time", "standard time").replace("daylight", "standard")
    return _first([_windows_names().get(name, "")])


def _spoken(plain: str) -> dt.tzinfo | None:
    return _first([_SPOKEN.get(plain.casefold(), "")])


def _of_path(plain: str) -> dt.tzinfo | None:
    """`/vendor.example/20050126_1/Europe/Paris`: the longest end of the path that is a zone."""
    parts = plain.strip("/").split("/")
    return _first("/".join(parts[at:]) for at in range(1, len(parts) - 1)) if len(parts) > 2 else None


def _of_offset(plain: str) -> dt.tzinfo | None:
    found = _OFFSET.fullmatch(plain)
    if not found:
        return None
    size = dt.timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return dt.timezone(size if found[1] == "+" else -size) if size <= _FARTHEST else None


def _shown(plain: str) -> dt.tzinfo | None:
    """`(UTC+01:00) Amsterdam, Berlin, Bern`: by its words, if the zone found has that offset at some time of year."""
    found = _PREFIXED.fullmatch(plain)
    words = (found[2] if found else plain).casefold().replace(" :", ":").strip()
    named = _first([_DISPLAYED.get(words, "")])
    places = [zone for city in re.split(r"[,;:]", words) if (zone := _first([_city(city)]))]
    if not found:
        same = len({_offsets(zone) for zone in places}) == 1 and 2 * len(places) > len(re.split(r"[,;:]", words))
        return named or (places[0] if same else None)
    zone = named or next(iter(places), None) or _of_windows(words) or _spoken(words)
    if zone is None or not found[1]:
        return zone
    said = _of_offset(found[1])
    return zone if said and said.utcoffset(None) in _offsets(zone) else None


def _offsets(zone: dt.tzinfo) -> tuple[dt.timedelta | None, ...]:
    """In winter and in summer."""
    return tuple(dt.datetime(2026, month, 15, 12, tzinfo=zone).utcoffset() for month in (1, 7))


def _city(words: str) -> str:
    return _cities().get(re.sub(r"[^a-z ]", "", words).strip().replace(" ", "_"), "")


@functools.lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    placed = sorted(name for name in zoneinfo.available_timezones() if name.startswith(_REGIONS))
    by_city = {name.rpartition("/")[2].casefold(): name for name in placed}
    return {city: name for city, name in by_city.items() if city not in _DIRECTIONS}


def _first(names: Iterable[str]) -> dt.tzinfo | None:
    return next((zone for name in names if name and (zone := _iana(name))), None)
