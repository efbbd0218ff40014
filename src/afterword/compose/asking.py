"""What has to be known before a letter can be written well: short questions, the most useful first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.details import EVERYONE
from afterword.compose.kinds import asking as kinds
from afterword.compose.plan import topic_of
from afterword.domain import ASKED_FOR, LetterKind, NoteKind, Question

if TYPE_CHECKING:
    from afterword.domain import Debrief, Fact, Person, Slot

_ONLY_A_MOOD = re.compile(r"\b(?:nervous|tired|shaky|anxious|stressed|sweat\w*|late)\b", re.IGNORECASE)
# Posts in somebody's home: a family has no company name.
_AT_HOME = re.compile(
    r"\b(?:nann(?:y|ies)|au pair|babysitter|child-?minder|governess|tutor|housekeeper|private chef|live-in|gardener|carer)\b",
    re.IGNORECASE,
)
_QUOTED_MOST = 90  # characters


def questions_for(debrief: Debrief, slots: tuple[Slot, ...], written: frozenset[str]) -> tuple[Question, ...]:
    """The questions about all letters that are called for, those first that add most; `written` names who gets one."""
    found = list(kinds.questions(debrief, tuple(s for s in slots if s.kind in ASKED_FOR), written))
    readers = [(p, slot) for slot in slots if slot.kind not in ASKED_FOR and (p := debrief.person(slot.person))]
    if not readers:
        return tuple(found)
    talk = debrief.interview
    if not talk.company and not _AT_HOME.search(talk.role):
        found.append(Question(EVERYONE, "Which company was it?", "the letter should name it"))
    if not talk.role:
        found.append(Question(EVERYONE, "Which role was it about?", "the reader may have several to fill"))
    for reader, slot in readers:
        found += about(debrief, reader, slot, unwritten=reader.name not in written)
    return (*found, *concerns(debrief, readers))


def about(debrief: Debrief, reader: Person, slot: Slot, *, unwritten: bool) -> list[Question]:
    """What to ask about one reader: at most four things, each answered in a phrase."""
    mine = [f for f in debrief.facts if f.person in {reader.name, EVERYONE} and f.usable]
    name = reader.given or reader.name
    first = slot.kind is LetterKind.THANK_YOU
    found = []
    if first and unwritten:
        found.append(Question(reader.name, f"What did you and {name} talk about?", "the letter should name one thing"))
    if not reader.email:
        ask = f"What is {name}'s e-mail address, or shall we give you the text as a message?"
        found.append(Question(reader.name, ask, "an address is never guessed"))
    if first and not any(f.kind is NoteKind.NEED for f in debrief.facts):
        ask = f"What does {name} need from the person they hire?"
        found.append(Question(reader.name, ask, "one of your strengths may answer it"))
    if not mine:
        ask = "What did they say happens next, and when?"
        found.append(Question(reader.name, ask, "a follow-up counts from it"))
    return found


def concerns(debrief: Debrief, readers: list[tuple[Person, Slot]]) -> list[Question]:
    """Doubts without a better answer: they stay out of the letter until there is one."""
    names = {reader.name for reader, _ in readers} | {EVERYONE}
    answered = any(f.kind is NoteKind.NEW for f in debrief.facts) and all(
        slot.kind is not LetterKind.THANK_YOU for _, slot in readers
    )
    return [
        Question(f.person, _ask(f), "a better answer can go into the letter; the doubt itself never does")
        for f in debrief.facts
        if f.kind is NoteKind.CONCERN
        and not f.better
        and f.person in names
        and not answered
        and not _ONLY_A_MOOD.search(f.text)
    ]


def _ask(fact: Fact) -> str:
    topic = topic_of(fact)
    if topic:
        return f"What would you say now about {topic}?"
    text = fact.text if len(fact.text) <= _QUOTED_MOST else fact.text[:_QUOTED_MOST].rsplit(" ", 1)[0] + " …"
    return f"You noted “{text}”. What would you answer now?"
