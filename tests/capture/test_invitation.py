from __future__ import annotations

import pytest

from afterword.capture.calendar_event import CalendarEvent, Contact
from afterword.capture.invitation import judge_interview

ANA = frozenset({"ana@silva.example", "ana silva"})
MARIA = Contact("Maria Chen", "maria.chen@acme.example")


def event(
    title: str, text: str = "", organizer: Contact | None = MARIA, attendees: tuple[Contact, ...] = ()
) -> CalendarEvent:
    return CalendarEvent("a", summary=title, description=text, organizer=organizer, attendees=attendees)


def test_what_interviewers_are_told_is_no_interview_of_ones_own() -> None:
    judged = judge_interview(event("Candidate call", "Please submit your feedback in the scorecard afterwards."), ANA)
    assert judged.likely < 0.8
    assert "said to those who ask" in judged.why


@pytest.mark.parametrize(
    ("title", "text", "company", "role"),
    [
        (
            "Interview",
            "We look forward to meeting you about the Data Engineer role at Globex Labs.",
            "Globex Labs",
            "Data Engineer",
        ),
        ("Interview", "Globex Labs is inviting you to a scheduled Zoom meeting.", "Globex Labs", ""),
        ("Interview for Data Engineer at Globex", "", "Globex", "Data Engineer"),
        ("Vorstellungsgespräch Globex GmbH", "", "Globex GmbH", ""),
        ("Globex interview", "", "Globex", ""),
        ("Interview (Globex Labs)", "", "Globex Labs", ""),
        ("Interview", "Position: Night Porter\nBring your papers.", "", "Night Porter"),
        ("Interview", "", "", ""),
    ],
)
def test_company_and_post_are_taken_from_where_they_stand(title: str, text: str, company: str, role: str) -> None:
    judged = judge_interview(event(title, text, Contact("Maria Chen", "maria@gmail.com")), ANA)
    assert (judged.company, judged.role) == (company, role)


@pytest.mark.parametrize(
    ("contact", "company"),
    [
        (Contact("Globex Recruiting Team", "jobs@greenhouse.example"), "Globex"),
        (Contact("Maria Chen", "maria@globex.co.uk"), "Globex"),
        (Contact("Maria Chen", "maria@localhost"), ""),
    ],
)
def test_else_the_company_is_that_of_whoever_invites(contact: Contact, company: str) -> None:
    assert judge_interview(event("Interview", organizer=contact), ANA).company == company


def test_a_company_is_spelled_as_the_text_spells_it() -> None:
    judged = judge_interview(
        event("Interview", "Here at GlobexLabs we brew.", Contact("Maria Chen", "m@globexlabs.example")), ANA
    )
    assert judged.company == "GlobexLabs"


def test_interviewers_named_in_the_text_are_whom_one_meets() -> None:
    text = (
        "Interviewers:\n- Tom Ode, Staff Engineer\n- Interview panel\n- Li Wei (VP Data)\n- Something else entirely\n"
    )
    judged = judge_interview(event("Interview with Acme", text), ANA)
    assert [(p.name, p.title) for p in judged.people][:2] == [("Tom Ode", "Staff Engineer"), ("Li Wei", "VP Data")]


def test_rooms_machines_and_oneself_are_nobody_one_meets() -> None:
    crowd = (
        Contact("Ana Silva", "ana@silva.example"), Contact("Silva, Ana", ""), Contact("Blue Room", "room@acme.example", is_place=True),
        Contact("", ""), Contact("Otter", "bot@otter.example"), Contact("", "no-reply@acme.example"),
        Contact("Chen, Maria", "maria.chen@acme.example"), Contact("", "tom.ode@acme.example"), Contact("", "x9@acme.example"),
    )  # fmt: skip
    judged = judge_interview(event("Interview with Acme", organizer=None, attendees=crowd), ANA)
    assert [(p.name, p.email) for p in judged.people] == [
        ("Maria Chen", "maria.chen@acme.example"), ("Tom Ode", "tom.ode@acme.example"), ("x9@acme.example", "x9@acme.example"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("Tom Ode, Li Wei and Maria Chen", ["Tom Ode", "Li Wei", "Maria Chen"]),
        ("Tom Ode & Li Wei", ["Tom Ode", "Li Wei"]),
        ("Tom Ode, Staff Engineer", ["Tom Ode"]),
        ("the whole crew", []),
        ("Tom Ode " * 20, []),
    ],
)
def test_several_interviewers_may_stand_in_one_row(row: str, names: list[str]) -> None:
    judged = judge_interview(event("Interview with Acme", f"Interviewers: {row}", organizer=None), ANA)
    assert [p.name for p in judged.people] == names
