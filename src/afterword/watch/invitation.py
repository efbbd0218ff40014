"""Calendar parts of a mail (iTIP, RFC 5546): what asks something of the person, and what only answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.watch.mail import Mail, Part

_METHOD = re.compile(r"^METHOD(?:;[^:\r\n]*)?:[ \t]*([A-Z-]+)", re.IGNORECASE | re.MULTILINE)
_EVENT = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
_ANSWERED = re.compile(
    r"^\W*(?:accepted|declined|tentative|angenommen|abgelehnt|accepté|refusé|aceptad|rechazad)", re.IGNORECASE
)
_ASKING = {"REQUEST": "requests or updates", "CANCEL": "cancels", "ADD": "adds to", "PUBLISH": "tells of", "": "tells of",
           "COUNTER": "proposes another time for"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the calendar part does."""

    asks: bool  # False for the answers of calendars
    reason: str


def read_invitation(mail: Mail) -> Invitation | None:
    """The calendar part of this mail, if it has one."""
    parts = [p for p in mail.parts if p.type in {"text/calendar", "application/ics"} and _EVENT.search(p.text)]
    if parts:
        method = _method(parts[0])
        if method in _ASKING:
            return Invitation(asks=True, reason=f"a calendar part {_ASKING[method]} an appointment")
        return Invitation(asks=False, reason=f"a calendar answers ({method.lower()})")
    # Exchange may send an appointment as TNEF alone, in a part that others can't read.
    if mail.header("content-class").lower() == "urn:content-classes:calendarmessage":
        asks = not _ANSWERED.match(mail.subject)
        return Invitation(asks=asks, reason="its header says that it is about an appointment")
    return None


def _method(part: Part) -> str:
    found = _METHOD.search(part.text)
    return found[1].upper() if found else part.method
