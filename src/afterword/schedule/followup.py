"""From which moment on a follow-up is called for, to whom, and counted from what."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import LetterKind, ReplyMeaning, Slot
from afterword.schedule.asked import ENDINGS, ended
from afterword.schedule.contact import right_person
from afterword.schedule.dates import promises, said_on
from afterword.schedule.hours import Reader, before, later, reader_of
from afterword.schedule.wording import say_day

if TYPE_CHECKING:
    from afterword.domain import Debrief, Person, Promise, Touch

FOLLOW_UPS = (LetterKind.FOLLOW_UP, LetterKind.FINAL_FOLLOW_UP)
# Not a person's touch: nobody has read anything.
_MACHINES = ("auto-reply", "bounce", "delayed", "delivered")
# Answers that only put off; each may name another day.
_HOLDING = ("reply", ReplyMeaning.INFORMATION, ReplyMeaning.UNCLEAR)
_SAYS = {
    ReplyMeaning.OFFER: "they made an offer",
    ReplyMeaning.REJECTION: "they said no",
    ReplyMeaning.INTERVIEW: "they invited you to another interview",
    ReplyMeaning.ASSESSMENT: "they asked for a test",
}
_STALE = dt.timedelta(days=42)


@dataclass(frozen=True, slots=True)
class Planned:
    """The next follow-up. `due` is aware, in the reader's zone."""

    person: Person
    kind: LetterKind
    due: dt.datetime
    anchor: str
    promised: bool  # it counts from a day that they named


@dataclass(frozen=True, slots=True)
class _Base:
    day: dt.date
    count: int  # working days to wait after it
    anchor: str
    promised: bool = False


def next_follow_up(
    debrief: Debrief, now: dt.datetime, history: tuple[Touch, ...], banned: dict[str, str]
) -> Planned | None:
    """The follow-up that comes next unless something ends the series; None when nobody may be written to."""
    named = promises(debrief)
    givers = tuple(promise.person for promise in sorted(named, key=lambda p: p.day, reverse=True))
    sent = sent_follow_ups(history)
    before_that = tuple(touch.person for touch in reversed(sent) if touch.person)
    person = right_person(debrief, banned, before_that + givers)
    if person is None:
        return None
    reader = reader_of(debrief, person, now)
    base = _base(debrief, now, history, named, reader)
    due = reader.morning(reader.working_days_after(base.day, base.count))
    anchor = f"{base.anchor}, and {base.count} working days more"
    for floor, why in _floors(history, person, reader):
        if before(due, floor):
            due, anchor = reader.opening(floor), why
    kind = LetterKind.FINAL_FOLLOW_UP if sent else LetterKind.FOLLOW_UP
    return Planned(person, kind, due, anchor, base.promised)


def slot_of(plan: Planned, debrief: Debrief, now: dt.datetime) -> Slot:
    """The slot of a planned follow-up: at its time, or at the next good hour when that has passed."""
    reader = reader_of(debrief, plan.person, now)
    send_at = plan.due if not before(plan.due, now) else reader.opening(now)
    if before(later(plan.due, _STALE), now):
        days = (now - plan.due).days
        reason = f"it was due {days} days ago; it can still be sent, but don't count on an answer"
    elif plan.kind is LetterKind.FINAL_FOLLOW_UP:
        reason = "the second and last follow-up; after it, silence is an answer"
    else:
        reason = "a day that they named has passed" if plan.promised else "enough working days have passed without news"
    return Slot(plan.person.name, plan.kind, send_at, None, plan.anchor, reason)


def why_over(debrief: Debrief, history: tuple[Touch, ...], most: int) -> str:
    """Why no follow-up is called for any more; "" while the series goes on."""
    over = ended(history)
    if over:
        return f"{ENDINGS[over.what]} on {say_day(over.at.date())}, so there is nothing to ask for"
    last = last_answer(history)
    if last and not (last.what in _HOLDING and last.promised):
        day = say_day(last.at.date())
        for meaning, words in _SAYS.items():
            if last.what == meaning:
                return f"{words} on {day}, so there is nothing to ask for"
        return f"they answered on {day}; read it first, and ask for a letter yourself if one is needed"
    sent = sent_follow_ups(history)
    if len(sent) >= most or any(touch.what == LetterKind.FINAL_FOLLOW_UP for touch in sent):
        return f"{len(sent)} follow-up{'s' if len(sent) != 1 else ''} went unanswered; silence is an answer too"
    return "" if debrief.people else "the notes name nobody to write to"


def sent_follow_ups(history: tuple[Touch, ...]) -> tuple[Touch, ...]:
    """The follow-ups that have left, in order."""
    return tuple(t for t in sorted(history, key=_at) if t.by_us and t.what in FOLLOW_UPS)


def last_answer(history: tuple[Touch, ...]) -> Touch | None:
    """The last thing that a person, not a machine, sent us."""
    answers = [touch for touch in history if not touch.by_us and touch.what not in _MACHINES]
    return max(answers, key=_at, default=None)


def _base(
    debrief: Debrief, now: dt.datetime, history: tuple[Touch, ...], named: tuple[Promise, ...], reader: Reader
) -> _Base:
    manners, sent = reader.manners, sent_follow_ups(history)
    talked = said_on(debrief.interview)
    moved = last_answer(history)
    bases: list[_Base] = []
    if moved and moved.promised:
        words = f"they wrote that they would be back by {say_day(moved.promised)}"
        bases.append(_Base(moved.promised, manners.promised_plus_days, words, promised=True))
    elif named:
        latest = max(named, key=lambda promise: promise.day)
        words = f'they named {say_day(latest.day, talked)} ("{latest.phrase}")'
        bases.append(_Base(latest.day, manners.promised_plus_days, words, promised=True))
    if sent:
        day = reader.local(sent[-1].at).date()
        bases.append(_Base(day, manners.second_after_days, f"the first follow-up left on {say_day(day, talked)}"))
    if not bases:
        bases.append(_since_the_talk(talked, now, history, reader))
    return max(bases, key=lambda base: reader.working_days_after(base.day, base.count))


def _since_the_talk(talked: dt.date | None, now: dt.datetime, history: tuple[Touch, ...], reader: Reader) -> _Base:
    ours = [t for t in history if t.by_us and t.what != LetterKind.THANK_YOU]
    touched = max((reader.local(touch.at).date() for touch in ours), default=None)
    count = reader.manners.silent_days
    if touched and (talked is None or touched > talked):
        return _Base(touched, count, f"you were last in touch on {say_day(touched, talked)}")
    if talked is None and history:
        first = reader.local(min(history, key=_at).at).date()
        return _Base(first, count, f"you were first in touch on {say_day(first)}")
    if talked is None:
        return _Base(reader.local(now).date(), count, "the day of the interview isn't known, so this counts from today")
    return _Base(talked, count, f"the interview was on {say_day(talked, talked)} and no day was named")


def _floors(history: tuple[Touch, ...], person: Person, reader: Reader) -> list[tuple[dt.datetime, str]]:
    """Moments before which nothing may leave, with the reason."""
    floors = []
    away = [t.promised for t in history if t.what == "auto-reply" and t.promised and t.person in {"", person.name}]
    if away:
        back = max(away)
        words = f"{person.name} is back on {say_day(back)}, and a follow-up leaves a day later"
        floors.append((reader.morning(reader.working_days_after(back, 1)), words))
    touches = [touch for touch in history if touch.what not in _MACHINES]
    if touches:
        last = max(touches, key=_at)
        rest = later(last.at, dt.timedelta(hours=reader.manners.rest_hours))
        hours = reader.manners.rest_hours
        words = f"you were last in touch on {say_day(reader.local(last.at).date())}, and {hours} hours of rest follow"
        floors.append((rest, words))
    return floors


def _at(touch: Touch) -> dt.datetime:
    return touch.at.astimezone(dt.UTC)
