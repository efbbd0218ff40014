"""`afterword demo`: the whole way on mail servers inside this process; nothing leaves the machine."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import wiring
from afterword.cli import paper
from afterword.flow import example as story

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from afterword.cli.record import Record
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import MailWorld
    from afterword.store.repository import Plan


@click.command(epilog="\b\nExample:\n  afterword demo --yes")
@click.option("--yes", is_flag=True, help="Approve every letter without asking.")
def demo(yes: bool) -> None:
    """Go the whole way on a sandbox mailbox inside this process: notes, letters, approval, delivery, a reply.

    Your own record is not touched, and nothing leaves the machine.
    """
    passwords = {address: f"password of {address}" for address in (story.ANA, story.MARIA, story.TOM)}
    clock = story_clock()
    with tempfile.TemporaryDirectory(prefix="afterword-demo-") as home, wiring.sandbox(passwords, clock) as sandbox:
        record = open_demo(Path(home), clock)
        letters = take_in_notes(record, sandbox, passwords[story.ANA])
        approved = [o for o in letters if ask(record, o, yes)]
        if not approved:
            click.echo("\nNothing was approved, so nothing was sent. That is how it works.")
            return
        deliver(record, sandbox)
        receive_answer(record, sandbox, approved[0])
        finish(record)


def heading(number: int, text: str) -> None:
    """The title of a step."""
    click.echo(f"\n{click.style(f'{number}. {text}', bold=True)}\n")


def story_clock() -> Callable[[], dt.datetime]:
    """A clock that runs as ours does, from the afternoon of the story on: in the night nobody is written to."""
    started = wiring.now()
    return lambda: story.NOW + (wiring.now() - started)


def open_demo(home: Path, clock: Callable[[], dt.datetime]) -> Record:
    """A record of its own in a folder that goes with the demo."""
    os.environ["AFTERWORD_HOME"] = str(home)
    os.environ.pop("DATABASE_URL", None)
    from afterword.cli.record import Record

    ports = replace(wiring.ports(home), secrets=wiring.pocket(), now=clock)
    return Record(wiring.open_store(home), ports)


def take_in_notes(record: Record, sandbox: MailWorld, password: str) -> tuple[Outgoing, ...]:
    """Step 1 and 2: the notes, and the letters that they call for."""
    from afterword.capture.debrief import read_debrief
    from afterword.capture.profile import read_profile
    from afterword.flow import setting_up, taking_in

    text = story.DEBRIEF
    heading(1, "Ana comes out of an interview and writes down what was said")
    click.echo(text)
    profile, _ = read_profile(story.PROFILE)
    setting_up.keep_profile(record.owner, record.ports, profile, story.PROFILE)
    setting_up.keep_mailbox(record.owner, record.ports, sandbox.mailbox(story.ANA), password)
    debrief, _ = read_debrief(text)
    taken = taking_in.take_in(record.owner, record.ports, debrief, text, None)
    heading(2, "A letter for each person, with its review. What is private in the notes is in none of them")
    for number, outgoing in enumerate(taken.letters):
        if number:
            paper.rule()
        paper.letter(outgoing.letter)
        click.echo()
        paper.review(taken.drafting.drafts[number].review, outgoing.letter.body)
    return taken.letters


def ask(record: Record, outgoing: Outgoing, yes: bool) -> bool:
    """Step 3: the person approves, word for word, or does not."""
    from afterword.cli.record import confirm
    from afterword.flow import handling

    question = f"Approve the letter to {outgoing.letter.to.name}, word for word, to leave now?"
    if yes:
        click.echo(f"{question} yes (--yes)")
    elif not confirm(question):
        return False
    handling.approve(record.owner, record.ports, (outgoing.id,), at=record.ports.now(), despite_findings=False)
    return True


def deliver(record: Record, sandbox: MailWorld) -> None:
    """Step 4: what was approved leaves, once."""
    from afterword.flow import running

    heading(3, "What was approved leaves, once")
    done = running.go_round(record.owner, record.ports)
    for outgoing in done.letters:
        copies = sum(outgoing.message_id.encode() in raw for raw in sandbox.inbox(outgoing.letter.to.email))
        kept = sum(outgoing.message_id.encode() in raw for raw in sandbox.inbox(story.ANA, "Sent"))
        click.echo(
            f"{outgoing.letter.to.name}: {outgoing.state.value}; {copies} copy in their inbox, {kept} in Ana's Sent"
        )
    for plan in _plans(record):
        click.echo(f"Planned: a follow-up to {plan.person} on {paper.when(plan.since)}, unless an answer comes")


def receive_answer(record: Record, sandbox: MailWorld, approved: Outgoing) -> None:
    """Step 5: an answer comes, and the follow-up is called off."""
    from afterword.flow import running
    from afterword.store import repository as store

    heading(4, "An answer comes, and the follow-up is called off")
    sent = store.letter(record.owner, approved.id)
    sandbox.receive(story.ANA, story.answer(sent, record.ports.now()))
    done = running.go_round(record.owner, record.ports)
    for received in done.seen.received:
        meaning = received.mail.meaning.value if received.mail.meaning else received.mail.kind.value
        click.echo(f"{received.mail.sender_name} wrote. Taken for: {meaning}, because of “{received.because}”")
    for plan in _plans(record):
        click.echo(f"Follow-up to {plan.person}: {plan.state} — {plan.ended_why}")


def finish(record: Record) -> None:
    """Step 6: the log tells the story."""
    from afterword.store import repository as store

    heading(5, "The log tells the whole story")
    for event in store.events(record.owner):
        click.echo(
            f"{event.at.astimezone(story.NOW.tzinfo):%H:%M:%S}  {event.what} ({event.by}){f': {event.why}' if event.why else ''}"
        )
    click.echo("\nNothing left this machine. Next: afterword init --profile profile.md, and the README.")


def _plans(record: Record) -> tuple[Plan, ...]:
    from afterword.store import repository as store

    return store.plans(record.owner)
