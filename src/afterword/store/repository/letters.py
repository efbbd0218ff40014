"""Letters on their way. Every change is a conditional update: who lost the race changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction

from afterword.deliver.message import Attachment
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import State
from afterword.errors import ClaimLost, NotFound, OutboxError
from afterword.store import models
from afterword.store.codec import decode, encode
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    import datetime as dt

    from afterword.store.repository.owners import Owner

_COLUMNS = ("state", "phase", "fence", "send_at", "lease_until", "message_id", "token", "sent_at")


@dataclass(frozen=True, slots=True)
class SentRecord:
    """What the watch has to know of a letter that left, to recognise its answer."""

    letter: str
    interview: str
    message_id: str
    token: str
    recipient: str
    kind: str
    company: str
    role: str
    subject: str
    sent_at: dt.datetime
    reader: str = ""
    known_as: str = ""  # the Message-ID under which the server passed it on, where that is another one


@in_words()
def add_letter(owner: Owner, outgoing: Outgoing) -> None:
    """Keep a new letter. Raises NotFound for an unknown interview, OutboxError when such a letter is there already."""
    talk = models.Interview.objects.filter(owner_id=owner.id, ident=outgoing.interview).only("id").first()
    if talk is None:
        raise NotFound("interview", outgoing.interview)
    try:
        with transaction.atomic():
            models.Letter.objects.create(
                owner_id=owner.id,
                ident=outgoing.id,
                interview=talk,
                reader=outgoing.letter.to.name,
                kind=outgoing.letter.kind.value,
                **to_row(outgoing),
            )
    except IntegrityError:
        sentence = f"there is already a {outgoing.letter.kind.value} letter to {outgoing.letter.to.name}"
        raise OutboxError(sentence) from None


@in_words()
def letter(owner: Owner, ident: str) -> Outgoing:
    """One letter by its id. Raises NotFound."""
    row = models.Letter.objects.filter(owner_id=owner.id, ident=ident).first()
    if row is None:
        raise NotFound("letter", ident, "see `afterword letters`")
    return from_row(row)


@in_words()
def resolve_letter(owner: Owner, start: str) -> str:
    """The one id that starts like this. Raises NotFound, also when there are several."""
    start = start.strip().lower()
    found = models.Letter.objects.filter(owner_id=owner.id, ident__startswith=start).values_list("ident", flat=True)
    idents = list(found[:3]) if start else []
    if start in idents:
        return start
    if len(idents) > 1:
        raise NotFound("single letter", start, f"{idents[0]} and {idents[1]} both start so; type more of it")
    if not idents:
        raise NotFound("letter", start, "see `afterword letters`")
    return idents[0]


@in_words()
def letters(owner: Owner, *, state: State | None = None, interview: str | None = None) -> tuple[Outgoing, ...]:
    """Letters, the oldest first."""
    rows = models.Letter.objects.filter(owner_id=owner.id)
    if state is not None:
        rows = rows.filter(state=state.value)
    if interview is not None:
        rows = rows.filter(interview__ident=interview)
    return tuple(from_row(row) for row in rows.order_by("pk"))


@in_words()
def letters_needing(owner: Owner) -> tuple[Outgoing, ...]:
    """Letters that wait for the person or for their time; what is over is left out."""
    # Named one by one, since no index serves "all but these".
    open_ = [state.value for state in State if state not in {State.SENT, State.CANCELLED}]
    rows = models.Letter.objects.filter(owner_id=owner.id, state__in=open_).defer("raw")
    return tuple(from_row(row) for row in rows.order_by("send_at", "pk"))


@in_words()
def count_letters(owner: Owner) -> dict[str, int]:
    """How many letters stand in each state."""
    from django.db.models import Count

    counted = models.Letter.objects.filter(owner_id=owner.id).values("state").annotate(n=Count("pk"))
    return {row["state"]: row["n"] for row in counted.order_by("state")}


@in_words()
def save_move(owner: Owner, before: Outgoing, after: Outgoing) -> None:
    """Put `after` in the place of `before`, if it still stands as `before` did. Raises ClaimLost otherwise."""
    row = to_row(after)
    if after.raw == before.raw:
        del row["raw"]
    changed = models.Letter.objects.filter(
        owner_id=owner.id, ident=before.id, state=before.state.value, phase=before.phase.value, fence=before.fence
    )
    if changed.filter(**_words(before)).update(**row) != 1:
        raise ClaimLost(f"letter {before.id} was changed by another process just now; look at it again")


def _words(outgoing: Outgoing) -> dict[str, object]:
    """What an approval binds: two windows must not approve one text and keep another."""
    letter_ = outgoing.letter
    known = {"to__email": letter_.to.email, "subject": letter_.subject, "body": letter_.body}
    return {f"value__letter__{name}": encode(text) for name, text in known.items()}


@in_words()
def due_letters(owner: Owner, now: dt.datetime, limit: int = 50) -> tuple[Outgoing, ...]:
    """Approved letters whose time has come, the longest due first."""
    rows = models.Letter.objects.filter(owner_id=owner.id, state=State.APPROVED.value, send_at__lte=now)
    return tuple(from_row(row) for row in rows.order_by("send_at", "pk")[:limit])


@in_words()
def next_time(owner: Owner) -> dt.datetime | None:
    """When the next approved letter falls due."""
    rows = models.Letter.objects.filter(owner_id=owner.id, state=State.APPROVED.value, send_at__isnull=False)
    return rows.order_by("send_at").values_list("send_at", flat=True).first()


@in_words()
def sent_records(owner: Owner) -> tuple[SentRecord, ...]:
    """Every letter that left, may have left or may still leave: an answer can come before any letter did."""
    rows = models.Letter.objects.filter(owner_id=owner.id).exclude(state=State.CANCELLED.value)
    rows = rows.select_related("interview").defer("raw", "interview__value", "interview__source")
    return tuple(_sent_record(row) for row in rows.order_by("pk"))


def _sent_record(row: models.Letter) -> SentRecord:
    data = row.value["letter"]
    talk = row.interview
    return SentRecord(
        letter=row.ident,
        interview=talk.ident,
        message_id=row.message_id,
        token=row.token,
        recipient=data["to"]["email"].lower(),
        kind=row.kind,
        company=talk.company,
        role=talk.role,
        subject=data["subject"],
        sent_at=row.sent_at or talk.ended_at or talk.added_at,
        reader=row.reader,
        known_as=row.value.get("known_as", ""),
    )


@in_words()
def add_attachment(owner: Owner, ident: str, attachment: Attachment) -> None:
    """Keep a file with a letter, in the place of one of the same name. Raises NotFound."""
    row = models.Letter.objects.filter(owner_id=owner.id, ident=ident).only("id").first()
    if row is None:
        raise NotFound("letter", ident)
    models.Attachment.objects.update_or_create(
        owner_id=owner.id,
        letter=row,
        name=attachment.name,
        defaults={"mime": attachment.mime, "content": attachment.content},
    )


@in_words()
def drop_attachment(owner: Owner, ident: str, name: str) -> bool:
    """Let a file go that went with a letter; False when there was none of this name."""
    rows = models.Attachment.objects.filter(owner_id=owner.id, letter__owner_id=owner.id, letter__ident=ident)
    deleted, _ = rows.filter(name=name).delete()
    return bool(deleted)


@in_words()
def attachments(owner: Owner, ident: str) -> tuple[Attachment, ...]:
    """The files that go with a letter, in the order in which they were added."""
    rows = models.Attachment.objects.filter(owner_id=owner.id, letter__ident=ident, letter__owner_id=owner.id)
    return tuple(Attachment(row.name, bytes(row.content), row.mime) for row in rows.order_by("pk"))


def to_row(outgoing: Outgoing) -> dict[str, object]:
    """The columns of a letter."""
    value = encode(replace(outgoing, raw=b""))
    del value["raw"]
    columns = {name: getattr(outgoing, name) for name in _COLUMNS}
    columns |= {"state": outgoing.state.value, "phase": outgoing.phase.value}
    return columns | {"value": value, "raw": outgoing.raw}


def from_row(row: models.Letter) -> Outgoing:
    """The letter of a row; `raw` is empty where it was not asked for."""
    found = decode(Outgoing, row.value)
    raw = b"" if "raw" in row.get_deferred_fields() else bytes(row.raw)
    return replace(found, raw=raw, state=State(row.state), phase=Phase(row.phase), fence=row.fence)
