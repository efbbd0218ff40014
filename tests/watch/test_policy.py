"""What each kind of mail does to the plan."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from afterword.domain import Incoming, IncomingKind, ReplyMeaning
from afterword.watch.policy import Action, effect
from afterword.watch.thread import Match

FRIDAY = dt.date(2026, 11, 27)
SURELY = Match("l1", "i1", 0.99, "its header names the letter")
UNSURELY = Match("l1", "i1", 0.7, "somebody at the same company wrote")
REPLY = Incoming(
    IncomingKind.REPLY, "a person answered", 0.95, meaning=ReplyMeaning.INFORMATION, evidence="Thanks, Ana."
)


@pytest.mark.parametrize("meaning", ReplyMeaning)
def test_an_answer_stops_what_waits(meaning: ReplyMeaning) -> None:
    assert effect(replace(REPLY, meaning=meaning), SURELY).action is Action.STOP


def test_an_invitation_stops_what_waits() -> None:
    assert effect(Incoming(IncomingKind.INVITATION, "a calendar part", 0.97), SURELY).action is Action.STOP


def test_an_unsure_answer_only_pauses() -> None:
    assert effect(REPLY, UNSURELY).action is Action.PAUSE


@pytest.mark.parametrize("evidence", ["We'll be in touch by Friday.", "You will hear from us by Friday.", "A decision is expected by Friday."])  # fmt: skip
def test_a_holding_answer_moves_the_follow_up(evidence: str) -> None:
    assert effect(replace(REPLY, evidence=evidence, named_date=FRIDAY), SURELY).action is Action.MOVE


@pytest.mark.parametrize("evidence", ["Please send two referees by Friday.", "Could you let us know by Friday?"])
def test_what_the_person_owes_by_a_day_stops_it(evidence: str) -> None:
    assert effect(replace(REPLY, evidence=evidence, named_date=FRIDAY), SURELY).action is Action.STOP


def test_a_holding_answer_without_a_day_stops_it() -> None:
    assert effect(replace(REPLY, evidence="We'll be in touch."), SURELY).action is Action.STOP


@pytest.mark.parametrize(("back_on", "words"), [(FRIDAY, "away, back on Friday 27 November"), (None, "away")])
def test_an_absence_moves_the_follow_up(back_on: dt.date | None, words: str) -> None:
    found = effect(Incoming(IncomingKind.AUTO_REPLY, "its subject", 0.9, back_on=back_on), SURELY)
    assert (found.action, found.evidence) == (Action.MOVE, words)


@pytest.mark.parametrize(("match", "action"), [(SURELY, Action.REOPEN), (UNSURELY, Action.PAUSE)])
def test_a_bounce_reopens_the_letter_that_it_surely_is_about(match: Match, action: Action) -> None:
    found = effect(Incoming(IncomingKind.BOUNCE, "a delivery report", 0.99, stage="failed"), match)
    assert (found.action, found.evidence) == (action, "a delivery report")


@pytest.mark.parametrize(
    "words",
    ["Thanks Ana, good to meet you too.", "Hi Ana,\n\nWhat a lovely note, thank you!\n\nBest,\nMaria", "You're very welcome. Have a great weekend."],
)  # fmt: skip
def test_a_courtesy_leaves_the_clock(words: str) -> None:
    assert effect(replace(REPLY, own_words=words), SURELY).action is Action.NOTE


@pytest.mark.parametrize(
    "words",
    ["Thanks Ana. We will be in touch.", "Thanks! Can you send your references?", "Lovely to meet you. HR has the file.", "", "Noted. The team decides soon.", "We have a question about your notice period.", "I enjoyed our talk. We have gone with another."],
)  # fmt: skip
def test_more_than_a_courtesy_is_an_answer(words: str) -> None:
    assert effect(replace(REPLY, own_words=words), SURELY).action is Action.STOP


def test_whoever_has_left_does_not_come_back() -> None:
    gone = Incoming(IncomingKind.AUTO_REPLY, "its subject", 0.9, own_words="Maria has left the company.")
    assert (effect(gone, SURELY).action, "no longer the one" in effect(gone, SURELY).evidence) == (Action.PAUSE, True)


@pytest.mark.parametrize("match", [SURELY, UNSURELY])
def test_a_delay_or_a_receipt_does_nothing(match: Match) -> None:
    assert effect(Incoming(IncomingKind.OTHER, "delayed", 0.99, stage="delayed"), match).action is Action.NONE


def test_a_stranger_s_mail_does_nothing() -> None:
    assert effect(REPLY, Match()).action is Action.NONE
