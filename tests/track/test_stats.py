"""What it adds up to."""

from __future__ import annotations

import datetime as dt

from players import END

from afterword.domain import Stage, State
from afterword.track.stats import Counts, Speed, count, speed, spread


def hours(number: float) -> tuple[dt.datetime, dt.datetime]:
    return END, END + dt.timedelta(hours=number)


def test_it_counts_in_the_order_of_the_stages() -> None:
    found = count((Stage.SILENT, Stage.THANKED, Stage.THANKED), (State.SENT,))
    assert found == Counts(((Stage.THANKED, 2), (Stage.SILENT, 1)), ((State.SENT, 1),))


def test_nothing_counts_as_nothing() -> None:
    assert count((), ()) == Counts((), ())
    assert speed(()) == Speed(0, None, 0)


def test_half_of_the_notes_left_sooner_than_the_middle() -> None:
    assert speed((hours(2), hours(3), hours(30))) == Speed(3, dt.timedelta(hours=3), 2)


def test_a_note_after_exactly_a_day_is_prompt() -> None:
    assert speed((hours(24),)).prompt == 1


def test_spans_are_spread_over_the_stretches_between_edges() -> None:
    hours = tuple(dt.timedelta(hours=h) for h in (1, 3, 4, 30, 900))
    edges = (dt.timedelta(hours=3), dt.timedelta(hours=24))
    assert spread(hours, edges) == (2, 1, 2)
    assert spread((), edges) == (0, 0, 0)
