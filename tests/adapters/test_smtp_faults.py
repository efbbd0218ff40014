"""A server that fails at each step: what is known afterwards, and what is said about it."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from misbehaving import CLOSE, DROP, EHLO, HANG, SPLIT, Misbehaving

from afterword.adapters.smtp import SmtpTransport, open_smtp
from afterword.deliver.outbox import Accepted, Envelope
from afterword.domain import Mailbox, Tls
from afterword.errors import (
    AnswerUnknown,
    LoginRefused,
    MailError,
    RefusedForGood,
    RefusedForNow,
    Unreachable,
    UnsafeText,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

ANA, MARIA = "ana@silva.example", "maria@acme.example"
ENVELOPE = Envelope(ANA, (MARIA, ANA), "token=1", self_copy=ANA)
RAW = b"Subject: Thank you\r\n\r\nDear Maria,\r\n.\r\n..\r\nThank you.\r\n"
STUFFED = b"Subject: Thank you\r\n\r\nDear Maria,\r\n..\r\n...\r\nThank you.\r\n"
PASSWORD = "pass: wörd 🔑"


def opened(server: Misbehaving, *, dot_seconds: float = 5, seconds: float = 5, user: str = ANA) -> SmtpTransport:
    box = Mailbox(ANA, user, "127.0.0.1", server.port, "127.0.0.1", 1, Tls.NONE)
    return open_smtp(box, PASSWORD, step_seconds=seconds, dot_seconds=dot_seconds)


def sent(server: Misbehaving, envelope: Envelope = ENVELOPE, raw: bytes = RAW, *, seconds: float = 5) -> Accepted:
    transport = opened(server, seconds=seconds, dot_seconds=seconds)
    try:
        transport.hand_over(envelope, raw)
        return transport.finish()
    finally:
        transport.close()


def test_a_letter_is_taken_once_with_its_dots_doubled_and_the_answer_kept() -> None:
    with Misbehaving() as server:
        assert sent(server) == Accepted("250 2.0.0 queued as Q1", self_copied=True)
        assert server.delivered == [STUFFED]


def test_the_dialogue_says_what_rfc_3461_and_4954_ask_for() -> None:
    with Misbehaving() as server:
        sent(server)
        assert [line for line in server.heard if not line.startswith("AUTH")] == [
            "EHLO [127.0.0.1]",
            f"MAIL FROM:<{ANA}> SIZE={len(RAW)} RET=HDRS ENVID=token+3D1",
            f"RCPT TO:<{MARIA}> NOTIFY=FAILURE,DELAY ORCPT=rfc822;{MARIA}",
            f"RCPT TO:<{ANA}> NOTIFY=NEVER",
            "DATA",
            "QUIT",
        ]


def test_a_server_without_extensions_is_asked_for_none() -> None:
    with Misbehaving({"EHLO": b"250 mail.acme.example\r\n"}) as server:
        transport = opened(server, user="")
        transport.hand_over(ENVELOPE, RAW)
        assert transport.features == ()
        assert server.heard[1:4] == [f"MAIL FROM:<{ANA}>", f"RCPT TO:<{MARIA}>", f"RCPT TO:<{ANA}>"]
        transport.close()


def test_the_features_are_known_by_name() -> None:
    with Misbehaving() as server:
        transport = opened(server)
        assert transport.features == ("8BITMIME", "AUTH", "DSN", "SIZE", "SMTPUTF8")
        transport.close()


@pytest.mark.parametrize("phase", ["banner", "EHLO", "AUTH", "MAIL", "RCPT", "RCPT 2", "DATA"])
@pytest.mark.parametrize(
    "fault", [DROP, CLOSE, b"garbage\0\xff\r\n", b"250 \r\n" * 20_000, b"HTTP/1.1 400 Bad\r\n\r\n"]
)
def test_whatever_breaks_before_the_dot_nothing_is_sent_and_that_is_known(phase: str, fault: bytes) -> None:
    fault = b"250-" + b"x" * 1_000_000 if fault.startswith(b"250 ") else fault
    with Misbehaving({phase: fault}) as server:
        with pytest.raises((Unreachable, RefusedForNow)):
            sent(server)
        assert server.delivered == []


@pytest.mark.parametrize("fault", [DROP, CLOSE])
def test_a_break_within_the_text_delivers_nothing(fault: bytes) -> None:
    with Misbehaving({"body": fault}) as server:
        with pytest.raises((Unreachable, AnswerUnknown)):
            sent(server, raw=RAW + b"x\r\n" * 30_000)
        assert server.delivered == []


@pytest.mark.parametrize("phase", ["banner", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"])
def test_a_server_that_hangs_before_the_dot_is_left(phase: str) -> None:
    with Misbehaving({phase: HANG}) as server:
        with pytest.raises(Unreachable, match="does not answer in time"):
            sent(server, seconds=0.2)
        assert server.delivered == []


@pytest.mark.parametrize("phase", ["banner", "EHLO", "AUTH", "MAIL", "RCPT", "RCPT 2", "DATA"])
def test_421_at_any_step_means_later(phase: str) -> None:
    with Misbehaving({phase: b"421 4.3.2 closing down\r\n" + CLOSE}) as server:
        with pytest.raises(RefusedForNow) as caught:
            sent(server)
        assert caught.value.code == 421
        assert server.delivered == []


@pytest.mark.parametrize("phase", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize(
    ("reply", "kind", "words"),
    [
        (b"450 4.2.0 Greylisted\r\n", RefusedForNow, "asks to try again later"),
        (b"452 4.2.2 Over quota\r\n", RefusedForNow, "full for now"),
        (b"451 odd\r\n", RefusedForNow, "trouble for now"),
        (b"550-5.1.1 No such user\r\n550 5.1.1 really\r\n", RefusedForGood, "there is no such address"),
        (b"552 5.2.2 full\r\n", RefusedForGood, "mailbox is full"),
        (b"550 no\r\n", RefusedForGood, "unknown there"),
        (b"554 5.7.1 spam\r\n", RefusedForGood, "policy refuses"),
        (b"599 5.9.9 whatever\r\n", RefusedForGood, "599 5.9.9 whatever"),
    ],
)
def test_a_refusal_says_what_it_means_and_what_the_server_said(
    phase: str, reply: bytes, kind: type[MailError], words: str
) -> None:
    with Misbehaving({phase: reply}) as server:
        with pytest.raises(kind, match=words) as caught:
            sent(server)
        assert reply.split()[-1].decode() in str(caught.value)
        assert server.delivered == []


def test_an_answer_that_is_neither_yes_nor_no_ends_the_connection() -> None:
    with Misbehaving({"MAIL": b"354 go on\r\n"}) as server, pytest.raises(Unreachable, match="makes no sense"):
        sent(server)


@pytest.mark.parametrize("takes", [True, False])
@pytest.mark.parametrize(
    "fault",
    [
        DROP, CLOSE, HANG, b"garbage\r\n", b"25", b"250-first\r\n" + CLOSE, b"451 4.3.0 later\r\n",
        b"421 4.3.2 bye\r\n" + CLOSE, b"354 what\r\n", b"250-" + b"x" * 70_000,
    ],
)  # fmt: skip
def test_no_clear_answer_to_the_dot_is_never_read_as_yes_or_no(takes: bool, fault: bytes) -> None:
    with Misbehaving({"dot": fault + CLOSE if fault == b"25" else fault}, takes=takes) as server:
        with pytest.raises(AnswerUnknown):
            sent(server, seconds=0.3)
        assert len(server.delivered) == int(takes)


@pytest.mark.parametrize("reply", [b"552 5.2.2 over quota\r\n", b"554 5.7.1 content refused\r\n"])
def test_a_refusal_of_the_dot_is_final(reply: bytes) -> None:
    with Misbehaving({"dot": reply}, takes=False) as server, pytest.raises(RefusedForGood, match="refused the letter"):
        sent(server)


@pytest.mark.parametrize(
    "reply", [b"25" + SPLIT + b"0 ok\r\n", b"250-one\r\n" + SPLIT + b"250 ok\r\n", b"250\r\n", b"250 ok\n"]
)
def test_an_answer_in_pieces_or_several_lines_is_one_answer(reply: bytes) -> None:
    with Misbehaving({"dot": reply}) as server:
        assert sent(server).server_said.startswith("250")


@pytest.mark.parametrize("fault", [DROP, CLOSE, b"421 4.4.2 you took too long\r\n" + CLOSE, b"garbage\r\n" + CLOSE])
def test_a_server_that_went_away_before_the_dot_gets_no_dot(fault: bytes) -> None:
    with Misbehaving({"idle": fault}) as server:
        transport = opened(server)
        transport.hand_over(ENVELOPE, RAW)
        assert server.idle.wait(5)
        with pytest.raises((Unreachable, RefusedForNow)):
            transport.finish()
        assert server.delivered == []


def test_abandoning_delivers_nothing() -> None:
    with Misbehaving() as server:
        transport = opened(server)
        transport.hand_over(ENVELOPE, RAW)
        transport.abandon()
        with pytest.raises(Unreachable):
            transport.finish()
    assert server.delivered == []


def test_closing_in_the_middle_of_a_letter_delivers_nothing() -> None:
    with Misbehaving() as server:
        transport = opened(server)
        transport.hand_over(ENVELOPE, RAW)
        transport.close()
        transport.close()
    assert server.delivered == []


@pytest.mark.parametrize("fault", [DROP, HANG, b"garbage\r\n"])
def test_a_fault_at_quit_is_nobodys_business(fault: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.adapters.smtp.QUIT_SECONDS", 0.1)
    with Misbehaving({"QUIT": fault}) as server:
        assert sent(server).server_said.startswith("250")
        assert len(server.delivered) == 1


def test_one_connection_carries_several_letters_and_a_refused_one_between_them() -> None:
    with Misbehaving({"RCPT 1": b"550 5.1.1 no\r\n"}) as server:
        transport = opened(server)
        with pytest.raises(RefusedForGood):
            transport.hand_over(ENVELOPE, RAW)
        server.script = {}
        for _ in range(2):
            transport.hand_over(ENVELOPE, RAW)
            transport.finish()
        transport.close()
        assert (len(server.delivered), server.heard.count("RSET")) == (2, 1)


@pytest.mark.parametrize("fault", [DROP, HANG, b"502 what\r\n", b"garbage\r\n"])
def test_a_fault_after_a_refusal_does_not_hide_the_refusal(fault: bytes) -> None:
    with Misbehaving({"RCPT": b"550 5.1.1 no\r\n", "RSET": fault}) as server:
        transport = opened(server, seconds=0.2)
        with pytest.raises(RefusedForGood, match="no such address"):
            transport.hand_over(ENVELOPE, RAW)
        with pytest.raises(Unreachable):
            transport.hand_over(ENVELOPE, RAW)
        transport.close()


def test_a_connection_that_broke_between_letters_says_so_and_sends_nothing() -> None:
    with Misbehaving({"QUIT": b""}) as server:
        transport = opened(server)
        transport.abandon()
        with pytest.raises(Unreachable):
            transport.hand_over(ENVELOPE, RAW)
        assert server.delivered == []


def test_a_refused_copy_to_oneself_is_noted_and_the_letter_goes() -> None:
    with Misbehaving({"RCPT 2": b"550 5.7.1 not to yourself\r\n"}) as server:
        assert not sent(server).self_copied
        assert server.delivered == [STUFFED]


def test_without_a_self_copy_no_proof_is_promised() -> None:
    with Misbehaving() as server:
        assert not sent(server, Envelope(ANA, (MARIA,), "t")).self_copied


def test_any_other_refused_recipient_stops_the_letter_for_all() -> None:
    with Misbehaving({"RCPT 2": b"550 5.1.1 no\r\n"}) as server:
        with pytest.raises(RefusedForGood, match="a letter to tom"):
            sent(server, Envelope(ANA, (MARIA, "tom@acme.example", ANA), "t", self_copy=ANA))
        assert server.delivered == []


def test_a_letter_to_oneself_needs_its_one_recipient() -> None:
    with Misbehaving({"RCPT": b"550 5.1.1 no\r\n"}) as server, pytest.raises(RefusedForGood):
        sent(server, Envelope(ANA, (ANA, ANA), "t", self_copy=ANA))


def test_a_letter_that_is_too_large_is_not_even_begun() -> None:
    with Misbehaving() as server:
        with pytest.raises(RefusedForGood, match=r"the letter has 0\.2 MB and the server takes 0\.1 MB"):
            sent(server, raw=b"Subject: x\r\n\r\n" + b"x\r\n" * 60_000)
        assert not any(line.startswith("MAIL") for line in server.heard)


@pytest.mark.parametrize("limit", [b"0", b"", b"many"])
def test_a_size_without_a_number_is_no_limit(limit: bytes) -> None:
    with Misbehaving({"EHLO": EHLO.replace(b"100000", limit)}) as server:
        sent(server, raw=b"Subject: x\r\n\r\n" + b"x\r\n" * 60_000)
        assert len(server.delivered) == 1


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (f"{MARIA}>\r\nRCPT TO:<tom@acme.example", "line break"),
        ("<maria@acme.example>", "form name@place"),
        ("", "is missing"),
    ],
)
def test_an_address_that_is_none_reaches_no_server(bad: str, words: str) -> None:
    with Misbehaving() as server:
        with pytest.raises(MailError, match=words):
            sent(server, Envelope(ANA, (bad,), "t"))
        assert not any(line.startswith("MAIL") for line in server.heard)


@pytest.mark.parametrize(
    "raw", [b"a: b\r\n\r\nbare\nfeed\r\n", b"a: b\r\n\r\nbare\rreturn\r\n", b"a: b\r\n\r\n\0\r\n", b"x" * 999]
)
def test_a_text_that_could_smuggle_another_mail_is_refused(raw: bytes) -> None:
    with Misbehaving() as server, pytest.raises(UnsafeText):
        sent(server, raw=raw)


def test_a_text_without_a_last_line_end_gets_one() -> None:
    with Misbehaving() as server:
        sent(server, raw=RAW.removesuffix(b"\r\n"))
        assert server.delivered == [STUFFED]


def test_a_domain_beyond_ascii_goes_as_a_labels() -> None:
    with Misbehaving() as server:
        sent(server, Envelope(ANA, ("maria@bücher.example",), "t"))
        assert any(line.startswith("RCPT TO:<maria@xn--bcher-kva.example>") for line in server.heard)


def test_an_address_beyond_ascii_goes_where_the_server_offers_it_and_nowhere_else() -> None:
    envelope = Envelope(ANA, ("zoë@acme.example",), "t")
    with Misbehaving() as server:
        sent(server, envelope)
        assert "RCPT TO:<zoë@acme.example> NOTIFY=FAILURE,DELAY" in server.heard
        assert any(line.startswith("MAIL") and " SMTPUTF8 " in line for line in server.heard)
    plain = Misbehaving({"EHLO": EHLO.replace(b"SMTPUTF8", b"HELP")})
    with plain as server, pytest.raises(RefusedForGood, match="letters beyond ASCII"):
        sent(server, envelope)


def test_bytes_beyond_ascii_need_a_server_that_offers_them() -> None:
    raw = "Subject: x\r\n\r\nZoë\r\n".encode()
    with Misbehaving() as server:
        sent(server, raw=raw)
        assert any("BODY=8BITMIME" in line for line in server.heard)
    plain = Misbehaving({"EHLO": EHLO.replace(b"8BITMIME", b"HELP")})
    with plain as server, pytest.raises(RefusedForGood, match="can't carry"):
        sent(server, raw=raw)


@pytest.mark.parametrize(
    ("script", "kind", "words"),
    [
        ({"AUTH": b"535 5.7.8 bad\r\n"}, LoginRefused, "did not accept the user name"),
        ({"AUTH": b"534 5.7.9 app password needed\r\n"}, LoginRefused, "app password"),
        ({"AUTH": b"454 4.7.0 later\r\n"}, RefusedForNow, "can't check passwords for now"),
        ({"AUTH": b"334 \r\n"}, Unreachable, "makes no sense"),
        ({"EHLO": EHLO.replace(b"PLAIN LOGIN", b"GSSAPI")}, LoginRefused, "it offers GSSAPI"),
        ({"EHLO": EHLO.replace(b"AUTH PLAIN LOGIN", b"HELP")}, LoginRefused, "it offers no login at all"),
        ({"EHLO": b"502 what\r\n"}, RefusedForGood, "would not talk to us"),
        ({"banner": b"554 no service\r\n"}, RefusedForGood, "would not talk to us"),
    ],
)
def test_a_login_that_fails_says_why(script: Mapping[str, bytes], kind: type[MailError], words: str) -> None:
    with Misbehaving(script) as server, pytest.raises(kind, match=words):
        opened(server)


def test_no_error_repeats_the_password_even_if_the_server_does() -> None:
    echo = base64.b64encode(f"\0{ANA}\0{PASSWORD}".encode())
    rude = Misbehaving({"AUTH": b"535 5.7.8 bad " + echo + f" {PASSWORD}\r\n".encode()})
    with rude as server, pytest.raises(LoginRefused) as caught:
        opened(server)
    assert PASSWORD not in str(caught.value)
    assert echo.decode() not in str(caught.value)


def test_a_null_in_a_password_is_refused_before_it_is_sent() -> None:
    with Misbehaving() as server, pytest.raises(UnsafeText, match="password"):
        opened(server, user="a\0b")


def test_the_older_way_of_logging_in_works_too() -> None:
    # The server sees the words in base64; a phase is the first eight letters of a line.
    script = {
        "AUTH": b"334 VXNlcm5hbWU6\r\n",
        "YW5HQHNP": b"334 UGFzc3dvcmQ6\r\n",
        "CGFZCZOG": b"235 welcome\r\n",
        "EHLO": EHLO.replace(b"PLAIN LOGIN", b"LOGIN"),
    }
    with Misbehaving(script) as server:
        opened(server).close()
        said = [base64.b64decode(line).decode() for line in server.heard[2:4]]
        assert (server.heard[1], said) == ("AUTH LOGIN", [ANA, PASSWORD])


def test_a_refused_user_name_is_not_followed_by_the_password() -> None:
    script = {"AUTH": b"535 no\r\n", "EHLO": EHLO.replace(b"PLAIN LOGIN", b"LOGIN")}
    with Misbehaving(script) as server, pytest.raises(LoginRefused):
        opened(server)
    assert server.heard[1:] == ["AUTH LOGIN"]
