"""What people write before the colon."""

from __future__ import annotations

import pytest

from afterword.capture.kinds import KIND_OF, find_kind, find_subline
from afterword.domain import NoteKind


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Talked", NoteKind.TALKED),
        ("discussed", NoteKind.TALKED),
        ("LEARNT", NoteKind.LEARNED),
        ("**Liked**", NoteKind.ENJOYED),
        ("looking for", NoteKind.NEED),
        ("They're looking for", NoteKind.NEED),
        ("My win", NoteKind.STRENGTH),
        ("strenght", NoteKind.STRENGTH),
        ("weak spot", NoteKind.CONCERN),
        ("asked", NoteKind.QUESTION),
        ("small-talk", NoteKind.PERSONAL),
        ("Tip", NoteKind.ADVICE),
        ("I owe", NoteKind.PROMISE),
        ("to-do", NoteKind.PROMISE),
        ("Next steps", NoteKind.NEXT),
        ("update", NoteKind.NEW),
        ("scratch that", NoteKind.CORRECTION),
        ("don’t contact", NoteKind.NO_CONTACT),
        ("off the record", NoteKind.PRIVATE),
        ("privat", NoteKind.PRIVATE),
        ("fyi", NoteKind.NOTE),
    ],
)
def test_a_kind_has_the_names_that_people_use(label: str, kind: NoteKind) -> None:
    assert find_kind(label) is kind


@pytest.mark.parametrize("label", ["concert", "https", "Maria", "text", "location", "S6", "12 covers", "kitchen"])
def test_other_words_are_no_kinds(label: str) -> None:
    assert find_kind(label) is None


def test_every_kind_goes_by_its_own_name() -> None:
    assert {KIND_OF[kind.value] for kind in NoteKind} == set(NoteKind)


@pytest.mark.parametrize(
    ("label", "name"), [("Better", "better"), ("should have said", "better"), ("file", "attach"), ("URL", "link")]
)
def test_some_labels_belong_to_the_item_above(label: str, name: str) -> None:
    assert find_subline(label) == name


def test_other_labels_stand_alone() -> None:
    assert find_subline("worse") == ""
