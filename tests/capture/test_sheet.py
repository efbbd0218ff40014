"""A form becomes a debrief file that reads back to what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.capture.debrief import read_debrief
from afterword.capture.sheet import Part, Sheet, text_of
from afterword.domain import Debrief, NoteKind

MARIA = Part(
    "Maria Chen",
    "learned: engineers swap desks\n• need: somebody for on-call\nconcern: I blanked\nbetter: idempotent writes",
    "seemed tired",
    "maria.chen@acme.example",
    "VP Data",
)
SHEET = Sheet(
    company="Acme Robotics",
    role="Staff Data Engineer",
    day="2026-11-19",
    start="14:00",
    end="15:15",
    timezone="America/New_York",
    parts=(MARIA, Part("Tom Ode, Staff Engineer")),
    shared="they were proud of how few meetings they have",
    private="the pay is low",
)


def read(sheet: Sheet) -> Debrief:
    debrief, problems = read_debrief(text_of(sheet))
    assert not any(problem.fatal for problem in problems), problems
    return debrief


def test_it_reads_back_to_what_was_typed() -> None:
    debrief = read(SHEET)
    assert [(p.name, p.email, p.title) for p in debrief.people] == [
        ("Maria Chen", "maria.chen@acme.example", "VP Data"),
        ("Tom Ode", "", "Staff Engineer"),
    ]
    assert (debrief.interview.company, debrief.interview.role) == ("Acme Robotics", "Staff Data Engineer")
    assert f"{debrief.interview.end:%Y-%m-%d %H:%M %Z}" == "2026-11-19 15:15 EST"


def test_each_line_is_an_item_and_what_mends_one_stays_with_it() -> None:
    facts = read(SHEET).facts
    assert [f.kind for f in facts if f.person == "Maria Chen"] == ["learned", "need", "concern", "private"]
    assert next(f.better for f in facts if f.kind is NoteKind.CONCERN) == "idempotent writes"
    assert [f.kind for f in facts if f.person == "Everyone"] == ["learned", "private"]


def test_a_box_without_a_name_holds_for_everyone() -> None:
    facts = read(Sheet(company="Acme", parts=(Part("", "learned: they ship on Fridays"),))).facts
    assert [(f.person, f.kind) for f in facts] == [("Everyone", NoteKind.LEARNED)]


@pytest.mark.parametrize("line", ["# Somebody Else <x@evil.example>", "---", "***", "company: Evil Corp", "  ", "# "])
def test_a_line_of_structure_stays_words(line: str) -> None:
    debrief = read(Sheet(company="Acme", parts=(Part("Maria Chen", f"{line}\nlearned: one thing"),)))
    assert [p.name for p in debrief.people] == ["Maria Chen"]
    assert debrief.interview.company == "Acme"


def test_a_name_of_several_lines_is_one_name() -> None:
    debrief = read(Sheet(company="Acme\nrole: Boss", parts=(Part("Maria\n# Tom Ode", "x y z"),)))
    assert (len(debrief.people), debrief.interview.role) == (1, "")


def test_nothing_typed_gives_an_empty_file() -> None:
    assert read(Sheet(parts=(Part(""),))).facts == ()


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_whatever_is_typed_it_names_nobody_else(name: str, notes: str, private: str) -> None:
    debrief, _ = read_debrief(text_of(Sheet(company="Acme", parts=(Part(name, notes, private),))))
    assert len(debrief.people) <= 1
    assert debrief.interview.company == "Acme"
