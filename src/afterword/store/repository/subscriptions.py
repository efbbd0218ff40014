"""Calendars that are read again and again, and reminders that went out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction

from afterword.errors import NotFound
from afterword.store import models
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    import datetime as dt

    from afterword.store.repository.owners import Owner


@dataclass(frozen=True, slots=True)
class Subscription:
    """A calendar on the web, and how reading it went."""

    id: str
    address: str
    user: str = ""
    is_caldav: bool = False
    allowed: tuple[str, ...] = ()  # hosts that may be private, by name
    seen: str = ""  # ETag of what was read last
    last_read_at: dt.datetime | None = None
    last_error: str = ""


@in_words()
def save_subscription(owner: Owner, found: Subscription) -> None:
    """Keep it; the same address is kept once."""
    values = {
        "ident": found.id,
        "value": {"user": found.user, "is_caldav": found.is_caldav, "allowed": list(found.allowed)},
        "seen": found.seen[:200],
        "last_read_at": found.last_read_at,
        "last_error": found.last_error,
    }
    models.Subscription.objects.update_or_create(owner_id=owner.id, address=found.address, defaults=values)


@in_words()
def subscriptions(owner: Owner) -> tuple[Subscription, ...]:
    """All of them, the oldest first."""
    return tuple(_stored(row) for row in models.Subscription.objects.filter(owner_id=owner.id).order_by("pk"))


@in_words()
def drop_subscription(owner: Owner, ident: str) -> None:
    """Read it no more. Raises NotFound."""
    deleted, _ = models.Subscription.objects.filter(owner_id=owner.id, ident=ident).delete()
    if not deleted:
        raise NotFound("calendar", ident)


@in_words()
def claim_reminder(owner: Owner, key: str, now: dt.datetime) -> bool:
    """Whether this reminder is ours to send: True once, then never again."""
    try:
        with transaction.atomic():
            models.Reminder.objects.create(owner_id=owner.id, key=key, sent_at=now)
    except IntegrityError:
        return False
    return True


def _stored(row: models.Subscription) -> Subscription:
    value = row.value
    return Subscription(
        row.ident, row.address, value["user"], value["is_caldav"], tuple(value["allowed"]), row.seen, row.last_read_at,
        row.last_error,
    )  # fmt: skip
