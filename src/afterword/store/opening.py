"""The record is opened: made when it isn't there, brought up to date, or refused in clear words."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import DatabaseError, connection

from afterword.errors import NewerDatabase, StoreUnavailable
from afterword.store.trouble import words

if TYPE_CHECKING:
    from collections.abc import Iterator

MIGRATIONS = Path(__file__).parent / "migrations"
# Any number that no other program on the same PostgreSQL is likely to lock.
ADVISORY_LOCK = 0x41667465


def open_store(home: Path) -> None:
    """Make the record in `home` (or on DATABASE_URL) ready for use.

    Raises NewerDatabase when a later version made it, StoreUnavailable when it can't be used, and says why.
    """
    if connection.vendor == "sqlite":
        _make_place(home)
    try:
        _bring_up_to_date(home)
    except (DatabaseError, sqlite3.Error) as error:
        raise StoreUnavailable(words(error)) from error


def known_migrations() -> set[str]:
    """The names of the migrations that this version has."""
    return {path.stem for path in MIGRATIONS.glob("[0-9]*.py")}


def applied_migrations() -> set[str]:
    """The names of the migrations that the record has been through; none when it is new."""
    if "django_migrations" not in connection.introspection.table_names():
        return set()
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM django_migrations WHERE app = 'store'")
        return {row[0] for row in cursor.fetchall()}


def close_store() -> None:
    """Let go of the connection of this thread."""
    with contextlib.suppress(DatabaseError):
        connection.close()


def _make_place(home: Path) -> None:
    database = Path(str(connection.settings_dict["NAME"]))
    try:
        # A folder that is there already keeps its rights: others may have a reason to read it.
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not database.exists():
            # Made by us with these rights: SQLite's own files take theirs from it.
            database.touch(mode=0o600)
    except OSError as error:
        cure = "make it writable, or name another place with AFTERWORD_HOME"
        raise StoreUnavailable(f"the data directory {home} can't be used ({error.strerror}); {cure}") from error


def _bring_up_to_date(home: Path) -> None:
    if _is_current():
        return
    with _alone(home):
        # Another process may have done it while we waited.
        if not _is_current():
            _migrate()


def _is_current() -> bool:
    applied, known = applied_migrations(), known_migrations()
    if applied - known:
        raise NewerDatabase
    return applied == known


def _migrate() -> None:
    from django.core.management import call_command

    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - devnull is no path of ours
        call_command("migrate", interactive=False, verbosity=0, stdout=nowhere)


@contextlib.contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Hold off every other process that wants to migrate; a crash lets go by itself."""
    if connection.vendor != "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [ADVISORY_LOCK])
        return
    # An exclusive transaction on a file of its own is a lock on every system; migrating needs several on the record.
    (home / "migrating.lock").touch(mode=0o600)
    with contextlib.closing(sqlite3.connect(home / "migrating.lock", timeout=120, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield
