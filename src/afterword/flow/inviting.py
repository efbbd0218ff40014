"""Calendars tell of interviews: taken, proposed, moved or called off, each by whoever may, each once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.capture.itip import Verdict, Version, judge_message, organizer_of
from afterword.capture.render import render_debrief
from afterword.domain import Event
from afterword.errors import NotFound
from afterword.flow.reading import read_appointments, read_invitation_mail
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.domain import Debrief
    from afterword.flow.ports import Ports
    from afterword.flow.reading import Appointment
    from afterword.store.repository import Owner, StoredAppointment

OLDEST = dt.timedelta(days=14)  # what is longer over needs no debrief any more
PROPOSED_FROM = 0.4
SAME_TIME = dt.timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one appointment."""

    uid: str
    summary: str
    did: str  # taken, proposed, moved, cancelled, known, ignored
    why: str
    interview: str = ""
    likely: float = 0.0
    start: dt.datetime | None = None


def own_names(owner: Owner) -> frozenset[str]:
    """The person's own addresses and names, in small letters: they interview nobody."""
    profile, mailbox = store.load_profile(owner), store.load_mailbox(owner)
    names = (profile.name, profile.email, mailbox.address if mailbox else "", mailbox.user if mailbox else "")
    return frozenset(name.casefold() for name in names if name)


def take_calendar(owner: Owner, ports: Ports, raw: bytes, source: str) -> tuple[Told, ...]:
    """All that a calendar file tells; a fatal fault in it tells nothing."""
    found, _ = read_appointments(raw, ports.now(), own_names(owner))
    return take_appointments(owner, ports, found, source)


def take_mail(owner: Owner, ports: Ports, raw: bytes, source: str, sender: str) -> tuple[Told, ...]:
    """All that the invitation in a mail tells; `sender` may change only what they organise."""
    found, _ = read_invitation_mail(raw, ports.now(), own_names(owner))
    return take_appointments(owner, ports, found, source, sender)


def take_appointments(
    owner: Owner, ports: Ports, found: tuple[Appointment, ...], source: str, sender: str = ""
) -> tuple[Told, ...]:
    """Each appointment that matters, in order; all of them or none."""
    with store.together():
        return tuple(told for one in found if (told := _take(owner, ports, one, source, sender)) is not None)


def _take(owner: Owner, ports: Ports, one: Appointment, source: str, sender: str) -> Told | None:
    event = one.event
    original = event.original.iso()[:40] if event.original and not event.repeats else ""
    known = store.appointment(owner, event.uid, original) if event.uid else None
    version = Version(known.organizer, known.sequence, known.stamp) if known else None
    verdict = judge_message(event, version, sender)
    if known is None:
        return _take_new(owner, ports, one, source) if verdict is Verdict.NEW else None
    if verdict is Verdict.CANCEL:
        return _cancel(owner, ports, known, one)
    if verdict is Verdict.UPDATE:
        return _move(owner, ports, known, one)
    why = {
        Verdict.STRANGER: "somebody other than its organiser sent this, so nothing was changed",
        Verdict.OLDER: "it is on record already, as new as this or newer",
        Verdict.ANSWER: "it answers an invitation and changes none",
    }.get(verdict, "")
    if verdict is Verdict.STRANGER:
        _log(owner, ports, "invitation ignored", f"{why}: “{event.summary[:60]}”", known.interview)
    return _told(known, "ignored" if verdict is not Verdict.OLDER else "known", why)


def _take_new(owner: Owner, ports: Ports, one: Appointment, source: str) -> Told | None:
    """A new appointment: taken when it surely is an interview at a known time, else proposed, else passed over."""
    event, judged, now = one.event, one.judged, ports.now()
    start = event.start.moment if event.start else None
    if judged.likely < PROPOSED_FROM or event.repeats or (start and start < now - OLDEST):
        return None
    debrief = _at_home(owner, one.debrief)
    twin = _twin(owner, one, start)
    state = "taken" if judged.is_sure and start is not None else "proposed"
    if twin is not None:
        state = twin.state
    stored = store.StoredAppointment(
        uid=event.uid or f"none:{event.summary[:80]}:{event.start.iso() if event.start else ''}",
        original=event.original.iso()[:40] if event.original else "",
        organizer=organizer_of(event),
        sequence=event.sequence,
        stamp=event.stamp,
        start=start,
        end=_end(one, start),
        state=state,
        interview=twin.interview if twin else "",
        summary=event.summary[:500],
        debrief=debrief,
        likely=judged.likely,
        why=judged.why if start is not None else f"its time zone isn't known; {judged.why}",
        source=source,
        seen_at=now,
    )
    if twin is not None:
        store.save_appointment(owner, stored)
        return _told(stored, "known", f"it is the same interview as “{twin.summary[:60]}”")
    if state == "taken":
        stored = _make(owner, ports, stored)
        _log(owner, ports, "interview known", stored.why, stored.interview)
    store.save_appointment(owner, stored)
    return _told(stored, state, stored.why)


def _make(owner: Owner, ports: Ports, stored: StoredAppointment) -> StoredAppointment:
    """An interview from an appointment, without notes yet."""
    text = render_debrief(stored.debrief)
    ident, _ = store.add_interview(owner, ports.new_id(), stored.debrief, text, ports.now())
    return replace(stored, interview=ident, state="taken")


def _twin(owner: Owner, one: Appointment, start: dt.datetime | None) -> StoredAppointment | None:
    """The same interview, invited under another number: the same time, and the same people, company or title."""
    if start is None:
        return None
    emails = {p.email.casefold() for p in one.judged.people if p.email}
    for near in store.appointments_near(owner, start, SAME_TIME):
        if near.state not in {"taken", "proposed", "told"}:
            continue
        same_people = emails & {p.email.casefold() for p in near.debrief.people}
        company = near.debrief.interview.company.casefold()
        same_company = bool(company) and company == one.judged.company.casefold()
        if same_people or same_company or near.summary.casefold() == one.event.summary.casefold():
            return near
    return None


def _cancel(owner: Owner, ports: Ports, known: StoredAppointment, one: Appointment) -> Told:
    after = replace(known, state="cancelled", sequence=one.event.sequence, stamp=one.event.stamp)
    why = "its organiser called it off"
    if known.interview and not store.interview(owner, known.interview).debrief.facts:
        others = [a for a in store.appointments(owner, interview=known.interview) if a.uid != known.uid]
        if not others and store.drop_interview(owner, known.interview):
            after = replace(after, interview="")
    store.save_appointment(owner, after)
    _log(owner, ports, "interview called off", f"{why}: “{known.summary[:60]}”", after.interview)
    return _told(after, "cancelled", why)


def _move(owner: Owner, ports: Ports, known: StoredAppointment, one: Appointment) -> Told:
    """A newer version from the organiser: the interview moves with it, the person's notes stay as they are."""
    event, debrief = one.event, _at_home(owner, one.debrief)
    start = event.start.moment if event.start else None
    after = replace(
        known,
        sequence=event.sequence,
        stamp=event.stamp,
        start=start,
        end=_end(one, start),
        summary=event.summary[:500],
        debrief=debrief,
        state="taken" if known.state == "cancelled" and one.judged.is_sure and start else known.state,
    )
    if after.state == "taken" and not after.interview:
        after = _make(owner, ports, after)
    elif after.interview:
        talk = store.interview(owner, after.interview)
        if not talk.debrief.facts:
            store.replace_notes(owner, after.interview, debrief, render_debrief(debrief))
        elif start is not None:
            times = replace(talk.debrief.interview, start=debrief.interview.start, end=debrief.interview.end)
            store.replace_debrief(owner, after.interview, replace(talk.debrief, interview=times))
    store.save_appointment(owner, after)
    why = "its organiser changed it" + ("" if start == known.start else ": it is at another time now")
    _log(owner, ports, "interview moved", f"{why}: “{after.summary[:60]}”", after.interview)
    return _told(after, "moved", why)


def accept(owner: Owner, ports: Ports, uid: str) -> Told:
    """The person says that a proposed appointment is an interview. Raises NotFound."""
    known = _proposed(owner, uid)
    with store.together():
        after = _make(owner, ports, known)
        store.save_appointment(owner, after)
        _log(owner, ports, "interview known", "you said so", after.interview)
    return _told(after, "taken", "you said so")


def dismiss(owner: Owner, uid: str) -> Told:
    """The person says that it is none. Raises NotFound."""
    after = replace(_proposed(owner, uid), state="dropped")
    store.save_appointment(owner, after)
    return _told(after, "dropped", "you said that it is no interview")


def _proposed(owner: Owner, uid: str) -> StoredAppointment:
    found = [a for a in store.appointments(owner, state="proposed") if a.uid == uid or a.uid.startswith(uid)]
    if len(found) != 1:
        raise NotFound("proposed appointment", uid, "`afterword interviews` lists them")
    return found[0]


def _at_home(owner: Owner, debrief: Debrief) -> Debrief:
    """A time in UTC shown on the person's own clocks: that is where they were."""
    talk, zone = debrief.interview, store.load_profile(owner).timezone
    if not zone or talk.timezone not in {"", "UTC"} or talk.start is None:
        return debrief
    there = ZoneInfo(zone)
    end = talk.end.astimezone(there) if talk.end else None
    return replace(debrief, interview=replace(talk, timezone=zone, start=talk.start.astimezone(there), end=end))


def _end(one: Appointment, start: dt.datetime | None) -> dt.datetime | None:
    """When it is over; an hour where the invitation gives no end, so that a reminder has a time."""
    end = one.event.end.moment if one.event.end else None
    return end if end is not None and start is not None and end > start else start and start + dt.timedelta(hours=1)


def _told(stored: StoredAppointment, did: str, why: str) -> Told:
    return Told(stored.uid, stored.summary, did, why, stored.interview, stored.likely, stored.debrief.interview.start)


def _log(owner: Owner, ports: Ports, what: str, why: str, interview: str) -> None:
    store.log(owner, Event(ports.now(), what, "calendar", why, interview=interview))
