"""The command that prints a letter as a card or on a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword import wiring
from afterword.compose.card_page import Paper, card_page, unprintable
from afterword.compose.timewords import date_words
from afterword.errors import InputError, UnreadableFile

if TYPE_CHECKING:
    from afterword.domain import Profile


@click.command(
    epilog="\b\nExamples:\n  afterword card 7kq2 --out card.pdf\n  afterword card note.txt --out card.png --paper a2 --lines\n"
    "  afterword card 7kq2 --out card.pdf --to-address 'Maria Chen|1 Quay Street|New York'"
)
@click.argument("letter")
@click.option("--out", metavar="FILE", required=True, help="Where it is written: a .pdf, or a .png for each side.")
@click.option(
    "--paper",
    type=click.Choice([paper.value for paper in Paper]),
    default="a6",
    show_default=True,
    help="A flat card, a folded one of 4.25 by 5.5 inches, or a letter page.",
)
@click.option("--lines", is_flag=True, help="Guide lines to write on by hand, and the words on a sheet beside.")
@click.option("--to-address", metavar="LINES", default="", help="For the envelope; | parts the lines.")
@click.option("--from-address", metavar="LINES", default="", help="Your own, for the envelope.")
def card(letter: str, out: str, paper: str, lines: bool, to_address: str, from_address: str) -> None:
    """Print LETTER as a card or on a page, to be posted: a letter on record (the start of its ID), or a text file.

    An envelope is set only where an address is given; none is looked up.
    """
    suffix = Path(out).suffix.lower()
    if suffix not in {".pdf", ".png"}:
        raise InputError(f"--out {out!r} is neither a .pdf nor a .png; name one of them")
    if from_address and not to_address:
        raise InputError("--from-address stands on an envelope; give --to-address as well")
    body, profile = _text_of(letter)
    today = wiring.now()
    language = profile.language if profile else ""
    page = card_page(
        body,
        Paper(paper),
        profile=profile,
        date=f"{date_words(today, language)}{',' if language in {'', 'en-US', 'en-CA'} else ''} {today.year}",
        to_address=to_address,
        from_address=from_address,
        lines=lines,
    )
    word = unprintable(page)
    if word:
        raise InputError(
            f"the type of the card has no letters for {word!r}; write it by hand, with --lines, or mend it"
        )
    for name in _write(out, wiring.press()(page, suffix)):
        click.echo(name)


def _text_of(letter: str) -> tuple[str, Profile | None]:
    """The words of a file, else of a letter on record, with the person's own profile. Raises InputError or NotFound."""
    if Path(letter).is_file():
        from afterword.cli import files
        from afterword.review.letter import read_letter

        text, problems = read_letter(files.read_bytes(letter), Path(letter).suffix.lower())
        files.raise_fatal(letter, problems)
        return text.body, None
    from afterword.cli.record import open_record
    from afterword.flow import handling
    from afterword.store import repository as store

    record = open_record()
    return handling.view(record.owner, letter).outgoing.letter.body, store.load_profile(record.owner)


def _write(out: str, sides: tuple[bytes, ...]) -> list[str]:
    """One file for each side; a single one has the name as given. Raises UnreadableFile."""
    path = Path(out)
    names = [
        path if len(sides) == 1 else path.with_name(f"{path.stem}-{n}{path.suffix}") for n in range(1, len(sides) + 1)
    ]
    try:
        for name, side in zip(names, sides, strict=True):
            name.write_bytes(side)
    except OSError as error:
        cure = "name a place that you may write to"
        raise UnreadableFile(out, f"it can't be written ({error.strerror})", cure) from error
    return [str(name) for name in names]
