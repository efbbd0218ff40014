"""The words that our own sentences are made of: they claim nothing about anybody."""

from __future__ import annotations

import re

from afterword.compose import frames, ways
from afterword.compose.kinds import frames as kind_frames

_SLOT = re.compile(r"\{\w+\}")
_WORD = re.compile(r"[^\W\d_]+")


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    return [text for inner in value for text in _texts(inner)] if isinstance(value, tuple) else []


COURTESY = frozenset(
    word.lower()
    for name, value in (*vars(frames).items(), *vars(ways).items(), *vars(kind_frames).items())
    if name.isupper()
    for text in _texts(value)
    for word in _WORD.findall(_SLOT.sub(" ", text))
)
