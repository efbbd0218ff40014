"""Corrections obeyed: what was withdrawn is not used, what was mended is used as mended."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.compose.relevance import content_words
from afterword.domain import NoteKind

if TYPE_CHECKING:
    from afterword.domain import Fact

_VALUE = r"[“\"']?(?P<{}>[\w$£€%.,:/+-]*\w%?(?: [A-Z][\w'-]*)*)[”\"']?"
_NOT = re.compile(rf"{_VALUE.format('new')},?\s+(?:and\s+)?not\s+{_VALUE.format('old')}", re.UNICODE)
_BUT = re.compile(rf"\bnot\s+{_VALUE.format('old')},?\s+(?:but|it was|it is|it's)\s+{_VALUE.format('new')}", re.UNICODE)
_ARROW = re.compile(
    rf"{_VALUE.format('old')}\s*(?:->|→|should be|becomes|is really|was really)\s*{_VALUE.format('new')}", re.UNICODE
)


def corrected(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts as they stand after every correction.

    A correction of the form "12, not 7" mends the earlier notes that say 7; any other withdraws the earlier notes that
    speak of the same thing.
    """
    kept = list(facts)
    for fix in (f for f in facts if f.kind is NoteKind.CORRECTION):
        change = _change(fix.text)
        if change is not None and any(_says(f, change[0], fix) for f in kept):
            mended = ((f, _mended(f, *change) if _says(f, change[0], fix) else f) for f in kept)
            kept = [new for _, new in mended if new is not None]
            continue
        gone = [f for f in kept if _is_withdrawn(f, fix)]
        kept = [f for f in kept if f not in gone]
        instead = _said_instead(fix)
        if instead and gone and gone[-1].kind is NoteKind.STRENGTH:
            kept[kept.index(fix)] = replace(fix, kind=NoteKind.STRENGTH, person=gone[-1].person, text=instead)
    return tuple(kept)


_DENIES = re.compile(
    r"\b(?:not|never|no|n['’]t|nobody|scratch|strike|ignore|forget|wrong|withdraw\w*|untrue|false|mistake)\b|n['’]t\b",
    re.IGNORECASE,
)


def _sentences(text: str) -> list[str]:
    return [s for s in re.split(r"(?<=\w)[.;]\s+|\s+[–—]\s+", text) if s.strip()]


def _said_instead(fix: Fact) -> str:
    """What a correction says is true, where it begins with "I": "I built its checklist"."""
    told = next((s for s in _sentences(fix.text) if re.match(r"I (?!was wrong|mean)", s) and not _DENIES.search(s)), "")
    return re.sub(r"\bits\b", "the", told).rstrip(". ")


_NUMBER = r"\d[\d.,]*\d|\d"
_NUMBERS = re.compile(rf"(?P<before>[^;]*?\d\S*(?:\s+\S+){{0,6}}?),?\s+(?:and\s+)?not\s+(?P<old>{_NUMBER})")


def _change(text: str) -> tuple[str, tuple[str, ...]] | None:
    """(what was wrong, what may stand in its place: of several figures the last is meant first)."""
    match = _NUMBERS.search(text)
    if match:
        return match["old"], tuple(reversed(re.findall(_NUMBER, match["before"])))
    for pattern in (_BUT, _NOT, _ARROW):
        match = pattern.search(text)
        if match:
            return match["old"], (match["new"],)
    return None


def _says(fact: Fact, old: str, fix: Fact) -> bool:
    before = fact.line < fix.line and fact.kind not in {NoteKind.CORRECTION, NoteKind.PRIVATE}
    return before and _holds(fact.text, old)


def _mended(fact: Fact, old: str, options: tuple[str, ...]) -> Fact | None:
    """The note with its figure mended; None where it isn't clear which figure is meant: then it is not used at all.

    "31 to 41, not 44" beside "from 31 to 44": 31 stands in the note already, so 41 is the new one.
    """
    new = [o for o in dict.fromkeys(options) if o == old or not _holds(fact.text, o)]
    if len(new) != 1 or len(_found(fact.text, old)) != 1:
        return None
    return replace(fact, text=re.sub(_whole(old), lambda _: new[0], fact.text))


def _whole(value: str) -> str:
    behind = r"(?!\d|[.,]\d)" if value[-1:].isdigit() else r"(?!\w)"  # "3.4" stands in "$3.4M" too
    return rf"(?<![\w.,]){re.escape(value)}{behind}"


def _found(text: str, value: str) -> list[str]:
    return re.findall(_whole(value), text)


def _holds(text: str, value: str) -> bool:
    return bool(_found(text, value))


def _is_withdrawn(fact: Fact, fix: Fact) -> bool:
    if fact.line >= fix.line or fact.kind is NoteKind.CORRECTION:
        return False
    denied = " ".join(s for s in _sentences(fix.text) if _DENIES.search(s)) or fix.text
    return len(content_words(denied) & content_words(fact.text)) >= 2
