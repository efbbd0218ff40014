"""The command that shows what was understood from a file: notes, a calendar, a mail with an invitation, a transcript."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli import as_json, captured, files, paper
from afterword.cli.stateless import json_option, now_option, parse_moment

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Problem
    from afterword.flow.reading import Appointment


@click.command(epilog="\b\nExamples:\n  afterword read friday.md\n  afterword read invite.ics talk.vtt --json")
@click.argument("file", nargs=-1, required=True)
@now_option
@click.option("--me", default="", metavar="NAME", help="Which speaker of a transcript you are; else it is guessed.")
@json_option
def read(file: tuple[str, ...], now_text: str | None, me: str, as_data: bool) -> None:
    """Show what was understood from each FILE, as a debrief file, or as JSON. Nothing is kept.

    A FILE is notes (.md), a calendar (.ics), a mail with an invitation (.eml) or a transcript (.vtt, .srt, .txt, .docx).
    Recurring appointments are shown from a year before --now to a year after it. A time whose zone isn't known is shown as
    it stands, and never used as if it were known.
    """
    now = parse_moment(now_text)
    for name in file:
        _read_one(name, now, me, as_data)


def _read_one(name: str, now: dt.datetime, me: str, as_data: bool) -> None:
    from afterword.flow import reading

    raw = files.read_bytes(name, limit=reading.LARGEST)
    shape = reading.shape_of(Path(name).suffix.lower(), raw)
    if shape == "calendar":
        _show_appointments(name, reading.read_appointments(raw, now), as_data)
    elif shape == "mail":
        _show_appointments(name, reading.read_invitation_mail(raw, now), as_data)
    elif shape == "transcript":
        _show_transcript(name, raw, me, as_data)
    else:
        _show_notes(name, raw, as_data)


def _show_appointments(name: str, found: tuple[tuple[Appointment, ...], tuple[Problem, ...]], as_data: bool) -> None:
    appointments, problems = found
    files.raise_fatal(name, problems)
    paper.problems(name, problems)
    if as_data:
        as_json.show({"events": [captured.of_appointment(a) for a in appointments]})
    else:
        captured.tell_appointments(appointments)


def _show_transcript(name: str, raw: bytes, me: str, as_data: bool) -> None:
    from afterword.capture.transcript import read_transcript

    talk, problems = read_transcript(raw, name, me=me)
    files.raise_fatal(name, problems)
    paper.problems(name, problems)
    if as_data:
        as_json.show(captured.of_transcript(talk))
    else:
        captured.tell_transcript(talk)


def _show_notes(name: str, raw: bytes, as_data: bool) -> None:
    from afterword.capture.render import render_debrief

    debrief, problems = files.read_debrief_bytes(name, raw)
    if as_data:
        as_json.show(as_json.of_debrief(debrief, problems))
        return
    paper.problems(name, problems)
    click.echo(render_debrief(debrief), nl=False)
