"""Django settings from the environment: SQLite in AFTERWORD_HOME by default, PostgreSQL by DATABASE_URL."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

import platformdirs

from afterword.errors import StoreUnavailable


def home() -> Path:
    """The data directory: AFTERWORD_HOME, else the platform's place for user data."""
    return Path(os.environ.get("AFTERWORD_HOME") or platformdirs.user_data_dir("afterword"))


def _postgresql(url: str) -> SplitResult:
    like = "it should be like postgresql://user:password@host:5432/name, or not set at all"
    try:
        parts = urlsplit(url)
        known = parts.scheme in {"postgres", "postgresql"} and bool(parts.path.strip("/"))
        _ = parts.port  # raises when it is no number
    except ValueError as error:
        raise StoreUnavailable(f"DATABASE_URL can't be read ({error}); {like}") from error
    if not known:
        # The address itself may hold a password, so it is not repeated.
        raise StoreUnavailable(f"DATABASE_URL names no PostgreSQL database; {like}")
    return parts


def _database(url: str) -> dict[str, Any]:
    if url:
        parts = _postgresql(url)
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            # A server that is gone is noticed, rather than waited for; the address may say otherwise.
            "OPTIONS": {"connect_timeout": "10", **dict(parse_qsl(parts.query))},
        }
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": home() / "afterword.sqlite3",
        "OPTIONS": {
            # A promise rests on what is committed: FULL survives a power cut in WAL mode, NORMAL may lose the last.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
            # Take the write lock at once: two workers that both read first would deadlock into SQLITE_BUSY.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
        },
    }


DATABASES = {"default": _database(os.environ.get("DATABASE_URL", ""))}
INSTALLED_APPS = ["django.contrib.contenttypes", "django.contrib.auth", "afterword.store"]
AUTH_USER_MODEL = "store.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
# No page is served yet; the key only has to exist for Django to start.
SECRET_KEY = os.environ.get("AFTERWORD_SECRET_KEY", "not used before there is a web shell")
