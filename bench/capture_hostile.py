"""What is made to hurt: each input read in a process of its own, with its time and its room: `python bench/capture_hostile.py`."""

from __future__ import annotations

import datetime as dt
import io
import resource
import subprocess
import sys
import time
import zipfile
from typing import TYPE_CHECKING

from afterword.capture.calendar import read_calendar
from afterword.capture.documents import read_pdf
from afterword.capture.invitation import judge_interview
from afterword.capture.transcript import read_transcript

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = dt.datetime(2026, 11, 15, tzinfo=dt.UTC)
MOST_SECONDS, MOST_MB = 30, 1_000


def calendar(*rows: str) -> bytes:
    """A calendar of one appointment."""
    head = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "DTSTART;TZID=Own:20261119T140000", "SUMMARY:Interview at Acme")
    return "\r\n".join((*head, *rows, "END:VEVENT", "END:VCALENDAR")).encode()


def zone(parts: int) -> bytes:
    """An appointment whose zone has this many parts."""
    part = "BEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nEND:STANDARD\n"
    own = f"BEGIN:VTIMEZONE\nTZID:Own\n{part * parts}END:VTIMEZONE\n"
    return calendar().replace(b"BEGIN:VEVENT", own.encode() + b"BEGIN:VEVENT")


def word_file(body: bytes) -> bytes:
    """A Word file with this for its text."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", body)
    return out.getvalue()


CALENDARS: dict[str, Callable[[], bytes]] = {
    "every second for ever": lambda: calendar("RRULE:FREQ=SECONDLY"),
    "every second, never": lambda: calendar("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"),
    "twenty rules that never fit": lambda: calendar(*["RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"] * 20),
    "yearly, never": lambda: calendar("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9"),
    "a set of every second of a day": lambda: calendar(
        "RRULE:FREQ=YEARLY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60)))
        + ";BYSECOND=" + ",".join(map(str, range(60))) + ";BYDAY=MO,TU,WE,TH,FR,SA,SU"
    ),
    "a thousand rules taken out": lambda: calendar("RRULE:FREQ=SECONDLY", *["EXRULE:FREQ=SECONDLY"] * 1000),
    "a million dates": lambda: calendar("RRULE:FREQ=DAILY", "RDATE:" + ",".join(["20261120T140000Z"] * 1_000_000)),
    "10,000 attendees": lambda: calendar(*[f"ATTENDEE;CN=Person {n}:mailto:p{n}@x.example" for n in range(10_000)]),
    "a zone of 5 MB": lambda: zone(50_000),
    "a zone of 1,900 parts": lambda: zone(1_900),
    "a title of 20 MB": lambda: calendar("SUMMARY:" + "interview at " * 1_500_000),
    "a text of 20 MB": lambda: calendar("DESCRIPTION:" + "the Data Engineer role at " * 800_000),
    "a text of capitals": lambda: calendar("DESCRIPTION:" + "Aa " * 30_000),
    "a text of blanks": lambda: calendar("DESCRIPTION:for the " + " " * 90_000),
    "a name of 20 MB": lambda: calendar("ORGANIZER;CN=" + "x " * 10_000_000 + ":mailto:a@x.example"),
    "a place of 90,000 brackets": lambda: calendar("LOCATION:" + "(" * 90_000, "SUMMARY:" + "(" * 90_000),
    "quotes without end": lambda: calendar('ATTENDEE;CN="' + 'a"b;' * 500_000 + ":mailto:a@x.example"),
    "one appointment 100,000 times": lambda: calendar(*["END:VEVENT", "BEGIN:VEVENT", "UID:a", "DTSTART:20261119"] * 100_000),
    "a series changed 50,000 times": lambda: calendar(
        "RRULE:FREQ=DAILY", *["END:VEVENT", "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261120T140000Z",
                              "DTSTART:20261120T150000Z"] * 50_000
    ),
    "depth without end": lambda: calendar(*["BEGIN:X"] * 300_000),
    "a row without end": lambda: b"BEGIN:VCALENDAR\n" + b"A" * 40_000_000,
}  # fmt: skip
TALKS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a cue of 10 MB": ("a.vtt", lambda: b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"word " * 2_000_000),
    "tags without end": ("a.vtt", lambda: b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<v A>" * 1_000_000),
    "open brackets": ("a.vtt", lambda: b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + b"<" * 5_000_000),
    "arrows": ("a.vtt", lambda: b"WEBVTT\n\n" + b"00:01.000 --> 00:02.000\n" * 400_000),
    "a line of 10 MB": ("a.txt", lambda: b"Maria: " + b"we need someone " * 600_000),
    "a name of 10 MB": ("a.txt", lambda: b"Maria " * 1_500_000 + b": we need someone"),
    "digits": ("a.srt", lambda: b"1" * 10_000_000),
    "colons": ("a.txt", lambda: b"1:" * 5_000_000),
    "blanks": ("a.txt", lambda: b"Maria: a\n" + b" " * 10_000_000),
    "small turns": ("a.txt", lambda: b"A: b\nC: d\n" * 1_000_000),
    "questions": ("a.txt", lambda: b"Maria: and what? " * 600_000),
    "a zip bomb": ("a.docx", lambda: word_file(b" " * 400_000_000)),
    "an XML bomb": ("a.docx", lambda: word_file(b'<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>')),
    "XML of 50 MB": ("a.docx", lambda: word_file(b"<a>" + b"<b/>" * 12_000_000 + b"</a>")),
    "XML of great depth": ("a.docx", lambda: word_file(b"<a>" * 1_000_000)),
}
PAPERS: dict[str, Callable[[], bytes]] = {
    "a PDF of zeros": lambda: b"%PDF-1.7\n" + b"\0" * 20_000_000,
    "a PDF of brackets": lambda: (
        b"%PDF-1.7\n1 0 obj\n" + b"[" * 1_000_000 + b"\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"
    ),
}


def read(name: str) -> str:
    """Read one of them; what was found, in a few words."""
    if name in CALENDARS:
        found, problems = read_calendar(CALENDARS[name](), NOW)
        likely = [judge_interview(event) for event in found.events[:2000]]
        return f"{len(found.events)} appointments, {len(likely)} judged, {len(problems)} problems"
    if name in TALKS:
        talk, said = read_transcript(TALKS[name][1](), TALKS[name][0])
        return f"{len(talk.cues)} cues, {len(talk.candidates)} candidates; {said[0].message[:50] if said else ''}"
    text, said = read_pdf(PAPERS[name]())
    return f"{len(text)} characters; {said[0].message[:50] if said else ''}"


def main() -> None:
    """One line for each; exit 1 when one took too long or too much, or raised."""
    if len(sys.argv) > 1:
        start = time.perf_counter()
        found = read(sys.argv[1])
        room = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{time.perf_counter() - start:.1f} s, {room} MB: {found}")
        sys.exit(0 if room <= MOST_MB else 1)
    failed = 0
    for name in [*CALENDARS, *TALKS, *PAPERS]:
        try:
            done = subprocess.run(
                [sys.executable, __file__, name], timeout=MOST_SECONDS, capture_output=True, text=True, check=False
            )
            said, bad = done.stdout.strip() or done.stderr.strip()[-200:], done.returncode != 0
        except subprocess.TimeoutExpired:
            said, bad = f"more than {MOST_SECONDS} s", True
        failed += bad
        print(f"{'✗' if bad else '✓'} {name}: {said}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
