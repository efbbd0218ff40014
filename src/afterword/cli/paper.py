"""Letters, reviews and tables as text: rich on a terminal, plain in a pipe, with NO_COLOR or with --plain."""

from __future__ import annotations

import os
import sys
import textwrap
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from afterword.domain import Letter, NotNow, Problem, Question, Reading, Review, Slot

WIDTH = 78
MARKS = {"error": "✗", "warning": "!", "hint": "·"}


def is_rich(ctx: click.Context) -> bool:
    """Whether tables and colour are welcome."""
    plain = bool((ctx.find_root().obj or {}).get("plain"))
    return sys.stdout.isatty() and not plain and not os.environ.get("NO_COLOR")


def table(ctx: click.Context, heads: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> None:
    """Rows under heads; in a pipe tab-separated with one line of heads; a sentence when there is nothing."""
    if not rows:
        click.echo(empty)
    elif is_rich(ctx):
        from rich.box import SIMPLE
        from rich.console import Console
        from rich.table import Table

        grid = Table(*heads, box=SIMPLE, header_style="bold")
        for row in rows:
            grid.add_row(*row)
        Console().print(grid)
    else:
        click.echo("\t".join(heads))
        for row in rows:
            click.echo("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))


def when(moment: dt.datetime | None) -> str:
    """A moment as a person says it, with its zone: "Fri 20 Nov 2026, 09:30 EST"."""
    if moment is None:
        return "–"
    return f"{moment:%a} {moment.day} {moment:%b %Y, %H:%M} {moment:%Z}".rstrip()


def letter(written: Letter, *, attachments: Sequence[str] | None = None) -> None:
    """The letter as its reader will see it."""
    address = f" <{written.to.email}>" if written.to.email else " (no address yet)"
    click.echo(f"To:       {written.to.name}{address}")
    if written.subject:
        click.echo(f"Subject:  {written.subject}")
    for name in written.attachments if attachments is None else attachments:
        click.echo(f"Attached: {name}")
    click.echo()
    for line in written.body.rstrip("\n").split("\n"):
        click.echo(textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False) if line else "")


def review(found: Review, body: str) -> None:
    """Tips and findings, a line each."""
    click.echo(f"Review ({found.words} words)")
    for tip in found.tips:
        if tip.held is None:
            continue
        click.echo(_wrapped(f"  {'✓' if tip.held else '○'} {tip.tip.replace('_', ' ')}: ", tip.why))
        if not tip.held and tip.how:
            click.echo(_wrapped("      → ", tip.how))
    for finding in found.findings:
        quoted = body[finding.start : finding.end].replace("\n", " ")
        quote = f" “{quoted[:40]}”" if quoted else ""
        mark = MARKS[finding.severity.value]
        click.echo(_wrapped(f"  {mark} {finding.severity.value}, {finding.rule}{quote}: ", finding.message))
        if finding.suggestion is not None:
            click.echo(_wrapped("      → ", finding.suggestion or "(leave it out)"))


def slot(planned: Slot) -> None:
    """When a letter leaves, and why then."""
    by = f", at the latest {when(planned.send_by)}" if planned.send_by else ""
    click.echo(_wrapped("Leaves:   ", f"{when(planned.send_at)}{by}"))
    click.echo(_wrapped("          ", " — ".join(part for part in (planned.reason, planned.anchor) if part)))


def questions(asked: Sequence[Question]) -> None:
    """What has to be known first."""
    if asked:
        click.echo("Before writing, it would help to know:")
    for question in asked:
        click.echo(_wrapped(f"  {question.person}: ", f"{question.ask} ({question.why})"))


def not_now(entries: Sequence[NotNow]) -> None:
    """Who gets nothing yet."""
    if entries:
        click.echo("Not now:")
    for entry in entries:
        since = f" From {when(entry.since)}." if entry.since else ""
        click.echo(_wrapped(f"  {entry.person}: ", f"{entry.why}.{since}"))


def readings(made: Sequence[Reading]) -> None:
    """What was made of notes that carried no kind, or that won't be used."""
    if made:
        click.echo("How your notes were read:")
    for reading in made:
        click.echo(_wrapped(f"  {reading.fact}: ", f"{reading.taken_as} ({reading.why})"))


def problems(name: str, found: Sequence[Problem]) -> None:
    """What should be looked at in a file; goes to standard error, so that output stays clean."""
    for problem in found:
        place = f"{name}, line {problem.line}" if problem.line else name
        click.echo(f"{place}: {problem.message}", err=True)


def rule() -> None:
    """A line between two letters."""
    click.echo("\n" + "─" * WIDTH + "\n")


def _wrapped(lead: str, text: str) -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=lead,
        subsequent_indent=" " * min(len(lead), 10),
        break_long_words=False,
        break_on_hyphens=False,
    )
