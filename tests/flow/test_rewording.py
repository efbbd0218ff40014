"""Two windows on one letter: nothing is written over unseen, and what was there before can be had back."""

from __future__ import annotations

import pytest
from mail_world import Desk

from afterword.domain import State
from afterword.errors import Overtaken, UnreadableFile
from afterword.flow import attaching, handling, rewording
from afterword.store import repository as store

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    """A letter to Maria that waits."""
    desk = Desk(store.ensure_owner("ana"))
    desk.draft("letter23")
    return desk


def change(desk: Desk, body: str, seen: str = "") -> None:
    handling.edit(desk.owner, desk.ports, desk.letter().id, body=body, subject=None, to=None, seen=seen)


def test_words_that_changed_meanwhile_are_not_written_over(desk: Desk) -> None:
    seen = rewording.sight_of(desk.letter())
    change(desk, "Dear Maria,\n\nThe other window.\n", seen)
    with pytest.raises(Overtaken, match="changed meanwhile"):
        change(desk, "Dear Maria,\n\nThis window.\n", seen)
    assert "The other window." in desk.letter().letter.body


def test_words_that_changed_meanwhile_are_not_approved(desk: Desk) -> None:
    letter = desk.letter()
    seen = {letter.id: rewording.sight_of(letter)}
    change(desk, "Dear Maria,\n\nOther words.\n")
    with pytest.raises(Overtaken):
        handling.approve(desk.owner, desk.ports, (letter.id,), at=None, despite_findings=True, seen=seen)
    assert desk.letter().state is State.DRAFTED


def test_earlier_words_can_be_had_back_the_latest_first(desk: Desk) -> None:
    first = desk.letter().letter.body
    change(desk, "Dear Maria,\n\nSecond.\n")
    change(desk, "Dear Maria,\n\nThird.\n")
    assert [e.body for e in rewording.earlier(desk.owner, desk.letter().id)] == ["Dear Maria,\n\nSecond.\n", first]


def test_no_more_wordings_are_kept_than_anybody_goes_back(desk: Desk) -> None:
    for number in range(rewording.MOST + 5):
        change(desk, f"Dear Maria,\n\nWording {number}.\n")
    kept = rewording.earlier(desk.owner, desk.letter().id)
    assert (len(kept), f"Wording {rewording.MOST + 3}" in kept[0].body) == (rewording.MOST, True)


def test_a_sentence_that_stays_keeps_what_it_rests_on(desk: Desk) -> None:
    from dataclasses import replace

    from afterword.domain import Source

    before = desk.letter()
    body = "Dear Maria,\n\nThank you for today. I liked the tour.\n"
    known = replace(before, letter=replace(before.letter, body=body, sources=(Source(13, 33, ("interview",)),)))
    (found,) = rewording.carry_sources(known, body.replace("Dear Maria", "Dear Maria Chen"))
    assert (found.start, found.end, found.facts) == (18, 38, ("interview",))
    assert rewording.carry_sources(known, "Something else\n") == ()


def test_a_second_click_on_the_same_words_is_known(desk: Desk) -> None:
    seen = rewording.sight_of(desk.letter())
    assert not rewording.is_settled(desk.letter(), seen)
    handling.approve(desk.owner, desk.ports, (desk.letter().id,), at=None, despite_findings=True)
    assert rewording.is_settled(desk.letter(), seen)
    assert not rewording.is_settled(desk.letter(), "other")


def test_a_file_is_taken_by_its_last_name_alone_and_can_go_again(desk: Desk) -> None:
    file = attaching.take_attachment("..\\..\\etc/passwd/../cv.pdf", b"%PDF")
    ident = desk.letter().id
    handling.edit(desk.owner, desk.ports, ident, body=None, subject=None, to=None, files=(file,))
    assert [(a.name, a.mime) for a in store.attachments(desk.owner, ident)] == [("cv.pdf", "application/pdf")]
    handling.edit(desk.owner, desk.ports, ident, body=None, subject=None, to=None, drop=("cv.pdf",))
    assert (store.attachments(desk.owner, ident), desk.letter().letter.attachments) == ((), ())


@pytest.mark.parametrize(("content", "found"), [(b"", "is empty"), (b"x" * (attaching.MOST_BYTES + 1), "10 MB")])
def test_a_file_that_cannot_go_is_refused(content: bytes, found: str) -> None:
    with pytest.raises(UnreadableFile, match=found):
        attaching.take_attachment("cv.pdf", content)
