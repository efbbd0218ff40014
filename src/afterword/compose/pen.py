"""Chooses between ways to say a thing: by what fits, by whose letter it is, and never the same turn twice."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SLOT = re.compile(r"\{\w+\}")


@dataclass(slots=True)
class Pen:
    """The turns of one letter. `index` is the reader's place in a panel, so that no two readers get the same turn."""

    index: int
    used: set[str] = field(default_factory=set)
    turns: dict[tuple[str, ...], int] = field(default_factory=dict)

    def turn(self, options: tuple[str, ...]) -> str:
        """The way to say it that is this reader's alone, where the sentence has few words of its own."""
        return self._take(options, options[self.index % len(options)])

    def pick(self, options: tuple[str, ...]) -> str:
        """One of several ways to say it, with no turn in it that this letter had before."""
        start = self.index + self.turns.get(options, 0)
        self.turns[options] = self.turns.get(options, 0) + 1
        ordered = [options[(start + i) % len(options)] for i in range(len(options))]
        return self._take(options, min(ordered, key=lambda o: len(turns_of(o) & self.used)))

    def _take(self, _options: tuple[str, ...], chosen: str) -> str:
        self.used |= turns_of(chosen)
        return chosen


def turns_of(way: str) -> set[str]:
    """The turns of speech in a way to say something: how it begins, and each run of three words of its own."""
    found = {" ".join(way.split()[:2])} if not way.startswith("{") else set()
    for run in _SLOT.split(way):
        words = re.findall(r"[\w']+", run.lower())
        found |= {" ".join(words[i : i + 3]) for i in range(len(words) - 2)}
    return found
