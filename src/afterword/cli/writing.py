"""The command that writes a letter because the person asks for one of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from afterword.cli import as_json, paper
from afterword.cli.letters import line_of, of_outgoing
from afterword.cli.record import json_option, open_record
from afterword.domain import LetterKind, Tone

if TYPE_CHECKING:
    from afterword.flow.asked_for import AskedFor

WHAT = {
    LetterKind.THANK_YOU: "thanks for an interview, also late",
    LetterKind.FOLLOW_UP: "a question how things stand",
    LetterKind.FINAL_FOLLOW_UP: "the last such question",
    LetterKind.PROMISE_KEPT: "what you promised, with its link or file",
    LetterKind.ANSWER: "the better answer to a doubt or an open question",
    LetterKind.AFTER_REJECTION: "thanks after their no",
    LetterKind.DATE_MOVED: "an answer to the word that it takes longer",
    LetterKind.ACCEPT_OFFER: "a yes to their offer",
    LetterKind.DECLINE_OFFER: "a no to their offer",
    LetterKind.ASK_FOR_TIME: "time to think about their offer",
    LetterKind.WITHDRAW: "the end of your application",
    LetterKind.COMPETING_OFFER: "word of another offer, with its day",
    LetterKind.THROUGH_RECRUITER: "thanks that a recruiter passes on",
}
_KINDS = "\n".join(f"  {kind.value:<18} {what}" for kind, what in WHAT.items())


@click.command(epilog=f"\b\nKinds:\n{_KINDS}\n\n\b\nExample:\n  afterword write 4mxq --kind promise-kept --for Tom")
@click.argument("interview")
@click.option(
    "--kind", metavar="KIND", type=click.Choice([k.value for k in WHAT]), required=True, help="What letter it is."
)
@click.option("--for", "reader", metavar="PERSON", default="", help="Who will read it; else the right one is found.")
@click.option("--tone", type=click.Choice([t.value for t in Tone]), default="warm", show_default=True)
@json_option
def write(interview: str, kind: str, reader: str, tone: str, as_data: bool) -> None:
    """Write a letter of a KIND for an INTERVIEW on record; the start of its id is enough.

    It is a draft: nothing leaves before you approve it. Where your notes lack what the letter is about, you are asked instead.
    """
    from afterword.flow import asked_for

    record = open_record()
    made = asked_for.write_kind(record.owner, record.ports, interview, LetterKind(kind), to=reader, tone=Tone(tone))
    if as_data:
        as_json.show(_of(made))
        return
    _tell(made)


def _of(made: AskedFor) -> dict[str, Any]:
    found = as_json.of_drafting(made.drafting)
    return {
        "interview": made.interview,
        "letters": [of_outgoing(o) | {"body": o.letter.body} for o in made.letters],
        "on_record_already": [of_outgoing(o) for o in made.there],
        "questions": found["questions"],
        "not_now": found["not_now"],
        "read": found["read"],
    }


def _tell(made: AskedFor) -> None:
    for outgoing in made.letters:
        paper.letter(outgoing.letter)
        click.echo()
        click.echo(line_of(outgoing))
        click.echo(f"      leaves {paper.when(outgoing.send_at)} once you approve it — {outgoing.why}")
    for outgoing in made.there:
        click.echo(f"{line_of(outgoing)} (was on record already, so no second one is written)")
    paper.questions(made.drafting.questions)
    paper.not_now(made.drafting.not_now)
    if made.letters:
        first = made.letters[0].id
        click.echo(f"Next: afterword show {first}, then afterword approve {first}")
