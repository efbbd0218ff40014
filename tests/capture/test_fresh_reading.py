"""What notes of yet other hands mean: each was once read wrongly."""

from __future__ import annotations

import pytest

from afterword.capture.debrief import read_debrief
from afterword.capture.grammar import judge
from afterword.domain import NoteKind


@pytest.mark.parametrize(
    "text",
    [
        "cash in hand $25 she said",
        "union rate is 44.10",
        "PAYING 240 A DAY CIS",
        "current 11 LPA expecting 18",
        "job comes wi a cottage but its damp",
        "they lost a maths teacher to Dubai last summer",
        "he reckons the PI changes her mind daily",
        "asleep for most of it God love her",
        "can do nights but need weds off for kids",
    ],
)
def test_it_keeps_back_what_a_careful_person_would_not_write(text: str) -> None:
    assert judge(text, NoteKind.NOTE)[0] is NoteKind.PRIVATE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("8 yrs subby, last job 22 houses at Stocksbridge", NoteKind.STRENGTH),
        ("I have handled 5 lakh events per day, with zero data loss in last one year", NoteKind.STRENGTH),
        ("My £112,000 from the Aldous Foundation seemed to land well", NoteKind.STRENGTH),
        ("requirement is of person having hands on in Kafka", NoteKind.NEED),
        ("keen on someone to build up the vestibular side", NoteKind.NEED),
        ("told me to bring one failed project", NoteKind.ADVICE),
        ("she asked that all thank-yous and questions go via her", NoteKind.NOTE),
        ("please no emails or calls to assessors", NoteKind.NO_CONTACT),
        ("one query on garbage collector I was not able to answer", NoteKind.CONCERN),
        ("asked re flexible working", NoteKind.NOTE),
    ],
)
def test_it_hears_what_a_note_is_for(text: str, kind: NoteKind) -> None:
    assert judge(text, NoteKind.NOTE)[0] is kind


def test_two_notes_in_one_line_are_two() -> None:
    debrief, _ = read_debrief("# Amrita\n- she pushed on accessibility → need: someone who tests with riders\n")
    assert [(f.kind, f.text) for f in debrief.facts][1] == (NoteKind.NEED, "someone who tests with riders")


def test_a_line_with_a_name_and_an_address_is_a_heading() -> None:
    debrief, _ = read_debrief("company: Tui\n\nHemi (he owns it) hemi@tui.example\n- 22 kg of beans a week\n")
    assert [p.name for p in debrief.people] == ["Hemi"]
    assert debrief.facts[0].person == "Hemi"


def test_a_title_in_brackets_is_no_other_name() -> None:
    debrief, _ = read_debrief("# Mr Olu Bankole (Headteacher)\n- ukuleles\n")
    assert (debrief.people[0].given, debrief.people[0].title) == ("Olu", "Headteacher")


def test_a_canon_is_greeted_by_name() -> None:
    debrief, _ = read_debrief("# The Revd Canon Judith Marsh, Chair of Governors\n- 31 children\n")
    assert (debrief.people[0].honorific, debrief.people[0].family) == ("Revd Canon", "Marsh")


def test_a_body_in_capitals_calms_the_role_though_the_keys_are_small() -> None:
    notes = "company: HAWTHORN HOMES\nrole: BRICKLAYER\n\n# STU MCALLISTER\n- 64 PLOTS AT DEEPCAR ON PLOT 12 NOW AND MORE TO COME\n"
    debrief, _ = read_debrief(notes)
    assert (debrief.interview.role, debrief.people[0].name) == ("Bricklayer", "Stu McAllister")
