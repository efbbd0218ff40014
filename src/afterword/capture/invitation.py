"""An appointment -> whether it is a job interview, how surely, and with whom, where and about which post."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.capture import invitation_words as words
from afterword.capture.invitation_names import company_of, people_of, role_of

if TYPE_CHECKING:
    from afterword.capture.calendar_event import CalendarEvent
    from afterword.domain import Person

SURE_ENOUGH = 0.8  # below, it is proposed to the person and not taken
_SEARCHED = 6_000  # characters of the long text
_PREFIX = re.compile(
    r"^\s*(?:(?:re|fw|fwd|aw|wg|tr|invitation|updated invitation|updated|canceled|cancelled|accepted|reminder|einladung|"
    r"confirmed|confirmation|rescheduled|new time)\s*:\s*)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Likelihood:
    """What an appointment seems to be."""

    likely: float  # 0 to 1
    why: str
    company: str = ""
    role: str = ""
    round: str = ""
    people: tuple[Person, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether it may be taken without asking."""
        return self.likely >= SURE_ENOUGH


def judge_interview(event: CalendarEvent, own: frozenset[str] = frozenset()) -> Likelihood:
    """How surely this is a job interview of the person's own, and what it says of it.

    `own` are the person's addresses and names, in small letters; they are nobody else.
    """
    title = bare_title(event.summary)
    long_text = event.description[:_SEARCHED]
    score, reasons = _weigh(event, title, long_text)
    likely = 1 / (1 + math.exp(-score))
    if likely < 0.2:
        return Likelihood(round(likely, 2), "; ".join(reasons) or "nothing in it speaks of an interview")
    return Likelihood(
        round(likely, 2),
        "; ".join(reasons),
        company_of(event, title, long_text, own),
        role_of(event, title, long_text, own),
        _round(title, long_text),
        people_of(event, long_text, own),
    )


def bare_title(summary: str) -> str:
    """The title without "FW:", "Updated invitation:" and the like, in one line."""
    return " ".join(_PREFIX.sub("", summary[:500]).split())


def _weigh(event: CalendarEvent, title: str, long_text: str) -> tuple[float, list[str]]:
    score, reasons = -3.5, []
    if found := words.OTHERWISE.search(title):
        score -= 6
        reasons.append(f"“{found[0]}” in the title is no job interview of your own")
    if found := words.SURE.search(title):
        score += 5.5
        reasons.append(f"“{found[0]}” stands in the title")
    elif found := words.MAYBE.search(title):
        score += 3.5
        reasons.append(f"“{found[0]}” stands in the title")
    told = {found[0].casefold(): found[0] for found in words.TOLD.finditer(long_text)}
    if told:
        score += min(6.0, 1.5 + 1.5 * len(told)) if score > -6 else 0
        reasons.append(f"the text says “{next(iter(told.values()))[:60]}”")
    if found := words.THEIR_SIDE.search(long_text):
        score -= 4
        reasons.append(f"“{found[0]}” is said to those who ask, not to those who are asked")
    sender = _sender(event)
    if words.RECRUITING.search(sender.partition("@")[0]):
        score += 1.5
        reasons.append("it comes from those who hire")
    if words.SYSTEMS.search(sender.rpartition("@")[2]):
        score += 1
        reasons.append("a system for applicants sent it")
    if (event.start and event.start.is_day) or event.repeats:
        score -= 2
        reasons.append("it repeats" if event.repeats else "it has no hour")
    return score, reasons


def _sender(event: CalendarEvent) -> str:
    return f"{event.organizer.name} {event.organizer.email}".casefold() if event.organizer else ""


def _round(title: str, long_text: str) -> str:
    for text in (title, long_text[:600]):
        found = next((name for name, pattern in words.ROUNDS if pattern.search(text)), "")
        if found:
            return found
    return ""
