"""How well and how fast the reviewer reads: `python bench/review.py [--misses]`.

First precision, recall and F1 of each signal over the labelled letters of tests/data/labelled, and of
all together. Then ratios: the review of a 150-word letter beside harper-py and proselint on the same
text in the same run, its growth to 10,000 words, and a second review after one edited sentence.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from labelled_letters import Judged, judge, read_all, score  # noqa: E402

from afterword.review import proof  # noqa: E402
from afterword.review.check import Draft, Record, review  # noqa: E402
from afterword.review.rules import cliche, grammar, negative, pressure, salary  # noqa: E402
from afterword.review.signals import found, said  # noqa: E402

ROUNDS = 15
LETTER = """Dear Ms. Okafor,

Thank you for meeting with me on Tuesday about the staff engineer role, and for the walk through the kiln hall. I was \
struck by how the night crew logs each firing by hand, and I learned a lot from what Mr. Lund said about the new glaze line.

You mentioned that you need someone who can bring the furnace controls into one system before the spring. At Brightwater \
I moved eleven lines from three old controllers to one, without losing a shift, and I wrote the handbook that the \
operators still use. The part of the work that I liked most was sitting with them and hearing what the screens left out.

I would very much like to do that work with you. If it would help, I can send the handbook or come in again on any \
morning next week. Please thank Mr. Lund for his patience with my questions.

I look forward to hearing from you.

Kind regards,
Hugo Marchetti
"""


def how_well(*, misses: bool) -> None:
    """The table of F1, and on demand every letter that is heard otherwise than a careful reader does."""
    judged = [judge(letter) for letter in read_all()]
    print(f"{len(judged)} letters\n{'label':<22}{'has':>5}{'P':>7}{'R':>7}{'F1':>7}")
    for label, got in score(judged).items():
        has = got.right + got.missed
        print(f"{label:<22}{has:>5}{got.precision:>7.2f}{got.recall:>7.2f}{got.f1:>7.3f}")
    for one in judged if misses else ():
        _print_misses(one)


def _print_misses(one: Judged) -> None:
    wrong = [f"not heard: {label}" for label in sorted(one.letter.labels - one.heard)]
    wrong += [f"heard: {label}" for label in sorted(one.heard - one.letter.labels)]
    if wrong:
        print(f"{one.letter.name}: {'; '.join(wrong)}")


def milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def forget() -> None:
    """Every sentence is new again."""
    found.hear.cache_clear()
    said.take_apart.cache_clear()
    proof.proofread.cache_clear()
    grammar._slips_in.cache_clear()  # noqa: SLF001
    for rule in (cliche, negative, pressure, salary):
        rule._hits.cache_clear()  # noqa: SLF001


def first_review(text: str) -> object:
    forget()
    return review(Draft(text), Record())


def in_turn(*works: Callable[[], object]) -> list[float]:
    """The median of each, all run in turn, so that the machine's own speed cancels out."""
    for work in works:
        work()
    rows = [[milliseconds(work) for work in works] for _ in range(ROUNDS)]
    return [statistics.median(column) for column in zip(*rows, strict=True)]


def beside_peers() -> None:
    """Review of one letter, every sentence new, beside the peers on the same text."""
    peers = {name: check for name, check in (("harper-py", _harper()), ("proselint", _proselint())) if check}
    ours, *theirs = in_turn(lambda: first_review(LETTER), *peers.values())
    print(f"\nreview of {len(LETTER.split())} words: {ours:.1f} ms")
    for name, took in zip(peers, theirs, strict=True):
        print(f"  {name}: {took:.1f} ms: ratio {ours / took:.2f}" + (" (at most 3)" if name == "harper-py" else ""))


def _harper() -> Callable[[], object] | None:
    try:
        import harper
    except ImportError:
        print("harper-py is not installed, so nothing to compare with")
        return None
    linter = harper.Linter()
    return lambda: linter.lint(LETTER)


def _proselint() -> Callable[[], object] | None:
    """Its check of one text, where it is installed (`pip install proselint`)."""
    try:
        from proselint.checks import __register__
        from proselint.registry import CheckRegistry
        from proselint.tools import LintFile
    except ImportError:
        print("proselint is not installed (pip install proselint), so it is left out")
        return None
    CheckRegistry().register_many(__register__)
    return lambda: LintFile(content=LETTER, source="letter").lint()


def growth() -> None:
    """Ten times the words should take ten times as long."""
    paragraph = LETTER.split("\n\n")[2]
    few = "\n\n".join(f"{paragraph} It was number {n}." for n in range(12))
    many = "\n\n".join(f"{paragraph} It was number {n}." for n in range(120))
    small, large = in_turn(lambda: first_review(few), lambda: first_review(many))
    words = len(many.split()) / len(few.split())
    print(
        f"{len(many.split())} words beside {len(few.split())}: ratio {large / small:.1f} for {words:.1f} times the words"
    )


def second_review() -> None:
    """After one edited sentence, with the other sentences heard before."""
    count = iter(range(10_000))

    def edited() -> object:
        return review(Draft(LETTER.replace("any morning next week", f"morning {next(count)}")), Record())

    first, second = in_turn(lambda: first_review(LETTER), edited)
    print(
        f"second review after one edit: {second:.1f} ms beside {first:.1f} ms: ratio {second / first:.2f} (at most 0.5)"
    )


def main() -> None:
    how_well(misses="--misses" in sys.argv)
    beside_peers()
    growth()
    second_review()


if __name__ == "__main__":
    main()
