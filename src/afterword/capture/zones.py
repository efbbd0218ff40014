"""Time zones and languages as people name them."""

from __future__ import annotations

import difflib
import functools
import zoneinfo

from afterword.domain import Problem

LANGUAGES = ("en-US", "en-GB", "en-IE", "en-AU", "en-NZ", "en-CA", "en-IN")

_SPOKEN_LANGUAGES = {
    "en": "en-US", "english": "en-US", "american": "en-US", "us": "en-US", "us english": "en-US",
    "american english": "en-US", "uk": "en-GB", "en-uk": "en-GB", "british": "en-GB", "british english": "en-GB",
    "uk english": "en-GB", "irish": "en-IE", "ireland": "en-IE", "australian": "en-AU", "australia": "en-AU",
    "nz": "en-NZ", "new zealand": "en-NZ", "canadian": "en-CA", "canada": "en-CA", "indian": "en-IN",
    "india": "en-IN", "indian english": "en-IN",
}  # fmt: skip
# What a clock on the wall shows there, summer time included; IANA's own "EST" knows none.
_SPOKEN_ZONES = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "bst": "Europe/London", "uk": "Europe/London", "ireland": "Europe/Dublin",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    "awst": "Australia/Perth", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "india": "Asia/Kolkata",
    "ist": "Asia/Kolkata", "z": "UTC", "asia/mumbai": "Asia/Kolkata", "asia/delhi": "Asia/Kolkata",
    "asia/bangalore": "Asia/Kolkata", "asia/calcutta": "Asia/Kolkata",
}  # fmt: skip


@functools.lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(zoneinfo.available_timezones())}


@functools.lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """Zones by their last part: `new york` is America/New_York."""
    placed = [name for name in _names().values() if "/" in name and not name.startswith(("Etc/", "SystemV/"))]
    return {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in placed}


def find_zone(text: str, line: int) -> tuple[str, tuple[Problem, ...]]:
    """The IANA name, in any case, or a spoken one (`ET`, `Brisbane`); "" and a fatal problem when there is none."""
    plain = " ".join(text.replace("_", " ").casefold().replace(" time", "").split())
    joined = plain.replace(" ", "_")
    name = _SPOKEN_ZONES.get(plain) or _SPOKEN_ZONES.get(joined) or _names().get(joined) or _cities().get(plain)
    if name:
        return name, ()
    near = difflib.get_close_matches(joined, _names(), n=1, cutoff=0.75)
    near = near or [
        _cities()[city].casefold() for city in difflib.get_close_matches(plain, _cities(), n=1, cutoff=0.75)
    ]
    cure = f"did you mean {_names()[near[0]]}?" if near else "write it like America/New_York"
    return "", (Problem(line, f"“{text[:60]}” is no time zone that we know; {cure}", fatal=True),)


def find_language(text: str, line: int) -> tuple[str, tuple[Problem, ...]]:
    """One of LANGUAGES; en-US and a problem when the text names none of them."""
    plain = " ".join(text.replace("_", "-").casefold().split())
    named = {tag.casefold(): tag for tag in LANGUAGES} | _SPOKEN_LANGUAGES
    if plain in named:
        return named[plain], ()
    known = ", ".join(LANGUAGES)
    note = f"“{text[:40]}” is no language that letters can be written in yet; en-US is used. Known are {known}"
    return "en-US", (Problem(line, note),)
