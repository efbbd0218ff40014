"""Where an interview stands."""

from __future__ import annotations

import datetime as dt

import pytest
from players import END

from afterword.domain import LetterKind, Stage, Touch
from afterword.track.pipeline import stage

NOW = END + dt.timedelta(days=60)


def ours(what: str, days: float) -> Touch:
    return Touch(END + dt.timedelta(days=days), by_us=True, what=what, person="Maria Chen")


def theirs(what: str, days: float) -> Touch:
    return Touch(END + dt.timedelta(days=days), by_us=False, what=what, person="Maria Chen")


def test_it_begins_as_interviewed() -> None:
    assert stage((), END, NOW) is Stage.INTERVIEWED


def test_a_thank_you_note_makes_it_thanked() -> None:
    assert stage((ours("thank-you", 0.2),), END, NOW) is Stage.THANKED


def test_a_phone_call_of_ours_thanks_nobody() -> None:
    assert stage((ours("phone call", 2),), END, NOW) is Stage.INTERVIEWED


def test_one_follow_up_is_not_silence_however_long_ago() -> None:
    assert stage((ours("thank-you", 0.2), ours("follow-up", 9)), END, NOW) is Stage.FOLLOWED_UP


def test_two_follow_ups_are_silence_only_after_a_while() -> None:
    sent = (ours("follow-up", 9), ours(LetterKind.FINAL_FOLLOW_UP, 20))
    assert stage(sent, END, END + dt.timedelta(days=29)) is Stage.FOLLOWED_UP
    assert stage(sent, END, END + dt.timedelta(days=30)) is Stage.SILENT


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("offer", Stage.OFFERED),
        ("rejection", Stage.REJECTED),
        ("interview", Stage.INVITED),
        ("invitation", Stage.INVITED),
        ("assessment", Stage.INVITED),
        ("information", Stage.ANSWERED),
        ("unclear", Stage.ANSWERED),
        ("reply", Stage.ANSWERED),
    ],
)
def test_an_answer_says_where_it_stands(what: str, expected: Stage) -> None:
    assert stage((ours("thank-you", 0.2), theirs(what, 3)), END, NOW) is expected


@pytest.mark.parametrize("what", ["auto-reply", "bounce", "delayed"])
def test_a_machine_answers_nothing(what: str) -> None:
    assert stage((ours("thank-you", 0.2), theirs(what, 0.3)), END, NOW) is Stage.THANKED


def test_the_last_decision_counts_in_whatever_order_it_is_handed_in() -> None:
    assert stage((theirs("rejection", 9), theirs("interview", 2)), END, NOW) is Stage.REJECTED


def test_small_talk_after_an_offer_changes_nothing() -> None:
    assert stage((theirs("offer", 5), theirs("information", 6), ours("thank-you", 7)), END, NOW) is Stage.OFFERED


def test_the_invitation_to_this_interview_is_no_news() -> None:
    assert stage((theirs("interview", -6),), END, NOW) is Stage.INTERVIEWED


def test_what_lies_ahead_has_not_happened() -> None:
    assert stage((theirs("offer", 5),), None, END) is Stage.INTERVIEWED
