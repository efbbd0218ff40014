"""Which letter an incoming mail answers, and how surely: headers and tokens first, then who wrote and about what.

The index is built once; a look-up costs the same for ten letters and for a hundred thousand.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from afterword.domain import Incoming, IncomingKind

SURE = 0.9  # from here on a mail is linked; below it is shown as a choice, and pauses what it may answer
# Domains at which strangers share an address, and systems that write for many employers: they name no company.
SHARED = {
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "yahoo.co.uk", "icloud.com",
    "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "proton.me", "protonmail.com", "mail.com", "btinternet.com",
    "greenhouse.io", "greenhouse-mail.io", "lever.co", "hire.lever.co", "ashbyhq.com", "myworkday.com", "workday.com",
    "smartrecruiters.com", "icims.com", "jobvite.com", "linkedin.com", "indeed.com", "workable.com", "teamtailor.com",
    "recruitee.com", "personio.de", "bamboohr.com", "successfactors.com", "taleo.net", "breezy.hr",
}  # fmt: skip
RECENT = 500  # letters that are compared by company and role, so that a look-up never grows with the record
EARLIEST = dt.timedelta(minutes=5)  # clocks differ: an answer may be dated a little before what it answers


_LEGAL_FORM = re.compile(
    r",? (?:inc|ltd|limited|llc|llp|plc|gmbh|ag|pty|pvt|co|corp|corporation|company)\b\.?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class SentLetter:
    """What has to be known of a letter that left."""

    letter_id: str
    interview_id: str
    message_id: str
    token: str
    recipient: str
    company: str
    role: str
    subject: str
    sent_at: dt.datetime
    other_ids: tuple[str, ...] = ()  # under which the server or a sent copy knows it
    envelope_id: str = ""  # where it isn't the token


@dataclass(frozen=True, slots=True)
class Match:
    """The letter that a mail answers; ids are "" where none was found."""

    letter_id: str = ""
    interview_id: str = ""
    sure: float = 0.0
    how: str = ""
    candidates: tuple[tuple[str, float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SentIndex:
    """Letters that left, by what an answer may name."""

    letters: tuple[SentLetter, ...]
    by_id: dict[str, SentLetter] = field(default_factory=dict)
    by_token: dict[str, SentLetter] = field(default_factory=dict)
    by_address: dict[str, list[SentLetter]] = field(default_factory=dict)
    by_domain: dict[str, list[SentLetter]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Fill the tables."""
        for letter in sorted(self.letters, key=lambda sent: sent.sent_at):
            for ident in filter(None, (letter.message_id, *letter.other_ids)):
                self.by_id.setdefault(ident, letter)
            for mark in (letter.token, letter.envelope_id):
                if mark:
                    self.by_token.setdefault(mark, letter)
            self.by_address.setdefault(letter.recipient.lower(), []).append(letter)
            domain = letter.recipient.lower().rpartition("@")[2]
            if domain and domain not in SHARED:
                self.by_domain.setdefault(domain, []).append(letter)

    def match(self, mail: Incoming) -> Match:
        """The letter that this mail belongs to; none for a copy of our own letter."""
        if mail.message_id in self.by_id:
            return Match(how="a copy of our own letter")
        return self._by_header(mail) or self._by_report(mail) or self._by_sender(mail) or Match()

    def _by_header(self, mail: Incoming) -> Match | None:
        for token in (*mail.tokens, mail.envelope_id):
            if token and token in self.by_token:
                return _sure(self.by_token[token], "it carries our own mark")
        for ident in (*mail.in_reply_to, mail.original_message_id):
            letter = self.by_id.get(ident)
            if letter is None:
                continue
            if mail.kind in {IncomingKind.BOUNCE, IncomingKind.OTHER} or self._is_known(mail, letter):
                return _sure(letter, "its header names the letter")
            # Whoever has seen the Message-ID can write it into a header: a stranger's mail may only pause.
            return _unsure(letter, 0.8, "its header names the letter, but somebody else wrote it")
        return None

    def _is_known(self, mail: Incoming, letter: SentLetter) -> bool:
        domain = letter.recipient.lower().rpartition("@")[2]
        own = mail.sender.rpartition("@")[2]
        same = own == domain or own.endswith("." + domain) or domain.endswith("." + own)
        return mail.sender == letter.recipient.lower() or (same and domain not in SHARED)

    def _by_report(self, mail: Incoming) -> Match | None:
        if not mail.stage:
            return None
        for recipient in mail.recipients:
            sent = self._before(self.by_address.get(recipient.address, []), mail)
            if sent:
                return _unsure(sent[-1], 0.85, "it reports about the address that we wrote to")
        return None

    def _by_sender(self, mail: Incoming) -> Match | None:
        if mail.stage:
            return None
        direct = self._before(self.by_address.get(mail.sender, []), mail)
        if direct:
            return _unsure(direct[-1], 0.85, "the person we wrote to wrote, in a new thread", direct)
        domain = mail.sender.rpartition("@")[2]
        colleagues = self._before(self.by_domain.get(domain, []), mail)
        if colleagues:
            named = [letter for letter in colleagues if _is_about(mail, letter)] or colleagues
            return _unsure(named[-1], 0.7, "somebody at the same company wrote", named)
        about = [s for s in self._recent(mail) if s.company and _is_about(mail, s, strictly=True)]
        return _unsure(about[-1], 0.6, "it speaks of the company and the role", about) if about else None

    def _before(self, letters: list[SentLetter], mail: Incoming) -> list[SentLetter]:
        if mail.date is None:
            return letters
        return [letter for letter in letters if letter.sent_at - EARLIEST <= mail.date]

    def _recent(self, mail: Incoming) -> list[SentLetter]:
        if mail.kind not in {IncomingKind.REPLY, IncomingKind.INVITATION}:
            return []
        return self._before(list(self.letters[-RECENT:]), mail)


def match(mail: Incoming, sent: tuple[SentLetter, ...]) -> Match:
    """The letter among these that a mail belongs to; for many mails build the index once."""
    return SentIndex(sent).match(mail)


def _is_about(mail: Incoming, letter: SentLetter, *, strictly: bool = False) -> bool:
    """Whether a mail names the company or the role; strictly: both."""
    text = f"{mail.subject}\n{mail.own_words}\n{mail.sender_name}".casefold()
    company = _names(text, _LEGAL_FORM.sub("", letter.company))
    role = _names(text, letter.role)
    return company and role if strictly else company or role


def _names(text: str, what: str) -> bool:
    return bool(what) and re.search(rf"(?<!\w){re.escape(what.casefold())}(?!\w)", text) is not None


def _sure(letter: SentLetter, how: str) -> Match:
    return Match(letter.letter_id, letter.interview_id, 0.99, how, ((letter.letter_id, 0.99, how),))


def _unsure(letter: SentLetter, sure: float, how: str, others: list[SentLetter] | None = None) -> Match:
    ranked = [letter, *(o for o in reversed(others or []) if o.letter_id != letter.letter_id)][:5]
    choices = tuple((o.letter_id, round(sure - 0.05 * n, 2), how) for n, o in enumerate(ranked))
    return Match(letter.letter_id, letter.interview_id, sure, how, choices)
