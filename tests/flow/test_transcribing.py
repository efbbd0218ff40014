from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from players import DEBRIEF, DEBRIEF_TEXT, NEW_YORK, PROFILE, PROFILE_TEXT

from afterword import wiring
from afterword.capture.debrief import read_debrief
from afterword.domain import NoteKind
from afterword.errors import DebriefError, InputError, NotFound
from afterword.flow import taking_in, transcribing
from afterword.flow.transcribing import with_note
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db
AFTER = dt.datetime(2026, 11, 19, 16, 0, tzinfo=NEW_YORK)
TALK = b"""WEBVTT

00:00:01.000 --> 00:00:05.000
<v Maria>Tell me about your last job.

00:00:05.000 --> 00:00:12.000
<v Speaker 2>In my last role I moved three hundred batch jobs to Flink.

00:00:12.000 --> 00:00:20.000
<v Maria>We're looking for someone who can run the on-call rota for ingestion.

00:00:20.000 --> 00:00:25.000
<v Speaker 2>I'll send you my write-up on compaction.
"""


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return replace(wiring.ports(tmp_path), now=lambda: AFTER)


@pytest.fixture
def ana() -> Owner:
    owner = store.ensure_owner("ana")
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    return owner


@pytest.fixture
def talk(ana: Owner, ports: Ports) -> str:
    return taking_in.take_in(ana, ports, DEBRIEF, DEBRIEF_TEXT, None).interview


def hear(
    owner: Owner, ports: Ports, raw: bytes = TALK, *, voice: str = "Speaker 2", name: str = "me"
) -> transcribing.Heard:
    return transcribing.hear(owner, ports, raw, "talk.vtt", names={"Speaker 2": "me", voice: name})


def test_candidates_wait_and_nothing_is_used_unseen(ana: Owner, ports: Ports, talk: str) -> None:
    before = store.interview(ana, talk).debrief.facts
    heard = hear(ana, ports)
    assert heard.interview == talk
    assert {("need", "Maria Chen"), ("promise", "Maria Chen")} <= {(c.kind, c.person) for c in heard.candidates}
    assert store.interview(ana, talk).debrief.facts == before


def test_the_same_transcript_again_adds_nothing(ana: Owner, ports: Ports, talk: str) -> None:
    first, again = hear(ana, ports), hear(ana, ports)
    assert (first.new, again.new) == (True, False)
    assert again.candidates == first.candidates


def test_who_a_speaker_is_is_remembered(ana: Owner, ports: Ports, talk: str) -> None:
    hear(ana, ports, voice="Voice 1", name="Tom Ode")
    again = transcribing.hear(ana, ports, TALK.replace(b"<v Maria>", b"<v Voice 1>"), "second.vtt")
    assert again.speakers[0] == "Tom Ode"
    assert ("promise", "Tom Ode") in {(c.kind, c.person) for c in again.candidates}


def test_a_candidate_becomes_a_note_in_the_words_of_the_person(ana: Owner, ports: Ports, talk: str) -> None:
    need = next(c for c in hear(ana, ports).candidates if c.kind == "need")
    transcribing.take_candidate(ana, ports, need.id, text="own the on-call rota")
    facts = store.interview(ana, talk).debrief.facts
    assert ("Maria Chen", NoteKind.NEED, "own the on-call rota") in {(f.person, f.kind, f.text) for f in facts}
    assert need.id not in {c.id for c in store.candidates(ana)}


def test_a_candidate_can_be_a_note_of_another_kind(ana: Owner, ports: Ports, talk: str) -> None:
    need = next(c for c in hear(ana, ports).candidates if c.kind == "need")
    transcribing.take_candidate(ana, ports, need.id, kind="learned")
    facts = store.interview(ana, talk).debrief.facts
    assert ("Maria Chen", NoteKind.LEARNED, need.text) in {(f.person, f.kind, f.text) for f in facts}


def test_a_candidate_can_be_dropped(ana: Owner, ports: Ports, talk: str) -> None:
    first = hear(ana, ports).candidates[0]
    transcribing.drop_candidate(ana, first.id)
    assert first.id not in {c.id for c in store.candidates(ana)}
    with pytest.raises(NotFound):
        transcribing.drop_candidate(ana, first.id)


def test_a_note_needs_words(ana: Owner, ports: Ports, talk: str) -> None:
    first = hear(ana, ports).candidates[0]
    with pytest.raises(InputError, match="words"):
        transcribing.take_candidate(ana, ports, first.id, text="   ")
    assert first.id in {c.id for c in store.candidates(ana)}


def test_a_transcript_needs_an_interview(ana: Owner, ports: Ports) -> None:
    with pytest.raises(InputError, match="no interview that is over"):
        hear(ana, ports)


def test_an_interview_can_be_named(ana: Owner, ports: Ports, talk: str) -> None:
    assert transcribing.which_interview(ana, ports, talk[:5]).id == talk
    with pytest.raises(NotFound):
        transcribing.which_interview(ana, ports, "zzzz")


def test_what_is_no_transcript_is_refused_before_anything_is_kept(ana: Owner, ports: Ports, talk: str) -> None:
    with pytest.raises(DebriefError, match="WEBVTT"):
        transcribing.check(ana, ports, b"hello", "talk.vtt", talk)
    with pytest.raises(DebriefError):
        hear(ana, ports, b"hello")
    assert store.get_setting(ana, transcribing.SPEAKERS) is None
    transcribing.check(ana, ports, TALK, "talk.vtt", talk)


def test_a_first_name_alone_is_enough_to_know_who_speaks(ana: Owner, ports: Ports) -> None:
    notes, _ = read_debrief("company: Globex\nend: 2026-11-19 15:15\ntimezone: UTC\n\n# Maria\n- talked: welding\n")
    taking_in.take_in(ana, ports, notes, "x", None)
    assert {c.person for c in hear(ana, ports).candidates} == {"Maria"}


def test_a_note_stands_below_what_was_noted_of_that_person() -> None:
    source = "# Maria Chen, VP Data\n\n- talked: a\n\n# Tom Ode\n\n- enjoyed: b\n"
    assert with_note(source, "Maria Chen", "- need: c") == (
        "# Maria Chen, VP Data\n\n- talked: a\n- need: c\n\n# Tom Ode\n\n- enjoyed: b\n"
    )


def test_a_note_stands_below_a_heading_that_had_none() -> None:
    assert with_note("# Maria Chen\n\n# Tom Ode\n", "Maria Chen", "- c") == "# Maria Chen\n\n- c\n\n# Tom Ode\n"


def test_a_note_of_somebody_new_stands_at_the_end() -> None:
    assert with_note("# Maria Chen\n", "Everyone", "- c") == "# Maria Chen\n\n# Everyone\n\n- c\n"
