"""Apply the suggestions that have one right answer, and leave the rest to the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import Severity

if TYPE_CHECKING:
    from afterword.domain import Finding, Review

# Others would change what is said, or need the rest of the sentence to change with them.
_SAFE = frozenset({"spelling", "grammar", "wrong_name", "wrong_company", "date"})


def safe_mends(found: Review) -> tuple[Finding, ...]:
    """Findings whose suggestion may be applied unasked, in order, none overlapping another."""
    chosen: list[Finding] = []
    for one in sorted(found.findings, key=lambda f: (f.start, f.end)):
        safe = one.rule in _SAFE and one.suggestion is not None and one.severity is not Severity.HINT
        if safe and one.start < one.end and not (chosen and one.start < chosen[-1].end):
            chosen.append(one)
    return tuple(chosen)


def apply_mends(body: str, mends: tuple[Finding, ...]) -> str:
    """The body with these suggestions in place of what they mark."""
    for one in reversed(mends):
        body = f"{body[: one.start]}{one.suggestion}{body[one.end :]}"
    return body
