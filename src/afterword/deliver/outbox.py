"""The outgoing letter: its states, the legal moves, and the ports through which it leaves.

    drafted -> approved -> sending(claimed) -> sending(dot) -> sent
                |  ^            |                   |-> doubtful -> sent    proof was found
                v  |            |                                -> held    none was found: the person settles it
               held             |-> approved   refused for now, or cut off before the dot: later again
              cancelled         |-> refused    refused for good: a person must act

Only one moment of SMTP is unknown: from the first byte of the final dot until its
reply is on disk. The intent to write the dot is therefore committed before the dot.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from afterword.domain import Letter, Outcome, State

if TYPE_CHECKING:
    import datetime as dt


class Phase(enum.StrEnum):
    """How far the transaction of a letter that is being sent has come."""

    NONE = ""
    CLAIMED = "claimed"  # the dot was not written: safe to try again
    DOT = "dot"  # the intent to write the dot is on disk: never again without proof
    LAID = "laid"  # a draft of it lies in the person's own Drafts, and only they can say whether it left


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter on its way, as it stands on record."""

    id: str
    interview: str  # id
    letter: Letter
    state: State = State.DRAFTED
    phase: Phase = Phase.NONE
    why: str = ""  # why it is held, refused, doubtful or cancelled, or why it leaves when it does
    anchor: str = ""  # the event that its time counts from
    send_at: dt.datetime | None = None
    send_by: dt.datetime | None = None
    sender: str = ""  # envelope sender and From address, set at approval
    message_id: str = ""  # with angle brackets, set at approval
    token: str = ""  # our own, in a header of its own and in the envelope id
    digest: str = ""  # sha256 of recipient, subject, body and attachments, as approved
    raw: bytes = b""  # the message, frozen at approval
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    fence: int = 0  # grows with each claim; a stalled worker's is too low
    attempts: int = 0
    lease_until: dt.datetime | None = None
    approved_at: dt.datetime | None = None
    sent_at: dt.datetime | None = None
    dot_at: dt.datetime | None = None
    server_said: str = ""  # the reply to the dot, with the queue id
    outcome: Outcome = Outcome.NONE
    filed: str = ""  # how the copy in Sent came to be: "server", "APPENDUID 12 34", ""
    edited: bool = False  # by the person since we wrote it
    wall: str = ""  # the time it was planned for, as clocks on the wall show it: "2026-11-20T09:00 America/New_York"
    put_off: bool = False  # the server said "not now" to the dot, and a copy to oneself would have come with it
    known_as: str = ""  # the Message-ID under which the server passed it on, where that is another one


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the server is told, apart from the message itself."""

    sender: str
    recipients: tuple[str, ...]  # the reader first; the self copy last
    envelope_id: str  # ENVID where the server offers DSN
    self_copy: str = ""  # which of the recipients is our own copy; its refusal doesn't stop the letter


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a letter in the person's own mailbox."""

    where: str  # the folder
    message_id: str = ""  # as it stands there; servers that rewrite it pass that one on to the reader


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server took the letter."""

    server_said: str
    self_copied: bool  # False: no proof by self copy can be had


class Transport(Protocol):
    """A connection to the person's mail server, driven phase by phase.

    Raises Unreachable, CertificateRefused, LoginRefused, RefusedForNow or
    RefusedForGood before the dot; after it also AnswerUnknown.
    """

    @property
    def features(self) -> tuple[str, ...]:
        """What the server offers, in capitals: "DSN", "SIZE", "SMTPUTF8" …."""

    def hand_over(self, envelope: Envelope, raw: bytes) -> None:
        """Everything up to, and without, the final dot. Nothing can have been delivered."""

    def finish(self) -> Accepted:
        """Write the dot, wait up to 600 s (RFC 5321, 4.5.3.2.6) and return the answer."""

    def abandon(self) -> None:
        """Close without the dot. Nothing was sent."""

    def close(self) -> None:
        """QUIT when idle; never raises."""


class SentFolder(Protocol):
    """The person's own mailbox as a place of proof."""

    def find(self, message_id: str, token: str) -> str:
        """Where a mail with this Message-ID or token lies ("Sent", "INBOX"), or "" when nowhere."""

    def file(self, message_id: str, token: str, raw: bytes) -> str:
        """See that one copy stands in Sent; returns how: "server" or "APPENDUID validity uid"."""

    def copies_since(self, day: dt.date, sender: str) -> dict[str, Copy]:
        """Own mails that came to lie anywhere since that day, by each Message-ID and token that they carry."""

    def lay_draft(self, message_id: str, token: str, raw: bytes) -> str:
        """See that one draft stands in Drafts; returns the folder's name."""

    def find_sent(self, message_id: str, token: str, recipient: str, subject: str, since: dt.date) -> str:
        """The Message-ID of this letter in Sent, "?" when it has none, "" when it isn't there.

        Programs give a draft that they send an id of their own: a mail to this reader under this subject is it, too.
        """

    @property
    def offers(self) -> tuple[str, ...]:
        """What the server offers, in capitals: "IDLE", "UIDPLUS", "MOVE" …."""
