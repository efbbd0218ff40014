"""Which facts a letter uses, and in which order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.compose import frames
from afterword.compose.details import EVERYONE, Detail, details_of, explained
from afterword.compose.mend import mend
from afterword.compose.need import Need, need_of
from afterword.compose.own import as_own
from afterword.compose.relevance import overlaps
from afterword.domain import NoteKind, Reading

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Fact, Form, Interview, Person, Profile, Slot, Tone


@dataclass(frozen=True, slots=True)
class Better:
    """A better answer to something that went less well, with its topic where one can be named."""

    fact: Fact
    topic: str
    answer: str
    clause: str  # the answer as a clause in the first person, "" when it is none


@dataclass(frozen=True, slots=True)
class LetterPlan:
    """All that the writer of one letter needs."""

    slot: Slot
    reader: Person
    index: int  # which of a panel this reader is
    interview: Interview
    profile: Profile
    now: dt.datetime
    tone: Tone
    form: Form
    details: tuple[Detail, ...] = ()
    need: Need | None = None
    strength: tuple[Fact, str] | None = None
    strength_fits: bool = False  # it answers the need
    concern: Better | None = None
    promise: tuple[Fact, str] | None = None  # fact, whole sentence
    still_wanted: Fact | None = None  # they asked to hear whether the writer still wants the job
    news: tuple[Fact, ...] = ()
    promised: bool = False  # a day that they named has passed
    through: Person | None = None  # the interviewer, when the reader is the recruiter
    unused: tuple[Reading, ...] = ()
    facts: tuple[Fact, ...] = ()  # all that may be used, for letters that are asked for by their kind
    panel: tuple[Person, ...] = ()


@dataclass(slots=True)
class Taken:
    """What earlier letters of the panel lean on already."""

    facts: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)

    def has(self, fact: Fact, text: str) -> bool:
        """Whether this fact, or one that says the same, is used."""
        return fact.id in self.facts or any(overlaps(text, other) for other in self.texts)

    def take(self, fact: Fact, text: str) -> None:
        """Note that a letter leans on it."""
        self.facts.add(fact.id)
        self.texts.append(text)


def choose_details(
    reader: Person, facts: tuple[Fact, ...], taken: Taken, shared_most: int
) -> tuple[tuple[Detail, ...], tuple[Reading, ...]]:
    """What the letter to this reader can tell of the talk; and what could not be told safely."""
    found, unused = details_of(reader, facts, taken.has, shared_most)
    next_steps = None if found or not _ARRANGES.search(f"{reader.part} {reader.title}") else explained(reader, facts)
    return (next_steps,) if next_steps is not None else found, unused


_ARRANGES = re.compile(r"recruit|talent|\bhr\b|human resources|people partner|coordinator|administrator", re.IGNORECASE)


def choose_need(reader: Person, facts: tuple[Fact, ...], used: frozenset[str] = frozenset()) -> Need | None:
    """The need that this reader voiced; else one that was voiced to all and that no other letter speaks of."""
    needs = [f for f in facts if f.kind is NoteKind.NEED and f.person in {reader.name, EVERYONE}]
    for fact in sorted(needs, key=lambda f: f.person != reader.name):
        need = need_of(fact, mend(fact.text), reader, own=fact.person != EVERYONE)
        shared = fact.person == EVERYONE
        if shared and (fact.id in used or (need is not None and need.goal and fact.labelled is not NoteKind.NEED)):
            continue
        if need is not None:
            return need
    return None


_TOPIC = re.compile(
    r"(?:\b(?:blanked|froze|stumbled|struggled|rambled|got stuck|went blank|was weak|weak|shaky|not great|not strong|no good)"
    r"\s+(?:on|about|over|with|at)|\basked(?:\s+me)?(?:\s+about)?|\bquestion(?:s)?\s+(?:on|about)|\b(?:no|little|limited|less|not much)"
    r"(?:\s+hands[- ]on)?(?=\s+\S+.*\b(?:experience|knowledge)\b)|\b(?:experience|hands[- ]on)\s+(?:in|of|with)|\bnever\s+(?:used|worked with|done)"
    r"|\b(?:not|never)\s+used)\s+(?P<topic>[^,.;]+?)(?=\s+(?:and|but|experience|knowledge|is|was|because|so|yet|question)\b|[,.;]|$)",
    re.IGNORECASE,
)
_NO_TOPIC = re.compile(
    r"\b(?:he|she|they|i|me|my|we|why|how|what|if|whether|it|this|that|one|some|question|questions)\b", re.IGNORECASE
)


def choose_concern(reader: Person, facts: tuple[Fact, ...], taken: Taken) -> Better | None:
    """A better answer that no other letter has given; the weak moment itself is never told."""
    for fact in facts:
        if fact.kind is not NoteKind.CONCERN or not fact.better or fact.id in taken.facts:
            continue
        if fact.person in {reader.name, EVERYONE}:
            answer = mend(fact.better)
            clause = as_own(answer)
            return Better(fact, topic_of(fact), answer, "" if clause.startswith("my background includes") else clause)
    return None


def topic_of(fact: Fact) -> str:
    """What a doubt was about, in a few neutral words; "" when they can't be told apart from the doubt."""
    match = _TOPIC.search(mend(fact.text))
    topic = match["topic"].strip() if match else ""
    return "" if len(topic.split()) > 6 or _NO_TOPIC.search(topic) else topic


_STILL = re.compile(
    r"\b(?:let|tell|get back to|ring|call|text|answer)\b.*\bif\s+(?:i|I)['’]?m?\s*(?:still|am still)?\s*(?:want|interested|keen|up for)",
    re.IGNORECASE,
)


def asked_if_wanted(reader: Person, facts: tuple[Fact, ...]) -> Fact | None:
    """The note that says that they asked to hear whether the writer still wants the job."""
    return next(
        (f for f in facts if f.person in {reader.name, EVERYONE} and _STILL.search(f.text) and f.kind is NoteKind.NEXT),
        None,
    )


_PROMISE = re.compile(
    r"^(?:i\s+)?(?:(?:said|promised)\s+(?:i\s+would\s+|to\s+|i['’]d\s+)?)?(?:will\s+)?"
    r"(?:send|sending|email|e-mail|mail|share|forward|show|give|get|pass on)\s+"
    r"(?:(?:him|her|them|over|on)\s+)?(?P<what>(?:(?:my|the|a|an|our|some|two|three)\s+)?[^,;:]+?)"
    r"(?:\s+to\s+(?:him|her|them|(?P<whom>[A-Z]\w+)))?(?P<tail>[,;:]?\s*(?:https?://\S+)?)$",
    re.IGNORECASE,
)


def choose_promise(reader: Person, facts: tuple[Fact, ...]) -> tuple[Fact, str] | None:
    """A promise made to this reader, as the sentence that keeps it, or repeats it."""
    for fact in facts:
        if fact.kind is not NoteKind.PROMISE or fact.done or fact.person not in {reader.name, EVERYONE}:
            continue
        what, whom = promised_thing(fact, reader)
        if what and (fact.person != EVERYONE or whom):
            return fact, _promised(fact, what)
    return None


def promised_thing(fact: Fact, reader: Person) -> tuple[str, str]:
    """What a promise to this reader is about, with its article, and the name it was made to; "" when it can't be told."""
    text = re.sub(rf"\bsend\s+{re.escape(reader.given)}\b", "send her", fact.text) if reader.given else fact.text
    match = _PROMISE.match(mend(text))
    if not match or (match["whom"] and match["whom"].lower() not in {reader.given.lower(), reader.family.lower()}):
        return "", ""
    what = match["what"].strip()
    return (what if re.match(r"(?:my|the|a|an|our|some|two|three)\b", what) else f"my {what}"), match["whom"] or ""


def promised_link(fact: Fact) -> str:
    """Where what was promised can be seen; "" when the note gives no address."""
    return next(iter(re.findall(r"https?://\S+", fact.text)), "") or next(iter(fact.link), "")


def _promised(fact: Fact, what: str) -> str:
    link = promised_link(fact)
    if link:
        return frames.PROMISED_LINK.format(what=what, link=link)
    if fact.attach:
        return frames.PROMISED_FILE.format(what=what)
    return frames.PROMISED_LATER.format(what=what)
