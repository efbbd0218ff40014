"""Letters leave through a real Postfix: once, unchanged, in TLS or not at all."""

from __future__ import annotations

import datetime as dt
import email
import secrets
from dataclasses import replace
from email import policy
from typing import TYPE_CHECKING

import pytest
from certificates import Authority
from misbehaving import Misbehaving
from players import AFTER, MARIA

from afterword.adapters.smtp import SmtpTransport, open_smtp
from afterword.deliver.message import Attachment, build_message, new_message_id
from afterword.deliver.outbox import Accepted, Envelope
from afterword.domain import Letter, LetterKind, Mailbox, Tls
from afterword.errors import CertificateRefused, LoginRefused, MailError, RefusedForGood, RefusedForNow, Unreachable

if TYPE_CHECKING:
    from pathlib import Path

    from mailserver import MailServer

needs_mailserver = pytest.mark.needs_mailserver
ANA = "ana@silva.example"
BODY = """Dear Maria,

Thank you for today – “swapping desks” each quarter stayed with me… 😀
.
.. two dots
From what I saw, yes.

Best regards
Ana
"""
LETTER = Letter(MARIA, LetterKind.THANK_YOU, "Thank you – Staff Data Engineer", BODY)


def frozen(letter: Letter = LETTER, *attachments: Attachment) -> tuple[str, str, bytes]:
    token = secrets.token_hex(16)
    message_id = new_message_id(token, "silva.example")
    raw = build_message(
        letter, sender=ANA, sender_name="Ana Silva", message_id=message_id, token=token,
        date=AFTER.astimezone(dt.UTC), attachments=attachments,
    )  # fmt: skip
    return message_id, token, raw


def opened(mailserver: MailServer, address: str = ANA, tls: Tls = Tls.IMPLICIT) -> SmtpTransport:
    box = mailserver.mailbox(address, tls=tls)
    return open_smtp(box, mailserver.users[address], step_seconds=90, dot_seconds=90)


def sent(transport: SmtpTransport, raw: bytes, token: str, *to: str, self_copy: str = "") -> Accepted:
    try:
        transport.hand_over(Envelope(ANA, to, token, self_copy), raw)
        return transport.finish()
    finally:
        transport.close()


@needs_mailserver
@pytest.mark.parametrize("tls", [Tls.AUTO, Tls.IMPLICIT, Tls.STARTTLS, Tls.NONE])
def test_a_letter_arrives_once_byte_for_byte_however_the_way_is_secured(mailserver: MailServer, tls: Tls) -> None:
    message_id, token, raw = frozen()
    accepted = sent(opened(mailserver, tls=tls), raw, token, MARIA.email)
    assert accepted.server_said.startswith("250 2.0.0 Ok: queued as ")
    arrived = mailserver.wait_for(MARIA.email, message_id.encode())
    assert arrived.replace(b"\r\n", b"\n").endswith(raw.partition(b"\r\n\r\n")[2].replace(b"\r\n", b"\n"))
    assert mailserver.wait_until_quiet(message_id) == [MARIA.email]


@needs_mailserver
def test_the_reader_gets_words_name_and_attachment_as_they_were_approved(mailserver: MailServer) -> None:
    file = Attachment("Zeugnis – Müller.pdf", bytes(range(256)) * 50, "application/pdf")
    message_id, token, raw = frozen(replace(LETTER, to=replace(MARIA, name="Chen, María (VP)")), file)
    sent(opened(mailserver), raw, token, MARIA.email)
    mail = email.message_from_bytes(mailserver.wait_for(MARIA.email, message_id.encode()), policy=policy.default)
    part = mail.get_body(("plain",))
    assert part is not None
    assert part.get_content().replace("\r\n", "\n") == BODY
    assert mail["Subject"] == LETTER.subject
    assert [(a.get_filename(), a.get_content()) for a in mail.iter_attachments()] == [(file.name, file.content)]
    assert (mail["X-Afterword-Id"], mail["Bcc"]) == (token, None)


@needs_mailserver
def test_the_self_copy_comes_with_the_same_transaction(mailserver: MailServer) -> None:
    message_id, token, raw = frozen()
    assert sent(opened(mailserver), raw, token, MARIA.email, ANA, self_copy=ANA).self_copied
    mailserver.wait_for(ANA, message_id.encode())
    assert sorted(mailserver.wait_until_quiet(message_id)) == [ANA, MARIA.email]
    assert len(mailserver.accepted(message_id)) == 1


@needs_mailserver
def test_a_report_carries_our_envelope_id(mailserver: MailServer) -> None:
    _, token, raw = frozen()
    sent(opened(mailserver), raw, token, "gone@acme.example", ANA, self_copy=ANA)
    assert f"Original-Envelope-Id: {token}".encode() in mailserver.wait_for(
        ANA, b"Original-Envelope-Id: " + token.encode()
    )


@needs_mailserver
@pytest.mark.parametrize(
    ("to", "kind", "words"),
    [
        ("grey@acme.example", RefusedForNow, "try again later"),
        ("softquota@acme.example", RefusedForNow, "full for now"),
        ("refused@acme.example", RefusedForGood, "policy"),
        ("nobody@acme.example", RefusedForGood, "no such address"),
        ("someone@elsewhere.invalid", RefusedForGood, "no server for that mail domain"),
    ],
)
def test_a_refusal_is_told_apart_and_the_connection_lives_on(
    mailserver: MailServer, to: str, kind: type[MailError], words: str
) -> None:
    message_id, token, raw = frozen()
    transport = opened(mailserver)
    with pytest.raises(kind, match=words):
        transport.hand_over(Envelope(ANA, (to, ANA), token, ANA), raw)
    assert mailserver.accepted(message_id) == []
    assert sent(transport, raw, token, MARIA.email).server_said.startswith("250")


@needs_mailserver
def test_one_refused_reader_stops_the_letter_for_all(mailserver: MailServer) -> None:
    message_id, token, raw = frozen()
    with pytest.raises(RefusedForGood):
        sent(opened(mailserver), raw, token, MARIA.email, "refused@acme.example", ANA, self_copy=ANA)
    assert mailserver.accepted(message_id) == []


@needs_mailserver
def test_a_refused_self_copy_does_not_stop_the_letter(mailserver: MailServer) -> None:
    message_id, token, raw = frozen()
    accepted = sent(
        opened(mailserver), raw, token, MARIA.email, "refused@acme.example", self_copy="refused@acme.example"
    )
    assert not accepted.self_copied
    assert mailserver.wait_until_quiet(message_id) == [MARIA.email]


@needs_mailserver
def test_a_letter_that_is_too_large_is_refused_in_words(mailserver: MailServer) -> None:
    _, token, raw = frozen(LETTER, Attachment("big.bin", b"x" * 1_000_000))
    with pytest.raises(RefusedForGood, match=r"the letter has 1\.\d MB and the server takes 1\.0 MB"):
        sent(opened(mailserver), raw, token, MARIA.email)


@needs_mailserver
def test_abandoning_before_the_dot_sends_nothing(mailserver: MailServer) -> None:
    message_id, token, raw = frozen()
    transport = opened(mailserver)
    transport.hand_over(Envelope(ANA, (MARIA.email,), token), raw)
    transport.abandon()
    assert mailserver.delivered(message_id) == []


@needs_mailserver
def test_an_outage_between_body_and_dot_is_known_to_have_sent_nothing(mailserver: MailServer) -> None:
    message_id, token, raw = frozen()
    transport = opened(mailserver)
    transport.hand_over(Envelope(ANA, (MARIA.email,), token), raw)
    mailserver.kill_smtp()
    try:
        with pytest.raises((Unreachable, RefusedForNow)):
            transport.finish()
    finally:
        mailserver.start_smtp()
    assert mailserver.delivered(message_id) == []


@needs_mailserver
@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS, Tls.NONE])
def test_a_password_with_colon_space_and_emoji_logs_in(mailserver: MailServer, tls: Tls) -> None:
    transport = opened(mailserver, "ben@silva.example", tls)
    assert "DSN" in transport.features
    transport.close()


@needs_mailserver
def test_a_wrong_password_is_refused_without_repeating_it(mailserver: MailServer) -> None:
    with pytest.raises(LoginRefused, match="did not accept the user name ana@") as caught:
        open_smtp(mailserver.mailbox(), "wrong horse", step_seconds=20)
    assert "wrong horse" not in str(caught.value)


@needs_mailserver
def test_auto_finds_starttls_on_a_port_of_any_number(mailserver: MailServer) -> None:
    box = replace(mailserver.mailbox(tls=Tls.AUTO), smtp_port=mailserver.ports.submission)
    open_smtp(box, mailserver.users[ANA], step_seconds=20).close()


@needs_mailserver
@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_a_server_of_an_unknown_authority_gets_no_password(mailserver: MailServer, tls: Tls) -> None:
    box = replace(mailserver.mailbox(tls=tls), ca_file="")
    with pytest.raises(CertificateRefused, match=r"could not prove who it is .* issuer"):
        open_smtp(box, mailserver.users[ANA], step_seconds=20)


def box_for(server: Misbehaving, tls: Tls, ca_file: Path | str = "") -> Mailbox:
    return Mailbox(ANA, ANA, "127.0.0.1", server.port, "127.0.0.1", 1, tls, ca_file=str(ca_file))


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS, Tls.AUTO])
@pytest.mark.parametrize(
    ("hosts", "expired", "words"),
    [(("mail.other.example",), False, "mismatch|not valid for"), (("127.0.0.1",), True, "expired")],
)
def test_a_certificate_for_another_host_or_of_the_past_is_refused(
    tmp_path: Path, tls: Tls, hosts: tuple[str, ...], expired: bool, words: str
) -> None:
    authority = Authority(tmp_path)
    pair = authority.sign("server", *hosts, expired=expired)
    with_starttls = {"EHLO": b"250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"}
    script = Misbehaving(with_starttls, starttls=pair) if tls is Tls.STARTTLS else Misbehaving(implicit=pair)
    with script as server:
        with pytest.raises(CertificateRefused, match=words):
            open_smtp(box_for(server, tls, authority.ca_file), "secret", step_seconds=5)
        assert not any("AUTH" in line for line in server.heard)


def test_a_good_certificate_of_ones_own_authority_is_taken_in_both_ways(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    pair = authority.sign("server", "127.0.0.1")
    offers = {"EHLO": b"250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"}
    with Misbehaving(offers, starttls=pair) as server:
        open_smtp(box_for(server, Tls.STARTTLS, authority.ca_file), "secret", step_seconds=5).close()
        assert server.heard[:3] == ["EHLO [127.0.0.1]", "STARTTLS", "EHLO [127.0.0.1]"]
    with Misbehaving(implicit=pair) as server:
        open_smtp(box_for(server, Tls.AUTO, authority.ca_file), "secret", step_seconds=5).close()


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.AUTO, Tls.IMPLICIT])
def test_a_server_whose_starttls_was_stripped_gets_no_password(tls: Tls) -> None:
    with Misbehaving() as server:
        with pytest.raises(CertificateRefused, match="does not offer a secure connection"):
            open_smtp(box_for(server, tls), "secret", step_seconds=5)
        assert not any(line.startswith("AUTH") for line in server.heard)


def test_words_slipped_in_before_tls_end_the_connection(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    pair = authority.sign("server", "127.0.0.1")
    script = {
        "EHLO": b"250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n",
        "STARTTLS": b"220 go on\r\n250-evil\r\n250 AUTH PLAIN\r\n",
    }
    with Misbehaving(script, starttls=pair) as server, pytest.raises(Unreachable, match="spoke in the clear"):
        open_smtp(box_for(server, Tls.STARTTLS, authority.ca_file), "secret", step_seconds=5)


def test_without_tls_only_this_machine_is_talked_to() -> None:
    with pytest.raises(CertificateRefused, match="on this machine only"):
        open_smtp(Mailbox(ANA, ANA, "mail.acme.example", 25, "x", 1, Tls.NONE), "secret")


def test_a_port_where_nothing_answers_is_named() -> None:
    with Misbehaving() as server:
        port = server.port
    with pytest.raises(Unreachable, match=f"nothing answers at 127.0.0.1:{port}"):
        open_smtp(Mailbox(ANA, ANA, "127.0.0.1", port, "x", 1, Tls.NONE), "secret")


def test_an_authority_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with Misbehaving() as server, pytest.raises(CertificateRefused, match="no-such-file can't be read"):
        open_smtp(box_for(server, Tls.IMPLICIT, tmp_path / "no-such-file"), "secret", step_seconds=5)
