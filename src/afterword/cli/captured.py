"""Calendars and transcripts as JSON and as debrief files: the contract's output of `read`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from afterword.cli import as_json, paper

if TYPE_CHECKING:
    from afterword.capture.calendar_event import Contact
    from afterword.capture.spoken import Candidate
    from afterword.capture.transcript import Transcript
    from afterword.flow.inviting import Told
    from afterword.flow.reading import Appointment
    from afterword.store.repository import StoredAppointment, StoredCandidate


def of_appointment(appointment: Appointment) -> dict[str, Any]:
    """One of the `events` of the contract, and what else a script may want."""
    event, judged = appointment.event, appointment.judged
    return {
        "uid": event.uid,
        "sequence": event.sequence,
        "method": event.method or None,
        "status": event.status or None,
        "summary": event.summary,
        "start": event.start.iso() if event.start else None,
        "end": event.end.iso() if event.end else None,
        "all_day": bool(event.start and event.start.is_day),
        "time_zone_known": bool(event.start and event.start.known),
        "organizer": of_contact(event.organizer) if event.organizer else None,
        "attendees": [of_contact(a) for a in event.attendees],
        "location": event.location or None,
        "link": event.link or None,
        "recurring": event.repeats,
        "interview": {
            "likely": judged.likely,
            "why": judged.why,
            "company": judged.company or None,
            "role": judged.role or None,
            "round": judged.round or None,
            "people": [as_json.of_person(p) for p in judged.people],
        },
    }


def of_contact(contact: Contact) -> dict[str, str]:
    """A name and an address, as the calendar has them."""
    return {"name": contact.name, "email": contact.email}


def of_transcript(talk: Transcript) -> dict[str, Any]:
    """The cues and the candidates of a talk."""
    return {
        "cues": [{"start": c.start, "end": c.end, "speaker": c.speaker or None, "text": c.text} for c in talk.cues],
        "candidates": [of_candidate(c) for c in talk.candidates],
    }


def of_candidate(candidate: Candidate) -> dict[str, Any]:
    """One candidate; `at` in seconds from the start."""
    return {
        "kind": candidate.kind.value,
        "person": candidate.person,
        "text": candidate.text,
        "quote": candidate.quote,
        "at": candidate.at,
        "rank": candidate.rank,
    }


def of_expected(row: StoredAppointment) -> dict[str, Any]:
    """An interview that a calendar told of."""
    talk = row.debrief.interview
    return {
        "uid": row.uid,
        "state": row.state,
        "interview": row.interview or None,
        "summary": row.summary,
        "start": as_json.moment(talk.start or row.start),
        "company": talk.company or None,
        "role": talk.role or None,
        "likely": row.likely,
        "why": row.why,
    }


def of_waiting(row: StoredCandidate) -> dict[str, Any]:
    """A candidate that waits."""
    names = ("id", "interview", "kind", "person", "text", "quote", "at", "rank", "state")
    return {name: getattr(row, name) for name in names}


def of_told(told: Told) -> dict[str, Any]:
    """What became of one appointment."""
    return {
        "uid": told.uid,
        "summary": told.summary,
        "did": told.did,
        "why": told.why,
        "interview": told.interview or None,
        "likely": told.likely,
        "start": as_json.moment(told.start),
    }


def tell_told(name: str, told: tuple[Told, ...], *, empty: str) -> None:
    """What became of each, in lines."""
    if not told:
        click.echo(f"{name}: {empty}")
    for one in told:
        where = f" (interview {one.interview})" if one.interview else ""
        click.echo(f"{one.did}: {one.summary}, {paper.when(one.start)}{where} — {one.why}")
    if any(one.did == "proposed" for one in told):
        click.echo("Next: afterword interviews --take UID, or --drop UID")


def tell_appointments(appointments: tuple[Appointment, ...]) -> None:
    """The interviews among them as debrief files; the others by name."""
    from afterword.capture.render import render_debrief

    first = True
    for appointment in appointments:
        if appointment.judged.likely < 0.5:  # noqa: PLR2004 - less likely than not
            continue
        if not first:
            click.echo()
        first = False
        click.echo(render_debrief(appointment.debrief), nl=False)
    others = [a for a in appointments if a.judged.likely < 0.5]  # noqa: PLR2004
    if others:
        click.echo(f"{len(others)} other appointment{'s' if len(others) > 1 else ''}, no interviews.", err=True)


def tell_transcript(talk: Transcript) -> None:
    """The candidates as a debrief file would have them; each is a proposal."""
    for person in dict.fromkeys(c.person for c in talk.candidates):
        click.echo(f"# {person}\n")
        for candidate in talk.candidates:
            if candidate.person == person:
                at = f"  # at {clock(candidate.at)}" if candidate.at is not None else ""
                click.echo(f"- {candidate.kind.value}: {candidate.text}{at}")
        click.echo()
    click.echo(f"{len(talk.cues)} cues, {len(talk.candidates)} candidates; none is a note until you take it.", err=True)


def clock(seconds: float) -> str:
    """`1:02:03`."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole % 3600 // 60:02}:{whole % 60:02}"
