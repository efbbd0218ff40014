"""Whom the notes say was thanked already, by the person themself: no second letter goes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import NoteKind
from afterword.schedule.contact import matching, plain

if TYPE_CHECKING:
    from afterword.domain import Debrief, Fact

_THANKS = (
    r"thank(?:s|ed)?[\s-]*(?:you|yous|u)?(?:[\s-]+(?:notes?|e-?mails?|letters?|cards?|mails?|texts?|messages?))?s?"
)
_SENT = r"(?:sent|emailed|e-mailed|mailed|wrote|written|texted|posted|popped|fired|dropped|messaged|done|did)"
_DONE = re.compile(
    rf"\b{_SENT}\b[^.;]{{0,30}}\b{_THANKS}\b|\b{_THANKS}\b[^.;]{{0,20}}\b(?:sent|emailed|posted|done|gone|went out|out already)\b|"
    r"\b(?:i |i've |ive )?(?:have )?(?:already|just) thanked\b|\bthanked (?:\w+ ){1,4}(?:by (?:e-?mail|text|post)|in writing|already)\b",
    re.IGNORECASE,
)
# Not done yet, only meant to be, or done by somebody else.
_NOT_DONE = re.compile(
    r"\b(?:not|never|haven'?t|hasn'?t|didn'?t|no|still (?:to|need)|will|going to|gonna|should|must|need to|have to|want to|to be|once|when|if|"
    r"unless|until|after i|before i|tomorrow|later)\b|\b(?:he|she|they|hr|recruiter|agency)(?:'ve|'s| have| has)? (?:already |just )?(?:sent|emailed|wrote|texted|thanked|messaged)\b|"
    r"\bthanked me\b|\bfor\b[^.;]*\b(?:clients?|customers?|patients?|donors?)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:both|all|everyone|everybody|each|the (?:panel|team|lot)|them)\b", re.IGNORECASE)


def already_thanked(debrief: Debrief) -> dict[str, str]:
    """Who was thanked already by the notes' own word, with that word as the reason."""
    found: dict[str, str] = {}
    for fact in debrief.facts:
        if fact.kind is not NoteKind.PRIVATE and is_sent(fact.text):
            why = f'you noted that the thank-you was sent ("{fact.text.strip()}")'
            whom = _whom(fact, debrief)
            found.update({p.name: why for p in debrief.people if p.name in whom})
    return found


def is_sent(text: str) -> bool:
    """Whether a note says that the thank-you was sent."""
    straight = text.replace("’", "'")
    return _DONE.search(straight) is not None and _NOT_DONE.search(straight) is None


def _whom(fact: Fact, debrief: Debrief) -> set[str]:
    words = set(plain(fact.text).split())
    named = {p.name for p in debrief.people if words & {plain(p.given), plain(p.family)} - {""}}
    if named:
        return named
    if fact.person == "Everyone" or _ALL.search(fact.text):
        return {p.name for p in debrief.people}
    return {p.name for p in matching(debrief.people, fact.person)}
