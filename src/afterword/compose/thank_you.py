"""The thank-you note: thanks, what stayed from the talk, what the writer brings to their need, the wish to go on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.compose import frames
from afterword.compose.own import sentence
from afterword.compose.phrase import lower_first, upper_first
from afterword.compose.role import at_company, company_name, role_words
from afterword.compose.timewords import day_words
from afterword.domain import Form, NoteKind, Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.details import Detail
    from afterword.compose.plan import LetterPlan

Paragraph = tuple[Sentence, ...]
_THANKS_IN_OPENING = 18  # words
_STRENGTH_SHORT = 24


@dataclass(slots=True)
class Pen:
    """Chooses constructions by reader, and never the same beginning twice in a letter."""

    index: int
    begun: list[str] = field(default_factory=list)
    turns: dict[tuple[str, ...], int] = field(default_factory=dict)

    def turn(self, options: tuple[str, ...]) -> str:
        """The way to say it that is this reader's alone in a panel, where the sentence has no words of its own."""
        chosen = options[self.index % len(options)]
        self.begun.append(_beginning(chosen))
        return chosen

    def pick(self, options: tuple[str, ...]) -> str:
        """One of several ways to say it: another for each reader of a panel, the same for the same facts."""
        start = self.index + self.turns.get(options, 0)
        self.turns[options] = self.turns.get(options, 0) + 1
        ordered = [options[(start + i) % len(options)] for i in range(len(options))]
        chosen = next((o for o in ordered if _beginning(o) not in self.begun), ordered[0])
        self.begun.append(_beginning(chosen))
        return chosen


def _beginning(text: str) -> str:
    return " ".join(text.split()[:2])


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing."""
    pen = Pen(plan.index)
    shown = shown_details(plan)
    merged = next((d for d in shown if d.form == "thanks" and len(d.words.split()) <= _THANKS_IN_OPENING), None)
    first = [opening(plan, pen, merged)]
    for detail in shown:
        if detail is not merged:
            first += tell(detail, pen)
    rest = (qualification(plan, pen), concern(plan, pen), promise(plan), (*still_wanted(plan), wish(plan, pen)))
    second = rest[0] + rest[1]
    return tuple(tuple(p) for p in (first, second, rest[2], rest[3]) if p)


def shown_details(plan: LetterPlan) -> tuple[Detail, ...]:
    """As many details as the tone has room for."""
    return plan.details[:1] if plan.tone is Tone.BRIEF else plan.details


def opening(plan: LetterPlan, pen: Pen, merged: Detail | None) -> Sentence:
    """Thanks, with the role named once."""
    talk = plan.interview
    day = day_words(talk.end or talk.start, plan.slot.send_at)
    role = role_words(talk)
    options: tuple[str, ...] = frames.OPENINGS if role else frames.OPENINGS_NO_ROLE
    if "phone" in talk.medium.lower() or "video" in talk.medium.lower():
        options = tuple(o for o in options if "meeting me" not in o)
    text = " ".join(pen.turn(options).format(day=day, role=role, at=at_company(talk)).split()).replace(" .", ".")
    if merged is None:
        return Sentence(text, ("interview",))
    return Sentence(f"{text[:-1]}, and for {merged.words}.", ("interview", merged.fact.id))


def tell(detail: Detail, pen: Pen) -> list[Sentence]:
    """One note of the talk as a sentence, or two."""
    trace = (detail.fact.id,)
    text = pen.pick(_options(detail)).format(words=detail.whole)
    if detail.form == "said" and detail.more and len((detail.words + detail.more).split()) < 36 and not detail.bracket:
        return [Sentence(f"{text[:-1]}, and that {detail.more}.", trace)]
    found = [Sentence(text, trace)]
    if detail.more:
        found.append(Sentence(pen.pick(frames.ALSO_SAID).format(words=detail.more), trace))
    return found


def _options(detail: Detail) -> tuple[str, ...]:
    if detail.form == "topic":
        return _topic_options(detail)
    if detail.form == "said" and detail.fact.kind is NoteKind.ENJOYED:
        return frames.LIKED_THAT
    return frames.BY_FORM[detail.form]


def _topic_options(detail: Detail) -> tuple[str, ...]:
    theirs = detail.words.startswith("your ")
    options: tuple[str, ...]
    if detail.fact.kind is NoteKind.ENJOYED:
        direct = (theirs and "hearing" not in detail.fact.text.lower()) or detail.words.startswith("the way")
        options = frames.LIKED_THING if direct else frames.LIKED_TOPIC
    elif detail.fact.kind is NoteKind.LEARNED:
        known = detail.words.startswith(("your ", "the ", "how ", "why ", "what "))
        options = frames.LEARNED_TOPIC if known else frames.LEARNED_PLAIN
    else:
        options = frames.TOPICS
    # What is long or hung about with commas stands at the end of its sentence.
    return options if detail.is_plain else tuple(o for o in options if o.endswith("{words}."))


def qualification(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    """What the writer brings, tied to their need where there is one."""
    need, strength = plan.need, plan.strength
    if need is None or strength is None:
        return [*_need_alone(plan, pen), *_strength_alone(plan, pen)]
    named = pen.pick(frames.GOALS if need.goal else frames.NEEDS).format(words=need.words)
    trace = (need.fact.id,)
    mine = strength[1]
    if not plan.strength_fits:
        return [Sentence(named, trace), Sentence(sentence(mine), (strength[0].id,))]
    tie = pen.turn(frames.LINKS if ";" not in mine else frames.LINKS_BEHIND)
    if "{own}" in tie:
        return [Sentence(named, trace), Sentence(tie.format(own=mine), (strength[0].id,))]
    found = [Sentence(named, trace), Sentence(sentence(mine), (strength[0].id,))]
    return found if plan.tone is Tone.BRIEF or plan.form is Form.CARD else [*found, Sentence(tie)]


def _need_alone(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    need = plan.need
    if need is None:
        return []
    options = frames.GOALS if need.goal else frames.NEEDS
    return [Sentence(pen.pick(options).format(words=need.words), (need.fact.id,))]


def _strength_alone(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    if plan.strength is None:
        return []
    fact, mine = plan.strength
    plain = ";" in mine or len(mine.split()) > _STRENGTH_SHORT or mine.startswith(("I was glad", "I can point"))
    options = ("{own}.",) if plain else frames.OWN
    return [Sentence(upper_first(pen.pick(options).format(own=mine)), (fact.id,))]


def concern(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    """A better answer, in positive words; the weak moment is not mentioned."""
    better = plan.concern
    if better is None:
        return []
    trace = (better.fact.id,)
    if better.clause:
        lead = f"On {better.topic}, I would add that " if better.topic else "I would also like to add that "
        return [Sentence(f"{lead}{better.clause}.", trace)]
    options = frames.BETTER_ON if better.topic else frames.BETTER
    return [Sentence(pen.pick(options).format(topic=better.topic, words=lower_first(better.answer)), trace)]


def promise(plan: LetterPlan) -> list[Sentence]:
    """A promise kept, or repeated."""
    return [Sentence(plan.promise[1], (plan.promise[0].id,))] if plan.promise else []


def still_wanted(plan: LetterPlan) -> list[Sentence]:
    """The plain answer where they asked whether the writer still wants the job."""
    if plan.still_wanted is None:
        return []
    return [Sentence(frames.STILL_WANTED, (plan.still_wanted.id,))]


def wish(plan: LetterPlan, pen: Pen) -> Sentence:
    """Interest in the role and the wish to go on, once and plainly."""
    if plan.still_wanted is not None:
        return Sentence(frames.FORWARD)
    options: tuple[str, ...] = frames.WISHES_IN[plan.tone]
    if not plan.interview.company:
        options = tuple(o for o in options if "{company}" not in o)
    return Sentence(pen.turn(options).format(company=company_name(plan.interview)), ("interview",))
