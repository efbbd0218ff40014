from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from players import NEW_YORK, PROFILE, PROFILE_TEXT

from afterword import wiring
from afterword.errors import DebriefError, InputError, NotFound
from afterword.flow import asking, inviting
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db
AFTER = dt.datetime(2026, 11, 19, 16, 0, tzinfo=NEW_YORK)
INVITATION = (
    b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:i1@acme.example\r\nDTSTAMP:20261110T000000Z\r\n"
    b"DTSTART:20261119T190000Z\r\nDURATION:PT75M\r\nSUMMARY:Interview with Acme Robotics\r\n"
    b"ORGANIZER;CN=Maria Chen:mailto:maria.chen@acme.example\r\nATTENDEE;CN=Ana Silva:mailto:ana@silva.example\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return replace(wiring.ports(tmp_path), now=lambda: AFTER)


@pytest.fixture
def ana() -> Owner:
    owner = store.ensure_owner("ana")
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    return owner


def answer_all(owner: Owner, ports: Ports, sitting: asking.Sitting, **given: str) -> None:
    """Answer by the last part of each key; pass over what isn't given."""
    while sitting.left:
        key = sitting.left[0].key
        assert asking.answer(owner, ports, sitting, key, given.get(key.rpartition("/")[2], "")) == ""


def test_the_interview_that_is_just_over_is_meant(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, INVITATION, "invite.ics")
    sitting = asking.begin(ana, ports)
    assert sitting.known.interview.company == "Acme Robotics"
    answer_all(ana, ports, sitting, talked="moving the warehouse to Iceberg", role="Data Engineer")
    taken = asking.finish(ana, ports, sitting)
    assert taken.interview == sitting.interview
    assert [o.letter.to.name for o in taken.letters] == ["Maria Chen"]
    assert store.untold(ana, AFTER) == ()


def test_without_an_invitation_everything_is_asked(ana: Owner, ports: Ports) -> None:
    sitting = asking.begin(ana, ports)
    answer_all(ana, ports, sitting, company="Acme", end="15:15", people="Maria Chen", talked="the move to Iceberg")
    talk = store.interview(ana, asking.finish(ana, ports, sitting).interview).debrief
    assert str(talk.interview.end) == "2026-11-19 15:15:00-05:00"


def test_a_debrief_that_was_broken_off_goes_on(ana: Owner, ports: Ports) -> None:
    asking.answer(ana, ports, asking.begin(ana, ports), "company", "Acme")
    assert asking.begin(ana, ports).answers == {"company": "Acme"}
    assert asking.begin(ana, ports, again=True).answers == {}


def test_two_debriefs_that_were_broken_off_are_kept_apart(ana: Owner, ports: Ports) -> None:
    asking.answer(ana, ports, asking.begin(ana, ports), "company", "Globex")
    inviting.take_calendar(ana, ports, INVITATION, "invite.ics")
    known = asking.begin(ana, ports)
    asking.answer(ana, ports, known, "role", "Data Engineer")
    asking.answer(ana, ports, known, "Maria Chen/talked", "Iceberg")
    assert asking.begin(ana, ports, known.interview[:4]).answers["Maria Chen/talked"] == "Iceberg"
    asking.finish(ana, ports, asking.begin(ana, ports))
    assert asking.begin(ana, ports).answers == {"company": "Globex"}


def test_a_time_that_is_none_is_asked_again(ana: Owner, ports: Ports) -> None:
    sitting = asking.begin(ana, ports)
    assert "gestern" in asking.answer(ana, ports, sitting, "end", "gestern")
    assert "end" in [ask.key for ask in sitting.left]


def test_nothing_is_taken_in_when_every_question_was_passed_over(ana: Owner, ports: Ports) -> None:
    sitting = asking.begin(ana, ports, quick=True)
    answer_all(ana, ports, sitting)
    with pytest.raises(InputError, match="passed every question over"):
        asking.finish(ana, ports, sitting)
    assert store.count_interviews(ana) == 0
    assert asking.begin(ana, ports).answers == {}


def test_answers_that_cannot_be_used_are_kept(ana: Owner, ports: Ports) -> None:
    sitting = asking.begin(ana, ports)
    asking.answer(ana, ports, sitting, "company", "Acme")
    sitting.answers["end"] = "never"
    with pytest.raises(DebriefError, match="--again"):
        asking.finish(ana, ports, sitting)
    assert asking.begin(ana, ports).answers["company"] == "Acme"


def test_an_interview_that_is_not_there_is_said(ana: Owner, ports: Ports) -> None:
    with pytest.raises(NotFound):
        asking.begin(ana, ports, "zzzz")
