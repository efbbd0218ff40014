"""The commands that run: run, export."""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import as_json, paper
from afterword.cli.letters import line_of, of_outgoing
from afterword.cli.record import json_option, open_record

if TYPE_CHECKING:
    from afterword.flow.running import Round


@click.command(epilog="\b\nExample:\n  afterword run --until-idle")
@click.option("--until-idle", is_flag=True, help="End when nothing is due now and nothing waits for proof.")
@json_option
def run(until_idle: bool, as_data: bool) -> None:
    """Send what is due and watch the mailbox, until you stop it (Ctrl-C).

    Exit 2 with --until-idle when the mailbox could not be used.
    """
    from afterword.worker.local import LocalWorker

    record = open_record()
    stop = threading.Event()
    # A signal ends the loop between two rounds; a letter that is under way is finished first.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    done: list[dict[str, Any]] = []

    def tell(result: Round) -> None:
        if as_data and until_idle:
            done.append(of_round(result))
        elif as_data:
            as_json.show(of_round(result), indent=None)
        else:
            tell_round(result)

    if not as_data and not until_idle:
        click.echo("Watching; press Ctrl-C to stop.")
    last = LocalWorker(record.owner, record.ports, stop, tell).run(until_idle=until_idle)
    if as_data and until_idle:
        as_json.show({"rounds": done, "idle": last.idle, "trouble": last.trouble or None})
    if last.trouble and until_idle:
        click.echo(f"afterword: {last.trouble}", err=True)
        sys.exit(2)


def of_round(result: Round) -> dict[str, Any]:
    """One round as JSON."""
    return {
        "at": as_json.moment(result.at),
        "letters": [of_outgoing(o) for o in result.letters],
        "received": len(result.seen.received),
        "drafted": result.drafted,
        "trouble": result.trouble or None,
    }


def tell_round(result: Round) -> None:
    """What a round did, in lines; nothing when it did nothing."""
    for outgoing in result.letters:
        click.echo(f"{line_of(outgoing)}{f' — {outgoing.why}' if outgoing.why else ''}")
    for mail in result.seen.received:
        meaning = f" ({mail.mail.meaning.value})" if mail.mail.meaning else ""
        click.echo(f"{mail.mail.kind.value}{meaning} from {mail.mail.sender}: {mail.because or mail.mail.reason}")
    for change in result.seen.changes:
        click.echo(f"{change.letter}: {change.state.value} — {change.why}")
    if result.drafted:
        click.echo(f"{result.drafted} follow-up drafted; see afterword today")
    if result.trouble:
        click.echo(f"{paper.when(result.at)}: {result.trouble}")


@click.command(epilog="\b\nExample:\n  afterword export my-data")
@click.argument("folder", metavar="DIR")
@json_option
def export(folder: str, as_data: bool) -> None:
    """Write all your data as plain files into DIR, a new or empty folder: notes, letters, mails, the log."""
    from afterword.flow import exporting

    record = open_record()
    names = exporting.export(record.owner, Path(folder))
    if as_data:
        as_json.show({"folder": str(Path(folder).resolve()), "files": list(names)})
    else:
        click.echo(f"{len(names)} files are in {folder}. Private notes are among them: share them with care.")
