"""Transcripts as programs write them -> cues: SRT, and the texts of Teams, Zoom, Meet, Otter, Fireflies and others."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.capture.webvtt import Cue

_CLOCK = r"(?:\d{1,3}:)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,6})?"
_LOOSE = r"(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,6})?"  # Teams of old: 0:0:2.470
_SRT_TIMES = re.compile(rf"^\s*({_LOOSE})\s*-{{1,2}}>\s*({_LOOSE})")
_TAGS = re.compile(r"</?(?:i|b|u|s|font|c|v|em|strong)(?:[ .][^<>]*)?>|\{\\[^{}]*\}", re.IGNORECASE)
_WORD = r"[^\W\d_][\w'’.\-]*"
_NAME = rf"(?:{_WORD}(?:[ ]+(?:{_WORD}|\d{{1,3}}|\([^()]{{1,30}}\)|&|\|)){{0,5}})"
# `[00:03] Maria Chen: text`, `00:03 Maria Chen: text`, `10:02:03 From Maria Chen to Everyone: text`
_TIME_FIRST = re.compile(
    rf"^[\[(]?({_CLOCK})(?:\s*(?:-{{1,2}}>|[-–])\s*({_CLOCK}))?[\])]?\s*[-–:]?\s*(?:From\s+)?(?:({_NAME})(?:\s+to\s+[^:]{{1,60}})?\s*:\s+)?(.*)$"
)
# `Maria Chen  0:03`, `Maria Chen - 00:03`, `Maria Chen (00:03):`, `[Maria Chen] 14:02:11`
_NAME_THEN_TIME = re.compile(
    rf"^\[?({_NAME})\]?\s*(?:[-–|,]\s*|\s+|\s*[\[(])({_CLOCK})[\])]?\s*(?:AM|PM)?\s*:?\s*$", re.IGNORECASE
)
_NAME_TIME_TEXT = re.compile(rf"^({_NAME})\s*[\[(]({_CLOCK})[\])]\s*:\s*(.+)$")
_NAME_FIRST = re.compile(rf"^(?:[-–>*]\s*|\*\*)?\[?({_NAME})\]?(?:\*\*)?\s*:(?:\*\*)?(?:\s+|$)(.*)$")
_ONLY_TIME = re.compile(rf"^[\[(]?({_CLOCK})[\])]?(?:\s*(?:AM|PM))?$", re.IGNORECASE)
_SMALL = frozenset(["note", "notes", "agenda", "summary", "attendees", "transcript", "date", "time", "subject", "re", "fw", "question", "answer", "http", "https", "action", "actions", "todo", "example", "link", "url", "location", "where", "when", "who", "what", "why", "how", "meeting", "duration"])  # fmt: skip

MOST_TURNS = 60_000


@dataclass(frozen=True, slots=True)
class _Turn:
    start: float | None
    end: float | None
    speaker: str
    rows: tuple[str, ...]


def seconds_of(clock: str) -> float:
    """`1:02:03.5` or `02:03` in seconds."""
    parts = [float(part) for part in clock.replace(",", ".").split(":")]
    return float(sum(part * 60**power for power, part in enumerate(reversed(parts))))


def split_speaker(text: str) -> tuple[str, str]:
    """(`Maria Chen`, `Hello`) of `Maria Chen: Hello`; ("", text) where no name leads."""
    found = _NAME_FIRST.match(text)
    if not found or not _is_name(found[1]):
        return "", text
    return _tidy_name(found[1]), found[2]


def read_srt(text: str) -> list[Cue]:
    """SubRip: numbers and blank lines may be missing, times may have a point for a comma."""
    cues: list[Cue] = []
    rows: list[str] = []
    times: tuple[float, float] | None = None
    for line in [*text.split("\n"), "\0"]:
        found = _SRT_TIMES.match(line)
        if not found and line != "\0":
            rows.append(line)
            continue
        if times is not None:
            if found and rows and re.fullmatch(r"\s*\d+\s*", rows[-1]):
                rows.pop()
            cues += _srt_cues(times, rows)
        times, rows = ((seconds_of(found[1]), seconds_of(found[2])) if found else None), []
    return cues


def _srt_cues(times: tuple[float, float], rows: list[str]) -> list[Cue]:
    plain = [_TAGS.sub("", row).strip() for row in rows]
    plain = [row for row in plain if row]
    voiced = [split_speaker(row) for row in plain]
    if sum(bool(speaker) for speaker, _ in voiced) > 1:
        return [Cue(*times, speaker, text) for speaker, text in _joined(voiced)]
    speaker, first = voiced[0] if voiced else ("", "")
    return [Cue(*times, speaker, "\n".join([first, *plain[1:]]).strip())]


def _joined(voiced: list[tuple[str, str]]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for speaker, text in voiced:
        if speaker or not found:
            found.append((speaker, text))
        else:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{text}")
    return found


def voiced_cues(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Zoom writes the speaker into the text of each cue: taken apart where most cues that change speaker do so."""
    if any(cue.speaker for cue in cues):
        return cues
    split = [split_speaker(cue.text) for cue in cues]
    named = [speaker for speaker, _ in split if speaker]
    if not named or (len(named) < 2 and len(cues) > 3):
        return cues
    return tuple(
        replace(cue, speaker=speaker, text=text) if speaker else cue
        for cue, (speaker, text) in zip(cues, split, strict=True)
    )


def read_talk(text: str) -> list[Cue]:
    """A written transcript of any of these shapes; [] when hardly a line of it says who speaks."""
    turns: list[_Turn] = []
    lines = [line.strip() for line in text.split("\n")]
    told = 0
    pending: float | None = None
    at = 0
    while at < len(lines) and len(turns) < MOST_TURNS:
        line = lines[at]
        at += 1
        if not line:
            continue
        turn = _read_turn(line, lines[at] if at < len(lines) else "")
        if turn is None and (only := _ONLY_TIME.match(line)):
            pending = seconds_of(only[1])
            continue
        if turn is not None:
            told += bool(turn.speaker)
            turns.append(replace(turn, start=turn.start if turn.start is not None else pending))
            pending = None
        elif turns:
            turns[-1] = replace(turns[-1], rows=(*turns[-1].rows, line))
    if not told and sum(t.start is not None for t in turns) < 2:
        return []
    return _with_ends([t for t in turns if any(t.rows)])


def _read_turn(line: str, following: str) -> _Turn | None:
    """What a line begins; None for a line that goes on."""
    if found := _SRT_TIMES.match(line):  # Teams of old: times, then the name, then the words
        speaker = following if _is_name(following) and re.fullmatch(_NAME, following) else ""
        return _Turn(seconds_of(found[1]), seconds_of(found[2]), speaker, (line[found.end() :].lstrip(" ]"),))
    if (found := _NAME_THEN_TIME.match(line)) and _is_name(found[1]):
        return _Turn(seconds_of(found[2]), None, _tidy_name(found[1]), ())
    if (found := _NAME_TIME_TEXT.match(line)) and _is_name(found[1]):
        return _Turn(seconds_of(found[2]), None, _tidy_name(found[1]), (found[3],))
    if (found := _TIME_FIRST.match(line)) and (found[3] or found[4]) and (not found[3] or _is_name(found[3])):
        end = seconds_of(found[2]) if found[2] else None
        bare = not found[2] and not found[3] and len(found[4]) < 60 and following and not _TIME_FIRST.match(following)
        alone = bare and found[4][-1] not in ".?!…" and bool(re.fullmatch(_NAME, found[4])) and _is_name(found[4])
        if alone:
            return _Turn(seconds_of(found[1]), end, _tidy_name(found[4]), ())
        return _Turn(seconds_of(found[1]), end, _tidy_name(re.sub(r"\s+to\s+\S.*", "", found[3] or "")), (found[4],))
    speaker, words = split_speaker(line)
    return _Turn(None, None, speaker, (words,) if words else ()) if speaker else None


def _with_ends(turns: list[_Turn]) -> list[Cue]:
    """A turn ends where the next one starts, when the file doesn't say more."""
    cues: list[Cue] = []
    for number, turn in enumerate(turns):
        following = next((t.start for t in turns[number + 1 : number + 4] if t.start is not None), None)
        end = turn.end if turn.end is not None else following
        rows = [row for row in turn.rows if row]
        if rows and rows[0] == turn.speaker:
            rows = rows[1:]
        start = turn.start
        cues.append(
            Cue(
                start,
                end if start is not None and end is not None and end >= start else start,
                turn.speaker,
                " ".join(rows),
            )
        )
    return cues


def _is_name(text: str) -> bool:
    """Whether words before a colon or a time name who speaks: short, capitals, no word that heads a list."""
    plain = text.strip()
    words = plain.split()
    if not 1 <= len(words) <= 6 or len(plain) > 60 or plain.casefold() in _SMALL or words[0].casefold() in _SMALL:
        return False
    led = [w for w in words if w[0].isalpha()]
    return (
        bool(led)
        and (led[0][0].isupper() or not led[0][0].islower())
        and sum(w[0].isupper() or not w[0].islower() for w in led) * 2 > len(led)
    )


def _tidy_name(text: str) -> str:
    return " ".join(text.strip(" *[]()").split())
