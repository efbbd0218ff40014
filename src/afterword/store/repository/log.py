"""The log: what happened, when, by whom and why; and what the person prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from afterword.domain import Event
from afterword.store import models
from afterword.store.codec import encode
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    from afterword.store.repository.owners import Owner


@in_words()
def log(owner: Owner, event: Event) -> None:
    """Add a line. Nothing changes it afterwards."""
    models.LogEvent.objects.create(
        owner_id=owner.id,
        at=event.at,
        what=event.what,
        by=event.by,
        why=event.why,
        interview=event.interview,
        letter=event.letter,
        details=encode(event.details),
    )


@in_words()
def events(owner: Owner, *, interview: str = "", letter: str = "") -> tuple[Event, ...]:
    """The log, the oldest line first."""
    rows = models.LogEvent.objects.filter(owner_id=owner.id)
    if interview:
        rows = rows.filter(interview=interview)
    if letter:
        rows = rows.filter(letter=letter)
    return tuple(
        Event(row.at, row.what, row.by, row.why, row.interview, row.letter, row.details) for row in rows.order_by("pk")
    )


@in_words()
def get_setting(owner: Owner, key: str) -> Any:
    """What the person prefers; None when nothing was said."""
    row = models.Setting.objects.filter(owner_id=owner.id, key=key).only("value").first()
    return row.value if row else None


@in_words()
def set_setting(owner: Owner, key: str, value: Any) -> None:
    """Keep a preference, any JSON value."""
    models.Setting.objects.update_or_create(owner_id=owner.id, key=key, defaults={"value": encode(value)})
