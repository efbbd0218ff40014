"""The text of a debrief file -> what it says, and what is wrong with it (contract, section 1)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from afterword.capture.facts import FactBook
from afterword.capture.frontmatter import Entry, canonical, read_front_matter
from afterword.capture.interview import is_interview_key, read_interview
from afterword.capture.items import Block, Shape, read_blocks, read_label
from afterword.capture.kinds import KIND_OF
from afterword.capture.people import (
    EVERYONE,
    Register,
    holds_for_everyone,
    is_private_heading,
    is_topic,
    kind_of_heading,
    names_person,
    split_heading,
)
from afterword.capture.shouting import in_title_case, is_shouted
from afterword.capture.text import examine, split_lines, tidy
from afterword.domain import Debrief, Interview, NoteKind, Problem

_INTERVIEWER_KEYS = frozenset({"interviewer", "interviewers", "interviewed by", "spoke with", "spoke to", "met with"})
_COLON_LINE = 7  # the depth of a heading without `#`


@dataclass
class _Place:
    """Where in the file we are: under whom, under which kind, and whether it is private."""

    person: str = EVERYONE
    level: int = 0
    section: NoteKind | None = None
    private_level: int = 0  # of the heading that makes all below it private; 0: none
    private_line: int = 0
    problems: list[Problem] = field(default_factory=list)

    def step_aside(self, depth: int) -> None:
        """A heading that names nobody: deeper than the person's it is about them, else about everyone."""
        if depth <= self.level and depth != _COLON_LINE:
            self.person, self.level = EVERYONE, 0
        self.section = None

    def leave_private(self, depth: int, heading: str, line: int) -> None:
        """A heading of the same or a higher level ends the private part; that is worth a word."""
        if self.private_level and depth <= self.private_level:
            note = f"the private part that starts here ends with “{heading[:60]}” on line {line}"
            self.problems.append(Problem(self.private_line, f"{note}; what stands below that isn't private by heading"))
            self.private_level = 0


def read_debrief(
    text: str, *, default_zone: str = "", default_language: str = ""
) -> tuple[Debrief, tuple[Problem, ...]]:
    """Read a debrief, leniently; never raises. With a fatal problem the value is not to be used.

    1. front matter; 2. headings, items and paragraphs; 3. people; 4. facts, each with
    the kind it is used as. Nothing is dropped: each line is in a fact, a person, the
    interview (what is unknown in `extra`) or a problem. The defaults come from the profile.
    """
    unusable = examine(text)
    if unusable:
        return Debrief(Interview()), unusable
    lines = split_lines(text)
    front = read_front_matter(lines, _is_known_key)
    entries, people, spoken = _sort_entries(front.entries)
    if is_shouted("\n".join(lines[front.body :])):
        entries = [_calmed(entry) for entry in entries]
    interview, problems = read_interview(entries, default_zone=default_zone, default_language=default_language)
    register, book = Register(), FactBook()
    for entry in people:
        for name in entry.values or tuple(entry.value.split(";")):
            register.enter(name, entry.line)
    for entry in spoken:
        book.add(EVERYONE, Block(Shape.ITEM, tidy(f"{entry.key}: {entry.value}"), entry.line))
    place = _read_body(read_blocks(lines, front.body, names_person), register, book)
    found = (*front.problems, *problems, *register.problems, *place.problems, *book.problems)
    debrief = Debrief(interview, tuple(register.people), tuple(book.facts))
    return debrief, tuple(sorted(found, key=lambda p: (not p.fatal, p.line)))


def _calmed(entry: Entry) -> Entry:
    """A line of a file typed all in capitals: the company and the role as one writes them."""
    key = canonical(entry.key)
    return replace(entry, value=in_title_case(entry.value)) if is_interview_key(key) else entry


def _is_known_key(key: str) -> bool:
    return is_interview_key(key) or key in _INTERVIEWER_KEYS


def _sort_entries(entries: tuple[Entry, ...]) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """(about the interview or unknown, naming people, notes that stand in the front matter)."""
    interview: list[Entry] = []
    people: list[Entry] = []
    spoken: list[Entry] = []
    for entry in entries:
        key = canonical(entry.key)
        if is_interview_key(key) or not entry.value.strip():
            interview.append(entry)
        elif key in _INTERVIEWER_KEYS:
            people.append(entry)
        elif key in KIND_OF:
            spoken.append(entry)
        else:
            interview.append(entry)
    return interview, people, spoken


def _read_body(blocks: tuple[Block, ...], register: Register, book: FactBook) -> _Place:
    blocks = tuple(part for block in blocks for part in _unfold(block))
    names = {
        block.line: register.enter(block.text, block.line)
        for block in blocks
        if block.shape is Shape.HEADING and _is_person(block.text)
    }
    place = _Place()
    for block in blocks:
        if block.shape is Shape.HEADING:
            book.forget_nesting()
            _enter_heading(block, place, names)
        elif place.private_level:
            why = f"it stands below the heading on line {place.private_line}"
            book.add_private(place.person, block, why)
        else:
            _read_item(block, place, register, book)
    return place


def _unfold(block: Block) -> tuple[Block, ...]:
    """`# Private: her plans` is a heading and the first item below it."""
    head, rest = split_heading(block.text) if block.shape is Shape.HEADING else ("", "")
    return (replace(block, text=head), Block(Shape.ITEM, rest, block.line)) if head else (block,)


def _is_person(heading: str) -> bool:
    special = holds_for_everyone(heading) or is_private_heading(heading) or kind_of_heading(heading) is not None
    return not special and not is_topic(heading)


def _enter_heading(block: Block, place: _Place, names: dict[int, str]) -> None:
    heading, depth = block.text, block.depth
    if is_private_heading(heading):
        if not place.private_level or depth <= place.private_level:
            place.private_level, place.private_line = depth, block.line
        place.step_aside(depth)
        return
    place.leave_private(depth, heading, block.line)
    if block.line in names:
        place.person, place.level, place.section = names[block.line], depth, None
    elif holds_for_everyone(heading):
        place.person, place.level, place.section = EVERYONE, depth, None
    else:
        place.step_aside(depth)
        place.section = kind_of_heading(heading)
        if place.section is None:
            whom = "everyone" if place.person == EVERYONE else place.person
            note = f"“{tidy(heading)}” was taken as a topic, not as a person; what stands below it holds for {whom}"
            place.problems.append(Problem(block.line, note))


def _read_item(block: Block, place: _Place, register: Register, book: FactBook) -> None:
    if place.person != EVERYONE and not block.more and register.add_field(place.person, block.text, block.line):
        return
    person = place.person
    if person == EVERYONE:  # `- Maria: loved her story` under Everyone is about Maria
        head, colon, rest = block.text.partition(":")
        named = register.named(head) if colon and len(head) < 80 else ""
        if named and rest.strip():
            person, block = named, replace(block, text=rest.strip())
    if read_label(block.text).kind is not NoteKind.PRIVATE:
        register.learn_from(person, block.text)
    book.add(person, block, place.section)
