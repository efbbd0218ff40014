"""What `afterword review` does beside judging: mend, explain and silence."""

from __future__ import annotations

import difflib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.domain import Review


def explained(name: str) -> str:
    """The page of a rule. Raises InputError where there is no such rule."""
    from afterword.review.explain import page_of

    return page_of(_known(name)).rstrip()


def _known(name: str) -> str:
    from afterword.review.explain import NAMES

    if name not in NAMES:
        sentence = f"there is no rule {name!r}; the rules are {', '.join(NAMES)}"
        raise InputError(sentence)
    return name


def without(found: Review, silenced: Sequence[str]) -> tuple[Review, Counter[str]]:
    """The review without what silenced rules found, and how often each of them did."""
    names = {_known(name) for name in silenced}
    left_out = Counter(dict.fromkeys(sorted(names), 0))
    left_out.update(f.rule for f in found.findings if f.rule in names)
    return replace(found, findings=tuple(f for f in found.findings if f.rule not in names)), left_out


def say_silenced(left_out: Counter[str]) -> None:
    """Say which rules were left out, and what they would have marked."""
    for name, count in left_out.items():
        click.echo(f"Silenced: {name}, which would have marked {count} place{'' if count == 1 else 's'}.")


def fix(name: str, body: str, found: Review, *, quiet: bool = False) -> Review:
    """Mend the file `name` where there is one right answer, show the difference, and return what is left to judge.

    Standard input is not written back: the mended letter goes to standard output, the difference to standard error, as it does when `quiet` keeps standard output free.
    Raises InputError where the file isn't plain text that holds the body as it was judged.
    """
    from afterword.review.mend import apply_mends, safe_mends

    mends = safe_mends(found)
    mended = apply_mends(body, mends)
    lines = difflib.unified_diff(body.splitlines(), mended.splitlines(), "as it was", "mended", lineterm="", n=0)
    difference = "\n".join(lines)
    if name == "-":
        click.echo(mended, nl=False, err=quiet)
        click.echo(difference, err=True)
    elif mends:
        _write(Path(name), body, mended)
        click.echo(difference, err=quiet)
    return replace(found, findings=tuple(f for f in found.findings if f not in mends))


def _write(path: Path, body: str, mended: str) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        whole = file.read() if path.suffix.lower() in {".txt", ".md", ""} else ""
    if not body or whole.count(body) != 1:
        sentence = f"{path}: --fix mends text files (.txt, .md) in UTF-8; give the letter as one, or use - for its text"
        raise InputError(sentence)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(whole.replace(body, mended))


def say_left(found: Review) -> None:
    """Say how much is left for the person."""
    left = len(found.findings)
    click.echo(
        f"{left} finding{'' if left == 1 else 's'} left for you; review it again to see."
        if left
        else "Nothing else was found.",
        err=True,
    )
