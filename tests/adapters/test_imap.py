"""The mailbox is read through a real Dovecot: nothing missed, nothing touched, nothing said that wasn't meant."""

from __future__ import annotations

import datetime as dt
import socket
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from imapclient import IMAPClient

from afterword.adapters import imap
from afterword.adapters.imap import ImapMailbox, open_imap
from afterword.adapters.imap_copies import guard
from afterword.domain import Tls
from afterword.errors import CertificateRefused, LoginRefused, Unreachable, UnsafeText
from afterword.watch.mailbox import Cursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mailserver import MailServer

pytestmark = pytest.mark.needs_mailserver
ANA = "ana@silva.example"
TOKEN = "0123456789abcdef0123456789abcdef"
LONG_AGO = Cursor(dt.date(2020, 1, 1))


def mail(number: int, extra: str = "", words: str = "Hello") -> bytes:
    return (
        f"From: Maria Chen <maria.chen@acme.example>\r\nTo: {ANA}\r\nSubject: Mail {number}\r\n"
        f"Date: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <m{number}@acme.example>\r\n{extra}\r\n{words}\r\n"
    ).encode()


@pytest.fixture
def box(mailserver: MailServer) -> Iterator[ImapMailbox]:
    mailserver.wipe(ANA)
    box = open_imap(mailserver.mailbox(ANA), mailserver.users[ANA])
    yield box
    box.close()


@pytest.fixture
def other(mailserver: MailServer) -> Iterator[IMAPClient]:
    """The person's own mail program, beside us."""
    from afterword.adapters.connecting import context_for

    mailbox = mailserver.mailbox(ANA)
    with IMAPClient("localhost", port=mailbox.imap_port, ssl_context=context_for(mailbox)) as client:
        client.login(ANA, mailserver.users[ANA])
        yield client


def put(client: IMAPClient, raw: bytes, folder: str = "INBOX") -> None:
    client.append(folder, raw)


def subjects(box: ImapMailbox, cursor: Cursor, limit: int = 100) -> tuple[list[str], Cursor]:
    found, after = box.fetch_new(cursor, limit=limit)
    lines = [line for f in found for line in f.raw.decode().split("\r\n") if line.startswith("Subject: ")]
    return [line.removeprefix("Subject: ") for line in lines], after


def test_it_reads_what_is_new_and_only_that(box: ImapMailbox, other: IMAPClient) -> None:
    put(other, mail(1))
    put(other, mail(2))
    first, cursor = subjects(box, LONG_AGO)
    put(other, mail(3))
    second, cursor = subjects(box, cursor)
    third, _ = subjects(box, cursor)
    assert (sorted(first), second, third) == (["Mail 1", "Mail 2"], ["Mail 3"], [])


def test_it_reads_on_where_the_limit_stopped_it(box: ImapMailbox, other: IMAPClient) -> None:
    for number in range(5):
        put(other, mail(number))
    seen, cursor = [], LONG_AGO
    for _ in range(3):
        found, cursor = subjects(box, cursor, limit=2)
        seen += found
    assert sorted(seen) == [f"Mail {number}" for number in range(5)]


def test_no_flag_is_touched(box: ImapMailbox, other: IMAPClient) -> None:
    put(other, mail(1))
    subjects(box, LONG_AGO)
    other.select_folder("INBOX", readonly=True)
    flags = other.get_flags(other.search())
    assert all(b"\\Seen" not in f for f in flags.values())


def test_a_first_sight_begins_at_the_day_given(box: ImapMailbox, other: IMAPClient) -> None:
    other.append("INBOX", mail(1), msg_time=dt.datetime(2019, 1, 1, 12, tzinfo=dt.UTC))
    put(other, mail(2))
    found, cursor = subjects(box, LONG_AGO)
    assert (found, subjects(box, cursor)[0]) == (["Mail 2"], [])


@pytest.mark.parametrize("folder", ["Junk", "Projects/Jobs"])
def test_filtered_mail_is_found_too(box: ImapMailbox, other: IMAPClient, folder: str) -> None:
    if not other.folder_exists(folder):
        other.create_folder(folder)
    put(other, mail(1), folder)
    assert "Mail 1" in subjects(box, LONG_AGO)[0]


def test_drafts_and_trash_are_not_read(box: ImapMailbox, other: IMAPClient) -> None:
    for folder in [name for name, role in box.folders() if role in {"drafts", "trash"}]:
        put(other, mail(1), folder)
    assert subjects(box, LONG_AGO)[0] == []


def test_a_folder_that_was_made_anew_is_read_again(box: ImapMailbox, other: IMAPClient) -> None:
    if not other.folder_exists("Fresh"):
        other.create_folder("Fresh")
    _, cursor = box.fetch_new(LONG_AGO, limit=100)
    stale = tuple(replace(f, uidvalidity=f.uidvalidity + 1, last_uid=10_000) for f in cursor.folders)
    put(other, mail(1))
    assert subjects(box, replace(cursor, folders=stale))[0] == ["Mail 1"]


def test_a_large_mail_is_cut_and_the_rest_goes_on(
    box: ImapMailbox, other: IMAPClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap, "MOST_BYTES", 500)
    put(other, mail(1, words="x" * 3000))
    put(other, mail(2))
    found, _ = box.fetch_new(LONG_AGO, limit=10)
    assert max(len(f.raw) for f in found) == 500
    assert len(found) == 2


def test_it_notices_a_mail_that_has_just_come_in(box: ImapMailbox, mailserver: MailServer) -> None:
    _, cursor = box.fetch_new(LONG_AGO, limit=10)
    before = box.anything_new(cursor)
    mailserver.inject(mail(7), "maria.chen@acme.example", ANA)
    mailserver.wait_for(ANA, b"Mail 7")
    assert (before, box.anything_new(cursor)) == (False, True)


def test_a_mail_is_found_by_message_id_wherever_it_lies(box: ImapMailbox, other: IMAPClient) -> None:
    for folder in ("Junk", "INBOX", "Sent"):
        put(other, mail(1), folder)
        assert box.find("<m1@acme.example>", TOKEN) == folder


@pytest.mark.parametrize("header", [f"X-Afterword-Id: {TOKEN}", "X-Microsoft-Original-Message-ID: <l1@silva.example>"])
def test_a_mail_with_a_new_message_id_is_found_by_our_marks(box: ImapMailbox, other: IMAPClient, header: str) -> None:
    put(other, mail(1, header + "\r\n"))
    assert box.find("<l1@silva.example>", TOKEN) == "INBOX"


def test_nothing_is_found_where_nothing_is(box: ImapMailbox) -> None:
    assert box.find("<nowhere@silva.example>", TOKEN) == ""


def test_a_copy_is_laid_in_sent_once(box: ImapMailbox, other: IMAPClient) -> None:
    raw = mail(1, f"X-Afterword-Id: {TOKEN}\r\n")
    first, second = box.file("<m1@acme.example>", TOKEN, raw), box.file("<m1@acme.example>", TOKEN, raw)
    other.select_folder("Sent", readonly=True)
    uids = other.search()
    assert (first.split()[0], second, len(uids)) == ("APPENDUID", "server", 1)
    assert b"\\Seen" in other.get_flags(uids)[uids[0]]


def test_a_copy_that_the_server_filed_under_another_id_is_known(box: ImapMailbox, other: IMAPClient) -> None:
    put(other, mail(9, f"X-Afterword-Id: {TOKEN}\r\n"), "Sent")
    assert box.file("<m1@acme.example>", TOKEN, mail(1)) == "server"


@pytest.mark.parametrize("crafted", ["<a@b>\r\nx LOGOUT", "<a@b> OR ALL", '<a"b@c>', "a@b", "", "<a@b\x00>", "<>"])
def test_a_crafted_message_id_never_reaches_the_server(box: ImapMailbox, crafted: str) -> None:
    if crafted == '<a"b@c>':
        assert box.find(crafted, TOKEN) == ""
        return
    with pytest.raises(UnsafeText):
        box.find(crafted, TOKEN)


@pytest.mark.parametrize("crafted", ["INBOX\r\nx LOGOUT", "a\nb", "a\0b"])
def test_no_argument_carries_a_line_break(crafted: str) -> None:
    with pytest.raises(UnsafeText):
        guard(crafted)


def test_it_says_what_the_server_offers(box: ImapMailbox) -> None:
    assert {"UIDPLUS", "IDLE"} <= set(box.offers)


def test_folders_have_their_roles(box: ImapMailbox) -> None:
    roles = dict(box.folders())
    assert (roles["INBOX"], roles["Sent"], roles["Junk"]) == ("inbox", "sent", "junk")


@pytest.mark.parametrize("tls", [Tls.AUTO, Tls.IMPLICIT, Tls.STARTTLS])
def test_each_way_of_securing_it_works(mailserver: MailServer, tls: Tls) -> None:
    box = open_imap(mailserver.mailbox(ANA, tls=tls), mailserver.users[ANA])
    assert box.folders()
    box.close()


def test_a_password_with_emoji_and_colons_works(mailserver: MailServer) -> None:
    box = open_imap(mailserver.mailbox("ben@silva.example"), mailserver.users["ben@silva.example"])
    assert box.folders()
    box.close()


def test_a_wrong_password_is_said_without_naming_it(mailserver: MailServer) -> None:
    with pytest.raises(LoginRefused) as refused:
        open_imap(mailserver.mailbox(ANA), "not the password")
    assert "not the password" not in str(refused.value)
    assert ANA in str(refused.value)


def test_an_unknown_authority_is_refused(mailserver: MailServer) -> None:
    with pytest.raises(CertificateRefused):
        open_imap(replace(mailserver.mailbox(ANA), ca_file=""), mailserver.users[ANA])


def test_another_name_than_the_certificate_s_is_refused(mailserver: MailServer) -> None:
    with pytest.raises(CertificateRefused):
        open_imap(replace(mailserver.mailbox(ANA), imap_host="127.1"), mailserver.users[ANA])


def test_without_tls_it_speaks_to_this_machine_only(mailserver: MailServer) -> None:
    with pytest.raises(CertificateRefused):
        open_imap(replace(mailserver.mailbox(ANA), tls=Tls.NONE, imap_host="imap.acme.example"), "x")


def test_a_server_that_is_down_is_said_in_words(mailserver: MailServer) -> None:
    with pytest.raises(Unreachable) as down:
        open_imap(replace(mailserver.mailbox(ANA), imap_port=1), "x")
    assert "nothing answers" in str(down.value)


def test_an_outage_is_unreachable_and_not_silence(mailserver: MailServer) -> None:
    mailserver.kill_imap()
    try:
        with pytest.raises(Unreachable):
            open_imap(mailserver.mailbox(ANA), mailserver.users[ANA])
    finally:
        mailserver.start_imap()


def test_a_connection_that_breaks_off_is_unreachable_and_not_silence(box: ImapMailbox) -> None:
    _, cursor = box.fetch_new(LONG_AGO, limit=10)
    box._client.socket().shutdown(socket.SHUT_RDWR)
    with pytest.raises(Unreachable):
        box.anything_new(cursor)
