"""WebVTT -> its cues, by the algorithm of the specification (W3C WebVTT, section 6), every step of it.

Our own because a cue may hold several voices, and webvtt-py gives the first alone and refuses files that browsers read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.capture.webvtt_text import read_cue_text
from afterword.domain import Problem

_BLANK = " \t\n\f\r"
_ARROW = "-->"
_DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Cue:
    """Something said, from when to when, in seconds; None where the file gives no time."""

    start: float | None
    end: float | None
    speaker: str
    text: str


def read_webvtt(raw: bytes) -> tuple[tuple[Cue, ...], tuple[Problem, ...]]:
    """The cues in the order of the file; a cue of several voices gives one for each. Never raises.

    A file that doesn't start with WEBVTT is refused, as browsers do.
    """
    text = raw.decode("utf-8", "replace").replace("\0", "\ufffd").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not re.match(r"WEBVTT(?:[ \t\n]|\Z)", text):
        return (), (
            Problem(1, "it doesn't start with WEBVTT, so it is no WebVTT file; save it again as .vtt", fatal=True),
        )
    return tuple(cue for block in _Reader(text).blocks() for cue in _spoken(block)), ()


@dataclass(frozen=True, slots=True)
class _Block:
    start: float
    end: float
    text: str


@dataclass(slots=True)
class _Reader:
    """A position in the text, as the specification words it."""

    text: str
    at: int = 0
    seen_cue: bool = False

    def blocks(self) -> list[_Block]:
        """All cues, after the header."""
        self._line()
        if not self._past_end() and self.text[self.at] != "\n":
            self._block(in_header=True)
        found: list[_Block] = []
        self._skip_breaks()
        while not self._past_end():
            block = self._block(in_header=False)
            if block is not None:
                found.append(block)
            self._skip_breaks()
        return found

    def _past_end(self) -> bool:
        return self.at >= len(self.text)

    def _skip_breaks(self) -> None:
        while not self._past_end() and self.text[self.at] == "\n":
            self.at += 1

    def _line(self) -> tuple[str, bool]:
        """The rest of this line, and whether the text ends with it."""
        stop = self.text.find("\n", self.at)
        if stop < 0:
            line, self.at = self.text[self.at :], len(self.text)
            return line, True
        line, self.at = self.text[self.at : stop], stop + 1
        return line, False

    def _block(self, *, in_header: bool) -> _Block | None:
        count, before, rows = 0, self.at, list[str]()
        seen_arrow = False
        times: tuple[float, float] | None = None
        while True:
            line, ended = self._line()
            count += 1
            if _ARROW in line:
                if in_header or not (count == 1 or (count == 2 and not seen_arrow)):
                    self.at = before  # it belongs to the next block
                    break
                seen_arrow, before = True, self.at
                times = read_timings(line)
                if times is not None:
                    rows, self.seen_cue = [], True
            elif not line:
                break
            else:
                # Whether the first line said STYLE or REGION only decides what a block without times is.
                rows.append(line)
                before = self.at
            if ended:
                break
        return _Block(*times, "\n".join(rows)) if times is not None else None


def read_timings(line: str) -> tuple[float, float] | None:
    """`00:01.000 --> 00:04.000 align:start`; None where the specification finds no timings."""
    start, at = _timestamp(line, _skip_blank(line, 0))
    if start is None:
        return None
    at = _skip_blank(line, at)
    if line[at : at + 3] != _ARROW:
        return None
    end, _ = _timestamp(line, _skip_blank(line, at + 3))
    return None if end is None else (start, end)


def _skip_blank(line: str, at: int) -> int:
    while at < len(line) and line[at] in _BLANK:
        at += 1
    return at


def _digits(line: str, at: int) -> tuple[str, int]:
    stop = at
    while stop < len(line) and line[stop] in _DIGITS:
        stop += 1
    return line[at:stop], stop


def _timestamp(line: str, at: int) -> tuple[float | None, int]:
    """Hours may have any number of digits and may be missing; the other parts have exactly theirs."""
    first, at = _digits(line, at)
    if not first or line[at : at + 1] != ":":
        return None, at
    in_hours = len(first) != 2 or int(first[:12]) > 59
    second, at = _digits(line, at + 1)
    if len(second) != 2:
        return None, at
    hours, minutes, seconds = "0", first, second
    if in_hours or line[at : at + 1] == ":":
        if line[at : at + 1] != ":":
            return None, at
        third, at = _digits(line, at + 1)
        if len(third) != 2:
            return None, at
        hours, minutes, seconds = first, second, third
    if line[at : at + 1] != ".":
        return None, at
    thousandths, at = _digits(line, at + 1)
    if len(thousandths) != 3 or int(minutes) > 59 or int(seconds) > 59:
        return None, at
    return int(hours[:12]) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000, at


def _spoken(block: _Block) -> list[Cue]:
    """One cue for each voice; one for all of it where there is one voice or none."""
    spans = [(voice, text) for voice, text in read_cue_text(block.text) if text.strip()]
    voices = list(dict.fromkeys(voice for voice, _ in spans if voice))
    if len(voices) < 2 and sum(bool(voice) for voice, _ in spans) < 2:
        text = "".join(text for _, text in read_cue_text(block.text))
        return [Cue(block.start, block.end, voices[0] if voices else "", text.strip())]
    return [Cue(block.start, block.end, voice, text.strip()) for voice, text in spans]
