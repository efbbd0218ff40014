"""A letter in another language is looked at, and not judged by its words."""

from __future__ import annotations

import players

from afterword.review.check import Draft, Record, review

GERMAN = """Sehr geehrte Frau Chenn,

vielen Dank für das Gespräch über [Stelle] und für die Zeit, die Sie sich dafür genommen haben. Ich würde mich sehr
freuen, bald wieder von Ihnen zu hören.

Mit freundlichen Grüßen
Ana Silva
"""


def test_names_and_blanks_are_looked_at_and_nothing_else() -> None:
    found = review(Draft(GERMAN, to=players.MARIA), Record(players.DEBRIEF, players.PROFILE))
    assert {f.rule for f in found.findings} == {"language", "placeholder", "wrong_name"}
    assert not found.has_errors or all(f.rule != "spelling" for f in found.findings)


def test_nothing_is_said_of_its_words() -> None:
    found = review(Draft(GERMAN), Record())
    assert not any(found.signals.values())
    assert {tip.held for tip in found.tips} == {None}
