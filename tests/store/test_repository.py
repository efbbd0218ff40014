from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from django.db import DatabaseError, connection, transaction
from players import AFTER, DEBRIEF, DEBRIEF_TEXT, MARIA, PROFILE, PROFILE_TEXT

from afterword.deliver.message import Attachment
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import (
    Event,
    Incoming,
    IncomingKind,
    Letter,
    LetterKind,
    Mailbox,
    ReplyMeaning,
    State,
)
from afterword.errors import ClaimLost, NotFound, OutboxError, StoreError
from afterword.store import models
from afterword.store import repository as store
from afterword.watch.mailbox import Cursor, FolderCursor

if TYPE_CHECKING:
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db

LETTER = Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Dear Maria,\n\nThank you.\n\nAna\n")
MAIL = Incoming(IncomingKind.REPLY, "it answers", 1.0, sender="maria.chen@acme.example", message_id="<r@acme.example>")


@pytest.fixture
def ana() -> Owner:
    return store.ensure_owner("ana")


def with_letter(owner: Owner, ident: str = "abcd2345", **changes: object) -> Outgoing:
    talk, _ = store.add_interview(owner, "talk2345", DEBRIEF, DEBRIEF_TEXT, AFTER)
    outgoing = replace(Outgoing(ident, talk, LETTER, send_at=AFTER), **changes)  # type: ignore[arg-type]
    store.add_letter(owner, outgoing)
    return outgoing


def received(letter: str = "", interview: str = "", **changes: object) -> store.Received:
    return replace(store.Received(MAIL, letter, interview, 1.0, "stop", "it answers", AFTER, b"raw"), **changes)  # type: ignore[arg-type]


def test_an_owner_is_made_once(ana: Owner) -> None:
    assert store.ensure_owner("ana") == ana


def test_a_profile_comes_back_as_it_went_in(ana: Owner) -> None:
    store.save_profile(ana, PROFILE, PROFILE_TEXT)
    assert (store.load_profile(ana), store.profile_source(ana)) == (PROFILE, PROFILE_TEXT)


def test_an_interview_comes_back_in_its_own_zone(ana: Owner) -> None:
    ident, new = store.add_interview(ana, "talk2345", DEBRIEF, DEBRIEF_TEXT, AFTER)
    stored = store.interview(ana, ident)
    assert new
    assert stored.debrief == DEBRIEF
    assert str(stored.debrief.interview.end) == "2026-11-19 15:15:00-05:00"


def test_the_same_notes_are_kept_once(ana: Owner) -> None:
    store.add_interview(ana, "talk2345", DEBRIEF, DEBRIEF_TEXT, AFTER)
    assert store.add_interview(ana, "talk9999", DEBRIEF, DEBRIEF_TEXT + "\n", AFTER) == ("talk2345", False)


def test_a_letter_comes_back_as_it_went_in(ana: Owner) -> None:
    outgoing = with_letter(ana, raw=b"\x00\xffbytes", references=("<a@b.example>",), fence=3)
    assert store.letter(ana, outgoing.id) == outgoing


def test_there_is_one_live_letter_of_a_kind_to_each_person(ana: Owner) -> None:
    with_letter(ana)
    with pytest.raises(OutboxError, match="already a thank-you letter to Maria Chen"):
        with_letter(ana, "other234")


def test_a_cancelled_letter_makes_room_for_another(ana: Owner) -> None:
    before = with_letter(ana)
    store.save_move(ana, before, replace(before, state=State.CANCELLED))
    with_letter(ana, "other234")
    assert [o.state for o in store.letters(ana)] == [State.CANCELLED, State.DRAFTED]


def test_who_lost_the_race_changes_nothing(ana: Owner) -> None:
    before = with_letter(ana, state=State.APPROVED)
    first = replace(before, state=State.SENDING, phase=Phase.CLAIMED, fence=1)
    store.save_move(ana, before, first)
    with pytest.raises(ClaimLost):
        store.save_move(ana, before, replace(before, state=State.HELD))
    assert store.letter(ana, before.id) == first


def test_what_was_reworded_meanwhile_is_not_approved(ana: Owner) -> None:
    seen = with_letter(ana)
    reworded = replace(seen, letter=replace(seen.letter, body="Dear Maria,\n\nSomething else.\n"))
    store.save_move(ana, seen, reworded)
    with pytest.raises(ClaimLost, match="look at it again"):
        store.save_move(ana, seen, replace(seen, state=State.APPROVED))
    assert store.letter(ana, seen.id) == reworded


def test_a_letter_read_without_its_bytes_keeps_them(ana: Owner) -> None:
    with_letter(ana, state=State.APPROVED, raw=b"frozen")
    (light,) = store.letters_needing(ana)
    store.save_move(ana, light, replace(light, state=State.HELD))
    assert (light.raw, store.letter(ana, light.id).raw) == (b"", b"frozen")


def test_text_that_no_database_takes_is_kept_as_far_as_it_can_be(ana: Owner) -> None:
    torn = "a\0b \ud83d caf\u00e9 \U0001f600"
    kept = "a\ufffdb \ufffd caf\u00e9 \U0001f600"
    store.save_profile(ana, replace(PROFILE, name=torn), torn)
    assert (store.load_profile(ana).name, store.profile_source(ana)) == (kept, kept)
    store.record_incoming(ana, "key", received(mail=replace(MAIL, own_words=torn), because=torn, raw=b"\0\xff"))
    (came,) = store.incoming(ana)
    assert (came.mail.own_words, came.because) == (kept, kept)
    store.log(ana, Event(AFTER, "mail came in", "mailbox", why=torn, details={"subject": torn}))
    assert store.events(ana)[0].details == {"subject": kept}


def test_a_stalled_worker_may_not_write_the_dot(ana: Owner) -> None:
    mine = with_letter(ana, state=State.SENDING, phase=Phase.CLAIMED, fence=1)
    store.save_move(ana, mine, replace(mine, fence=2))
    with pytest.raises((ClaimLost, OutboxError)):
        store.commit_dot(ana, mine, replace(mine, phase=Phase.DOT))


@pytest.mark.django_db(transaction=True)
def test_the_intent_to_write_the_dot_is_committed_by_itself() -> None:
    owner = store.ensure_owner("ana")
    mine = with_letter(owner, state=State.SENDING, phase=Phase.CLAIMED, fence=1)
    with transaction.atomic(), pytest.raises(OutboxError, match="by itself"):
        store.commit_dot(owner, mine, replace(mine, phase=Phase.DOT))
    store.commit_dot(owner, mine, replace(mine, phase=Phase.DOT))
    assert store.letter(owner, mine.id).phase is Phase.DOT


def test_only_approved_letters_whose_time_has_come_are_due(ana: Owner) -> None:
    outgoing = with_letter(ana, state=State.APPROVED)
    assert store.due_letters(ana, AFTER - dt.timedelta(seconds=1)) == ()
    assert store.due_letters(ana, AFTER) == (outgoing,)
    assert store.next_time(ana) == AFTER


def test_a_lease_that_ran_out_is_found(ana: Owner) -> None:
    outgoing = with_letter(ana, state=State.SENDING, phase=Phase.CLAIMED, lease_until=AFTER)
    assert store.stale_letters(ana, AFTER - dt.timedelta(seconds=1)) == ()
    assert store.stale_letters(ana, AFTER) == (outgoing,)


def test_the_start_of_an_id_is_enough_when_only_one_has_it(ana: Owner) -> None:
    first = with_letter(ana)
    store.save_move(ana, first, replace(first, state=State.CANCELLED))
    with_letter(ana, "abzz2345")
    assert store.resolve_letter(ana, "ABC") == "abcd2345"
    for start, words in {"ab": "type more", "zz": "no letter", "": "no letter"}.items():
        with pytest.raises(NotFound, match=words):
            store.resolve_letter(ana, start)


def test_a_file_of_the_same_name_takes_the_place_of_the_old_one(ana: Owner) -> None:
    with_letter(ana)
    for content in (b"old", b"new"):
        store.add_attachment(ana, "abcd2345", Attachment("É note.pdf", content, "application/pdf"))
    assert store.attachments(ana, "abcd2345") == (Attachment("É note.pdf", b"new", "application/pdf"),)


def test_an_incoming_mail_is_written_down_once(ana: Owner) -> None:
    assert store.record_incoming(ana, "key", received())
    assert not store.record_incoming(ana, "key", received())
    assert store.is_recorded(ana, "key")
    assert len(store.incoming(ana)) == 1


def test_copies_of_a_mail_are_one_mail_and_a_forged_message_id_makes_none() -> None:
    mail = b"Received: from a\r\nFrom: maria.chen@acme.example\r\nMessage-ID: <r@acme.example>\r\n\r\nWe decide on Friday.\r\n"
    copy = mail.replace(b"from a", b"from b").replace(b"\r\n", b"\n")
    forged = mail.replace(b"on Friday", b"in spring")
    assert store.mail_key(mail) == store.mail_key(copy)
    assert store.mail_key(mail) != store.mail_key(forged)


def test_touches_tell_what_passed_in_order(ana: Owner) -> None:
    sent = with_letter(ana, state=State.SENT, sent_at=AFTER, message_id="<a@silva.example>")
    holding = replace(MAIL, meaning=ReplyMeaning.INFORMATION, named_date=dt.date(2026, 11, 27))
    later = AFTER + dt.timedelta(days=1)
    store.record_incoming(ana, "key", received(sent.id, sent.interview, mail=holding, received_at=later))
    ours, theirs = store.touches(ana, sent.interview)
    assert (ours.by_us, ours.what, ours.person) == (True, "thank-you", "Maria Chen")
    assert (theirs.by_us, theirs.what, theirs.promised) == (False, "information", dt.date(2026, 11, 27))


def test_a_bounce_is_no_touch(ana: Owner) -> None:
    sent = with_letter(ana, state=State.SENT, sent_at=AFTER)
    bounce = replace(MAIL, kind=IncomingKind.BOUNCE)
    store.record_incoming(ana, "key", received(sent.id, sent.interview, mail=bounce, effect="reopen"))
    assert len(store.touches(ana, sent.interview)) == 1


def test_an_answer_goes_into_the_conversation_that_is_there(ana: Owner) -> None:
    sent = with_letter(ana, state=State.SENT, sent_at=AFTER, message_id="<a@silva.example>")
    store.record_incoming(ana, "key", received(sent.id, sent.interview, received_at=AFTER + dt.timedelta(hours=1)))
    thread = store.thread_of(ana, sent.interview, "Maria.Chen@acme.example")
    assert thread.in_reply_to == "<r@acme.example>"
    assert thread.references == ("<a@silva.example>", "<r@acme.example>")


def test_what_left_can_be_recognised(ana: Owner) -> None:
    with_letter(ana, state=State.SENT, sent_at=AFTER, message_id="<a@silva.example>", token="t" * 32)
    (record,) = store.sent_records(ana)
    assert (record.recipient, record.company, record.token) == ("maria.chen@acme.example", "Acme Robotics", "t" * 32)


def test_a_mailbox_and_how_far_it_was_read_come_back(ana: Owner) -> None:
    box = Mailbox("ana@silva.example", "ana", "smtp.silva.example", 587, "imap.silva.example", 993)
    store.save_mailbox(ana, box)
    cursor = Cursor(dt.date(2026, 11, 1), (FolderCursor("INBOX", 7, 42),))
    store.save_cursor(ana, cursor, AFTER)
    assert (store.load_mailbox(ana), store.load_cursor(ana)) == (box, cursor)
    store.save_trouble(ana, "it doesn't answer")
    assert store.health(ana) == store.Health(AFTER, "it doesn't answer")
    store.save_mailbox(ana, replace(box, learned=("DSN",)))
    assert store.load_cursor(ana) == cursor
    store.save_mailbox(ana, replace(box, user="other"))
    assert (store.load_cursor(ana), store.health(ana)) == (None, store.Health(None, ""))


def test_one_plan_waits_for_each_interview(ana: Owner) -> None:
    with_letter(ana)
    plan = store.Plan("plan2345", "talk2345", "Maria Chen", LetterKind.FOLLOW_UP, AFTER, "a day has passed")
    assert store.replace_plan(ana, plan)
    assert not store.replace_plan(ana, replace(plan, id="plan9999"))
    assert store.replace_plan(ana, replace(plan, id="plan9999", since=AFTER + dt.timedelta(days=1)))
    assert len(store.plans(ana, state="waiting")) == 1
    assert store.due_plans(ana, AFTER) == ()
    assert store.end_plan(ana, "talk2345", "called off", "Maria wrote")
    assert not store.end_plan(ana, "talk2345", "called off", "Maria wrote")
    assert store.plans(ana, interview="talk2345")[0].ended_why == "Maria wrote"


def test_the_log_is_only_added_to(ana: Owner) -> None:
    store.log(ana, Event(AFTER, "letter approved", "person", details={"sha256": "ab"}))
    row = models.LogEvent.objects.get()
    for forbidden in (row.save, row.delete):
        with pytest.raises(StoreError):
            forbidden()
    for query in (
        lambda: models.LogEvent.objects.update(what="other"),
        lambda: models.LogEvent.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError, match="can't be changed"), transaction.atomic():
            query()
    assert store.events(ana)[0].what == "letter approved"


def test_the_log_of_one_letter_or_interview_is_read_by_itself(ana: Owner) -> None:
    store.log(ana, Event(AFTER, "notes taken in", "person", interview="talk2345"))
    store.log(ana, Event(AFTER, "letter drafted", "afterword", interview="talk2345", letter="abcd2345"))
    assert [event.what for event in store.events(ana, letter="abcd2345")] == ["letter drafted"]
    assert len(store.events(ana, interview="talk2345")) == 2
    assert store.events(ana, interview="other") == ()


def test_settings_come_back(ana: Owner) -> None:
    store.set_setting(ana, "closing", {"words": "Kind regards"})
    assert store.get_setting(ana, "closing") == {"words": "Kind regards"}
    assert store.get_setting(ana, "none") is None


@pytest.mark.skipif("connection.vendor != 'sqlite'")
def test_sqlite_is_told_to_keep_what_was_committed() -> None:
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


@pytest.mark.django_db(transaction=True)
def test_a_committed_log_line_is_there_afterwards() -> None:
    owner = store.ensure_owner("ana")
    store.log(owner, Event(AFTER, "letter approved", "person"))
    with pytest.raises(DatabaseError, match="can't be changed"):
        models.LogEvent.objects.all().delete()
    assert len(store.events(owner)) == 1
