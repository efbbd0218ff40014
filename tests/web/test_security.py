"""Whoever has not the secret address gets nothing, and what comes from outside is shown as text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.web.house import Record

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
DOORS = ("/", "/debrief", "/letters/abcd2345", "/settings", "/settings/export", "/log", "/answers")


@pytest.mark.parametrize("address", DOORS)
def test_a_stranger_gets_nothing(stranger: Client, told: Record, address: str) -> None:
    response = stranger.get(address)
    assert response.status_code == 403
    assert "Acme" not in response.content.decode()


@pytest.mark.parametrize("key", ["wrong", "", "ü", "a" * 500])
def test_a_wrong_key_opens_nothing(stranger: Client, told: Record, key: str) -> None:
    assert stranger.get("/", {"key": key}).status_code == 403


def test_the_key_opens_once_and_leaves_the_address(stranger: Client, told: Record) -> None:
    from django.conf import settings

    from afterword.web import keys

    response = stranger.get("/interviews", {"key": keys.access_token(settings.SECRET_KEY), "q": "acme"})
    assert response.headers["Location"] == "/interviews?q=acme"
    (cookie,) = (c for name, c in response.cookies.items() if name.startswith("afterword-"))
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert stranger.get("/").status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:8765", "a b"])
def test_another_name_leads_nowhere(browser: Client, told: Record, host: str) -> None:
    response = browser.get("/", HTTP_HOST=host)
    assert response.status_code == 400
    assert "Acme" not in response.content.decode()


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_ORIGIN": "http://evil.example"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "http://127.0.0.1:9999"},
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
    ],
)
def test_another_site_changes_nothing(browser: Client, told: Record, headers: dict[str, str]) -> None:
    response = browser.post("/settings/wipe", {"word": "wipe"}, **headers)  # type: ignore[arg-type]
    assert response.status_code == 403
    assert store.has_owner("ana")


def test_a_form_without_its_token_changes_nothing(browser: Client, told: Record) -> None:
    strict = Client(enforce_csrf_checks=True, HTTP_HOST="127.0.0.1:8765", SERVER_PORT="8765")
    strict.cookies = browser.cookies
    response = strict.post("/settings/wipe", {"word": "wipe"})
    assert (response.status_code, store.has_owner("ana")) == (403, True)
    assert "too old" in response.content.decode()


@pytest.mark.parametrize("address", DOORS)
def test_every_page_says_what_a_browser_may_do(browser: Client, told: Record, address: str) -> None:
    headers = browser.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert (headers["X-Frame-Options"], headers["X-Content-Type-Options"]) == ("DENY", "nosniff")
    assert headers["Cache-Control"] == "no-store"


def test_no_page_has_script_or_style_of_its_own(browser: Client, told: Record) -> None:
    talk, letter = store.interviews(told.owner)[0].id, store.letters(told.owner)[0].id
    for address in (
        "/",
        "/debrief",
        "/settings",
        f"/interviews/{talk}/letters",
        f"/letters/{letter}",
        f"/letters/{letter}/approve",
    ):
        page = browser.get(address).content.decode()
        assert "<script>" not in page
        assert "style=" not in page
        assert "http://" not in page.replace("http://www.w3.org", "")


def test_a_script_in_any_field_of_a_debrief_is_text(browser: Client, record: Record) -> None:
    names = ("company", "role", "round", "shared", "private")
    form: dict[str, object] = {name: f"{name} {SCRIPT}" for name in names}
    form |= {name: [f"Eve {SCRIPT}"] for name in ("name", "notes", "secret", "title")} | {"email": [""]}
    browser.post("/debrief", {**form, "day": "2026-11-19", "end": "15:15", "timezone": "America/New_York"})
    (talk,) = store.interviews(record.owner)
    letters = [f"/letters/{o.id}{end}" for o in store.letters(record.owner) for end in ("", "/approve", "/shapes")]
    for address in (
        "/",
        "/interviews",
        "/interviews?as=board",
        f"/interviews/{talk.id}",
        f"/interviews/{talk.id}/notes",
        f"/interviews/{talk.id}/letters",
        "/log",
        *letters,
    ):
        page = browser.get(address).content.decode()
        assert "<script>alert" not in page, address
        assert "<img src=x" not in page, address


def test_a_file_name_is_never_a_path(browser: Client, told: Record, tmp_path: Path) -> None:
    letter = store.letters(told.owner)[0].id
    evil = SimpleUploadedFile("cv.pdf", b"%PDF")
    evil.name = f"..\\..\\{SCRIPT}.pdf"
    browser.post(f"/letters/{letter}/attach", {"file": evil})
    (kept,) = store.attachments(told.owner, letter)
    assert "/" not in kept.name
    assert "\\" not in kept.name
    assert "<script>alert" not in browser.get(f"/letters/{letter}").content.decode()


@pytest.mark.parametrize(
    ("name", "content"), [("a.png", b"\x89PNG\r\n\0"), ("a.md", b""), ("a.ics", b"no"), ("big.md", b"x" * 5_000_001)]
)
def test_a_file_of_another_kind_is_refused_in_words(browser: Client, record: Record, name: str, content: bytes) -> None:
    file = io.BytesIO(content)
    file.name = name
    response = browser.post("/debrief/file", {"file": file})
    assert response.status_code == 400
    assert store.count_interviews(record.owner) == 0


@pytest.mark.parametrize(
    "address", ["/letters/none", "/interviews/none", "/answers/none", "/nowhere", "/letters/none/approve"]
)
def test_what_is_not_there_is_said(browser: Client, told: Record, address: str) -> None:
    response = browser.get(address)
    assert response.status_code == 404
    assert "`" not in response.content.decode()


def test_the_letters_of_another_are_not_there(browser: Client, told: Record) -> None:
    from afterword.web import house

    theirs = store.letters(told.owner)[0].id
    house.here()._own = store.ensure_owner("ben")
    for end in ("", "/approve", "/shapes", "/letter.eml"):
        assert browser.get(f"/letters/{theirs}{end}").status_code == 404


def test_the_key_is_a_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    from afterword.web.keys import secret_key

    first = secret_key(tmp_path)
    assert secret_key(tmp_path) == first
    assert (tmp_path / "web.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("2026-03-08T02:30", "doesn&#x27;t exist"),
        ("2020-01-01T10:00", "has passed"),
        ("soon", "Say when"),
        ("", "Say when"),
    ],
)
def test_a_time_that_cannot_be_is_refused(browser: Client, told: Record, at: str, said: str) -> None:
    from afterword.flow import rewording

    letter = store.letters(told.owner)[0]
    response = browser.post(
        f"/letters/{letter.id}/approve", {"when": "own", "at": at, "seen": rewording.sight_of(letter)}
    )
    assert said in response.content.decode()
