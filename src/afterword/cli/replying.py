"""The command about one mail that came back: look at it, and say whether it is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import as_json, paper
from afterword.cli.record import json_option, open_record

if TYPE_CHECKING:
    from afterword.cli.record import Record
    from afterword.store.repository import Received

SHORT = 8  # characters of a mail's id that are shown; its start is enough


@click.command(
    epilog="\b\nExamples:\n  afterword reply 3fa9\n  afterword reply 3fa9 yes --letter 7kq2\n  afterword reply 3fa9 no"
)
@click.argument("ident", metavar="ID")
@click.argument("answer", type=click.Choice(["yes", "no"]), required=False)
@click.option("--letter", default="", metavar="LETTER", help="The letter that it answers; else the likeliest.")
@json_option
def reply(ident: str, answer: str | None, letter: str, as_data: bool) -> None:
    """Show a mail that came back, or say whether it answers a letter of yours.

    With yes, it stops or moves the follow-ups as a sure answer does. With no, whatever it did is undone: a
    follow-up that was withdrawn is a draft again, and one that was held waits for your approval. Each can be taken
    back with the other.
    """
    from afterword.flow import looking, settling

    record = open_record()
    if answer == "yes":
        found, changes = settling.accept(record.owner, record.ports, ident, letter=letter)
    elif answer == "no":
        found, changes = settling.dismiss(record.owner, record.ports, ident)
    else:
        found, changes = looking.reply(record.owner, ident), ()
    if as_data:
        moved = [{"letter": c.letter, "state": c.state.value, "reason": c.why} for c in changes]
        as_json.show(looking.reply_as_data(found) | {"choices": _choices(record, found), "changed": moved})
        return
    _tell(record, found, shows=answer is None)
    for change in changes:
        click.echo(f"letter {change.letter}: {change.state.value}, {change.why}")


def _choices(record: Record, found: Received) -> list[dict[str, object]]:
    from afterword.flow import settling

    return [
        {"letter": c.letter.id, "to": c.letter.letter.to.name, "sure": c.sure, "why": c.why}
        for c in settling.choices(record.owner, found)
    ]


def _tell(record: Record, found: Received, *, shows: bool) -> None:
    mail = found.mail
    meaning = f" ({mail.meaning.value})" if mail.meaning else ""
    click.echo(f"{found.key[:SHORT]}  from {mail.sender_name or mail.sender}, {paper.when(found.received_at)}")
    click.echo(
        f"taken for: {mail.kind.value}{meaning}; effect: {found.effect}; because: {found.because or mail.reason}"
    )
    if not shows:
        return
    click.echo(f"subject: {mail.subject}\n\n{mail.own_words or '(no words of its own)'}\n")
    for choice in _choices(record, found):
        click.echo(f"may answer {choice['letter']} to {choice['to']}: {choice['why']} ({choice['sure']:.0%})")
    click.echo(f"To settle it: afterword reply {found.key[:SHORT]} yes, or no")
