"""An offer is accepted, declined or thought over; the process is left; another offer is told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.kinds import frames
from afterword.compose.kinds.noted import the_day
from afterword.compose.kinds.parts import RECORD, again, recalled, topic, with_post
from afterword.compose.role import at_company, company_name, role_words
from afterword.domain import Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.kinds.days import Day
    from afterword.compose.plan import LetterPlan

    Paragraph = tuple[Sentence, ...]
_NEED_MOST = 14  # words


def accept(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks, the plain yes, the day where it is noted, and the wish to begin."""
    formal = plan.tone is Tone.FORMAL
    day = _day(plan)
    first = _offered(plan, frames.ACCEPT_FORMAL if formal else frames.ACCEPT)
    start = (Sentence(frames.START.format(day=day.words), (day.fact.id,)),) if day else ()
    last = Sentence(frames.NEED_BEFORE if day else frames.NEED_BEFORE_START)
    return ((*first, *start), _drawn(plan), (last, _joining(plan)))


def decline(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks, the plain no without a reason, one thing of the talk, and good wishes."""
    first = (*_offered(plan, frames.DECLINE), Sentence(frames.DECLINED))
    return (first, recalled(plan), (Sentence(frames.FIND),))


def ask_for_time(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks, and a day by which the answer would come; else the question which day would do."""
    day = _day(plan)
    if day is None:
        return (_offered(plan, frames.ASK_TIME), (Sentence(frames.BY_WHEN), Sentence(frames.STILL)))
    asked = Sentence(frames.ANSWER_BY.format(day=day.words), (day.fact.id,))
    return (_offered(plan, frames.ASK_TIME), (asked, Sentence(frames.SOONER)), (Sentence(frames.STILL),))


def withdraw(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """Thanks, the plain word that one withdraws, one thing of the talk, and good wishes: no reason and no grievance."""
    first = (with_post(plan, frames.WITHDRAW, frames.WITHDRAW_BARE), Sentence(frames.WITHDRAWN))
    return (first, recalled(plan), (Sentence(frames.FIND),))


def competing(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The other offer in two plain lines: no name, no figure, no deadline for the reader. Empty without a noted day."""
    day = _day(plan)
    if day is None:
        return ()
    told = Sentence(frames.OTHER_OFFER.format(day=day.words), (day.fact.id,))
    return ((again(plan), Sentence(frames.STILL)), (told, Sentence(frames.BEFORE_THAT)), (Sentence(frames.HAPPY),))


def _day(plan: LetterPlan) -> Day | None:
    return the_day(plan.slot.kind, plan.facts, plan.interview, plan.slot.send_at)


def _offered(plan: LetterPlan, way: str) -> Paragraph:
    talk = plan.interview
    role = role_words(talk)
    offer = frames.OFFERED if role else frames.OFFERED_BARE
    thanks, dot, answer = way.format(offer=offer.format(role=role, at=at_company(talk))).partition(". ")
    return (Sentence(thanks + dot.strip(), RECORD), *((Sentence(answer),) if answer else ()))


def _drawn(plan: LetterPlan) -> Paragraph:
    """What of the talk draws the writer to this work: a topic, else a need that they can help with."""
    if plan.tone is Tone.BRIEF:
        return ()
    found, need = topic(plan), plan.need
    if found is not None:
        return (Sentence(frames.WANTED_THIS.format(words=found.words), (found.fact.id,)),)
    if need is not None and not need.goal and len(need.words.split()) <= _NEED_MOST:
        return (Sentence(frames.CAN_HELP.format(need=need.words), (need.fact.id,)),)
    return recalled(plan)


def _joining(plan: LetterPlan) -> Sentence:
    if plan.through is None:
        return Sentence(frames.WITH_YOU)
    company = company_name(plan.interview)
    return Sentence(frames.WITH_COMPANY.format(company=company), RECORD) if company else Sentence(frames.WITH_TEAM)
