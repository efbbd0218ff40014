"""The people of a debrief: who a heading names, whether it names one at all, and what lines below say of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from afterword.capture.addresses import check_address, is_address
from afterword.capture.fields import find_field
from afterword.capture.honorifics import is_honorific, is_suffix_honorific
from afterword.capture.kinds import canonical_label, find_kind, find_subline
from afterword.capture.names import read_heading, strip_prefix
from afterword.capture.text import tidy
from afterword.capture.text import word_set as _words
from afterword.capture.zones import find_zone
from afterword.domain import NoteKind, Person, Problem

EVERYONE = "Everyone"
MOST = 200  # people of one debrief

_ALL = _words(
    "everyone everybody all panel team us group both general overall general notes we them they together "
    "whole-team interviewers people"
) | {
    "the panel", "the team", "the group", "the whole panel", "whole panel", "all of them", "all of us", "everyone else",
    "general notes", "for everyone", "for all", "all three", "all four", "the whole team", "the interviewers",
    "everyone there", "whole team",
}  # fmt: skip
_PRIVATE = frozenset(
    {
        "personal notes", "my notes", "my eyes", "private notes", "private stuff", "private thoughts", "my thoughts",
        "honest thoughts", "thoughts", "cons", "pros and cons", "downsides", "doubts", "my doubts", "not for sharing",
        "for my eyes", "keep to myself", "rant", "money stuff", "other offers", "other interviews", "impressions",
        "my impressions", "impression", "not for letters", "not for the letters", "keep private", "pay and benefits",
        "benefits", "reflection", "reflections", "self reflection",
    }
)  # fmt: skip
_TOPIC = _words(
    "interview debrief notes note company logistics summary prep preparation round day agenda overview feedback "
    "culture "
    "role job position details info information questions answers stuff things thoughts reminder reminders recap "
    "minutes "
    "call meeting phone screen onsite zoom teams schedule location directions office tech stack product products "
    "project "
    "projects background context follow-up followup todo todos after before during first second third final part "
    "section next steps misc intro introduction tour lunch exercise task presentation test what how why when where "
    "about more rest extra extras"
)
_NUMBER = re.compile(
    r"\b(?:mobile|mob|cell|phone|tel|telephone|number|ph|whatsapp)\b\W{0,3}(?:(?:is|no\.?|number)\W{1,2})?"
    r"(\+?\(?\d[\d ()./-]{5,18}\d)", re.IGNORECASE,
)  # fmt: skip
_MAILS_AT = re.compile(
    r"\b(?:his|her|their|the)?\s?e-?mail(?: address)?(?:'s| is|:| =| -)\s*<?([^\s<>,;]{1,64}@[^\s<>,;]{1,200})",
    re.IGNORECASE,
)


@dataclass
class Register:
    """The people met so far, in their order; facts are filed under the names that it gives out."""

    people: list[Person] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def enter(self, heading: str, line: int) -> str:
        """The name under which the person of this heading goes; the same person twice is one."""
        person, problems = read_heading(heading, line)
        self.problems.extend(problems)
        if len(person.name) < 1 or person.name == EVERYONE:
            return EVERYONE
        at = self._find(person)
        if at is not None:
            return self._merge(at, person)
        taken = [p.name.casefold() for p in self.people]
        if person.name.casefold() in taken:
            person = self._distinguish(person, taken)
        if len(self.people) == MOST:
            self.problems.append(Problem(line, f"more than {MOST} people are named; split the notes", fatal=True))
        if len(self.people) < MOST:
            self.people.append(person)
        return person.name

    def add_field(self, name: str, text: str, line: int) -> bool:
        """Take `email: …` and its like for a person; False when the line is no such field and stays a note."""
        head, colon, value = text.partition(":")
        key = find_field(head) if colon else ""
        value = tidy(value)
        at = next((i for i, p in enumerate(self.people) if p.name == name), None)
        if not key or at is None or not value or not self._fits(key, value, line):
            return False
        before: str = getattr(self.people[at], key)
        if key == "email":
            value = value.strip("<>").removeprefix("mailto:")
        if key == "timezone":
            value = find_zone(value, line)[0]
        if before and before != value and key not in {"honorific", "given", "family", "credentials"}:
            self.problems.append(Problem(line, f"{name} has “{before}” already; “{value}” stays a note"))
            return False
        self.people[at] = _with(self.people[at], key, value)
        return True

    def learn_from(self, name: str, text: str) -> None:
        """A number or an address that a note gives in passing: `only got his mobile 0491 570 157`."""
        at = next((i for i, p in enumerate(self.people) if p.name == name), None)
        if at is None:
            return
        number, mail = _NUMBER.search(text), _MAILS_AT.search(text.replace("’", "'"))
        if number and not self.people[at].phone:
            self.people[at] = replace(self.people[at], phone=number[1].strip())
        if mail and not self.people[at].email and is_address(mail[1].rstrip(".")):
            self.people[at] = replace(self.people[at], email=mail[1].rstrip("."))

    def named(self, label: str) -> str:
        """The one person whose whole, given or family name this is; "" when there is none, or two."""
        low = tidy(label).casefold()
        hits = [p.name for p in self.people if low in {p.name.casefold(), p.given.casefold(), p.family.casefold()}]
        return hits[0] if low and len(hits) == 1 else ""

    def _find(self, person: Person) -> int | None:
        """Index of the same person: the same name, or a given name alone that only one of them has."""
        same = [i for i, p in enumerate(self.people) if p.name.casefold() == person.name.casefold()]
        if not same and person.name == person.given:
            same = [i for i, p in enumerate(self.people) if p.given.casefold() == person.given.casefold()]
        fits = [i for i in same if not (person.email and self.people[i].email) or _same_mail(person, self.people[i])]
        return fits[0] if len(fits) == 1 else None

    def _merge(self, at: int, again: Person) -> str:
        first = self.people[at]
        if again.name.casefold() != first.name.casefold():
            self.problems.append(Problem(again.line, f"“{again.name}” was taken to be {first.name}"))
        keys = (
            "email",
            "title",
            "part",
            "phone",
            "linkedin",
            "pronouns",
            "honorific",
            "given",
            "family",
            "credentials",
        )
        clash = [k for k in ("title", "part") if getattr(again, k) and getattr(first, k) not in {"", getattr(again, k)}]
        for key in clash:
            said, before = getattr(again, key), getattr(first, key)
            self.problems.append(Problem(again.line, f"“{said}”: {first.name} is “{before}” above, which is used"))
        self.people[at] = replace(first, **{k: getattr(first, k) or getattr(again, k) for k in keys})
        return first.name

    def _distinguish(self, person: Person, taken: list[str]) -> Person:
        mark = next(
            (m for m in (person.title, person.email) if m and f"{person.name} ({m})".casefold() not in taken), ""
        )
        name = f"{person.name} ({mark or len(taken) + 1})"
        note = f"two people are called {person.name}; the second goes as “{name}”"
        self.problems.append(Problem(person.line, note))
        return replace(person, name=name)

    def _fits(self, key: str, value: str, line: int) -> bool:
        if key == "email":
            if "@" not in value:
                return False
            self.problems.extend(check_address(value.strip("<>").removeprefix("mailto:"), line))
        if key == "timezone":
            self.problems.extend(find_zone(value, line)[1])
        return key != "phone" or sum(c.isdigit() for c in value) >= 5


def holds_for_everyone(heading: str) -> bool:
    """Whether a heading stands for everybody: `Everyone`, `The panel`."""
    return _plain(heading) in _ALL


def is_private_heading(heading: str) -> bool:
    """Whether all below a heading is private: `Private`, `Salary`, `Red flags`, `My thoughts`."""
    plain = _plain(heading)
    if "@" in heading:
        return False
    return plain in _PRIVATE or plain.partition(" ")[0] == "private" or find_kind(plain) is NoteKind.PRIVATE


def split_heading(heading: str) -> tuple[str, str]:
    """(`Private`, `her plans`) of `Private: her plans`: a heading of ours that goes on with a note; else ("", "")."""
    parts = re.split(r"\s*[:：]\s*|\s+[-–—]\s+|,\s+", heading, maxsplit=1)
    if len(parts) < 2 or not parts[1].strip() or "@" in heading:
        return "", ""
    head = parts[0]
    special = holds_for_everyone(head) or is_private_heading(head) or kind_of_heading(head) is not None
    return (head, parts[1].strip()) if special else ("", "")


def kind_of_heading(heading: str) -> NoteKind | None:
    """The kind that a heading gives to the items below it: `Strengths`, `Next steps`."""
    return find_kind(_plain(heading)) if "@" not in heading else None


def is_topic(heading: str) -> bool:
    """Whether a heading names a matter and no person: `Interview at Acme`, `Logistics`."""
    if "@" in heading or "," in heading:
        return False
    plain = re.sub(r"\([^()]*\)", " ", strip_prefix(heading))
    words = re.findall(r"[\w'’-]+", plain.casefold())
    first = plain.split()[0] if plain.split() else ""
    return not words or (not is_honorific(first) and any(w in _TOPIC for w in words))


def names_person(line: str) -> bool:
    """Whether a line that ends in a colon, without a `#`, heads a section: a person, a kind, everyone, or private."""
    line = strip_prefix(line)
    if len(line) > 120 or not line:
        return False
    if holds_for_everyone(line) or is_private_heading(line) or kind_of_heading(line) is not None:
        return True
    name = re.split(r"[,(<|]|\s[-–—]\s", line, maxsplit=1)[0]
    words = name.split()
    if not 1 <= len(words) <= 6 or is_topic(name) or find_subline(name) or find_field(name):
        return False
    return all(_name_like(word, i, words) for i, word in enumerate(words))


def _name_like(word: str, at: int, words: list[str]) -> bool:
    bare = word.strip("“”\"'’.*_")
    if not bare or not bare[0].isalpha():
        return False
    if is_suffix_honorific(word) and at:
        return True
    inner = 0 < at < len(words) - 1 and bare in {"van", "von", "der", "den", "de", "del", "la", "di", "bin", "al"}
    return inner or is_honorific(word) or not bare[0].islower()


def _with(person: Person, key: str, value: str) -> Person:
    changes: dict[str, Any] = {key: value}
    return replace(person, **changes)


def _same_mail(a: Person, b: Person) -> bool:
    return a.email.casefold() == b.email.casefold()


def _plain(heading: str) -> str:
    return canonical_label(re.sub(r"\([^()]*\)", " ", heading).strip(" :#-–—.,"))
