"""Mails that machines send to many: receipts of an application, alerts, surveys, codes, newsletters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.watch.notice_words import HIRING, PROMOTION, RECEIVED, SUBJECTS, TOPICS

if TYPE_CHECKING:
    from afterword.watch.mail import Mail

TO_MANY = "it was sent to many at once"
MACHINE_LONGEST = 4000  # characters of the words in which a topic is looked for


def notice_reason(mail: Mail, words: str) -> str:
    """Why this mail asks nothing of the person in this process, in words; "" when it is none of these."""
    for reason, pattern in SUBJECTS:
        if pattern.search(mail.subject):
            return reason
    head = words[:MACHINE_LONGEST]
    if (is_machine(mail) or is_bulk(mail)) and RECEIVED.search(head):
        return "it confirms that something was received"
    for reason, pattern in TOPICS:
        if pattern.search(head):
            return reason
    if is_bulk(mail):
        return TO_MANY
    return ""


def is_about_hiring(mail: Mail, words: str) -> bool:
    """Whether a mail that many may get speaks of the reader's own application, and not of something for sale."""
    text = f"{mail.subject}\n{words[:MACHINE_LONGEST]}"
    return bool(HIRING.search(text)) and not PROMOTION.search(text)


def is_bulk(mail: Mail) -> bool:
    """Whether its headers say that many get it (RFC 2369, RFC 2919)."""
    if mail.header("in-reply-to") and not mail.header("list-id"):
        return False
    bulk = mail.header("precedence").lower() in {"bulk", "junk", "list"}
    return bulk or bool(mail.header("list-id") or mail.header("list-unsubscribe"))


def is_machine(mail: Mail) -> bool:
    """Whether a program sent it, by its address or its headers."""
    local = mail.sender.partition("@")[0].replace("-", "").replace("_", "").replace(".", "")
    named = local.startswith(
        ("noreply", "donotreply", "notification", "alert", "newsletter", "mailer", "automated", "jobs")
    )
    return named or "noreply" in local or mail.header("auto-submitted").lower().startswith("auto-generated")
