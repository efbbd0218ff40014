"""What the person says they sent already isn't sent again."""

from __future__ import annotations

import pytest

from afterword.capture.debrief import read_debrief
from afterword.schedule.thanked import already_thanked, is_sent

NOTES = """# Tunde Alabi
- {tunde}
# Bernadette Skinner
- caseloads capped at 14
# Everyone
- {all}
"""


def thanked(*, tunde: str = "supervision every fortnight", everyone: str = "6 years in court work") -> set[str]:
    return set(already_thanked(read_debrief(NOTES.format(tunde=tunde, all=everyone))[0]))


@pytest.mark.parametrize(
    "note",
    [
        "sent the thank you to both last night, done that bit",
        "thank yous done, posted them on the way home",
        "emailed my thank-you note already",
        "texted a thank you",
        "already thanked them in writing",
    ],
)
def test_a_note_of_a_thank_you_that_is_sent_is_understood(note: str) -> None:
    assert is_sent(note)


@pytest.mark.parametrize(
    "note",
    [
        "haven't sent the thank you yet",
        "must send a thank you tomorrow",
        "she sent me a thank you for coming",
        "they send thank you cards to every donor",
        "she thanked me twice",
        "wrote 40 thank you notes for donors at the gala",
    ],
)
def test_what_is_still_to_be_sent_is_none(note: str) -> None:
    assert not is_sent(note)


def test_a_note_about_both_holds_for_both() -> None:
    assert thanked(everyone="sent the thank you to both last night") == {"Tunde Alabi", "Bernadette Skinner"}


def test_a_note_under_one_holds_for_that_one() -> None:
    assert thanked(tunde="thank you sent") == {"Tunde Alabi"}


def test_a_note_that_names_somebody_holds_for_them() -> None:
    assert thanked(everyone="emailed Bernadette a thank you at lunch") == {"Bernadette Skinner"}
