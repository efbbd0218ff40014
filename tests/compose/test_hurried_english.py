"""Shapes of hurried, foreign and trade English come out plain, or not at all."""

from __future__ import annotations

import players
import pytest

from afterword.compose.mend import mend
from afterword.compose.own import as_own
from afterword.compose.phrase import as_said, as_topic
from afterword.compose.thanks import as_thanks


@pytest.mark.parametrize(
    ("note", "mended"),
    [
        ("he'd already tried 12 versions", "he had already tried 12 versions"),
        ("they'd a feeder programme", "they had a feeder programme"),
        ("he need somebody for nights", "he needs somebody for nights"),
        ("she teach the juniors", "she teaches the juniors"),
        ("they are having 3 plants and migrating to M365", "they have 3 plants and are migrating to M365"),
        ("I am having 5 yrs exp in AD and patching", "I have 5 years of experience in AD and patching"),
        ("19 instructions at Castle Lets", "19 instructions at Castle Lets"),
        ("assisted on 12 patients no sorry 7 the rest were theirs", "assisted on 7 patients the rest were theirs"),
        ("12 no 7 patients", "7 patients"),
        ('three days is "expected"', "three days is expected"),
        ("caseloads capped at 12", "caseloads are capped at 12"),
        ("decon lead at brook st", "decontamination lead at Brook St"),
    ],
)
def test_a_note_is_mended(note: str, mended: str) -> None:
    assert mend(note) == mended


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("me I did CIP at Fleuve", "I did CIP at Fleuve"),
        ("I am 8 years at Volvo", "I have 8 years at Volvo"),
        ("got reach ticket", "I have a reach ticket"),
        ("a clean licence 9 years", "my background includes a clean licence for 9 years"),
        ("wrote 310 roof claims, 5 reopened", "I wrote 310 roof claims"),
        ("won 19 instructions, 84% still with us", "I won 19 instructions"),
        ("broke the hospital story, 3 hearings followed", "I broke the hospital story, and 3 hearings followed"),
    ],
)
def test_what_the_writer_did_is_told_plainly(note: str, said: str) -> None:
    assert as_own(mend(note)) == said


@pytest.mark.parametrize(
    "note", ["she is a keen cyclist", "he's bald", "wants 60", "she has 12", "thinks that is a wig"]
)
def test_a_remark_or_a_bare_figure_is_not_told(note: str) -> None:
    assert as_said(mend(note), players.MARIA, own=True) == ""


def test_a_topic_without_matter_is_none() -> None:
    assert as_topic("his rule", players.MARIA, own=True) == ""
    assert as_topic("dwell time", players.MARIA, own=True) == "dwell time"


def test_a_deed_that_was_liked_is_the_readers() -> None:
    note = "sent a prep doc a day early with everyone's names and what they'd ask"
    assert as_thanks(mend(note), players.MARIA, own=True, liked=True).startswith("sending a prep document a day early")
    assert as_thanks(mend(note), players.MARIA, own=True) == ""
