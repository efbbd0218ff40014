"""A debrief -> a debrief file that reads back to the same facts, people and interview."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.capture.frontmatter import read_front_matter
from afterword.capture.grammar import judge
from afterword.capture.names import read_heading
from afterword.capture.people import EVERYONE
from afterword.domain import NoteKind, Person

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Debrief, Fact, Interview, Profile

_FIELDS = (
    "email", "title", "part", "phone", "linkedin", "pronouns", "timezone", "honorific", "given", "family",
    "credentials",
)  # fmt: skip


def render_debrief(debrief: Debrief) -> str:
    """The file, with a line break at its end; people in their order, then what holds for everyone."""
    names = [person.name for person in debrief.people]
    strays = dict.fromkeys(fact.person for fact in debrief.facts if fact.person not in {*names, EVERYONE})
    people = (*debrief.people, *(read_heading(name)[0] for name in strays))
    parts = ["\n".join(("---", *_front_matter(debrief.interview), "---"))]
    for person in people:
        items = [_item(fact) for fact in debrief.facts if fact.person == person.name]
        parts.append("\n".join((*_heading(person), *(["", *items] if items else []))))
    shared = [_item(fact) for fact in debrief.facts if fact.person == EVERYONE]
    if shared:
        parts.append("\n".join(("# Everyone", "", *shared)))
    return "\n\n".join(parts) + "\n"


def render_profile(profile: Profile) -> str:
    """The profile file, which reads back to the same profile."""
    rows = [(name, getattr(profile, name)) for name in ("name", "email", "phone")]
    rows += [("links", "\n".join(profile.links))]
    rows += [(name, getattr(profile, name)) for name in ("headline", "signature", "timezone", "language")]
    head = [_listed(key, value) if key == "links" else _pair(key, value) for key, value in rows if value]
    items = [f"- {fact.text}" for fact in profile.strengths]
    return "\n".join(("---", *head, "---", *(["", *items] if items else []))) + "\n"


def _listed(key: str, value: str) -> str:
    return "\n".join((f"{key}:", *(f"  - {row}" for row in value.split("\n"))))


def _front_matter(interview: Interview) -> list[str]:
    rows = [(name, getattr(interview, name)) for name in ("company", "role", "round", "medium")]
    rows += [(name, _wall(getattr(interview, name), interview.timezone)) for name in ("start", "end")]
    rows += [("timezone", interview.timezone), ("language", interview.language), *interview.extra]
    return [_pair(key, value) for key, value in rows if value or (key, value) in interview.extra]


def _wall(moment: dt.datetime | None, zone: str) -> str:
    """As a clock there shows it; with its offset where that alone could mean another moment."""
    if moment is None:
        return ""
    plain = moment.replace(tzinfo=None).isoformat(" ", "seconds" if moment.second else "minutes")
    if zone and moment.replace(tzinfo=ZoneInfo(zone), fold=0).utcoffset() == moment.utcoffset():
        return plain
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def _pair(key: str, value: str) -> str:
    if "\n" in value:
        return "\n".join((f"{key}: |", *(f"  {row}" for row in value.split("\n"))))
    plain = f"{key}: {value}".rstrip()
    read = read_front_matter(("---", plain, "---"), lambda _: True).entries
    same = len(read) == 1 and read[0].value == value and not read[0].values
    return plain if same else f"{key}: {json.dumps(value, ensure_ascii=False)}"


def _heading(person: Person) -> list[str]:
    """One line where that says it all, else the name and a line for each of the rest."""
    credentials = person.credentials
    aside = f" {credentials}" if credentials.startswith("(") else f", {credentials}" if credentials else ""
    pronouns = f" ({person.pronouns})" if person.pronouns else ""
    email = f" <{person.email}>" if person.email else ""
    title = f", {person.title}" if person.title else ""
    part = f" ({person.part})" if person.part and person.part != person.title else ""
    line = f"{person.name}{aside}{pronouns}{email}{title}{part}"
    bare = replace(person, phone="", linkedin="", timezone="", line=0)
    read = read_heading(line)[0]
    if read != bare:
        line, read = person.name, read_heading(person.name)[0]
    rest = [(name, getattr(person, name)) for name in _FIELDS if getattr(person, name) != getattr(read, name)]
    return [f"# {line}", *([""] if rest else []), *(f"{name}: {value}" for name, value in rest if value)]


def _item(fact: Fact) -> str:
    remark = fact.dated or ("done" if fact.done else "")
    if _is_shared(fact):
        remark = "ok to share"
    rows = [f"- {fact.labelled}{f' ({remark})' if remark else ''}: {fact.text}".rstrip()]
    if fact.done and remark != "done":
        rows[0] += " (done)"
    rows += [f"  better: {fact.better}"] if fact.better else []
    rows += [f"  attach: {name}" for name in fact.attach]
    rows += [f"  link: {address}" for address in fact.link]
    return "\n".join(rows)


def _is_shared(fact: Fact) -> bool:
    """Whether the person took a note out of privacy that we would put back into it."""
    whole = " ".join(filter(None, (fact.text, fact.better)))
    kind, _ = judge(whole, fact.labelled, has_better=bool(fact.better))
    return kind is NoteKind.PRIVATE and fact.kind is not NoteKind.PRIVATE
