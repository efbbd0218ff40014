"""The thank-you note: thanks, what stayed from the talk, what the writer brings to their need, the wish to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import ways
from afterword.compose.linking import qualification
from afterword.compose.pen import Pen
from afterword.compose.phrase import lower_first
from afterword.compose.role import at_company, company_name, role_words
from afterword.compose.telling import Unit, tell, tell_all, units_of
from afterword.compose.timewords import day_words
from afterword.domain import Form, NoteKind, Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.details import Detail
    from afterword.compose.plan import LetterPlan

__all__ = ("Paragraph", "Pen", "opening", "paragraphs", "qualification", "still_wanted", "tell", "wish")

Paragraph = tuple[Sentence, ...]
_THANKS_IN_OPENING = 18  # words
_TOPIC_IN_OPENING = 14


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing."""
    pen = Pen(plan.index)
    lead, units, asked = to_tell(plan)
    first = [opening(plan, pen, lead)]
    first += tell_all([u for u in units if u is not lead], pen)
    if plan.tone is not Tone.BRIEF or not first[1:]:
        first += tell_all(asked, pen)
    own = brought(plan, pen)
    on_topic = lead is not None and lead.form != "thanks"
    last = (*still_wanted(plan), wish(plan, pen, with_role=on_topic))
    return tuple(tuple(p) for p in (first, own, promise(plan), last) if p)


def to_tell(plan: LetterPlan) -> tuple[Unit | None, list[Unit], list[Unit]]:
    """What stands in the first sentence, all that is to be told of the talk, and the questions that are left."""
    shown = plan.details[:1] if plan.tone is Tone.BRIEF else plan.details
    units = [u for d in shown if d.form != "question" for u in units_of(d)]
    return _lead(plan, units), units, [u for d in shown if d.form == "question" for u in units_of(d)]


def brought(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    """What the writer brings, and a better answer."""
    return [*qualification(plan, pen), *concern(plan, pen)]


def _lead(plan: LetterPlan, units: list[Unit]) -> Unit | None:
    """What can stand in the first sentence: a kindness to thank for, or the topic, for every second reader."""
    if plan.form is not Form.EMAIL:
        return None
    thanks = next((u for u in units if u.form == "thanks" and len(u.words.split()) <= _THANKS_IN_OPENING), None)
    if thanks is not None:
        return thanks
    if plan.tone is Tone.FORMAL or not units or not plan.interview.role or plan.still_wanted is not None:
        return None
    first = units[0]
    fits = first.form == "topic" and first.detail.fact.kind is NoteKind.TALKED and _is_short(first)
    alone = len(units) > 1 and not (units[1].detail is first.detail and len(units) == 2)
    return first if fits and alone and _turn(plan) % 2 == 0 else None


def _is_short(unit: Unit) -> bool:
    return len(unit.words.split()) <= _TOPIC_IN_OPENING and not any(m in unit.words for m in ",:;(")


def _turn(plan: LetterPlan) -> int:
    """Which of two shapes this letter has: by the reader's place in the panel, and by how much there is to tell."""
    return plan.index + len(plan.details)


def _names_company_last(plan: LetterPlan) -> bool:
    """Whether the company stands in the last line alone: so for every second reader of a panel, who compare notes."""
    known = bool(plan.interview.company and plan.interview.role)
    return plan.index % 2 == 1 and known and plan.tone is Tone.WARM and plan.still_wanted is None


def opening(plan: LetterPlan, pen: Pen, lead: Unit | Detail | None) -> Sentence:
    """Thanks, with the role named once, or with the matter itself."""
    talk = plan.interview
    day = day_words(talk.end or talk.start, plan.slot.send_at)
    role = role_words(talk)
    at = "" if _names_company_last(plan) else at_company(talk)
    words = {"day": day, "role": role, "at": at, "words": lead.words if lead is not None else ""}
    if lead is None:
        return Sentence(set_words(pen.turn(_openings(plan, role)), words), ("interview",))
    trace = ("interview", lead.detail.fact.id if isinstance(lead, Unit) else lead.fact.id)
    if lead.form != "thanks":
        return Sentence(set_words(pen.turn(ways.OPENINGS_ON), words), trace)
    if role:
        return Sentence(set_words(pen.turn(ways.OPENINGS_FOR), words), trace)
    return Sentence(set_words("Thank you for your time {day} and for {words}.", words), trace)


def set_words(way: str, words: dict[str, str]) -> str:
    """A way to say something with its slots filled; what an empty slot leaves behind is closed up."""
    text = way.format(**words)
    return " ".join(text.split()).replace(" ,", ",").replace(" .", ".")


def _openings(plan: LetterPlan, role: str) -> tuple[str, ...]:
    if not role:
        return ways.OPENINGS_NO_ROLE
    medium = plan.interview.medium.lower()
    if "phone" in medium:
        return ways.OPENINGS_BY_PHONE
    return ways.OPENINGS_IN_PERSON if "person" in medium else ways.OPENINGS


def concern(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    """A better answer, in positive words; the weak moment is not mentioned."""
    better = plan.concern
    if better is None:
        return []
    trace = (better.fact.id,)
    asked = better.topic.startswith(("what ", "how ", "why ", "where ", "when ", "whether "))
    if better.clause and not asked:
        way = ways.BETTER_THAT[0 if better.topic else 1]
        return [Sentence(way.format(topic=better.topic, words=better.clause), trace)]
    options = ways.BETTER_ASKED if asked else ways.BETTER_ON if better.topic else ways.BETTER
    words = better.clause or lower_first(better.answer)
    return [Sentence(pen.pick(options).format(topic=better.topic, words=words), trace)]


def promise(plan: LetterPlan) -> list[Sentence]:
    """A promise kept, or repeated."""
    return [Sentence(plan.promise[1], (plan.promise[0].id,))] if plan.promise else []


def still_wanted(plan: LetterPlan) -> list[Sentence]:
    """The plain answer where they asked whether the writer still wants the job."""
    if plan.still_wanted is None:
        return []
    return [Sentence(ways.STILL_WANTED, (plan.still_wanted.id,))]


def wish(plan: LetterPlan, pen: Pen, *, with_role: bool = False) -> Sentence:
    """Interest in the role and the wish to go on, once and plainly."""
    if plan.still_wanted is not None:
        return Sentence(ways.FORWARD)
    talk = plan.interview
    options: tuple[str, ...] = ways.WISHES_ROLE if with_role and plan.tone is Tone.WARM else ways.WISHES_IN[plan.tone]
    if not talk.company:
        options = tuple(o for o in options if "{company}" not in o)
    if _names_company_last(plan):
        options = tuple(o for o in options if "{company}" in o or "{at}" in o)
    words = {"company": company_name(talk), "role": role_words(talk), "at": at_company(talk)}
    # Another company, another first choice: no two employers read the same last line as a matter of course.
    start = len(talk.company + talk.role) % len(options)
    return Sentence(pen.turn((*options[start:], *options[:start])).format(**words), ("interview",))
