"""The same letter as the note with an invitation to connect on LinkedIn, which takes 300 characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import frames, thank_you
from afterword.compose.greeting import greeting
from afterword.compose.kinds import letters
from afterword.compose.kinds.frames import MATTER, MATTER_WITH_SLOT
from afterword.compose.role import role_words
from afterword.compose.timewords import day_words
from afterword.domain import ASKED_FOR, LetterKind, Sentence

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.compose.thank_you import Paragraph

CHARACTERS_MOST = 300


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """One paragraph: thanks, the most telling thing that fits, and a last word."""
    pen = thank_you.Pen(plan.index)
    if plan.slot.kind in ASKED_FOR:
        return _in_short(plan)
    first = _opening(plan)
    if plan.slot.kind is not LetterKind.THANK_YOU:
        return ((first, Sentence(frames.ASK_BRIEF)),)
    last = Sentence(frames.IN_TOUCH)
    room = room_for(plan) - units(first.text) - units(last.text) - 2
    for detail in plan.details:
        told = thank_you.tell(detail, pen)[0] if detail.form != "question" else None
        if told is not None and units(told.text) <= room:
            return ((first, told, last),)
    return ((first, last),)


def _in_short(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The sentences of a letter that was asked for by its kind, in order, as many as fit; none is cut."""
    found: list[Sentence] = []
    room = room_for(plan)
    for sentence in _by_weight(plan):
        size = units(sentence.text) + 1
        if size <= room:
            found.append(sentence)
            room -= size
    inorder = [sentence for paragraph in letters.paragraphs(plan) for sentence in paragraph]
    return (tuple(sorted(found, key=inorder.index)),)


def _by_weight(plan: LetterPlan) -> list[Sentence]:
    """What the letter is about before thanks for the talk, and both before the rest: an acceptance has its yes."""
    matter = (*MATTER, *(s.partition("{")[0] for s in MATTER_WITH_SLOT))
    whole = [sentence for paragraph in letters.paragraphs(plan) for sentence in paragraph]
    return sorted(whole, key=lambda sentence: not sentence.text.startswith(matter))


def units(text: str) -> int:
    """The length as a browser's field counts it, in UTF-16 code units: a character beyond the basic plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def room_for(plan: LetterPlan) -> int:
    """The characters left between the greeting and the name."""
    frame = units(greeting(plan.reader, plan.tone, plan.interview.language)) + units(plan.profile.name) + 4
    return CHARACTERS_MOST - frame


def _opening(plan: LetterPlan) -> Sentence:
    talk = plan.interview
    day = day_words(talk.end or talk.start, plan.slot.send_at)
    again = "" if plan.slot.kind is LetterKind.THANK_YOU else " again"
    about = f" about {role_words(talk)}" if talk.role else ""
    text = frames.THANKS_BRIEF.format(again=again, day=f" {day}" if day else "", about=about)
    if units(text) > room_for(plan) // 2:
        text = frames.THANKS_BRIEF.format(again=again, day="", about="")
    return Sentence(text, ("interview",))
