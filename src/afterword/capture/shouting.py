"""A file typed all in capitals, as a phone leaves it: its names as one writes them."""

from __future__ import annotations

import re

_SMALL = {"and", "of", "the", "for", "in", "at", "on", "to", "de", "la", "y", "et"}
_LETTERS_LEAST = 40


def is_shouted(text: str) -> bool:
    """Whether nearly every letter outside addresses is a capital."""
    letters = [c for c in re.sub(r"\S+@\S+|https?://\S+", "", text) if c.isalpha()]
    return len(letters) >= _LETTERS_LEAST and sum(c.isupper() for c in letters) >= 0.9 * len(letters)


def in_title_case(value: str) -> str:
    """`CABIN CREW` as `Cabin Crew`; what has no vowel, or stands for letters, stays: `NHS TRUST` is `NHS Trust`."""
    words = re.sub(r"[A-Z][A-Z'’]+", lambda m: _calm(m.group()), value)
    return words[:1].upper() + words[1:]


def _calm(word: str) -> str:
    if word.lower() in _SMALL:
        return word.lower()
    if len(word) <= 4 and not re.search(r"[AEIOUY]", word):
        return word
    return word.capitalize()
