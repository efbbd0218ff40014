"""Laws that hold for whatever a person types."""

from __future__ import annotations

import dataclasses
import datetime as dt

import players
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.compose.mend import mend
from afterword.compose.trace import verify
from afterword.compose.writer import Composition, compose
from afterword.domain import Fact, LetterKind, NoteKind, Sentence, Slot

KINDS = st.sampled_from([kind for kind in NoteKind if kind is not NoteKind.NO_CONTACT])
WORDS = st.sampled_from(
    [
        "she",
        "they",
        "he",
        "I",
        "we",
        "the",
        "a",
        "who",
        "said",
        "told",
        "me",
        "talked",
        "about",
        "wants",
        "needs",
        "ran",
        "12",
        "40%",
        "Redshift",
        "team",
        "night",
        "shift",
        "not",
        "and",
        ",",
        ".",
        "!",
        "🎉",
        "their",
        "his",
        "her",
        "is",
        "was",
        "that",
        "how",
        "moving",
        "led",
        "cut",
        "“",
        "”",
        "-",
        "(",
        ")",
        "yrs",
        "w/",
        "dont",
        "teh",
    ]
)
SCRAPS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=14).map(" ".join))


def slot(person: str, kind: LetterKind = LetterKind.THANK_YOU) -> Slot:
    return Slot(person, kind, players.AFTER, None, "they named Wednesday 25 November", "")


def write(*facts: Fact, kind: LetterKind = LetterKind.THANK_YOU) -> Composition:
    debrief = dataclasses.replace(players.DEBRIEF, facts=facts)
    return compose(debrief, players.PROFILE, (slot("Maria Chen", kind), slot("Tom Ode", kind)), now=players.AFTER)


@st.composite
def facts(draw: st.DrawFn) -> tuple[Fact, ...]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        person = draw(st.sampled_from(["Maria Chen", "Tom Ode", "Everyone"]))
        kind = draw(KINDS)
        better = draw(SCRAPS) if kind is NoteKind.CONCERN else ""
        found.append(
            Fact(f"{person}/{kind}/{number}", kind, person, draw(SCRAPS), number + 20, labelled=kind, better=better)
        )
    return tuple(found)


@settings(max_examples=60, deadline=None)
@given(facts(), st.sampled_from(LetterKind))
def test_any_notes_give_letters_that_can_be_traced(notes: tuple[Fact, ...], kind: LetterKind) -> None:
    debrief = dataclasses.replace(players.DEBRIEF, facts=notes)
    for letter in write(*notes, kind=kind).letters:
        assert "!" not in letter.body
        assert letter.body.startswith("Dear ")
        for source in letter.sources:
            verify(Sentence(letter.body[source.start : source.end], source.facts), debrief, players.PROFILE)


@settings(max_examples=40, deadline=None)
@given(SCRAPS)
def test_a_private_note_changes_nothing(text: str) -> None:
    with_it = write(*players.FACTS, Fact("Maria Chen/private/9", NoteKind.PRIVATE, "Maria Chen", text, 40))
    assert with_it.letters == write(*players.FACTS).letters


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_mending_again_changes_nothing_that_matters(text: str) -> None:
    assert "\n" not in mend(text)
    assert isinstance(mend(mend(text)), str)


def test_the_same_notes_give_the_same_words() -> None:
    assert write(*players.FACTS) == write(*players.FACTS)


def test_times_of_day_are_those_of_the_talk() -> None:
    late = Slot("Maria Chen", LetterKind.THANK_YOU, players.AFTER + dt.timedelta(days=1), None, "", "")
    letter = compose(players.DEBRIEF, players.PROFILE, (late,), now=players.AFTER).letters[0]
    assert "yesterday" in letter.body
