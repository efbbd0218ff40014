"""Who writes the letters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from players import PROFILE, PROFILE_TEXT

from afterword.capture.profile import read_profile
from afterword.domain import NoteKind


def test_it_reads_the_profile_of_the_cast() -> None:
    profile, problems = read_profile(PROFILE_TEXT)
    strengths = tuple(replace(fact, line=0) for fact in PROFILE.strengths)
    assert replace(profile, strengths=tuple(replace(f, line=0) for f in profile.strengths)) == replace(
        PROFILE, strengths=strengths
    )
    assert ([fact.line for fact in profile.strengths], problems) == ([12, 13], ())


def test_other_words_for_the_same_keys() -> None:
    profile, problems = read_profile(
        "---\nfull name: Sam Roe\ne-mail: <sam@roe.example>\nmobile: 07700 900123\nwebsite: https://roe.example, https://b.example\n"
        "github: hub.example/sam\nsignature: |\n  Sam\n  07700 900123\ntz: london\nlanguage: British\nname: Other\nshoe: 42\n---\n- a\n"
    )
    assert (profile.name, profile.email, profile.phone) == ("Sam Roe", "sam@roe.example", "07700 900123")
    assert profile.links == ("https://roe.example", "https://b.example", "hub.example/sam")
    assert profile.signature == "Sam\n07700 900123"
    assert (profile.timezone, profile.language) == ("Europe/London", "en-GB")
    assert [p.line for p in problems] == [12, 13]


@pytest.mark.parametrize(
    ("line", "fatal"), [("email: a@@b.example", True), ("timezone: Mars", True), ("language: xx", False)]
)
def test_what_is_wrong_names_its_line(line: str, fatal: bool) -> None:
    _, problems = read_profile(f"---\nname: Sam\n{line}\n---\n")
    assert [(p.line, p.fatal) for p in problems] == [(3, fatal)]


def test_a_profile_without_a_name_says_so() -> None:
    assert "name" in read_profile("- welder")[1][0].message


@pytest.mark.parametrize("text", ["", "a\0"])
def test_what_is_no_text_is_one_fatal_problem(text: str) -> None:
    assert [p.fatal for p in read_profile(text)[1]] == [True]


def test_headings_and_private_items_have_their_place() -> None:
    profile, problems = read_profile(
        "---\nname: Sam\n---\n# Working life\n- welds\n- private: dyslexic\n# Private\n- in debt\n# Skills\nStrengths:\n- grinds\n- learned: brazing\n"
    )
    assert [(f.id, f.kind) for f in profile.strengths] == [
        ("profile/strength/1", NoteKind.STRENGTH),
        ("profile/private/1", NoteKind.PRIVATE),
        ("profile/private/2", NoteKind.PRIVATE),
        ("profile/strength/2", NoteKind.STRENGTH),
        ("profile/strength/3", NoteKind.STRENGTH),
    ]
    assert problems
