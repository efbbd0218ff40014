"""The pages on a record of the test's own, opened as a browser would that has the secret address."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from django.test import Client, override_settings
from players import AFTER, DEBRIEF_TEXT, PROFILE, PROFILE_TEXT

from afterword import wiring
from afterword.domain import Mailbox
from afterword.flow import handing_in, setting_up
from afterword.store import repository as store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from afterword.web.house import House, Record

BOX = Mailbox("ana@silva.example", "ana", "smtp.silva.example", 587, "imap.silva.example", 993)
LOCAL = "http://127.0.0.1:8765"


@pytest.fixture(scope="session")
def page_settings() -> dict[str, object]:
    """What the pages need on top of what all tests have."""
    os.environ["AFTERWORD_SECRET_KEY"] = "a key of the tests alone, long enough to be one " * 2
    try:
        from afterword.web import settings
    finally:
        del os.environ["AFTERWORD_SECRET_KEY"]
    return {
        n: getattr(settings, n)
        for n in dir(settings)
        if n.isupper() and n not in {"DATABASES", "SECURE_PROXY_SSL_HEADER"}
    }


@pytest.fixture
def house(tmp_path: Path, page_settings: dict[str, object], db: None) -> Iterator[House]:
    """The house of this process, with a clock that stands an hour after the talk."""
    with override_settings(**page_settings):
        from afterword.web import house as houses

        ports = replace(wiring.ports(tmp_path), secrets=wiring.pocket(), now=lambda: AFTER)
        found = houses.House(ports)
        found._own = store.ensure_owner("ana")
        houses.settle(found)
        yield found


@pytest.fixture
def stranger(house: House) -> Client:
    """A browser that knows nothing."""
    return Client(HTTP_HOST="127.0.0.1:8765", SERVER_PORT="8765", raise_request_exception=True)


@pytest.fixture
def browser(stranger: Client) -> Client:
    """A browser that opened the secret address."""
    from django.conf import settings

    from afterword.web import keys

    stranger.get("/", {"key": keys.access_token(settings.SECRET_KEY)})
    return stranger


@pytest.fixture
def record(house: House) -> Record:
    """Ana's own record, with a profile and a mailbox."""
    found = house.own()
    store.save_profile(found.owner, PROFILE, PROFILE_TEXT)
    setting_up.keep_mailbox(found.owner, found.ports, BOX, "secret")
    return found


@pytest.fixture
def told(record: Record) -> Record:
    """With the talk at Acme taken in: letters to Maria and Tom wait."""
    handing_in.hand_in(record.owner, record.ports, "friday.md", DEBRIEF_TEXT.encode())
    return record
