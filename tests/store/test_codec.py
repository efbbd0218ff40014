"""Values to JSON and back: a law, and the cases at its edges."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import DEBRIEF, END, MARIA, PROFILE

from afterword.deliver.outbox import Outgoing
from afterword.domain import (
    BouncedRecipient,
    Debrief,
    Incoming,
    IncomingKind,
    Letter,
    LetterKind,
    Mailbox,
    Profile,
    ReplyMeaning,
    Source,
)
from afterword.store.codec import decode, encode, in_zone, storable
from afterword.watch.mailbox import Cursor, FolderCursor

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
ZONES = st.sampled_from(["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Africa/Casablanca"])
MOMENTS = st.builds(
    lambda seconds, zone: dt.datetime.fromtimestamp(seconds, ZoneInfo(zone)),
    st.integers(946_684_800, 4_102_444_800),
    ZONES,
)
INCOMING = st.builds(
    Incoming,
    st.sampled_from(IncomingKind),
    TEXT,
    st.floats(0, 1),
    in_reply_to=st.lists(TEXT, max_size=3).map(tuple),
    own_words=TEXT,
    date=st.none() | MOMENTS,
    meaning=st.none() | st.sampled_from(ReplyMeaning),
    named_date=st.none() | st.dates(),
    recipients=st.lists(st.builds(BouncedRecipient, TEXT, TEXT, st.booleans()), max_size=2).map(tuple),
)


@given(INCOMING)
@settings(max_examples=60)
def test_what_goes_in_comes_out(mail: Incoming) -> None:
    again = decode(Incoming, json.loads(json.dumps(encode(mail))))
    assert again == mail
    assert (again.date and str(again.date)) == (mail.date and str(mail.date))


@given(MOMENTS)
@settings(max_examples=60)
def test_a_moment_keeps_its_zone_also_in_the_hour_that_comes_twice(moment: dt.datetime) -> None:
    box = Outgoing("a", "b", Letter(MARIA, LetterKind.THANK_YOU, "", ""), send_at=moment)
    again = decode(Outgoing, encode(replace(box, raw=b"")) | {"raw": b""}).send_at
    assert again is not None
    assert again.timestamp() == moment.timestamp()
    assert (again.isoformat(), again.tzinfo) == (moment.isoformat(), moment.tzinfo)


@pytest.mark.parametrize("fold", [0, 1])
def test_the_hour_that_comes_twice_is_not_mixed_up(fold: int) -> None:
    twice = dt.datetime(2026, 11, 1, 1, 30, fold=fold, tzinfo=ZoneInfo("America/New_York"))
    again = decode(Incoming, encode(Incoming(IncomingKind.REPLY, "", 1.0, date=twice))).date
    assert again is not None
    assert again.utcoffset() == twice.utcoffset()


def test_an_offset_without_a_zone_stays_an_offset() -> None:
    fixed = dt.datetime(2026, 11, 19, 9, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30)))
    assert str(decode(Incoming, encode(Incoming(IncomingKind.REPLY, "", 1.0, date=fixed))).date) == str(fixed)


def test_a_zone_that_this_machine_does_not_know_leaves_the_instant() -> None:
    assert in_zone(END, "Mars/Olympus") == END
    assert in_zone(END, "../etc/passwd") == END


def test_whole_values_come_back() -> None:
    letter = Letter(
        MARIA, LetterKind.FOLLOW_UP, "Ünïcode", "Dear 李", sources=(Source(0, 4, ("a/b/1",)),), attachments=("x.pdf",)
    )
    values = (
        DEBRIEF,
        PROFILE,
        letter,
        Mailbox("a@b.example", "a", "s", 25, "i", 143, learned=("DSN",)),
        Cursor(dt.date(2026, 1, 1), (FolderCursor("Entwürfe", 1, 2),)),
    )
    for value in values:
        data = json.loads(json.dumps(encode(value)))
        assert decode(type(value), data) == value


def test_what_a_later_version_added_is_left_out_and_what_it_lacks_takes_its_default() -> None:
    data = encode(PROFILE) | {"nickname": "Nana"}
    del data["headline"]
    assert decode(Profile, data) == replace(PROFILE, headline="")
    assert decode(Debrief, {"interview": {}}).people == ()


@given(st.text(st.characters() | st.just("\0"), max_size=20))
@settings(max_examples=60)
def test_storable_text_is_text_that_utf_8_can_carry(text: str) -> None:
    kept = storable(text)
    assert "\0" not in kept
    assert storable(kept) == kept
    assert kept.encode("utf-8").decode("utf-8") == kept


@given(TEXT)
@settings(max_examples=60)
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert storable(text) == text
