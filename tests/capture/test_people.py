"""Who was there, and which headings name nobody."""

from __future__ import annotations

import pytest

from afterword.capture.people import (
    MOST,
    Register,
    holds_for_everyone,
    is_private_heading,
    is_topic,
    kind_of_heading,
    names_person,
    split_heading,
)
from afterword.domain import NoteKind


@pytest.mark.parametrize("heading", ["Everyone", "ALL", "The panel", "Team", "us", "**Everyone**", "Panel (all four)"])
def test_some_headings_hold_for_everyone(heading: str) -> None:
    assert holds_for_everyone(heading)


@pytest.mark.parametrize(
    "heading", ["Private", "PRIVATE!", "Private stuff", "Just for me", "Red flags", "Salary", "My thoughts"]
)
def test_some_headings_make_all_below_private(heading: str) -> None:
    assert is_private_heading(heading)


def test_a_heading_with_an_address_is_a_person() -> None:
    heading = "Private <private@acme.example>"
    assert not is_private_heading(heading)
    assert kind_of_heading(heading) is None
    assert not is_topic(heading)


@pytest.mark.parametrize(
    ("heading", "kind"), [("Strengths", NoteKind.STRENGTH), ("Next steps:", NoteKind.NEXT), ("Maria", None)]
)
def test_a_heading_may_give_a_kind(heading: str, kind: NoteKind | None) -> None:
    assert kind_of_heading(heading) is kind


@pytest.mark.parametrize("heading", ["Interview at Acme", "The company", "Logistics", "Day 2", "🌟"])
def test_a_topic_is_no_person(heading: str) -> None:
    assert is_topic(heading)


@pytest.mark.parametrize(
    "heading", ["Maria Chen", "Interviewer: Tom Ode", "Round 2: Tom Ode", "Dr. Day", "Tom Stone, product"]
)
def test_a_person_is_no_topic(heading: str) -> None:
    assert not is_topic(heading)


@pytest.mark.parametrize(
    ("heading", "parts"),
    [
        ("Private: her plans", ("Private", "her plans")),
        ("Next - Friday", ("Next", "Friday")),
        ("Panel, day two", ("Panel", "day two")),
        ("Maria Chen: VP", ("", "")),
        ("Private:", ("", "")),
        ("All, a@b.example", ("", "")),
    ],
)
def test_a_heading_may_go_on_with_a_note(heading: str, parts: tuple[str, str]) -> None:
    assert split_heading(heading) == parts


@pytest.mark.parametrize(
    "line",
    ["Maria Chen", "Maria Chen, VP Data", "Maria (recruiter)", "Mr Abernathy", "Ana van der Berg", "Neha ma'am", "林慧玲",
     "Everyone", "Private", "Strengths"],
)  # fmt: skip
def test_a_line_before_a_colon_may_name_somebody(line: str) -> None:
    assert names_person(line)


@pytest.mark.parametrize("line", ["", "what they said", "Interview notes", "Better", "Email", "One two three four five six seven",
                                  "He said", "Plan 9", "A" * 121, "Tom Ode's “", '"" Tom'])  # fmt: skip
def test_other_lines_name_nobody(line: str) -> None:
    assert not names_person(line)


def test_the_same_person_twice_is_one() -> None:
    register = Register()
    assert register.enter("Maria Chen", 1) == "Maria Chen"
    assert register.enter("maria chen <m@acme.example>, VP (chair)", 5) == "Maria Chen"
    assert register.enter("Maria", 8) == "Maria Chen"
    (maria,) = register.people
    assert (maria.email, maria.title, maria.part, maria.line) == ("m@acme.example", "VP", "chair", 1)
    assert "taken to be Maria Chen" in register.problems[0].message


def test_what_two_headings_say_differently_is_reported() -> None:
    register = Register()
    register.enter("Maria Chen, VP", 1)
    register.enter("Maria Chen, CTO", 2)
    assert register.people[0].title == "VP"
    assert "CTO" in register.problems[0].message


def test_two_people_of_one_name_are_told_apart() -> None:
    register = Register()
    names = [
        register.enter("Jo Lee <jo@a.example>, Lead", 1),
        register.enter("Jo Lee <lee@a.example>, Chef", 2),
        register.enter("Jo Lee <third@a.example>", 3),
        register.enter("Jo Lee <JO@a.example>", 4),
    ]
    assert names == ["Jo Lee", "Jo Lee (Chef)", "Jo Lee (third@a.example)", "Jo Lee"]
    assert len(register.problems) == 2


def test_a_second_name_gets_a_number_when_nothing_else_tells() -> None:
    register = Register()
    for heading in ("Jo <a@a.example>", "Jo <b@a.example>", "Jo (b@a.example) <c@a.example>"):
        register.enter(heading, 1)
    assert len({p.name for p in register.people}) == len(register.people)


def test_a_given_name_that_two_share_is_a_third_person() -> None:
    register = Register()
    assert [register.enter(h, 1) for h in ("Jo Lee", "Jo Roe", "Jo")] == ["Jo Lee", "Jo Roe", "Jo"]


def test_everyone_never_becomes_a_person() -> None:
    assert Register().enter("Everyone", 1) == "Everyone"


def test_too_many_people_are_refused() -> None:
    register = Register()
    for number in range(MOST + 2):
        register.enter(f"Ana{chr(97 + number // 26)}{chr(97 + number % 26)} Roe", number)
    assert len(register.people) == MOST
    assert register.problems[0].fatal


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("email: tom@a.example", "email", "tom@a.example"),
        ("E-Mail: <tom@a.example>", "email", "tom@a.example"),
        ("mobile: 0491 570 157", "phone", "0491 570 157"),
        ("LinkedIn: linkedin.example/tom", "linkedin", "linkedin.example/tom"),
        ("pronouns: he/him", "pronouns", "he/him"),
        ("timezone: london", "timezone", "Europe/London"),
        ("title: Head Chef", "title", "Head Chef"),
        ("goes by: Tommy", "given", "Tommy"),
    ],
)
def test_lines_below_a_heading_describe_the_person(line: str, field: str, value: str) -> None:
    register = Register()
    register.enter("Tom Ode", 1)
    assert register.add_field("Tom Ode", line, 2)
    assert getattr(register.people[0], field) == value


@pytest.mark.parametrize(
    "line", ["email: ask Kayla", "phone: none", "title:", "colour: red", "words", "email: b@a.example"]
)
def test_other_lines_stay_notes(line: str) -> None:
    register = Register()
    register.enter("Tom Ode <tom@a.example>", 1)
    assert not register.add_field("Tom Ode", line, 2)
    assert not register.add_field("Nobody", "email: a@b.example", 2)


def test_a_broken_address_or_zone_below_a_heading_is_fatal() -> None:
    register = Register()
    register.enter("Tom Ode", 1)
    register.add_field("Tom Ode", "email: tom@@a.example", 2)
    register.add_field("Tom Ode", "timezone: Mars", 3)
    assert [(p.line, p.fatal) for p in register.problems] == [(2, True), (3, True)]


def test_a_number_or_address_in_passing_is_learned_once() -> None:
    register = Register()
    register.enter("Tom Ode", 1)
    register.learn_from("Tom Ode", "only got his mobile 0491 570 157, his email is tom@a.example.")
    register.learn_from("Tom Ode", "cell: 0491 570 999, email: other@a.example")
    register.learn_from("Nobody", "mobile 0491 570 157")
    assert (register.people[0].phone, register.people[0].email) == ("0491 570 157", "tom@a.example")


def test_no_address_is_learned_from_what_is_none() -> None:
    register = Register()
    register.enter("Tom Ode", 1)
    register.learn_from("Tom Ode", "her email is a@b..example")
    assert register.people[0].email == ""


def test_one_is_found_by_given_or_family_name() -> None:
    register = Register()
    register.enter("Maria Chen", 1)
    register.enter("Tom Ode", 2)
    assert [register.named(n) for n in ("maria", "Ode", "Zed", "")] == ["Maria Chen", "Tom Ode", "", ""]
