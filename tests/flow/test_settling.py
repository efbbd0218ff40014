"""What the person says about a mail that came back, and what that undoes."""

from __future__ import annotations

import datetime as dt

import pytest
from mail_world import Desk

from afterword.domain import Incoming, IncomingKind, LetterKind, Outcome, State
from afterword.errors import InputError, NotFound
from afterword.flow import handling, settling
from afterword.store import repository as store
from afterword.store.repository import Received

pytestmark = pytest.mark.django_db(transaction=True)  # the intent to send is committed by itself
FOLLOW_UP = "follow23"


@pytest.fixture
def desk() -> Desk:
    """The thank-you to Maria has left."""
    desk = Desk(store.ensure_owner("ana"))
    desk.approved()
    desk.round()
    assert desk.letter().state is State.SENT
    desk.world.pass_time(dt.timedelta(hours=1))
    return desk


def came(desk: Desk, words: str = "Dear Ana,\n\nWe have not decided yet.\n\nMaria\n") -> Received:
    """A mail in a new thread: it may be an answer, so it pauses."""
    desk.reply(words)
    desk.round()
    (found,) = store.incoming(desk.owner)
    assert (found.effect, found.sure < 1) == ("pause", True)
    return found


def test_an_unsure_mail_shows_its_choices(desk: Desk) -> None:
    (choice,) = settling.choices(desk.owner, came(desk))
    assert (choice.letter.id, "new thread" in choice.why) == ("letter23", True)


def test_the_same_name_at_another_address_is_a_choice(desk: Desk) -> None:
    desk.world.folders["INBOX"].append(
        b"From: Maria Chen <mc@home.example>\r\nSubject: Hello\r\nMessage-ID: <h1@home.example>\r\n"
        b"Date: Thu, 19 Nov 2026 17:30:00 -0500\r\n\r\nI am writing from home.\r\n"
    )
    desk.round()
    (found,) = store.incoming(desk.owner)
    assert "of the name" in settling.choices(desk.owner, found)[0].why


def test_yes_stops_what_waits(desk: Desk) -> None:
    desk.draft(FOLLOW_UP, kind=LetterKind.FOLLOW_UP)
    found, changes = settling.accept(desk.owner, desk.ports, came(desk).key[:6])
    assert (found.effect, found.sure, [c.letter for c in changes]) == ("stop", 1.0, [FOLLOW_UP])
    assert (desk.letter().outcome, desk.letter(FOLLOW_UP).state) == (Outcome.REPLIED, State.CANCELLED)
    assert store.unsure_incoming(desk.owner) == ()


def test_no_undoes_a_yes(desk: Desk) -> None:
    desk.draft(FOLLOW_UP, kind=LetterKind.FOLLOW_UP)
    key = came(desk).key
    settling.accept(desk.owner, desk.ports, key)
    found, changes = settling.dismiss(desk.owner, desk.ports, key)
    assert (found.effect, found.letter, changes[0].state) == ("none", "", State.DRAFTED)
    assert (desk.letter().outcome, desk.letter(FOLLOW_UP).state) == (Outcome.NONE, State.DRAFTED)


def test_yes_undoes_a_no(desk: Desk) -> None:
    key = came(desk).key
    settling.dismiss(desk.owner, desk.ports, key)
    assert settling.accept(desk.owner, desk.ports, key)[0].letter == "letter23"


def test_no_leaves_what_was_approved_to_a_new_approval(desk: Desk) -> None:
    later = desk.world.now + dt.timedelta(days=9)
    desk.draft(FOLLOW_UP, kind=LetterKind.FOLLOW_UP)
    desk.approve(FOLLOW_UP, at=later)
    key = came(desk).key
    assert desk.letter(FOLLOW_UP).state is State.HELD
    settling.dismiss(desk.owner, desk.ports, key)
    assert (desk.letter(FOLLOW_UP).state, "approve it" in desk.letter(FOLLOW_UP).why) == (State.HELD, True)


def test_no_lets_the_clock_run_again(desk: Desk) -> None:
    found = came(desk)
    assert any(not touch.by_us for touch in store.touches(desk.owner, "talk2345"))
    settling.dismiss(desk.owner, desk.ports, found.key)
    assert all(touch.by_us for touch in store.touches(desk.owner, "talk2345"))
    assert store.plans(desk.owner, state="waiting") != ()


def test_what_the_person_dropped_stays_dropped(desk: Desk) -> None:
    desk.draft(FOLLOW_UP, kind=LetterKind.FOLLOW_UP)
    handling.cancel(desk.owner, desk.ports, FOLLOW_UP)
    settling.dismiss(desk.owner, desk.ports, came(desk).key)
    assert desk.letter(FOLLOW_UP).state is State.CANCELLED


def test_another_mail_keeps_its_say(desk: Desk) -> None:
    first = came(desk)
    desk.reply("Dear Ana,\n\nWe meet on Monday.\n\nMaria\n")
    desk.round()
    second = store.incoming(desk.owner)[1]
    for mail in (first, second):
        settling.accept(desk.owner, desk.ports, mail.key)
    settling.dismiss(desk.owner, desk.ports, first.key)
    assert desk.letter().outcome is Outcome.REPLIED


def test_only_a_letter_that_left_can_be_answered(desk: Desk) -> None:
    desk.draft(FOLLOW_UP, kind=LetterKind.FOLLOW_UP)
    with pytest.raises(InputError, match="has not been sent"):
        settling.accept(desk.owner, desk.ports, came(desk).key, letter=FOLLOW_UP)


def test_the_person_may_name_the_letter(desk: Desk) -> None:
    assert settling.accept(desk.owner, desk.ports, came(desk).key, letter="letter")[0].letter == "letter23"


def test_a_mail_that_answers_nothing_known_needs_a_letter(desk: Desk) -> None:
    stranger = Incoming(IncomingKind.REPLY, "a person wrote", 0.85, sender="eve@else.example")
    store.record_incoming(desk.owner, "abcd", Received(stranger, "", "", 0.0, "none", "", desk.world.now))
    with pytest.raises(InputError, match="--letter"):
        settling.accept(desk.owner, desk.ports, "abcd")
    assert settling.accept(desk.owner, desk.ports, "abcd", letter="letter23")[0].effect == "stop"


@pytest.mark.parametrize("start", ["", "zz"])
def test_a_mail_that_is_not_there_is_said_so(desk: Desk, start: str) -> None:
    with pytest.raises(NotFound, match="afterword replies"):
        settling.dismiss(desk.owner, desk.ports, start)


def test_what_is_done_is_in_the_log(desk: Desk) -> None:
    settling.dismiss(desk.owner, desk.ports, came(desk).key)
    assert store.events(desk.owner)[-1].what == "mail set aside"
