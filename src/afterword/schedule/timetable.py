"""All the times of one interview's letters: the thank-you notes, and the follow-ups if silence calls for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import LetterKind, Slot, Touch
from afterword.etiquette import etiquette_for
from afterword.schedule.asked import ended
from afterword.schedule.cadence import active_bans, is_time_to_thank
from afterword.schedule.contact import contacts
from afterword.schedule.followup import next_follow_up, slot_of, why_over
from afterword.schedule.window import thank_you_slot

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Debrief


def timetable(debrief: Debrief, now: dt.datetime, history: tuple[Touch, ...] = ()) -> tuple[Slot, ...]:
    """Each letter that may come, in order of time, with its anchor and reason; `now` is aware.

    People who may not be written to are left out (see `decide`), as is what an answer has ended.
    """
    known = contacts(debrief)
    banned = active_bans(known, debrief, now)
    thanked = {touch.person for touch in history if touch.by_us and touch.what == LetterKind.THANK_YOU}
    slots: list[Slot] = []
    if is_time_to_thank(debrief, now, history, banned) and not ended(history):
        people = (p for p in debrief.people if p.name not in banned and p.name not in thanked)
        slots += [thank_you_slot(debrief, person, now) for person in people]
    passed = history
    while not why_over(debrief, passed, etiquette_for(debrief.interview.language).follow_ups_most):
        plan = next_follow_up(debrief, now, passed, banned)
        if plan is None or (known.patient and not plan.promised):
            break
        slot = slot_of(plan, debrief, now)
        slots.append(slot)
        passed = (*passed, Touch(slot.send_at, by_us=True, what=plan.kind, person=plan.person.name))
    return tuple(slots)
