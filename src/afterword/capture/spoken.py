"""What was said in a talk -> candidates for notes, each with its quotation and its time, the likeliest first."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.capture import spoken_words as words
from afterword.capture.grammar import judge
from afterword.domain import NoteKind

if TYPE_CHECKING:
    from afterword.capture.webvtt import Cue

MOST = 60  # candidates: more, nobody looks through
_LONGEST = 320  # characters of a quotation
_LONGEST_SENTENCE = 2_000
_MOST_SENTENCES = 30_000  # four hours have some four thousand
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+(?=\s|$)|(?:[.!?…](?=\S))[^.!?…]*)*[.!?…]*|[.!?…]+", re.DOTALL)
_DETAIL = re.compile(
    r"\b\d[\d.,%]*\b|\b(?:monday|tuesday|wednesday|thursday|friday|january|february|april|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][\w-]{2,}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be worth a note. It becomes one only when the person takes it."""

    kind: NoteKind
    person: str  # whom the note would be about: who said it, or whom it was said to
    text: str  # as a note would say it
    quote: str  # the sentence as it was said
    at: float | None  # seconds from the start of the recording
    rank: float  # the higher, the likelier


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    speaker: str
    at: float | None
    turn: int


def find_candidates(cues: tuple[Cue, ...], me: str = "") -> tuple[Candidate, ...]:
    """At most MOST candidates, ranked. Without `me` the speaker who answers is guessed.

    1. cues into turns and sentences; 2. who the person is; 3. each sentence by the ways
    of saying such things; 4. the person's questions that stayed open; 5. what comes twice once.
    """
    sentences = _sentences(cues)[:_MOST_SENTENCES]
    own = me if any(cue.speaker == me for cue in cues) else guess_me(cues)
    found: list[Candidate] = []
    for number, sentence in enumerate(sentences):
        if words.SMALL_TALK.search(sentence.text) or len(sentence.text) < 12:
            continue
        is_mine = bool(own) and sentence.speaker == own
        candidate = _open_question(sentences, number) if is_mine and words.QUESTION.search(sentence.text) else None
        candidate = candidate or _by_ways(sentence, _other(sentences, number, own), is_mine=is_mine)
        if candidate is not None:
            found.append(candidate)
    return _ranked(found)


def guess_me(cues: tuple[Cue, ...]) -> str:
    """The speaker who most likely is the person: who tells of work done, and asks little for it; "" when unsure."""
    scores: Counter[str] = Counter()
    lengths: Counter[str] = Counter()
    for cue in cues:
        if cue.speaker:
            lengths[cue.speaker] += len(cue.text)
            scores[cue.speaker] += 3 * len(words.ANSWERS.findall(cue.text)) - 3 * len(words.ASKS.findall(cue.text))
    if len(lengths) < 2:
        return ""
    (best, first), (_, second) = scores.most_common(2)
    return best if first > second else ""


def _sentences(cues: tuple[Cue, ...]) -> list[_Sentence]:
    """Cues of one speaker in a row are one turn; a sentence is where its first word is."""
    found: list[_Sentence] = []
    turns: list[list[Cue]] = []
    for cue in cues:
        text = cue.text.strip()
        if not text:
            continue
        if turns and turns[-1][-1].speaker == cue.speaker and sum(len(c.text) for c in turns[-1][-40:]) < 8000:
            turns[-1].append(cue)
        else:
            turns.append([cue])
    for number, turn in enumerate(turns):
        starts: list[tuple[int, float | None]] = []
        whole = ""
        for cue in turn:
            starts.append((len(whole), cue.start))
            whole += " ".join(cue.text.split()) + " "
        at = 0
        for match in _SENTENCE.finditer(whole):
            while at + 1 < len(starts) and starts[at + 1][0] <= match.start() + 1:
                at += 1
            if match[0].strip():
                found.append(_Sentence(match[0].strip()[:_LONGEST_SENTENCE], turn[0].speaker, starts[at][1], number))
    return found


def _other(sentences: list[_Sentence], number: int, own: str) -> str:
    """Whom the person talks to at this point: who spoke last before, else who speaks next."""
    before = (s.speaker for s in reversed(sentences[max(0, number - 40) : number]) if s.speaker not in {own, ""})
    after = (s.speaker for s in sentences[number : number + 40] if s.speaker not in {own, ""})
    return next(before, "") or next(after, "")


def _by_ways(sentence: _Sentence, other: str, *, is_mine: bool) -> Candidate | None:
    quote = sentence.text[:_LONGEST]
    ways: tuple[words.Way, ...] = words.MINE if is_mine else words.THEIRS
    if not is_mine and words.QUESTION.search(quote):
        ways = tuple(way for way in ways if way.kind in {NoteKind.TALKED, NoteKind.CONCERN})
    for way in ways:
        match = way.pattern.search(quote)
        if match is None:
            continue
        what = (match.groupdict().get("what") or "") if way.kind is not NoteKind.CONCERN else ""
        text = _as_note(what or quote)
        if len(text) < 8:
            continue
        person = (other if is_mine else sentence.speaker) or "Everyone"
        return Candidate(way.kind, person, text, quote, sentence.at, _rank(way.weight, quote))
    return None


def _open_question(sentences: list[_Sentence], number: int) -> Candidate | None:
    """A question of the person's own to which the next turn has no answer."""
    asked = sentences[number]
    following = [s for s in sentences[number + 1 : number + 12] if s.turn == asked.turn + 1][:3]
    if any(s.turn == asked.turn and s.text.endswith("?") for s in sentences[number + 1 : number + 2]):
        return None
    if not following or not any(words.OPEN_ANSWER.search(s.text) for s in following):
        return None
    person = following[0].speaker or "Everyone"
    return Candidate(
        NoteKind.QUESTION, person, _as_note(asked.text), asked.text[:_LONGEST], asked.at, _rank(4.5, asked.text)
    )


def _as_note(text: str) -> str:
    """The words without what people say while they think."""
    plain = words.FILLER.sub("", words.NOISE.sub("", text).strip())
    plain = re.sub(r"\b(\w+)(?: \1\b)+", r"\1", " ".join(plain.split()), flags=re.IGNORECASE)
    return plain.strip(" ,;:–—-.…").strip()[:240]


def _rank(weight: float, quote: str) -> float:
    count = len(quote.split())
    detail = min(1.5, 0.5 * len(_DETAIL.findall(quote)) + 0.3 * len(_NAMED.findall(quote)))
    length = -1.0 if count < 6 else -0.5 if count > 45 else 0.0
    return round(weight + detail + length, 2)


def _ranked(found: list[Candidate]) -> tuple[Candidate, ...]:
    unique: dict[tuple[NoteKind, str], Candidate] = {}
    for candidate in found:
        unique.setdefault((candidate.kind, re.sub(r"\W+", " ", candidate.text.casefold())), candidate)
    ordered = sorted(unique.values(), key=lambda c: (-c.rank, c.at if c.at is not None else 0.0))
    return tuple(_guarded(candidate) for candidate in ordered[:MOST])


def _guarded(candidate: Candidate) -> Candidate:
    """What would be private among the person's own notes is proposed as private."""
    kind, _ = judge(candidate.quote, NoteKind.NOTE)
    return replace(candidate, kind=NoteKind.PRIVATE) if kind is NoteKind.PRIVATE else candidate
