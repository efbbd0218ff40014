"""What a database says when it can't be used, in words for a person."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import DatabaseError, InterfaceError, OperationalError, connection

from afterword.errors import StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def in_words() -> Iterator[None]:
    """Raise StoreUnavailable where the database fails; faults of our own, such as broken constraints, go through."""
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        if not is_outage(error):
            raise
        unavailable = StoreUnavailable(words(error))
        if not connection.in_atomic_block:
            # A connection whose server went away stays broken: the next call opens another.
            connection.close()
        raise unavailable from error


def is_outage(error: Exception) -> bool:
    """Whether the database itself failed; SQLite reports a damaged file as a bare DatabaseError."""
    return isinstance(error, (OperationalError, InterfaceError)) or type(error) is DatabaseError


def words(error: Exception) -> str:
    """What happened, where, and what to do about it."""
    said = str(error).strip().split("\n")[0]
    lower = said.lower()
    if connection.vendor != "sqlite":
        return f"the database of DATABASE_URL can't be used ({said}); check that it runs and that the address is right"
    home = Path(str(connection.settings_dict["NAME"])).parent
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
    return f"the record in {home} can't be used ({said}); check the disk and the rights of this folder"
