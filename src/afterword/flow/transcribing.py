"""A transcript's candidates: kept for the person to take, change or drop. Nothing of them is used unseen."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.capture.transcript import read_cues, read_transcript
from afterword.domain import Event, NoteKind
from afterword.errors import DebriefError, InputError, NotFound
from afterword.flow.renewing import change_notes
from afterword.store import repository as store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from afterword.domain import Problem
    from afterword.flow.ports import Ports
    from afterword.flow.renewing import Renewed
    from afterword.store.repository import Owner, StoredCandidate, StoredInterview

SPEAKERS = "speakers"  # the setting that remembers who a speaker of the recordings is


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of a transcript."""

    interview: str
    new: bool  # False: this very transcript was read for this interview before
    candidates: tuple[StoredCandidate, ...]  # that wait
    speakers: tuple[str, ...]
    problems: tuple[Problem, ...]


def which_interview(owner: Owner, ports: Ports, ident: str) -> StoredInterview:
    """The interview of this id or its start; without one the last that is over. Raises NotFound or InputError."""
    talks = store.interviews(owner)
    if ident:
        found = [t for t in talks if t.id.startswith(ident)]
        if len(found) != 1:
            raise NotFound("interview", ident, "`afterword interviews` lists them")
        return found[0]
    now = ports.now()
    over = [t for t in talks if (end := t.debrief.interview.end or t.debrief.interview.start) and end <= now]
    if not over:
        raise InputError("no interview that is over is on record; name one, or take in its invitation or notes first")
    return max(over, key=lambda t: t.debrief.interview.end or t.debrief.interview.start or now)


def hear(
    owner: Owner, ports: Ports, raw: bytes, name: str, *, interview: str = "", names: Mapping[str, str] | None = None
) -> Heard:
    """Read a transcript and keep its candidates for an interview. Raises InputError.

    `names` says who the speakers are, and is remembered for the next transcript; the
    person's own name, or "me", marks the person.
    """
    talk = which_interview(owner, ports, interview)
    said = dict(names or {})
    known = _speakers(owner, talk) | said
    me = _me(owner, known)
    transcript, problems = read_transcript(raw, name, me=me, people=known)
    _refuse(name, problems)
    if said:
        store.set_setting(owner, SPEAKERS, (store.get_setting(owner, SPEAKERS) or {}) | said)
    found = tuple(
        store.StoredCandidate(ports.new_id(), talk.id, c.kind.value, c.person, c.text, c.quote, c.at, c.rank)
        for c in transcript.candidates
    )
    digest = hashlib.sha256(raw).hexdigest()
    new = store.add_candidates(owner, talk.id, digest, found)
    if new:
        why = f"{len(found)} candidates wait for your word"
        store.log(owner, Event(ports.now(), "transcript read", "person", why, interview=talk.id))
    waiting = store.candidates(owner, interview=talk.id)
    return Heard(talk.id, new, waiting, transcript.speakers, problems)


def check(owner: Owner, ports: Ports, raw: bytes, name: str, interview: str) -> None:
    """Whether a transcript can be read and there is an interview for it, before anything is kept. Raises InputError."""
    which_interview(owner, ports, interview)
    _, problems = read_cues(raw, name)
    _refuse(name, problems)


def _refuse(name: str, problems: tuple[Problem, ...]) -> None:
    fatal = next((problem for problem in problems if problem.fatal), None)
    if fatal is not None:
        raise DebriefError(name, fatal.line, fatal.message)


def take_candidate(owner: Owner, ports: Ports, ident: str, *, kind: str = "", text: str = "") -> Renewed:
    """Make a note of a candidate, as it is or as the person words it. Raises NotFound or InputError."""
    candidate = _waiting(owner, ident)
    talk = store.interview(owner, candidate.interview)
    label = NoteKind(kind or candidate.kind)
    words = " ".join((text or candidate.text).split())
    if not words:
        raise InputError("a note needs words; say them with --text, or drop it with --drop")
    with store.together():
        store.settle_candidate(owner, candidate.id, "taken")
        return change_notes(owner, ports, talk.id, with_note(talk.source, candidate.person, f"- {label}: {words}"))


def drop_candidate(owner: Owner, ident: str) -> StoredCandidate:
    """Let a candidate go. Raises NotFound."""
    candidate = _waiting(owner, ident)
    store.settle_candidate(owner, candidate.id, "dropped")
    return candidate


def with_note(source: str, person: str, item: str) -> str:
    """The notes with one item more, under the heading of that person: below it, or in a part of its own at the end."""
    lines = source.rstrip().split("\n")
    heads = [n for n, line in enumerate(lines) if line.startswith("#")]
    for place, number in enumerate(heads):
        if lines[number].lstrip("# ").casefold().startswith(person.casefold()):
            stop = heads[place + 1] if place + 1 < len(heads) else len(lines)
            while stop > number + 1 and not lines[stop - 1].strip():
                stop -= 1
            gap = [""] if stop == number + 1 else []
            return "\n".join([*lines[:stop], *gap, item, *lines[stop:]]) + "\n"
    return "\n".join([*lines, "", f"# {person}", "", item]) + "\n"


def _waiting(owner: Owner, ident: str) -> StoredCandidate:
    found = [c for c in store.candidates(owner) if c.id.startswith(ident)]
    if len(found) != 1:
        raise NotFound("candidate", ident, "`afterword candidates` lists them")
    return found[0]


def _speakers(owner: Owner, talk: StoredInterview) -> dict[str, str]:
    """Who speakers are: those of before, and the people of this interview under their first names and addresses."""
    known: dict[str, str] = dict(store.get_setting(owner, SPEAKERS) or {})
    for person in talk.debrief.people:
        turned = f"{person.family}, {person.given}" if person.family and person.given else ""
        for other in (person.given, person.email, turned):
            if other:
                known.setdefault(other, person.name)
    return known


def _me(owner: Owner, known: Mapping[str, str]) -> str:
    profile = store.load_profile(owner)
    marked = next((speaker for speaker, name in known.items() if name.casefold() == "me"), "")
    return marked or profile.name
