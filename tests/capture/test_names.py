"""Headings name people in many ways."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.capture.names import LONGEST, read_heading
from afterword.domain import Person


@pytest.mark.parametrize(
    ("heading", "given", "family", "honorific"),
    [
        ("Priya Nair", "Priya", "Nair", ""),
        ("Łukasz", "Łukasz", "", ""),
        ("Kim (Minseo)", "Minseo", "Kim", ""),
        ("Robert (Bob)", "Bob", "", ""),
        ("Ms Chen (Maria)", "Maria", "Chen", "Ms"),
        ("Wei-Ling Lin (林慧玲)", "Wei-Ling", "Lin", ""),
        ("Minseo Kim (Mina Kim)", "Mina", "Kim", ""),
        ("Jane Roe (Mary Stone)", "Jane", "Roe", ""),
        ("Jane Roe (Née Smith)", "Jane", "Roe", ""),
        ("陳美玲 Mei-Ling Chen", "Mei-Ling", "Chen", ""),
        ("山田", "山田", "", ""),
        ("नेहा शर्मा", "नेहा", "शर्मा", ""),
        ("Mr. Okonkwo", "", "Okonkwo", "Mr."),
        ("dr patel", "", "Patel", "Dr"),
        ("Neha ma'am", "Neha", "", "ma'am"),
        ("Rakesh sir", "Rakesh", "", "sir"),
        ("Tanaka-san", "Tanaka", "", "san"),
        ("Mary-Kate", "Mary-Kate", "", ""),
        ("CA Meera Joshi", "Meera", "Joshi", "CA"),
        ("COL Diaz", "", "Diaz", "COL"),
        ("Lt Col Sarah Webb", "Sarah", "Webb", "Lt Col"),
        ("Prof. Dr. Hans von der Heide", "Hans", "von der Heide", "Prof. Dr."),
        ("Sister Agnes", "", "Agnes", "Sister"),
        ("Sr. Agnes", "", "Agnes", "Sr."),
        ("Fr. Tom O'Malley", "Tom", "O'Malley", "Fr."),
        ("Mx Riley Jones", "Riley", "Jones", "Mx"),
        ("Mr van Dyk", "", "van Dyk", "Mr"),
        ("Dr. Aoife Ní Bhriain", "Aoife", "Ní Bhriain", "Dr."),
        ("Dick Van Dyke", "Dick", "Van Dyke", ""),
        ("Mary Al Smith", "Mary", "Smith", ""),
        ("Ana-Lena Müller-Schmidt", "Ana-Lena", "Müller-Schmidt", ""),
        ('Michael "Mike" Brown', "Mike", "Brown", ""),
        ("NGUYEN Thi Mai", "Mai", "Nguyen", ""),
        ("Nguyen Thi Mai", "Mai", "Nguyen", ""),
        ("LIN Wei-Ling", "Wei-Ling", "Lin", ""),
        ("Kim Min-jun", "Min-jun", "Kim", ""),
        ("Kim Lloyd-Jones", "Kim", "Lloyd-Jones", ""),
        ("Zhang Bo", "Bo", "Zhang", ""),
        ("Han Bo", "", "", ""),
        ("Wei Zhang", "Wei", "Zhang", ""),
        ("maria chen", "Maria", "Chen", ""),
        ("jan van der berg", "Jan", "van der Berg", ""),
        ("MARIA CHEN", "Maria", "Chen", ""),
        ("R. Venkatesan", "", "Venkatesan", ""),
        ("J. Robert Smith", "Robert", "Smith", ""),
        ("Venkatesan R", "Venkatesan", "", ""),
        ("K.", "", "", ""),
        ("Abdul Rahman Khan", "Abdul Rahman", "Khan", ""),
        ("Interviewer 2", "", "", ""),
        ("the lady at reception", "", "", ""),
        ("Sam.", "Sam", "", ""),
    ],
)
def test_a_greeting_knows_what_to_call_them(heading: str, given: str, family: str, honorific: str) -> None:
    person, _ = read_heading(heading)
    assert (person.given, person.family, person.honorific) == (given, family, honorific)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (
            "Harjit Gill, P.Eng. <h.gill@span.example>, Bridge Manager (hiring manager)",
            Person("Harjit Gill", "h.gill@span.example", "Bridge Manager", "hiring manager", credentials="P.Eng."),
        ),
        ("COL Diaz (Ret.)", Person("COL Diaz", credentials="(Ret.)")),
        ("Jane Roe PhD, RN, Matron", Person("Jane Roe", title="Matron", credentials="PhD, RN")),
        ("Sam Lee (they/them), Lead", Person("Sam Lee", title="Lead", pronouns="they/them")),
        ("Sam Lee (she or they)", Person("Sam Lee", pronouns="she or they")),
        ("Kayla Roe, recruiter", Person("Kayla Roe", title="recruiter", part="recruiter")),
        ("Maria Chen (VP Data)", Person("Maria Chen", title="VP Data")),
        ("Maria Chen (panel chair)", Person("Maria Chen", part="panel chair")),
        ("Maria Chen (the quiet one)", Person("Maria Chen", part="the quiet one")),
        ("Maria Chen ()", Person("Maria Chen")),
        ("Maria Chen, (chair)", Person("Maria Chen", part="chair")),
        ("Maria Chen - VP Data | Acme", Person("Maria Chen", title="VP Data, Acme")),
        ("Maria Chen at Acme", Person("Maria Chen", title="Acme")),
        ("Rick Roe CRO", Person("Rick Roe", title="CRO")),
        ("Dr HR, Lead", Person("Dr HR", title="Lead")),
        ("Interviewer: Tom Ode", Person("Tom Ode")),
        ("1. Tom Ode", Person("Tom Ode")),
        ("Round 1 - Tom Ode", Person("Tom Ode")),
        ("**Tom Ode** 🌟", Person("Tom Ode")),
        ("tom@acme.example", Person("tom@acme.example", "tom@acme.example")),
        ("***", Person("?")),
    ],
)
def test_a_heading_is_cut_up(heading: str, expected: Person) -> None:
    person, problems = read_heading(heading)
    found = Person(
        person.name, person.email, person.title, person.part, pronouns=person.pronouns, credentials=person.credentials
    )
    assert (found, problems) == (expected, ())


def test_a_name_without_end_is_refused() -> None:
    person, problems = read_heading("a" * (LONGEST + 50), 4)
    assert len(person.name) == LONGEST
    assert (problems[0].line, problems[0].fatal) == (4, True)


def test_a_heading_without_end_is_refused() -> None:
    assert [p.fatal for p in read_heading("Aa, " * 5_000, 4)[1]] == [True]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_heading_is_read(heading: str) -> None:
    person, _ = read_heading(heading, 1)
    assert person.name
