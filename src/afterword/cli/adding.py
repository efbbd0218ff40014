"""The command that takes files in: notes, calendars, mails with an invitation, transcripts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import as_json, captured, files, paper
from afterword.cli.letters import line_of, of_outgoing
from afterword.cli.record import json_option, open_record
from afterword.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.cli.record import Record
    from afterword.flow.taking_in import TakenIn

NO_CALENDAR = "no interview that is still to come, or was lately, was found in it"


@dataclass(frozen=True, slots=True)
class _Ready:
    """A file that was read and can be used; `take` takes it in, gives it as data and tells of it."""

    name: str
    take: Callable[[], tuple[list[dict[str, Any]], Callable[[], None]]]


@click.command(
    epilog="\b\nExamples:\n  afterword add friday.md\n  afterword add invite.ics\n  afterword add talk.vtt --to 4mxq --speaker 'Speaker 1=Maria Chen' --speaker 'Speaker 2=me'"
)
@click.argument("file", nargs=-1, required=True)
@click.option(
    "--to", metavar="INTERVIEW", default="", help="The interview of a transcript; else the last that is over."
)
@click.option("--speaker", metavar="WHO=NAME", multiple=True, help="Who a speaker of a transcript is; `me` is you.")
@json_option
def add(file: tuple[str, ...], to: str, speaker: tuple[str, ...], as_data: bool) -> None:
    """Take in each FILE: notes, a calendar, a mail with an invitation, or a transcript.

    From notes, the letters that are due are drafted. From calendars, what surely is an interview is taken, and what may be one
    is proposed (see interviews). From transcripts, candidates wait for your word (see candidates); none is used unseen.
    What is on record already is not taken in twice. When one file can't be used, none is taken in.
    """
    record = open_record()
    names = dict(_speaker(pair) for pair in speaker)
    ready = [_prepare(record, name, to, names) for name in file]
    shown: list[dict[str, Any]] = []
    for one in ready:
        data, tell = one.take()
        shown += data
        if not as_data:
            tell()
    if as_data:
        as_json.show({"added": shown})


def _speaker(pair: str) -> tuple[str, str]:
    who, equals, name = pair.partition("=")
    if not equals or not who.strip() or not name.strip():
        raise InputError(f"--speaker {pair!r} says nobody; write it like 'Speaker 1=Maria Chen'")
    return who.strip(), name.strip()


def _prepare(record: Record, name: str, to: str, names: dict[str, str]) -> _Ready:
    """Read a file without keeping anything. Raises InputError."""
    from afterword.flow import reading, transcribing

    raw = files.read_bytes(name, limit=reading.LARGEST)
    shape = reading.shape_of(Path(name).suffix.lower(), raw)
    if shape in {"calendar", "mail"}:
        return _calendar(record, name, raw, is_mail=shape == "mail")
    if shape == "notes":
        return _notes(record, name, raw)
    transcribing.check(record.owner, record.ports, raw, name, to)
    return _Ready(name, lambda: _hear(record, name, raw, to, names))


def _calendar(record: Record, name: str, raw: bytes, *, is_mail: bool) -> _Ready:
    from afterword.flow import inviting, reading

    own = inviting.own_names(record.owner)
    read = reading.read_invitation_mail if is_mail else reading.read_appointments
    found, problems = read(raw, record.ports.now(), own)
    files.raise_fatal(name, problems)
    sender = reading.sender_of(raw) if is_mail else ""

    def take() -> tuple[list[dict[str, Any]], Callable[[], None]]:
        paper.problems(name, problems)
        told = inviting.take_appointments(record.owner, record.ports, found, Path(name).name, sender)
        data = [{"file": name, **captured.of_told(one)} for one in told]
        return data, lambda: captured.tell_told(name, told, empty=NO_CALENDAR)

    return _Ready(name, take)


def _notes(record: Record, name: str, raw: bytes) -> _Ready:
    from afterword.flow import taking_in

    debrief, problems = files.read_debrief_bytes(name, raw, taking_in.home_zone(record.owner))
    text = files.text_of(name, raw)

    def take() -> tuple[list[dict[str, Any]], Callable[[], None]]:
        paper.problems(name, problems)
        folder = None if name == "-" else Path(name).resolve().parent
        taken = taking_in.take_in(record.owner, record.ports, debrief, text, folder)
        return [of_taken(name, taken)], lambda: tell_taken(name, taken)

    return _Ready(name, take)


def _hear(
    record: Record, name: str, raw: bytes, to: str, names: dict[str, str]
) -> tuple[list[dict[str, Any]], Callable[[], None]]:
    from afterword.flow import transcribing

    heard = transcribing.hear(record.owner, record.ports, raw, name, interview=to, names=names)
    paper.problems(name, heard.problems)
    data = {
        "file": name,
        "interview": heard.interview,
        "new": heard.new,
        "speakers": list(heard.speakers),
        "candidates": [captured.of_waiting(c) for c in heard.candidates],
    }

    def tell() -> None:
        again = "" if heard.new else " (was read already)"
        click.echo(f"{name}: interview {heard.interview}{again}, {len(heard.candidates)} candidates wait for your word")
        click.echo(f"Speakers: {', '.join(heard.speakers) or 'nobody is named'}")
        click.echo("Next: afterword candidates")

    return [data], tell


def of_taken(name: str, result: TakenIn) -> dict[str, Any]:
    """What became of notes, for a script."""
    found = as_json.of_drafting(result.drafting)
    return {
        "file": name,
        "interview": result.interview,
        "new": result.new,
        "changed": result.changed,
        "letters": [of_outgoing(o) for o in result.letters],
        "questions": found["questions"],
        "not_now": found["not_now"],
        "read": found["read"],
    }


def tell_taken(name: str, result: TakenIn) -> None:
    """What became of notes, in lines."""
    known = " (other notes of it are kept now; letters that nobody had touched are written anew)"
    again = known if result.changed else "" if result.new else " (was on record already)"
    click.echo(f"{name}: interview {result.interview}{again}")
    for outgoing in result.letters:
        click.echo(f"  {line_of(outgoing)}")
        click.echo(f"      leaves {paper.when(outgoing.send_at)} once you approve it — {outgoing.why}")
    paper.questions(result.drafting.questions)
    paper.not_now(result.drafting.not_now)
    paper.readings(result.drafting.read)
    if result.letters:
        first = result.letters[0].id
        click.echo(f"Next: afterword show {first}, then afterword approve {first}")
