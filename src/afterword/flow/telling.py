"""One interview told: its people, its letters with their reviews, what came, what is planned. Changes nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.domain import Form, Stage, State
from afterword.errors import NotFound
from afterword.flow.drafting import draft, judge
from afterword.flow.handling import View
from afterword.store import repository as store
from afterword.track.pipeline import stage

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Letter, Review
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner, Plan, Received, StoredAppointment, StoredInterview


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of the story; exactly one of the last three is there, or none for the talk itself."""

    at: dt.datetime
    letter: Outgoing | None = None
    mail: Received | None = None
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """An interview and all that has to do with it."""

    talk: StoredInterview
    stage: Stage
    entries: tuple[Entry, ...]  # the earliest first; what has no moment yet is in `open`
    open: tuple[Outgoing, ...]
    told: bool  # False: only a calendar knows of it


@dataclass(frozen=True, slots=True)
class Listed:
    """An interview in a list."""

    talk: StoredInterview
    stage: Stage


def letters_of(owner: Owner, interview: str) -> tuple[StoredInterview, tuple[View, ...]]:
    """The letters of a talk that are not dropped, each judged beside its neighbours. Raises NotFound."""
    talk = store.interview(owner, interview)
    found = _kept(owner, interview)
    files = store.attachment_names(owner, tuple(o.id for o in found))
    profile = store.load_profile(owner)
    everybody = tuple(o.letter for o in found)
    views = []
    for outgoing in found:
        have = files.get(outgoing.id, ())
        letter = replace(outgoing.letter, attachments=have)
        said = judge(letter, talk.debrief, profile, everybody, outgoing.send_at)
        views.append(_view(outgoing, said, have))
    return talk, tuple(views)


def judge_words(owner: Owner, ident: str, subject: str, body: str) -> tuple[View, Letter]:
    """A letter with other words, not kept yet, judged as if they stood there; and the letter as it would be."""
    outgoing = store.letter(owner, ident)
    found = _kept(owner, outgoing.interview)
    if all(one.id != ident for one in found):
        raise NotFound("letter that waits", ident)
    have = store.attachment_names(owner, (ident,)).get(ident, ())
    talk = store.interview(owner, outgoing.interview)
    letter = replace(outgoing.letter, subject=subject, body=body, attachments=have)
    others = tuple(one.letter for one in found)
    said = judge(letter, talk.debrief, store.load_profile(owner), others, outgoing.send_at)
    return _view(outgoing, said, have), letter


def _kept(owner: Owner, interview: str) -> tuple[Outgoing, ...]:
    return tuple(o for o in store.letters(owner, interview=interview) if o.state is not State.CANCELLED)


def _view(outgoing: Outgoing, said: Review, have: tuple[str, ...]) -> View:
    return View(outgoing, said, have, tuple(name for name in outgoing.letter.attachments if name not in have))


def story(owner: Owner, interview: str, now: dt.datetime) -> Story:
    """All of one interview, in order. Raises NotFound."""
    talk = store.interview(owner, interview)
    letters = store.letters(owner, interview=interview)
    mails = store.incoming(owner, interview=interview)
    plans = store.plans(owner, interview=interview)
    touches = store.touches(owner, interview)
    entries = [Entry(o.sent_at or o.send_at or now, letter=o) for o in letters if o.state in _PLACED]
    entries += [Entry(r.received_at, mail=r) for r in mails]
    entries += [Entry(p.since, plan=p) for p in plans if p.state == "waiting"]
    at = talk.debrief.interview.end or talk.debrief.interview.start
    entries += [Entry(at)] if at else []
    ordered = tuple(sorted(entries, key=lambda entry: entry.at.astimezone(dt.UTC)))
    waits = tuple(o for o in letters if o.state not in _PLACED and o.state is not State.CANCELLED)
    told = bool(talk.debrief.facts) or bool(letters)
    return Story(talk, stage(touches, talk.debrief.interview.end, now), ordered, waits, told)


_PLACED = {State.SENT, State.APPROVED, State.SENDING}


def listed(owner: Owner, now: dt.datetime, *, words: str, start: int, most: int) -> tuple[tuple[Listed, ...], int]:
    """A window of the interviews, each with its stage; and how many there are in all."""
    talks, count = store.interviews_window(owner, words=words, start=start, most=most)
    touches = store.touches_of(owner, tuple(talk.id for talk in talks))
    rows = (Listed(t, stage(touches.get(t.id, ()), t.debrief.interview.end, now)) for t in talks)
    return tuple(rows), count


def in_forms(owner: Owner, ports: Ports, outgoing: Outgoing, forms: tuple[Form, ...]) -> tuple[Letter | None, ...]:
    """The same letter for a card or for LinkedIn, from the same notes; None where the notes call for none any more."""
    talk = store.interview(owner, outgoing.interview)
    profile, history = store.load_profile(owner), store.touches(owner, talk.id)
    letter, now = outgoing.letter, outgoing.send_at or ports.now()
    found = []
    for form in forms:
        drafting = draft(
            talk.debrief,
            profile,
            now,
            history=history,
            kind=letter.kind,
            to=letter.to.name,
            tone=letter.tone,
            form=form,
        )
        found.append(next((d.letter for d in drafting.drafts), None))
    return tuple(found)


def expected(owner: Owner, interview: str) -> StoredAppointment | None:
    """What a calendar told of this talk; None where none did."""
    return next(iter(store.appointments(owner, interview=interview)), None)
