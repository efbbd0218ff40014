"""Whether a letter is in English: only English is judged by its words."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
# The commonest words of English that are no common words of its neighbours ("in", "am", "an", "die", "me" are).
_ENGLISH = frozenset(
    "the to and of you for is it that my with be your this have would thank thanks from are we at as but not our".split()  # noqa: SIM905
)
_FEWEST = 8  # fewer words tell nothing
_LEAST = 0.06  # English letters have a fifth and more, others a fiftieth


def is_english(text: str) -> bool:
    """Whether these words are English, as far as they tell; a few words always pass."""
    words = _WORD.findall(text)
    english = sum(word == "I" or word.lower() in _ENGLISH for word in words)
    return len(words) < _FEWEST or english / len(words) >= _LEAST
