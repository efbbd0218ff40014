"""The bytes of a transcript -> who said what when, and what in it may be worth a note."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from afterword.capture.documents import read_docx
from afterword.capture.spoken import Candidate, find_candidates
from afterword.capture.text import decode
from afterword.capture.transcript_shapes import read_srt, read_talk, voiced_cues
from afterword.capture.webvtt import Cue, read_webvtt
from afterword.domain import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 12_000_000  # bytes
MOST_CUES = 60_000
_TIMES = re.compile(r"^\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?::\d{1,2})?[,.]\d{1,3}\s*-{1,2}>", re.MULTILINE)
_COMMON = frozenset({
    "the", "and", "to", "of", "a", "in", "is", "it", "that", "you", "for", "we", "i", "on", "with", "this", "be",
    "are", "have", "so", "but", "was", "as", "at", "do", "they", "what", "not", "can",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Transcript:
    """A talk as it was written down by a program."""

    cues: tuple[Cue, ...] = ()
    candidates: tuple[Candidate, ...] = ()

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who speaks, in order of appearance."""
        return tuple(dict.fromkeys(cue.speaker for cue in self.cues if cue.speaker))


def read_transcript(
    raw: bytes, name: str, *, me: str = "", people: Mapping[str, str] | None = None
) -> tuple[Transcript, tuple[Problem, ...]]:
    """Read a transcript by its name and its looks; never raises.

    `me` is the speaker who is the person themselves (guessed when empty); `people` says who
    the other speakers are. Candidates are proposals: nothing of them is a note until the person takes it.
    """
    cues, problems = read_cues(raw, name)
    if any(p.fatal for p in problems):
        return Transcript(), problems
    named = tuple(replace(cue, speaker=(people or {}).get(cue.speaker, cue.speaker)) for cue in cues)
    candidates = find_candidates(named, (people or {}).get(me, me))
    return Transcript(named, candidates), (*problems, *_doubts(named))


def read_cues(raw: bytes, name: str) -> tuple[tuple[Cue, ...], tuple[Problem, ...]]:
    """Who said what when. A fatal problem when it is no transcript that can be read."""
    if len(raw) > LARGEST:
        found = f"{len(raw) // 1_000_000} MB are too many for a talk; hand in the part that matters"
        return (), (Problem(0, found, fatal=True),)
    suffix = PurePath(name).suffix.lower()
    if suffix == ".vtt" or raw.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
        cues, fatal = read_webvtt(raw)
        return voiced_cues(cues)[:MOST_CUES], fatal or _empty(cues)
    if raw.startswith(b"PK") or suffix == ".docx":
        text, problems = read_docx(raw)
    else:
        text, problems = decode_talk(raw)
    if any(p.fatal for p in problems):
        return (), problems
    cues = tuple(_read_text(text, suffix))[:MOST_CUES]
    return cues, (*problems, *_empty(cues))


def decode_talk(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a transcript; longer than notes may be."""
    text, problems = decode(raw[:2_000_000])
    if len(raw) <= 2_000_000 or any(p.fatal for p in problems):
        return text.replace("\r\n", "\n").replace("\r", "\n"), problems
    return raw.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"), ()


def is_transcript(text: str) -> bool:
    """Whether a plain text is a talk with speakers or times, rather than notes."""
    cues = _read_text(text.replace("\r\n", "\n")[:40_000], ".txt")
    spoken = sum(bool(cue.speaker) for cue in cues)
    timed = sum(cue.start is not None for cue in cues)
    return timed >= 2 or (spoken >= 4 and len({cue.speaker for cue in cues}) <= spoken // 2)


def _read_text(text: str, suffix: str) -> list[Cue]:
    timed = len(_TIMES.findall(text))
    if suffix == ".srt" or timed > 1:
        found = read_srt(text)
        talk = read_talk(text) if suffix != ".srt" else []
        # The older Word files of Teams have the name on a line of its own below the times.
        if talk and sum(bool(c.speaker) for c in talk) > sum(bool(c.speaker) for c in found):
            return talk
        return list(voiced_cues(tuple(found)))
    return read_talk(text)


def _empty(cues: tuple[Cue, ...]) -> tuple[Problem, ...]:
    if cues:
        return ()
    cure = "a transcript has lines such as “Maria Chen: …”, or times such as 00:01:02.000 --> 00:01:04.000"
    return (Problem(0, f"nobody's words were found in it; {cure}", fatal=True),)


def _doubts(cues: tuple[Cue, ...]) -> tuple[Problem, ...]:
    """What the person should know: nobody named, or words in a language that candidates aren't found in."""
    found: list[Problem] = []
    if not any(cue.speaker for cue in cues):
        found.append(Problem(0, "no speaker is named, so candidates can't say whose words they are"))
    foreign = sum(_is_foreign(cue.text) for cue in cues)
    if foreign and foreign * 10 > len(cues):
        found.append(Problem(0, "part of it isn't in English; from those parts nothing is proposed"))
    return tuple(found)


def _is_foreign(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return len(words) >= 6 and sum(word in _COMMON for word in words) * 12 < len(words)
