"""Whose record it is. Nothing in the repository can be called without an owner."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from afterword.store import models
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Owner:
    """Whoever keeps a record here."""

    id: int
    name: str


@in_words()
def ensure_owner(name: str = "local") -> Owner:
    """The owner of this name, made when there is none yet."""
    user = models.User.objects.filter(username=name).only("id").first()
    if user is None:
        user, _ = models.User.objects.get_or_create(username=name)
    return Owner(user.pk, name)


@in_words()
def has_owner(name: str) -> bool:
    """Whether somebody of this name keeps a record here."""
    return models.User.objects.filter(username=name).exists()


@contextmanager
def together() -> Iterator[None]:
    """What happens inside is kept wholly or not at all."""
    with in_words(), transaction.atomic():
        yield


@in_words()
def wipe(owner: Owner) -> None:
    """Delete the owner and the whole record, the log included. It can't be undone."""
    with transaction.atomic():
        # The triggers that guard the log let the lines of an inactive owner go.
        models.User.objects.filter(pk=owner.id).update(is_active=False)
        models.User.objects.filter(pk=owner.id).delete()
