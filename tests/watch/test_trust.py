"""Whose word is believed about who wrote a mail."""

from __future__ import annotations

import pytest

from afterword.domain import Incoming
from afterword.watch.incoming import classify
from afterword.watch.trust import doubt

FROM = "From: Maria <maria@acme.example>"


def judged(*headers: str, sender: str = FROM) -> Incoming:
    found = classify("\n".join([*headers, sender, "Subject: Hi", "", "Hello Ana, thanks for your note."]).encode())
    assert isinstance(found, Incoming)
    return found


@pytest.mark.parametrize(
    ("results", "authentic"),
    [
        ("mx.me.example; dmarc=pass header.from=acme.example", "pass"),
        ("mx.me.example 1; dmarc=pass (p=reject dis=none) header.from=acme.example", "pass"),
        ("mx.me.example; spf=pass smtp.mailfrom=bounce@mail.acme.example", "pass"),
        ("mx.me.example; dkim=pass header.d=acme.example; spf=fail smtp.mailfrom=x@list.example", "pass"),
        ("mx.me.example; dkim=pass header.i=@acme.example", "pass"),
        ("mx.me.example; dmarc=fail header.from=acme.example; dkim=pass header.d=acme.example", "fail"),
        ("mx.me.example; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example", ""),
        ("mx.me.example; dkim=pass header.d=example", ""),
        ("mx.me.example; spf=softfail smtp.mailfrom=acme.example", "fail"),
        ("mx.me.example; none", ""),
        ("mx.me.example; spf=pass (dkim=pass header.d=acme.example) smtp.mailfrom=evil.example", ""),
    ],
)
def test_it_reads_what_the_provider_found(results: str, authentic: str) -> None:
    found = judged(f"Authentication-Results: {results}")
    assert (found.authserv, found.authentic) == ("mx.me.example", authentic)


def test_only_the_topmost_results_count() -> None:
    lower = "Authentication-Results: mx.me.example; dmarc=pass header.from=acme.example"
    found = judged("Authentication-Results: mx.me.example; dmarc=fail header.from=acme.example", "Received: x", lower)
    assert found.authentic == "fail"


def test_two_senders_are_none() -> None:
    found = judged("Authentication-Results: mx.me.example; dmarc=pass", "From: eve@evil.example")
    assert found.authentic == "fail"


@pytest.mark.parametrize("value", ["dmarc=pass", "; dmarc=pass", ""])
def test_results_without_a_server_say_nothing(value: str) -> None:
    found = judged(f"Authentication-Results: {value}")
    assert (found.authserv, found.authentic, doubt(found, "")) == ("", "", "")


def test_results_of_another_server_say_nothing() -> None:
    found = judged("Authentication-Results: evil.example; dmarc=pass header.from=acme.example")
    assert "did not confirm" in doubt(found, "mx.me.example")


def test_a_mail_without_a_sender_is_never_confirmed() -> None:
    found = judged("Authentication-Results: mx.me.example; spf=pass smtp.mailfrom=x.example", sender="To: x")
    assert found.authentic == ""


@pytest.mark.parametrize(
    ("pinned", "believed"), [("a.mail.co.uk", True), ("b.else.co.uk", False), ("localhost", False)]
)
def test_servers_of_one_house_are_believed_alike(pinned: str, *, believed: bool) -> None:
    found = judged("Authentication-Results: b.mail.co.uk; dmarc=pass header.from=acme.example")
    assert (doubt(found, pinned) == "") is believed
