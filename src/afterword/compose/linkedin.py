"""The same letter as the note with an invitation to connect on LinkedIn, which takes 300 characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose import frames, thank_you
from afterword.compose.greeting import greeting
from afterword.compose.role import role_words
from afterword.compose.timewords import day_words
from afterword.domain import LetterKind, Sentence

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.compose.thank_you import Paragraph

CHARACTERS_MOST = 300


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """One paragraph: thanks, the most telling thing that fits, and a last word."""
    pen = thank_you.Pen(plan.index)
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
