"""What an incoming mail is: an explicit chain of questions, the first that is answered decides.

A third of real bounces call themselves auto-replied, so a bounce is looked for before an automatic answer; an
applicant system's rejection, test or offer is an answer whoever seems to have sent it, so meaning comes before notices.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from afterword.domain import Incoming, IncomingKind, ReplyMeaning
from afterword.watch.auto_reply import auto_reply_reason
from afterword.watch.back_on import back_on
from afterword.watch.bounce import own_tokens, read_report
from afterword.watch.invitation import read_invitation
from afterword.watch.mail import Mail, Unreadable, open_mail
from afterword.watch.meaning import Meant, read_meaning
from afterword.watch.notice import TO_MANY, is_about_hiring, is_bulk, is_machine, notice_reason
from afterword.watch.notice_words import REQUEST
from afterword.watch.quoting import own_words
from afterword.watch.trust import read_verdict
from afterword.watch.witness import failed_addresses

if TYPE_CHECKING:
    from collections.abc import Callable

REPORTS = {
    "disposition-notification": "a receipt that the letter was opened",
    "feedback-report": "a report of a filter",
}
_DECIDED = {ReplyMeaning.REJECTION, ReplyMeaning.OFFER}
_STEPS = {ReplyMeaning.INTERVIEW, ReplyMeaning.ASSESSMENT}


@dataclass(frozen=True)
class _Read:
    """A mail, its own words and, once somebody asks, their meaning."""

    mail: Mail
    raw: bytes

    @cached_property
    def words(self) -> str:
        return own_words(self.mail.text)

    @cached_property
    def meant(self) -> Meant:
        return read_meaning(self.words, self.mail.subject, self.mail.date)


def classify(raw: bytes) -> Incoming | Unreadable:
    """Judge the bytes of one mail. Never raises: what can't be read comes back as Unreadable."""
    mail = open_mail(raw)
    if isinstance(mail, Unreadable):
        return mail
    read = _Read(mail, raw)
    found = next(incoming for question in QUESTIONS if (incoming := question(read)) is not None)
    verdict = read_verdict(mail)
    return replace(
        found,
        message_id=next(iter(mail.ids("message-id")), ""),
        in_reply_to=mail.ids("in-reply-to", "references"),
        tokens=own_tokens(mail),
        sender=mail.sender,
        sender_name=mail.sender_name,
        subject=mail.subject,
        date=mail.date,
        to=mail.addressees,
        authserv=verdict.authserv,
        authentic=verdict.authentic,
    )


def _bounce(read: _Read) -> Incoming | None:
    report = read_report(read.mail, lambda: failed_addresses(read.raw))
    if report is None:
        return None
    return Incoming(
        IncomingKind.BOUNCE if report.stage == "failed" else IncomingKind.OTHER,
        report.reason,
        report.sure,
        stage=report.stage,
        recipients=report.recipients,
        original_message_id=report.original_message_id,
        envelope_id=report.envelope_id,
    )


def _report(read: _Read) -> Incoming | None:
    """Read receipts (RFC 8098) and complaints of filters (RFC 5965) look like bounces and are none."""
    reason = REPORTS.get(read.mail.report_type)
    return Incoming(IncomingKind.OTHER, reason, 0.97) if reason else None


def _invitation(read: _Read) -> Incoming | None:
    found = read_invitation(read.mail)
    if found is None:
        return None
    kind = IncomingKind.INVITATION if found.asks else IncomingKind.OTHER
    return Incoming(kind, found.reason, 0.97, own_words=read.words)


def _decision_of_a_system(read: _Read) -> Incoming | None:
    """Applicant systems mark even their decisions as automatic, and as sent to many."""
    if not (is_machine(read.mail) or is_bulk(read.mail)) or not is_about_hiring(read.mail, read.words):
        return None
    asked = read.meant.meaning is ReplyMeaning.INFORMATION and REQUEST.search(read.meant.evidence)
    if read.meant.meaning in _STEPS or asked:
        notice = notice_reason(read.mail, read.words)
        if (notice and notice != TO_MANY) or read.mail.header("list-id") or auto_reply_reason(read.mail, read.words):
            return None
    elif read.meant.meaning not in _DECIDED:
        return None
    return _reply(read, f"a system sent it, and it means: {read.meant.meaning.value}", 0.85)


def _auto_reply(read: _Read) -> Incoming | None:
    found = auto_reply_reason(read.mail, read.words)
    if found is None:
        return None
    if read.meant.meaning in _DECIDED:
        return _reply(read, f"sent automatically, and it means: {read.meant.meaning.value}", 0.8)
    notice = notice_reason(read.mail, read.words)
    if notice and "received" in notice:
        return Incoming(IncomingKind.OTHER, notice, 0.9, own_words=read.words)
    titled, said = back_on(_title(read.mail), read.mail.date), back_on(read.words, read.mail.date)
    day = titled if titled and _title(read.mail).startswith("(") else said or titled
    return Incoming(IncomingKind.AUTO_REPLY, found[0], found[1], back_on=day, own_words=read.words)


def _title(mail: Mail) -> str:
    """The subject, unless it repeats that of our letter: "Automatic reply: Thank you for Thursday"."""
    told = re.search(
        r"\((?:returning|back|rückkehr|retour|regreso|rientro|terug|powrót)\b[^)]{3,40}\)", mail.subject, re.IGNORECASE
    )
    if told:
        return told[0]
    return "" if ":" in mail.subject else mail.subject


def _notice(read: _Read) -> Incoming | None:
    reason = notice_reason(read.mail, read.words)
    if not reason or (read.meant.meaning in _DECIDED and is_about_hiring(read.mail, read.words)):
        return None
    return Incoming(IncomingKind.OTHER, reason, 0.9, own_words=read.words)


def _machine_mail(read: _Read) -> Incoming | None:
    """A program wrote and asks nothing that can be read: not a person's answer."""
    if is_machine(read.mail) and read.meant.meaning is ReplyMeaning.UNCLEAR and not read.mail.header("in-reply-to"):
        return Incoming(IncomingKind.OTHER, "a program sent it, and it answers nothing", 0.7, own_words=read.words)
    return None


def _written(read: _Read) -> Incoming:
    answers = bool(read.mail.header("in-reply-to") or read.mail.header("references"))
    return _reply(read, "a person answered" if answers else "a person wrote", 0.95 if answers else 0.85)


def _reply(read: _Read, reason: str, sure: float) -> Incoming:
    return Incoming(
        IncomingKind.REPLY,
        reason,
        sure,
        own_words=read.words,
        meaning=read.meant.meaning,
        evidence=read.meant.evidence,
        named_date=read.meant.date,
    )


QUESTIONS: tuple[Callable[[_Read], Incoming | None], ...] = (
    _bounce, _report, _invitation, _decision_of_a_system, _auto_reply, _notice, _machine_mail, _written,
)  # fmt: skip
