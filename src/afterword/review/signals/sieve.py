"""Many patterns looked for in one pass: a text is walked once, and not once for each of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_EDGE = r"\b"


def merge(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern that matches where any of these does; their groups lose their names.

    What starts at the edge of a word is tried at edges alone, which is most of what is saved.
    """
    branches = [branch for pattern in patterns for branch in _branches(pattern.replace("(?P<x>", "(?:"))]
    at_edge = [branch.removeprefix(_EDGE) for branch in branches if branch.startswith(_EDGE)]
    elsewhere = [branch for branch in branches if not branch.startswith(_EDGE)]
    groups = ([rf"\b(?:{'|'.join(at_edge)})"] if at_edge else []) + elsewhere
    return re.compile("|".join(groups) or r"(?!)")


def _branches(pattern: str) -> list[str]:
    """The alternatives of a pattern at its top level."""
    found, depth, at, start, in_set = [], 0, 0, 0, False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif in_set:
            in_set = sign != "]"
        elif sign == "[":
            in_set = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and not depth:
            found.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*found, pattern[start:]]
