"""The commands that keep nothing: draft, review, when, classify; read is in reading."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from afterword.cli import ahead, as_json, files, mending, paper
from afterword.domain import Form, LetterKind, Tone
from afterword.errors import InputError, UnreadableFile

if TYPE_CHECKING:
    from afterword.domain import Debrief, Problem, Profile

_NO_LETTER = "name a LETTER, or - for standard input"
KINDS = click.Choice([kind.value for kind in LetterKind])

json_option = click.option("--json", "as_data", is_flag=True, help="Print JSON, for scripts.")
profile_option = click.option("--profile", metavar="FILE", help="Who you are: name, address, strengths.")
now_option = click.option("--now", "now_text", metavar="ISO", help="The moment to judge from; the default is now.")


def parse_moment(text: str | None, zone: str = "") -> dt.datetime:
    """An aware moment from ISO 8601; without an offset it is taken in `zone`. Raises InputError."""
    from afterword import wiring

    if not text:
        return wiring.now()
    try:
        found = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        sentence = f"{text!r} is no moment; write it like 2026-11-19T16:30:00-05:00"
        raise InputError(sentence) from None
    if found.tzinfo is None:
        found = found.replace(tzinfo=ZoneInfo(zone) if zone else wiring.now().tzinfo)
    return found


def load(debrief_name: str, profile_name: str | None) -> tuple[Debrief, Profile, tuple[Problem, ...]]:
    """A debrief and the profile of the person who wrote it. Raises InputError."""
    profile, about_profile = files.read_profile_file(profile_name)
    debrief, about_debrief = files.read_debrief_file(debrief_name, profile.timezone)
    if profile_name and about_profile:
        paper.problems(profile_name, about_profile)
    paper.problems(debrief_name, about_debrief)
    return debrief, profile, about_debrief


@click.command(epilog="\b\nExample:\n  afterword draft friday.md --profile profile.md --to Maria --tone formal")
@click.argument("debrief")
@profile_option
@click.option("--kind", type=KINDS, help="What kind of letter; without it the program decides.")
@click.option("--to", metavar="NAME", default="", help="Only the letter to this person.")
@now_option
@click.option("--tone", type=click.Choice([t.value for t in Tone]), default="warm", show_default=True)
@click.option("--format", "form", type=click.Choice([f.value for f in Form]), default="email", show_default=True)
@json_option
def draft(
    debrief: str,
    profile: str | None,
    kind: str | None,
    to: str,
    now_text: str | None,
    tone: str,
    form: str,
    as_data: bool,
) -> None:
    """Write the letters that the interview in DEBRIEF calls for, one for each person, with a review of each.

    Nothing is kept and nothing is sent.
    """
    dictionary = ahead.build_dictionary()
    from afterword.flow import drafting

    notes, person, _ = load(debrief, profile)
    dictionary.join()
    result = drafting.draft(
        notes,
        person,
        parse_moment(now_text, notes.interview.timezone or person.timezone),
        kind=LetterKind(kind) if kind else None,
        to=to,
        tone=Tone(tone),
        form=Form(form),
    )
    if as_data:
        as_json.show(as_json.of_drafting(result))
        return
    for index, drafted in enumerate(result.drafts):
        if index:
            paper.rule()
        paper.letter(drafted.letter)
        click.echo()
        paper.slot(drafted.slot)
        paper.review(drafted.review, drafted.letter.body)
    if result.drafts:
        paper.rule()
    paper.questions(result.questions)
    paper.not_now(result.not_now)
    paper.readings(result.read)


@click.command(epilog="\b\nExample:\n  pbpaste | afterword review - --debrief friday.md --to Maria")
@click.argument("letter", required=False)
@click.option("--debrief", metavar="FILE", help="Your notes; with them the letter is judged by the facts.")
@profile_option
@click.option("--to", metavar="NAME", default="", help="Who will read it.")
@click.option("--kind", type=KINDS, help="What kind of letter it is; without it that is judged from the text.")
@click.option("--sent-at", metavar="ISO", help="When it leaves or left.")
@click.option("--fix", is_flag=True, help="Apply what has one right answer to LETTER, and show the difference.")
@click.option("--explain", metavar="RULE", help="Say what a rule looks for, with examples, and judge nothing.")
@click.option(
    "--silence",
    metavar="RULE",
    multiple=True,
    envvar="AFTERWORD_SILENCE",
    help="Leave a rule out of it; AFTERWORD_SILENCE does so for good.",
)
@json_option
def review(
    letter: str | None,
    debrief: str | None,
    profile: str | None,
    to: str,
    kind: str | None,
    sent_at: str | None,
    fix: bool,
    explain: str | None,
    silence: tuple[str, ...],
    as_data: bool,
) -> None:
    """Say what LETTER (.txt, .md or .eml; - is standard input) has, lacks and gets wrong.

    Exit 1 when something must be mended before it is sent.
    """
    if explain:
        click.echo(mending.explained(explain))
        return
    if letter is None:
        raise click.UsageError(_NO_LETTER)
    dictionary = ahead.build_dictionary()
    from afterword.flow import judging
    from afterword.review.letter import read_letter

    text, found_problems = read_letter(files.read_bytes(letter), Path(letter).suffix.lower())
    files.raise_fatal(letter, found_problems)
    notes = person = None
    if profile or debrief:
        person, _ = files.read_profile_file(profile)
    if debrief:
        notes, about = files.read_debrief_file(debrief, person.timezone if person else "")
        paper.problems(debrief, about)
    zone = notes.interview.timezone if notes else ""
    dictionary.join()
    found = judging.judge_text(
        text,
        notes,
        person if profile else None,
        to=to,
        kind=LetterKind(kind) if kind else None,
        sent_at=parse_moment(sent_at, zone) if sent_at else None,
    )
    found, left_out = mending.without(found, silence)
    if fix:
        found = mending.fix(letter, text.body, found, quiet=as_data)
    if as_data:
        as_json.show(as_json.of_review(found))
    elif fix:
        mending.say_left(found)
    else:
        paper.problems(letter, found_problems)
        paper.review(found, text.body)
        mending.say_silenced(left_out)
    if found.has_errors:
        sys.exit(1)


@click.command(epilog="\b\nExample:\n  afterword when friday.md --now 2026-11-20T09:00:00-05:00")
@click.argument("debrief")
@profile_option
@now_option
@json_option
def when(debrief: str, profile: str | None, now_text: str | None, as_data: bool) -> None:
    """Say when each letter should leave, by when at the latest, when to follow up, and why."""
    from afterword.flow import judging

    notes, person, _ = load(debrief, profile)
    now = parse_moment(now_text, notes.interview.timezone or person.timezone)
    slots, waiting = judging.timing(notes, now)
    if as_data:
        as_json.show(
            {"letters": [as_json.of_slot(s) for s in slots], "not_now": [as_json.of_not_now(n) for n in waiting]}
        )
        return
    for slot in slots:
        click.echo(f"{slot.kind.value} to {slot.person}")
        paper.slot(slot)
        click.echo()
    paper.not_now(waiting)


@click.command(epilog="\b\nExample:\n  afterword classify ~/Mail/new/*.eml --json")
@click.argument("mail", nargs=-1, required=True)
@json_option
def classify(mail: tuple[str, ...], as_data: bool) -> None:
    """Say what each MAIL (.eml) is: a reply, an auto-reply, a bounce, an invitation or something else, and why.

    A file that can't be read is named as such, and the others go on; exit 2 when none could be read.
    """
    results = [_classify_one(name) for name in mail]
    for name, result in zip(mail, results, strict=True):
        if as_data:
            as_json.show(result, indent=None)
            continue
        meaning = result.get("reply", {}).get("meaning")
        lead = f"{name}: " if len(mail) > 1 else ""
        click.echo(f"{lead}{result['kind']}{f' ({meaning})' if meaning else ''} — {result['reason']}")
    if all(result["kind"] == "unreadable" for result in results):
        sys.exit(2)


def _classify_one(name: str) -> dict[str, Any]:
    from afterword.domain import Incoming
    from afterword.watch.incoming import classify as judge_mail

    try:
        found = judge_mail(files.read_bytes(name, limit=50 * files.MEGABYTE))
    except UnreadableFile as error:
        return {"file": name, "kind": "unreadable", "reason": error.message}
    if isinstance(found, Incoming):
        return as_json.of_incoming(name, found)
    return {"file": name, "kind": "unreadable", "reason": found.reason}
