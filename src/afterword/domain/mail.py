"""What leaves and what comes back."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


class State(enum.StrEnum):
    """Where a letter stands (architecture: the outgoing letter)."""

    DRAFTED = "drafted"  # written, not approved
    APPROVED = "approved"  # word for word; waits for its time
    SENDING = "sending"  # claimed by one worker; `dot` says whether it may have left
    DOUBTFUL = "doubtful"  # the dot was written, no answer is on record; proof is looked for
    SENT = "sent"  # accepted by the server
    HELD = "held"  # waits for the person
    REFUSED = "refused"  # refused for good
    CANCELLED = "cancelled"  # will not be sent


class Outcome(enum.StrEnum):
    """What came of a sent letter."""

    NONE = "none"
    DELAYED = "delayed"
    BOUNCED = "bounced"
    AUTO_REPLIED = "auto-replied"
    REPLIED = "replied"


class IncomingKind(enum.StrEnum):
    """What an incoming mail is."""

    REPLY = "reply"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    INVITATION = "invitation"
    OTHER = "other"


class ReplyMeaning(enum.StrEnum):
    """What a reply asks the person to deal with next."""

    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    REJECTION = "rejection"
    INFORMATION = "information"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class BouncedRecipient:
    """One address of a delivery report."""

    address: str
    status: str = ""  # RFC 3463, "5.1.1"
    permanent: bool = True


@dataclass(frozen=True, slots=True)
class Incoming:
    """An incoming mail, read and judged."""

    kind: IncomingKind
    reason: str
    sure: float  # 0 to 1
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()  # In-Reply-To and References, newest first
    tokens: tuple[str, ...] = ()  # our own token wherever it was found
    envelope_id: str = ""  # Original-Envelope-Id of a delivery report
    sender: str = ""  # the address alone, lower case
    sender_name: str = ""
    subject: str = ""
    date: dt.datetime | None = None
    own_words: str = ""
    meaning: ReplyMeaning | None = None
    evidence: str = ""
    named_date: dt.date | None = None
    back_on: dt.date | None = None
    stage: str = ""  # of a delivery report: failed, delayed, delivered
    recipients: tuple[BouncedRecipient, ...] = ()
    original_message_id: str = ""
    to: tuple[str, ...] = ()  # addresses of To and Cc, lower case
    authserv: str = ""  # who wrote the topmost Authentication-Results
    authentic: str = ""  # what it says of the sender: "pass", "fail" or ""


class Stage(enum.StrEnum):
    """Where an interview stands."""

    INTERVIEWED = "interviewed"  # nothing sent yet
    THANKED = "thanked"
    FOLLOWED_UP = "followed up"
    ANSWERED = "answered"  # they wrote; nothing is decided
    INVITED = "invited"  # to another interview or an assessment
    OFFERED = "offered"
    REJECTED = "rejected"
    SILENT = "silent"  # two follow-ups and no answer: silence is an answer


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log: what happened, when, by whom and why."""

    at: dt.datetime
    what: str  # "letter approved"
    by: str  # "person", "worker", "mailbox"
    why: str = ""
    interview: str = ""
    letter: str = ""
    details: dict[str, str] = field(default_factory=dict)


class Tls(enum.StrEnum):
    """How a connection is secured. Certificates are always verified."""

    AUTO = "auto"  # implicit where the port answers so, else STARTTLS, which is then required
    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"  # loopback only


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The mailbox to send from and to watch. The password is not here: it is in the keyring."""

    address: str
    user: str  # login name
    smtp_host: str
    smtp_port: int
    imap_host: str
    imap_port: int
    tls: Tls = Tls.AUTO
    ca_file: str = ""  # a certificate authority of one's own, PEM
    self_copy: bool = True  # a copy to oneself in the same transaction proves acceptance
    auth: str = "password"  # or "oauth": then the secret is an access token, made anew when it runs out
    learned: tuple[str, ...] = ()  # what `mailbox test` found: "DSN", "SMTPUTF8", "IDLE", "saves-sent" …
