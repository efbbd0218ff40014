from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from players import DEBRIEF

from afterword.capture.debrief import read_debrief
from afterword.capture.guide import notes_of, people_of, questions, settle_answer
from afterword.domain import Debrief, Interview, NoteKind

NOTHING = Debrief(Interview(timezone="America/New_York"))
TODAY = dt.date(2026, 11, 19)


def keys(known: Debrief, answers: dict[str, str], *, quick: bool = False) -> list[str]:
    return [ask.key for ask in questions(known, answers, quick=quick)]


def test_what_the_invitation_tells_is_not_asked() -> None:
    asked = keys(replace(DEBRIEF, facts=()), {})
    assert asked[0] == "Maria Chen/talked"
    assert asked[-3:] == ["Everyone/next", "Everyone/strength", "Everyone/private"]


def test_nobody_is_asked_more_than_six_things_about_one_person() -> None:
    asked = keys(DEBRIEF, {})
    assert sum(key.startswith("Maria Chen/") for key in asked) == 6


def test_without_an_invitation_it_starts_with_who_and_when() -> None:
    assert keys(NOTHING, {})[:4] == ["company", "role", "end", "people"]


def test_half_a_minute_asks_one_thing_about_each_person() -> None:
    assert keys(NOTHING, {"people": "Maria Chen, Tom Ode"}, quick=True) == [
        "company", "end", "Maria Chen/note", "Tom Ode/note", "Everyone/next",
    ]  # fmt: skip


def test_a_question_that_was_passed_over_is_not_asked_again() -> None:
    assert "Maria Chen/talked" not in keys(DEBRIEF, {"Maria Chen/talked": ""})


def test_people_are_told_apart_by_commas_and_semicolons() -> None:
    found = people_of(NOTHING, {"people": "Maria Chen (CFO), Tom Ode; , Li Wei"})
    assert [person.name for person in found] == ["Maria Chen", "Tom Ode", "Li Wei"]


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        ("15:15", "2026-11-19 15:15"),
        ("2-3pm", "2026-11-19 15:00"),
        ("2026-11-18 15:15", "2026-11-18 15:15"),
        ("", ""),
    ],
)
def test_an_hour_alone_is_one_of_today(answer: str, kept: str) -> None:
    assert settle_answer("end", answer, TODAY) == (kept, "")


@pytest.mark.parametrize("answer", ["yesterday", "25:99", "2026-02-30 10:00"])
def test_a_time_that_is_none_is_said_at_once(answer: str) -> None:
    assert settle_answer("end", answer, TODAY)[1]


def test_other_answers_are_kept_as_they_are() -> None:
    assert settle_answer("Maria Chen/talked", " the close ", TODAY) == ("the close", "")


def test_the_answers_are_a_debrief_file() -> None:
    answers = {
        "company": "Acme Robotics", "role": "Controller", "end": "2026-11-19 15:15", "people": "Maria Chen, Tom Ode",
        "Maria Chen/talked": "the close; the new ledger", "Maria Chen/promise": "", "Tom Ode/note": "likes short reports",
        "Everyone/private": "long commute",
    }  # fmt: skip
    debrief, problems = read_debrief(notes_of(NOTHING, answers), default_zone="America/New_York")
    assert not [p for p in problems if p.fatal]
    assert (debrief.interview.company, debrief.interview.role) == ("Acme Robotics", "Controller")
    assert str(debrief.interview.end) == "2026-11-19 15:15:00-05:00"
    assert [(f.person, f.kind, f.text) for f in debrief.facts] == [
        ("Maria Chen", NoteKind.TALKED, "the close"),
        ("Maria Chen", NoteKind.TALKED, "the new ledger"),
        ("Tom Ode", NoteKind.NOTE, "likes short reports"),
        ("Everyone", NoteKind.PRIVATE, "long commute"),
    ]


def test_what_was_known_stays_as_it_was() -> None:
    debrief, _ = read_debrief(notes_of(replace(DEBRIEF, facts=()), {"company": "Other", "end": "2020-01-01 10:00"}))
    assert debrief.interview.company == DEBRIEF.interview.company
    assert debrief.interview.start == DEBRIEF.interview.start
    assert [p.email for p in debrief.people] == [p.email for p in DEBRIEF.people]
