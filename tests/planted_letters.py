"""Clean letters beside their notes, and the same letters with one fault planted in each."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.capture.debrief import read_debrief
from afterword.capture.profile import read_profile
from afterword.domain import Letter, LetterKind, Severity
from afterword.flow.judging import find_reader
from afterword.review.check import Draft, Record, review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding

PLACE = Path(__file__).parent / "data" / "planted"
_MARK = re.compile(r"\[\[(.+?)\]\](?!\])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Clean:
    """A letter in which nothing is wrong."""

    name: str
    draft: Draft
    record: Record


@dataclass(frozen=True, slots=True)
class Planted:
    """A letter with one fault, the rules that may name it, and the words in which it lies."""

    name: str
    draft: Draft
    record: Record
    rules: tuple[str, ...]
    words: str
    start: int

    def is_found(self) -> bool:
        """Whether a finding of the right rule touches the planted words and stays within the sentence."""
        end = self.start + len(self.words)
        return any(f.rule in self.rules and f.start < end and self.start < f.end for f in findings(self))


def findings(letter: Clean | Planted) -> tuple[Finding, ...]:
    return review(letter.draft, letter.record).findings


def false_alarms(letter: Clean) -> list[tuple[str, str, str]]:
    """Errors and warnings in a letter that has no fault."""
    body = letter.draft.body
    loud = [f for f in findings(letter) if f.severity is not Severity.HINT]
    return [(f.rule, body[f.start : f.end], f.message) for f in loud]


def read_all(pattern: str = "*") -> tuple[list[Clean], list[Planted]]:
    clean: list[Clean] = []
    planted: list[Planted] = []
    for path in sorted(PLACE.glob(f"{pattern}.md")):
        whole, faulty = _read(path)
        clean += whole
        planted += faulty
    return clean, planted


def _read(path: Path) -> tuple[list[Clean], list[Planted]]:
    notes, profile_part, *parts = path.read_text(encoding="utf-8").split("\n%%%% ")
    profile, _ = read_profile(profile_part.partition("\n")[2])
    debrief, _ = read_debrief(notes, default_zone=profile.timezone)
    clean: dict[str, Clean] = {}
    planted: list[Planted] = []
    for part in parts:
        head, _, text = part.partition("\n")
        title, *pairs = (piece.strip() for piece in head.split("|"))
        given = dict(pair.split("=", 1) for pair in pairs)
        if title.startswith("clean"):
            record = Record(debrief, profile, (), dt.datetime.fromisoformat(given["sent"]))
            number = title.split()[1]
            draft = Draft(text.strip("\n") + "\n", "Thank you", to=find_reader(debrief, given["to"]))
            clean[number] = Clean(f"{path.stem}-{number}", draft, record)
        else:
            planted += _plant(f"{path.stem}-{len(planted) + 1}", text.strip("\n"), given, clean)
    return list(clean.values()), planted


def _plant(name: str, edit: str, given: dict[str, str], clean: dict[str, Clean]) -> Iterator[Planted]:
    base = clean[given["base"]]
    old, _, new = edit.partition(" => ")
    assert base.draft.body.count(old) >= 1, (name, old)
    mark = _MARK.search(new)
    assert mark, (name, new)
    at = base.draft.body.index(old)
    body = base.draft.body.replace(old, new[: mark.start()] + mark[1] + new[mark.end() :], 1)
    others: tuple[Letter, ...] = ()
    if "beside" in given:
        other = clean[given["beside"]].draft
        assert other.to
        others = (Letter(other.to, LetterKind.THANK_YOU, other.subject, other.body),)
    draft = Draft(body, base.draft.subject, to=base.draft.to)
    record = Record(base.record.debrief, base.record.profile, others, base.record.sent_at)
    yield Planted(name, draft, record, tuple(given["rule"].split(",")), mark[1], at + mark.start())
