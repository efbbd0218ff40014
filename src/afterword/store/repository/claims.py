"""What workers do to letters: claim, write down the intent, write down the answer. Who lost a race changes nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from django.db import connection, transaction

from afterword.deliver import moves
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import State
from afterword.errors import ClaimLost, OutboxError
from afterword.store import models
from afterword.store.repository import letters as rows
from afterword.store.repository.log import log
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    from afterword.domain import Event
    from afterword.store.repository.owners import Owner

_CLAIM = (
    "UPDATE store_letter SET state = %s, phase = %s, fence = fence + 1, lease_until = %s WHERE state = %s AND id IN "
    "(SELECT id FROM store_letter WHERE owner_id = %s AND state = %s AND send_at <= %s ORDER BY send_at, id LIMIT %s) "
    "RETURNING *"
)
# Several workers take different letters, instead of waiting for each other.
_CLAIM_TOGETHER = _CLAIM.replace("LIMIT %s)", "LIMIT %s FOR UPDATE SKIP LOCKED)")
# States in which another worker may have put a letter whose answer came late.
_UNKNOWN = (State.SENDING.value, State.DOUBTFUL.value, State.HELD.value)


@in_words()
def claim_due(owner: Owner, now: dt.datetime, lease: dt.timedelta, limit: int) -> tuple[Outgoing, ...]:
    """Claim approved letters whose time has come, the longest due first: each goes to exactly one worker.

    The words are read in the very update that claims them, so that no edit can come between.
    """
    sql = _CLAIM_TOGETHER if connection.vendor == "postgresql" else _CLAIM
    approved = State.APPROVED.value
    values = [State.SENDING.value, Phase.CLAIMED.value, now + lease, approved, owner.id, approved, now, limit]
    with transaction.atomic():
        # `raw` runs its statement lazily, inside this transaction.
        found = list(models.Letter.objects.raw(sql, _for_database(values)))
    return tuple(_claimed(row, now + lease) for row in sorted(found, key=lambda row: (row.send_at, row.pk)))


def _for_database(values: list[object]) -> list[object]:
    """SQLite keeps moments as text in Django's own form; a statement written by hand has to say so itself."""
    adapt = connection.ops.adapt_datetimefield_value
    return [adapt(value) if isinstance(value, dt.datetime) else value for value in values]


def _claimed(row: models.Letter, until: dt.datetime) -> Outgoing:
    """The letter as the claim left it; the try is counted when it is saved next."""
    found = rows.from_row(row)
    return replace(found, attempts=found.attempts + 1, lease_until=until, put_off=False)


@in_words()
def commit_dot(owner: Owner, before: Outgoing, after: Outgoing, *, answered: Answer | None = None) -> None:
    """Write down the intent to write the dot; on disk when this returns. Raises ClaimLost when the fence moved.

    `answered` is what the server said of the letter before: one commit keeps both, and it is kept in any case.
    """
    if transaction.get_connection().in_atomic_block:
        raise OutboxError("the intent must be on disk by itself, not inside another transaction")
    with transaction.atomic(durable=True):
        _wait_for_the_disk()
        if answered is not None:
            _write_answer(owner, answered)
        is_ours = _move(owner, before, after, (before.state.value,))
    if not is_ours:
        raise ClaimLost(f"letter {before.id} was taken over by another worker")


class Answer:
    """That a letter was taken, with the line of the log that says so."""

    __slots__ = ("before", "event", "sent")

    def __init__(self, before: Outgoing, sent: Outgoing, event: Event) -> None:
        """`before` is the letter in its dot."""
        self.before, self.sent, self.event = before, sent, event


@in_words()
def record_answer(owner: Owner, answer: Answer) -> bool:
    """Write down that the server took a letter, even where another worker had come to doubt it; False: it was known."""
    with transaction.atomic():
        _wait_for_the_disk()
        return _write_answer(owner, answer)


def _write_answer(owner: Owner, answer: Answer) -> bool:
    is_news = _move(owner, answer.before, answer.sent, _UNKNOWN)
    if is_news:
        log(owner, answer.event)
    return is_news


def _move(owner: Owner, before: Outgoing, after: Outgoing, states: tuple[str, ...]) -> bool:
    """The fence is checked in the very update: a worker that was stopped too long changes nothing."""
    row = rows.to_row(after)
    if after.raw == before.raw:
        del row["raw"]
    changed = models.Letter.objects.filter(
        owner_id=owner.id, ident=before.id, state__in=states, phase=before.phase.value, fence=before.fence
    )
    return changed.update(**row) == 1


def _wait_for_the_disk() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            # A host may have turned it off for speed; a promise rests on this commit.
            cursor.execute("SET LOCAL synchronous_commit = on")


@in_words()
def stale_letters(owner: Owner, now: dt.datetime) -> tuple[Outgoing, ...]:
    """Letters that a worker claimed and did not finish before its lease ran out."""
    found = models.Letter.objects.filter(owner_id=owner.id, state=State.SENDING.value, lease_until__lte=now)
    return tuple(rows.from_row(row) for row in found.order_by("pk"))


@in_words()
def letters_to_file(owner: Owner, limit: int = 200) -> tuple[Outgoing, ...]:
    """Letters that left, and whose copy in Sent and whose follow-up have still to be seen to."""
    found = models.Letter.objects.filter(owner_id=owner.id, state=State.SENT.value, phase=Phase.DOT.value)
    return tuple(rows.from_row(row) for row in found.order_by("pk")[:limit])


@in_words()
def letters_in_doubt(owner: Owner) -> tuple[Outgoing, ...]:
    """Letters of which nobody knows whether they left: doubtful ones, those asked about, drafts laid into Drafts."""
    found = models.Letter.objects.filter(owner_id=owner.id, state__in=[State.DOUBTFUL.value, State.HELD.value])
    found = found.filter(phase__in=[Phase.DOT.value, Phase.LAID.value])
    return tuple(rows.from_row(row) for row in found.order_by("pk"))


@in_words()
def keep_wall_times(owner: Owner) -> int:
    """Put waiting letters back to the local time they were planned for, where a zone's rules have changed."""
    moved = 0
    for row in models.Letter.objects.filter(owner_id=owner.id, state=State.APPROVED.value).defer("raw"):
        before = rows.from_row(row)
        after = moves.as_planned(before)
        if after is not before:
            moved += models.Letter.objects.filter(pk=row.pk, state=row.state, fence=row.fence).update(
                send_at=after.send_at, value=rows.to_row(after)["value"]
            )
    return moved
