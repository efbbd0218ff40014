"""The day by which they said that they would answer, read from notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.domain import NoteKind, Problem, Promise
from afterword.schedule.meant import ANSWER
from afterword.schedule.mentions import Mention, find_mentions
from afterword.schedule.resolving import Said
from afterword.schedule.wording import say_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from afterword.domain import Debrief, Fact, Interview

_BREAK = re.compile(
    r"[;!?\n]|\.(?=\s|$)|,|\s[-–—]+\s|\s(?:but|then|so|while|whereas|if|unless|when|once|because)\s", re.IGNORECASE
)
_THEIRS = re.compile(
    r"\b(?:let(?:ting)?\s+(?:me|you)\s+know|(?:they|she|he|hr|recruiter|team|panel|manager|boss|client)\s*"
    r"(?:['’]ll|['’]d|will|would|shd|should|may|might|hope|want|aim|plan|need|are|is|to)?\s*(?:\w+\s+){0,2}?"
    r"(?:decid\w*|get\s+back|come\s+back|call\w*|e-?mail\w*|let\s+me\s+know|tell|inform|contact\w*|ring\w*|revert|answer\w*"
    r"|write|reply|respond|confirm|send|post|issue|make|be\s+in\s+touch)"
    r"|i(?:['’]ll|['’]d|\s+will|\s+should|\s+shd|\s+would|\s+can\s+expect\s+to)?\s+(?:hear|know|get|have|receive|find\s+out|be\s+told"
    r"|be\s+contacted|be\s+called|be\s+informed)\b(?!\s+to\b))",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:i(?:['’]m|m|['’]ll|['’]ve|['’]d)?\s+(?:(?:am|was)\s+)?(?:to|have|need|must|should|shd|will|gotta|got\s+to|can|promised|said"
    r"|owe|agreed|supposed|sposed|meant|send|give|submit|reply|answer|tell|told|asked|wrote|email|call|want)\b"
    r"|let\s+(?!me\b|you\b|every|all\b|candidates|applicants|people)(?:the\s+)?\w+\s+know|s['’]?posed\s+to|supposed\s+to|(?:need|have|got|wants?\s+me|asked\s+me"
    r"|told\s+me|me)\s+to\s+(?!wait)\w+"
    r"|send\s+(?:him|her|them|over|my|in|across|the|hr|refs?|references)\b|my\s+(?:refs?|references|portfolio|deadline|answer|notice|test"
    r"|take-?home|assignment|case|reply|documents|docs|papers|visa|offer)\b|submit\w*|hand\s+in|upload\w*|(?:take-?home|assignment"
    r"|case\s+study|homework|coding\s+(?:test|challenge)|test|exercise|essay|sample|refs?|references|docs|documents|forms?|paperwork)"
    r"\s+(?:is\s+|are\s+)?(?:due|by|back\s+by|in\s+by|to\s+be\s+\w+)|give\s+(?:them|him|her)\s+(?:an?\s+|my\s+)?(?:answer|reply|yes)"
    r"|(?:wants?|needs?|asked\s+for|requires?|waiting\s+for)\s+(?:my|an?\s+answer\s+from\s+me|refs?|references|documents|docs|papers))",
    re.IGNORECASE,
)
# "If I don't hear by the 23rd I should e-mail her": the 23rd is theirs.
_UNLESS_HEARD = re.compile(
    r"\b(?:do\s*n['’]?t|do\s+not|have\s*n['’]?t|have\s+not|not)\s+(?:hear|heard|get|got)\b|\bhear\s+nothing\b|\bno\s+news\b",
    re.IGNORECASE,
)
_MINE_SURELY = re.compile(r"\b(?:from|by)\s+(?:me|my\s+side)\b|\bwhether\s+i\b|\bif\s+i\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:start(?:s|ing)?|starting\s+date|join(?:s|ing)?|onboard\w*|begin(?:s|ning)?|notice|contract|go(?:es|ing)?\s+live|launch\w*"
    r"|deliver\w*|project|budget\s+year|born|since|founded)\b[^,;]*$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|instead\s+of|rather\s+than|no\s+longer|(?:moved|pushed|changed|postponed|slipped)\s+(?:back\s+)?from)\s+"
    r"(?:(?:on|by|in|the)\s+)*$",
    re.IGNORECASE,
)
_FLOOR = re.compile(r"(?:before|until|till?)\b", re.IGNORECASE)
_OR_EVEN = re.compile(
    r"^[\s,(]*(?:or|to|till|until|-|–|—|/|and|if\s+not|failing\s+that|at\s+worst|worst\s+case|maybe|possibly|perhaps|even|could"
    r"|might|may|latest|at\s+the\s+latest|but)(?!\w)[^.;]{0,22}$",
    re.IGNORECASE,
)
_LATEST = re.compile(r"^\s*(?:at\s+the\s+(?:very\s+)?)?(?:latest|tops|max|worst\s+case|at\s+worst)\b", re.IGNORECASE)
_LEAD = re.compile(
    r"\b(?:(?:by|on|in|within|around|about|until|till|before|after|no\s+later\s+than)\s+)(?:the\s+)?$", re.IGNORECASE
)
_MENDED = re.compile(
    r"\b(?:decid\w*|decision|hear|get\s+back|deadline|date|timeline|moved|pushed|postponed)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Weighed:
    mention: Mention
    theirs: int  # 2: the words before it speak of an answer; 1: its clause does; 0: nothing does
    usable: bool


def find_promise(text: str, said: dt.date, *, language: str) -> tuple[dt.date, str] | None:
    """The last day on which an answer would be on time, with the words it was read from.

    `said` is the day on which it was said, where it was said. None when the text names
    no day, only a vague one, or only days by which the writer has to do something.
    """
    found = _promised(text, Said(said, language))
    return (found.day, _words(text, found)) if found else None


def promises(debrief: Debrief) -> tuple[Promise, ...]:
    """Every day that they named for an answer; those that a correction has replaced are left out."""
    found: list[Promise] = []
    for fact in debrief.facts:
        read = _read(fact, debrief.interview)
        if read is None:
            continue
        if fact.kind is NoteKind.CORRECTION:
            found = [p for p in found if "Everyone" not in {fact.person, p.person} and fact.person != p.person]
        found.append(read)
    return tuple(found)


def doubts(debrief: Debrief) -> tuple[Problem, ...]:
    """Days in the notes that contradict themselves or lie before the interview, with their lines."""
    return tuple(_doubts(debrief))


def said_on(interview: Interview) -> dt.date | None:
    """The day of the interview, where it took place."""
    moment = interview.end or interview.start
    if moment is None:
        return None
    try:
        return moment.astimezone(ZoneInfo(interview.timezone)).date() if interview.timezone else moment.date()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.date()


def _doubts(debrief: Debrief) -> Iterator[Problem]:
    for fact in debrief.facts:
        context = _context(fact, debrief.interview)
        if context is None or fact.kind is not NoteKind.NEXT:
            continue
        for mention in find_mentions(fact.text, context):
            words = fact.text[mention.start : mention.end].strip()
            if mention.contradicts:
                day = say_day(mention.day, context.day)
                yield Problem(fact.line, f'"{words}": that date is {day}, and the date is what counts here')
            elif mention.day < context.day:
                yield Problem(fact.line, f'"{words}" lies before the interview, so no follow-up is counted from it')


def _read(fact: Fact, interview: Interview) -> Promise | None:
    context = _context(fact, interview)
    mended = fact.kind is NoteKind.CORRECTION and _MENDED.search(fact.text)
    if context is None or not (fact.kind is NoteKind.NEXT or mended):
        return None
    found = _promised(fact.text, context)
    return Promise(found.day, _words(fact.text, found), fact.id, fact.person) if found else None


def _context(fact: Fact, interview: Interview) -> Said | None:
    day = said_on(interview)
    if day is None:
        return None
    context = Said(day, interview.language, interview.timezone)
    dated = find_mentions(fact.dated, context) if fact.dated else ()
    return replace(context, day=dated[0].day) if dated else context


def _promised(text: str, said: Said) -> Mention | None:
    weighed = tuple(w for w in _weigh(text, said) if w.usable)
    if not weighed:
        return None
    chosen = max(range(len(weighed)), key=lambda n: (weighed[n].theirs, -n))
    best = weighed[chosen].mention
    for last, following in zip(weighed[chosen:], weighed[chosen + 1 :], strict=False):
        between = text[last.mention.end : following.mention.start]
        if not (_OR_EVEN.match(between) or _LATEST.match(text[following.mention.end :])):
            break
        best = max(best, following.mention, key=lambda mention: mention.day)
    return best


def _weigh(text: str, said: Said) -> Iterator[_Weighed]:
    mentions = find_mentions(text, said)
    named = any(mention.sort != "today" for mention in mentions)
    before = 0
    for number, mention in enumerate(mentions):
        after = mentions[number + 1].start if number + 1 < len(mentions) else len(text)
        left = _clause_before(text[before : mention.start])
        clause = left + text[mention.start : mention.end] + _clause_after(text[mention.end : after])
        theirs = bool(_THEIRS.search(clause) or _UNLESS_HEARD.search(clause))
        surely = _MINE_SURELY.search(clause) and not _UNLESS_HEARD.search(clause)
        mine = bool(surely) or (bool(_MINE.search(clause)) and not theirs)
        refused = _NOT.search(left) and not _FLOOR.match(text[mention.start :])
        spoilt = _OTHER.search(left) or refused or (mention.sort == "today" and named)
        usable = mention.day >= said.day and not mine and not spoilt
        strength = 2 if ANSWER.search(left) else 1 if theirs or ANSWER.search(clause) else 0
        yield _Weighed(mention, strength, usable)
        before = mention.end


def _clause_before(text: str) -> str:
    breaks = list(_BREAK.finditer(text))
    # "Monday, the 7th" and ", by Friday" keep what stands before the comma.
    while breaks and not re.search(r"\w{3}", text[breaks[-1].end() :].replace("the", "")):
        breaks.pop()
    return text[breaks[-1].end() :] if breaks else text


def _clause_after(text: str) -> str:
    found = _BREAK.search(text)
    return text[: found.start()] if found else text


def _words(text: str, mention: Mention) -> str:
    lead = _LEAD.search(text[: mention.start])
    return text[lead.start() if lead else mention.start : mention.end].strip(" ,.;")
