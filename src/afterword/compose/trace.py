"""Every sentence rests on facts that exist, or is courtesy that claims nothing; else it is refused.

Numbers and names of a sentence must stand in the facts it cites or on the record of the interview; every other word
must be of those facts (in whatever form), or one of the words that our own frames are made of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.lexicon import PLAIN_WORDS
from afterword.compose.mend import mend
from afterword.compose.role import role_name
from afterword.compose.tagging import PAST
from afterword.compose.timewords import DAYS, MONTHS
from afterword.compose.vocabulary import COURTESY
from afterword.errors import ComposeError

if TYPE_CHECKING:
    from afterword.domain import Debrief, Fact, Profile, Sentence

INTERVIEW = "interview"  # the pseudo-fact of front matter: company, role, round, day
_CAPITAL = re.compile(r"(?<=[a-z,;:’'”)] )[“\"(]?([A-Z][\w’'.-]*)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_OURS = {"I", *DAYS, *MONTHS}
_LINK = re.compile(r"https?://\S+")
_PREFIX = 3  # letters by which two forms of a word are known to be one


def verify(sentence: Sentence, debrief: Debrief, profile: Profile) -> None:
    """Raise ComposeError unless the sentence rests on what it cites."""
    facts = {f.id: f for f in (*debrief.facts, *profile.strengths)}
    ids = [i for i in sentence.facts if i != INTERVIEW]
    for missing in (i for i in ids if i not in facts):
        raise ComposeError(f"{sentence.text!r} rests on {missing!r}, which doesn't exist")
    for fact in (facts[i] for i in ids if not facts[i].usable):
        raise ComposeError(f"{sentence.text!r} rests on {fact.id!r}, which may not be used")
    ground = "\n".join([record_of(debrief), *(_told(facts[i]) for i in ids)])
    for name, found in (("number", _numbers(sentence.text, ground)), ("name", _names(sentence.text, ground))):
        if found:
            raise ComposeError(f"{sentence.text!r} has the {name} {found}, which is in none of its notes")
    word = _strange_word(sentence.text, ground)
    if word:
        raise ComposeError(f"{sentence.text!r} has the word {word}, which is in none of its notes and is no courtesy")


def _told(fact: Fact) -> str:
    return "\n".join(
        (fact.text, mend(fact.text), fact.better, mend(fact.better), mend(fact.dated), *fact.link, *fact.attach)
    )


def record_of(debrief: Debrief) -> str:
    """What stands in the front matter and the headings: the post, the company, the day, the people."""
    talk = debrief.interview
    day = talk.end or talk.start
    when = f"{day.day} {MONTHS[day.month - 1]}" if day else ""
    people = " ".join(f"{p.name} {p.honorific} {p.given} {p.family}" for p in debrief.people)
    return f"{talk.company}\n{talk.role}\n{role_name(talk)}\n{talk.round}\n{when}\n{people}"


def _numbers(text: str, ground: str) -> str:
    digits = {n for found in re.findall(r"\d+", ground) for n in (found, found.lstrip("0"))}
    months = {str(n) for n, m in enumerate(MONTHS, 1) if m in text}
    return next((d for d in re.findall(r"\d+", text) if d not in digits | months), "")


def _names(text: str, ground: str) -> str:
    low = ground.lower()
    for match in _CAPITAL.finditer(_LINK.sub("", text)):
        name = match[1]
        bare = re.sub(r"['’]s$", "", name.strip(".’'"))
        if bare not in _OURS and bare.lower() not in low:
            return bare
    return ""


def _strange_word(text: str, ground: str) -> str:
    known = {w.lower() for w in _WORD.findall(ground)}
    starts = {w[:_PREFIX] for w in known} | {PAST[w][:_PREFIX] for w in known if w in PAST}
    starts |= {PLAIN_WORDS[w][:_PREFIX] for w in known if w in PLAIN_WORDS}
    for match in _WORD.finditer(_LINK.sub("", text)):
        word = match.group()
        low = word.lower()
        if low not in known and low not in COURTESY and low[:_PREFIX] not in starts and word not in _OURS:
            return word
    return ""
