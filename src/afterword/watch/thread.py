"""Which letter an incoming mail answers, and how surely: headers and tokens first, then who wrote and about what.

The index is built once; a look-up costs the same for ten letters and for a hundred thousand.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from afterword.domain import Incoming, IncomingKind
from afterword.watch.trust import doubt

if TYPE_CHECKING:
    from collections.abc import Iterator

SURE = 0.9  # from here on a mail is linked; below it is shown as a choice, and pauses what it may answer
# Domains at which strangers share an address, and systems that write for many employers: they name no company.
SHARED = {
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "yahoo.co.uk", "icloud.com",
    "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "proton.me", "protonmail.com", "mail.com", "btinternet.com",
    "greenhouse.io", "greenhouse-mail.io", "lever.co", "hire.lever.co", "ashbyhq.com", "myworkday.com", "workday.com",
    "smartrecruiters.com", "icims.com", "jobvite.com", "linkedin.com", "indeed.com", "workable.com", "teamtailor.com",
    "recruitee.com", "personio.de", "bamboohr.com", "successfactors.com", "taleo.net", "breezy.hr",
}  # fmt: skip
MOST_NAMED = 40  # letters of one name that are compared, so that a look-up never grows with the record
WORDS_MOST = 400  # of a mail, in which companies are looked for
CHOICES = 5
SOON = dt.timedelta(days=45)  # within which an answer mostly comes
EARLIEST = dt.timedelta(minutes=5)  # clocks differ: an answer may be dated a little before what it answers


_LEGAL_FORM = re.compile(
    r",? (?:inc|ltd|limited|llc|llp|plc|gmbh|ag|pty|pvt|co|corp|corporation|company)\b\.?", re.IGNORECASE
)


_WORD = re.compile(r"\w+")
_TITLE = re.compile(r"^\s*(?:(?:re|aw|sv|antw|vs|odp|rif|res|fwd?|wg|tr)\s*:\s*)+", re.IGNORECASE)
_OF_PEOPLE = {IncomingKind.REPLY, IncomingKind.INVITATION, IncomingKind.AUTO_REPLY}
WEAK = 0.8  # what a header says and the sender, or the person's provider, does not bear out


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
    reader: str = ""  # the name of whom it was written to


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
    by_company: dict[str, list[SentLetter]] = field(default_factory=dict)
    by_reader: dict[str, list[SentLetter]] = field(default_factory=dict)

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
            if company := first_word(letter.company):
                self.by_company.setdefault(company, []).append(letter)
            if letter.reader:
                self.by_reader.setdefault(letter.reader.casefold(), []).append(letter)

    def match(self, mail: Incoming, pinned: str = "") -> Match:
        """The letter that this mail belongs to; none for a copy of our own letter.

        `pinned` names the server whose Authentication-Results are believed; what it doesn't confirm may only pause.
        """
        if mail.message_id in self.by_id:
            return Match(how="a copy of our own letter")
        found = self._by_header(mail) or self._by_report(mail) or self._by_likeness(mail) or Match()
        why = doubt(mail, pinned) if found.sure >= SURE and mail.kind in _OF_PEOPLE else ""
        return replace(found, sure=WEAK, how=f"{found.how}, but {why}") if why else found

    def wrote_to(self, mail: Incoming) -> SentLetter | None:
        """The letter whose reader the person wrote to themselves, from another program; None for our own letter."""
        if mail.message_id in self.by_id or any(token in self.by_token for token in mail.tokens):
            return None
        answered = next((self.by_id[i] for i in mail.in_reply_to if i in self.by_id), None)
        known = [self._before(self.by_address.get(address, []), mail) for address in mail.to]
        return answered or next((letters[-1] for letters in known if letters), None)

    def _by_header(self, mail: Incoming) -> Match | None:
        for token in (*mail.tokens, mail.envelope_id):
            if token and token in self.by_token:
                marked = self.by_token[token]
                if mail.kind in _OF_PEOPLE and not self._is_known(mail, marked):
                    return _unsure(marked, WEAK, "it carries our own mark, but somebody else wrote it")
                return _sure(marked, "it carries our own mark")
        for ident in (*mail.in_reply_to, mail.original_message_id):
            letter = self.by_id.get(ident) if ident else None
            if letter is None:
                continue
            if mail.kind in {IncomingKind.BOUNCE, IncomingKind.OTHER} or self._is_known(mail, letter):
                return _sure(letter, "its header names the letter")
            # Whoever has seen the Message-ID can write it into a header: a stranger's mail may only pause.
            return _unsure(letter, WEAK, "its header names the letter, but somebody else wrote it")
        return None

    def _is_known(self, mail: Incoming, letter: SentLetter) -> bool:
        domain = letter.recipient.lower().rpartition("@")[2]
        own = mail.sender.rpartition("@")[2]
        same = own == domain or own.endswith("." + domain) or domain.endswith("." + own)
        return mail.sender == letter.recipient.lower() or (same and domain not in SHARED and own not in SHARED)

    def _by_report(self, mail: Incoming) -> Match | None:
        if not mail.stage:
            return None
        for recipient in mail.recipients:
            sent = self._before(self.by_address.get(recipient.address, []), mail)
            if sent:
                return _unsure(sent[-1], 0.85, "it reports about the address that we wrote to", sent)
        return None

    def _by_likeness(self, mail: Incoming) -> Match | None:
        """Without a header: who wrote, from where, and about what. The likeliest first; all of it only pauses."""
        if mail.stage:
            return None
        found: dict[str, tuple[float, str, SentLetter]] = {}
        for score, how, letters in self._clues(mail):
            for letter in self._before(letters[-MOST_NAMED:], mail):
                total = score + _closeness(mail, letter)
                if letter.letter_id not in found or found[letter.letter_id][0] < total:
                    found[letter.letter_id] = (total, how, letter)
        ranked = sorted(found.values(), key=lambda one: (one[0], one[2].sent_at), reverse=True)[:CHOICES]
        if not ranked:
            return None
        best, how, letter = ranked[0]
        choices = tuple((one.letter_id, round(min(score, 0.88), 2), why) for score, why, one in ranked)
        return Match(letter.letter_id, letter.interview_id, round(min(best, 0.88), 2), how, choices)

    def _clues(self, mail: Incoming) -> Iterator[tuple[float, str, list[SentLetter]]]:
        """What may make a mail an answer, how much that weighs, and to which letters."""
        yield 0.8, "the person we wrote to wrote, in a new thread", self.by_address.get(mail.sender, [])
        domain = mail.sender.rpartition("@")[2]
        yield 0.65, "somebody at the same company wrote", self.by_domain.get(domain, [])
        parent = domain.partition(".")[2]
        if parent.count("."):
            yield 0.65, "somebody at the same company wrote", self.by_domain.get(parent, [])
        if mail.sender_name:
            same = self.by_reader.get(mail.sender_name.casefold(), [])
            yield 0.7, "somebody of the name of the person we wrote to wrote, from another address", same
        if mail.kind in {IncomingKind.REPLY, IncomingKind.INVITATION}:
            named = [s for s in self._named(mail) if _is_about(mail, s, strictly=True)]
            yield 0.6, "it speaks of the company and the role", named

    def _named(self, mail: Incoming) -> list[SentLetter]:
        """Letters to companies whose name begins with a word of this mail: as many look-ups as the mail has words."""
        text = f"{mail.subject} {mail.sender_name} {mail.own_words}".casefold()
        words = dict.fromkeys(_WORD.findall(text)[:WORDS_MOST])
        return [s for word in words for s in self.by_company.get(word, [])[-MOST_NAMED:]]

    def _before(self, letters: list[SentLetter], mail: Incoming) -> list[SentLetter]:
        if mail.date is None:
            return letters
        return [letter for letter in letters if letter.sent_at - EARLIEST <= mail.date]


def first_word(company: str) -> str:
    """The word under which a company is looked up."""
    words = _WORD.findall(_LEGAL_FORM.sub("", company).casefold())
    return next((w for w in words if w not in {"the", "a"}), words[0] if words else "")


def _closeness(mail: Incoming, letter: SentLetter) -> float:
    """What speaks for one letter among several of the same people: subject, role, company, and that it is recent."""
    title = _TITLE.sub("", mail.subject).casefold().strip()
    same_subject = bool(title) and title == _TITLE.sub("", letter.subject).casefold().strip()
    recent = mail.date is None or mail.date - letter.sent_at <= SOON
    text = f"{mail.subject}\n{mail.own_words}\n{mail.sender_name}".casefold()
    named = 0.03 * _names(text, letter.role) + 0.02 * _names(text, _LEGAL_FORM.sub("", letter.company))
    return 0.05 * same_subject + 0.03 * recent + named


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
    ranked = [letter, *(o for o in reversed(others or []) if o.letter_id != letter.letter_id)][:CHOICES]
    choices = tuple((o.letter_id, round(sure - 0.05 * n, 2), how) for n, o in enumerate(ranked))
    return Match(letter.letter_id, letter.interview_id, sure, how, choices)
