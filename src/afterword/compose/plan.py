"""Which facts a letter uses, in which order, and what must be asked first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose.mend import mend
from afterword.compose.phrase import as_need, as_own, as_said, as_thanks, as_topic
from afterword.compose.shape import chunks
from afterword.domain import NoteKind, Reading

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Fact, Form, Interview, Person, Profile, Slot, Tone

EVERYONE = "Everyone"
# What was said with the reader, the most telling kind first.
DETAIL_KINDS = (NoteKind.LEARNED, NoteKind.ENJOYED, NoteKind.TALKED, NoteKind.ADVICE, NoteKind.NOTE)
DETAILS_MOST = 3
STOP = {
    "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "who", "can", "that", "is", "are", "be", "at", "by", "my",
    "i", "we", "they", "he", "she", "it", "someone", "somebody", "as", "from", "into", "was", "have", "has", "had", "own", "their",
    "work", "people", "need", "needs", "so", "not", "does", "do", "did", "this", "will", "would", "good", "new", "up", "out",
}  # fmt: skip
# Words that mean the same kind of work, so that a strength can answer a need put in other words.
KIN = (
    {"night", "nights", "shift", "shifts", "rota", "weekend", "weekends", "early", "6am", "late"},
    {"lead", "led", "leading", "manage", "managed", "managing", "own", "run", "ran", "head", "supervise", "supervised"},
    {"write", "wrote", "writing", "document", "documented", "documentation", "handbook", "guide", "notes"},
    {"teach", "taught", "train", "trained", "training", "coach", "coached", "mentor", "mentored", "ta"},
    {"customer", "customers", "client", "clients", "guest", "guests", "service"},
    {"roof", "roofs", "height", "heights", "ladder", "loft"},
    {"cost", "costs", "costing", "budget", "budgets", "margin", "variance"},
    {"patient", "patients", "ward", "care", "clinic", "clinical"},
    {"procurement", "third-party", "risk", "tier", "bank", "banks"},
    {"on-call", "oncall", "pager", "incident", "incidents"},
)


@dataclass(frozen=True, slots=True)
class Detail:
    """Something of the conversation, as a phrase that a sentence can take."""

    fact: Fact
    form: str  # topic, said, thanks
    words: str
    more: str = ""  # a second clause of the same note, as "said"


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
    need: tuple[Fact, str] | None = None
    strength: tuple[Fact, str] | None = None
    concern: tuple[Fact, str, str] | None = None  # fact, topic, better answer
    promise: tuple[Fact, str] | None = None  # fact, whole sentence
    news: tuple[Fact, ...] = ()
    promised: bool = False  # a day that they named has passed
    through: Person | None = None  # the interviewer, when the reader is the recruiter
    unused: tuple[Reading, ...] = ()


def details_for(
    reader: Person, facts: tuple[Fact, ...], taken: set[str]
) -> tuple[tuple[Detail, ...], tuple[Reading, ...]]:
    """What the letter to this reader can tell of the conversation; and what could not be put safely.

    What was said with the reader comes first; what was said to all only when nobody of the panel has it yet.
    """
    own = [f for f in facts if f.person == reader.name]
    shared = [f for f in facts if f.person == EVERYONE and f.id not in taken]
    found: list[Detail] = []
    unused: list[Reading] = []
    for fact in [*_in_order(own), *_in_order(shared)]:
        detail = as_detail(fact, reader)
        if detail is None:
            if fact.person == reader.name:
                unused.append(Reading(fact.id, "unused", "it could not be put into a sentence without guessing"))
        elif not _repeats(detail, found) and len(found) < (DETAILS_MOST if fact.person == reader.name else 1):
            found.append(detail)
    return tuple(found), tuple(unused)


def _in_order(facts: list[Fact]) -> list[Fact]:
    usable = [f for f in facts if f.kind in DETAIL_KINDS]
    return sorted(usable, key=lambda f: (DETAIL_KINDS.index(f.kind), f.line))


def _repeats(detail: Detail, found: list[Detail]) -> bool:
    mine = content_words(detail.words)
    return any(len(mine & content_words(d.words)) >= max(2, len(mine) // 2) for d in found)


def as_detail(fact: Fact, reader: Person) -> Detail | None:
    """A note as a phrase that a sentence can take, or None when that is not safe."""
    own = fact.person != EVERYONE
    pieces = chunks(mend(fact.text))
    for index, piece in enumerate(pieces[:2]):
        context = " ".join(p.text for p in pieces[:index])
        thanks = as_thanks(piece.text, reader, own=own)
        if thanks:
            return Detail(fact, "thanks", thanks)
        topic = as_topic(piece.text, reader, own=own)
        if topic and len(topic.split()) > 1:
            more = (
                as_said(pieces[index + 1].text, reader, own=own, context=context + piece.text)
                if len(pieces) > index + 1
                else ""
            )
            return Detail(fact, "topic", topic, more)
        said = as_said(piece.text, reader, own=own, context=context)
        if said:
            more = (
                as_said(pieces[index + 1].text, reader, own=own, context=context + piece.text)
                if len(pieces) > index + 1
                else ""
            )
            return Detail(fact, "said", said, more)
    return None


def content_words(text: str) -> set[str]:
    """The words of a text that carry its matter, in small letters, without plural endings."""
    words = {w.lower().strip("'’.-") for w in re.findall(r"[\w'’.-]+", text)}
    return {_stem(w) for w in words if w and w not in STOP}


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "ies", "ers", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def need_for(reader: Person, facts: tuple[Fact, ...]) -> tuple[Fact, str] | None:
    """The need that this reader voiced; else one that was voiced to all."""
    needs = [f for f in facts if f.kind is NoteKind.NEED]
    for fact in sorted(needs, key=lambda f: f.person != reader.name):
        if fact.person not in {reader.name, EVERYONE}:
            continue
        pieces = chunks(mend(fact.text))
        words = as_need(pieces[0].text, reader, own=fact.person != EVERYONE) if pieces else ""
        if words:
            return fact, words
    return None


def strength_for(
    reader: Person, facts: tuple[Fact, ...], profile: Profile, need: tuple[Fact, str] | None, taken: set[str]
) -> tuple[Fact, str] | None:
    """The one strength that answers the need, or that was spoken about with this reader."""
    own = [f for f in facts if f.kind is NoteKind.STRENGTH and f.person == reader.name]
    shared = [f for f in facts if f.kind is NoteKind.STRENGTH and f.person == EVERYONE]
    best: tuple[int, Fact, str] | None = None
    for rank, group in enumerate((own, shared, list(profile.strengths))):
        for fact in group:
            words = as_own(mend(fact.text))
            if not words:
                continue
            fits = answers(fact.text, need[0].text) if need else 0
            if rank == 2 and not fits:
                continue
            score = (
                fits * 10 + (6, 3, 0)[rank] + (2 if re.search(r"\d", fact.text) else 0) - (5 if fact.id in taken else 0)
            )
            if best is None or score > best[0]:
                best = (score, fact, words)
    return (best[1], best[2]) if best and best[0] > 0 else None


def answers(strength: str, need: str) -> int:
    """How many words of matter a strength shares with a need, kin included."""
    mine, theirs = content_words(strength), content_words(need)
    score = len(mine & theirs)
    for family in KIN:
        stems = {_stem(w) for w in family} | family
        score += bool(mine & stems and theirs & stems)
    return score


_TOPIC = re.compile(
    r"(?:blank(?:ed)?|stumbled|froze|fumbled|hesitated|weak|shaky|vague|struggled|unsure|rusty|thin|stuck|waffled|rambled)\s+"
    r"(?:on|about|over|with|at|when asked about)\s+(?:the\s+)?(?P<topic>[^,.;]+)|"
    r"(?:did not|could not|couldn't|didn't)\s+(?:know|explain|answer|remember)\s+(?:about\s+|the\s+)?(?P<other>[^,.;]+)",
    re.IGNORECASE,
)


def concern_for(reader: Person, facts: tuple[Fact, ...], taken: set[str]) -> tuple[Fact, str, str] | None:
    """A doubt that has a better answer by now: its topic, where the note names one, and the answer."""
    for fact in facts:
        if fact.kind is not NoteKind.CONCERN or not fact.better or fact.id in taken:
            continue
        if fact.person in {reader.name, EVERYONE}:
            match = _TOPIC.search(mend(fact.text))
            topic = (match["topic"] or match["other"]).strip() if match else ""
            if len(topic.split()) > 6 or re.search(
                r"\b(?:he|she|they|i|me|my|question|questions)\b", topic, re.IGNORECASE
            ):
                topic = ""
            return fact, topic, mend(fact.better)
    return None


_PROMISE = re.compile(
    r"^(?:i\s+)?(?:(?:said|promised)\s+(?:i\s+would\s+|to\s+|i['’]d\s+)?)?(?:send|sending|email|e-mail|mail|share|forward|show|give|get)\s+"
    r"(?:(?:him|her|them|over|on)\s+)?(?P<what>(?:my|the|a|an|our|some)\s+[^,;:]+?)(?:\s+to\s+(?:him|her|them))?"
    r"(?P<tail>[,;:]?\s*(?:https?://\S+)?)$",
    re.IGNORECASE,
)


def promise_for(reader: Person, facts: tuple[Fact, ...]) -> tuple[Fact, str] | None:
    """A promise made to this reader, as the sentence that keeps it, or repeats it."""
    for fact in facts:
        if fact.kind is not NoteKind.PROMISE or fact.done or fact.person not in {reader.name, EVERYONE}:
            continue
        text = re.sub(rf"\bsend\s+{re.escape(reader.given)}\b", "send her", fact.text) if reader.given else fact.text
        match = _PROMISE.match(mend(text))
        if not match:
            continue
        what = match["what"].strip()
        link = next(iter(re.findall(r"https?://\S+", fact.text)), "") or next(iter(fact.link), "")
        if link:
            return fact, f"As promised, here is {what}: {link}"
        if fact.attach:
            return fact, f"As promised, I have attached {what}."
        return fact, f"As promised, I will send you {what}."
    return None
