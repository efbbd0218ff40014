"""Which letters an interview calls for at a given moment, and why nobody else gets one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.domain import ASKED_FOR, Agenda, LetterKind, NoteKind, NotNow, ReplyMeaning
from afterword.etiquette import etiquette_for
from afterword.schedule.asked import asked_for, ended
from afterword.schedule.contact import Contacts, contacts, matching
from afterword.schedule.dates import promises
from afterword.schedule.followup import Planned, last_answer, next_follow_up, slot_of, why_over
from afterword.schedule.hours import before, later, reader_of
from afterword.schedule.thanked import already_thanked
from afterword.schedule.window import thank_you_slot
from afterword.schedule.wording import say_day, say_when

if TYPE_CHECKING:
    from collections.abc import Iterable

    from afterword.domain import Debrief, Person, Slot, Touch
    from afterword.etiquette import Etiquette

# After one of these a thank-you note would be another letter than the one we write.
_SETTLED = (ReplyMeaning.OFFER, ReplyMeaning.REJECTION)
_THANKS = (LetterKind.THANK_YOU, LetterKind.THROUGH_RECRUITER)


@dataclass(frozen=True, slots=True)
class _Case:
    debrief: Debrief
    now: dt.datetime
    history: tuple[Touch, ...]
    known: Contacts
    banned: dict[str, str]

    @property
    def manners(self) -> Etiquette:
        return etiquette_for(self.debrief.interview.language)

    @property
    def plan(self) -> Planned | None:
        return next_follow_up(self.debrief, self.now, self.history, self.banned)

    @property
    def over(self) -> str:
        return why_over(self.debrief, self.history, self.manners.follow_ups_most)


def decide(
    debrief: Debrief,
    now: dt.datetime,
    *,
    history: tuple[Touch, ...] = (),
    kind: LetterKind | None = None,
    to: str = "",
    facts_new: bool | None = None,
) -> Agenda:
    """The letters that are called for at `now`, which is aware, and who gets nothing yet, with the reason.

    1. An instruction not to write beats everything. 2. A `kind` that is asked for is due,
    and its time is advice (schedule.asked has those that no clock starts). 3. Until
    `late_until_hours` after the interview everybody is thanked, unless a day that they named
    has passed meanwhile. 4. After that the one right person is asked how things stand.

    `history` may be empty when nothing is on record. `to` keeps the people of that name;
    the agenda is empty when there is none. `facts_new` says whether there is news to tell;
    None: look in the notes.
    """
    wanted = matching(debrief.people, to) if to else debrief.people
    known = contacts(debrief)
    case = _Case(debrief, now, history, known, active_bans(known, debrief, now))
    if kind is LetterKind.THANK_YOU:
        agenda = Agenda(tuple(thank_you_slot(debrief, p, now) for p in wanted if p.name not in case.banned))
    elif kind in ASKED_FOR:
        agenda = asked_for(debrief, kind, now, history, banned=case.banned, wanted=wanted if to else ())
    elif kind is not None:
        agenda = _asked_for(case, kind, wanted if to else ())
    elif is_time_to_thank(debrief, now, history, case.banned):
        agenda = _thanks(case)
        if any(touch.by_us for touch in history):
            agenda = _joined(agenda, _follow_up(case, facts_new))
    else:
        agenda = _follow_up(case, facts_new)
    return _kept(_with_bans(agenda, case), {person.name for person in wanted})


def active_bans(known: Contacts, debrief: Debrief, now: dt.datetime) -> dict[str, str]:
    """Who may not be written to at `now`, with the reason."""
    today = {p.name: reader_of(debrief, p, now).local(now).date() for p in debrief.people}
    return {
        name: why for name, why in known.banned.items() if name not in known.until or today[name] <= known.until[name]
    }


def is_time_to_thank(debrief: Debrief, now: dt.datetime, history: tuple[Touch, ...], banned: dict[str, str]) -> bool:
    """Whether a thank-you note is still the letter to write."""
    end = debrief.interview.end or debrief.interview.start
    manners = etiquette_for(debrief.interview.language)
    if end is None:
        return not any(touch.by_us for touch in history)
    if before(later(end, dt.timedelta(hours=manners.late_until_hours)), now):
        return False
    if before(now, later(end, dt.timedelta(hours=manners.window_hours))) or history or not promises(debrief):
        return True
    plan = next_follow_up(debrief, now, history, banned)
    return plan is None or before(now, plan.due)


def _thanks(case: _Case) -> Agenda:
    answer = last_answer(case.history)
    if ended(case.history) or (answer and answer.what in _SETTLED):
        return Agenda((), tuple(NotNow(person.name, case.over) for person in case.debrief.people))
    thanked = {t.person: t.at for t in case.history if t.by_us and t.what in _THANKS}
    done = (NotNow(name, f"was thanked on {say_day(at.date())}") for name, at in thanked.items())
    noted = {name: why for name, why in already_thanked(case.debrief).items() if name not in thanked}
    by_hand = (NotNow(name, why) for name, why in noted.items())
    missing = (p for p in case.debrief.people if p.name not in {*thanked, *noted, *case.banned})
    return Agenda(tuple(thank_you_slot(case.debrief, person, case.now) for person in missing), (*done, *by_hand))


def _follow_up(case: _Case, facts_new: bool | None) -> Agenda:
    plan, over = case.plan, case.over
    if plan is None or over:
        return Agenda((), tuple(NotNow(person.name, over) for person in case.debrief.people if over))
    news = facts_new if facts_new is not None else any(fact.kind is NoteKind.NEW for fact in case.debrief.facts)
    others = _others(case, plan)
    if case.known.patient and not plan.promised:
        return Agenda((), (NotNow(plan.person.name, f'they asked not to be chased ("{case.known.patient}")'), *others))
    if case.manners.follow_up_needs_news and not (news or plan.promised):
        return Agenda((), (NotNow(plan.person.name, "there is nothing new to tell, and they named no day"), *others))
    if _is_due(plan, case.now):
        return Agenda((slot_of(plan, case.debrief, case.now),), others)
    why = f"{plan.anchor}: a follow-up is due {say_when(plan.due, case.now)}"
    return Agenda((), (NotNow(plan.person.name, why, plan.due), *others))


def _is_due(plan: Planned, now: dt.datetime) -> bool:
    # By the day: whoever looks at seven should see the letter that leaves at nine.
    return now.astimezone(plan.due.tzinfo).date() >= plan.due.date()


def _others(case: _Case, plan: Planned) -> tuple[NotNow, ...]:
    why = f"the follow-up goes to {plan.person.name}"
    return tuple(NotNow(person.name, why) for person in case.debrief.people if person.name != plan.person.name)


def _asked_for(case: _Case, kind: LetterKind, wanted: tuple[Person, ...]) -> Agenda:
    """Follow-ups that the person asks for: to whom they say, else to the right one."""
    plan = case.plan
    if plan is None:
        return Agenda()
    people = tuple(person for person in wanted if person.name not in case.banned) if wanted else (plan.person,)
    slots = tuple(_advised(case, replace(plan, person=person, kind=kind)) for person in people)
    return Agenda(slots, () if wanted else _others(case, plan))


def _advised(case: _Case, plan: Planned) -> Slot:
    slot = slot_of(plan, case.debrief, case.now)
    if case.over:
        return replace(slot, send_at=reader_of(case.debrief, plan.person, case.now).opening(case.now), reason=case.over)
    early = before(case.now, plan.due)
    return replace(slot, reason="you asked for it; before then it would be early") if early else slot


def _joined(thanks: Agenda, follow_up: Agenda) -> Agenda:
    """Thank-you notes before follow-ups; one line for each person."""
    busy = {slot.person for slot in thanks.due}
    due = (*thanks.due, *(slot for slot in follow_up.due if slot.person not in busy))
    said = {slot.person for slot in due}
    lines: dict[str, NotNow] = {}
    for line in (*(n for n in follow_up.not_now if n.since), *thanks.not_now, *follow_up.not_now):
        if line.person not in said:
            lines.setdefault(line.person, line)
    return Agenda(due, tuple(lines.values()))


def _with_bans(agenda: Agenda, case: _Case) -> Agenda:
    lines = [line for line in agenda.not_now if line.person not in case.banned]
    for person in case.debrief.people:
        if person.name in case.banned:
            until = case.known.until.get(person.name)
            reader = reader_of(case.debrief, person, case.now)
            since = reader.morning(reader.working_days_after(until, 1)) if until else None
            lines.append(NotNow(person.name, case.banned[person.name], since))
    return Agenda(agenda.due, tuple(lines))


def _kept(agenda: Agenda, names: Iterable[str]) -> Agenda:
    kept = set(names)
    return Agenda(
        tuple(slot for slot in agenda.due if slot.person in kept),
        tuple(line for line in agenda.not_now if line.person in kept),
    )
