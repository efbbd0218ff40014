"""A debrief by questions: what to ask about whom, and the answers as a debrief file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.capture.debrief import read_debrief
from afterword.capture.names import read_heading
from afterword.capture.people import EVERYONE
from afterword.capture.render import render_debrief
from afterword.capture.text import tidy
from afterword.capture.when import read_wall
from afterword.domain import Debrief, NoteKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from afterword.domain import Person


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. Its key says where the answer belongs."""

    key: str  # "company", "people", "Maria Chen/talked", "Everyone/private"
    words: str


# Six about a person are the most that anybody answers an hour after a talk.
_EACH = (
    (NoteKind.TALKED, "What did you and {name} talk about?"),
    (NoteKind.LEARNED, "What did {name} say that was new to you?"),
    (NoteKind.NEED, "What do they need, as {name} sees it?"),
    (NoteKind.ENJOYED, "What did you like?"),
    (NoteKind.PROMISE, "Did you promise {name} anything?"),
    (NoteKind.QUESTION, "What stayed open?"),
)
_ALL = (
    (NoteKind.NEXT, "What happens next, and by when?"),
    (NoteKind.STRENGTH, "What of yours fits best?"),
    (NoteKind.PRIVATE, "Anything for you alone, which no letter will ever hold?"),
)


def questions(known: Debrief, answers: Mapping[str, str], *, quick: bool) -> tuple[Ask, ...]:
    """What is still to be asked, in order. `quick` asks one thing about each person, and what happens next.

    What is known, from an invitation or from an answer, isn't asked; an empty answer is an
    answer: the question was passed over.
    """
    talk = known.interview
    asked: list[Ask] = []
    if not talk.company:
        asked.append(Ask("company", "Which company was it?"))
    if not talk.role and not quick:
        asked.append(Ask("role", "Which post?"))
    if talk.start is None and talk.end is None:
        asked.append(Ask("end", "When was it over, such as 15:15, or 2026-11-19 15:15?"))
    if not known.people:
        asked.append(Ask("people", "Whom did you meet? Names with commas between, as far as you know them."))
    for person in people_of(known, answers):
        asked += _about(person, quick=quick)
    asked += [Ask(f"{EVERYONE}/{kind}", words) for kind, words in (_ALL[:1] if quick else _ALL)]
    return tuple(ask for ask in asked if ask.key not in answers)


def _about(person: Person, *, quick: bool) -> list[Ask]:
    name = person.given or person.name
    if quick:
        return [Ask(f"{person.name}/{NoteKind.NOTE}", f"{name}: one thing worth remembering?")]
    return [Ask(f"{person.name}/{kind}", words.format(name=name)) for kind, words in _EACH]


def settle_answer(key: str, answer: str, today: dt.date) -> tuple[str, str]:
    """An answer as it is kept, and what is wrong with it ("" where nothing is). An hour alone is one of today."""
    plain = tidy(answer)
    if key != "end" or not plain:
        return plain, ""
    wall = read_wall(plain, day_first=False)
    if wall is not None and wall.day is None and wall.time is not None and not wall.impossible:
        plain = f"{today} {wall.until or wall.time:%H:%M}"
    _, problems = read_debrief(f"---\nend: {plain}\n---\n\n- a note\n", default_zone="UTC")
    return plain, next((problem.message for problem in problems if problem.fatal), "")


def people_of(known: Debrief, answers: Mapping[str, str]) -> tuple[Person, ...]:
    """The people of the invitation, else those that the person named."""
    if known.people:
        return known.people
    names = [name for part in answers.get("people", "").split(";") for name in part.split(",")]
    return tuple(read_heading(name.strip())[0] for name in names[:20] if name.strip())


def notes_of(known: Debrief, answers: Mapping[str, str]) -> str:
    """The answers as a debrief file; an answer of several sentences between semicolons is several notes."""
    given = {key: tidy(answers.get(key, "")) for key in ("company", "role", "end")}
    talk = known.interview
    interview = replace(talk, company=talk.company or given["company"], role=talk.role or given["role"])
    if talk.start is None and talk.end is None and given["end"]:
        interview = replace(interview, extra=(*talk.extra, ("end", given["end"])))
    head = render_debrief(Debrief(interview)).rstrip("\n")
    parts = [head]
    for person in people_of(known, answers):
        heading = render_debrief(Debrief(replace(talk, extra=()), (person,))).split("---\n", 2)[-1].strip()
        parts.append("\n".join((heading, *_items(person.name, answers, heading))))
    shared = _items(EVERYONE, answers, "")
    if shared:
        parts.append("\n".join((f"# {EVERYONE}", "", *shared)))
    return "\n\n".join(parts) + "\n"


def _items(name: str, answers: Mapping[str, str], heading: str) -> list[str]:
    rows: list[str] = []
    for key, answer in answers.items():
        person, slash, kind = key.rpartition("/")
        if slash and person == name:
            label = "" if kind == NoteKind.NOTE else f"{kind}: "
            rows += [f"- {label}{part}" for part in (tidy(p) for p in answer.split(";")) if part]
    return ["", *rows] if rows and heading else rows
