"""The real servers are what the other tests take them for."""

from __future__ import annotations

import secrets
import smtplib
import ssl
from typing import TYPE_CHECKING

import pytest
from imapclient import IMAPClient

if TYPE_CHECKING:
    from mailserver import MailServer

pytestmark = pytest.mark.needs_mailserver


def mail(message_id: str, sender: str = "maria.chen@acme.example", to: str = "ana@silva.example") -> bytes:
    head = f"From: {sender}\r\nTo: {to}\r\nSubject: Hello\r\nMessage-ID: {message_id}\r\n"
    return f"{head}Date: Thu, 19 Nov 2026 16:00:00 -0500\r\n\r\nHello Ana\r\n".encode()


@pytest.fixture
def message_id() -> str:
    return f"<{secrets.token_hex(16)}@acme.example>"


def test_mail_from_outside_arrives_once(mailserver: MailServer, message_id: str) -> None:
    mailserver.inject(mail(message_id), "maria.chen@acme.example", "ana@silva.example")
    arrived = mailserver.wait_for("ana@silva.example", message_id.encode())
    assert b"Hello Ana" in arrived
    assert mailserver.wait_until_quiet(message_id) == ["ana@silva.example"]


def test_a_login_over_verified_tls_sees_the_folders(mailserver: MailServer) -> None:
    box = mailserver.mailbox("ben@silva.example")
    context = ssl.create_default_context(cafile=box.ca_file)
    with IMAPClient(box.imap_host, box.imap_port, ssl_context=context, timeout=20) as client:
        client.login("ana@silva.example", mailserver.users["ana@silva.example"])
        assert {"INBOX", "Sent", "Junk"} <= {name for _, _, name in client.list_folders()}


def test_nothing_is_taken_for_the_outside_world(mailserver: MailServer, message_id: str) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        mailserver.inject(mail(message_id), "ana@silva.example", "someone@elsewhere.example")
    assert mailserver.accepted(message_id) == []


def test_a_letter_that_cannot_be_delivered_comes_back_as_a_report(mailserver: MailServer, message_id: str) -> None:
    mailserver.inject(mail(message_id, "ana@silva.example"), "ana@silva.example", "gone@acme.example")
    report = mailserver.wait_for("ana@silva.example", b"Final-Recipient: rfc822; gone@acme.example")
    assert b"Status: 5.1.1" in report


def test_an_outage_of_imap_ends_when_it_is_started_again(mailserver: MailServer) -> None:
    box = mailserver.mailbox()
    context = ssl.create_default_context(cafile=box.ca_file)
    mailserver.kill_imap()
    with pytest.raises(OSError):
        IMAPClient(box.imap_host, box.imap_port, ssl_context=context, timeout=5)
    mailserver.start_imap()
    with IMAPClient(box.imap_host, box.imap_port, ssl_context=context, timeout=20) as client:
        client.login(box.user, mailserver.users[box.user])


def test_a_wiped_mailbox_is_empty(mailserver: MailServer, message_id: str) -> None:
    mailserver.inject(mail(message_id), "maria.chen@acme.example", "tom.ode@acme.example")
    mailserver.wait_for("tom.ode@acme.example", message_id.encode())
    mailserver.wipe("tom.ode@acme.example")
    assert mailserver.mails("tom.ode@acme.example") == []
