"""A database that fails while it is used, each time in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from django.db import DatabaseError, IntegrityError, InterfaceError, OperationalError, ProgrammingError
from installed import installed

from afterword.store import trouble

if TYPE_CHECKING:
    from pathlib import Path

BEGIN = """
import datetime as dt, sqlite3
from afterword import settings, wiring
wiring.start_django()
owner = wiring.open_store(settings.home())
from django.db import connection
from afterword.domain import Event
from afterword.errors import StoreUnavailable
from afterword.store import repository as store
line = Event(dt.datetime(2026, 11, 19, tzinfo=dt.UTC), "letter approved", "person", "why " * 9000)
def attempt():
    try:
        store.log(owner, line)
    except StoreUnavailable as error:
        print(error)
"""
LOCKED = """
connection.cursor().execute("PRAGMA busy_timeout = 50")
other = sqlite3.connect(settings.home() / "afterword.sqlite3", isolation_level=None)
other.execute("BEGIN EXCLUSIVE")
attempt()
other.execute("ROLLBACK")
attempt()
print(len(store.events(owner)), "kept")
"""
FULL = """
pages = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
connection.cursor().execute(f"PRAGMA max_page_count = {pages}")
attempt()
print(len(store.events(owner)), "kept")
"""
FULL_TOGETHER = """
pages = connection.cursor().execute("PRAGMA page_count").fetchone()[0]
connection.cursor().execute(f"PRAGMA max_page_count = {pages}")
try:
    with store.together():
        store.set_setting(owner, "closing", "Kind regards")
        store.log(owner, line)
except StoreUnavailable as error:
    print(error)
print(store.get_setting(owner, "closing"), "kept")
"""
CUT_OFF = """
import psycopg
with connection.cursor() as cursor:
    cursor.execute("SELECT pg_backend_pid()")
    pid = cursor.fetchone()[0]
with psycopg.connect(settings.os.environ["DATABASE_URL"], autocommit=True) as other:
    other.execute(f"SELECT pg_terminate_backend({pid})")
attempt()
attempt()
print(len(store.events(owner)), "kept")
"""
ON_SQLITE = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="about the file that SQLite keeps")
ON_POSTGRESQL = pytest.mark.skipif("DATABASE_URL" not in os.environ, reason="about a server that goes away")


def run(home: Path, script: str) -> list[str]:
    environment = {**os.environ, "AFTERWORD_HOME": str(home), **installed(home).environment}
    command = [sys.executable, "-c", BEGIN + script]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=True).stdout.splitlines()


@ON_SQLITE
def test_a_record_in_use_is_said_to_be_so_and_used_when_free_again(tmp_path: Path) -> None:
    said, kept = run(tmp_path, LOCKED)
    assert said == f"another process is using the record in {tmp_path}; wait for it to finish and try again"
    assert kept == "1 kept"


@ON_SQLITE
def test_a_full_disk_is_named_and_nothing_is_half_kept(tmp_path: Path) -> None:
    said, kept = run(tmp_path, FULL)
    assert said == f"there is no room left for the record in {tmp_path}; free some space and try again"
    assert kept == "0 kept"


@ON_SQLITE
def test_what_belongs_together_is_not_kept_by_halves_on_a_full_disk(tmp_path: Path) -> None:
    said, kept = run(tmp_path, FULL_TOGETHER)
    assert "no room left" in said
    assert kept == "None kept"


@ON_POSTGRESQL
def test_a_server_that_was_gone_is_found_again(tmp_path: Path) -> None:
    said, kept = run(tmp_path, CUT_OFF)
    assert said.startswith("the database of DATABASE_URL can't be used (")
    assert kept == "1 kept"


def test_faults_of_our_own_are_no_outage() -> None:
    outages = [error for error in (OperationalError, InterfaceError, DatabaseError) if trouble.is_outage(error())]
    assert outages == [OperationalError, InterfaceError, DatabaseError]
    assert not any(trouble.is_outage(error()) for error in (IntegrityError, ProgrammingError))
