"""The thank-you note: thanks, what stayed from the talk, what the writer brings to their need, the wish to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.phrase import lower_first, upper_first
from afterword.compose.timewords import day_words
from afterword.domain import Form, Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.plan import Detail, LetterPlan

Paragraph = tuple[Sentence, ...]

OPENINGS = (
    "Thank you for talking with me {day} about the {role} role{at}.",
    "Thank you for your time {day} and for our conversation about the {role} role{at}.",
    "Thank you for meeting me {day} to talk about the {role} role{at}.",
    "I am grateful for the time you gave me {day} to talk about the {role} role{at}.",
    "Thank you for the conversation {day} about the {role} role{at}.",
)
TOPICS = (
    "I enjoyed talking about {words}.",
    "Our conversation about {words} has stayed with me.",
    "I have kept thinking about what you said about {words}.",
    "It was good to talk about {words}.",
    "I was glad to hear about {words}.",
)
OWN_STORY = ("I particularly enjoyed {words}.", "I liked {words} very much.", "I will remember {words}.")
SAID = (
    "I was interested to learn that {words}.",
    "I was glad to hear that {words}.",
    "It was good to learn that {words}.",
    "What I took away is that {words}.",
    "I did not know before we spoke that {words}.",
)
THANKS = (
    "Thank you in particular for {words}.",
    "Thank you, too, for {words}.",
    "I also want to thank you for {words}.",
)
NEEDS = (
    "You mentioned that you need {words}.",
    "I understood that you are looking for {words}.",
    "You spoke of the need for {words}.",
    "You said that you are looking for {words}.",
    "I noted that you need {words}.",
)
TIES = (
    "I would be glad to bring that to your team.",
    "That is the experience I would bring to this.",
    "I would like to put that to work with you.",
    "I hope that this is of use to you.",
    "It is work that I would gladly do with you.",
)
WISHES = (
    "I would very much like to join {company}, and I look forward to hearing from you.",
    "Our talk made me want this job even more, and I look forward to the next step.",
    "I am very interested in this role, and I hope that we will work together.",
    "I left our conversation keen to do this work at {company}, and I look forward to what comes next.",
    "I would be delighted to work with you, and I look forward to speaking again.",
)


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing."""
    first = (opening(plan), *details(plan))
    second = qualification(plan)
    return tuple(p for p in (first, second, promise(plan), (wish(plan),)) if p)


def pick(options: tuple[str, ...], plan: LetterPlan, shift: int = 0) -> str:
    """One of several ways to say it: another for each reader of a panel, the same for the same facts."""
    return options[(plan.index + shift) % len(options)]


def opening(plan: LetterPlan) -> Sentence:
    """Thanks, with the role named once."""
    talk = plan.interview
    at = f" at {talk.company}" if talk.company else ""
    day = day_words(talk.end or talk.start, plan.slot.send_at)
    pattern = pick(OPENINGS, plan)
    if talk.medium.lower() == "phone" and "meeting me" in pattern:
        pattern = OPENINGS[0]
    if not talk.role:
        pattern = "Thank you for your time {day} and for our conversation{at}."
    text = pattern.format(day=day, role=talk.role, at=at).replace("  ", " ").replace(" .", ".")
    return Sentence(text, ("interview",))


def details(plan: LetterPlan) -> tuple[Sentence, ...]:
    """What stayed from the talk."""
    limit = 1 if plan.tone is Tone.BRIEF or plan.form is not Form.EMAIL else len(plan.details)
    found = []
    used: dict[str, int] = {}
    for detail in plan.details[:limit]:
        nth = used.get(detail.form, 0)
        used[detail.form] = nth + 1
        found += detail_sentences(detail, plan, nth)
    return tuple(found)


def detail_sentences(detail: Detail, plan: LetterPlan, nth: int) -> list[Sentence]:
    """One note of the talk as a sentence, or two."""
    trace = (detail.fact.id,)
    more = (
        f", and that {detail.more}"
        if detail.more and detail.form == "said" and len((detail.words + detail.more).split()) < 40
        else ""
    )
    if detail.form == "thanks":
        return [Sentence(pick(THANKS, plan, nth).format(words=detail.words), trace)]
    if detail.form == "said":
        return [
            Sentence(
                pick(SAID, plan, 2 * nth).format(words=detail.words)
                if not more
                else pick(SAID, plan, 2 * nth).format(words=detail.words + more),
                trace,
            )
        ]
    options = OWN_STORY if detail.words.startswith(("your story", "your joke", "your tour", "your example")) else TOPICS
    return [Sentence(pick(options, plan, 2 * nth).format(words=detail.words), trace)]


def qualification(plan: LetterPlan) -> Paragraph:
    """What the writer brings, tied to their need where there is one; and a better answer where one is noted."""
    found: list[Sentence] = []
    if plan.need and plan.strength:
        found.append(Sentence(pick(NEEDS, plan).format(words=plan.need[1]), (plan.need[0].id,)))
        found.append(Sentence(f"{upper_first(plan.strength[1])}.", (plan.strength[0].id,)))
        if plan.form is Form.EMAIL and plan.tone is not Tone.BRIEF:
            found.append(Sentence(pick(TIES, plan)))
    elif plan.strength:
        found.append(Sentence(f"{upper_first(plan.strength[1])}.", (plan.strength[0].id,)))
        if plan.tone is not Tone.BRIEF:
            found.append(Sentence(pick(TIES, plan)))
    elif plan.need:
        found.append(Sentence(pick(NEEDS, plan).format(words=plan.need[1]), (plan.need[0].id,)))
    found += concern(plan)
    return tuple(found)


def concern(plan: LetterPlan) -> list[Sentence]:
    """A better answer, in positive words; the weak moment is not mentioned."""
    if plan.concern is None or plan.form is not Form.EMAIL:
        return []
    fact, topic, better = plan.concern
    lead = f"On {topic}, my answer would be" if topic else "To add to what I said"
    return [Sentence(f"{lead}: {lower_first(better)}.", (fact.id,))]


def promise(plan: LetterPlan) -> tuple[Sentence, ...]:
    """A promise kept, or repeated."""
    return (Sentence(plan.promise[1], (plan.promise[0].id,)),) if plan.promise else ()


def wish(plan: LetterPlan) -> Sentence:
    """Interest in the role and the wish to go on, once and plainly."""
    pattern = pick(WISHES, plan)
    if "{company}" in pattern and not plan.interview.company:
        pattern = WISHES[2]
    if plan.tone is Tone.BRIEF:
        pattern = "I would like to do this work, and I look forward to hearing from you."
    return Sentence(pattern.format(company=plan.interview.company), ("interview",))
