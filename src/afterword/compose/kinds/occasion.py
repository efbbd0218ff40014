"""Thank-you notes for another occasion: late, after an informational talk, a career fair, or to whoever made the contact."""

from __future__ import annotations

import datetime as dt
import enum
import re
from typing import TYPE_CHECKING

from afterword.compose import thank_you
from afterword.compose.kinds import frames
from afterword.compose.kinds.parts import RECORD, names
from afterword.compose.role import at_company, company_name, role_words
from afterword.compose.telling import tell_all, units_of
from afterword.compose.timewords import day_words
from afterword.domain import Sentence
from afterword.etiquette import etiquette_for

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.compose.telling import Unit

    Paragraph = tuple[Sentence, ...]

_FAIR = re.compile(r"\b(?:\w+['’]?s?\s)?fair\b", re.IGNORECASE)
_INFORMAL = re.compile(
    r"\binformation(?:al)?\b|\binfo (?:interview|chat|talk|call)\b|\bcoffee (?:chat|talk)\b|\bnetworking\b",
    re.IGNORECASE,
)
_REFERRER = re.compile(
    r"\breferr(?:er|ed|al)\b|\bintroduced me\b|\brecommended me\b|\bput me (?:forward|in touch)\b|\bmade the (?:introduction|contact)\b",
    re.IGNORECASE,
)
_INTRODUCED = re.compile(r"\bintroduc|\bin touch\b|\bmade the contact\b", re.IGNORECASE)


class Occasion(enum.Enum):
    """Why a thank-you note is another than the usual."""

    LATE = "late"
    INFORMAL = "informational talk"
    FAIR = "career fair"
    REFERRED = "referrer"


def of(plan: LetterPlan) -> Occasion | None:
    """The occasion, as the notes tell it; None for a usual interview thanked for in time."""
    if _REFERRER.search(f"{plan.reader.part} {plan.reader.title}"):
        return Occasion.REFERRED
    if _FAIR.search(plan.interview.round):
        return Occasion.FAIR
    if _INFORMAL.search(plan.interview.round):
        return Occasion.INFORMAL
    end = plan.interview.end or plan.interview.start
    hours = etiquette_for(plan.interview.language).late_opening_hours
    return Occasion.LATE if end and plan.slot.send_at - end > dt.timedelta(hours=hours) else None


def is_enough(plan: LetterPlan) -> bool:
    """Whether the occasion alone is something to thank for: somebody's recommendation is."""
    return of(plan) is Occasion.REFERRED


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing."""
    occasion = of(plan)
    pen = thank_you.Pen(plan.index)
    if occasion is Occasion.REFERRED:
        return _to_referrer(plan, pen)
    lead, units, asked = thank_you.to_tell(plan)
    first = [
        _opening(plan, occasion, pen, lead),
        *tell_all([u for u in units if u is not lead], pen),
        *tell_all(asked, pen),
    ]
    brought = [] if occasion is Occasion.INFORMAL else thank_you.brought(plan, pen)
    return tuple(tuple(p) for p in (first, brought, thank_you.promise(plan), _last(plan, occasion, pen)) if p)


def _opening(plan: LetterPlan, occasion: Occasion | None, pen: thank_you.Pen, lead: Unit | None) -> Sentence:
    talk = plan.interview
    fair = _FAIR.search(talk.round)
    words = {
        "day": day_words(talk.end or talk.start, plan.slot.send_at),
        "role": role_words(talk),
        "at": at_company(talk),
        "words": lead.words if lead is not None else "",
        "fair": fair.group().lower() if fair else "",
    }
    if lead is not None and lead.form == "thanks" and occasion is Occasion.LATE:
        return thank_you.opening(plan, pen, lead)
    usual, bare, on, thanks = _WAYS[occasion or Occasion.LATE]
    options = (usual if words["role"] else bare) if lead is None else thanks if lead.form == "thanks" else on
    trace = RECORD if lead is None else (*RECORD, lead.detail.fact.id)
    return Sentence(thank_you.set_words(pen.turn(options), words), trace)


# For each occasion: with the role, without it, with a topic in the first sentence, with what the reader did.
_WAYS = {
    Occasion.LATE: (frames.LATE, frames.LATE_NO_ROLE, frames.LATE_ON, frames.LATE_ON),
    Occasion.INFORMAL: (frames.INFORMAL, frames.INFORMAL, frames.INFORMAL_ON, frames.INFORMAL_FOR),
    Occasion.FAIR: (frames.FAIR, frames.FAIR_NO_ROLE, frames.FAIR_ON, frames.FAIR_FOR),
}


def _last(plan: LetterPlan, occasion: Occasion | None, pen: thank_you.Pen) -> Paragraph:
    role = role_words(plan.interview)
    if occasion is Occasion.INFORMAL:
        return (Sentence(pen.turn(frames.WISHES_INFORMAL)),)
    if occasion is Occasion.FAIR and role:
        text = pen.turn(frames.WISHES_FAIR).format(role=role, at=at_company(plan.interview))
        return (Sentence(text, RECORD),)
    if occasion is Occasion.FAIR:
        return (Sentence(pen.turn(frames.WISHES_FAIR_NO_ROLE)),)
    return (*thank_you.still_wanted(plan), thank_you.wish(plan, pen))


def _to_referrer(plan: LetterPlan, pen: thank_you.Pen) -> tuple[Paragraph, ...]:
    talk = plan.interview
    own = [d for d in plan.details if d.fact.person == plan.reader.name]
    first = [_recommended(plan)]
    people = tuple(p for p in plan.panel if p.name != plan.reader.name and not _REFERRER.search(f"{p.part} {p.title}"))[
        :2
    ]
    day = day_words(talk.end or talk.start, plan.slot.send_at)
    if people and day:
        first.append(Sentence(frames.SPOKE_WITH.format(names=names(people), day=day), RECORD))
    told = tell_all([unit for detail in own for unit in units_of(detail)], pen)
    last = (Sentence(pen.turn(frames.WISHES_REFERRED)),)
    return tuple(tuple(p) for p in (first, told, thank_you.promise(plan), last) if p)


def _recommended(plan: LetterPlan) -> Sentence:
    talk = plan.interview
    role, company = role_words(talk), company_name(talk)
    if _INTRODUCED.search(f"{plan.reader.part} {plan.reader.title}"):
        return Sentence(frames.INTRODUCED.format(company=company) if company else frames.INTRODUCED_BARE, RECORD)
    if role:
        return Sentence(frames.REFERRED.format(role=role, at=at_company(talk)), RECORD)
    return Sentence(frames.REFERRED_BARE.format(at=at_company(talk)), RECORD)
