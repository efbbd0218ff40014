"""What has to be known before one of these letters can be written: one short question each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.compose.details import EVERYONE
from afterword.compose.kinds.noted import FINDERS, is_other_offer
from afterword.compose.plan import topic_of
from afterword.domain import LetterKind, NoteKind, Question

if TYPE_CHECKING:
    from afterword.domain import Debrief, Fact, Person, Slot

_ADDRESS = "an address is never guessed"


def questions(debrief: Debrief, slots: tuple[Slot, ...], written: frozenset[str]) -> tuple[Question, ...]:
    """What each of these letters lacks: what it is about where it could not be written, else a day, and an address."""
    found: list[Question] = []
    for slot, reader in [(slot, p) for slot in slots if (p := debrief.person(slot.person))]:
        if reader.name not in written:
            found += _needed(debrief, reader, slot.kind)
        else:
            found += _days(debrief, reader, slot)
        if not reader.email:
            ask = f"What is {reader.given or reader.name}'s e-mail address, or shall we give you the text as a message?"
            found.append(Question(reader.name, ask, _ADDRESS))
    return tuple(found)


def _needed(debrief: Debrief, reader: Person, kind: LetterKind) -> list[Question]:
    name = reader.given or reader.name
    mine = [f for f in debrief.facts if f.person in {reader.name, EVERYONE} and f.usable]
    if kind is LetterKind.PROMISE_KEPT:
        promised = [f for f in mine if f.kind is NoteKind.PROMISE and not f.done]
        return [_what_promised(reader, promised[0]) if promised else _ask(reader, f"What did you promise {name}, and where is it?",
                                                                          "the letter gives a link, or attaches a file")]  # fmt: skip
    if kind is LetterKind.ANSWER:
        doubts = [f for f in mine if f.kind is NoteKind.CONCERN]
        ask = (
            _about_doubt(doubts[0])
            if doubts
            else f"Which question of {name}'s do you want to answer, and what is the answer?"
        )
        return [_ask(reader, ask, "the letter gives the better answer; the doubt itself is never told")]
    if kind is LetterKind.COMPETING_OFFER:
        return [_about_offer(debrief, reader)]
    # All others but thanks through a recruiter can be written from nothing but the post.
    return [_ask(reader, "Who is the recruiter, and what is their e-mail address?", "they can pass your thanks on")]


def _what_promised(reader: Person, fact: Fact) -> Question:
    text = fact.text if len(fact.text) <= 80 else fact.text[:80].rsplit(" ", 1)[0] + " …"
    return _ask(
        reader, f"You promised “{text}”. Where is it: a link, or a file to attach?", "a promise is kept by giving it"
    )


def _about_doubt(fact: Fact) -> str:
    topic = topic_of(fact)
    return (
        f"What would you say now about {topic}?"
        if topic
        else f"You noted “{fact.text[:80]}”. What would you answer now?"
    )


def _about_offer(debrief: Debrief, reader: Person) -> Question:
    noted = any(is_other_offer(f, debrief.interview) for f in debrief.facts)
    ask = (
        "By which day do you have to answer the other offer?"
        if noted
        else "Do you have another offer, and by which day must you answer it?"
    )
    marked = any(is_other_offer(f, debrief.interview) and f.labelled is NoteKind.PRIVATE for f in debrief.facts)
    why = (
        "your note on it is marked private and stays so; write it again as `new: another offer, to answer by …`"
        if marked
        else ("it is told only when it is true, with the day and nothing else")
    )
    return _ask(reader, ask, why)


def _days(debrief: Debrief, reader: Person, slot: Slot) -> list[Question]:
    if slot.kind not in {LetterKind.ACCEPT_OFFER, LetterKind.ASK_FOR_TIME}:
        return []
    found = FINDERS[slot.kind][0](tuple(f for f in debrief.facts if f.usable), debrief.interview, slot.send_at)
    if len(found) == 1:
        return []
    ask = (
        "On which day can you start?"
        if slot.kind is LetterKind.ACCEPT_OFFER
        else "By which day can you give them your answer?"
    )
    why = (
        "your notes name more than one day"
        if found
        else "the letter can name the day; your notes name none that is still to come"
    )
    return [_ask(reader, ask, why)]


def _ask(reader: Person, ask: str, why: str) -> Question:
    return Question(reader.name, ask, why)
