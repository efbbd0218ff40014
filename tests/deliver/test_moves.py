"""Which move is legal when, and what each leaves behind."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from players import AFTER, MARIA

from afterword.deliver import moves
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import Letter, LetterKind, State
from afterword.errors import IllegalMove

if TYPE_CHECKING:
    from collections.abc import Callable

LETTER = Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Dear Maria,\n\nThank you.\n")
OTHER = replace(LETTER, body="Dear Maria,\n\nThank you again.\n")
DRAFT = Outgoing("letter1", "talk1", LETTER)
LEASE = dt.timedelta(minutes=15)
MINUTE = dt.timedelta(minutes=1)


def approved(outgoing: Outgoing = DRAFT, number: int = 1, sender: str = "ana@silva.example") -> Outgoing:
    return moves.approve(
        outgoing, now=AFTER, send_at=AFTER, sender=sender, message_id=f"<{number}@silva.example>",
        token=f"token{number}", digest=f"sum of {outgoing.letter.body}", raw=f"raw {number}".encode(),
    )  # fmt: skip


APPROVED = approved()
CLAIMED = moves.claim(APPROVED, now=AFTER, lease=LEASE)
DOT = moves.mark_dot(CLAIMED, now=AFTER + MINUTE)
DOUBTFUL = moves.doubt(DOT, "no answer came")
ASKED = moves.hold(DOUBTFUL, "no copy was found")
SENT = moves.mark_sent(DOT, now=AFTER + 2 * MINUTE, server_said="250 ok")
HELD = moves.hold(APPROVED, "they wrote")
REFUSED = moves.refuse(CLAIMED, "no such address")
CANCELLED = moves.cancel(DRAFT, "dropped")
EVERY = {
    "draft": DRAFT, "approved": APPROVED, "claimed": CLAIMED, "dot": DOT, "doubtful": DOUBTFUL, "asked": ASKED,
    "sent": SENT, "held": HELD, "refused": REFUSED, "cancelled": CANCELLED,
}  # fmt: skip
TRIED: dict[str, tuple[Callable[[Outgoing], Outgoing], set[str]]] = {
    "edit": (lambda o: moves.edit(o, OTHER), {"draft", "approved", "held", "refused"}),
    "approve": (approved, {"draft", "approved", "held", "refused"}),
    "hold": (lambda o: moves.hold(o, "why"), {"draft", "approved", "claimed", "doubtful", "asked", "held"}),
    "cancel": (lambda o: moves.cancel(o, "why"), {"draft", "approved", "held", "refused", "cancelled"}),
    "claim": (lambda o: moves.claim(o, now=AFTER, lease=LEASE), {"approved"}),
    "dot": (lambda o: moves.mark_dot(o, now=AFTER), {"claimed"}),
    "sent": (lambda o: moves.mark_sent(o, now=AFTER, server_said="250"), {"dot"}),
    "found": (lambda o: moves.mark_found(o, now=AFTER, where="Sent"), {"claimed", "dot", "doubtful", "asked", "held"}),
    "release": (lambda o: moves.release(o, send_at=AFTER, why="later"), {"claimed", "dot"}),
    "refuse": (lambda o: moves.refuse(o, "no"), {"claimed", "dot"}),
    "doubt": (lambda o: moves.doubt(o, "?"), {"dot"}),
    "take back": (lambda o: moves.take_back(o, "no answer"), {"cancelled", "held"}),
    "settle": (lambda o: moves.settle(o, sent=True, now=AFTER), {"doubtful", "asked"}),
}


@pytest.mark.parametrize("move", TRIED)
@pytest.mark.parametrize("place", EVERY)
def test_a_move_is_legal_where_the_table_says_and_nowhere_else(move: str, place: str) -> None:
    tried, legal = TRIED[move]
    if place not in legal:
        with pytest.raises(IllegalMove):
            tried(EVERY[place])
        return
    after = tried(EVERY[place])
    assert (EVERY[place].state, after.state) in moves.LEGAL or after.state is EVERY[place].state


def test_approval_freezes_bytes_and_message_id() -> None:
    assert (APPROVED.state, APPROVED.raw, APPROVED.message_id) == (State.APPROVED, b"raw 1", "<1@silva.example>")
    assert (APPROVED.approved_at, APPROVED.send_at) == (AFTER, AFTER)


def test_an_edit_voids_the_approval_and_forgets_the_bytes() -> None:
    edited = moves.edit(APPROVED, OTHER)
    assert edited == replace(DRAFT, letter=OTHER, edited=True, send_at=AFTER, sender="ana@silva.example")


def test_approving_again_sets_another_time_and_fresh_bytes() -> None:
    again = approved(moves.release(CLAIMED, send_at=AFTER, why="busy"), 2)
    assert (again.raw, again.attempts, again.why) == (b"raw 2", 0, "")


def test_words_that_may_have_left_keep_their_message_id_when_sent_again() -> None:
    again = approved(moves.settle(ASKED, sent=False, now=AFTER), 2)
    assert (again.state, again.message_id, again.token, again.raw) == (
        State.APPROVED, "<1@silva.example>", "token1", b"raw 1",
    )  # fmt: skip


def test_other_words_or_another_sender_get_a_message_id_of_their_own() -> None:
    settled = moves.settle(ASKED, sent=False, now=AFTER)
    assert approved(settled, 2, "ana@other.example").message_id == "<2@silva.example>"
    assert approved(moves.edit(settled, OTHER), 2).message_id == "<2@silva.example>"


def test_a_claim_raises_the_fence_counts_the_try_and_has_an_end() -> None:
    assert (CLAIMED.fence, CLAIMED.attempts, CLAIMED.lease_until) == (1, 1, AFTER + LEASE)
    again = moves.claim(moves.release(CLAIMED, send_at=AFTER, why="busy"), now=AFTER, lease=LEASE)
    assert (again.fence, again.attempts) == (2, 2)


def test_a_sent_letter_carries_the_answer() -> None:
    assert (SENT.state, SENT.server_said, SENT.sent_at) == (State.SENT, "250 ok", AFTER + 2 * MINUTE)


def test_proof_says_where_it_lies_and_when_it_left() -> None:
    found = moves.mark_found(DOUBTFUL, now=AFTER + LEASE, where="Sent")
    assert (found.state, found.sent_at, found.why) == (State.SENT, AFTER + MINUTE, "a copy of it lies in Sent")
    assert moves.mark_found(CLAIMED, now=AFTER, where="Sent").sent_at == AFTER


def test_a_letter_held_in_doubt_moves_only_when_the_person_says_what_happened() -> None:
    assert moves.is_unsettled(ASKED)
    with pytest.raises(IllegalMove, match="settle"):
        approved(ASKED)
    left = moves.settle(ASKED, sent=True, now=AFTER + LEASE)
    assert (left.state, left.sent_at) == (State.SENT, AFTER + MINUTE)
    stayed = moves.settle(ASKED, sent=False, now=AFTER)
    assert (stayed.state, stayed.phase, moves.is_unsettled(stayed)) == (State.HELD, Phase.NONE, False)


def test_holding_a_claimed_letter_leaves_no_trace_of_the_claim() -> None:
    held = moves.hold(CLAIMED, "they wrote")
    assert (held.phase, held.lease_until, moves.is_unsettled(held)) == (Phase.NONE, None, False)


def test_holding_a_held_letter_says_the_newest_reason() -> None:
    assert moves.hold(HELD, "you asked").why == "you asked"


def test_cancelling_twice_is_cancelling_once() -> None:
    assert moves.cancel(CANCELLED, "again") == CANCELLED


def test_an_error_says_what_can_be_done() -> None:
    with pytest.raises(IllegalMove, match="a letter that is drafted can't be sent; approve it first"):
        moves.claim(DRAFT, now=AFTER, lease=LEASE)


def test_after_a_restart_a_claimed_letter_is_due_again() -> None:
    again = moves.after_restart(CLAIMED)
    assert (again.state, again.phase, again.send_at, again.raw) == (State.APPROVED, Phase.NONE, AFTER, b"raw 1")


def test_after_a_restart_a_letter_in_the_dot_is_doubtful() -> None:
    assert (moves.after_restart(DOT).state, moves.after_restart(DOT).phase) == (State.DOUBTFUL, Phase.DOT)


@pytest.mark.parametrize("place", sorted(EVERY.keys() - {"claimed", "dot"}))
def test_after_a_restart_every_other_letter_is_where_it_was(place: str) -> None:
    assert moves.after_restart(EVERY[place]) == EVERY[place]


def test_the_copy_in_sent_is_noted() -> None:
    assert moves.mark_filed(SENT, "APPENDUID 1 2").filed == "APPENDUID 1 2"


@pytest.mark.parametrize(("tries", "minutes"), [(0, 1), (1, 1), (2, 5), (3, 15), (4, 60), (5, 120), (6, 240), (9, 240)])
def test_the_gaps_between_tries_grow(tries: int, minutes: int) -> None:
    assert moves.retry_at(tries, AFTER, None) == AFTER + minutes * MINUTE


def test_after_a_day_of_tries_the_person_is_asked() -> None:
    assert moves.retry_at(10, AFTER, None) is None


def test_the_last_try_is_at_the_last_moment() -> None:
    assert moves.retry_at(4, AFTER, AFTER + 30 * MINUTE) == AFTER + 30 * MINUTE
    assert moves.retry_at(4, AFTER, AFTER + MINUTE / 2) is None
    assert moves.retry_at(40, AFTER, AFTER + 600 * MINUTE) == AFTER + 240 * MINUTE


@given(st.integers(0, 200), st.integers(-600, 6000))
def test_a_try_is_never_in_the_past_nor_beyond_the_useful_life(tries: int, left: int) -> None:
    send_by = AFTER + left * MINUTE
    again = moves.retry_at(tries, AFTER, send_by)
    assert again is None or AFTER + MINUTE <= again <= send_by
    assert (again is None) == (left < 1)


def test_a_dot_that_may_have_counted_is_remembered_through_later_tries() -> None:
    again = approved(moves.settle(ASKED, sent=False, now=AFTER), 2)
    busy = moves.release(moves.claim(again, now=AFTER, lease=LEASE), send_at=AFTER, why="busy")
    assert approved(moves.hold(busy, "you asked"), 3).message_id == "<1@silva.example>"


def test_another_message_id_of_the_server_is_remembered_once() -> None:
    sent = replace(approved(), state=State.SENT)
    assert moves.mark_known_as(sent, "<new@mail.example>").known_as == "<new@mail.example>"
    assert moves.mark_known_as(sent, sent.message_id) is sent
    assert moves.mark_known_as(sent, "?") is sent


def test_an_answer_proves_that_it_left_and_is_told_as_the_proof() -> None:
    doubtful = replace(approved(), state=State.DOUBTFUL, phase=Phase.DOT)
    proven = moves.mark_proven(doubtful, now=AFTER, proof="Maria answered it")
    assert (proven.state, proven.why, proven.sent_at) == (State.SENT, "Maria answered it", AFTER)


def test_a_draft_is_laid_out_only_once_it_is_approved() -> None:
    laid = moves.lay(approved(), "Drafts")
    assert (laid.state, laid.phase) == (State.HELD, Phase.LAID)
    with pytest.raises(IllegalMove, match="approve it first"):
        moves.lay(DRAFT, "Drafts")


@pytest.mark.parametrize(
    ("wall", "hour"),
    [("2026-11-20T09:00:00 Europe/Berlin", 8), ("2026-11-20T09:00:00 Nowhere/None", 12), ("no time Europe/Berlin", 12)],
)
def test_a_planned_time_follows_the_rules_of_its_zone_where_they_are_known(wall: str, hour: int) -> None:
    noon = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
    planned = moves.as_planned(replace(approved(), send_at=noon, wall=wall)).send_at
    assert planned is not None
    assert planned.astimezone(dt.UTC).hour == hour


def test_a_time_that_was_tried_already_is_left_alone() -> None:
    tried = replace(approved(), send_at=AFTER, wall="2026-11-20T09:00:00 Europe/Berlin", attempts=1)
    assert moves.as_planned(tried) is tried


def test_a_copy_that_could_not_be_laid_is_tried_again_until_that_is_given_up() -> None:
    sent = replace(approved(), state=State.SENT, phase=Phase.DOT)
    assert moves.mark_unfiled(sent, "the folder is full", give_up=False).phase is Phase.DOT
    assert moves.mark_unfiled(sent, "the folder is full", give_up=True).phase is Phase.NONE
