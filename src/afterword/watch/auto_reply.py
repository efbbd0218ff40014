"""Answers that no person wrote: out of office, left the company, "we have received your message"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.watch.auto_reply_words import (
    ACKNOWLEDGED,
    AUTOMATED,
    AWAY,
    COURTESY,
    FORMULA,
    NOTICE_NAME,
    OF_A_LETTER,
    PERSONAL,
    SUBJECT,
    SUBJECT_OF_PEOPLE,
    TO_A_GROUP,
)
from afterword.watch.sentences import split_sentences

if TYPE_CHECKING:
    from afterword.watch.mail import Mail

_PREFIX = re.compile(r"^(?:(?:re|aw|sv|antw|vs|odp|rif|res|fwd?)\s*:\s*)+", re.IGNORECASE)
_FLAGS = ("x-autoreply", "x-auto-reply", "x-mail-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from",
          "x-vacation", "x-autorespond-to", "x-qq-auto", "x-rocket-auto")  # fmt: skip
_ENGLISH = re.compile(
    r"(?i)\b(?:the|and|is|am|are|will|for|you|with|this|from|my|call|back|until|please|i['’]m)\b"
)  # our table of what belongs is English
_NOW = re.compile(
    r"(?i)\b(?:i am|i['’]m|we are|we['’]re|currently|presently)\b[^.]{0,20}\b(?:away|out|on|off|closed|unavailable|abroad)\b"
)
_UNTIL = re.compile(r"(?i)\b(?:until|till?|through|back|return\w*)\b")
_TO_COME = re.compile(
    r"(?i)\b(?:will|shall|going to)\b[^.]{0,12}\b(?:out|away|on|off|closed)\b|\b(?:['’]ll) be (?:out|away|on|off)\b"
)
_PROGRAM = re.compile(r"(?i)\bthis is an? auto")
_LABEL_END = re.compile(r"[:：)\]】]")
LONGEST = 1500  # characters of a mail that says no more than that somebody is away
NAME_WORDS = 4  # of a line that is a greeting, a name or a title
TITLED_SIGNS = 1  # beside a title that says the same
SHORTEST_NAME = 3
GREETING = 60  # characters within which a person names whom they write to
SURE_SIGNS = 3  # of the five things that absence notices say; a person who is away says one or two


def auto_reply_reason(mail: Mail, words: str) -> tuple[str, float] | None:
    """Why this is an automatic answer, and how surely; None for what a person wrote.

    The headers of RFC 3834 and of the vendors come first; Outlook's own rules send none, so subject and words count
    too. ``Auto-Submitted: no`` is legal and says that a person wrote it; ``auto-generated`` is a system's mail.
    Where no header tells, every sentence must be one that such notices have: people speak of their holidays as well.
    """
    submitted = mail.header("auto-submitted").lower()
    if not submitted.startswith("no") and (submitted.startswith(("auto-replied", "auto-notified")) or _told(mail)):
        return "its headers say that it was sent automatically", 0.98
    if is_of_a_list(mail):
        return None
    said = AWAY.search(words[:3000]) or AUTOMATED.search(words[:3000]) or ACKNOWLEDGED.search(words[:3000])
    if submitted == "no" or submitted.startswith(("no;", "no ")):
        titled = SUBJECT.search(mail.subject) and said
        return ("its subject and its words are those of an absence notice", 0.8) if titled else None
    if _is_labelled(mail.subject) and ("?" not in words or said):
        return "its subject is that of an automatic answer", 0.95
    return None if _is_personal(mail, words) else _in_words(mail, words, said)


def _in_words(mail: Mail, words: str, said: re.Match[str] | None) -> tuple[str, float] | None:
    """Where neither headers nor a label tell: the words must be a notice's, and its title or thread an answer's."""
    title = _PREFIX.sub("", mail.subject)
    whole = f"{title}. {words}"
    answers = title != mail.subject or not title or bool(mail.header("in-reply-to") or mail.header("references"))
    if not answers and TO_A_GROUP.search(words):
        return None
    titled = SUBJECT.search(title) or SUBJECT_OF_PEOPLE.search(title)
    if titled and (AWAY.search(whole) or ACKNOWLEDGED.search(whole) or _PROGRAM.search(words)):
        english = bool(_ENGLISH.search(words))
        # A notice that is tied to no letter speaks of one, or of now; people announce absences that are to come.
        now = _NOW.search(words) and _UNTIL.search(words) and not _TO_COME.search(words)
        foreign = not english and SUBJECT.search(title)
        tied = answers or foreign or _machine(mail) or now or OF_A_LETTER.search(words)
        if tied and _is_notice(whole, TITLED_SIGNS if english else 0):
            return "its subject and its words are those of an absence notice", 0.85
    if said is None:
        return None
    if _machine(mail) and _is_notice(words, 0):
        return f"it says “{_short(said[0])}”, and its headers fit an automatic answer", 0.9
    if answers and _is_notice(words, SURE_SIGNS):
        return f"it says “{_short(said[0])}”, as automatic answers do", 0.75
    return None


def _is_labelled(subject: str) -> bool:
    """Whether a program has set its label before the subject of the letter; a person may write the bare words."""
    label = SUBJECT.search(subject)
    if label is None or _PREFIX.match(subject):
        return False
    return bool(_LABEL_END.search(subject[label.start() :]) or NOTICE_NAME.search(subject))


def _is_personal(mail: Mail, words: str) -> bool:
    """Whether the writer knew to whom they write: no notice names its reader, goes to several, or speaks of a talk."""
    if len(mail.addressees) > 1 or PERSONAL.search(words):
        return True
    to = mail.header("to")
    names = {re.split(r"[\W\d_]", name)[0] for name in (to.strip(' "<'), mail.addressees[0] if mail.addressees else "")}
    return any(
        len(name) >= SHORTEST_NAME and re.search(rf"(?i)\b{re.escape(name)}\b", words[:GREETING]) for name in names
    )


def is_of_a_list(mail: Mail) -> bool:
    """Whether it came over a mailing list: there people speak of absences, and programs are kept out."""
    return bool(mail.header("list-id") or mail.header("list-post") or mail.header("precedence").lower() == "list")


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


def _is_notice(words: str, signs: int) -> bool:
    """Whether absence is all that it is about, in at least so many of the ways in which notices say it."""
    if len(words) > LONGEST or "?" in words:
        return False
    if sum(bool(pattern.search(words)) for pattern in FORMULA) + bool(AUTOMATED.search(words)) < signs:
        return False
    return not _ENGLISH.search(words) or all(_belongs(said.text) for said in split_sentences(words))


def _belongs(sentence: str) -> bool:
    """Whether an absence notice may hold this sentence."""
    return (
        len(sentence.split()) <= NAME_WORDS
        or not sentence.isascii()
        or any(p.search(sentence) for p in (AWAY, AUTOMATED, ACKNOWLEDGED, COURTESY, *FORMULA))
    )


def _short(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:60]
