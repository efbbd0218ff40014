"""Who may be written to, through whom, and who is the one to ask how things stand."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.domain import NoteKind
from afterword.schedule.dates import said_on
from afterword.schedule.mentions import find_mentions
from afterword.schedule.resolving import Said

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Debrief, Fact, Person

_RECRUITER = re.compile(
    r"\b(?:recruit\w*|hr|human\s+resources|talent|people\s+(?:team|partner|ops)|agency|agent|headhunter|sourcer|coordinator"
    r"|staffing|resourcing|consultant\s+at\s+the\s+agency)\b",
    re.IGNORECASE,
)
_DECIDES = re.compile(
    r"\b(?:hiring|decision|decides|main\s+contact|my\s+contact|line\s+manager|would\s+be\s+my\s+boss)\b", re.IGNORECASE
)
_LEADS = re.compile(
    r"\b(?:head|director|manager|owner|founder|partner|chief|c[etfoimr]o|vp|president|principal|lead|leader|supervisor|matron|chef"
    r"|foreman|superintendent|controller|dean|proprietor|boss)\b",
    re.IGNORECASE,
)
_PHONE_ONLY = re.compile(
    r"\b(?:calls?|calling|phone\w*|ring\w*|texts?|texting|whats\s*app|linked\s*in|dms?|drop(?:ping)?\s+(?:in|by))\b",
    re.IGNORECASE,
)
_WRITING = re.compile(
    r"\b(?:contact\w*|e-?mail\w*|mail\w*|writ\w+|notes?|messag\w*|letters?|reach\w*|correspond\w*|get\s+in\s+touch|chas\w+|follow\w*)\b",
    re.IGNORECASE,
)
_THROUGH = re.compile(
    r"\b(?:(?:through|thru|via|only\s+(?:to|with)|contact\s+only)|(?P<verb>(?:go|goes|going)\s+to|ask|cc|copy|(?:write|reply)\s+to"
    r"|e-?mail))\s+(?P<who>[^.;,!?]*)",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"(?:\b(?:not|no|never|without)\b|n['’]?t\b)[^.;,!?]*$", re.IGNORECASE)
_RELAY = re.compile(
    r"\b(?:every\s*thing|all(?:\s+(?:\w+\s+)?(?:contact|comms?|communications?|messages?|e-?mails?|mail|questions?|correspondence))?"
    r"|any\s*thing|thank[\s-]*yous?|notes|messages|comms|communications?|e-?mails?|correspondence)\s+(?:\w+\s+){0,3}?"
    r"(?:through|thru|via)\s+(?P<who>[^.;,!?]*)|\b(?:she|he|they|agency|recruiter|hr|\w+)\s+(?:(?:wo|does|do|ca)n['’]?t|will\s+not|can\s*not|doesnt"
    r"|wont|wouldn['’]?t|refused\s+to)\s+(?:give|share|hand)\s+(?:me\s+|us\s+)?(?:out\s+)?[^.;,]*(?:e-?mail|address|contact)",
    re.IGNORECASE,
)
_PANEL = re.compile(
    r"\b(?:panel\w*|interviewers?|assessors?|selectors?|interview\s+(?:panel|team)|hiring\s+(?:managers?|team|committee)|committee|board|managers?|team\s+directly|the\s+team)\b",
    re.IGNORECASE,
)
_PATIENCE = re.compile(
    r"\b(?:(?:do\s*n['’]?t|do\s+not|no|please\s+no|not\s+to|never|without)\s+(?:need\s+to\s+)?(?:chas\w+|follow(?:ing)?[\s-]*up\w*|nudg\w+|pester\w*"
    r"|bug(?:ging)?|hassl\w+|status\s+(?:checks?|requests?|e-?mails?)|check(?:ing)?[\s-]*in))",
    re.IGNORECASE,
)


# The kinds of note that may say how to reach people; in a "talked" the same words are about their work.
_TELLING = {NoteKind.NO_CONTACT, NoteKind.NEXT, NoteKind.NOTE, NoteKind.PRIVATE, NoteKind.ADVICE, NoteKind.LEARNED}


@dataclass(frozen=True, slots=True)
class Contacts:
    """Who of a debrief may be written to."""

    banned: dict[str, str] = field(default_factory=dict)  # name -> why not, in words
    until: dict[str, dt.date] = field(default_factory=dict)  # name -> the day that ends the ban
    patient: str = ""  # words with which they asked not to be chased


def contacts(debrief: Debrief) -> Contacts:
    """What the notes say about who may be written to: an instruction of the employer beats every rule."""
    banned: dict[str, str] = {}
    until: dict[str, dt.date] = {}
    patient = ""
    for fact in debrief.facts:
        if fact.kind not in _TELLING:
            continue
        if _PATIENCE.search(fact.text) and not (fact.kind is NoteKind.NO_CONTACT and not _is_about_chasing(fact.text)):
            patient = patient or fact.text.strip()
        elif fact.kind is NoteKind.NO_CONTACT:
            end = _end_of_ban(fact, debrief)
            for name in _banned_by(fact, debrief):
                banned.setdefault(name, _why_banned(fact, debrief))
                until.update({name: end} if end else {})
        elif relay := _RELAY.search(fact.text):
            for name, why in _relayed(fact, relay, debrief).items():
                banned.setdefault(name, why)
    return Contacts(banned, until, patient)


def is_recruiter(person: Person) -> bool:
    """Whether this person brings people together rather than choosing among them."""
    return bool(
        _RECRUITER.search(person.part) or (not _DECIDES.search(person.part) and _RECRUITER.search(person.title))
    )


def right_person(debrief: Debrief, banned: dict[str, str], promised_by: tuple[str, ...]) -> Person | None:
    """The one to ask how things stand: whoever named the day, else who decides, else the recruiter.

    Somebody with an address comes before somebody without.
    """
    allowed = [person for person in debrief.people if person.name not in banned]

    def rank(person: Person) -> tuple[bool, int, int]:
        by = promised_by.index(person.name) if person.name in promised_by else len(promised_by)
        return (not person.email, by, _standing(person))

    return min(allowed, key=rank, default=None)


def matching(people: tuple[Person, ...], to: str) -> tuple[Person, ...]:
    """The people whom a name means: whole names first, then addresses, given and family names, then parts."""
    wanted = plain(to)
    for tier in range(4):
        if wanted and (found := tuple(person for person in people if _is_called(person, wanted, tier))):
            return found
    return ()


def _is_called(person: Person, wanted: str, tier: int) -> bool:
    name = plain(person.name)
    if tier == 0:
        return wanted == name
    if tier == 1:
        return wanted in {plain(person.given), plain(person.family), person.email.casefold()}
    return set(wanted.split()) <= set(name.split()) if tier == 2 else wanted in name


def plain(name: str) -> str:
    """A name without case, accents and punctuation, to compare by."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w\s@.-]", " ", bare.casefold()).split())


def _standing(person: Person) -> int:
    if _DECIDES.search(person.part):
        return 0
    if is_recruiter(person):
        return 1
    return 2 if _LEADS.search(f"{person.part} {person.title}") else 3


def _is_about_chasing(text: str) -> bool:
    return not re.search(r"\b(?:contact\w*|e-?mail\w*|writ\w+|messag\w*|panel|interviewers?)\b", text, re.IGNORECASE)


def _named_in(text: str, people: tuple[Person, ...]) -> set[str]:
    words = set(plain(text).replace("'s", "").split())
    return {
        p.name for p in people if words & {w for w in (*plain(p.given).split(), *plain(p.family).split()) if len(w) > 1}
    }


def _allowed_by(text: str, fact: Fact, debrief: Debrief) -> set[str]:
    named = _named_in(text, debrief.people)
    if re.search(r"\b(?:her|him|them|me)\b", text, re.IGNORECASE) and fact.person != "Everyone":
        named |= {fact.person}
    if _RECRUITER.search(text):
        named |= {person.name for person in debrief.people if is_recruiter(person)}
    return named


def _route(text: str) -> re.Match[str] | None:
    """The words that say through whom to write; "don't write to Tom" are none."""
    found = (m for m in _THROUGH.finditer(text) if not (m["verb"] and _REFUSED.search(text[: m.start()])))
    return next(found, None)


def _brings(person: Person) -> bool:
    return (
        re.search(
            r"\b(?:recruit\w*|agency|agent|headhunter|sourcer|coordinator)\b",
            f"{person.part} {person.title}",
            re.IGNORECASE,
        )
        is not None
    )


def _banned_by(fact: Fact, debrief: Debrief) -> set[str]:
    text = fact.text
    if _PHONE_ONLY.search(text) and not _WRITING.search(text):
        return set()
    through = _route(text)
    spared = _allowed_by(through["who"], fact, debrief) if through else set()
    rest = text[: through.start()] + text[through.end() :] if through else text
    everyone = {person.name for person in debrief.people}
    if spared:
        return everyone - spared
    if _PANEL.search(rest) and not re.search(r"\b(?:any\s*(?:one|body)|us)\b", rest, re.IGNORECASE):
        # Somebody from HR who sat on the panel is a member of it; a recruiter who passes this on is not.
        on_panel = fact.person == "Everyone" and "panel" in debrief.interview.round.lower()
        return {p.name for p in debrief.people if not is_recruiter(p) or (on_panel and not _brings(p))}
    named = _named_in(rest, debrief.people)
    if named and fact.person == "Everyone":
        return named
    return named - {fact.person} or (everyone if fact.person == "Everyone" else {fact.person})


def _relayed(fact: Fact, relay: re.Match[str], debrief: Debrief) -> dict[str, str]:
    speaker = debrief.person(fact.person)
    if not re.search(r"e-?mail|contact|message|comm|thank|notes|address", fact.text, re.IGNORECASE) and not (
        speaker and is_recruiter(speaker)
    ):
        return {}  # "everything goes through her" is about her job
    spared = _allowed_by(relay["who"] or "her", fact, debrief) & {person.name for person in debrief.people}
    if not spared:
        return {}
    through = " and ".join(sorted(spared))
    hidden = None if relay["who"] else _named_in(fact.text, debrief.people) - spared or None
    return {
        person.name: f"letters go through {through}"
        for person in debrief.people
        if person.name not in spared and (hidden is None or person.name in hidden)
    }


def _why_banned(fact: Fact, debrief: Debrief) -> str:
    through = _route(fact.text)
    spared = _allowed_by(through["who"], fact, debrief) if through else set()
    route = f"; letters go through {' and '.join(sorted(spared))}" if spared else ""
    return f'they asked not to be written to ("{fact.text.strip()}"){route}'


def _end_of_ban(fact: Fact, debrief: Debrief) -> dt.date | None:
    day = said_on(debrief.interview)
    found = re.search(r"\b(?:until|till?|before)\b", fact.text, re.IGNORECASE)
    if day is None or found is None:
        return None
    talk = debrief.interview
    ends = find_mentions(fact.text[found.end() :], Said(day, talk.language, talk.timezone))
    return ends[0].day if ends else None
