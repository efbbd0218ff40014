"""Notes are made ready: "them" has its noun, and names their capitals."""

from __future__ import annotations

from afterword.capture.debrief import read_debrief
from afterword.compose.before import made_ready
from afterword.domain import Profile


def texts(notes: str) -> list[str]:
    debrief, _ = read_debrief(f"# Laura Reid\n{notes}")
    return [f.text for f in made_ready(debrief, Profile("Maddie Comeau")).facts]


def test_them_is_told_by_the_note_above() -> None:
    assert (
        texts("- 2 kids, Ezra and Ada\n- she wants them outside every day")[1] == "she wants the kids outside every day"
    )


def test_them_without_people_above_stays() -> None:
    assert texts("- two ovens\n- she wants them outside every day")[1] == "she wants them outside every day"
    assert texts("- she wants them outside every day") == ["she wants them outside every day"]
    assert texts("- 2 kids\n- the nurses want them outside every day")[1] == "the nurses want them outside every day"


def test_a_name_known_from_elsewhere_gets_its_capital() -> None:
    assert texts("- 2 kids, Ezra 2 and Ada 4, ada starts school")[0].endswith("Ada starts school")
    assert texts("- laura runs it")[0] == "Laura runs it"


def test_a_name_that_is_a_usual_word_stays_small() -> None:
    debrief, _ = read_debrief("# Will Page\n- they will page me at night")
    assert made_ready(debrief, Profile("Grace King")).facts[0].text == "they will page me at night"
