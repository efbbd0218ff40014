"""What a page is asked: the request as our own middleware hands it on, and what stands in its fields."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest
from django.shortcuts import render

from afterword.web.templatetags.saying import zone_of

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django_htmx.middleware import HtmxDetails

    from afterword.web.house import Record

# A note of a thousand words has some 6,000 characters; what is longer by far is no note.
LONGEST_FIELD = 60_000
FEW = 30  # people on one form


class Request(HttpRequest):
    """A request behind our middleware."""

    record: Record
    htmx: HtmxDetails


def field(request: HttpRequest, name: str, otherwise: str = "") -> str:
    """One field of a form as text."""
    return request.POST.get(name, otherwise)[:LONGEST_FIELD].strip("\ufeff")


def fields(request: HttpRequest, name: str) -> list[str]:
    """A field that may stand on a form several times."""
    return [value[:LONGEST_FIELD] for value in request.POST.getlist(name)[:FEW]]


def number(request: HttpRequest, name: str, most: int = 100_000) -> int:
    """A whole number of the address, 1 where there is none."""
    given = request.GET.get(name, "")
    return min(max(int(given), 1), most) if given.isdecimal() and len(given) < 8 else 1  # noqa: PLR2004 - 8 digits


def wall_moment(text: str, zone: str) -> tuple[dt.datetime | None, str]:
    """What a field for day and time holds, in this zone; and what is wrong with it ("" where nothing is)."""
    place = zone_of(zone)
    try:
        wall = dt.datetime.fromisoformat(text).replace(tzinfo=None)
        moment = wall.replace(tzinfo=place)
    except (ValueError, OverflowError):
        return None, "time"
    if moment.astimezone(dt.UTC).astimezone(place).replace(tzinfo=None) != wall:
        return None, "gap"  # the clocks are put forward over it
    return moment, ""


def show(request: HttpRequest, template: str, *, status: int = 200, **values: Any) -> HttpResponse:
    """A page."""
    return render(request, template, values, status=status)


def record_of(request: HttpRequest) -> Record:
    """Whose record it is, also where Django hands us a bare request."""
    return cast("Request", request).record
