"""Charts as numbers that a template draws: made on the server, so that nothing has to run in the browser."""

from __future__ import annotations

from dataclasses import dataclass

ROW = 34  # pixels of a bar with its gap
WIDTH = 320  # of the longest bar
LABELS = 190


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar."""

    words: str
    count: int
    y: int
    width: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars under each other; empty where there is nothing to show."""

    bars: tuple[Bar, ...]
    height: int
    left: int = LABELS
    wide: int = LABELS + WIDTH + 50

    def __bool__(self) -> bool:
        return any(bar.count for bar in self.bars)


def bars(rows: list[tuple[str, int]]) -> Chart:
    """A bar for each row; the longest has the whole width."""
    most = max((count for _, count in rows), default=0) or 1
    drawn = tuple(
        Bar(words, count, number * ROW, round(count / most * WIDTH)) for number, (words, count) in enumerate(rows)
    )
    return Chart(drawn, len(rows) * ROW)
