"""Answers that no person wrote: out of office, left the company, "we have received your message"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.watch.auto_reply_words import ACKNOWLEDGED, AWAY, RETURNING, SUBJECT

if TYPE_CHECKING:
    from afterword.watch.mail import Mail

_PREFIX = re.compile(r"^(?:(?:re|aw|sv|antw|vs|odp|rif|res|fwd?)\s*:\s*)+", re.IGNORECASE)
_ABOUT_IT = re.compile(r"\?|\b(?:your|the) (?:interview|offer|references)\b|\binterview you", re.IGNORECASE)
_FLAGS = ("x-autoreply", "x-auto-reply", "x-mail-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from",
          "x-vacation", "x-autorespond-to")  # fmt: skip
LONGEST = 900  # characters of a mail that says no more than that somebody is away


def auto_reply_reason(mail: Mail, words: str) -> tuple[str, float] | None:
    """Why this is an automatic answer, and how surely; None for what a person wrote.

    The headers of RFC 3834 and of the vendors come first; Outlook's own rules send none, so subject and words count
    too. ``Auto-Submitted: no`` is legal and says that a person wrote it; ``auto-generated`` is a system's mail.
    """
    submitted = mail.header("auto-submitted").lower()
    titled = bool(SUBJECT.search(_PREFIX.sub("", mail.subject)))
    said = AWAY.search(words[:3000]) or ACKNOWLEDGED.search(words[:3000])
    if submitted == "no" or submitted.startswith(("no;", "no ")):
        return ("its subject and its words are those of an absence notice", 0.8) if titled and said else None
    if submitted.startswith(("auto-replied", "auto-notified")) or _told(mail):
        return "its headers say that it was sent automatically", 0.98
    if titled:
        return "its subject is that of an automatic answer", 0.95
    if said and _machine(mail):
        return f"it says “{_short(said[0])}”, and its headers fit an automatic answer", 0.9
    if said and _says_no_more(words):
        return f"it says “{_short(said[0])}”, as automatic answers do", 0.75
    return None


def _told(mail: Mail) -> bool:
    """The vendors' own headers for automatic answers."""
    if any(mail.header(name).lower() not in {"", "no", "false"} for name in _FLAGS):
        return True
    return mail.header("precedence").lower().replace("-", "_") == "auto_reply"


def _machine(mail: Mail) -> bool:
    """Headers that automatic answers have, and other mails too."""
    return bool(
        mail.header("x-auto-response-suppress")
        or mail.header("auto-submitted")
        or mail.header("return-path").replace(" ", "") == "<>"
        or mail.header("precedence").lower() in {"bulk", "junk"}
    )


def _says_no_more(words: str) -> bool:
    """Whether absence is all that it is about: a person who is travelling writes about other things too."""
    return len(words) < LONGEST and bool(RETURNING.search(words)) and not _ABOUT_IT.search(words)


def _short(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:60]
