"""Clauses that run into each other are told apart, and what is one clause stays whole."""

from __future__ import annotations

import pytest

from afterword.compose.run_on import split_run_on


@pytest.mark.parametrize(
    ("note", "first"),
    [
        (
            "implants on Tuesdays and Thursdays they do guided surgery with a stent",
            "implants on Tuesdays and Thursdays",
        ),
        (
            "I was lead at Brook St for 2 years the inspector came and found nothing",
            "I was lead at Brook St for 2 years",
        ),
    ],
)
def test_a_second_clause_is_cut_off(note: str, first: str) -> None:
    assert split_run_on(note)[0] == first


@pytest.mark.parametrize(
    "note",
    [
        "too short to be two clauses",
        "At Port Ellery I recorded 46 oral histories with dock families",
        "every Tuesday they do a tasting with all the people",
        "the bug she found in the parser was a nasty one",
        "she said the ward runs with two nurses at night",
        "I hope the new wing opens before the winter comes",
        "the way they share the rota on the ward at night",
        "they wait for me to finish the long report tonight",
        "the team that she leads makes the parts for the line",
        "I run the clinic because the consultant was away that month",
        "they moved to a plant they bought last year in Leeds",
        "the engineers on the night shift they rebuilt every old pump",
        "I cut the lag of the pipeline at the old warehouse was hard",
    ],
)
def test_what_is_one_clause_stays_whole(note: str) -> None:
    assert split_run_on(note) == [note]
