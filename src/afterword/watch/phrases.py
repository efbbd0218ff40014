"""Phrase tables: a regular expression written as lines of alternatives."""

from __future__ import annotations

import re


def any_of(lines: str) -> re.Pattern[str]:
    """A pattern that finds any of these, one or more alternatives a line, in any case; ``.`` crosses line breaks.

    A line that begins with ``+`` goes on with the one before.
    """
    text = "|".join(line.strip() for line in lines.strip().splitlines()).replace("|+", "")
    return re.compile(text, re.IGNORECASE | re.DOTALL)
