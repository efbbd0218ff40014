"""Whoever keeps a record here, and what every table of a record has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models

from afterword.store.codec import storable

if TYPE_CHECKING:
    from collections.abc import Sequence


class Text(models.TextField):  # type: ignore[type-arg] # generic to the type checker only
    """Text as any database takes it; to the migrations it is Django's own."""

    def get_prep_value(self, value: Any) -> Any:
        """What is stored and what is compared with it."""
        return storable(value) if isinstance(value, str) else super().get_prep_value(value)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        """Django's own field, so that moving this class needs no migration."""
        name, _, arguments, options = super().deconstruct()
        return name, "django.db.models.TextField", arguments, options


class User(AbstractBaseUser, PermissionsMixin):
    """Whoever keeps a record here: one person at home, many on a server."""

    username = models.CharField(max_length=150, unique=True)
    is_active = models.BooleanField(default=True)

    objects = BaseUserManager["User"]()

    USERNAME_FIELD = "username"

    class Meta:
        """No rows are ordered by default: each query says its own order."""

        verbose_name = "owner"


class Owned(models.Model):
    """A row of somebody's record. Wiping the owner takes it along."""

    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")

    class Meta:
        """Each table of its own."""

        abstract = True
