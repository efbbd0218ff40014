"""Lines -> headings, items and paragraphs, each with its line; and the label of an item."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.capture.fields import find_field
from afterword.capture.frontmatter import is_fence
from afterword.capture.kinds import find_kind, find_subline
from afterword.capture.text import tidy
from afterword.domain import NoteKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST = 4_000  # characters of a note; what goes on beyond them is a note of its own

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+([^\s#].*)|([^\s\d#].*))")
_BULLET = re.compile(
    r"(\s*)(?:[-*•–—‣◦▪●·+]\s+|[•‣◦▪●→➜👉🔹✅]\s*|[-–—](?=[^\W\d_])|\d{1,3}[.)]\s+|\(\d{1,2}\)\s+)(.*)"
)
_EMPTY_BULLET = re.compile(r"\s*(?:[-*•–—‣◦▪●·+]|\d{1,3}[.)])\s*(?:\[[ xX✓✔]?\]\s*)?")
_CHECKBOX = re.compile(r"\[([ xX✓✔]?)\]\s*(?![(:\[])")
_BOLD = re.compile(r"\*\*([^*]+)\*\*:?|__([^_]+)__:?")
_LABEL = re.compile(
    r"(?:\*\*|__|\[)?(?P<label>[^\W\d_][^:：()\[\]*<>\n]{0,39}?)(?:\*\*|__|\])?\s*"
    r"(?:\((?P<note>[^()]{0,60})\))?(?:\*\*|__)?\s*"
    r"(?P<sign>[:：]|\s[-–—]{1,2}(?=\s)|(?<=\])(?=\s)|(?<=\w)[—–](?=\s?\w))(?:\*\*|__)?\s*(?P<rest>.*)"
)
_MARKED = re.compile(r"[(\[](?P<label>[^()\[\]]{3,30})[)\]]\s*[:—–-]?\s*(?P<rest>\S.*)")
_DONE = re.compile(r"(.*\S)\s*[(\[](?:done|sent|✓|✔)[)\]]\s*[.!]?", re.IGNORECASE)
_ADDRESS = re.compile(r"\w[.:/]+\w")
_DONE_NOTES = frozenset({"done", "sent", "kept", "finished", "✓", "✔", "x", "did it", "already done", "already sent"})
_BEHIND_NAME = re.compile(r"(?P<name>[^<>@:]{2,60}?)[\s,(]+[^\s<>@:,()]+@[^\s<>@:,()]+\.\w+\)?")
_ADDRESSED = re.compile(r"[^\W\d_][^<>@:]{0,80}<[^<>\s]+@[^<>\s]+>[^<>]{0,120}")


class Shape(enum.Enum):
    """What a stretch of lines is."""

    HEADING = enum.auto()
    ITEM = enum.auto()
    PARAGRAPH = enum.auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, item or paragraph."""

    shape: Shape
    text: str
    line: int  # 1-based
    depth: int = 0  # heading: 1 to 6, 7 for a line without `#`; item: how far it is indented
    more: tuple[tuple[str, str], ...] = ()  # sub-lines of an item: ("better", text) …
    ticked: bool = False  # a checkbox that is ticked


@dataclass(frozen=True, slots=True)
class Label:
    """What stood before the colon of an item, and what follows it."""

    kind: NoteKind | None  # None: no known kind, `rest` is the whole text
    rest: str
    note: str = ""  # what stood in parentheses after the kind
    done: bool = False


def read_blocks(lines: Sequence[str], start: int, names_person: Callable[[str], bool]) -> tuple[Block, ...]:
    """Cut the lines from index `start` on. `names_person` judges lines that head a section without a `#`."""
    blocks: list[Block] = []
    is_open = False  # whether the next plain line goes on with the last block
    for number, raw in enumerate(lines[start:], start + 1):
        line = re.sub(r"^\s{0,3}>\s?", "", raw).rstrip()
        if not line.strip() or _EMPTY_BULLET.fullmatch(line) or is_fence(line):
            is_open = False
            continue
        fresh = _fresh_block(line, number, names_person, is_open=is_open)
        if fresh is None and len(blocks[-1].text) > LONGEST:
            fresh = Block(Shape.PARAGRAPH, line.strip(), number)
        if fresh is None:
            blocks[-1] = _continued(blocks[-1], line)
            continue
        blocks.append(fresh)
        is_open = fresh.shape is not Shape.HEADING
    return tuple(blocks)


def read_label(text: str) -> Label:
    """The kind before `:`, ` - ` or ` — `; without a known kind the whole text is the rest."""
    found = _LABEL.fullmatch(text)
    kind = find_kind(found["label"]) if found else None
    if found and kind is None:
        kind = _two_part_kind(found["label"])
    if found and kind is not None and (found["sign"].strip() or found["rest"]):
        note = tidy(found["note"] or "")
        done = note.casefold() in _DONE_NOTES or found["label"].casefold().endswith(" done")
        return Label(kind, found["rest"].strip(), "" if done else note, done)
    marked = _MARKED.fullmatch(text)
    if marked and find_kind(marked["label"]) is NoteKind.PRIVATE:
        return Label(NoteKind.PRIVATE, marked["rest"])
    return Label(None, text)


def read_subline(text: str) -> tuple[str, str] | None:
    """(`better`, `attach` or `link`, its text) where a line is one of these."""
    head, sign, rest = text.partition(":")
    name, rest = find_subline(head) if sign and len(head) < 30 else "", rest.strip()
    if (name == "link" and not _ADDRESS.search(rest)) or (name == "attach" and "." not in rest):
        return None
    return (name, rest) if name and rest else None


def take_done(text: str) -> tuple[str, bool]:
    """(`send the deck`, True) of `send the deck (done)`."""
    ended = _DONE.fullmatch(text)
    return (ended[1], True) if ended else (text, False)


def _two_part_kind(label: str) -> NoteKind | None:
    """`promise done`, `new 28 Nov`: a kind and a remark without parentheses."""
    head, _, tail = label.partition(" ")
    if tail.casefold() == "done":
        return NoteKind.PROMISE if find_kind(head) is NoteKind.PROMISE else None
    return None


def _fresh_block(line: str, number: int, names_person: Callable[[str], bool], *, is_open: bool) -> Block | None:
    heading = _HEADING.fullmatch(line)
    if heading:
        return Block(Shape.HEADING, (heading[2] or heading[3]).rstrip("# "), number, len(heading[1]))
    bullet = _BULLET.fullmatch(line)
    if bullet:
        return _item(bullet[2], number, len(bullet[1]))
    head, colon, rest = line.partition(":")
    if colon and rest.strip() and not line.startswith(" ") and find_field(head):
        return Block(Shape.PARAGRAPH, line.strip(), number)
    if not line.startswith(" ") and _heads_section(line, names_person):
        return Block(Shape.HEADING, line.strip().strip("*_").rstrip(":").strip().strip("*_"), number, 7)
    if not line.startswith("  ") and read_subline(line) is None and read_label(line.strip()).kind is not None:
        return _item(line.strip(), number, 0) if ":" in line or "：" in line or not is_open else None
    return None if is_open else Block(Shape.PARAGRAPH, line.strip(), number)


def _item(text: str, number: int, depth: int) -> Block:
    box = _CHECKBOX.match(text)
    rest = text[box.end() :] if box else text
    return Block(Shape.ITEM, rest.strip(), number, depth, ticked=bool(box and box[1].strip()))


def _heads_section(line: str, names_person: Callable[[str], bool]) -> bool:
    bold = _BOLD.fullmatch(line.strip())
    if bold:
        return names_person((bold[1] or bold[2]).rstrip(":"))
    if _ADDRESSED.fullmatch(line):
        return True
    bare = _BEHIND_NAME.fullmatch(line.strip())
    if bare and names_person(bare["name"]):
        return True
    return line.endswith((":", "：")) and names_person(line[:-1].strip())


def _continued(block: Block, line: str) -> Block:
    sub = read_subline(line.strip()) if block.shape is Shape.ITEM else None
    if sub is not None:
        return replace(block, more=(*block.more, sub))
    if block.more:
        name, text = block.more[-1]
        return replace(block, more=(*block.more[:-1], (name, f"{text} {line.strip()}")))
    return replace(block, text=f"{block.text} {line.strip()}")
