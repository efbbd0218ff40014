"""Whose word about a sender is believed, learned from the copy to oneself."""

from __future__ import annotations

import datetime as dt

import pytest
from mail_world import ANA, MARIA, Desk

from afterword.flow.profile import JUDGED_BY, value_of
from afterword.store import repository as store

pytestmark = pytest.mark.django_db(transaction=True)
JUDGE = "mx3.silva.example"
PASSED = "dmarc=pass header.from={}"


@pytest.fixture
def desk() -> Desk:
    desk = Desk(store.ensure_owner("ana"))
    desk.approved()
    desk.round()
    desk.world.pass_time(dt.timedelta(hours=1))
    return desk


def copy_again(desk: Desk, results: str) -> str:
    """The copy to oneself as a provider stamps it, and who is believed after it was read."""
    desk.world.folders["INBOX"].append(f"Authentication-Results: {results}\r\n".encode() + desk.world.taken[0][1])
    desk.round()
    box = store.load_mailbox(desk.owner)
    assert box is not None
    return value_of(box, JUDGED_BY)


def effect_of_answer(desk: Desk, results: str) -> str:
    ident = desk.letter().message_id
    desk.world.folders["INBOX"].append(
        f"Authentication-Results: {results}\r\nFrom: Maria Chen <{MARIA.email}>\r\nTo: {ANA}\r\nSubject: Re: Thank you\r\n"
        f"Message-ID: <r1@acme.example>\r\nIn-Reply-To: {ident}\r\nDate: Thu, 19 Nov 2026 17:30:00 -0500\r\n\r\n"
        "Could you send your references?\r\n".encode()
    )
    desk.round()
    return store.incoming(desk.owner)[-1].effect


@pytest.mark.parametrize(
    ("results", "judge"),
    [(f"{JUDGE}; {PASSED.format('silva.example')}", JUDGE), (f"{JUDGE}; dmarc=fail", ""), (f"{JUDGE}; none", "")],
)
def test_the_judge_of_our_own_copy_is_learned(desk: Desk, results: str, judge: str) -> None:
    assert copy_again(desk, results) == judge


def test_the_first_judge_stays(desk: Desk) -> None:
    copy_again(desk, f"{JUDGE}; {PASSED.format('silva.example')}")
    assert copy_again(desk, f"mx.evil.example; {PASSED.format('silva.example')}") == JUDGE


@pytest.mark.parametrize(
    ("judge", "verdict", "does"),
    [("mx3.silva.example", "pass", "stop"), ("mx7.silva.example", "pass", "stop"), ("mx.evil.example", "pass", "pause"), ("mx3.silva.example", "none", "pause")],
)  # fmt: skip
def test_only_what_that_judge_confirmed_stops(desk: Desk, judge: str, verdict: str, does: str) -> None:
    copy_again(desk, f"{JUDGE}; {PASSED.format('silva.example')}")
    assert effect_of_answer(desk, f"{judge}; dmarc={verdict} header.from=acme.example") == does


@pytest.mark.parametrize(("verdict", "does"), [("none", "stop"), ("fail", "pause")])
def test_where_no_judge_is_known_only_an_open_failure_counts(desk: Desk, verdict: str, does: str) -> None:
    assert effect_of_answer(desk, f"{JUDGE}; dmarc={verdict} header.from=acme.example") == does
