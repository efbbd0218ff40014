"""Words for a day that are right on the day the letter is sent."""

from __future__ import annotations

import datetime as dt
import re

MORNING_ENDS = 12
AFTERNOON_ENDS = 17
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
AMERICAN = {"en-US", "en-CA"}


def day_words(talk: dt.datetime | None, sent: dt.datetime) -> str:
    """The talk's day as seen from the day of sending: "this morning", "yesterday", "on Thursday"; "" when unknown."""
    if talk is None:
        return ""
    here = sent.astimezone(talk.tzinfo)
    days = (here.date() - talk.date()).days
    if days == 0:
        return part_of_day(talk)
    if days == 1:
        return "yesterday"
    if 1 < days < 7:
        return f"on {DAYS[talk.weekday()]}"
    return f"on {talk.day} {MONTHS[talk.month - 1]}"


def part_of_day(talk: dt.datetime) -> str:
    """When on this very day the talk was."""
    if talk.hour < MORNING_ENDS:
        return "this morning"
    return "this afternoon" if talk.hour < AFTERNOON_ENDS else "today"


def date_words(day: dt.date, language: str) -> str:
    """A date as the country writes it: "October 13", "13 October"."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if language in AMERICAN else f"{day.day} {month}"


_BY_OFFSET = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
_DEICTIC = re.compile(r"\b(?:today|tonight|tomorrow|yesterday)\b", re.IGNORECASE)


def settle_days(text: str, talk: dt.datetime | None, sent: dt.datetime) -> str:
    """A note of the interview's day with its "tomorrow" as the reader will see it on the day of sending."""
    if talk is None or sent.astimezone(talk.tzinfo).date() == talk.date():
        return text

    def settled(match: re.Match[str]) -> str:
        day = talk.date() + dt.timedelta(days=_BY_OFFSET[match.group().lower()])
        return f"on {DAYS[day.weekday()]}"

    return _DEICTIC.sub(settled, text)
