"""What is said to the reader, from notes that were once turned wrongly."""

from __future__ import annotations

import players
import pytest

from afterword.compose.details import as_detail
from afterword.compose.need import need_of
from afterword.compose.own import as_owns
from afterword.compose.together import as_together
from afterword.domain import Fact, NoteKind


def told(kind: NoteKind, text: str) -> str:
    detail, _ = as_detail(Fact("Maria Chen/note/1", kind, players.MARIA.name, text, labelled=kind), players.MARIA)
    return f"{detail.form}: {detail.whole}" if detail else ""


@pytest.mark.parametrize(
    ("noted", "form"),
    [
        ("he argued with me over article 60", "arguing over article 60 with you"),
        ("mucked out the lemurs with her", "mucking out the lemurs with you"),
    ],
)
def test_what_two_did_is_told_as_theirs(noted: str, form: str) -> None:
    assert sorted(as_together(noted).split()) == sorted(form.split())


def test_somebody_elses_things_stay_theirs() -> None:
    assert told(NoteKind.ENJOYED, "her story of the member who paid his mortgage off in loonies").endswith(
        "your story of the member who paid their mortgage off in loonies"
    )


@pytest.mark.parametrize("noted", ['said design "slows things down"', "young lad"])
def test_mockery_and_looks_are_not_told(noted: str) -> None:
    assert told(NoteKind.NOTE, noted) == ""


def test_a_deed_told_in_passing_is_thanked_for() -> None:
    assert (
        told(NoteKind.ENJOYED, "very nice microscopes, he let me use the confocal")
        == "thanks: letting me use the confocal"
    )


def test_advice_may_name_a_failure() -> None:
    assert told(NoteKind.ADVICE, "told me to bring one failed project") == "advice: advice to bring one failed project"


def test_every_sentence_of_a_strength_may_answer() -> None:
    assert as_owns("got my red seal in 2019. did the high voltage course") == [
        "I got my red seal in 2019",
        "I did the high voltage course",
    ]


def test_why_they_need_it_is_left_to_them() -> None:
    fact = Fact("x", NoteKind.NEED, players.MARIA.name, "someone to steady the staff after two heads in three years")
    need = need_of(fact, fact.text, players.MARIA, own=True)
    assert need is not None
    assert need.words == "someone to steady the staff"
