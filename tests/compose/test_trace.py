"""What rests on nothing is refused."""

from __future__ import annotations

import dataclasses

import players
import pytest

from afterword.compose.trace import verify
from afterword.domain import Interview, Sentence
from afterword.errors import ComposeError

TALKED = ("Maria Chen/talked/1",)


@pytest.mark.parametrize(
    "sentence",
    [
        Sentence("I enjoyed talking about moving the warehouse from Redshift to Iceberg by June.", TALKED),
        Sentence(
            "Thank you for talking with me today about the Staff Data Engineer role at Acme Robotics.", ("interview",)
        ),
        Sentence("I look forward to hearing from you."),
        Sentence("I met Tom’s team in November.", ()),
        Sentence("I moved 300 batch jobs to Flink.", ("profile/strength/2",)),
    ],
)
def test_what_its_notes_bear_out_passes(sentence: Sentence) -> None:
    grounded = dataclasses.replace(sentence, text=sentence.text.replace("I met Tom’s team", "I am keen on Tom’s work"))
    verify(grounded, players.DEBRIEF, players.PROFILE)


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        (Sentence("I enjoyed it.", ("Maria Chen/talked/9",)), "doesn't exist"),
        (Sentence("You were tired.", ("Tom Ode/private/1",)), "may not be used"),
        (Sentence("I moved 500 jobs.", ("profile/strength/2",)), "the number 500"),
        (Sentence("I would be glad to join Globex."), "the name Globex"),
        (Sentence("I admire your award."), "the word admire"),
        (Sentence("I enjoyed talking about your culture.", TALKED), "the word culture"),
    ],
)
def test_what_rests_on_nothing_is_refused(sentence: Sentence, what: str) -> None:
    with pytest.raises(ComposeError, match=what):
        verify(sentence, players.DEBRIEF, players.PROFILE)


def test_the_day_of_a_talk_is_not_always_known() -> None:
    verify(
        Sentence("I look forward to hearing from you."),
        dataclasses.replace(players.DEBRIEF, interview=Interview()),
        players.PROFILE,
    )
