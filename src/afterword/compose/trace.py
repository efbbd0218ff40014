"""Every sentence rests on facts that exist, or is courtesy that claims nothing; else it is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.timewords import DAYS, MONTHS
from afterword.errors import ComposeError

if TYPE_CHECKING:
    from afterword.domain import Debrief, Profile, Sentence

INTERVIEW = "interview"  # the pseudo-fact of front matter: company, role, round, day
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_CAPITAL = re.compile(r"(?<=[a-z,;:’'”)] )[“\"(]?([A-Z][\w’'.-]*)")
_OURS = {"I", "As", *DAYS, *MONTHS}


def verify(sentence: Sentence, debrief: Debrief, profile: Profile) -> None:
    """Raise ComposeError unless the sentence rests on what it cites.

    Numbers and names within it must stand in the cited facts, in the front matter, or be names of the people.
    """
    facts = {f.id: f for f in (*debrief.facts, *profile.strengths)}
    cited = [facts[i] for i in sentence.facts if i != INTERVIEW and i in facts]
    missing = [i for i in sentence.facts if i != INTERVIEW and i not in facts]
    if missing:
        raise ComposeError(f"{sentence.text!r} rests on {missing[0]!r}, which doesn't exist")
    unusable = [f.id for f in cited if not f.usable]
    if unusable:
        raise ComposeError(f"{sentence.text!r} rests on {unusable[0]!r}, which may not be used")
    ground = " ".join([_ground(debrief), *(" ".join((f.text, f.better, *f.link, *f.attach)) for f in cited)])
    digits = re.findall(r"\d+", ground)
    for number in _NUMBER.findall(sentence.text):
        if not all(part in digits for part in re.findall(r"\d+", number)):
            raise ComposeError(f"{sentence.text!r} has the number {number}, which is in none of its notes")
    low = ground.lower()
    for name in _CAPITAL.findall(sentence.text):
        bare = name.strip(".’'").removesuffix("’s").removesuffix("'s")
        if bare not in _OURS and bare.lower() not in low and not _abbreviated(bare, low):
            raise ComposeError(f"{sentence.text!r} has the name {bare}, which is in none of its notes")


def _abbreviated(name: str, ground: str) -> bool:
    """Whether the notes have the start of it: "Oct" for "October"."""
    return len(name) > 3 and name[:3].lower() in ground


def _ground(debrief: Debrief) -> str:
    talk = debrief.interview
    day = talk.end or talk.start
    when = f"{day.day} {MONTHS[day.month - 1]}" if day else ""
    people = " ".join(f"{p.name} {p.honorific} {p.given} {p.family}" for p in debrief.people)
    return f"{talk.company} {talk.role} {talk.round} {when} {people}"
