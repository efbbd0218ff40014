"""Nobody reads or changes the record of another, whichever function they call."""

from __future__ import annotations

import datetime as dt
import inspect
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from django.core import serializers
from django.db import transaction
from players import AFTER, DEBRIEF, DEBRIEF_TEXT, MARIA, PROFILE, PROFILE_TEXT, TOM

from afterword.deliver.message import Attachment
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import (
    Debrief,
    Event,
    Incoming,
    IncomingKind,
    Interview,
    Letter,
    LetterKind,
    Mailbox,
    Profile,
    State,
)
from afterword.errors import ClaimLost, NotFound, OutboxError
from afterword.store import models
from afterword.store import repository as store
from afterword.watch.mailbox import Cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db

LETTER = Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Dear Maria,\n\nThank you.\n")
DRAFT = Outgoing("abcd2345", "talk2345", LETTER)
WALL = "2026-11-19T17:00:00 America/New_York"  # planned for an hour later, by the rules of then
DUE = Outgoing("due23456", "talk2345", replace(LETTER, to=TOM), State.APPROVED, send_at=AFTER, wall=WALL)
CLAIMED = Outgoing("clai2345", "talk2345", replace(LETTER, kind=LetterKind.FOLLOW_UP), State.SENDING, Phase.CLAIMED)
LAST = replace(LETTER, kind=LetterKind.FINAL_FOLLOW_UP)
LEFT = Outgoing("left2345", "talk2345", LAST, State.SENT, Phase.DOT)
DOUBTED = Outgoing("doub2345", "talk2345", replace(LAST, to=TOM), State.DOUBTFUL, Phase.DOT)
PLAN = store.Plan("plan2345", "talk2345", "Maria Chen", LetterKind.FOLLOW_UP, AFTER, "a day has passed")
MAIL = Incoming(IncomingKind.REPLY, "it answers", 1.0, sender="maria.chen@acme.example", message_id="<r@acme.example>")
CAME = store.Received(MAIL, "abcd2345", "talk2345", 1.0, "pause", "it may answer", AFTER, b"raw")
BOX = Mailbox("ana@silva.example", "ana", "smtp.silva.example", 587, "imap.silva.example", 993)
LINE = Event(AFTER, "letter drafted", "afterword", interview="talk2345", letter="abcd2345")
CURSOR = Cursor(AFTER.date())
ASKED = store.StoredAppointment(
    "uid@acme.example", "", "maria.chen@acme.example", 1, AFTER, AFTER, AFTER, "taken", "talk2345", "Interview", DEBRIEF,
    0.9, "it says so", "invite.ics", AFTER,
)  # fmt: skip
SAID = store.StoredCandidate("cand2345", "talk2345", "need", "Maria Chen", "on-call", "We need on-call.", 1.5, 4.0)
FEED = store.Subscription("feed2345", "https://calendar.silva.example/ana.ics")

# What each function gives to somebody who names what belongs to another.
NOTHING: dict[str, tuple[Any, ...]] = {
    "same_talk": (DEBRIEF,),
    "appointment": ("uid@acme.example", ""),
    "appointments": (),
    "appointments_near": (AFTER, dt.timedelta(hours=1)),
    "answer_delays": (),
    "answer_kinds": (),
    "attachment_names": (("abcd2345",),),
    "attachments": ("abcd2345",),
    "candidates": (),
    "claim_due": (AFTER, dt.timedelta(minutes=5), 20),
    "count_interviews": (),
    "count_letters": (),
    "due_letters": (AFTER,),
    "due_plans": (AFTER,),
    "earliest_end": (),
    "end_plan": ("talk2345", "done", "why"),
    "drop_attachment": ("abcd2345", "cv.pdf"),
    "drop_interview": ("bare2345",),
    "events": (),
    "get_setting": ("closing",),
    "incoming": (),
    "interviews": (),
    "is_recorded": ("key",),
    "keep_wall_times": (),
    "letters": (),
    "letters_in_doubt": (),
    "letters_to_file": (),
    "letters_needing": (),
    "load_cursor": (),
    "load_mailbox": (),
    "mark_told": ("talk2345",),
    "next_time": (),
    "plans": (),
    "profile_source": (),
    "raw_incoming": (),
    "restate_incoming": (replace(CAME, key="key", effect="call off"),),
    "record_answer": (store.Answer(DOUBTED, replace(DOUBTED, state=State.SENT), LINE),),
    "replace_plan": (PLAN,),
    "save_cursor": (CURSOR, AFTER),
    "save_trouble": ("no answer",),
    "sent_records": (),
    "stale_letters": (AFTER,),
    "subscriptions": (),
    "paces": (),
    "raw_mail": ("key",),
    "titles": (("talk2345",),),
    "touches": ("talk2345",),
    "touches_of": (("talk2345",),),
    "unsure_incoming": (),
    "untold": (AFTER,),
}
EMPTY: dict[str, tuple[tuple[Any, ...], Any]] = {
    "events_window": ((), ((), False)),
    "incoming_window": ((), ((), False)),
    "interviews_window": ((), ((), 0)),
    "health": ((), store.Health(None, "")),
    "load_profile": ((), Profile()),
    "thread_of": (("talk2345", MARIA.email), store.Thread()),
}
REFUSED: dict[str, tuple[Any, ...]] = {
    "add_attachment": ("abcd2345", Attachment("cv.pdf", b"")),
    "add_candidates": ("talk2345", "other", (SAID,)),
    "add_letter": (DRAFT,),
    "commit_dot": (CLAIMED, replace(CLAIMED, phase=Phase.DOT)),
    "drop_subscription": ("feed2345",),
    "interview": ("talk2345",),
    "letter": ("abcd2345",),
    "received": ("key",),
    "replace_debrief": ("talk2345", DEBRIEF),
    "replace_notes": ("talk2345", DEBRIEF, "x"),
    "resolve_letter": ("abcd",),
    "settle_candidate": ("cand2345", "taken"),
    "save_move": (DUE, replace(DUE, state=State.HELD)),
}
# They make something of one's own, whatever others have.
MINE: dict[str, tuple[Any, ...]] = {
    "add_interview": ("talk2345", DEBRIEF, DEBRIEF_TEXT, AFTER),
    "claim_reminder": ("debrief talk2345", AFTER),
    "log": (LINE,),
    "record_incoming": ("key", CAME),
    "save_appointment": (ASKED,),
    "save_mailbox": (BOX,),
    "save_subscription": (FEED,),
    "save_profile": (PROFILE, PROFILE_TEXT),
    "set_setting": ("closing", "Yours"),
    "wipe": (),
}
NO_OWNER = {"ensure_owner", "has_owner", "together", "mail_key"}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    name: getattr(store, name) for name in store.__all__ if inspect.isfunction(getattr(store, name))
}


@pytest.fixture
def ana() -> Owner:
    """An owner who has something in every table."""
    owner = store.ensure_owner("ana")
    store.add_interview(owner, "talk2345", DEBRIEF, DEBRIEF_TEXT, AFTER)
    for outgoing in (DRAFT, DUE, CLAIMED, LEFT, DOUBTED):
        store.add_letter(
            owner, replace(outgoing, lease_until=AFTER, sent_at=AFTER, message_id=f"<{outgoing.id}@a.example>")
        )
    store.add_attachment(owner, "abcd2345", Attachment("cv.pdf", b"%PDF"))
    store.save_mailbox(owner, BOX)
    store.save_cursor(owner, CURSOR, AFTER)
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    store.record_incoming(owner, "key", CAME)
    store.replace_plan(owner, PLAN)
    store.set_setting(owner, "closing", "Kind regards")
    store.add_interview(owner, "bare2345", Debrief(Interview()), "bare", AFTER)
    store.save_appointment(owner, ASKED)
    store.add_candidates(owner, "talk2345", "talk", (SAID,))
    store.save_subscription(owner, FEED)
    store.claim_reminder(owner, "debrief talk2345", AFTER)
    store.log(owner, LINE)
    return owner


@pytest.fixture
def ben() -> Owner:
    return store.ensure_owner("ben")


def rows_of(owner: Owner) -> str:
    tables = [model for model in vars(models).values() if isinstance(model, type) and issubclass(model, models.Owned)]
    rows = [
        row
        for table in tables
        if not table._meta.abstract
        for row in table._default_manager.filter(owner_id=owner.id).order_by("pk")
    ]
    assert len({type(row) for row in rows}) in {0, 13}
    return str(serializers.serialize("json", rows))


def test_the_owner_comes_first_in_every_function_and_each_is_tried_here() -> None:
    wrong = [
        name
        for name, function in FUNCTIONS.items()
        if name not in NO_OWNER and next(iter(inspect.signature(function).parameters)) != "owner"
    ]
    assert wrong == []
    assert set(FUNCTIONS) == NO_OWNER | set(NOTHING) | set(EMPTY) | set(REFUSED) | set(MINE)


@pytest.mark.parametrize("name", sorted(NOTHING))
def test_it_finds_nothing_of_another(ana: Owner, ben: Owner, name: str) -> None:
    before = rows_of(ana)
    assert not FUNCTIONS[name](ben, *NOTHING[name])
    assert rows_of(ana) == before


@pytest.mark.parametrize("name", sorted(EMPTY))
def test_it_gives_an_empty_answer_about_another(ana: Owner, ben: Owner, name: str) -> None:
    arguments, answer = EMPTY[name]
    assert FUNCTIONS[name](ben, *arguments) == answer
    assert FUNCTIONS[name](ana, *arguments) != answer


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_it_refuses_what_belongs_to_another(ana: Owner, ben: Owner, name: str) -> None:
    before = rows_of(ana)
    with pytest.raises((NotFound, ClaimLost, OutboxError)):
        FUNCTIONS[name](ben, *REFUSED[name])
    assert rows_of(ana) == before


@pytest.mark.parametrize("name", sorted(MINE))
def test_what_it_makes_touches_nobody_else(ana: Owner, ben: Owner, name: str) -> None:
    before = rows_of(ana)
    FUNCTIONS[name](ben, *MINE[name])
    assert rows_of(ana) == before


def test_it_is_known_whether_somebody_keeps_a_record(ana: Owner) -> None:
    assert store.has_owner(ana.name)
    assert not store.has_owner("ben")


def test_a_mail_is_tied_to_letters_of_ones_own_only(ana: Owner, ben: Owner) -> None:
    store.record_incoming(ben, "key", CAME)
    (came,) = store.incoming(ben)
    assert (came.letter, came.interview) == ("", "")


@pytest.mark.parametrize(
    "name", sorted({*NOTHING} - {"save_cursor", "save_trouble", "replace_plan", "restate_incoming"})
)
def test_the_owner_does_find_it(ana: Owner, name: str) -> None:
    assert FUNCTIONS[name](ana, *NOTHING[name])


@pytest.mark.django_db(transaction=True)
def test_the_dot_of_another_cannot_be_written(ana: Owner, ben: Owner) -> None:
    with pytest.raises(ClaimLost):
        store.commit_dot(ben, *REFUSED["commit_dot"])
    assert not transaction.get_connection().in_atomic_block
    assert store.letter(ana, CLAIMED.id).phase is Phase.CLAIMED


def test_wiping_takes_the_whole_record_and_nobody_elses(ana: Owner, ben: Owner) -> None:
    store.log(ben, LINE)
    kept = store.events(ben)
    store.wipe(ana)
    assert rows_of(ana) == "[]"
    assert store.events(ben) == kept
