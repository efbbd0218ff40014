"""What these letters have in common: the post as a sentence names it, one thing of the talk, the names of a panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import frames as common
from afterword.compose.greeting import spoken_name
from afterword.compose.pen import Pen
from afterword.compose.role import at_company, role_words
from afterword.compose.telling import tell, tell_all, units_of
from afterword.compose.timewords import date_words
from afterword.domain import NoteKind, Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.details import Detail
    from afterword.compose.plan import LetterPlan
    from afterword.domain import Person

_WORDS_MOST = 32  # of the one sentence that recalls the talk
RECORD = ("interview",)


def when(plan: LetterPlan) -> str:
    """The talk's date behind "our conversation"; "" when unknown."""
    day = plan.interview.end or plan.interview.start
    return f" on {date_words(day, plan.interview.language)}" if day else ""


def about(plan: LetterPlan) -> str:
    """The post behind "our conversation": "about the Staff Data Engineer role at Acme Robotics"."""
    role = role_words(plan.interview)
    return f" about {role}{at_company(plan.interview)}" if role else at_company(plan.interview)


def with_post(plan: LetterPlan, way: str, bare: str) -> Sentence:
    """A sentence that names the post, or the other one where it is unknown."""
    role = role_words(plan.interview)
    text = way.format(role=role, at=at_company(plan.interview)) if role else bare
    return Sentence(text, RECORD if role else ())


def again(plan: LetterPlan) -> Sentence:
    """Thanks for the talk, with its date and the post; a recruiter is thanked for having arranged it."""
    if plan.through is not None:
        text = common.ARRANGED.format(name=spoken_name(plan.through), when=when(plan), about=about(plan))
        return Sentence(text, RECORD)
    return Sentence(common.AGAIN.format(when=when(plan), about=about(plan)), RECORD)


def recalled(plan: LetterPlan) -> tuple[Sentence, ...]:
    """One thing of the talk, where there is one that reads well by itself."""
    if plan.tone is Tone.BRIEF:
        return ()
    told = [d for d in sorted(plan.details, key=lambda d: d.form == "advice") if d.form != "question"]
    both = tell_all([unit for detail in told[:2] for unit in units_of(detail)], Pen(plan.index))
    alone = (tell(detail, Pen(plan.index))[0] for detail in told)
    return tuple(s for s in (*both[:1], *alone) if len(s.text.split()) <= _WORDS_MOST)[:1]


def topic(plan: LetterPlan) -> Detail | None:
    """Something that was talked about and that can stand in the middle of a sentence."""
    talked = (d for d in plan.details if d.form == "topic" and d.fact.kind is not NoteKind.ENJOYED)
    return next((d for d in talked if d.is_plain), None)


def names(people: tuple[Person, ...]) -> str:
    """Two names with "and", more with commas before."""
    said = [spoken_name(person) for person in people]
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1])))
