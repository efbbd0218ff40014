"""The commands about one letter: show, edit, approve, hold, cancel, settle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import as_json, files, paper
from afterword.cli.record import json_option, open_record
from afterword.cli.stateless import parse_moment
from afterword.errors import InputError

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Review


def of_outgoing(outgoing: Outgoing) -> dict[str, Any]:
    """A letter of the record as JSON; `outcome` only where it was sent."""
    found: dict[str, Any] = {
        "id": outgoing.id,
        "state": outgoing.state.value,
        "to": {"name": outgoing.letter.to.name, "email": outgoing.letter.to.email or None},
        "kind": outgoing.letter.kind.value,
        "subject": outgoing.letter.subject,
        "interview": outgoing.interview,
        "send_at": as_json.moment(outgoing.send_at),
        "send_by": as_json.moment(outgoing.send_by),
        "message_id": outgoing.message_id or None,
        "reason": outgoing.why,
        "anchor": outgoing.anchor,
    }
    if outgoing.state.value == "sent":
        found |= {"outcome": outgoing.outcome.value, "sent_at": as_json.moment(outgoing.sent_at)}
    return found


def line_of(outgoing: Outgoing) -> str:
    """A letter in one line."""
    return f"{outgoing.id}  {outgoing.letter.kind.value} to {outgoing.letter.to.name}: {outgoing.state.value}"


@click.command(epilog="\b\nExample:\n  afterword show 7kq2")
@click.argument("ident", metavar="ID")
@json_option
def show(ident: str, as_data: bool) -> None:
    """Show one letter as its reader will see it, where it stands, and its review. The start of its ID is enough."""
    from afterword.flow import handling

    record = open_record()
    view = handling.view(record.owner, ident)
    if as_data:
        sources = [{"start": s.start, "end": s.end, "facts": list(s.facts)} for s in view.outgoing.letter.sources]
        as_json.show(
            of_outgoing(view.outgoing)
            | {
                "body": view.outgoing.letter.body,
                "attachments": list(view.attached),
                "missing_attachments": list(view.missing),
                "sources": sources,
                "review": as_json.of_review(view.review),
            }
        )
        return
    paper.letter(view.outgoing.letter, attachments=view.attached)
    for name in view.missing:
        click.echo(f"Missing:  {name} (afterword edit {view.outgoing.id} --attach FILE)")
    click.echo()
    click.echo(f"Letter {view.outgoing.id} is {view.outgoing.state.value}. {view.outgoing.why}".rstrip())
    if view.outgoing.send_at:
        click.echo(f"Its time: {paper.when(view.outgoing.send_at)} {view.outgoing.anchor}".rstrip())
    _tell_review(view.review, view.outgoing)


def _tell_review(review: Review, outgoing: Outgoing) -> None:
    paper.review(review, outgoing.letter.body)


@click.command(epilog="\b\nExample:\n  afterword edit 7kq2 --body mine.txt --subject 'Thank you'")
@click.argument("ident", metavar="ID")
@click.option("--body", metavar="FILE", help="The new text; - is standard input.")
@click.option("--subject", metavar="S", help="The new subject.")
@click.option("--to", metavar="ADDRESS", help="Where it goes.")
@click.option("--attach", metavar="FILE", multiple=True, help="A file to go with it; may be given more than once.")
@json_option
def edit(
    *,
    ident: str,
    body: str | None,
    subject: str | None,
    to: str | None,
    attach: tuple[str, ...],
    as_data: bool,
) -> None:
    """Change a letter. An approval given before is void: what leaves is what you approved, word for word."""
    from afterword.flow import handling

    if body is None and subject is None and to is None and not attach:
        raise InputError("nothing to change was given; use --body, --subject, --to or --attach")
    text = files.read_text(body) if body is not None else None
    record = open_record()
    after = handling.edit(
        record.owner,
        record.ports,
        ident,
        body=text,
        subject=subject,
        to=to,
        attach=tuple(Path(name) for name in attach),
    )
    _tell_moved([after], as_data)


@click.command(epilog="\b\nExamples:\n  afterword approve 7kq2 m3xw\n  afterword approve 7kq2 --now")
@click.argument("ident", metavar="ID", nargs=-1, required=True)
@click.option("--at", metavar="ISO", help="Leave at this moment instead of its own time.")
@click.option("--now", "at_once", is_flag=True, help="Leave at once.")
@click.option(
    "--despite-findings", is_flag=True, help="Approve it although a slot is unfilled or its day will be wrong."
)
@json_option
def approve(ident: tuple[str, ...], at: str | None, at_once: bool, despite_findings: bool, as_data: bool) -> None:
    """Approve letters, word for word; they leave at their time (see run).

    Approval freezes the recipient, the subject, the body and the attachments. When one of several letters can't be
    approved, none is.
    """
    from afterword.flow import handling

    if at and at_once:
        raise InputError("--at and --now exclude each other; give one of them")
    record = open_record()
    moment = record.ports.now() if at_once else (parse_moment(at) if at else None)
    done = handling.approve(record.owner, record.ports, ident, at=moment, despite_findings=despite_findings)
    for warning in done.warnings:
        click.echo(warning, err=True)
    _tell_moved(done.letters, as_data)


@click.command(epilog="\b\nExample:\n  afterword hold 7kq2")
@click.argument("ident", metavar="ID")
@json_option
def hold(ident: str, as_data: bool) -> None:
    """Keep a letter back until you approve it again."""
    from afterword.flow import handling

    record = open_record()
    _tell_moved([handling.hold(record.owner, record.ports, ident)], as_data)


@click.command(epilog="\b\nExample:\n  afterword cancel 7kq2")
@click.argument("ident", metavar="ID")
@json_option
def cancel(ident: str, as_data: bool) -> None:
    """Drop a letter for good. A letter that has left can't be called back."""
    from afterword.flow import handling

    record = open_record()
    _tell_moved([handling.cancel(record.owner, record.ports, ident)], as_data)


@click.command(epilog="\b\nExample:\n  afterword settle 7kq2 sent")
@click.argument("ident", metavar="ID")
@click.argument("answer", type=click.Choice(["sent", "not-sent"]))
@json_option
def settle(ident: str, answer: str, as_data: bool) -> None:
    """Say whether a letter left, where that could not be known. After not-sent it waits for a new approval."""
    from afterword.flow import handling

    record = open_record()
    _tell_moved([handling.settle(record.owner, record.ports, ident, sent=answer == "sent")], as_data)


def _tell_moved(letters: list[Outgoing] | tuple[Outgoing, ...], as_data: bool) -> None:
    if as_data:
        as_json.show({"letters": [of_outgoing(o) for o in letters]})
        return
    for outgoing in letters:
        click.echo(line_of(outgoing))
        if outgoing.state.value == "approved":
            click.echo(f"      leaves {paper.when(outgoing.send_at)}; `afterword run` sends it")
        elif outgoing.why:
            click.echo(f"      {outgoing.why}")
