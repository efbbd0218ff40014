"""What needs the person now."""

from __future__ import annotations

import datetime as dt

import pytest
from players import AFTER, END

from afterword.domain import LetterKind, State
from afterword.track.today import LetterRow, MailRow, PlanRow, needs, time_left

BY = END + dt.timedelta(hours=24)


def letter(state: State, why: str = "", send_by: dt.datetime | None = BY) -> LetterRow:
    return LetterRow("k3f9", "acme", "Maria Chen", LetterKind.THANK_YOU, state, why, END, send_by)


def test_a_draft_says_how_much_time_is_left() -> None:
    (need,) = needs((letter(State.DRAFTED),), (), (), AFTER)
    assert need.text == "Read and approve the thank-you note to Maria Chen: 23 hours 15 minutes left"
    assert (need.rank, need.letter_id, need.interview_id, need.until) == (0, "k3f9", "acme", BY)


def test_a_draft_without_an_end_can_wait() -> None:
    (need,) = needs((letter(State.DRAFTED, send_by=None),), (), (), AFTER)
    assert (need.rank, need.text) == (4, "Read and approve the thank-you note to Maria Chen")


@pytest.mark.parametrize("state", [State.APPROVED, State.SENDING, State.SENT, State.CANCELLED])
def test_what_runs_by_itself_needs_nobody(state: State) -> None:
    assert needs((letter(state),), (), (), AFTER) == ()


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (State.HELD, "Look at the thank-you note to Maria Chen, which is held: a reply came"),
        (State.REFUSED, "Mend the thank-you note to Maria Chen, which was refused: a reply came"),
        (State.DOUBTFUL, "Wait, or settle whether the thank-you note to Maria Chen left: a reply came"),
    ],
)
def test_what_is_stuck_says_why(state: State, text: str) -> None:
    (need,) = needs((letter(state, "a reply came"),), (), (), AFTER)
    assert need.text == text


def test_a_mail_is_named_by_its_sender() -> None:
    (need,) = needs((), (MailRow("acme", "k3f9", "Tom Ode", "", AFTER),), (), AFTER)
    assert (need.text, need.letter_id, need.interview_id) == ("Look at the mail from Tom Ode", "k3f9", "acme")


def test_a_plan_counts_from_its_day_on() -> None:
    plan = PlanRow("acme", "Maria Chen", BY, "they named Wednesday 25 November")
    assert needs((), (), (plan,), AFTER) == ()
    assert needs((), (), (plan,), BY)[0].text == "Follow up with Maria Chen: they named Wednesday 25 November"


def test_a_running_window_comes_first_and_the_shorter_one_before() -> None:
    plans = (
        PlanRow("b", "Tom Ode", END, "", BY),
        PlanRow("a", "Maria Chen", END, "", END + dt.timedelta(hours=3)),
    )
    mails = (MailRow("c", "", "Neha", "is it about this interview?", AFTER),)
    found = needs((letter(State.HELD), letter(State.DRAFTED, send_by=None)), mails, plans, AFTER)
    assert [need.interview_id for need in found] == ["a", "b", "acme", "c", "acme"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (200, "3 hours 20 minutes left"),
        (61, "1 hour 1 minute left"),
        (1500, "1 day 1 hour left"),
        (0, "less than a minute left"),
        (-1, "the time is over, and late is better than never"),
    ],
)
def test_time_is_told_in_two_units(minutes: int, words: str) -> None:
    assert time_left(AFTER + dt.timedelta(minutes=minutes), AFTER) == words
