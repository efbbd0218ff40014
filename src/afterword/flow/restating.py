"""One note is moved to another person, taken as another kind, put in other words, or dropped; the letters follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.capture.people import EVERYONE
from afterword.capture.render import render_debrief
from afterword.capture.text import tidy
from afterword.domain import Debrief, NoteKind
from afterword.errors import InputError, NotFound
from afterword.flow.renewing import change_notes
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.domain import Fact
    from afterword.flow.ports import Ports
    from afterword.flow.renewing import Renewed
    from afterword.store.repository import Owner


def restate(
    owner: Owner, ports: Ports, interview: str, fact: str, *, kind: str = "", person: str = "", text: str = ""
) -> Renewed:
    """Take a note as another kind, for another person, in other words. Raises NotFound or InputError.

    A note that goes to another person goes behind what that person has.
    """
    talk = store.interview(owner, interview)
    before = _fact(talk.debrief, fact)
    after = before
    if kind:
        after = replace(after, kind=_kind(kind), labelled=_kind(kind), why="")
    if person:
        if person != EVERYONE and talk.debrief.person(person) is None:
            raise InputError(f"nobody called {person!r} is in these notes")
        after = replace(after, person=person)
    if text:
        after = replace(after, text=tidy(text))
    facts = tuple(after if one.id == fact else one for one in talk.debrief.facts)
    return _keep(owner, ports, interview, replace(talk.debrief, facts=facts))


def drop_note(owner: Owner, ports: Ports, interview: str, fact: str) -> Renewed:
    """Let a note go. Raises NotFound."""
    talk = store.interview(owner, interview)
    _fact(talk.debrief, fact)
    facts = tuple(one for one in talk.debrief.facts if one.id != fact)
    return _keep(owner, ports, interview, replace(talk.debrief, facts=facts))


def _keep(owner: Owner, ports: Ports, interview: str, debrief: Debrief) -> Renewed:
    return change_notes(owner, ports, interview, render_debrief(debrief))


def _kind(kind: str) -> NoteKind:
    try:
        return NoteKind(kind)
    except ValueError:
        raise InputError(f"there is no kind of note called {kind!r}") from None


def _fact(debrief: Debrief, ident: str) -> Fact:
    found = next((fact for fact in debrief.facts if fact.id == ident), None)
    if found is None:
        raise NotFound("note", ident, "the notes have changed; look at them again")
    return found
