"""Letters that a person asks for: to whom, when, and what ends the series."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from players import AFTER, DEBRIEF, MARIA, TOM, fact

from afterword.domain import LetterKind, NoteKind, Person, ReplyMeaning, Touch
from afterword.schedule.cadence import decide
from afterword.schedule.timetable import timetable

K = LetterKind
RECRUITER = Person("Nia Cole", "nia@search.example", part="recruiter", given="Nia", family="Cole")
NEXT_WEEK = AFTER + dt.timedelta(days=6)


def readers(kind: LetterKind, *facts: object, history: tuple[Touch, ...] = (), to: str = "") -> list[str]:
    debrief = replace(DEBRIEF, people=(MARIA, TOM, RECRUITER), facts=(*DEBRIEF.facts, *facts))  # type: ignore[arg-type]
    return [slot.person for slot in decide(debrief, NEXT_WEEK, history=history, kind=kind, to=to).due]


def test_it_leaves_at_the_next_good_hour_and_not_days_later() -> None:
    night = NEXT_WEEK.replace(hour=23)
    (slot,) = decide(DEBRIEF, night, kind=K.ACCEPT_OFFER).due
    assert slot.send_at.isoformat() == "2026-11-27T09:00:00-05:00"  # Thanksgiving lies between
    assert (slot.send_by, slot.anchor, slot.reason) == (None, "you asked for it", "they wait for your answer")


def test_a_promise_goes_to_whom_it_was_made() -> None:
    assert readers(K.PROMISE_KEPT) == ["Tom Ode"]


def test_the_recruiter_passes_thanks_on() -> None:
    assert readers(K.THROUGH_RECRUITER) == ["Nia Cole"]


def test_whoever_wrote_is_answered() -> None:
    wrote = (Touch(AFTER, by_us=False, what=ReplyMeaning.OFFER, person="Tom Ode"),)
    assert readers(K.ACCEPT_OFFER, history=wrote) == ["Tom Ode"]
    assert readers(K.AFTER_REJECTION, history=wrote) == ["Maria Chen"]


def test_an_offer_is_answered_to_whom_it_was_noted_under() -> None:
    offered = fact("Tom Ode", NoteKind.NEXT, 9, "offered me the job")
    assert readers(K.DECLINE_OFFER, offered) == ["Tom Ode"]


def test_a_name_is_obeyed_and_a_ban_beats_it() -> None:
    banned = fact("Tom Ode", NoteKind.NO_CONTACT, 9, "please don't write to Tom")
    assert readers(K.WITHDRAW, to="Tom") == ["Tom Ode"]
    assert readers(K.WITHDRAW, banned, to="Tom") == []


def test_nobody_is_left_where_all_are_banned() -> None:
    banned = fact("Everyone", NoteKind.NO_CONTACT, 9, "do not contact anyone")
    assert decide(replace(DEBRIEF, facts=(banned,)), NEXT_WEEK, kind=K.WITHDRAW).due == ()


def test_a_doubt_is_answered_to_whom_it_stands_under() -> None:
    doubt = fact("Tom Ode", NoteKind.CONCERN, 9, "blanked on joins", better="hash joins")
    assert readers(K.ANSWER, doubt) == ["Tom Ode"]


@pytest.mark.parametrize("kind", [K.ACCEPT_OFFER, K.DECLINE_OFFER, K.WITHDRAW])
def test_nothing_is_asked_for_after_the_end(kind: LetterKind) -> None:
    history = (Touch(AFTER, by_us=True, what=kind, person="Maria Chen"),)
    late = AFTER + dt.timedelta(days=30)
    assert decide(DEBRIEF, late, history=history).due == ()
    assert decide(DEBRIEF, AFTER + dt.timedelta(hours=1), history=history).due == ()
    assert timetable(DEBRIEF, AFTER, history) == ()
    assert "so there is nothing to ask for" in decide(DEBRIEF, late, history=history).not_now[0].why


def test_whom_a_passed_on_note_thanked_is_not_thanked_again() -> None:
    debrief = replace(DEBRIEF, people=(MARIA, RECRUITER))
    history = (Touch(AFTER, by_us=True, what=K.THROUGH_RECRUITER, person="Nia Cole"),)
    assert "Nia Cole" not in {slot.person for slot in decide(debrief, AFTER, history=history).due}
