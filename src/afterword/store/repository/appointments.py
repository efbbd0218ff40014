"""Appointments that calendars told of, as they stand on record."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import Debrief
from afterword.store import models
from afterword.store.codec import decode, encode
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    import datetime as dt

    from afterword.store.repository.owners import Owner


@dataclass(frozen=True, slots=True)
class StoredAppointment:
    """An appointment and what became of it."""

    uid: str
    original: str  # of one instance of a recurring one; ""
    organizer: str
    sequence: int
    stamp: dt.datetime | None
    start: dt.datetime | None
    end: dt.datetime | None
    state: str  # taken, proposed, told, cancelled, dropped
    interview: str  # id; "" when it is none yet
    summary: str
    debrief: Debrief  # what the invitation tells
    likely: float
    why: str
    source: str  # where it was read
    seen_at: dt.datetime


@in_words()
def save_appointment(owner: Owner, found: StoredAppointment) -> None:
    """Keep it, in place of what was known of it."""
    talk = (
        models.Interview.objects.filter(owner_id=owner.id, ident=found.interview).first() if found.interview else None
    )
    values = {
        "organizer": found.organizer,
        "sequence": found.sequence,
        "stamp": found.stamp,
        "start_at": found.start,
        "end_at": found.end,
        "state": found.state,
        "interview": talk,
        "value": {
            "summary": encode(found.summary),
            "debrief": encode(found.debrief),
            "likely": found.likely,
            "why": encode(found.why),
        },
        "source": found.source,
        "seen_at": found.seen_at,
    }
    models.Appointment.objects.update_or_create(
        owner_id=owner.id, uid=_short(found.uid), original=found.original, defaults=values
    )


@in_words()
def appointment(owner: Owner, uid: str, original: str) -> StoredAppointment | None:
    """What is known of an appointment; None when it is new."""
    rows = models.Appointment.objects.filter(owner_id=owner.id, uid=_short(uid), original=original)
    row = rows.select_related("interview").first()
    return _stored(row) if row else None


@in_words()
def appointments(owner: Owner, *, state: str = "", interview: str = "") -> tuple[StoredAppointment, ...]:
    """Appointments, the soonest first."""
    rows = models.Appointment.objects.filter(owner_id=owner.id).select_related("interview")
    if state:
        rows = rows.filter(state=state)
    if interview:
        rows = rows.filter(interview__ident=interview)
    return tuple(_stored(row) for row in rows.order_by("start_at", "pk"))


@in_words()
def appointments_near(owner: Owner, start: dt.datetime, apart: dt.timedelta) -> tuple[StoredAppointment, ...]:
    """Those that start at about this moment, whatever became of them."""
    rows = models.Appointment.objects.filter(
        owner_id=owner.id, start_at__gte=start - apart, start_at__lte=start + apart
    ).select_related("interview")
    return tuple(_stored(row) for row in rows.order_by("pk"))


@in_words()
def untold(owner: Owner, now: dt.datetime) -> tuple[StoredAppointment, ...]:
    """Interviews that are over and that nobody has written down yet, the latest first."""
    rows = models.Appointment.objects.filter(
        owner_id=owner.id, state="taken", end_at__lte=now, interview__isnull=False
    ).select_related("interview")
    return tuple(_stored(row) for row in rows.order_by("-end_at", "pk"))


@in_words()
def mark_told(owner: Owner, interview: str) -> bool:
    """The notes of this interview are in: its debrief is no longer due. False when none was."""
    rows = models.Appointment.objects.filter(owner_id=owner.id, interview__ident=interview, state="taken")
    return bool(rows.update(state="told"))


@in_words()
def drop_interview(owner: Owner, ident: str) -> bool:
    """Let an interview go that was known from an invitation alone. One with letters stays: False."""
    talk = models.Interview.objects.filter(owner_id=owner.id, ident=ident).first()
    if talk is None or models.Letter.objects.filter(owner_id=owner.id, interview=talk).exists():
        return False
    talk.delete()
    return True


def _short(uid: str) -> str:
    """A UID may have any length; a key in a database may not."""
    plain = uid.replace("\0", "\ufffd")
    return plain if len(plain) <= 200 else "sha256:" + hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()  # noqa: PLR2004


def _stored(row: models.Appointment) -> StoredAppointment:
    value = row.value
    return StoredAppointment(
        row.uid,
        row.original,
        row.organizer,
        row.sequence,
        row.stamp,
        row.start_at,
        row.end_at,
        row.state,
        row.interview.ident if row.interview else "",
        value["summary"],
        decode(Debrief, value["debrief"]),
        value["likely"],
        value["why"],
        row.source,
        row.seen_at,
    )
