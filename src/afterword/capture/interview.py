"""Front matter -> the interview: where, when, about which post."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.capture.frontmatter import canonical
from afterword.capture.text import tidy
from afterword.capture.when import Wall, place, read_minutes, read_wall
from afterword.capture.zones import find_language, find_zone
from afterword.domain import Interview, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from afterword.capture.frontmatter import Entry

_KEYS = {
    "company": "company employer organisation organization firm org business hospital school client",
    "role": "role position job post job_title title vacancy opening",
    "round": "round stage interview_type type",
    "medium": "medium format mode channel how via",
    "start": "start starts started begin began from start_time when datetime interview_date",
    "date": "date day",
    "time": "time hour at",
    "end": "end ends ended finish finished until to end_time",
    "minutes": "minutes minute mins min duration length lasted took",
    "timezone": "timezone time_zone tz zone",
    "language": "language lang locale",
}
_FIELD = {word.replace("_", " "): field for field, words in _KEYS.items() for word in words.split()}
_LONGEST = 24 * 60  # minutes


@dataclass(frozen=True, slots=True)
class _Times:
    start: dt.datetime | None = None
    end: dt.datetime | None = None
    kept: tuple[tuple[str, str], ...] = ()  # wall times that no zone could place, as written
    problems: tuple[Problem, ...] = ()


def is_interview_key(key: str) -> bool:
    """Whether a key, in canonical form, is one that an interview has."""
    return key in _FIELD


def read_interview(
    entries: Iterable[Entry], *, default_zone: str = "", default_language: str = ""
) -> tuple[Interview, tuple[Problem, ...]]:
    """The interview that the front matter describes; what isn't known or can't be placed is kept in `extra`.

    A day without an hour gives a `start` at that midnight and no `end`: no hour is
    made up, and a deadline counted from it is never too late. Without any time zone
    both are None and the times as written stand in `extra`. Each of these is a Problem.
    """
    given, extra, problems = _sort(entries)
    zone, zone_problems = _zone(given, default_zone)
    language, language_problems = _language(given, default_language)
    times = _read_times(given, zone, day_first=language != "en-US")
    text = {
        field: tidy(given[field].value) if field in given else "" for field in ("company", "role", "round", "medium")
    }
    interview = Interview(
        **text,
        start=times.start,
        end=times.end,
        timezone=zone,
        language=language,
        extra=(*extra, *times.kept),
    )
    return interview, (*problems, *zone_problems, *language_problems, *times.problems)


def _sort(entries: Iterable[Entry]) -> tuple[dict[str, Entry], list[tuple[str, str]], list[Problem]]:
    given: dict[str, Entry] = {}
    extra: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for entry in entries:
        field = _FIELD.get(canonical(entry.key))
        if field is None:
            extra.append((tidy(entry.key), entry.value if "\n" in entry.value else tidy(entry.value)))
        elif field not in given or not given[field].value:
            given[field] = entry
        elif field == "start" and _tells_better(entry, given[field]):
            extra.append((tidy(given[field].key), tidy(given[field].value)))
            given[field] = entry
        elif tidy(entry.value):
            extra.append((tidy(entry.key), tidy(entry.value)))
            first = given[field].line
            problems.append(Problem(entry.line, f"“{entry.key}” was given on line {first} already; that one is used"))
    return given, extra, problems


def _tells_better(entry: Entry, earlier: Entry) -> bool:
    """Whether a second line for the start can be read where the first, like `when: sat`, can't."""
    first, second = read_wall(earlier.value, day_first=True), read_wall(entry.value, day_first=True)
    return (first is None or first.impossible) and second is not None and not second.impossible


def _zone(given: Mapping[str, Entry], default: str) -> tuple[str, tuple[Problem, ...]]:
    if "timezone" in given and given["timezone"].value.strip():
        return find_zone(tidy(given["timezone"].value), given["timezone"].line)
    return (find_zone(default, 0)[0], ()) if default else ("", ())


def _language(given: Mapping[str, Entry], default: str) -> tuple[str, tuple[Problem, ...]]:
    if "language" in given and given["language"].value.strip():
        return find_language(tidy(given["language"].value), given["language"].line)
    return (find_language(default, 0)[0], ()) if default else ("en-US", ())


def _read_times(given: Mapping[str, Entry], zone: str, *, day_first: bool) -> _Times:
    """1. read the walls; 2. fill what one says for the other; 3. place them in the zone; 4. check their order."""
    problems: list[Problem] = []
    walls = {name: _wall(given[name], problems, day_first=day_first) for name in ("start", "end") if _has(given, name)}
    length = _length(given, problems)
    start, end = walls.get("start"), walls.get("end")
    start = _with_day(start, given, problems, day_first=day_first)
    if any(p.fatal for p in problems) or not (start or end):
        return _Times(problems=tuple(problems), kept=() if start or end else _as_written(given))
    if start and end and not end.day:
        end = Wall(start.day, end.time, end.offset or start.offset)
    if start and not end and start.until:
        end = Wall(start.day, start.until, start.offset)
    line = next(given[name].line for name in ("start", "date", "time", "end") if name in given)
    if not any(wall and wall.day for wall in (start, end)):
        problems.append(Problem(line, "the day is missing here; write it like 2026-11-19 14:00"))
        return _Times(kept=_as_written(given), problems=tuple(problems))
    if not zone and not any(wall and wall.offset is not None for wall in (start, end)):
        problems.append(
            Problem(line, "no time zone is given, so the times aren't used; add timezone: America/New_York")
        )
        return _Times(kept=_as_written(given), problems=tuple(problems))
    begins, ends = _moment(start, zone, line, problems), _moment(end, zone, _end_line(given, line), problems)
    begins, ends = _with_length(begins, ends, length, start)
    if start and start.day and start.time is None:
        problems.append(
            Problem(line, "the hour is missing; add it, like 2026-11-19 14:00, so that the times are right")
        )
    if begins and ends and ends <= begins:
        found = f"the end, {ends:%Y-%m-%d %H:%M}, isn't after the start, {begins:%Y-%m-%d %H:%M}"
        problems.append(Problem(_end_line(given, line), f"{found}; give an end that is later", fatal=True))
        ends = None
    elif begins and ends and ends - begins > dt.timedelta(minutes=_LONGEST):
        problems.append(Problem(_end_line(given, line), "it seems to last more than a day; please check the end"))
    return _Times(begins, ends, (), tuple(problems))


def _has(given: Mapping[str, Entry], name: str) -> bool:
    return name in given and bool(given[name].value.strip())


def _end_line(given: Mapping[str, Entry], default: int) -> int:
    return given["end"].line if "end" in given else default


def _as_written(given: Mapping[str, Entry]) -> tuple[tuple[str, str], ...]:
    names = ("date", "time", "start", "end", "minutes")
    return tuple((name, tidy(given[name].value)) for name in names if _has(given, name))


def _wall(entry: Entry, problems: list[Problem], *, day_first: bool) -> Wall | None:
    wall = read_wall(entry.value, day_first=day_first)
    shown = tidy(entry.value)[:60]
    if wall is None or wall.impossible:
        cure = "write it like 2026-11-19 14:00"
        problems.append(Problem(entry.line, f"“{shown}” can't be read as a date and time; {cure}", fatal=True))
        return None
    if wall.either and wall.day:
        read_as = f"{wall.day.day} {wall.day:%B}"
        problems.append(
            Problem(entry.line, f"“{shown}” was read as {read_as}; write {wall.day.isoformat()} to be sure")
        )
    if not wall.weekday and wall.day:
        problems.append(
            Problem(entry.line, f"“{shown}”: {wall.day.isoformat()} is a {wall.day:%A}; please check the day")
        )
    return wall


def _with_day(
    start: Wall | None, given: Mapping[str, Entry], problems: list[Problem], *, day_first: bool
) -> Wall | None:
    """`date:` and `time:` beside or instead of `start:`."""
    day = _wall(given["date"], problems, day_first=day_first) if _has(given, "date") else None
    clock = _wall(given["time"], problems, day_first=day_first) if _has(given, "time") else None
    times = next((wall for wall in (start, clock, day) if wall and wall.time), None)
    days = next((wall for wall in (start, day, clock) if wall and wall.day), None)
    if not times and not days:
        return None
    return Wall(
        days.day if days else None,
        times.time if times else None,
        times.offset if times else None,
        times.until if times else None,
    )


def _length(given: Mapping[str, Entry], problems: list[Problem]) -> dt.timedelta | None:
    if not _has(given, "minutes"):
        return None
    entry = given["minutes"]
    minutes = read_minutes(entry.value)
    if minutes is None or not 0 < minutes <= _LONGEST:
        found = f"“{tidy(entry.value)[:40]}” is no length of an interview"
        problems.append(Problem(entry.line, f"{found}; write the minutes, like 45", fatal=True))
        return None
    return dt.timedelta(minutes=minutes)


def _moment(wall: Wall | None, zone: str, line: int, problems: list[Problem]) -> dt.datetime | None:
    if wall is None or wall.day is None:
        return None
    if wall.offset is not None:
        moment = dt.datetime.combine(wall.day, wall.time or dt.time(), dt.timezone(wall.offset))
        return _into_zone(moment, zone, line, problems)
    if not zone:
        return None
    moment, change = place(wall.day, wall.time or dt.time(), ZoneInfo(zone))
    if change == "gap":
        note = f"the clocks go forward then, so this hour doesn't exist; {moment:%H:%M} is used"
        problems.append(Problem(line, f"{note}. Please check it"))
    elif change == "twice":
        problems.append(Problem(line, "the clocks go back then, so this hour comes twice; the first is used"))
    return moment


def _into_zone(moment: dt.datetime, zone: str, line: int, problems: list[Problem]) -> dt.datetime | None:
    try:
        return moment.astimezone(ZoneInfo(zone)) if zone else moment
    except OverflowError:
        problems.append(Problem(line, "this date is beyond the calendar; please check the year", fatal=True))
        return None


def _with_length(
    begins: dt.datetime | None, ends: dt.datetime | None, length: dt.timedelta | None, start: Wall | None
) -> tuple[dt.datetime | None, dt.datetime | None]:
    """Count minutes as a clock on the wall doesn't: through a change of the clocks they stay minutes."""
    if length is None:
        return begins, ends
    try:
        if begins and not ends and start and start.time is not None:
            return begins, (begins.astimezone(dt.UTC) + length).astimezone(begins.tzinfo)
        if ends and not begins:
            return (ends.astimezone(dt.UTC) - length).astimezone(ends.tzinfo), ends
    except OverflowError:
        return begins, ends
    return begins, ends
