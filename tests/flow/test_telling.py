"""What pages look at: one interview told, its letters side by side, notes restated, files handed in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from players import AFTER, DEBRIEF_TEXT, PROFILE, PROFILE_TEXT

from afterword import wiring
from afterword.domain import Form, NoteKind, Stage
from afterword.errors import DebriefError, InputError, NotFound, UnreadableFile
from afterword.flow import handing_in, looking, restating, telling
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return replace(wiring.ports(tmp_path), secrets=wiring.pocket(), now=lambda: AFTER)


@pytest.fixture
def ana(ports: Ports) -> Owner:
    owner = store.ensure_owner("ana")
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    handing_in.hand_in(owner, ports, "friday.md", DEBRIEF_TEXT.encode())
    return owner


def talk_of(owner: Owner) -> str:
    return store.interviews(owner)[0].id


def test_the_letters_of_a_talk_stand_side_by_side_each_judged(ana: Owner) -> None:
    _, views = telling.letters_of(ana, talk_of(ana))
    assert [v.outgoing.letter.to.name for v in views] == ["Maria Chen", "Tom Ode"]
    assert all(v.review.words for v in views)


def test_words_that_are_not_kept_are_judged_all_the_same(ana: Owner) -> None:
    letter = store.letters(ana)[0]
    view, judged = telling.judge_words(ana, letter.id, letter.letter.subject, letter.letter.body + "\n[NAME]\n")
    assert "placeholder" in {f.rule for f in view.review.findings}
    assert judged.body != store.letter(ana, letter.id).letter.body == letter.letter.body


def test_a_story_has_the_talk_and_what_waits(ana: Owner) -> None:
    story = telling.story(ana, talk_of(ana), AFTER)
    assert (story.stage, story.told, len(story.open)) == (Stage.INTERVIEWED, True, 2)
    assert any((e.letter, e.mail, e.plan) == (None, None, None) for e in story.entries)


def test_interviews_are_found_by_any_word_of_their_notes(ana: Owner) -> None:
    found = [telling.listed(ana, AFTER, words=words, start=0, most=5)[1] for words in ("iceberg acme", "", "zebra")]
    assert found == [1, 1, 0]


def test_the_same_letter_in_another_form(ana: Owner, ports: Ports) -> None:
    (found,) = telling.in_forms(ana, ports, store.letters(ana)[0], (Form.LINKEDIN,))
    assert found is not None
    assert len(found.body) <= 300


def test_the_desk_shows_what_needs_the_person(ana: Owner) -> None:
    desk = looking.desk(ana, AFTER)
    assert [desk.letters[n.letter_id].letter.to.given for n in desk.needs] == ["Maria", "Tom"]
    assert (desk.interviews, desk.has_mailbox, set(desk.titles.values())) == (
        1,
        False,
        {("Acme Robotics", "Staff Data Engineer")},
    )


def test_a_note_is_made_private_and_leaves_the_letter(ana: Owner, ports: Ports) -> None:
    restating.restate(ana, ports, talk_of(ana), "Maria Chen/learned/1", kind="private")
    assert "swap desks" not in "".join(o.letter.body for o in store.letters(ana))
    facts = store.interview(ana, talk_of(ana)).debrief.facts
    assert next(f for f in facts if "swap desks" in f.text).kind is NoteKind.PRIVATE


def test_a_note_is_moved_and_reworded(ana: Owner, ports: Ports) -> None:
    restating.restate(
        ana, ports, talk_of(ana), "Maria Chen/learned/1", person="Tom Ode", text="engineers swap desks each month"
    )
    moved = next(f for f in store.interview(ana, talk_of(ana)).debrief.facts if "each month" in f.text)
    assert moved.person == "Tom Ode"


def test_a_private_note_can_be_freed(ana: Owner, ports: Ports) -> None:
    restating.restate(ana, ports, talk_of(ana), "Tom Ode/private/1", kind="personal", text="he plays the cello")
    freed = next(f for f in store.interview(ana, talk_of(ana)).debrief.facts if "cello" in f.text)
    assert freed.kind is NoteKind.PERSONAL


def test_a_note_is_dropped(ana: Owner, ports: Ports) -> None:
    restating.drop_note(ana, ports, talk_of(ana), "Tom Ode/private/1")
    assert "tired" not in store.interview(ana, talk_of(ana)).source


@pytest.mark.parametrize(
    ("fact", "kind", "person", "error"),
    [
        ("nobody/learned/1", "", "", NotFound),
        ("Maria Chen/learned/1", "gossip", "", InputError),
        ("Maria Chen/learned/1", "", "Nobody", InputError),
    ],
)
def test_what_cannot_be_restated_is_said(
    ana: Owner, ports: Ports, fact: str, kind: str, person: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        restating.restate(ana, ports, talk_of(ana), fact, kind=kind, person=person)


@pytest.mark.parametrize(
    ("name", "raw", "error"),
    [
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0", DebriefError),
        ("empty.md", b"", DebriefError),
        ("none.md", b"---\ncompany: Acme\n---\n", UnreadableFile),
        ("a.ics", b"hello", DebriefError),
        ("../../x.eml", b"From: a@b.example\r\n\r\nhello\r\n", DebriefError),
        ("talk.vtt", b"not a transcript", InputError),
    ],
)
def test_a_file_that_is_no_use_is_refused_and_nothing_kept(
    ana: Owner, ports: Ports, name: str, raw: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error) as refused:
        handing_in.hand_in(ana, ports, name, raw)
    assert "../" not in str(refused.value)
    assert store.count_interviews(ana) == 1


def test_a_calendar_and_a_transcript_are_taken_by_what_they_are(ana: Owner, ports: Ports) -> None:
    event = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:u1@beta.example\r\nDTSTAMP:20261119T100000Z\r\n"
        b"DTSTART:20261121T150000Z\r\nDTEND:20261121T160000Z\r\nSUMMARY:Interview with Beta for Data Engineer\r\n"
        b"ORGANIZER;CN=Eve Moor:mailto:eve@beta.example\r\nATTENDEE:mailto:ana@silva.example\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert handing_in.hand_in(ana, ports, "invite.ics", event).told
    talk = b"WEBVTT\n\n00:01.000 --> 00:05.000\n<v Maria Chen>We need someone who owns on-call for ingestion.\n"
    heard = handing_in.hand_in(ana, ports, "talk.vtt", talk, interview=talk_of(ana)).heard
    assert heard is not None
    assert heard.speakers == ("Maria Chen",)
