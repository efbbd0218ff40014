"""Notes of the talk as sentences of a letter."""

from __future__ import annotations

import dataclasses

import players
import pytest

from afterword.compose.details import as_detail, details_of
from afterword.compose.thank_you import Pen, tell
from afterword.domain import Fact, NoteKind


def note(kind: str, text: str, *, shared: bool = False, labelled: bool = True) -> Fact:
    found = NoteKind(kind)
    return Fact(
        "id", found, "Everyone" if shared else "Maria Chen", text, 9, labelled=found if labelled else NoteKind.NOTE
    )


def said(fact: Fact) -> str:
    detail, why = as_detail(fact, players.MARIA)
    return " ".join(s.text for s in tell(detail, Pen(0))) if detail else f"({why})"


CASES = (
    (
        "talked",
        "moving the warehouse to Iceberg by June",
        "I enjoyed talking about moving the warehouse to Iceberg by June.",
    ),
    ("talked", "we spoke about the rota", "I enjoyed talking about the rota."),
    ("talked", "w/ her about dementia signage", "I enjoyed talking about dementia signage."),
    ("talked", "reading scheme for yr 2", "I enjoyed talking about the reading scheme for year 2."),
    (
        "talked",
        "idempotency keys, why they store them for 90 days",
        "I enjoyed talking about idempotency keys and why you store them for 90 days.",
    ),
    (
        "talked",
        "rehab of 11 overpasses, half a deck at a time",
        "I enjoyed talking about the rehab of 11 overpasses, half a deck at a time.",
    ),
    (
        "talked",
        "replacing SAP w/ Odoo, she is leading it",
        "I enjoyed talking about replacing SAP with Odoo, and I was interested to learn that you are leading it.",
    ),
    (
        "talked",
        "the model: each woman keeps one midwife",
        "I enjoyed talking about the model: each woman keeps one midwife.",
    ),
    ("talked", "preceptorship", "I enjoyed talking about preceptorship."),
    ("learned", "analysts swap desks each quarter", "I was interested to learn that analysts swap desks each quarter."),
    (
        "learned",
        "that the school runs its own bakery",
        "I was interested to learn that the school runs its own bakery.",
    ),
    ("learned", "we deploy on Fridays", "I was interested to learn that you deploy on Fridays."),
    ("learned", "keeps bees on the roof", "I was interested to learn that you keep bees on the roof."),
    ("learned", "delighted that the school sang", "I was interested to learn that the school sang."),
    (
        "learned",
        "proud of how few meetings they have",
        "I was interested to learn that you are proud of how few meetings you have.",
    ),
    ("learned", "she is wanting a second line", "I was interested to learn that you want a second line."),
    ("learned", "the hotel is having 84 rooms", "I was interested to learn that the hotel has 84 rooms."),
    (
        "learned",
        "learnt that the analyser interfaces directly with it",
        "I was interested to learn that the analyser interfaces directly with it.",
    ),
    ("learned", "zero agency staff since 2022", "I was glad to learn about zero agency staff since 2022."),
    ("learned", "how they price risk", "I was glad to learn about how you price risk."),
    (
        "learned",
        "insurers want one number, his fight is to get a range",
        "I was interested to learn that insurers want one number, and that your fight is to get a range.",
    ),
    (
        "learned",
        "the archive holds 40,000 negatives, 6,000 scanned",
        "I was interested to learn that the archive holds 40,000 negatives, 6,000 scanned.",
    ),
    ("enjoyed", "his story about the backfill", "I particularly enjoyed your story about the backfill."),
    ("enjoyed", "hearing about her project on drains", "I particularly enjoyed hearing about your project on drains."),
    ("enjoyed", "the way he said it should sing", "I particularly enjoyed the way you said it should sing."),
    ("enjoyed", "she showed me the bug and laughed", "Thank you in particular for showing me the bug and laughing."),
    ("enjoyed", "he let me run the pass and goes “neat”", "Thank you in particular for letting me run the pass."),
    ("enjoyed", "whiteboarding the bug with him", "I enjoyed whiteboarding the bug with you."),
    ("enjoyed", "seeing the rigging loft", "I enjoyed seeing the rigging loft."),
    ("enjoyed", "we both ran the Lakefront Miler", "I was glad to hear that we both ran the Lakefront Miler."),
    (
        "enjoyed",
        '"I would rather lose in week 3 than month 9" -- took it home',
        "Your words “I would rather lose in week 3 than month 9” have stayed with me.",
    ),
    ("advice", "spend the first month listening", "I will remember your advice to spend the first month listening."),
    ("advice", "dont fix it all at once", "I will remember your advice not to fix it all at once."),
    ("advice", "never skip the brief", "I will remember your advice never to skip the brief."),
    ("advice", "that I should read the report", "I will remember your advice to read the report."),
    ("advice", "get the card before you start", "I will remember your advice to get the card before I start."),
    ("advice", "read the Stripe paper", "I will remember your advice to read the Stripe paper."),
    ("advice", "patience with old code", "I will remember your advice about patience with old code."),
    ("advice", "the first year is for learning", "I will remember your advice that the first year is for learning."),
    ("question", "do interns sit in on calls?", "One thing I would still like to ask: do interns sit in on calls?"),
    ("question", "who owns the bench?", "One thing I would still like to ask: who owns the bench?"),
    ("personal", "she grew up in Dubbo too", "I was interested to learn that you grew up in Dubbo too."),
)


@pytest.mark.parametrize(("kind", "text", "sentence"), CASES)
def test_a_note_becomes_a_sentence(kind: str, text: str, sentence: str) -> None:
    assert said(note(kind, text)) == sentence


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("enjoyed", "liked it very much"),
        ("talked", "la problématique du dégel aux joints des ponts"),
        ("talked", "my thesis on lichens"),
        ("talked", "maybe the new wing"),
        ("learned", "no email for him"),
        ("learned", "it is what it is"),
        ("learned", "a manager said she leads it"),
        ("learned", "they want me to start in May"),
        ("learned", "she was 10 mins late"),
        ("talked", "brakes, i got it wrong"),
        ("talked", "better than the last apprentice"),
        ("talked", "salary and bonus"),
        ("talked", "another offer from Hydro"),
        ("talked", "off the record, two are going"),
        ("talked", "gaz@petrovic.example"),
        ("question", "the bench thing"),
        ("question", "is it that I could maybe start?"),
        ("advice", "that is it"),
        ("advice", "maybe"),
        ("learned", "liked"),
        ("enjoyed", "she showed me what I did"),
        ("enjoyed", "she said a joke about [redacted]"),
    ],
)
def test_what_does_not_fit_stays_out(kind: str, text: str) -> None:
    assert as_detail(note(kind, text), players.MARIA)[0] is None


def test_what_is_noted_without_a_kind_and_denies_something_stays_out() -> None:
    assert as_detail(note("note", "the office has no windows", labelled=False), players.MARIA)[0] is None


def test_the_kind_piece_of_a_mixed_note_is_kept() -> None:
    assert said(note("note", "super chill, showed me the new ovens", labelled=False)) == (
        "Thank you in particular for showing me the new ovens."
    )


def test_what_was_said_to_everyone_is_a_motto() -> None:
    assert said(note("enjoyed", "they all say “ship ugly, fix it Friday” love it", shared=True)) == (
        "I will remember “ship ugly, fix it Friday”."
    )


def never(_fact: Fact, _text: str) -> bool:
    return False


def test_a_thing_is_told_once_and_light_things_only_where_little_is_known() -> None:
    facts = (
        note("enjoyed", "she showed me the bug where Phoenix ended up in the ocean"),
        note("enjoyed", "the phoenix in the ocean bug!!"),
        note("talked", "downscaling to 1 km"),
        note("personal", "she grew up in Dubbo"),
    )
    found, _ = details_of(players.MARIA, facts, never, 1)
    assert [d.form for d in found] == ["thanks", "topic"]


def test_what_is_taken_is_left_to_the_other_letter() -> None:
    fact = note("talked", "the new wing", shared=True)
    assert details_of(players.MARIA, (fact,), lambda *_: True, 1)[0] == ()
    assert len(details_of(players.MARIA, (fact,), never, 1)[0]) == 1


def test_shared_notes_fill_what_room_is_left() -> None:
    own = (note("talked", "the new wing"), note("talked", "the old boiler"))
    shared = (note("talked", "four-day weeks for cooks", shared=True),)
    assert len(details_of(players.MARIA, (*own, *shared), never, 1)[0]) == 2


def test_the_home_life_of_a_note_is_light() -> None:
    fact = dataclasses.replace(note("enjoyed", "the dog called Diesel", labelled=False))
    own = (note("talked", "the new wing"), note("talked", "the old boiler"), fact)
    assert len(details_of(players.MARIA, own, never, 1)[0]) == 2
