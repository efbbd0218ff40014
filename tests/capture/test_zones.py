"""Time zones and languages, as people name them."""

from __future__ import annotations

import pytest

from afterword.capture.zones import LANGUAGES, find_language, find_zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Dublin", "Europe/Dublin"),
        ("europe/dublin", "Europe/Dublin"),
        ("America/New York", "America/New_York"),
        ("New York", "America/New_York"),
        ("Eastern Time", "America/New_York"),
        ("EST", "America/New_York"),
        ("Brisbane", "Australia/Brisbane"),
        ("IST", "Asia/Kolkata"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_found(text: str, zone: str) -> None:
    assert find_zone(text, 1) == (zone, ())


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("Europe/Dubln", "Europe/Dublin"),
        ("Brisbain", "Australia/Brisbane"),
        ("W. Europe Standard!!", "America/New_York"),
    ],
)
def test_an_unknown_zone_is_fatal_and_says_what_would_be_right(text: str, cure: str) -> None:
    zone, (problem,) = find_zone(text, 8)
    assert (zone, problem.line, problem.fatal) == ("", 8, True)
    assert cure in problem.message


@pytest.mark.parametrize(
    ("text", "tag"), [("en-gb", "en-GB"), ("en_AU", "en-AU"), ("British English", "en-GB"), ("en", "en-US")]
)
def test_a_language_is_found(text: str, tag: str) -> None:
    assert find_language(text, 1) == (tag, ())


def test_an_unknown_language_falls_back_and_says_so() -> None:
    tag, (problem,) = find_language("Klingon", 2)
    assert (tag, problem.line, problem.fatal) == ("en-US", 2, False)
    assert all(known in problem.message for known in LANGUAGES)
