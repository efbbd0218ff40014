"""A note about somebody becomes words to that somebody."""

from __future__ import annotations

import players
import pytest

from afterword.compose.turn import is_safe, to_reader

CASES = (
    ("she is leading the replatform", "you are leading the replatform"),
    ("he keeps a log and reads it out", "you keep a log and read it out"),
    ("she was glad and still has it", "you were glad and still have it"),
    ("he does it himself", "you do it yourself"),
    ("she never says so", "you never say so"),
    ("they do their own baking", "you do your own baking"),
    ("his story about the backfill", "your story about the backfill"),
    ("the best idea was his", "the best idea was yours"),
    ("the tour with her", "the tour with you"),
    ("her own bench", "your own bench"),
    ("insurers want them to take a range", "insurers want them to take a range"),
    ("the biologists run it themselves", "the biologists run it themselves"),
    ("the papers run themselves", "the papers run themselves"),
    ("they publish reviews and file them", "you publish reviews and file them"),
    ("the nurses keep their lockers", "the nurses keep their lockers"),
    ("Maria said the vote passed", "you said the vote passed"),
    ("Maria's story", "your story"),
    ("Maria Chen's story", "your story"),
    ("He keeps bees", "You keep bees"),
    ("she knows who runs it", "you know who runs it"),
    ("she thinks I know it", "you think I know it"),
)


@pytest.mark.parametrize(("noted", "told"), CASES)
def test_the_reader_is_spoken_to(noted: str, told: str) -> None:
    assert to_reader(noted, players.MARIA, own=True) == told


def test_what_stands_under_everyone_speaks_to_all_of_them() -> None:
    assert to_reader("they roast on Tuesdays", players.MARIA, own=False) == "you roast on Tuesdays"


def test_people_named_before_keep_their_they() -> None:
    assert to_reader("they swap each week", players.MARIA, own=True, context="the nurses") == "they swap each week"


@pytest.mark.parametrize(
    ("text", "own", "safe"),
    [
        ("she leads it", True, True),
        ("she leads it", False, False),
        ("a manager said she leads it", True, False),
        ("the team leads it", False, True),
    ],
)
def test_it_knows_when_nobody_can_tell_whom_she_means(text: str, own: bool, safe: bool) -> None:
    assert is_safe(text, own=own) is safe
