"""A letter of a chosen kind is a draft on record like any other, and is written once."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from players import AFTER, DEBRIEF_TEXT, PROFILE, PROFILE_TEXT

from afterword import wiring
from afterword.capture.debrief import read_debrief
from afterword.deliver import moves
from afterword.domain import LetterKind, Mailbox, State, Tone
from afterword.errors import InputError, NotFound
from afterword.flow import asked_for, handling, renewing, setting_up, taking_in
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db
BOX = Mailbox("ana@silva.example", "ana", "smtp.silva.example", 587, "imap.silva.example", 993)
OFFERED = DEBRIEF_TEXT.replace("# Tom Ode", "- they offered me 90k, start 4 January\n\n# Tom Ode")
K = LetterKind


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return replace(wiring.ports(tmp_path), secrets=wiring.pocket(), now=lambda: AFTER + dt.timedelta(days=6))


@pytest.fixture
def ana(ports: Ports) -> Owner:
    owner = store.ensure_owner("ana")
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    setting_up.keep_mailbox(owner, ports, BOX, "secret")
    return owner


@pytest.fixture
def talk(ana: Owner, ports: Ports) -> str:
    return taking_in.take_in(ana, ports, read_debrief(OFFERED)[0], OFFERED, None).interview


def test_it_is_a_draft_that_can_be_approved(ana: Owner, ports: Ports, talk: str) -> None:
    (made,) = asked_for.write_kind(ana, ports, talk[:4], K.ACCEPT_OFFER).letters
    assert (made.state, made.letter.to.name, made.letter.kind) == (State.DRAFTED, "Maria Chen", K.ACCEPT_OFFER)
    assert "I can start on January 4." in made.letter.body
    view = handling.view(ana, made.id)
    assert [f for f in view.review.findings if f.severity == "error"] == []
    assert handling.approve(ana, ports, (made.id,), at=None, despite_findings=False).letters[0].state is State.APPROVED


def test_nobody_is_written_to_twice(ana: Owner, ports: Ports, talk: str) -> None:
    (first,) = asked_for.write_kind(ana, ports, talk, K.WITHDRAW).letters
    again = asked_for.write_kind(ana, ports, talk, K.WITHDRAW)
    assert (again.letters, [o.id for o in again.there]) == ((), [first.id])


def test_what_was_dropped_can_be_asked_for_again(ana: Owner, ports: Ports, talk: str) -> None:
    (first,) = asked_for.write_kind(ana, ports, talk, K.WITHDRAW).letters
    store.save_move(ana, first, moves.cancel(first, "no"))
    assert len(asked_for.write_kind(ana, ports, talk, K.WITHDRAW).letters) == 1


def test_where_the_fact_is_missing_it_asks_and_keeps_nothing(ana: Owner, ports: Ports, talk: str) -> None:
    made = asked_for.write_kind(ana, ports, talk, K.COMPETING_OFFER)
    assert made.letters == ()
    assert "another offer" in made.drafting.questions[0].ask


def test_it_goes_to_whom_the_person_names(ana: Owner, ports: Ports, talk: str) -> None:
    (made,) = asked_for.write_kind(ana, ports, talk, K.DECLINE_OFFER, to="Tom", tone=Tone.FORMAL).letters
    assert (made.letter.to.name, made.letter.tone) == ("Tom Ode", Tone.FORMAL)
    with pytest.raises(InputError, match="nobody called 'Zoe'"):
        asked_for.write_kind(ana, ports, talk, K.DECLINE_OFFER, to="Zoe")
    with pytest.raises(NotFound):
        asked_for.write_kind(ana, ports, "zzzz", K.DECLINE_OFFER)


def test_the_log_says_that_the_person_asked(ana: Owner, ports: Ports, talk: str) -> None:
    (made,) = asked_for.write_kind(ana, ports, talk, K.WITHDRAW).letters
    said = [(e.what, e.by, e.why) for e in store.events(ana) if e.letter == made.id]
    assert said == [("letter drafted", "person", "you asked for it")]


def test_other_notes_write_it_anew_and_do_not_drop_it(ana: Owner, ports: Ports, talk: str) -> None:
    (made,) = asked_for.write_kind(ana, ports, talk, K.ACCEPT_OFFER).letters
    renewing.change_notes(ana, ports, talk, OFFERED.replace("4 January", "11 January"))
    after = store.letter(ana, made.id)
    assert (after.state, "January 11" in after.letter.body) == (State.DRAFTED, True)


def test_it_can_speak_in_another_tone_and_leave_on_another_day(ana: Owner, ports: Ports, talk: str) -> None:
    (made,) = asked_for.write_kind(ana, ports, talk, K.ACCEPT_OFFER).letters
    formal = renewing.speak_otherwise(ana, ports, made.id, Tone.FORMAL)
    assert "very pleased to accept" in formal.letter.body
    late = dt.datetime(2027, 1, 20, 10, tzinfo=dt.UTC)
    written = renewing.write_for(ana, ports, formal, late)
    assert written is not None
    assert "January" not in written.letter.body
