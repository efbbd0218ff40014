"""What an incoming mail is: bounce first, then an automatic answer, an invitation, a reply, or something else.

A third of true bounces call themselves auto-replied, so a bounce is looked for before an auto-reply.
"""

from __future__ import annotations

import re
from dataclasses import replace

from afterword.domain import Incoming, IncomingKind, ReplyMeaning
from afterword.watch.auto_reply import back_on, is_automatic
from afterword.watch.bounce import own_tokens, read_report
from afterword.watch.mail import Mail, Unreadable, open_mail
from afterword.watch.meaning import Meant, read_meaning
from afterword.watch.quoting import own_words

_MACHINE = re.compile(
    r"^(?:no-?_?reply|do-?not-?_?reply|noreply|notifications?|alerts?|mailer|news(?:letter)?|updates?|jobs?-?alerts?|info-?noreply|system|automated|postmaster)\b",
    re.IGNORECASE,
)
_RECEIPT = re.compile(
    r"(?:we(?:'ve| have) received your|received your|thank(?:s| you) for (?:applying|your application|submitting|your interest in applying|registering)|application (?:has been )?(?:received|submitted|confirmed|complete)|confirm(?:ing)? receipt)|"
    r"verification code|one-time|passcode|reset your password|verify your (?:e-?mail|account)|your receipt|invoice|job alert|new jobs|recommended jobs|how did we do|survey|rate your|feedback on your (?:experience|application)|unsubscribe from",
    re.IGNORECASE,
)
_DECIDING = {ReplyMeaning.REJECTION, ReplyMeaning.OFFER, ReplyMeaning.ASSESSMENT, ReplyMeaning.INTERVIEW}
_CALENDAR_ANSWER = re.compile(
    r"^(?:accepted|declined|tentative|zugesagt|abgelehnt|accepté|refusé|aceptado|rechazado)\s*:", re.IGNORECASE
)


def classify(raw: bytes) -> Incoming | Unreadable:
    """Judge the bytes of one mail. Never raises."""
    mail = open_mail(raw)
    if isinstance(mail, Unreadable):
        return mail
    found = _bounce(mail) or _automatic(mail) or _invitation(mail) or _written(mail)
    return replace(
        found,
        message_id=next(iter(mail.ids("message-id")), ""),
        in_reply_to=mail.ids("in-reply-to", "references"),
        tokens=own_tokens(mail),
        sender=mail.sender,
        sender_name=mail.sender_name,
        subject=mail.subject,
        date=mail.date,
    )


def _bounce(mail: Mail) -> Incoming | None:
    report = read_report(mail)
    if report is None:
        return None
    kind = IncomingKind.BOUNCE if report.stage == "failed" else IncomingKind.OTHER
    return Incoming(
        kind,
        report.reason,
        report.sure,
        stage=report.stage,
        recipients=report.recipients,
        original_message_id=report.original_message_id,
        envelope_id=report.envelope_id,
    )


def _automatic(mail: Mail) -> Incoming | None:
    why = is_automatic(mail)
    if why is None:
        return None
    words = own_words(mail.text)
    meant = read_meaning(words, mail.subject, mail.date)
    if meant.meaning in _DECIDING and not re.search(
        r"out of (?:the )?office|absen|leave", mail.subject + words, re.IGNORECASE
    ):
        # An applicant system marks its decisions as automatic; they carry meaning all the same.
        return _reply(mail, meant, words, "an applicant system's decision", 0.85)
    if _RECEIPT.search(mail.subject + "\n" + words[:600]):
        return Incoming(IncomingKind.OTHER, "a program's confirmation", 0.9, own_words=words)
    return Incoming(IncomingKind.AUTO_REPLY, why[0], why[1], back_on=back_on(mail), own_words=words)


def _invitation(mail: Mail) -> Incoming | None:
    method = next((p.method for p in mail.parts if p.type == "text/calendar" and p.depth == 0), None)
    if method is None:
        return None
    if method in {"REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"} or _CALENDAR_ANSWER.match(mail.subject):
        return Incoming(IncomingKind.OTHER, "an answer to an invitation in the calendar", 0.95)
    what = {"CANCEL": "cancels", "REQUEST": "requests or updates"}.get(method, "sets")
    return Incoming(IncomingKind.INVITATION, f"a calendar part {what} a meeting", 0.97, own_words=own_words(mail.text))


def _written(mail: Mail) -> Incoming:
    words = own_words(mail.text)
    meant = read_meaning(words, mail.subject, mail.date)
    machine = bool(_MACHINE.match(mail.sender)) or mail.header("auto-submitted").lower().startswith("auto-generated")
    bulk = mail.header("precedence").lower() in {"bulk", "junk", "list"} or bool(
        mail.header("list-id") or mail.header("list-unsubscribe")
    )
    threaded = bool(mail.header("in-reply-to") or mail.header("references"))
    receipt = bool(_RECEIPT.search(mail.subject + "\n" + words[:600]))
    if meant.meaning in _DECIDING and not receipt:
        return _reply(mail, meant, words, "its words answer an application", 0.9 if not (machine or bulk) else 0.8)
    if meant.meaning in {ReplyMeaning.REJECTION, ReplyMeaning.OFFER}:
        return _reply(mail, meant, words, "its words answer an application", 0.75)
    if receipt:
        return Incoming(IncomingKind.OTHER, "a confirmation, an alert or a survey", 0.85, own_words=words)
    if machine or bulk:
        return Incoming(IncomingKind.OTHER, "sent by a program to many", 0.85, own_words=words)
    return _reply(
        mail, meant, words, "a person wrote it" + (" in answer" if threaded else ""), 0.9 if threaded else 0.75
    )


def _reply(mail: Mail, meant: Meant, words: str, reason: str, sure: float) -> Incoming:
    return Incoming(
        IncomingKind.REPLY,
        reason,
        sure,
        own_words=words,
        meaning=meant.meaning,
        evidence=meant.evidence,
        named_date=meant.date,
    )
