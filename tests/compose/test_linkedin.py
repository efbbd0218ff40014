"""The note with an invitation fits its field, counted as the field counts."""

from __future__ import annotations

import dataclasses

import players

from afterword.compose.linkedin import units
from afterword.compose.writer import compose
from afterword.domain import Form, Letter, LetterKind, NoteKind, Slot


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


def short(kind: LetterKind, text: str, role: str = "Staff Data Engineer") -> str:
    noted = players.fact("Maria Chen", NoteKind.NEXT, 9, text)
    talk = dataclasses.replace(players.INTERVIEW, role=role)
    debrief = dataclasses.replace(players.DEBRIEF, interview=talk, facts=(*players.FACTS, noted))
    slot = Slot("Maria Chen", kind, players.AFTER, None, "", "")
    (letter,) = compose(debrief, players.PROFILE, (slot,), now=players.AFTER, form=Form.LINKEDIN).letters
    assert units(letter.body.strip()) <= 300
    assert letter.body.split("\n\n")[1].endswith((".", "?"))
    return letter.body


def test_what_a_letter_is_about_stands_in_its_short_form_too() -> None:
    assert "I am delighted to accept. I can start on January 4." in short(LetterKind.ACCEPT_OFFER, "start 4 January")
    other = short(LetterKind.COMPETING_OFFER, "I have another offer, answer by 4 December")
    assert "I have been asked to answer it by December 4. Before I do, could you tell me where things stand" in other


def test_where_the_role_is_long_the_matter_stands_and_the_rest_goes() -> None:
    said = short(
        LetterKind.WITHDRAW, "x", role="Senior Principal Staff Data Platform Reliability Engineering Manager " * 3
    )
    assert "I have decided to withdraw my application" in said
    assert "Senior" not in said


def test_a_message_is_one_paragraph_under_a_name() -> None:
    for kind in (LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.WITHDRAW):
        slot = Slot("Maria Chen", kind, players.AFTER, None, "", "")
        (letter,) = compose(players.DEBRIEF, players.PROFILE, (slot,), now=players.AFTER, form=Form.MESSAGE).letters
        greeting, _, name = letter.body.strip().split("\n\n")
        assert (greeting, name, letter.subject) == ("Dear Maria,", "Ana Silva", "")
        assert len(letter.body.split()) <= 100
