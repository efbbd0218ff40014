"""One VEVENT -> what it says: when, who, where, under which number."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.capture.calendar_times import When, later, read_duration, read_time

if TYPE_CHECKING:
    from afterword.capture.calendar_times import Zones
    from afterword.capture.content_lines import Component, Line

MOST_ATTENDEES = 10_000
_LONGEST_TEXT = 100_000
_LONGEST_NAME = 500
_MAILTO = re.compile(r"mailto:\s*(.*)", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(r"[^\s<>\"@]+@[^\s<>\"@]+")
_URL = re.compile(r"https://[^\s<>\"'\\]+[^\s<>\"'\\.,;)\]]")
_MEETING = re.compile(
    r"//(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|"
    r"chime\.aws|bluejeans\.com|gotomeeting\.com|gotomeet\.me|hirevue\.com|coderpad\.io|codesignal\.com|"
    r"meet\.jit\.si|skype\.com)/",
    re.IGNORECASE,
)
_LINK_NAMES = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "CONFERENCE",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
)
_ROOM = frozenset({"ROOM", "RESOURCE"})
_SEARCHED = 20_000


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody, or something, that a calendar names."""

    name: str
    email: str  # as written; "" when the calendar gives none
    is_place: bool = False  # a room or a thing


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An appointment, or one instance of a recurring one."""

    uid: str
    sequence: int = 0
    method: str = ""  # "REQUEST", "CANCEL", "PUBLISH", … ; "" when the file says none
    status: str = ""
    summary: str = ""
    start: When | None = None  # None: it can't be read, or isn't there
    end: When | None = None
    organizer: Contact | None = None
    attendees: tuple[Contact, ...] = ()
    description: str = ""
    location: str = ""
    link: str = ""  # where the video call is
    stamp: dt.datetime | None = None  # DTSTAMP, aware
    original: When | None = None  # RECURRENCE-ID, or the start of this instance by the rule
    repeats: bool = False


def read_event(component: Component, method: str, zones: Zones) -> CalendarEvent:
    """What a VEVENT says; what can't be read is None or empty."""
    seen: dict[str, Line] = {}
    people: list[Line] = []
    for line in component.lines:
        if line.name == "ATTENDEE":
            people.append(line)
        else:
            seen.setdefault(line.name, line)
    start = _time(seen, "DTSTART", zones)
    description, location = _text(seen, "DESCRIPTION"), _text(seen, "LOCATION")
    stamp = _time(seen, "DTSTAMP", zones)
    return CalendarEvent(
        uid=_text(seen, "UID"),
        sequence=_number(_text(seen, "SEQUENCE")),
        method=method,
        status=_text(seen, "STATUS").upper(),
        summary=_text(seen, "SUMMARY"),
        start=start,
        end=_end(seen, start, zones),
        organizer=read_contact(seen["ORGANIZER"]) if "ORGANIZER" in seen else None,
        attendees=tuple(read_contact(line) for line in people[:MOST_ATTENDEES]),
        description=description,
        location=location,
        link=_link(seen, location, description),
        stamp=stamp.moment if stamp else None,
        original=_time(seen, "RECURRENCE-ID", zones),
    )


def read_contact(line: Line) -> Contact:
    """The person of an ORGANIZER or ATTENDEE line: CN, and the address or Apple's EMAIL parameter."""
    value = line.value[:_LONGEST_NAME].strip()
    mailed = _MAILTO.fullmatch(value)
    found = _ADDRESS.search(mailed[1] if mailed else value)
    email = found[0] if found and (mailed or ":" not in value) else ""
    email = email or line.parameter("EMAIL").strip()
    return Contact(line.parameter("CN")[:_LONGEST_NAME], email, line.parameter("CUTYPE").upper() in _ROOM)


def _text(seen: dict[str, Line], name: str) -> str:
    line = seen.get(name)
    return line.text[:_LONGEST_TEXT].strip() if line else ""


def _time(seen: dict[str, Line], name: str, zones: Zones) -> When | None:
    line = seen.get(name)
    return read_time(line, line.value, zones) if line else None


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else 0


def _end(seen: dict[str, Line], start: When | None, zones: Zones) -> When | None:
    """DTEND, else DURATION, else the next day for a day and the start itself for a time (RFC 5545, 3.6.1)."""
    end = _time(seen, "DTEND", zones)
    if end is not None and start is not None and end.is_day and not start.is_day:
        end = When(end.wall, zone=start.zone, called=start.called)
    if end is not None or start is None:
        return end
    length = read_duration(_text(seen, "DURATION"))
    if length is not None:
        return later(start, *length)
    return later(start, 1, dt.timedelta()) if start.is_day else start


def _link(seen: dict[str, Line], location: str, description: str) -> str:
    for name in _LINK_NAMES:
        if name in seen and (found := _URL.search(seen[name].value)):
            return found[0]
    for text in (location, _text(seen, "URL"), description[:_SEARCHED]):
        if "https://" in text:
            meeting = next((url for url in _URL.findall(text) if _MEETING.search(url)), "")
            if meeting:
                return meeting
    return location if _URL.fullmatch(location) else ""
