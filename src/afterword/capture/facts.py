"""Items -> facts: the label, what belongs to the item, what it is used as, and its id."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from afterword.capture.grammar import judge
from afterword.capture.items import read_label, read_subline, take_done
from afterword.capture.kinds import find_kind
from afterword.capture.text import tidy
from afterword.domain import Fact, NoteKind, Problem

if TYPE_CHECKING:
    from afterword.capture.items import Block, Label

MOST = 5_000  # items of one file

_BETTER = re.compile(r"[\s;,.–—-]*(?<![\w])better(?: answer)?\s*[:：]\s*", re.IGNORECASE)
_FILES = re.compile(r"[^,;]*\.\w{2,5}(?:\s*[,;]\s*[^,;]*\.\w{2,5})+")
_LINK = re.compile(r"(?:https?://|www\.)\S+|\S*\w\.\w\S*/?\S*")
# "she pushed on accessibility → need: someone who tests with riders": two notes in one line
_INNER = re.compile(
    r"(?P<before>\S.{6,}?)\s*(?:->|→|=>|⇒|;|\s[–—-]+)\s*(?P<label>[A-Za-z]{4,12})\s*:\s+(?P<rest>\S.{6,})"
)
_SHARED = frozenset({"ok to share", "ok", "share", "public", "not private", "can use", "may use", "fine to use"})


@dataclass
class FactBook:
    """The facts read so far. Ids count from 1 for each person and label: `Maria Chen/talked/1`."""

    facts: list[Fact] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _counts: dict[tuple[str, NoteKind], int] = field(default_factory=dict)
    _seen: dict[tuple[str, NoteKind, str], int] = field(default_factory=dict)
    _above: list[tuple[int, NoteKind | None]] = field(default_factory=list)  # depth and label of the items around

    def forget_nesting(self) -> None:
        """A heading ends what an indented item could belong to."""
        self._above.clear()

    def add_private(self, person: str, block: Block, why: str) -> None:
        """An item or paragraph below the heading Private: the whole of it, its label and sub-lines too."""
        text = "; ".join((block.text, *(f"{name}: {value}" for name, value in block.more)))
        self._file(Fact("", NoteKind.PRIVATE, person, tidy(text), block.line, labelled=NoteKind.PRIVATE, why=why))

    def add(self, person: str, block: Block, section: NoteKind | None = None) -> None:
        """An item or paragraph; `section` is the kind that a heading above gives to items without one."""
        label = read_label(block.text)
        if label.kind is None and self._belongs_to_last(person, block):
            return
        inner = _INNER.match(block.text) if label.kind is None else None
        if inner and find_kind(inner["label"]) is not None:
            self.add(person, replace(block, text=inner["before"], more=()), section)
            self.add(person, replace(block, text=f"{inner['label']}: {inner['rest']}"), section)
            return
        while self._above and block.depth < self._above[-1][0] + 2:
            self._above.pop()
        parent = self._above[-1][1] if self._above else None
        nested = label.kind is None and bool(self._above)
        labelled = label.kind or parent or section or NoteKind.NOTE
        self._above.append((block.depth, labelled if label.kind or parent else None))
        if nested and self.facts and self.facts[-1].person == person and self.facts[-1].kind is NoteKind.PRIVATE:
            self.facts[-1] = replace(self.facts[-1], text=f"{self.facts[-1].text}; {tidy(label.rest)}")
            return
        if label.rest or block.more:
            self._file(_compose(person, block, label, labelled))

    def _belongs_to_last(self, person: str, block: Block) -> bool:
        """`- better: …` as an item of its own belongs to the item above."""
        sub = read_subline(block.text)
        last = self.facts[-1] if self.facts else None
        if sub is None or last is None or last.person != person:
            return False
        if sub[0] == "better" and last.labelled not in {NoteKind.CONCERN, NoteKind.NOTE}:
            return False
        self.facts[-1] = _with_sublines(last, (sub, *block.more))
        if last.labelled is NoteKind.NOTE:
            self.facts[-1] = _judged(self.facts[-1], may_share=False)
        return True

    def _file(self, fact: Fact) -> None:
        if len(self.facts) >= MOST:
            if not any(p.fatal for p in self.problems):
                self.problems.append(Problem(fact.line, f"more than {MOST} items; split the notes", fatal=True))
            return
        spoken = (fact.person, fact.labelled, " ".join(re.findall(r"\w+", fact.text.casefold())))
        if spoken[2] and spoken in self._seen and not (fact.better or fact.attach or fact.link):
            where = self._seen[spoken]
            self.problems.append(Problem(fact.line, f"this says the same as line {where}; it is kept once"))
            return
        self._seen.setdefault(spoken, fact.line)
        number = self._counts.get((fact.person, fact.labelled), 0) + 1
        self._counts[fact.person, fact.labelled] = number
        self.facts.append(replace(fact, id=f"{fact.person}/{fact.labelled}/{number}"))


def _compose(person: str, block: Block, label: Label, labelled: NoteKind) -> Fact:
    text, better = label.rest, ""
    if labelled is NoteKind.CONCERN:
        text, better = _split_better(text)
    done = label.done or block.ticked
    if labelled is NoteKind.PROMISE:
        text, ended = take_done(text)
        done = done or ended
    may_share = label.note.casefold() in _SHARED
    fact = Fact(
        "",
        labelled,
        person,
        tidy(text),
        block.line,
        labelled=labelled,
        better=tidy(better),
        done=done and labelled is NoteKind.PROMISE,
        dated="" if may_share else label.note,
    )
    return _judged(_with_sublines(fact, block.more), may_share=may_share)


def _judged(fact: Fact, *, may_share: bool) -> Fact:
    whole = " ".join(filter(None, (fact.text, fact.better)))
    kind, why = judge(whole, fact.labelled, has_better=bool(fact.better), may_share=may_share)
    if may_share:
        why = why or "you marked it as fit to share"
    return replace(fact, kind=kind, why=why)


def _split_better(text: str) -> tuple[str, str]:
    found = _BETTER.search(text)
    if not found or not text[: found.start()].strip():
        return text, ""
    return text[: found.start()], text[found.end() :]


def _with_sublines(fact: Fact, more: tuple[tuple[str, str], ...]) -> Fact:
    for name, raw in more:
        value = tidy(raw)
        if name == "better":
            fact = replace(fact, better=f"{fact.better} {value}".strip())
        elif name == "attach":
            files = re.split(r"\s*[,;]\s*", value) if _FILES.fullmatch(value) else [value]
            fact = replace(fact, attach=(*fact.attach, *filter(None, files)))
        else:
            links = tuple(part.rstrip(",;") for part in value.split() if _LINK.fullmatch(part))
            words = " ".join(part for part in value.split() if not _LINK.fullmatch(part))
            text = tidy(f"{fact.text} ({words})") if words else fact.text
            fact = replace(fact, link=(*fact.link, *links), text=text)
    return fact
