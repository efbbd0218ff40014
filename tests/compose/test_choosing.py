"""Which facts a letter uses."""

from __future__ import annotations

import dataclasses

import players
import pytest

from afterword.compose.plan import (
    Taken,
    asked_if_wanted,
    choose_concern,
    choose_need,
    choose_promise,
    topic_of,
)
from afterword.compose.strengths import choose_strength
from afterword.domain import Fact, NoteKind, Profile


def fact(kind: NoteKind, text: str, person: str = "Everyone", **more: object) -> Fact:
    return dataclasses.replace(Fact(f"{person}/{kind}/{text[:9]}", kind, person, text, labelled=kind), **more)  # type: ignore[arg-type]


def strength(
    *texts: str, need: str = "", profile: tuple[str, ...] = (), topics: str = "", taken: Taken | None = None
) -> str:
    facts = tuple(fact(NoteKind.STRENGTH, text) for text in texts)
    owner = Profile(strengths=tuple(fact(NoteKind.STRENGTH, text, "profile") for text in profile))
    found = choose_strength(players.MARIA, facts, owner, need, taken=taken or Taken(), topics=topics)
    return found[0].text if found else ""


def test_the_strength_that_answers_the_need_is_chosen() -> None:
    assert strength("led the choir", "ran on-call for a year", need="someone for on-call") == "ran on-call for a year"


def test_numbers_are_preferred() -> None:
    assert strength("ran on-call", "ran on-call for 3 years", need="someone for on-call") == "ran on-call for 3 years"


def test_kin_words_answer_too() -> None:
    assert strength("taught maths", need="someone to mentor starters") == "taught maths"


def test_what_was_noted_for_this_talk_serves_even_where_it_answers_nothing() -> None:
    assert strength("led the choir", need="someone who can weld") == "led the choir"


def test_none_of_the_profile_is_chosen_when_none_answers() -> None:
    assert strength(need="someone who can weld", profile=("led the choir",)) == ""


def test_a_guess_at_a_strength_that_shows_a_weak_moment_is_not_chosen() -> None:
    guessed = dataclasses.replace(fact(NoteKind.STRENGTH, "I teared up"), labelled=NoteKind.NOTE)
    assert choose_strength(players.MARIA, (guessed,), Profile(), "", taken=Taken(), topics="") is None


def test_the_profile_serves_when_the_notes_have_none() -> None:
    assert (
        strength("led the choir", need="someone who can weld", profile=("welded for six years",))
        == "welded for six years"
    )


def test_without_a_need_what_was_noted_for_this_talk_serves_and_the_profile_only_when_it_meets_the_talk() -> None:
    assert strength("led the choir") == "led the choir"
    assert strength(profile=("led the choir",)) == ""
    assert strength(profile=("built a Redshift warehouse",), topics="the Redshift warehouse") != ""


def test_what_meets_the_talk_serves_where_the_need_is_another() -> None:
    assert strength("built a Redshift warehouse", need="a cook", topics="the Redshift warehouse") != ""


def test_what_another_letter_leans_on_is_not_used_again() -> None:
    taken = Taken()
    taken.take(fact(NoteKind.STRENGTH, "x"), "led the school choir")
    assert strength("led the school choir in May", taken=taken) == ""


def test_a_strength_under_the_readers_own_heading_comes_first() -> None:
    facts = (fact(NoteKind.STRENGTH, "led the choir"), fact(NoteKind.STRENGTH, "ran the bar", "Maria Chen"))
    found = choose_strength(players.MARIA, facts, Profile(), "", taken=Taken(), topics="")
    assert found is not None
    assert found[0].text == "ran the bar"


def test_what_cannot_be_said_is_not_chosen() -> None:
    assert strength("she led it") == ""


def test_the_readers_own_need_comes_first() -> None:
    facts = (
        fact(NoteKind.NEED, "a cook"),
        fact(NoteKind.NEED, "maybe?", "Maria Chen"),
        fact(NoteKind.NEED, "a baker", "Maria Chen"),
    )
    need = choose_need(players.MARIA, facts)
    assert need is not None
    assert need.words == "a baker"
    assert choose_need(players.MARIA, (fact(NoteKind.NEED, "a cook", "Tom Ode"),)) is None


@pytest.mark.parametrize(
    ("doubt", "topic"),
    [
        ("I blanked on exactly-once semantics", "exactly-once semantics"),
        ("asked me about sepsis 6 and i forgot lactate", "sepsis 6"),
        ("told I have not used R", "R"),
        ("no TMS experience", "TMS"),
        ("asked why I left", ""),
        ("it went badly", ""),
        ("asked about one thing that took seven words too many", ""),
    ],
)
def test_a_doubt_is_named_by_its_topic_alone(doubt: str, topic: str) -> None:
    assert topic_of(fact(NoteKind.CONCERN, doubt)) == topic


def test_a_better_answer_is_given_once_and_to_those_it_concerns() -> None:
    mine = fact(NoteKind.CONCERN, "I blanked on SQL", better="have used it for years")
    found = choose_concern(players.MARIA, (fact(NoteKind.CONCERN, "none"), mine), Taken())
    assert found is not None
    assert (found.topic, found.clause) == ("SQL", "I have used it for years")
    taken = Taken()
    taken.take(mine, "x")
    assert choose_concern(players.MARIA, (mine,), taken) is None
    assert choose_concern(players.MARIA, (dataclasses.replace(mine, person="Tom Ode"),), Taken()) is None


def test_an_answer_that_is_no_clause_is_given_as_it_stands() -> None:
    found = choose_concern(
        players.MARIA, (fact(NoteKind.CONCERN, "I blanked", better="blood cultures, lactate"),), Taken()
    )
    assert found is not None
    assert (found.topic, found.clause, found.answer) == ("", "", "blood cultures, lactate")


@pytest.mark.parametrize(
    ("note", "more", "said"),
    [
        ("send her my write-up, https://a.example/x", {}, "As promised, here is my write-up: https://a.example/x"),
        (
            "send Maria the plan",
            {"link": ("https://a.example/p",)},
            "As promised, here is the plan: https://a.example/p",
        ),
        ("send him writing sample", {"attach": ("s.pdf",)}, "As promised, I have attached my writing sample."),
        ("I said I would send two papers", {}, "As promised, I will send you two papers."),
        ("send the plan to Maria", {}, "As promised, I will send you the plan."),
    ],
)
def test_a_promise_is_kept_or_repeated(note: str, more: dict[str, object], said: str) -> None:
    found = choose_promise(players.MARIA, (fact(NoteKind.PROMISE, note, "Maria Chen", **more),))
    assert found is not None
    assert found[1] == said


@pytest.mark.parametrize(
    ("note", "person", "more"),
    [
        ("send the plan to Tom", "Maria Chen", {}),
        ("send the plan", "Everyone", {}),
        ("send the plan", "Tom Ode", {}),
        ("send the plan", "Maria Chen", {"done": True}),
        ("think about it", "Maria Chen", {}),
    ],
)
def test_other_promises_are_not_this_letters(note: str, person: str, more: dict[str, object]) -> None:
    assert choose_promise(players.MARIA, (fact(NoteKind.PROMISE, note, person, **more),)) is None


def test_a_promise_made_to_a_reader_without_a_first_name_is_kept_too() -> None:
    reader = dataclasses.replace(players.MARIA, given="")
    assert choose_promise(reader, (fact(NoteKind.PROMISE, "send her the plan", "Maria Chen"),)) is not None


def test_it_notices_that_they_asked_whether_one_still_wants_it() -> None:
    note = fact(NoteKind.NEXT, "let him know by friday if i still want it", "Maria Chen")
    assert asked_if_wanted(players.MARIA, (note,)) is note
    assert asked_if_wanted(players.MARIA, (fact(NoteKind.NEXT, "they decide on Friday"),)) is None
