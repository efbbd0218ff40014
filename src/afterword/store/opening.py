"""The record is opened: made when it isn't there, brought up to date, or refused in clear words."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

import django
from django.apps import apps
from django.db import DatabaseError, OperationalError, connection

from afterword.errors import NewerDatabase, StoreUnavailable

MIGRATIONS = Path(__file__).parent / "migrations"


def open_store(home: Path) -> None:
    """Make the record in `home` (or on DATABASE_URL) ready for use.

    Raises NewerDatabase when a later version made it, StoreUnavailable when it can't be used, and says why.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.settings")
    if not apps.ready:
        django.setup()
    if connection.vendor == "sqlite":
        _make_place(home)
    try:
        _bring_up_to_date()
    except OperationalError as error:
        raise StoreUnavailable(_words(error, home)) from error
    except DatabaseError as error:
        raise StoreUnavailable(_words(error, home)) from error


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


def _make_place(home: Path) -> None:
    database = Path(str(connection.settings_dict["NAME"]))
    try:
        home.mkdir(parents=True, exist_ok=True)
        if home.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            home.chmod(0o700)
        if not database.exists():
            # Made by us with these rights: SQLite's own files take theirs from it.
            database.touch(mode=0o600)
    except OSError as error:
        cure = "make it writable, or name another place with AFTERWORD_HOME"
        raise StoreUnavailable(f"the data directory {home} can't be used ({error.strerror}); {cure}") from error


def _bring_up_to_date() -> None:
    applied, known = applied_migrations(), known_migrations()
    if applied - known:
        raise NewerDatabase
    if applied != known:
        from django.core.management import call_command

        with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - devnull is no path of ours
            call_command("migrate", interactive=False, verbosity=0, stdout=nowhere)


def _words(error: DatabaseError, home: Path) -> str:
    said = str(error).strip().split("\n")[0]
    lower = said.lower()
    if connection.vendor != "sqlite":
        return f"the database of DATABASE_URL can't be used ({said}); check that it runs and that the address is right"
    if "readonly" in lower or "read-only" in lower:
        return (
            f"the record in {home} may not be written to; make it writable, or name another place with AFTERWORD_HOME"
        )
    if "full" in lower:
        return f"there is no room left for the record in {home}; free some space and try again"
    if "locked" in lower:
        return f"another process is using the record in {home}; wait for it to finish and try again"
    if "not a database" in lower or "malformed" in lower:
        return f"the record in {home} is damaged ({said}); put back a copy of afterword.sqlite3, or move it away"
    return f"the record in {home} can't be opened ({said}); check the disk and the rights of this folder"


def close_store() -> None:
    """Let go of the connection of this thread."""
    with contextlib.suppress(DatabaseError):
        connection.close()
