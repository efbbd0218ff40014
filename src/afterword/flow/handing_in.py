"""A file is handed in, whatever it is: notes, a calendar, a mail with an invitation, a transcript."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from afterword.capture.debrief import read_debrief
from afterword.capture.text import decode
from afterword.errors import DebriefError, UnreadableFile
from afterword.flow import inviting, reading, transcribing
from afterword.flow.taking_in import home_zone, take_in
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.domain import Problem
    from afterword.flow.inviting import Told
    from afterword.flow.ports import Ports
    from afterword.flow.taking_in import TakenIn
    from afterword.flow.transcribing import Heard
    from afterword.store.repository import Owner


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What became of a file; one of the first three is there."""

    taken: TakenIn | None = None
    told: tuple[Told, ...] = ()
    heard: Heard | None = None
    problems: tuple[Problem, ...] = ()


def hand_in(owner: Owner, ports: Ports, name: str, raw: bytes, *, interview: str = "") -> HandedIn:
    """Take a file in by what it is. Raises InputError, and then nothing is kept.

    `interview` is the one that a transcript belongs to; else the last that is over.
    """
    plain = PurePath(name.replace("\\", "/")).name[-120:] or "file"
    shape = reading.shape_of(PurePath(plain).suffix.lower(), raw)
    if shape in {"calendar", "mail"}:
        return _calendar(owner, ports, plain, raw, is_mail=shape == "mail")
    if shape == "notes":
        text, problems = decode(raw)
        _refuse(plain, problems)
        return hand_in_notes(owner, ports, text, plain)
    transcribing.check(owner, ports, raw, plain, interview)
    heard = transcribing.hear(owner, ports, raw, plain, interview=interview)
    return HandedIn(heard=heard, problems=heard.problems)


def hand_in_notes(owner: Owner, ports: Ports, text: str, name: str = "your notes") -> HandedIn:
    """Take in the text of a debrief. Raises DebriefError where it can't be used."""
    debrief, problems = read_debrief(text, default_zone=home_zone(owner))
    _refuse(name, problems)
    if not debrief.people and not debrief.facts:
        raise UnreadableFile(name, "nothing is told in it", "name somebody you met, and a thing that was said")
    with store.together():
        return HandedIn(taken=take_in(owner, ports, debrief, text, None), problems=problems)


def _calendar(owner: Owner, ports: Ports, name: str, raw: bytes, *, is_mail: bool) -> HandedIn:
    own = inviting.own_names(owner)
    read = reading.read_invitation_mail if is_mail else reading.read_appointments
    found, problems = read(raw, ports.now(), own)
    _refuse(name, problems)
    sender = reading.sender_of(raw) if is_mail else ""
    return HandedIn(told=inviting.take_appointments(owner, ports, found, name, sender), problems=problems)


def _refuse(name: str, problems: tuple[Problem, ...]) -> None:
    fatal = next((problem for problem in problems if problem.fatal), None)
    if fatal is not None:
        raise DebriefError(name, fatal.line, fatal.message)
