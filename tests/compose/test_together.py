"""What both did is told as done with the reader."""

from __future__ import annotations

import pytest

from afterword.compose.together import as_together, is_together


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "we argued over Sliabh Luachra polkas for ten minutes",
            "arguing with you over Sliabh Luachra polkas for ten minutes",
        ),
        ("we swapped stories about bad ovens", "swapping stories with you about bad ovens"),
        ("we whiteboarded the retry queue together", "whiteboarding the retry queue together"),
        ("we compared sourdough starters", "comparing sourdough starters with you"),
        ("we moved to Kafka last year", ""),
        ("we laughed", ""),
        ("they argued over polkas", ""),
        ("we laughed at his old phone", ""),
    ],
)
def test_we_is_the_writer_and_the_reader(note: str, told: str) -> None:
    assert as_together(note) == told


def test_we_of_the_talk_never_turns_into_you() -> None:
    assert is_together("we talked about the roof")
    assert not is_together("we deploy on Fridays")
