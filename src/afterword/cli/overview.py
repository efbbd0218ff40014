"""The commands that show the record: today, letters, replies, log."""

from __future__ import annotations

import click

from afterword.cli import as_json, paper
from afterword.cli.letters import of_outgoing
from afterword.cli.record import json_option, open_record
from afterword.cli.replying import SHORT
from afterword.domain import State


@click.command(epilog="\b\nExample:\n  afterword today")
@json_option
@click.pass_context
def today(ctx: click.Context, as_data: bool) -> None:
    """Show what needs you now, with the time left."""
    from afterword.flow import looking

    record = open_record()
    view = looking.today(record.owner, record.ports.now())
    if as_data:
        needs = [
            {
                "text": need.text,
                "letter": need.letter_id or None,
                "interview": need.interview_id or None,
                "until": as_json.moment(need.until),
            }
            for need in view.needs
        ]
        as_json.show({"needs": needs, "counts": view.counts, "watch": view.health})
        return
    rows = [(need.letter_id or need.interview_id, need.text, paper.when(need.until)) for need in view.needs]
    paper.table(ctx, ("id", "what", "until"), rows, empty="Nothing needs you now.")
    for name, number in view.counts.items():
        click.echo(f"{name}: {number}")
    click.echo(view.health)


@click.command(epilog="\b\nExample:\n  afterword letters --state approved")
@click.option("--state", type=click.Choice([s.value for s in State]), help="Only letters in this state.")
@json_option
@click.pass_context
def letters(ctx: click.Context, state: str | None, as_data: bool) -> None:
    """List your letters: id, state, to whom, kind, when they leave, and why they stand where they stand."""
    from afterword.flow import looking

    record = open_record()
    found = looking.letters(record.owner, State(state) if state else None)
    if as_data:
        as_json.show({"letters": [of_outgoing(o) for o in found]})
        return
    rows = [
        (
            o.id,
            o.state.value + (f" ({o.outcome.value})" if o.state is State.SENT and o.outcome.value != "none" else ""),
            o.letter.to.name,
            o.letter.kind.value,
            paper.when(o.sent_at or o.send_at),
            paper.when(o.send_by),
            o.message_id,
            o.why,
        )
        for o in found
    ]
    heads = ("id", "state", "to", "kind", "send_at", "send_by", "message_id", "reason")
    paper.table(ctx, heads, rows, empty="There are no letters.")


@click.command(epilog="\b\nExample:\n  afterword replies")
@json_option
@click.pass_context
def replies(ctx: click.Context, as_data: bool) -> None:
    """List what came back, what it was taken for, and which letter it answers.

    Where the effect is pause, it may be an answer, and follow-ups are held until you say so: afterword reply ID.
    """
    from afterword.flow import looking

    record = open_record()
    found = looking.replies(record.owner)
    if as_data:
        as_json.show({"replies": [looking.reply_as_data(r) for r in found]})
        return
    rows = [
        (
            r.key[:SHORT],
            paper.when(r.received_at),
            r.mail.sender,
            r.mail.kind.value + (f" ({r.mail.meaning.value})" if r.mail.meaning else ""),
            r.letter or "–",
            r.effect,
            r.mail.evidence or r.mail.reason,
        )
        for r in found
    ]
    heads = ("id", "when", "from", "what", "letter", "effect", "because")
    paper.table(ctx, heads, rows, empty="Nothing has come back yet.")


@click.command(epilog="\b\nExample:\n  afterword log --json")
@json_option
@click.pass_context
def log(ctx: click.Context, as_data: bool) -> None:
    """Tell everything that happened, and what left, when, by whom and why. Nothing in it can be changed."""
    from afterword.flow import looking

    record = open_record()
    events = looking.events(record.owner)
    if as_data:
        shown = [
            {
                "at": as_json.moment(e.at),
                "what": e.what,
                "by": e.by,
                "why": e.why,
                "interview": e.interview or None,
                "letter": e.letter or None,
                "details": e.details,
            }
            for e in events
        ]
        as_json.show({"events": shown})
        return
    rows = [(paper.when(e.at), e.what, e.by, e.letter or e.interview or "–", e.why) for e in events]
    paper.table(ctx, ("when", "what", "by", "about", "why"), rows, empty="Nothing has happened yet.")
