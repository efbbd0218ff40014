"""An appointment that is an interview -> the interview as a debrief knows it, before a word is typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.domain import Debrief, Interview

if TYPE_CHECKING:
    import datetime as dt

    from afterword.capture.calendar_event import CalendarEvent
    from afterword.capture.calendar_times import When
    from afterword.capture.invitation import Likelihood

_PHONE = re.compile(r"\b(?:phone|telephone|tel\.|call)\b|^\+?[\d ()-]{7,}$", re.IGNORECASE)
_VIDEO = re.compile(r"\b(?:video|zoom|teams|google meet|webex|skype|facetime|hangouts?)\b", re.IGNORECASE)


def debrief_of(event: CalendarEvent, judged: Likelihood) -> Debrief:
    """What the invitation tells: where, when, about which post, and whom one meets; no notes.

    A time whose zone isn't known stands in `extra`, as the calendar shows it, and is no `start`.
    """
    zone = _zone(event.start)
    extra: list[tuple[str, str]] = []
    if event.start is not None and not event.start.known and not event.start.is_day:
        extra.append(("time zone not known", event.start.iso().replace("T", " ")[:16]))
    if event.start is not None and event.start.is_day:
        extra.append(("day", event.start.iso()))
    if event.link:
        extra.append(("link", event.link))
    if event.location and event.location != event.link:
        extra.append(("location", " ".join(event.location.split())[:200]))
    interview = Interview(
        company=judged.company,
        role=judged.role,
        round=judged.round,
        medium=medium_of(event),
        start=_moment(event.start, zone),
        end=_moment(event.end, zone) if event.end != event.start else None,
        timezone=zone,
        extra=tuple(extra),
    )
    return Debrief(interview, judged.people)


def medium_of(event: CalendarEvent) -> str:
    """`video`, `phone` or `in person`, where the invitation says so."""
    if event.link or _VIDEO.search(event.location):
        return "video"
    if _PHONE.search(event.location) or _PHONE.search(event.summary):
        return "phone"
    return "in person" if event.location else ""


def _zone(when: When | None) -> str:
    return when.zone.key if when is not None and isinstance(when.zone, ZoneInfo) else ""


def _moment(when: When | None, zone: str) -> dt.datetime | None:
    moment = when.moment if when is not None else None
    return moment.astimezone(ZoneInfo(zone)) if moment is not None and zone else moment
