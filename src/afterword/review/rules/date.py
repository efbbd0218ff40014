"""A weekday, a date or a time word that contradicts the calendar, the notes or the day on which the letter leaves."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.domain import Debrief, Interview, Severity
from afterword.review.case import Example, Record, Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
_MONTH = "|".join((*_MONTHS, *(m[:3] for m in _MONTHS), "sept"))
_DAY = "|".join((*_DAYS, "mon", "tues?", "wed", "thurs?", "fri", "sat", "sun"))
_DATE = re.compile(
    rf"\b(?:(?P<weekday>{_DAY})\b\.?,? (?:the )?)?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})\b|"
    rf"(?P<month2>{_MONTH})\b\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:|\d))(?:\.(?=,? 20))?(?:,? (?P<year>20\d\d)\b)?(?:,? ?\(?(?P<weekday2>{_DAY})\b\)?)?",
    re.IGNORECASE,
)
_MET = r"(?:met|meet|meeting|spoke|speak|speaking|talk|talked|talking|interview|interviewed|conversation|visit|visited|call|chat|chatted|chatting|discussion|seeing|saw|time|tour|discuss|discussed|came|welcoming|hosting|receiving|inviting|having (?:me|us)|showing me|trial|shift|audience|walk|tasting|lesson)"
_RELATIVE = re.compile(
    rf"\b{_MET}\b[^.!?\n]{{0,60}}\b(?P<word>today|yesterday|this morning|this afternoon|earlier today|last (?:{'|'.join(_DAYS)})|on (?P<on>{'|'.join(_DAYS)}))\b(?! (?:\d|the \d))"
    rf"|\b(?P<word2>today's|yesterday's|this morning's|this afternoon's|(?P<on2>{'|'.join(_DAYS)})'s) (?:\w+ )?{_MET}\b",
    re.IGNORECASE,
)

# "the board met on Tuesday" is no word about the interview.
_THEIR_OWN = re.compile(
    r"\b(?:the|your|their)(?: \w+)? (?:board|panel|committee|council|team|members?|trustees|directors|governors|partners)(?:'s)? (?:\w+ )?(?:met|meets?|meeting)\b",
    re.IGNORECASE,
)


def find(case: Case) -> Iterator[Finding]:
    """Dates against the calendar; time words against the interview and the day of sending."""
    debrief = case.record.debrief
    start = debrief.interview.start if debrief else None
    sent = case.record.sent_at
    near = (start or sent).date() if start or sent else None  # type: ignore[union-attr]
    for found in _DATE.finditer(
        case.page.plain, case.page.prose.start if case.page.greeting else 0, case.page.prose.end
    ):
        yield from _calendar(found, near)
        if start:
            yield from _interview_date(case, found, start)
    if start:
        yield from _time_words(case, start, (debrief.interview.end if debrief else None) or start, sent)


def _calendar(found: re.Match[str], near: dt.date | None) -> Iterator[Finding]:
    day, month = int(found["day"] or found["day2"]), _month(found["month"] or found["month2"])
    weekday = found["weekday"] or found["weekday2"]
    years = (int(found["year"]),) if found["year"] else (near.year - 1, near.year, near.year + 1) if near else (2024,)
    dates = [date for year in years if (date := _date(year, month, day))]
    if not dates:
        yield finding("date", Severity.ERROR, found.span(), "There is no such day in the calendar.")
    elif weekday and (near or found["year"]):
        date = min(dates, key=lambda d: abs((d - near).days) if near else 0)
        if not _DAYS[date.weekday()].startswith(weekday.lower()[:3]):
            said = f"{date.day} {date:%B %Y} is a {date:%A}."
            span = found.span("weekday") if found["weekday"] else found.span("weekday2")
            yield finding("date", Severity.ERROR, span, said, f"{date:%A}")


def _interview_date(case: Case, found: re.Match[str], start: dt.datetime) -> Iterator[Finding]:
    """A date that the letter gives for the interview itself."""
    before = case.page.plain[max(case.page.prose.start, found.start() - 60) : found.start()]
    if not re.search(
        rf"\b{_MET}\b(?:(?! (?:by|until|before|next|again|for)\b)[^.!?\n])* on (?:the )?$", before, re.IGNORECASE
    ):
        return
    day, month = int(found["day"] or found["day2"]), _month(found["month"] or found["month2"])
    if (day, month) != (start.day, start.month) and not re.search(
        r"\b(?:again|next|second|hope|forward|available)\b", before
    ):
        said = f"Your notes put the interview on {start.day} {start:%B}."
        yield finding("date", Severity.ERROR, found.span(), said)


def _month(name: str) -> int:
    return next(n for n, month in enumerate(_MONTHS, 1) if month.startswith(name.lower()[:3]))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _time_words(case: Case, start: dt.datetime, end: dt.datetime, sent: dt.datetime | None) -> Iterator[Finding]:
    for found in _RELATIVE.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
        group = "word" if found["word"] else "word2"
        word = found[group].lower()
        weekday = (found["on"] or found["on2"] or "").lower() or (word[5:] if word.startswith("last ") else "")
        before = case.page.plain[max(case.page.prose.start, found.start() - 40) : found.end()]
        if _THEIR_OWN.search(before):
            continue
        if re.search(r"\b(?:look forward|again|could|would|available|next)\b", found.group(), re.IGNORECASE):
            continue
        right = _should_be(word, weekday, start, end, sent)
        if right:
            yield finding(
                "date",
                Severity.ERROR,
                found.span(group),
                f"The interview was on {start:%A}, {start.day} {start:%B}; {right}.",
            )


def _should_be(word: str, weekday: str, start: dt.datetime, end: dt.datetime, sent: dt.datetime | None) -> str:
    """What is wrong with a time word for the interview; nothing when it is right."""
    if weekday:
        return "" if _DAYS[start.weekday()] == weekday else "this names another day"
    if sent is None:
        return ""
    days = (sent.astimezone(start.tzinfo).date() - start.date()).days
    morning, afternoon = "morning" in word, "afternoon" in word
    if "yesterday" in word:
        return "" if days == 1 else "on the day it leaves that isn't yesterday"
    if days:
        return "on the day it leaves that isn't today"
    if (morning and start.hour >= 12) or (afternoon and end.hour < 12):
        return f"it began at {start:%H:%M}"
    return ""


_LEEDS = ZoneInfo("Europe/London")
_START = dt.datetime(2026, 11, 19, 14, 0, tzinfo=_LEEDS)
_NEXT_DAY = Record(
    Debrief(Interview("Acme", "Fitter", start=_START, end=_START)), sent_at=_START + dt.timedelta(hours=20)
)
_SAME_DAY = Record(
    Debrief(Interview("Acme", "Fitter", start=_START, end=_START)), sent_at=_START + dt.timedelta(hours=3)
)
FLAGS = (
    Example("Thank you for meeting me today.", "today", record=_NEXT_DAY),
    Example("Thank you for the talk yesterday.", "yesterday", record=_SAME_DAY),
    Example("You decide by Friday, 25 November.", "Friday", record=_NEXT_DAY),
    Example("I enjoyed our conversation on Tuesday.", "on Tuesday", record=_NEXT_DAY),
    Example("Thank you for the interview on 18 November.", "18 November", record=_NEXT_DAY),
    "I can start on 31 June.",
    Example("I enjoyed this morning's interview.", record=_SAME_DAY),
    "We met on Monday, March 3, 2026.",
)
PASSES = (
    Example("Thank you for meeting me yesterday.", record=_NEXT_DAY),
    Example("Thank you for the talk today.", record=_SAME_DAY),
    Example("You decide by Wednesday, 25 November.", record=_NEXT_DAY),
    Example("I enjoyed our conversation on Thursday.", record=_NEXT_DAY),
    Example("Thank you for the interview on 19 November.", record=_NEXT_DAY),
    "You may decide on Friday.",
    Example("I could speak again on Monday, 23 November.", record=_NEXT_DAY),
    Example("I look forward to meeting again on Tuesday.", record=_NEXT_DAY),
    Example("I would be glad to meet again on Tuesday.", record=_NEXT_DAY),
    Example("Thank you for the talk on Thursday.", record=Record(Debrief(Interview("Acme", "Fitter", start=_START)))),
    Example("Thank you for the talk today.", record=Record(Debrief(Interview("Acme", "Fitter", start=_START)))),
)
RULE = Rule("date", find, FLAGS, PASSES)
