"""The thank-you note: between 2 and 24 hours after the interview, in the reader's waking hours.

The 24 hours are elapsed time: where the clock is set forward in between, they end an hour
later on the wall clock. An evening before a day off waits for the next working morning, and
then the days off don't count (SocGen, atlasjob).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import LetterKind, Slot
from afterword.schedule.dates import promises, said_on
from afterword.schedule.hours import Reader, before, later, reader_of
from afterword.schedule.wording import say_day, say_time

if TYPE_CHECKING:
    from afterword.domain import Debrief, Person

_HURRY = dt.timedelta(hours=1)  # under an hour looks written beforehand
_HURRY_BY = dt.timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class _Plan:
    send_at: dt.datetime
    send_by: dt.datetime
    anchor: str
    reason: str


def thank_you_slot(debrief: Debrief, person: Person, now: dt.datetime) -> Slot:
    """When the thank-you note to this person should leave; never before `now`, which is aware.

    `send_by` is None when the time of the interview isn't known, or when it has passed.
    """
    reader = reader_of(debrief, person, now)
    end = debrief.interview.end or debrief.interview.start
    if end is None:
        anchor = "the time of the interview isn't known"
        return _slot(person, reader.opening(now), None, anchor, "it leaves at the next good hour; sooner is better")
    plan = _plan(debrief, reader.local(end), reader)
    if not before(plan.send_at, now):
        return _slot(person, plan.send_at, plan.send_by, plan.anchor, plan.reason)
    if not before(plan.send_by, now):
        return _in_what_is_left(person, reader, plan, now)
    return _slot(
        person, reader.opening(now), None, plan.anchor, "the best time is over; a late note is better than none"
    )


def window_end(debrief: Debrief, person: Person, now: dt.datetime) -> dt.datetime | None:
    """Until when a thank-you note is prompt; None when the time of the interview isn't known."""
    reader = reader_of(debrief, person, now)
    end = debrief.interview.end or debrief.interview.start
    return _plan(debrief, reader.local(end), reader).send_by if end else None


def _slot(person: Person, send_at: dt.datetime, send_by: dt.datetime | None, anchor: str, reason: str) -> Slot:
    return Slot(person.name, LetterKind.THANK_YOU, send_at, send_by, anchor, reason)


def _plan(debrief: Debrief, end: dt.datetime, reader: Reader) -> _Plan:
    manners = reader.manners
    limit = later(end, dt.timedelta(hours=manners.window_hours))
    anchor = f"{manners.window_hours} hours after the interview ended, {say_time(end)}"
    if _decided_at_once(debrief):
        soon = later(end, _HURRY)
        if soon.date() == end.date() and reader.is_awake(soon):
            why = "they decide on the same day, so it leaves within 2 hours"
            return _Plan(soon, later(end, _HURRY_BY), f"2 hours after the interview ended, {say_time(end)}", why)
    best = later(end, dt.timedelta(hours=manners.earliest_hours))
    if best.date() == end.date() and reader.is_awake(best):
        return _Plan(
            best, limit, anchor, f"{manners.earliest_hours:g} hours after the interview, in the reader's waking hours"
        )
    if before(best, reader.at(end.date(), manners.day_starts)):
        return _Plan(reader.morning(end.date()), limit, anchor, "the same morning, when the reader is at work")
    return _next_morning(end, limit, anchor, reader)


def _next_morning(end: dt.datetime, limit: dt.datetime, anchor: str, reader: Reader) -> _Plan:
    morning = reader.opening(reader.morning(end.date() + dt.timedelta(days=1)))
    if not before(limit, morning):
        return _Plan(morning, limit, anchor, "the interview ended in the evening, so it leaves the next morning")
    closing = reader.at(end.date(), reader.manners.day_ends)
    if reader.is_awake(end) and end.hour < reader.manners.friday_until and before(end, closing):
        return _Plan(closing, limit, anchor, "still on the same day, since the next is a day off")
    by = dt.datetime.combine(morning.date(), end.timetz()).astimezone(dt.UTC).astimezone(reader.zone)
    by = by if before(morning, by) else reader.at(morning.date(), reader.manners.day_ends)
    why = f"the interview ended in the evening before a day off, so it leaves on {say_day(morning.date(), end)}"
    return _Plan(morning, by, f"{anchor}; the days off don't count", why)


def _in_what_is_left(person: Person, reader: Reader, plan: _Plan, now: dt.datetime) -> Slot:
    """In time by any day's waking hours, since prompt is worth more than a working day."""
    soonest = reader.opening(now, is_open=lambda _day: True)
    eight = reader.at(soonest.date(), reader.manners.day_starts)
    if before(plan.send_by, soonest) and not before(eight, now):
        soonest = eight
    if before(plan.send_by, soonest):
        return _slot(
            person,
            reader.opening(now),
            None,
            plan.anchor,
            "there is no good hour left before then; late is better than never",
        )
    return _slot(
        person, soonest, plan.send_by, plan.anchor, "as soon as the reader is awake, since the best moment has passed"
    )


def _decided_at_once(debrief: Debrief) -> bool:
    day = said_on(debrief.interview)
    return day is not None and any(promise.day == day for promise in promises(debrief))
