"""Letters labelled by careful reading, many to a file: what each is for, says and gets wrong.

A file holds blocks of this form; keys may be empty:

    ### name
    kind: thank-you
    says: gratitude, learned
    wrong: placeholder

    Dear [Name], ...
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from afterword.domain import SIGNALS
from afterword.review.check import Record, review, take_up
from afterword.review.letter import read_letter

LABELLED = Path(__file__).parent / "data" / "labelled"
# The findings that are labelled in every letter of these files; the others have tests of their own.
FINDINGS = ("placeholder", "cliche", "pressure", "spelling", "grammar")
LABELS = SIGNALS + FINDINGS
_BLOCK = re.compile(r"^### ", re.MULTILINE)


@dataclass(frozen=True)
class Labelled:
    name: str
    kind: str
    labels: frozenset[str]
    text: str


@dataclass(frozen=True)
class Judged:
    letter: Labelled
    kind: str
    heard: frozenset[str]


def read_labelled(path: Path) -> list[Labelled]:
    """The letters of one file."""
    return [_read(block) for block in _BLOCK.split(path.read_text(encoding="utf-8"))[1:]]


def read_all() -> list[Labelled]:
    """The letters of every file, in order."""
    return [letter for path in sorted(LABELLED.glob("*.txt")) for letter in read_labelled(path)]


def _read(block: str) -> Labelled:
    head, _, text = block.partition("\n\n")
    name, *lines = head.split("\n")
    keys = dict(line.split(":", 1) for line in lines)
    labels = [label.strip() for key in ("says", "wrong") for label in keys[key].split(",") if label.strip()]
    return Labelled(name.strip(), keys["kind"].strip(), frozenset(labels), text.strip() + "\n")


def judge(letter: Labelled) -> Judged:
    """What the reviewer hears in a letter, without any record."""
    draft, _ = read_letter(letter.text.encode(), ".txt")
    found = review(draft, Record())
    heard = {name for name, spans in found.signals.items() if spans}
    heard |= {f.rule for f in found.findings if f.rule in FINDINGS and f.severity != "hint"}
    return Judged(letter, take_up(draft, Record()).kind, frozenset(heard))


@dataclass(frozen=True)
class Score:
    right: int
    false: int
    missed: int

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.false)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


def score(judged: list[Judged]) -> dict[str, Score]:
    """Each label's score over these letters, and that of all together under "all"."""
    right, false, missed = Counter[str](), Counter[str](), Counter[str]()
    for one in judged:
        right.update(one.heard & one.letter.labels)
        false.update(one.heard - one.letter.labels)
        missed.update(one.letter.labels - one.heard)
    scores = {label: Score(right[label], false[label], missed[label]) for label in LABELS}
    return {**scores, "all": Score(right.total(), false.total(), missed.total())}
