"""The notes of a talk change, or a letter should speak otherwise: what nobody has touched is written anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.capture.debrief import read_debrief
from afterword.deliver import moves
from afterword.domain import ASKED_FOR, Event, State, Tone
from afterword.errors import ClaimLost, DebriefError, InputError
from afterword.flow.attaching import attach_named
from afterword.flow.drafting import write
from afterword.flow.planning import draft_due
from afterword.flow.rewording import check_sight, keep_earlier
from afterword.schedule.cadence import decide
from afterword.store import repository as store

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Agenda, Debrief, Problem
    from afterword.flow.drafting import Drafted, Drafting
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner, StoredInterview


@dataclass(frozen=True, slots=True)
class Renewed:
    """What became of the letters after their notes changed."""

    problems: tuple[Problem, ...]
    written: tuple[Outgoing, ...]  # anew, since nobody had touched them
    kept: tuple[Outgoing, ...]  # as they were: the person's own words, or approved already
    drafting: Drafting  # of whoever had no letter yet


def change_notes(owner: Owner, ports: Ports, interview: str, text: str) -> Renewed:
    """Keep `text` as the notes of this talk, and renew its letters.

    Raises DebriefError for notes that can't be used; then nothing has changed.
    """
    talk = store.interview(owner, interview)
    zone = talk.debrief.interview.timezone or store.load_profile(owner).timezone
    debrief, problems = read_debrief(text, default_zone=zone)
    for problem in problems:
        if problem.fatal:
            raise DebriefError("notes", problem.line, problem.message)
    return replace(renew(owner, ports, interview, debrief, text, folder=None), problems=problems)


def renew(owner: Owner, ports: Ports, interview: str, debrief: Debrief, text: str, *, folder: Path | None) -> Renewed:
    """Put other notes in the place of those on record. A letter that the person edited or approved stays as it is."""
    with store.together():
        store.replace_notes(owner, interview, debrief, text)
        store.log(owner, Event(ports.now(), "notes changed", "person", "", interview=interview))
        written = tuple(_write_anew(owner, ports, interview, folder))
        drafting = draft_due(owner, ports, store.interview(owner, interview), folder)
    fresh = {outgoing.id for outgoing in written}
    kept = tuple(o for o in store.letters(owner, interview=interview) if o.id not in fresh and _is_kept(o))
    return Renewed((), written, kept, drafting)


def _write_anew(owner: Owner, ports: Ports, interview: str, folder: Path | None) -> Iterator[Outgoing]:
    usual = compose_anew(owner, ports, interview, Tone.WARM)
    for before in store.letters(owner, interview=interview):
        if before.state is not State.DRAFTED or before.edited:
            continue
        asked = before.letter.kind in ASKED_FOR
        drafting = compose_anew(owner, ports, interview, before.letter.tone, before) if asked else usual
        drafted = next((d for d in drafting.drafts if _is_same(d, before)), None)
        if drafted is None:
            after = moves.cancel(before, "the notes it rested on have changed")
            store.save_move(owner, before, after)
        else:
            yield _put(owner, before, drafted, folder)


def _is_kept(outgoing: Outgoing) -> bool:
    return outgoing.state is State.APPROVED or (outgoing.state in {State.DRAFTED, State.HELD} and outgoing.edited)


def _is_same(drafted: Drafted, before: Outgoing) -> bool:
    return (drafted.letter.to.name, drafted.letter.kind) == (before.letter.to.name, before.letter.kind)


def _called_for(owner: Owner, ports: Ports, talk: StoredInterview, before: Outgoing | None) -> Agenda:
    """What this talk calls for now; for a letter that the person asked for by its kind, that letter."""
    history = store.touches(owner, talk.id)
    if before is not None and before.letter.kind in ASKED_FOR:
        return decide(talk.debrief, ports.now(), history=history, kind=before.letter.kind, to=before.letter.to.name)
    return decide(talk.debrief, ports.now(), history=history)


def compose_anew(owner: Owner, ports: Ports, interview: str, tone: Tone, before: Outgoing | None = None) -> Drafting:
    """All letters that this talk calls for now, written together so that no two lean on the same thing.

    Where `before` was asked for by its kind, no clock calls for it: then it is that letter alone.
    """
    talk = store.interview(owner, interview)
    agenda = _called_for(owner, ports, talk, before)
    return write(talk.debrief, store.load_profile(owner), agenda, ports.now(), tone=tone)


def speak_otherwise(owner: Owner, ports: Ports, ident: str, tone: Tone, *, seen: str = "") -> Outgoing:
    """Write a letter anew in another tone. Raises InputError where it is the person's own by now, or no longer due.

    With the sight of what they saw, words of their own give way and are kept among the earlier ones.
    """
    before = store.letter(owner, ident)
    check_sight(before, seen)
    if before.edited and seen:
        keep_earlier(owner, before, ports.now())
    elif before.edited:
        raise InputError("this letter has your own words in it; they are not written over")
    if before.state is not State.DRAFTED:
        raise InputError("only a letter that waits for your approval can be written anew")
    drafting = compose_anew(owner, ports, before.interview, tone, before)
    for drafted in drafting.drafts:
        if _is_same(drafted, before):
            after = _put(owner, before, replace(drafted, letter=replace(drafted.letter, tone=tone)), None)
            why = f"in a {tone.value} tone"
            store.log(owner, Event(ports.now(), "letter written anew", "person", why, after.interview, after.id))
            return after
    raise InputError("this letter is no longer due, so it isn't written anew")


def write_for(owner: Owner, ports: Ports, before: Outgoing, leaves: dt.datetime) -> Outgoing | None:
    """Write our own letter anew for another moment of leaving, since "this afternoon" is true on one day only.

    None where that can't be done: the person's own words, no longer due, or nothing that would change.
    """
    if before.edited or before.state is not State.DRAFTED:
        return None
    talk = store.interview(owner, before.interview)
    agenda = _called_for(owner, ports, talk, before)
    due = tuple(replace(slot, send_at=leaves.astimezone(slot.send_at.tzinfo)) for slot in agenda.due)
    drafting = write(
        talk.debrief, store.load_profile(owner), replace(agenda, due=due), ports.now(), tone=before.letter.tone
    )
    for drafted in drafting.drafts:
        if _is_same(drafted, before) and drafted.letter.body != before.letter.body:
            after = _put(owner, before, drafted, None)
            why = "it leaves on another day than it was written for"
            store.log(owner, Event(ports.now(), "letter written anew", "afterword", why, after.interview, after.id))
            return after
    return None


def _put(owner: Owner, before: Outgoing, drafted: Drafted, folder: Path | None) -> Outgoing:
    """The new words in the place of ours; the address that the person gave stays."""
    letter = drafted.letter
    if before.letter.to.email and not letter.to.email:
        letter = replace(letter, to=replace(letter.to, email=before.letter.to.email))
    after = replace(
        before,
        letter=letter,
        edited=False,
        why=drafted.slot.reason,
        anchor=drafted.slot.anchor,
        send_at=drafted.slot.send_at,
        send_by=drafted.slot.send_by,
    )
    try:
        store.save_move(owner, before, after)
    except ClaimLost:
        return store.letter(owner, before.id)  # changed in another window just now: those words stay
    attach_named(owner, after, folder)
    return after
