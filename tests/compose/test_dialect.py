"""Dialect, trade talk and learners' English as a letter writes them."""

from __future__ import annotations

import pytest

from afterword.compose.mend import mend


@pytest.mark.parametrize(
    ("noted", "written"),
    [
        ("180 covers fri/sat", "180 covers Friday and Saturday"),
        ("someone for sat + sun", "someone for Saturday and Sunday"),
        ("every tool has a outline", "every tool has an outline"),
        ("he dunt hold with peat", "he does not hold with peat"),
        ("wants someone who can prune owt", "wants someone who can prune anything"),
        ("requirement is of person having hands on in Kafka", "requirement is for a person with hands-on experience in Kafka"),
        ("competency signed off in Nov", "competency signed off in November"),
        ("a washed ethiopian", "a washed Ethiopian"),
        ("people not scared of heights", "people comfortable with heights"),
        ("5th years help 1st years", "5th years help 1st years"),
        ("mentoring etc", "mentoring"),
        ("steel toes needed day 1", "steel toes are needed from day one"),
        ("ticket times 22 min", "ticket times 22 minutes"),
        ("8 yrs subby", "8 years as a subcontractor"),
    ],
)  # fmt: skip
def test_it_reads_as_a_letter_would(noted: str, written: str) -> None:
    assert mend(noted) == written
