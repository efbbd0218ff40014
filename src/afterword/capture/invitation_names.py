"""Who, which company and which post an invitation names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.capture import invitation_words as words
from afterword.capture.names import name_person, read_heading
from afterword.capture.text import tidy

if TYPE_CHECKING:
    from afterword.capture.calendar_event import CalendarEvent, Contact
    from afterword.domain import Person

_PARTS = re.compile(r"\s+[-–—|·•]+\s+|\s*[|:;•]\s+|\s*<>\s*|\s+(?:x|<->|↔|&lt;&gt;)\s+|\s+/\s+|,\s+")
_WITH = re.compile(
    r"\b(?:with|at|@|chez|bei|bij|con|avec|presso)\s+(?:the\s+)?(?P<name>[^-–—|,;:()<>]{2,80}?)"
    r"(?=\s+(?:for|about|on|regarding|re|as|to discuss)\b|\s*[-–—|,;:()<>.]\s|\s*[-–—|,;:()<>.]?\s*$)",
    re.IGNORECASE,
)
_FOR_AT = re.compile(
    r"\bfor\s+(?:the\s+|a\s+|an\s+|our\s+)?(?P<role>[^|;:()]{3,70}?)\s+(?:at|with)\s+(?P<name>[^-–—|,;:()]{2,60})"
)
_FOR_ROLE = re.compile(
    r"\b(?:for|about|regarding|as|our|the)\s+(?:the\s+|a\s+|an\s+|our\s+)?(?P<role>[A-Z][^|;:()\n.]{2,70}?)\s+"
    r"(?:role|position|job|post|vacancy|opening|opportunity)\b"
    r"(?:\s+(?:at|with)\s+(?P<name>[A-Z][^-–—|,;:()\n.!?]{1,60}))?"
)
_INVITING = re.compile(r"^\s*(?P<name>[A-Z][^\n.!?]{1,60}?) is inviting you to a scheduled", re.MULTILINE)
_HIRER = re.compile(
    r"^(?:the\s+)?(?P<name>.{2,60}?)\s+(?:recruiting|recruitment|talent(?: acquisition)?|careers|scheduling|hiring|jobs|people|hr|"
    r"human resources)(?:\s+team)?$",
    re.IGNORECASE,
)
_REQUISITION = re.compile(r"^(?:#?\s*(?:R|REQ|JR|ID|Job)?[-_# ]?\d{3,}\s*[-:–]?\s*)", re.IGNORECASE)
_INTERVIEWERS = re.compile(
    r"^\W*(?:interviewers?|panel(?:lists?)?|you will (?:meet|speak with|be meeting)(?: with)?|you'll (?:meet|speak with)(?: with)?|"
    r"meet(?:ing)? with|participants|your interview team)\b\s*:?[ \t]*(?P<rest>[^\n]*)(?P<rows>(?:\n[ \t]*[-*•]?[ \t]*[A-Z][^\n]{2,100}){0,12})",
    re.IGNORECASE | re.MULTILINE,
)
_PERSONAL = re.compile(r"[A-ZÀ-ÞŁŚŻŽŠČ][\w'’.-]*(?:\s+(?:[A-ZÀ-ÞŁŚŻŽŠČ][\w'’.-]*|van|von|de|der|da|di|al|bin)){1,4}")


def company_of(event: CalendarEvent, title: str, text: str, own: frozenset[str]) -> str:
    """The company as its name is written; "" when nothing names it.

    In this order: what the title says after "with" or "at", the part of the title that is
    no person, no post and no round, the organiser's department, the text, the domain.
    """
    label = _domain_label(event, own)
    persons = _persons(event, own)
    for pattern in (_FOR_AT, _WITH):
        found = pattern.search(title)
        if found and not _is_person(found["name"], persons) and not _says_interview(found["name"]):
            return _clean(found["name"])
    aside = re.search(r"\(([^()]{2,60})\)", title)
    if aside and _may_be_company(aside[1], persons):
        return _clean(aside[1])
    spelled = _spelled(label, f"{title}\n{text}")
    parts = [p for p in _title_parts(title) if _may_be_company(p, persons)]
    if parts:
        return _clean(next((p for p in parts if label and label in _joined(p)), parts[-1]))
    if event.organizer and (found := _HIRER.match(event.organizer.name.strip())):
        return _clean(found["name"])
    for pattern in (_FOR_ROLE, _INVITING):
        found = pattern.search(text)
        if found and found["name"] and not _is_person(found["name"], persons):
            return _clean(found["name"])
    trailing = _after_interview(title)
    return spelled or trailing or (label.capitalize() if label else "")


def role_of(_event: CalendarEvent, title: str, text: str, own: frozenset[str]) -> str:
    """The post as it is written; "" when nothing names it."""
    found = _FOR_AT.search(title)
    if found:
        return _clean_role(found["role"])
    parts = [re.sub(r"\([^()]*\)", " ", p) for p in _title_parts(title)] + re.findall(r"\(([^()]{3,60})\)", title)
    for part in parts:
        plain = _clean_role(part)
        if words.ROLE_NOUN.search(plain) and not _says_interview(plain) and plain.casefold() not in own:
            return plain
    for where in (title, text):
        found = _FOR_ROLE.search(where)
        if found and 2 < len(found["role"]) <= 70:
            return _clean_role(found["role"])
    named = re.search(
        r"\b(?:role|position|job title|vacancy|stelle|poste)\s*[:–-]\s*([^\n;|]{3,70})", text, re.IGNORECASE
    )
    return _clean_role(named[1]) if named else ""


def people_of(event: CalendarEvent, text: str, own: frozenset[str]) -> tuple[Person, ...]:
    """Whom the person will meet: attendees less oneself, rooms and machines; those that the text calls interviewers."""
    contacts = [c for c in event.attendees[:200] if _is_human(c, own)]
    named = _named_interviewers(text)
    if event.organizer and _is_human(event.organizer, own) and not named:
        contacts = [event.organizer, *(c for c in contacts if c.email != event.organizer.email)]
    people = [_person(c) for c in contacts]
    if named:
        surnames = {_joined(p.name) for p in people}
        people = [p for p in people if any(_joined(n.name) == _joined(p.name) for n in named)] + [
            n for n in named if _joined(n.name) not in surnames
        ]
    titled = {_joined(n.name): n.title for n in named if n.title}
    people = [replace(p, title=p.title or titled.get(_joined(p.name), "") or _title_near(p.name, text)) for p in people]
    unique = {(_joined(p.name), p.email.casefold()): p for p in people if _joined(p.name) not in own_joined(own)}
    return tuple(unique.values())


def own_joined(own: frozenset[str]) -> frozenset[str]:
    """One's own names, so that they can be compared however they are written."""
    return frozenset(_joined(name) for name in own)


def turned_name(name: str) -> str:
    """`Okafor, Chidi` as one says it; other names as they stand."""
    bare = tidy(re.sub(r"\s*[(\[][^()\[\]]*[)\]]", " ", name).strip("'\" "))
    family, comma, given = bare.partition(", ")
    if comma and given and "," not in given and len(given.split()) <= 3 and len(family.split()) <= 3:
        return f"{given} {family}"
    return bare


def _person(contact: Contact) -> Person:
    name = turned_name(contact.name)
    if not name or "@" in name:
        local = contact.email.partition("@")[0]
        guess = re.fullmatch(r"([a-z]{2,})[._]([a-z-]{2,})", local.casefold())
        name = f"{guess[1].capitalize()} {guess[2].title()}" if guess else contact.email
    return replace(name_person(name), email=contact.email) if "@" not in name else read_heading(f"<{contact.email}>")[0]


def _is_human(contact: Contact, own: frozenset[str]) -> bool:
    local, _, domain = contact.email.casefold().partition("@")
    if contact.is_place or (not contact.name and not contact.email):
        return False
    if contact.email.casefold() in own or turned_name(contact.name).casefold() in own:
        return False
    if domain.endswith(("calendar.google.com", "zoom.us")) or words.ROBOT_NAME.search(contact.name):
        return False
    if words.ROBOT.match(local) or words.SYSTEMS.match(domain):
        return bool(_PERSONAL.fullmatch(turned_name(contact.name))) and not words.ROBOT.match(local)
    return True


def _named_interviewers(text: str) -> list[Person]:
    found: list[Person] = []
    for match in list(_INTERVIEWERS.finditer(text))[:5]:
        rows = [match["rest"], *match["rows"].split("\n")]
        for row in rows:
            bare = re.sub(r"^[\s\-*•\d.)]+|\d{1,2}:\d{2}.*$", "", row).strip(" .,;")
            people = [read_heading(part)[0] for part in _several(bare)] if len(bare) <= 100 else []
            found += [replace(p, line=0) for p in people if _PERSONAL.fullmatch(p.name) and not _says_interview(p.name)]
    return found


def _several(row: str) -> list[str]:
    """`Tom Ode, Li Wei and Maria Chen` is three; `Tom Ode, Staff Engineer` is one."""
    parts = [part.strip() for part in re.split(r"\s*(?:[,;&]|\band\b)\s*", row) if part.strip()]
    named = [part for part in parts if _PERSONAL.fullmatch(part) and not words.ROLE_NOUN.search(part)]
    return parts if len(parts) > 1 and named == parts else [row]


def _title_near(name: str, text: str) -> str:
    """`Maria Chen, VP Data` or `Maria Chen (VP Data)` somewhere in the text."""
    found = re.search(rf"{re.escape(name)}\s*(?:,|\(|[-–—|:])\s*([A-Z][^\n,;()|.]{{1,60}})", text) if name else None
    title = found[1].strip() if found else ""
    return title if words.ROLE_NOUN.search(title) or re.match(r"(?:S?VP|C[A-Z]O|Head|Chief)\b", title) else ""


def _persons(event: CalendarEvent, own: frozenset[str]) -> frozenset[str]:
    contacts = (*event.attendees[:200], *((event.organizer,) if event.organizer else ()))
    names = {turned_name(c.name).casefold() for c in contacts if c.name and not words.ROBOT_NAME.search(c.name)}
    return frozenset(names | own)


def _is_person(name: str, persons: frozenset[str]) -> bool:
    plain = name.strip().casefold()
    return any(plain == p or plain in p.split() for p in persons if p)


def _title_parts(title: str) -> list[str]:
    bare = re.sub(r"\([^()]*\)", lambda m: m[0].replace(",", " "), title)
    return [part.strip(" -–—|:") for part in _PARTS.split(bare) if part.strip(" -–—|:")]


def _may_be_company(part: str, persons: frozenset[str]) -> bool:
    plain = tidy(re.sub(r"\([^()]*\)", " ", part))
    if not plain or len(plain) > 60 or not plain[0].isupper() or _is_person(plain, persons):
        return False
    is_round = any(pattern.search(plain) for _, pattern in words.ROUNDS)
    noise = re.search(
        r"\b(?:call|chat|meeting|zoom|teams|video|phone|remote|schedule|round|minutes?|mins?|online|virtual)\b|\d:\d\d",
        plain,
        re.IGNORECASE,
    )
    return not (is_round or noise or _says_interview(plain) or words.ROLE_NOUN.search(plain))


def _says_interview(text: str) -> bool:
    return bool(words.SURE.search(text) or words.MAYBE.search(text))


def _after_interview(title: str) -> str:
    """`Vorstellungsgespräch Müller GmbH`, `Acme interview`: what stands beside the word."""
    found = words.SURE.search(title)
    if not found:
        return ""
    rest = tidy(
        re.sub(r"^\w*\W*", "", title[found.end() :], count=1)
        if title[found.end() :][:1].isalpha()
        else title[found.end() :]
    )
    for side in (rest, title[: found.start()]):
        plain = side.strip(" -–—|:,")
        if plain[:1].isupper() and _may_be_company(plain, frozenset()) and len(plain.split()) <= 6:
            return _clean(plain)
    return ""


def _domain_label(event: CalendarEvent, own: frozenset[str]) -> str:
    """The part of the organiser's or an attendee's domain that names the company."""
    contacts = [event.organizer] if event.organizer else []
    for contact in [*contacts, *event.attendees[:50]]:
        domain = contact.email.rpartition("@")[2].casefold()
        if not domain or contact.email.casefold() in own or contact.is_place or words.FREE_MAIL.search(domain):
            continue
        if words.SYSTEMS.search(domain):
            continue
        parts = domain.split(".")
        second = len(parts) > 2 and parts[-2] in {"co", "com", "org", "ac", "gov", "net", "edu", "nhs", "sch"}
        return parts[-3] if second else parts[-2] if len(parts) > 1 else ""
    return ""


def _spelled(label: str, text: str) -> str:
    """The name in the text that the domain abbreviates: `acme` is the `Acme Robotics` of the text."""
    if len(label) < 3:
        return ""
    plain = label.replace("-", "")
    for found in re.finditer(r"\b[A-ZÀ-Þ][\w&'’.-]*(?:[ ](?:[A-ZÀ-Þ&][\w&'’.-]*|of|and|the)){0,4}", text[:4000]):
        name = _joined(found[0])
        if name.startswith(plain) or (plain.startswith(name) and len(name) > 3):
            return _clean(re.sub(r"(?: (?:of|and|the))+$", "", found[0]).rstrip("."))
    return ""


def _joined(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())


def _clean(name: str) -> str:
    plain = tidy(re.sub(r"\([^()]*\)?", " ", name)).strip(" .,;:-–—|\"'")
    return re.sub(r"\s+(?:recruiting|talent|hiring)(?: team)?$", "", plain, flags=re.IGNORECASE)


def _clean_role(role: str) -> str:
    plain = _REQUISITION.sub("", tidy(role)).strip(" .,;:-–—|\"'")
    return re.sub(r"^(?:the|our|a|an)\s+", "", plain, flags=re.IGNORECASE)
