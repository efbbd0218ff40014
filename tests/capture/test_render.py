"""A debrief is written as a file that reads back to the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import DEBRIEF, DEBRIEF_TEXT

from afterword.capture.debrief import read_debrief
from afterword.capture.render import render_debrief
from afterword.domain import Debrief, Fact, Interview, NoteKind, Person


def bare(debrief: Debrief) -> tuple[Interview, frozenset[Person], frozenset[Fact]]:
    """Without lines, which move; and without the reason for a kind, which the text may have lost."""
    return (
        debrief.interview,
        frozenset(replace(p, line=0) for p in debrief.people),
        frozenset(replace(f, line=0, why="") for f in debrief.facts),
    )


def again(debrief: Debrief) -> Debrief:
    return read_debrief(render_debrief(debrief))[0]


def test_it_writes_a_debrief_as_a_person_would() -> None:
    text = render_debrief(DEBRIEF)
    assert text.startswith("---\ncompany: Acme Robotics\n")
    assert "# Maria Chen <maria.chen@acme.example>, VP Data (hiring manager)\n\n- talked: moving" in text
    assert "\n  better: idempotent writes" in text


def test_the_cast_reads_back_to_the_same() -> None:
    debrief, _ = read_debrief(DEBRIEF_TEXT)
    assert bare(again(debrief)) == bare(debrief)


@pytest.mark.parametrize(
    "person",
    [
        Person("COL Diaz", honorific="COL", family="Diaz", credentials="(Ret.)"),
        Person("Jo Roe", given="Jo", family="Roe", credentials="PhD", pronouns="they/them", phone="07700 900123"),
        Person("Jo Roe", title="VP (Data), Acme", part="chair", given="Joanna", family="Roe", linkedin="li.example/jo"),
        Person("Jo Roe", title="recruiter", part="recruiter", given="Jo", family="Roe", timezone="Europe/London"),
    ],
)
def test_a_person_keeps_all_that_is_known(person: Person) -> None:
    debrief = Debrief(Interview(), (person,))
    assert again(debrief).people == (replace(person, line=again(debrief).people[0].line),)


def test_odd_values_are_quoted() -> None:
    interview = Interview("~", '"Quoted"', "| x", "C# and # more", extra=(("way", "a\nb"), ("x", "")))
    assert again(Debrief(interview)).interview == interview


@pytest.mark.parametrize(
    ("moment", "zone"),
    [
        (dt.datetime(2026, 11, 19, 14, 0, 30, tzinfo=ZoneInfo("Asia/Kolkata")), "Asia/Kolkata"),
        (dt.datetime(2026, 11, 1, 1, 30, fold=1, tzinfo=ZoneInfo("America/New_York")), "America/New_York"),
        (dt.datetime(2026, 11, 19, 14, 0, tzinfo=dt.timezone(dt.timedelta(hours=1))), ""),
    ],
)
def test_moments_are_the_same_moments(moment: dt.datetime, zone: str) -> None:
    interview = Interview(start=moment, timezone=zone)
    start = again(Debrief(interview)).interview.start
    assert start is not None
    assert start.astimezone(dt.UTC) == moment.astimezone(dt.UTC)


def test_facts_keep_their_remarks() -> None:
    facts = (
        Fact("A B/promise/1", NoteKind.PROMISE, "A B", "send it", labelled=NoteKind.PROMISE, done=True),
        Fact("A B/promise/2", NoteKind.PROMISE, "A B", "call", labelled=NoteKind.PROMISE, done=True, dated="2 May"),
        Fact(
            "A B/new/1",
            NoteKind.NEW,
            "A B",
            "passed",
            labelled=NoteKind.NEW,
            dated="3 May",
            attach=("a.pdf",),
            link=("x.example",),
        ),
        Fact("Everyone/talked/1", NoteKind.TALKED, "Everyone", "her divorce", labelled=NoteKind.TALKED),
    )
    debrief = Debrief(Interview(), (), facts)
    assert bare(again(debrief))[2] == bare(debrief)[2]


TEXTS = st.sampled_from(
    ["a b", "it's 12:00 — late", "x (done)", "need: y", "her divorce", "- z", "# q", "14:00", "“ok”", "林 a"]
)
ITEMS = st.tuples(
    st.sampled_from(["- ", "- talked: ", "- promise: ", "- concern: ", "- new (2 May): ", "- note: "]), TEXTS
).map("".join)
SUBS = st.sampled_from(["", "\n  better: b c", "\n  attach: é f.pdf", "\n  link: https://x.example", "\n  goes on"])
PEOPLE = st.sampled_from(
    ["# Everyone", "# Kim (Minseo)", "# Dr. Roe, Lead (chair)", "# Private", "Tom Ode:", "## Strengths"]
)
BODIES = st.lists(st.tuples(ITEMS, SUBS).map("".join) | PEOPLE, max_size=10).map("\n".join)


@settings(max_examples=120, deadline=None)
@given(BODIES)
def test_what_was_read_reads_back_to_the_same(body: str) -> None:
    debrief, _ = read_debrief(f"company: Acme\n\n{body}")
    assert bare(again(debrief)) == bare(debrief)


def test_a_profile_reads_back_to_the_same_profile() -> None:
    from dataclasses import replace

    from players import PROFILE

    from afterword.capture.profile import read_profile
    from afterword.capture.render import render_profile
    from afterword.domain import Profile

    whole = replace(
        PROFILE, signature="Ana Silva\nStaff data engineer", links=("https://ana.example", "https://b.example")
    )
    read, problems = read_profile(render_profile(whole))
    assert (replace(read, strengths=()), problems) == (replace(whole, strengths=()), ())
    assert [f.text for f in read.strengths] == [f.text for f in whole.strengths]
    assert read_profile(render_profile(Profile(name="Ana: Silva")))[0].name == "Ana: Silva"
