"""Who may be written to, and who is asked how things stand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from players import INTERVIEW, MARIA, TOM, fact

from afterword.domain import Debrief, NoteKind, Person
from afterword.schedule.contact import contacts, is_recruiter, matching, right_person

RITA = Person("Rita Vale", "rita@hunt.example", "Hunt Search", "recruiter", given="Rita", family="Vale")
ALL = {"Maria Chen", "Tom Ode", "Rita Vale"}


def banned(text: str, person: str = "Everyone", kind: NoteKind = NoteKind.NO_CONTACT) -> set[str]:
    return set(contacts(Debrief(INTERVIEW, (MARIA, TOM, RITA), (fact(person, kind, 1, text),))).banned)


@pytest.mark.parametrize(
    ("text", "person", "names"),
    [
        ("please do not contact us", "Everyone", ALL),
        ("asked us not to write to anyone", "Everyone", ALL),
        ("please do not contact the panel", "Everyone", {"Maria Chen", "Tom Ode"}),
        ("don't email the hiring managers directly", "Rita Vale", {"Maria Chen", "Tom Ode"}),
        ("do not contact the interviewers, go through the recruiter", "Everyone", {"Maria Chen", "Tom Ode"}),
        ("no emails to the team, everything via Rita", "Everyone", {"Maria Chen", "Tom Ode"}),
        ("write only to me", "Rita Vale", {"Maria Chen", "Tom Ode"}),
        ("he doesn't want mail", "Tom Ode", {"Tom Ode"}),
        ("please don't write to Tom", "Everyone", {"Tom Ode"}),
        ("don't contact Maria", "Rita Vale", {"Maria Chen"}),
        ("no phone calls please", "Everyone", set()),
        ("no linkedin requests", "Tom Ode", set()),
        ("no calls or emails please", "Everyone", ALL),
        ("please do not follow up or contact the panel", "Everyone", {"Maria Chen", "Tom Ode"}),
    ],
)
def test_an_instruction_is_understood(text: str, person: str, names: set[str]) -> None:
    assert banned(text, person) == names


@pytest.mark.parametrize(
    ("text", "person", "names"),
    [
        ("everything goes thru her, she won't give out Tom's email", "Rita Vale", {"Maria Chen", "Tom Ode"}),
        ("all communication goes through Rita", "Everyone", {"Maria Chen", "Tom Ode"}),
        ("thank-you notes via HR please", "Everyone", {"Maria Chen", "Tom Ode"}),
        ("she wouldn't share Tom's address", "Rita Vale", {"Tom Ode"}),
        ("agency won't give out email addresses", "Rita Vale", {"Maria Chen", "Tom Ode"}),
        ("everything goes through her", "Rita Vale", {"Maria Chen", "Tom Ode"}),
        ("everything goes through her, every drawing and every valve", "Maria Chen", set()),
        ("all data goes through Kafka", "Maria Chen", set()),
        ("all e-mails go via Outlook", "Maria Chen", set()),
        ("he walks through the floor every day", "Tom Ode", set()),
    ],
)
def test_a_relay_is_found_in_plain_notes(text: str, person: str, names: set[str]) -> None:
    assert banned(text, person, NoteKind.NOTE) == names


def test_what_they_talked_about_is_no_instruction() -> None:
    assert banned("all messages go through Rita", "Tom Ode", NoteKind.TALKED) == set()


def test_a_ban_says_through_whom() -> None:
    note = fact("Everyone", NoteKind.NO_CONTACT, 1, "no emails to the team, everything via Rita")
    known = contacts(Debrief(INTERVIEW, (MARIA, TOM, RITA), (note,)))
    assert known.banned["Tom Ode"].endswith("; letters go through Rita Vale")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("no contact until 4 December", dt.date(2026, 12, 4)),
        ("please don't write before the end of the month", dt.date(2026, 11, 30)),
        ("no contact until they say so", None),
        ("no contact", None),
    ],
)
def test_a_ban_may_end(text: str, day: dt.date | None) -> None:
    known = contacts(Debrief(INTERVIEW, (MARIA,), (fact("Everyone", NoteKind.NO_CONTACT, 1, text),)))
    assert known.until.get("Maria Chen") == day


def test_a_ban_has_no_end_where_the_interview_has_no_day() -> None:
    talk = replace(INTERVIEW, start=None, end=None)
    known = contacts(Debrief(talk, (MARIA,), (fact("Everyone", NoteKind.NO_CONTACT, 1, "not before 4 December"),)))
    assert known.until == {}


@pytest.mark.parametrize(
    "text",
    [
        "please don't chase",
        "no chasing emails she said, no follow-ups",
        "asked candidates not to follow up",
        "never nudge him",
    ],
)
def test_a_wish_not_to_be_chased_is_kept(text: str) -> None:
    known = contacts(Debrief(INTERVIEW, (MARIA,), (fact("Maria Chen", NoteKind.NEXT, 1, text),)))
    assert (known.patient, known.banned) == (text, {})


@pytest.mark.parametrize(
    ("part", "title", "expected"),
    [
        ("recruiter", "", True),
        ("", "Talent Acquisition Partner", True),
        ("HR", "People Partner", True),
        ("hiring manager", "Head of Talent", False),
        ("", "Staff Engineer", False),
    ],
)
def test_a_recruiter_is_known_by_part_or_title(part: str, title: str, expected: bool) -> None:
    assert is_recruiter(Person("Sam Lee", part=part, title=title)) is expected


def test_the_right_person_can_be_reached() -> None:
    boss = Person("Bo Lund", "", "Head of Ops", "hiring manager")
    lead = Person("Ida Ek", "ida@acme.example", "Team Lead")
    clerk = Person("Al Bo", "al@acme.example", "Clerk")
    debrief = Debrief(INTERVIEW, (boss, clerk, lead))
    assert right_person(debrief, {}, ()) == lead
    assert right_person(debrief, {}, ("Al Bo",)) == clerk
    assert right_person(debrief, {"Ida Ek": "", "Al Bo": ""}, ()) == boss
    assert right_person(Debrief(INTERVIEW), {}, ()) is None


LIN = Person("林慧玲 Wei-Ling Lin", "wlin@cobalt.example", given="Wei-Ling", family="Lin")
ANN = Person("Ann Li", given="Ann", family="Li")
ZOE = Person("Zoë Joanna Ray", given="Zoë", family="Ray")


@pytest.mark.parametrize(
    ("to", "names"),
    [
        ("wei-ling", ["林慧玲 Wei-Ling Lin"]),
        ("林慧玲", ["林慧玲 Wei-Ling Lin"]),
        ("lin wei-ling", ["林慧玲 Wei-Ling Lin"]),
        ("WLIN@cobalt.example", ["林慧玲 Wei-Ling Lin"]),
        ("ann", ["Ann Li"]),
        ("joann", ["Zoë Joanna Ray"]),
        ("ZOE", ["Zoë Joanna Ray"]),
        ("li", ["Ann Li"]),
        ("priya", []),
        ("  ", []),
    ],
)
def test_a_name_finds_its_person(to: str, names: list[str]) -> None:
    assert [person.name for person in matching((LIN, ANN, ZOE), to)] == names
