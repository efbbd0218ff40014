"""Calendars and transcripts, beside icalendar's own parse and beside limits: `python bench/capture.py`."""

from __future__ import annotations

import datetime as dt
import resource
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from icalendar import Calendar

from afterword.capture.calendar import read_calendar
from afterword.capture.invitation import judge_interview
from afterword.capture.transcript import read_transcript

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)


def seconds(work: Callable[[], object]) -> float:
    """How long it takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(ours: Callable[[], object], theirs: Callable[[], object], runs: int) -> tuple[float, float, float]:
    """Medians of both, run in turn, and the median of the ratios pair by pair."""
    ours(), theirs()
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(runs)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def read_whole(raw: bytes) -> None:
    """All that `read` does: appointments, and what each seems to be."""
    for event in read_calendar(raw, NOW)[0].events:
        judge_interview(event)


def invitation() -> None:
    """One invitation, read and judged."""
    raw = (ROOT / "tests/data/calendars/google-request.ics").read_bytes()
    ours, theirs, found = ratio(lambda: read_whole(raw), lambda: Calendar.from_ical(raw), 51)
    print(
        f"invitation: {ours * 1000:.2f} ms, icalendar's parse {theirs * 1000:.2f} ms: ratio {found:.2f} (at most 1.5)"
    )


def subscribed() -> None:
    """A calendar of 20,000 appointments, every twentieth an interview, some recurring."""
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for number in range(20_000):
        day = dt.date(2020, 1, 1) + dt.timedelta(number % 2500)
        title = "Interview with Acme Robotics" if number % 20 == 0 else f"Meeting about item {number}"
        rows += [
            "BEGIN:VEVENT", f"UID:{number}@x.example", "DTSTAMP:20261101T000000Z",
            f"DTSTART;TZID=America/New_York:{day:%Y%m%d}T140000", f"DTEND;TZID=America/New_York:{day:%Y%m%d}T150000",
            f"SUMMARY:{title}", "DESCRIPTION:An agenda\\, with a few words in it\\nand a second line",
            "ORGANIZER;CN=Maria Chen:mailto:maria@acme.example", "ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:mailto:ana@x.example",
            *(["RRULE:FREQ=WEEKLY;COUNT=10"] if number % 200 == 0 else []), "END:VEVENT",
        ]  # fmt: skip
    raw = "\r\n".join([*rows, "END:VCALENDAR", ""]).encode()
    ours, theirs, found = ratio(lambda: read_whole(raw), lambda: Calendar.from_ical(raw), 1)
    print(f"20,000 appointments: {ours:.2f} s, icalendar's parse {theirs:.2f} s: ratio {found:.2f} (at most 1.5)")


def talk() -> None:
    """Four hours of talk, 150 words a minute, with its candidates."""
    said = (
        "What we really need is someone who can own on-call for the ingestion tier number {n}.",
        "In my last role I led a migration of {n} jobs, and I'll send you my write-up.",
        "We moved to a new building last year, and it took {n} weeks of work and patience.",
    )
    cues = []
    for number in range(2_400):
        begin = number * 6
        clock = f"{begin // 3600:02}:{begin % 3600 // 60:02}:{begin % 60:02}.000"
        end = f"{(begin + 5) // 3600:02}:{(begin + 5) % 3600 // 60:02}:{(begin + 5) % 60:02}.500"
        name = ("Maria Chen", "Ana Silva")[number % 2]
        cues.append(f"{clock} --> {end}\n<v {name}>{said[number % 3].format(n=number)}</v>")
    raw = ("WEBVTT\n\n" + "\n\n".join(cues)).encode()
    took = seconds(lambda: read_transcript(raw, "talk.vtt"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"four hours of talk: {took:.2f} s (at most 3), peak {peak:.0f} MB (at most 200)")


if __name__ == "__main__":
    for name in sys.argv[1:] or ("talk", "invitation", "subscribed"):
        {"talk": talk, "invitation": invitation, "subscribed": subscribed}[name]()
