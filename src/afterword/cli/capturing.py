"""The commands that bring an interview in: debrief, interviews, candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import as_json, captured, paper
from afterword.cli.adding import of_taken, tell_taken
from afterword.cli.letters import line_of
from afterword.cli.record import json_option, open_record
from afterword.domain import NoteKind

if TYPE_CHECKING:
    from afterword.cli.record import Record
    from afterword.flow.asking import Sitting

KINDS = click.Choice([kind.value for kind in NoteKind if kind is not NoteKind.NOTE])


@click.command(epilog="\b\nExamples:\n  afterword debrief\n  afterword debrief 4mxq --quick")
@click.argument("interview", default="")
@click.option("--quick", is_flag=True, help="One thing about each person: half a minute.")
@click.option("--again", is_flag=True, help="Ask anew what was answered before you broke off.")
@json_option
def debrief(interview: str, quick: bool, again: bool, as_data: bool) -> None:
    """Write down an interview by answering a few questions, at most six about each person.

    What the invitation tells isn't asked. Enter alone passes a question over; Ctrl-C breaks off, and the answers so far are
    there when you come back. Several things in one answer stand between semicolons.
    """
    from afterword.flow import asking

    record = open_record()
    sitting = asking.begin(record.owner, record.ports, interview, quick=quick, again=again)
    _say_what_is_known(sitting)
    _ask(record, sitting)
    taken = asking.finish(record.owner, record.ports, sitting)
    if as_data:
        as_json.show({"added": [of_taken("debrief", taken)]})
    else:
        tell_taken("debrief", taken)


def _say_what_is_known(sitting: Sitting) -> None:
    talk = sitting.known.interview
    known = [part for part in (talk.company, talk.role, paper.when(talk.start) if talk.start else "") if part]
    if known:
        click.echo(" · ".join(known), err=True)
    if sitting.answers:
        count = len(sitting.answers)
        many = "1 question is" if count == 1 else f"{count} questions are"
        click.echo(f"Going on; {many} answered already.", err=True)


def _ask(record: Record, sitting: Sitting) -> None:
    """Ask until nothing is left; each answer is kept at once."""
    from afterword.flow import asking

    while sitting.left:
        question = sitting.left[0]
        try:
            words = click.prompt(question.words, default="", show_default=False, err=True)
        except click.Abort:
            click.echo("\nYour answers so far are kept; go on with: afterword debrief", err=True)
            raise
        if wrong := asking.answer(record.owner, record.ports, sitting, question.key, words):
            click.echo(wrong, err=True)


@click.command(
    epilog="\b\nExamples:\n  afterword interviews\n  afterword interviews --take 040000008200\n  afterword interviews --drop 0k2v"
)
@click.option("--take", metavar="UID", default="", help="It is an interview; the start of the UID is enough.")
@click.option("--drop", metavar="UID", default="", help="It is none.")
@json_option
@click.pass_context
def interviews(ctx: click.Context, take: str, drop: str, as_data: bool) -> None:
    """List the interviews that calendars told of, and those that are proposed and wait for your word."""
    from afterword.flow import inviting, looking

    record = open_record()
    for told in [inviting.accept(record.owner, record.ports, take)] if take else []:
        click.echo(f"{told.summary}: interview {told.interview}", err=True)
    for told in [inviting.dismiss(record.owner, drop)] if drop else []:
        click.echo(f"{told.summary}: dropped", err=True)
    rows = looking.expected(record.owner)
    if as_data:
        as_json.show({"interviews": [captured.of_expected(row) for row in rows]})
        return
    cells = [
        (
            row.interview or "–",
            row.state,
            row.summary,
            paper.when(row.debrief.interview.start or row.start),
            row.uid[:24],
            row.why,
        )
        for row in rows
    ]
    paper.table(
        ctx, ("id", "state", "what", "when", "uid", "why"), cells, empty="No calendar has told of an interview."
    )


@click.command(
    epilog="\b\nExamples:\n  afterword candidates\n  afterword candidates --take 7kq2 --text 'own on-call'\n  afterword candidates --drop m3xw"
)
@click.argument("interview", default="")
@click.option("--take", metavar="ID", multiple=True, help="Make it a note; may be given more than once.")
@click.option("--drop", metavar="ID", multiple=True, help="Let it go; may be given more than once.")
@click.option("--text", metavar="WORDS", default="", help="With --take: in these words of yours.")
@click.option("--kind", type=KINDS, default=None, help="With --take: as a note of this kind.")
@json_option
@click.pass_context
def candidates(
    ctx: click.Context,
    *,
    interview: str,
    take: tuple[str, ...],
    drop: tuple[str, ...],
    text: str,
    kind: str | None,
    as_data: bool,
) -> None:
    """List what a transcript may have for your notes, each with its quotation; take, change or drop it."""
    from afterword.flow import looking, transcribing

    record = open_record()
    for ident in drop:
        transcribing.drop_candidate(record.owner, ident)
    for ident in take:
        renewed = transcribing.take_candidate(record.owner, record.ports, ident, kind=kind or "", text=text)
        for outgoing in renewed.written:
            click.echo(f"written anew: {line_of(outgoing)}", err=True)
    rows = looking.candidates(record.owner, interview)
    if as_data:
        as_json.show({"candidates": [captured.of_waiting(row) for row in rows]})
        return
    cells = [
        (
            row.id,
            row.kind,
            row.person,
            row.text,
            captured.clock(row.at) if row.at is not None else "–",
            f"“{row.quote}”",
        )
        for row in rows
    ]
    heads = ("id", "kind", "person", "as a note", "at", "as it was said")
    paper.table(ctx, heads, cells, empty="No candidate waits.")
