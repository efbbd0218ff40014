"""The `key: value` lines at the top of a file, as people and YAML write them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FENCE = re.compile(r"\s*(?:-{2,}|[-—–―⸺⸻]*[—–―⸺⸻][-—–―⸺⸻]*|\*{3,}|_{3,}|={3,}|~{3,}|(?:\* ){2,}\*)\s*")
_PAIR = re.compile(r"(\s*)([^\s:：#*•–—\-<>][^:：<>]{0,39})[:：](?!//)\s*(.*)")
_COMMENT = re.compile(r"\s{2,}#.*|^#.*")
_MEMBER = re.compile(r"\s*[-*•–]\s+(.*)")
_HEADING = re.compile(r"#{1,6}\s*\S")
_BLOCK = re.compile(r"[|>][-+]?\d?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One key with its value; `values` holds the members where the value is a list."""

    key: str  # as written
    value: str  # list members joined by "; "; a block keeps its line breaks
    line: int  # 1-based
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood at the top of a file, and where its body starts."""

    entries: tuple[Entry, ...] = ()
    body: int = 0  # index of the first line after it
    problems: tuple[Problem, ...] = ()


def is_fence(line: str) -> bool:
    """Whether a line is `---`, or what a phone makes of it."""
    return _FENCE.fullmatch(line) is not None


def canonical(key: str) -> str:
    """A key as it is looked up: lower case, words apart by one space."""
    return " ".join(re.sub(r"[_\-*`\"']+", " ", key).casefold().split())


def read_front_matter(lines: Sequence[str], known: Callable[[str], bool]) -> FrontMatter:
    """Read the lines between two fences, or, without fences, the pairs with a known key at the top."""
    first = next((i for i, line in enumerate(lines) if line.strip()), len(lines))
    if first == len(lines):
        return FrontMatter(body=first)
    if not is_fence(lines[first]):
        return _read_unfenced(lines, first, known)
    end, closed = _find_end(lines, first + 1)
    entries, problems = _read_pairs(lines, first + 1, end, known)
    if not closed:
        note = f"the lines at the top have no closing fence; they were taken to end on line {end}"
        problems = (*problems, Problem(first + 1, f"{note}. Put --- after them"))
    return FrontMatter(entries, end + closed, problems)


def _find_end(lines: Sequence[str], start: int) -> tuple[int, bool]:
    """Index of the closing fence, or of the first line that belongs to the body when there is none."""
    listing = False
    for i in range(start, len(lines)):
        line = lines[i]
        pair = _PAIR.fullmatch(line)
        if is_fence(line):
            return i, True
        if _HEADING.match(line) and not _is_comment(lines, i):
            return _last_pair(lines, start), False
        if _MEMBER.fullmatch(line) and not listing and not line.startswith(" "):
            return _last_pair(lines, start), False
        if pair:
            listing = not pair[3] or (listing and bool(pair[1]))
    return _last_pair(lines, start), False


def _is_comment(lines: Sequence[str], at: int) -> bool:
    """A `#` line inside the front matter is a comment of YAML when more pairs or the fence follow it."""
    after = next((line for line in lines[at + 1 :] if line.strip()), "")
    return (
        "@" not in lines[at]
        and not lines[at].startswith("##")
        and (is_fence(after) or _PAIR.fullmatch(after) is not None)
    )


def _last_pair(lines: Sequence[str], start: int) -> int:
    end = start
    while end < len(lines) and (not lines[end].strip() or _PAIR.fullmatch(lines[end]) or lines[end].startswith(" ")):
        end += 1
    return end


def _read_unfenced(lines: Sequence[str], first: int, known: Callable[[str], bool]) -> FrontMatter:
    end = first
    for i in range(first, len(lines)):
        line = lines[i]
        pair = _PAIR.fullmatch(line)
        if pair and known(canonical(pair[2])):
            end = i + 1
        elif is_fence(line) and end > first:
            return FrontMatter(*_pairs_and_body(lines, first, i, i + 1, known))
        elif not line.strip() or (
            first < end == i and (line.startswith(" ") or _MEMBER.fullmatch(line)) and _open(lines, i)
        ):
            end = i + 1 if line.strip() else end
        else:
            break
    if end == first:
        return FrontMatter()
    return FrontMatter(*_pairs_and_body(lines, first, end, end, known))


def _open(lines: Sequence[str], at: int) -> bool:
    """Whether the line above leaves its value open: a key with nothing or a block sign, or a part of one."""
    above = _PAIR.fullmatch(lines[at - 1])
    return above is None or lines[at].startswith(" ") or not above[3] or _BLOCK.fullmatch(above[3]) is not None


def _pairs_and_body(
    lines: Sequence[str], start: int, end: int, body: int, known: Callable[[str], bool]
) -> tuple[tuple[Entry, ...], int, tuple[Problem, ...]]:
    entries, problems = _read_pairs(lines, start, end, known)
    return entries, body, problems


def _read_pairs(
    lines: Sequence[str], start: int, end: int, known: Callable[[str], bool]
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    entries: list[Entry] = []
    problems: list[Problem] = []
    i = start
    while i < end:
        pair = _PAIR.fullmatch(lines[i])
        if pair:
            stop = _extent(lines, i, end, pair, known)
            entries.append(_entry(pair, lines[i + 1 : stop], i + 1))
            i = stop
            continue
        if lines[i].strip() and not lines[i].lstrip().startswith("#"):
            found = f"“{lines[i].strip()[:400]}” is no `key: value` line and was left aside"
            problems.append(Problem(i + 1, f"{found}; move it below the fence as an item, or put a key before it"))
        i += 1
    return tuple(entries), tuple(problems)


def _extent(lines: Sequence[str], at: int, end: int, pair: re.Match[str], known: Callable[[str], bool]) -> int:
    """Index after the last line that belongs to the value of the pair at `at`."""
    value = _bare(pair[3])
    block, listing = _BLOCK.fullmatch(value) is not None, not value
    stop = at + 1
    while stop < end:
        line = lines[stop]
        inner = _PAIR.fullmatch(line)
        deeper = len(line) - len(line.lstrip()) > len(pair[1])
        if not line.strip():
            if not block:
                break
        elif not (
            (listing and _MEMBER.fullmatch(line))
            or (deeper and (block or not (inner and known(canonical(inner[2])))))
            or (block and not inner and not line.startswith("#"))
        ):
            break
        stop += 1
    return stop


def _entry(pair: re.Match[str], more: Sequence[str], line: int) -> Entry:
    key, value = pair[2].strip(), _bare(pair[3])
    if _BLOCK.fullmatch(value):
        text = _dedent(more)
        return Entry(key, text if value[0] == "|" else " ".join(text.split()), line)
    if not value and more and _MEMBER.fullmatch(more[0]):
        values = _members(more)
        return Entry(key, "; ".join(values), line, values)
    if value.startswith("[") and value.endswith("]") and not more:
        values = tuple(v for v in (_unquoted(part.strip()) for part in value[1:-1].split(",")) if v)
        return Entry(key, "" if not values else value, line, values)
    if value in {"~", "null"}:
        value = ""
    whole = " ".join([value, *(part.strip() for part in more)]).strip()
    return Entry(key, _unquoted(whole), line)


def _members(rows: Sequence[str]) -> tuple[str, ...]:
    """The members of a list; a line without a dash goes on with the one above."""
    members: list[str] = []
    for row in rows:
        found = _MEMBER.fullmatch(row)
        if found:
            members.append(_unquoted(_bare(found[1])))
        else:
            members[-1] = f"{members[-1]} {row.strip()}"
    return tuple(member for member in members if member)


def _dedent(lines: Sequence[str]) -> str:
    rows = [line.rstrip() for line in lines]
    margin = min((len(row) - len(row.lstrip()) for row in rows if row), default=0)
    return "\n".join(row[margin:] for row in rows).strip("\n")


def _bare(value: str) -> str:
    """The value without the comment that stands after two spaces; a quoted value keeps its own."""
    if value[:1] in {'"', "'"}:
        close = value.find(value[0], 1)
        if close > 0 and _COMMENT.fullmatch(value, close + 1):
            return value[: close + 1]
        if close == len(value.rstrip()) - 1:
            return value.rstrip()
    return _COMMENT.sub("", value).strip()


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    if len(value) > 1 and value[0] == value[-1] == '"':
        try:
            return str(json.loads(value))  # YAML's double quotes are a superset of JSON's
        except ValueError:
            return value[1:-1] if value.count('"') == 2 else value
    return value
