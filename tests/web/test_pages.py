"""Each page is there, says what it should, and costs few questions to the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from players import AFTER

from afterword.domain import Incoming, IncomingKind, ReplyMeaning, State
from afterword.store import repository as store

if TYPE_CHECKING:
    from django.test import Client

    from afterword.deliver.outbox import Outgoing
    from afterword.web.house import Record

ALWAYS = (
    "/",
    "/debrief",
    "/interviews",
    "/interviews?as=board",
    "/answers",
    "/insights",
    "/settings",
    "/settings/mailbox",
    "/log",
    "/start",
    "/offline",
)


def text_of(browser: Client, address: str, status: int = 200) -> str:
    response = browser.get(address)
    assert response.status_code == status, response.content[:400]
    return response.content.decode()


def letter(record: Record, name: str = "Maria Chen") -> Outgoing:
    return next(o for o in store.letters(record.owner) if o.letter.to.name == name)


def addresses(record: Record) -> list[str]:
    talk, maria = store.interviews(record.owner)[0].id, letter(record).id
    parts = ("", "/notes", "/letters")
    return [f"/interviews/{talk}{p}" for p in parts] + [f"/letters/{maria}{p}" for p in ("", "/approve", "/shapes")]


@pytest.mark.parametrize("address", ALWAYS)
def test_a_page_is_there_on_an_empty_record(browser: Client, record: Record, address: str) -> None:
    assert "<main" in text_of(browser, address)


@pytest.mark.parametrize("address", [*ALWAYS[:1], *ALWAYS[2:]])
def test_a_page_asks_the_record_twelve_times_at_most(browser: Client, told: Record, address: str) -> None:
    with CaptureQueriesContext(connection) as asked:
        text_of(browser, address)
    assert len(asked) <= 12, [q["sql"][:90] for q in asked.captured_queries]


def test_pages_of_a_talk_and_its_letters_ask_twelve_times_at_most(browser: Client, told: Record) -> None:
    for address in addresses(told):
        with CaptureQueriesContext(connection) as asked:
            assert "<main" in text_of(browser, address)
        assert len(asked) <= 12, (address, [q["sql"][:90] for q in asked.captured_queries])


def test_somebody_new_is_asked_for_a_name(browser: Client) -> None:
    assert browser.get("/").headers["Location"] == "/start"
    response = browser.post("/start", {"name": "Ana Silva", "email": "ana@silva.example", "language": "en-US"})
    assert response.headers["Location"] == "/debrief"
    assert "Nothing needs you now" in text_of(browser, "/")


def test_today_says_whom_to_thank_and_how_much_time_is_left(browser: Client, told: Record) -> None:
    page = text_of(browser, "/")
    assert "23 hours left to thank Maria and Tom" in page
    assert "Read the 2 letters" in page


def test_letters_stand_side_by_side_with_their_tips(browser: Client, told: Record) -> None:
    page = text_of(browser, addresses(told)[2])
    assert page.count('class="sheet"') == 2
    assert "Iceberg" in page
    assert "tired" not in page


def test_a_letter_is_changed_and_approved_word_for_word(browser: Client, told: Record) -> None:
    from afterword.flow import rewording

    maria = letter(told)
    words = {"seen": rewording.sight_of(maria), "subject": "Thank you", "to": maria.letter.to.email, "act": "approve"}
    response = browser.post(
        f"/letters/{maria.id}", {**words, "body": maria.letter.body.replace("Dear Maria,", "Dear Maria Chen,")}
    )
    assert response.headers["Location"] == f"/letters/{maria.id}/approve"
    seen = rewording.sight_of(letter(told))
    browser.post(f"/letters/{maria.id}/approve", {"seen": seen, "when": "planned"})
    approved = letter(told)
    assert (approved.state, "Dear Maria Chen," in approved.letter.body) == (State.APPROVED, True)
    assert "Undo: keep it back" in text_of(browser, f"/letters/{maria.id}/approve")


def test_two_clicks_approve_once(browser: Client, told: Record) -> None:
    from afterword.flow import rewording

    maria = letter(told)
    for _ in range(2):
        browser.post(f"/letters/{maria.id}/approve", {"seen": rewording.sight_of(maria), "when": "planned"})
    assert [e.what for e in store.events(told.owner, letter=maria.id)].count("letter approved") == 1


def test_an_approval_is_undone_until_it_leaves(browser: Client, told: Record) -> None:
    from afterword.flow import rewording

    maria = letter(told)
    browser.post(f"/letters/{maria.id}/approve", {"seen": rewording.sight_of(maria)})
    browser.post(f"/letters/{maria.id}/move", {"move": "hold"})
    assert letter(told).state is State.HELD


def test_a_second_window_writes_over_nothing_and_says_so(browser: Client, told: Record) -> None:
    from afterword.flow import rewording

    maria = letter(told)
    form = {"seen": rewording.sight_of(maria), "subject": "Thank you", "to": maria.letter.to.email}
    browser.post(f"/letters/{maria.id}", {**form, "body": "Dear Maria,\n\nThe first window.\n"})
    second = browser.post(f"/letters/{maria.id}", {**form, "body": "Dear Maria,\n\nThe second window.\n"})
    page = second.content.decode()
    assert second.status_code == 409
    assert "changed in another window" in page
    assert "The first window." in page
    assert "The second window." in page
    assert "The first window." in letter(told).letter.body


def test_words_approved_unseen_are_refused(browser: Client, told: Record) -> None:
    maria = letter(told)
    response = browser.post(f"/letters/{maria.id}/approve", {"seen": "of another wording"})
    assert (response.status_code, letter(told).state) == (409, State.DRAFTED)


def test_an_approval_that_names_no_words_is_refused(browser: Client, told: Record) -> None:
    maria = letter(told)
    assert browser.post(f"/letters/{maria.id}/approve", {"when": "now"}).status_code == 409
    assert letter(told).state is State.DRAFTED


def test_the_margin_judges_words_that_are_not_kept(browser: Client, told: Record) -> None:
    maria = letter(told)
    response = browser.post(f"/letters/{maria.id}/check", {"subject": "Thank you", "body": "Dear [NAME],\n\nThanks.\n"})
    assert 'data-press="error"' in response.content.decode()
    assert "[NAME]" not in letter(told).letter.body


def test_a_debrief_on_the_form_becomes_letters(browser: Client, record: Record) -> None:
    form = {
        "company": "Beta", "role": "Nurse", "day": "2026-11-19", "end": "15:15", "timezone": "America/New_York",
        "name": ["Eve Moor, Head of Nursing", "Tom Ode"], "notes": ["learned: they rotate wards each month", "need: night shifts"],
        "secret": ["looked tired", ""], "email": ["eve@beta.example", ""], "title": ["", ""],
    }  # fmt: skip
    response = browser.post("/debrief", form)
    page = text_of(browser, response.headers["Location"])
    assert "they rotate wards each month" in page
    assert {o.letter.to.name for o in store.letters(record.owner)} == {"Eve Moor", "Tom Ode"}
    assert "tired" not in "".join(o.letter.body for o in store.letters(record.owner))


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"name": [""], "notes": [""]}, "Write at least"),
        ({"name": ["Eve"], "notes": ["x y z"], "day": "2026-11-19", "start": "15:00", "end": "14:00"}, "end"),
    ],
)
def test_a_debrief_that_cannot_be_used_says_why_and_loses_nothing(
    browser: Client, record: Record, form: dict[str, object], said: str
) -> None:
    response = browser.post("/debrief", {"company": "Beta Ltd", **form})
    page = response.content.decode()
    assert response.status_code == 400
    assert said in page
    assert "Beta Ltd" in page


def test_one_tap_makes_a_note_private(browser: Client, told: Record) -> None:
    talk = store.interviews(told.owner)[0].id
    browser.post(f"/interviews/{talk}/note", {"fact": "Maria Chen/learned/1", "act": "private"})
    assert "swap desks" not in "".join(o.letter.body for o in store.letters(told.owner))


def test_an_answer_is_read_in_a_frame_without_anything_that_acts(browser: Client, told: Record) -> None:
    raw = b"From: Maria Chen <maria.chen@acme.example>\r\nSubject: Re\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Come on Tuesday</p><script>alert(1)</script><img src=http://evil.example/x><form action=/settings/wipe><a href=javascript:alert(1)>x</a>"
    mail = Incoming(
        IncomingKind.REPLY,
        "it answers",
        1.0,
        sender="maria.chen@acme.example",
        subject="<b>Re</b>",
        meaning=ReplyMeaning.INTERVIEW,
        own_words="Come",
    )
    talk = store.interviews(told.owner)[0].id
    store.record_incoming(
        told.owner, "abc123", store.Received(mail, "", talk, 1.0, "stop", "Come on Tuesday", AFTER, raw)
    )
    page = text_of(browser, "/answers/abc123")
    assert 'sandbox=""' in page
    assert "&lt;b&gt;Re" in page
    frame = browser.get("/answers/abc123/body")
    body = frame.content.decode()
    assert "Come on Tuesday" in body
    assert not any(word in body for word in ("<script", "<img", "<form", "javascript:"))
    assert "sandbox" in frame.headers["Content-Security-Policy"]


def test_everything_is_taken_along_and_wiped(browser: Client, told: Record) -> None:
    assert browser.post("/settings/export").content[:2] == b"PK"
    browser.post("/settings/wipe", {"word": "no"})
    assert store.count_interviews(told.owner) == 1
    browser.post("/settings/wipe", {"word": "wipe"})
    assert not store.has_owner("ana")
