"""What they are looking for, as a phrase behind "you need" or "you want"."""

from __future__ import annotations

import players
import pytest

from afterword.compose.mend import mend
from afterword.compose.need import Need, need_of
from afterword.domain import Fact, NoteKind


def need(text: str) -> Need | None:
    fact = Fact("id", NoteKind.NEED, "Maria Chen", text)
    return need_of(fact, mend(text), players.MARIA, own=True)


CASES = (
    ("someone who can own on-call", "someone who can own on-call"),
    ("she needs somebody for the rota", "somebody for the rota"),
    ("AE who can get a POC out by June", "an AE who can get a POC out by June"),
    ("midwife happy to drive", "a midwife happy to drive"),
    ("safe pair of hands", "a safe pair of hands"),
    ("patience w/ beginners", "patience with beginners"),
    ("2 more bilingual reps", "2 more bilingual reps"),
    ("lead for the new unit", "a lead for the new unit"),
    ("own the rota", "someone to own the rota"),
    ("fixing their onboarding", "someone to fix your onboarding"),
    ("to cut the backlog", "someone to cut the backlog"),
    ("runs two till systems", "someone who runs two till systems"),
    ("can open at 5", "someone who can open at 5"),
    ("able to lift 25 kg", "someone able to lift 25 kg"),
    ("candidate should be comfortable in winter", "someone who is comfortable in winter"),
    ("candidate must have own laptop", "someone who has a laptop"),
    ("the person should know SAP", "someone who can know SAP"),
    ("somebody who'll take charge without panicking", "somebody who will take charge"),
    ("people who open early and not be grumpy", "people who open early"),
    ("interns who write so the next intern isnt lost", "interns who write so the next intern is not lost"),
    ("dual shield guys", "dual shield people"),
    ("a team that ships and people stay", "a team that ships and people stay"),
)


@pytest.mark.parametrize(("noted", "words"), CASES)
def test_a_need_becomes_a_phrase(noted: str, words: str) -> None:
    found = need(noted)
    assert found is not None
    assert found.words == words
    assert not found.goal


def test_what_they_want_done_is_a_goal() -> None:
    found = need("She wants to bring month close from WD+9 to WD+5")
    assert found is not None
    assert (found.words, found.goal) == ("to bring month close from WD+9 to WD+5", True)


@pytest.mark.parametrize(
    "text",
    [
        "how to keep people",
        "maybe a cook?",
        "my own view",
        "a cook or something",
        "a cook for the circus",
        "",
        "not great",
    ],
)
def test_a_need_that_cannot_be_told_is_none(text: str) -> None:
    assert need(text) is None
