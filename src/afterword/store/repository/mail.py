"""The mailbox, how far it has been read, and what came in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction

from afterword.domain import Incoming, Mailbox
from afterword.errors import NotFound
from afterword.store import models
from afterword.store.codec import decode, encode
from afterword.store.trouble import in_words
from afterword.watch.mailbox import Cursor

if TYPE_CHECKING:
    import datetime as dt

    from afterword.store.repository.owners import Owner

WITHOUT_CLOCK = {"none", "note"}  # effects of mails that leave the clock of a follow-up as it is


@dataclass(frozen=True, slots=True)
class Health:
    """When the mailbox was last read, and what went wrong since."""

    last_read_at: dt.datetime | None
    last_error: str


@dataclass(frozen=True, slots=True)
class Received:
    """A mail that came in, and what was made of it."""

    mail: Incoming
    letter: str  # id, or "" when it answers none for sure
    interview: str
    sure: float
    effect: str
    because: str
    received_at: dt.datetime
    raw: bytes = b""
    key: str = ""  # by which it is on record


@dataclass(frozen=True, slots=True)
class Thread:
    """Where in a conversation a letter belongs."""

    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@in_words()
def save_mailbox(owner: Owner, mailbox: Mailbox) -> None:
    """Keep how the mailbox is reached; another address starts reading afresh."""
    row = models.Mailbox.objects.filter(owner_id=owner.id).first()
    same = row is not None and (row.value["imap_host"], row.value["user"]) == (mailbox.imap_host, mailbox.user)
    values: dict[str, object] = {"value": encode(mailbox), "last_error": ""}
    if not same:
        values |= {"cursor": None, "last_read_at": None}
    models.Mailbox.objects.update_or_create(owner_id=owner.id, defaults=values)


@in_words()
def load_mailbox(owner: Owner) -> Mailbox | None:
    """How the mailbox is reached; None when none is set."""
    row = models.Mailbox.objects.filter(owner_id=owner.id).only("value").first()
    return decode(Mailbox, row.value) if row else None


@in_words()
def save_cursor(owner: Owner, cursor: Cursor, now: dt.datetime) -> None:
    """The mailbox was read up to here, without fault."""
    models.Mailbox.objects.filter(owner_id=owner.id).update(cursor=encode(cursor), last_read_at=now, last_error="")


@in_words()
def load_cursor(owner: Owner) -> Cursor | None:
    """How far the mailbox has been read; None before the first time."""
    row = models.Mailbox.objects.filter(owner_id=owner.id).only("cursor").first()
    return decode(Cursor, row.cursor) if row and row.cursor else None


@in_words()
def save_trouble(owner: Owner, words: str) -> None:
    """The mailbox could not be used, and why."""
    models.Mailbox.objects.filter(owner_id=owner.id).update(last_error=words)


@in_words()
def health(owner: Owner) -> Health:
    """When the mailbox was last read, and what went wrong since."""
    row = models.Mailbox.objects.filter(owner_id=owner.id).only("last_read_at", "last_error").first()
    return Health(row.last_read_at, row.last_error) if row else Health(None, "")


def mail_key(raw: bytes) -> str:
    """What makes two copies of a mail one: its Message-ID is not enough, since a forger may reuse it."""
    body = raw.replace(b"\r\n", b"\n")
    head, _, rest = body.partition(b"\n\n")
    kept = [line for line in head.split(b"\n") if line[:11].lower() == b"message-id:" or line[:5].lower() == b"from:"]
    return hashlib.sha256(b"\n".join([*sorted(kept), rest.strip()])).hexdigest()


@in_words()
def is_recorded(owner: Owner, key: str) -> bool:
    """Whether this mail is on record."""
    return models.IncomingMail.objects.filter(owner_id=owner.id, key=key).exists()


@in_words()
def record_incoming(owner: Owner, key: str, received: Received) -> bool:
    """Write down a mail that concerns the record; False when it was there already."""
    letter = models.Letter.objects.filter(owner_id=owner.id, ident=received.letter).only("id").first()
    talk = models.Interview.objects.filter(owner_id=owner.id, ident=received.interview).only("id").first()
    try:
        with transaction.atomic():
            models.IncomingMail.objects.create(
                owner_id=owner.id,
                key=key,
                value=encode(received.mail),
                raw=received.raw,
                letter=letter,
                interview=talk,
                sure=received.sure,
                effect=received.effect,
                because=received.because,
                received_at=received.received_at,
            )
    except IntegrityError:
        return False
    return True


@in_words()
def incoming(owner: Owner, *, interview: str | None = None) -> tuple[Received, ...]:
    """What came in, the oldest first; without the raw bytes."""
    rows = models.IncomingMail.objects.filter(owner_id=owner.id)
    if interview is not None:
        rows = rows.filter(interview__ident=interview)
    rows = rows.select_related("letter", "interview").only(
        "key", "value", "sure", "effect", "because", "received_at", "letter__ident", "interview__ident"
    )
    return tuple(stored_mail(row) for row in rows.order_by("received_at", "pk"))


@in_words()
def raw_incoming(owner: Owner) -> tuple[tuple[str, bytes], ...]:
    """Key and raw bytes of every mail on record, for the export."""
    rows = models.IncomingMail.objects.filter(owner_id=owner.id).order_by("received_at", "pk")
    return tuple((row.key, bytes(row.raw)) for row in rows.only("key", "raw"))


@in_words()
def unsure_incoming(owner: Owner) -> tuple[Received, ...]:
    """Mails that may be an answer: the person decides."""
    rows = models.IncomingMail.objects.filter(owner_id=owner.id, effect="pause").select_related("letter", "interview")
    rows = rows.defer("raw", "letter__value", "letter__raw", "interview__value", "interview__source")
    return tuple(stored_mail(row) for row in rows.order_by("received_at", "pk"))


@in_words()
def received(owner: Owner, start: str) -> Received:
    """The one mail whose key starts like this. Raises NotFound, also when there are several."""
    start = start.strip().lower()
    rows = models.IncomingMail.objects.filter(owner_id=owner.id, key__startswith=start) if start else ()
    found = [stored_mail(row) for row in (rows.defer("raw").select_related("letter", "interview")[:2] if rows else ())]
    if len(found) > 1:
        raise NotFound(
            "single mail", start, f"{found[0].key[:12]} and {found[1].key[:12]} both start so; type more of it"
        )
    if not found:
        raise NotFound("mail", start, "see `afterword replies`")
    return found[0]


@in_words()
def restate_incoming(owner: Owner, found: Received) -> None:
    """Keep what a mail is taken for now: its letter, its interview, what it does and why."""
    models.IncomingMail.objects.filter(owner_id=owner.id, key=found.key).update(
        letter=models.Letter.objects.filter(owner_id=owner.id, ident=found.letter).first(),
        interview=models.Interview.objects.filter(owner_id=owner.id, ident=found.interview).first(),
        sure=found.sure,
        effect=found.effect,
        because=found.because,
    )


@in_words()
def thread_of(owner: Owner, interview: str, address: str) -> Thread:
    """The conversation with this address about this interview: the last mail of it, and those before."""
    sent = models.Letter.objects.filter(owner_id=owner.id, interview__ident=interview, sent_at__isnull=False)
    sent = sent.exclude(message_id="").defer("raw")
    ids = [
        (row.sent_at, row.message_id) for row in sent if row.value["letter"]["to"]["email"].lower() == address.lower()
    ]
    rows = models.IncomingMail.objects.filter(owner_id=owner.id, interview__ident=interview).defer("raw")
    ids += [
        (row.received_at, row.value["message_id"])
        for row in rows
        if row.value["kind"] == "reply" and row.value["sender"].lower() == address.lower() and row.value["message_id"]
    ]
    ordered = [message_id for _, message_id in sorted(ids, key=lambda pair: str(pair[0]))]
    return Thread(ordered[-1], tuple(ordered)) if ordered else Thread()


def stored_mail(row: models.IncomingMail) -> Received:
    """The value of a row, without its raw bytes."""
    return Received(
        decode(Incoming, row.value),
        row.letter.ident if row.letter else "",
        row.interview.ident if row.interview else "",
        row.sure,
        row.effect,
        row.because,
        row.received_at,
        key=row.key,
    )
