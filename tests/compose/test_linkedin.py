"""The note with an invitation fits its field, counted as the field counts."""

from __future__ import annotations

import dataclasses

import players

from afterword.compose.linkedin import units
from afterword.compose.writer import compose
from afterword.domain import Form, Letter, LetterKind, Slot


def invitation(name: str) -> Letter:
    profile = dataclasses.replace(players.PROFILE, name=name)
    slot = Slot("Maria Chen", LetterKind.THANK_YOU, players.AFTER, None, "", "")
    (letter,) = compose(players.DEBRIEF, profile, (slot,), now=players.AFTER, form=Form.LINKEDIN).letters
    return letter


def test_a_character_beyond_the_basic_plane_counts_as_two() -> None:
    assert [units("Ana"), units("é"), units("𠮷田")] == [3, 1, 3]


def test_half_of_a_pair_is_counted_and_raises_nothing() -> None:
    assert units("a\ud842") == 2


def test_a_name_of_wide_characters_leaves_less_room() -> None:
    narrow, wide = invitation("x" * 70).body, invitation("𠮷" * 70).body
    assert units(narrow.strip()) <= 300
    assert units(wide.strip()) <= 300
    assert len(wide) < len(narrow)
