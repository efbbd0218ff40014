"""What has to be known before a letter can be written well: short questions, the most useful first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import NoteKind, Question

if TYPE_CHECKING:
    from afterword.domain import Debrief, Person, Slot

SAID = {NoteKind.TALKED, NoteKind.LEARNED, NoteKind.ENJOYED, NoteKind.ADVICE}


def questions_for(debrief: Debrief, slots: tuple[Slot, ...]) -> tuple[Question, ...]:
    """The questions about all letters that are called for."""
    found: list[Question] = []
    readers = [p for slot in slots if (p := debrief.person(slot.person))]
    talk = debrief.interview
    if readers and not talk.company:
        found.append(Question("Everyone", "Which company was it?", "a letter should name it"))
    if readers and not talk.role:
        found.append(Question("Everyone", "Which role was it about?", "the reader may have several to fill"))
    for reader in readers:
        found += about(debrief, reader)
    found += concerns(debrief, readers)
    return tuple(found)


def about(debrief: Debrief, reader: Person) -> list[Question]:
    """What to ask about one reader."""
    found = []
    mine = [f for f in debrief.facts if f.person in {reader.name, "Everyone"} and f.usable]
    name = reader.given or reader.name
    if not any(f.kind in SAID | {NoteKind.NOTE} for f in mine):
        found.append(Question(reader.name, f"What did you and {name} talk about?", "the letter should name one thing"))
    if not any(f.kind is NoteKind.NEED for f in mine):
        found.append(
            Question(
                reader.name, f"What does {name} need from the person they hire?", "one of your strengths may answer it"
            )
        )
    if not any(f.kind is NoteKind.NEXT for f in mine):
        found.append(Question(reader.name, "What did they say happens next, and when?", "a follow-up counts from it"))
    if not reader.email:
        found.append(
            Question(
                reader.name,
                f"What is {name}'s e-mail address, or would you rather send the text as a message?",
                "an address is never guessed",
            )
        )
    # Where something is known already, only what is missing most is asked.
    return found if not mine else [q for q in found if "talk about" in q.ask or "address" in q.ask]


def concerns(debrief: Debrief, readers: list[Person]) -> list[Question]:
    """Doubts without a better answer: they stay out of the letter until there is one."""
    names = {r.name for r in readers} | {"Everyone"}
    return [
        Question(
            f.person,
            f"Would you answer this differently now: {f.text}?",
            "a better answer can go into the letter; the doubt itself never does",
        )
        for f in debrief.facts
        if f.kind is NoteKind.CONCERN and not f.better and f.person in names
    ]
