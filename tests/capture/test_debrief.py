"""Whole debriefs, as typed on trains and in car parks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import DEBRIEF_TEXT, INTERVIEW, MARIA, TOM

from afterword.capture.debrief import read_debrief
from afterword.domain import Debrief, NoteKind

CASES = Path(__file__).parents[2].parent / "shared" / "debriefs"


def kinds(debrief: Debrief) -> dict[str, NoteKind]:
    return {fact.text: fact.kind for fact in debrief.facts}


def test_it_reads_the_example_of_the_contract() -> None:
    debrief, problems = read_debrief(DEBRIEF_TEXT)
    assert problems == ()
    assert debrief.interview == INTERVIEW
    assert debrief.people == (MARIA, TOM)
    assert [fact.id for fact in debrief.facts][-3:] == ["Everyone/strength/1", "Everyone/concern/1", "Everyone/note/1"]
    assert debrief.facts[0].line == 14


def test_lines_are_the_same_with_the_line_ends_of_windows() -> None:
    assert read_debrief(DEBRIEF_TEXT.replace("\n", "\r\n")) == read_debrief(DEBRIEF_TEXT)


def test_notes_from_a_phone() -> None:
    debrief, problems = read_debrief(
        "company: Kiln Lane Bakery\nrole: night baker\n—\n"
        "Shaz Malik, owner:\n"
        "* talkd bout the new deck oven 🔥\n"
        "Need: some1 for 2am starts\n"
        "* iv done 2 yrs on sourdough at my uncles\n"
        "* last lad got sacked for nickin flour, dont say\n"
        "* only got his mobile 07700 900123\n"
    )
    assert problems == ()
    assert debrief.interview.company == "Kiln Lane Bakery"
    assert [(p.name, p.title, p.phone) for p in debrief.people] == [("Shaz Malik", "owner", "07700 900123")]
    assert [f.kind for f in debrief.facts] == [
        NoteKind.TALKED,
        NoteKind.NEED,
        NoteKind.STRENGTH,
        NoteKind.PRIVATE,
        NoteKind.NOTE,
    ]


def test_items_before_the_first_heading_hold_for_everyone() -> None:
    assert read_debrief("- strength: sauce and grill\n\nTom Ode:\n- x")[0].facts[0].person == "Everyone"


def test_a_paragraph_is_a_note_of_its_own() -> None:
    debrief, _ = read_debrief("# Tom Ode\nwe walked the yard\nfor an hour\n\n12 bays\n")
    assert [f.text for f in debrief.facts] == ["we walked the yard for an hour", "12 bays"]


def test_a_private_heading_makes_all_below_it_private() -> None:
    debrief, problems = read_debrief(
        "# Tom Ode\n- talked: a\n## Private\n- talked: b\n  better: c\n### More\n- d\n# Everyone\n- talked: e"
    )
    private = [f for f in debrief.facts if f.kind is NoteKind.PRIVATE]
    assert [(f.person, f.text) for f in private] == [("Tom Ode", "talked: b; better: c"), ("Tom Ode", "d")]
    assert kinds(debrief)["e"] is NoteKind.TALKED
    assert any("private part" in p.message for p in problems)


def test_a_private_heading_may_follow_a_private_heading() -> None:
    debrief, _ = read_debrief("# Private\n- a\n## Salary\n- b\n# Red flags\n- c")
    assert {f.kind for f in debrief.facts} == {NoteKind.PRIVATE}


def test_a_heading_of_a_kind_labels_what_is_below() -> None:
    debrief, _ = read_debrief("# Tom Ode\n## Strengths\n- grill\n- need: b\nNext:\n- friday\n# Strengths\n- sauce")
    assert [f.id for f in debrief.facts] == [
        "Tom Ode/strength/1",
        "Tom Ode/need/1",
        "Tom Ode/next/1",
        "Everyone/strength/1",
    ]


def test_a_topic_as_a_heading_is_said() -> None:
    debrief, problems = read_debrief("# Interview at Acme\n- a\n# Tom Ode\n## The role\n- b")
    assert [p.name for p in debrief.people] == ["Tom Ode"]
    assert [f.person for f in debrief.facts] == ["Everyone", "Tom Ode"]
    assert ["everyone" in p.message for p in problems] == [True, False]


def test_a_name_before_a_note_for_everyone_says_whom_it_is_about() -> None:
    debrief, _ = read_debrief("# Everyone\n- Maria: loved her story\n- Maria:\n- Zed: x\n# Maria Chen\n- talked: y")
    assert debrief.facts[0].person == "Maria Chen"
    assert debrief.facts[0].text == "loved her story"


def test_front_matter_may_hold_notes_and_names() -> None:
    debrief, _ = read_debrief(
        "---\ncompany: Acme\ninterviewers:\n  - Maria Chen, VP\n  - Tom Ode\nnext: friday\nprivate:\nparking: B2\n---\n"
    )
    assert [p.name for p in debrief.people] == ["Maria Chen", "Tom Ode"]
    assert debrief.facts[0].id == "Everyone/next/1"
    assert debrief.interview.extra == (("private", ""), ("parking", "B2"))


def test_one_key_may_name_several_people() -> None:
    assert len(read_debrief("---\ninterviewer: Maria Chen, VP; Tom Ode\n---\n")[0].people) == 2


@pytest.mark.parametrize("text", ["", "  \n", "a\0b", "a" * 2_000_001])
def test_what_is_no_text_is_one_fatal_problem(text: str) -> None:
    _, problems = read_debrief(text)
    assert [p.fatal for p in problems] == [True]


def test_fatal_problems_come_first() -> None:
    _, problems = read_debrief("---\njunk\ntimezone: Mars\n---\n# Tom <t@@a.example>\n")
    assert [p.fatal for p in problems] == [True, True, False]


WORDS = st.lists(st.integers(0, 10_000).map(lambda n: f"zq{n}x"), min_size=1, max_size=3).map(" ".join)
HEADS = st.sampled_from(["- ", "* ", "• ", "1. ", "  - ", "# ", "## ", "", "> ", "- [x] ", "- talked: ", "- need — ", "note: ",
                         "- private: ", "better: ", "- link: ", "- new (28 Nov): ", "email: ", "# Private\n- ", "Maria Chen:\n"])  # fmt: skip
LINES = st.tuples(HEADS, WORDS).map("".join) | st.sampled_from(["", "---", "# Everyone", "## Strengths", "-"])


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
def test_nothing_that_was_typed_is_lost(text: str) -> None:
    debrief, problems = read_debrief(text)
    found = (repr(debrief) + repr(problems)).casefold()
    assert [word for word in re.findall(r"zq\d+x", text) if word not in found] == []


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_at_all_is_read(text: str) -> None:
    debrief, _ = read_debrief(text)
    assert all(fact.id for fact in debrief.facts)


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(["a", "- ", "(", "**", "# a ", "[", "\"'", "talked: ", "--- ", "a@", "my his "]),
    st.integers(1, 4000),
)
def test_long_repetition_is_read_in_time(piece: str, times: int) -> None:
    read_debrief("- " + piece * times)
    read_debrief("# " + piece * times)


@pytest.mark.skipif(not CASES.is_dir(), reason="the real debriefs are not beside this repository")
@pytest.mark.parametrize(
    "case", sorted(CASES.glob("*/debrief.md")) if CASES.is_dir() else [], ids=lambda p: p.parent.name
)
def test_real_debriefs_are_read_whole(case: Path) -> None:
    text = case.read_bytes().decode()
    debrief, problems = read_debrief(text)
    assert problems == ()
    assert debrief.interview.end is not None
    assert debrief.people
    assert len(debrief.facts) == len(re.findall(r"(?m)^[-*] \S", text))
