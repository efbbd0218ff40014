"""The text of a WebVTT cue -> what is said by which voice (W3C WebVTT, sections 6.4 and 6.5)."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_BLANK = re.compile(r"[ \t\n\f\r]+")
_KNOWN = frozenset({"c", "i", "b", "u", "ruby", "rt", "v", "lang"})
_TAG = re.compile(r"<([^>]*)(?:>|\Z)", re.DOTALL)
_DEEPEST = 200


@dataclass(frozen=True, slots=True)
class _Tag:
    """A token that is no text."""

    name: str
    ends: bool = False
    annotation: str = ""


def read_cue_text(text: str) -> list[tuple[str, str]]:
    """(voice, text) spans in order, without tags, references decoded; neighbours of one voice are one span."""
    spans: list[tuple[str, str]] = []
    stack: list[tuple[str, str]] = []  # (name, voice)
    number = 0
    current = 0
    owners: list[int] = []
    for token in _tokens(text):
        if isinstance(token, _Tag):
            if token.ends:
                _close(stack, token.name)
            elif token.name in _KNOWN and len(stack) < _DEEPEST and (token.name != "rt" or _top(stack) == "ruby"):
                stack.append((token.name, token.annotation if token.name == "v" else ""))
                number += token.name == "v"
            current = number if any(name == "v" for name, _ in stack) else 0
            continue
        voice = next((said for name, said in reversed(stack) if name == "v"), "")
        if spans and owners[-1] == current and spans[-1][0] == voice:
            spans[-1] = (voice, spans[-1][1] + token)
        else:
            spans.append((voice, token))
            owners.append(current)
    return spans


def _top(stack: list[tuple[str, str]]) -> str:
    return stack[-1][0] if stack else ""


def _close(stack: list[tuple[str, str]], name: str) -> None:
    """An end tag closes the innermost element if that has its name; `</ruby>` closes an open `<rt>` too."""
    if stack and _top(stack) == name:
        stack.pop()
    elif name == "ruby" and _top(stack) == "rt":
        del stack[-2:]  # an `<rt>` opens in a `<ruby>` alone


def _tokens(text: str) -> list[str | _Tag]:
    found: list[str | _Tag] = []
    at = 0
    for tag in _TAG.finditer(text):
        if tag.start() > at:
            found.append(html.unescape(text[at : tag.start()]))
        token = _read_tag(tag[1])
        if token is not None:
            found.append(token)
        at = tag.end()
    if at < len(text):
        found.append(html.unescape(text[at:]))
    return found


def _read_tag(inside: str) -> _Tag | None:
    """A tag by what stands between its brackets; None for a timestamp."""
    if inside[:1] == "/":
        return _Tag(inside[1:], ends=True)
    if inside[:1].isascii() and inside[:1].isdigit():
        return None
    split = _BLANK.search(inside)
    head, rest = (inside[: split.start()], inside[split.end() :]) if split else (inside, "")
    name = head.partition(".")[0]
    return _Tag(name, annotation=_BLANK.sub(" ", html.unescape(rest)).strip(" "))
