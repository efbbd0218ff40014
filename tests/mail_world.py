"""A mail server and a mailbox as plain lists, with faults on order and a clock that a test moves: the judge is `taken`."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from players import AFTER, DEBRIEF, DEBRIEF_TEXT, MARIA, PROFILE, PROFILE_TEXT, TOM

from afterword.deliver.outbox import Accepted, Copy, Envelope, Outgoing
from afterword.domain import Letter, LetterKind, Mailbox, Person, State
from afterword.errors import AnswerUnknown, MailError, SecretMissing
from afterword.flow import handling
from afterword.flow.ports import Ports
from afterword.flow.running import Round, go_round
from afterword.store import repository as store
from afterword.watch.mailbox import Cursor, Fetched, FolderCursor

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from afterword.store.repository import Owner

ANA = "ana@silva.example"
BOX = Mailbox(ANA, ANA, "smtp.silva.example", 587, "imap.silva.example", 993)
OFFERS = ("IDLE", "MOVE", "SPECIAL-USE", "UIDPLUS")


@dataclass(slots=True)
class World:
    """Faults are set on it by a test; `at_the_dot` runs between the body and the dot."""

    now: dt.datetime = AFTER
    ticks: float = 0.0
    folders: dict[str, list[bytes]] = field(default_factory=lambda: {"INBOX": [], "Sent": [], "Drafts": []})
    taken: list[tuple[str, bytes]] = field(default_factory=list)  # to whom, what: once for each acceptance
    before_dot: MailError | None = None
    dot: MailError | None = None
    dot_takes: bool = False  # whether the letter was taken although `dot` says otherwise
    open_fault: MailError | None = None
    read_fault: MailError | None = None
    file_fault: MailError | None = None
    copies: bool = True  # whether the copy to oneself arrives
    server_id: str = ""  # a Message-ID of the server's own
    opened: int = 0
    after_body: Callable[[], None] = lambda: None
    called: list[tuple[str, dt.datetime]] = field(default_factory=list)
    _tokens: int = 0

    def ports(self, *, sends: bool = True) -> Ports:
        return Ports(
            lambda: self.now,
            lambda: f"id{self._next():06d}",
            lambda: f"{self._next():032x}",
            self._transport,
            self._mailbox,
            _Keyring(),
            Path("/nowhere"),
            lambda: contextlib.nullcontext(True),
            ticks=lambda: self.ticks,
            call_at=lambda name, at: self.called.append((name, at)),
            sends=sends,
        )

    def pass_time(self, span: dt.timedelta) -> None:
        self.now += span
        self.ticks += span.total_seconds()

    def _next(self) -> int:
        self._tokens += 1
        return self._tokens

    def _transport(self, _mailbox: Mailbox, _secret: str) -> FakeTransport:
        self.opened += 1
        if self.open_fault:
            raise self.open_fault
        return FakeTransport(self)

    def _mailbox(self, _mailbox: Mailbox, _secret: str) -> FakeMailbox:
        if self.read_fault:
            raise self.read_fault
        return FakeMailbox(self)

    def accept(self, envelope: Envelope, raw: bytes) -> None:
        self.taken.append((envelope.recipients[0], raw))
        if envelope.self_copy and self.copies:
            mine = (
                re.sub(rb"(?m)^Message-ID: .*$", b"Message-ID: " + self.server_id.encode(), raw)
                if self.server_id
                else raw
            )
            self.folders["INBOX"].append(mine)

    def copies_of(self, letter: Outgoing) -> int:
        """How often the server took it."""
        return sum(letter.message_id.encode() in raw for _, raw in self.taken)


class _Keyring:
    def save(self, _account: str, _secret: str) -> str:
        return "nowhere"

    def load(self, account: str) -> str:
        if account.startswith("nobody"):
            raise SecretMissing
        return "secret"

    def delete(self, _account: str) -> None:
        pass


@dataclass(slots=True)
class FakeTransport:
    """deliver.outbox.Transport on a World."""

    world: World
    given: tuple[Envelope, bytes] | None = None
    features: tuple[str, ...] = ("8BITMIME", "DSN", "SIZE")

    def hand_over(self, envelope: Envelope, raw: bytes) -> None:
        if self.world.before_dot:
            raise self.world.before_dot
        self.given = (envelope, raw)
        self.world.after_body()

    def finish(self) -> Accepted:
        assert self.given is not None
        (envelope, raw), self.given = self.given, None
        if self.world.dot is None or self.world.dot_takes:
            self.world.accept(envelope, raw)
        if self.world.dot is not None:
            raise self.world.dot
        return Accepted("250 2.0.0 queued as Q1", self_copied=bool(envelope.self_copy))

    def abandon(self) -> None:
        self.given = None

    def close(self) -> None:
        self.given = None


@dataclass(slots=True)
class FakeMailbox:
    """What is watched and the place of proof, on a World."""

    world: World
    offers: tuple[str, ...] = OFFERS

    def fetch_new(self, cursor: Cursor, *, limit: int) -> tuple[tuple[Fetched, ...], Cursor]:
        self._check()
        seen = {place.folder: place.last_uid for place in cursor.folders}
        found = [
            Fetched(name, name.lower(), uid, raw, self.world.now)
            for name, mails in self.world.folders.items()
            if name not in {"Sent", "Drafts"}
            for uid, raw in enumerate(mails, 1)
            if uid > seen.get(name, 0)
        ][:limit]
        places = tuple(FolderCursor(name, 1, len(mails)) for name, mails in self.world.folders.items())
        return tuple(found), replace(cursor, folders=places)

    def anything_new(self, cursor: Cursor) -> bool:
        self._check()
        seen = next((place.last_uid for place in cursor.folders if place.folder == "INBOX"), 0)
        return len(self.world.folders["INBOX"]) > seen

    def find(self, message_id: str, token: str) -> str:
        self._check()
        for name, mails in self.world.folders.items():
            if name != "Drafts" and any(message_id.encode() in raw or token.encode() in raw for raw in mails):
                return name
        return ""

    def copies_since(self, _day: dt.date, sender: str) -> dict[str, Copy]:
        self._check()
        found: dict[str, Copy] = {}
        for name, mails in self.world.folders.items():
            for raw in mails:
                if sender.encode() in raw and name != "Drafts":
                    ids = re.findall(rb"(?m)^(?:Message-ID|X-Afterword-Id): (\S+)", raw)
                    found |= {ident.decode(): Copy(name, ids[0].decode()) for ident in ids}
        return found

    def file(self, message_id: str, token: str, raw: bytes) -> str:
        self._check()
        if self.world.file_fault:
            raise self.world.file_fault
        if any(token.encode() in mail for mail in self.world.folders["Sent"]):
            return "server"
        self.world.folders["Sent"].append(raw)
        return f"APPENDUID 1 {len(self.world.folders['Sent'])}"

    def lay_draft(self, message_id: str, token: str, raw: bytes) -> str:
        self._check()
        if self.world.file_fault:
            raise self.world.file_fault
        self.world.folders["Drafts"].append(raw)
        return "Drafts"

    def find_sent(self, message_id: str, token: str, recipient: str, subject: str, since: dt.date) -> str:
        self._check()
        for raw in self.world.folders["Sent"]:
            if token.encode() in raw or (recipient.encode() in raw and subject.encode() in raw):
                found = re.search(rb"(?m)^Message-ID: (\S+)", raw)
                return found[1].decode() if found else "?"
        return ""

    def close(self) -> None:
        pass

    def _check(self) -> None:
        if self.world.read_fault:
            raise self.world.read_fault


@dataclass(slots=True)
class Desk:
    """One person's record in a World."""

    owner: Owner
    world: World = field(default_factory=World)
    sends: bool = True

    def __post_init__(self) -> None:
        store.save_profile(self.owner, PROFILE, PROFILE_TEXT)
        store.save_mailbox(self.owner, BOX)
        store.add_interview(self.owner, "talk2345", DEBRIEF, DEBRIEF_TEXT, AFTER)

    def draft(
        self, ident: str, *, kind: LetterKind = LetterKind.THANK_YOU, to: Person = MARIA, **more: object
    ) -> Outgoing:
        letter = Letter(
            to, kind, f"Thank you {ident}", f"Dear {to.given},\n\nThank you for your time ({ident}).\n\nAna\n"
        )
        outgoing = Outgoing(ident, "talk2345", letter, State.DRAFTED, send_at=self.world.now, **more)  # type: ignore[arg-type]
        store.add_letter(self.owner, outgoing)
        return outgoing

    def approve(self, ident: str, at: dt.datetime | None = None) -> Outgoing:
        done = handling.approve(self.owner, self.ports, (ident,), at=at, despite_findings=True)
        return done.letters[0]

    def approved(
        self, ident: str = "letter23", *, kind: LetterKind = LetterKind.THANK_YOU, to: Person = MARIA, **more: object
    ) -> Outgoing:
        self.draft(ident, kind=kind, to=to, **more)
        return self.approve(ident)

    def round(self, *, alone: bool = True) -> Round:
        return go_round(self.owner, self.ports, alone=alone)

    def letter(self, ident: str = "letter23") -> Outgoing:
        return store.letter(self.owner, ident)

    @property
    def ports(self) -> Ports:
        return self.world.ports(sends=self.sends)

    def reply(self, words: str = "Dear Ana,\n\nWe have not decided yet.\n\nMaria\n", folder: str = "INBOX") -> None:
        number = sum(map(len, self.world.folders.values()))
        self.world.folders.setdefault(folder, []).append(
            f"From: Maria Chen <{MARIA.email}>\r\nTo: {ANA}\r\nSubject: Re: Thank you\r\nMessage-ID: <r{number}@acme.example>\r\n"
            f"Date: Thu, 19 Nov 2026 16:30:00 -0500\r\nX-Number: {number}\r\n\r\n{words}".encode()
        )


__all__ = ("ANA", "BOX", "MARIA", "TOM", "AnswerUnknown", "Desk", "World")
