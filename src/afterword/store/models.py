"""The tables. Every row belongs to an owner, and only `store.repository` reads or writes them."""

from __future__ import annotations

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models


class User(AbstractBaseUser, PermissionsMixin):
    """Whoever keeps a record here: one person at home, many on a server."""

    username = models.CharField(max_length=150, unique=True)
    is_active = models.BooleanField(default=True)

    objects = BaseUserManager["User"]()

    USERNAME_FIELD = "username"

    class Meta:
        """No rows are ordered by default: each query says its own order."""

        verbose_name = "owner"
