"""A file is read, whatever it is: a calendar, a mail with an invitation, a transcript. Nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.capture.appointment import debrief_of
from afterword.capture.calendar import read_calendar
from afterword.capture.invitation import judge_interview
from afterword.capture.transcript import is_transcript
from afterword.domain import Problem
from afterword.watch.mail import Unreadable, open_mail

if TYPE_CHECKING:
    import datetime as dt

    from afterword.capture.calendar_event import CalendarEvent
    from afterword.capture.invitation import Likelihood
    from afterword.domain import Debrief

CALENDARS = frozenset({".ics", ".ical", ".ifb", ".icalendar", ".vcs"})
TALKS = frozenset({".vtt", ".srt", ".docx"})
MAILS = frozenset({".eml"})
LARGEST = 50_000_000  # bytes of a calendar or a mail


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment, what it seems to be, and the interview that it tells of."""

    event: CalendarEvent
    judged: Likelihood

    @property
    def debrief(self) -> Debrief:
        """What a debrief would know from it."""
        return debrief_of(self.event, self.judged)


def shape_of(suffix: str, raw: bytes) -> str:
    """`calendar`, `mail`, `transcript` or `notes`, by the name's ending, else by how the file begins."""
    if suffix in CALENDARS or raw[:200].lstrip(b"\xef\xbb\xbf \r\n\t").upper().startswith(b"BEGIN:VCALENDAR"):
        return "calendar"
    if suffix in MAILS:
        return "mail"
    if suffix in TALKS or raw.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
        return "transcript"
    if suffix in {".txt", ".text", ""} and is_transcript(raw[:60_000].decode("utf-8", "replace")):
        return "transcript"
    return "notes"


def read_appointments(
    raw: bytes, now: dt.datetime, own: frozenset[str] = frozenset()
) -> tuple[tuple[Appointment, ...], tuple[Problem, ...]]:
    """Each appointment of a calendar file, judged. `own`: one's addresses and names, in small letters."""
    found, problems = read_calendar(raw, now)
    return tuple(Appointment(event, judge_interview(event, own)) for event in found.events), problems


def read_invitation_mail(
    raw: bytes, now: dt.datetime, own: frozenset[str] = frozenset()
) -> tuple[tuple[Appointment, ...], tuple[Problem, ...]]:
    """The appointments in the calendar parts of a mail; the same one in two parts is one."""
    mail = open_mail(raw)
    if isinstance(mail, Unreadable):
        return (), (Problem(0, mail.reason, fatal=True),)
    found: dict[tuple[str, str], Appointment] = {}
    problems: list[Problem] = []
    for part in mail.parts:
        if "BEGIN:VCALENDAR" not in part.text.upper():
            continue
        appointments, said = read_appointments(part.text.encode("utf-8", "replace"), now, own)
        problems += [p for p in said if not p.fatal]
        for appointment in appointments:
            event = appointment.event
            if not event.method and part.method:
                appointment = replace(appointment, event=replace(event, method=part.method))  # noqa: PLW2901
            found.setdefault((event.uid, event.start.iso() if event.start else ""), appointment)
    if not found:
        cure = "hand in the mail that has the appointment, or its .ics file"
        return (), (Problem(0, f"there is no invitation in this mail; {cure}", fatal=True),)
    return tuple(found.values()), tuple(dict.fromkeys(problems))


def sender_of(raw: bytes) -> str:
    """The address that a mail is from; "" where it can't be read."""
    mail = open_mail(raw)
    return "" if isinstance(mail, Unreadable) else mail.sender
