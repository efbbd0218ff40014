"""Opening the record, each time in a process of its own, as a command does."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from installed import installed

if TYPE_CHECKING:
    from pathlib import Path

OPEN = """
import os, sys
from pathlib import Path
from afterword import settings, wiring
wiring.start_django()
from afterword.errors import StoreError
from afterword.store import opening
if sys.argv[1:]:
    import sqlite3, zoneinfo, django.db.backends.sqlite3.base
    os.setuid(int(sys.argv[1]))
try:
    owner = wiring.open_store(settings.home())
    print(owner.name, sorted(opening.applied_migrations()) == sorted(opening.known_migrations()))
except StoreError as error:
    print(type(error).__name__, error)
"""
ON_SQLITE = pytest.mark.skipif("DATABASE_URL" in os.environ, reason="about the file that SQLite keeps")


def begin(home: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    known = {**os.environ, "AFTERWORD_HOME": str(home), **environment}
    return subprocess.Popen([sys.executable, "-c", OPEN, *arguments], stdout=subprocess.PIPE, text=True, env=known)


def open_record(home: Path, *arguments: str, **environment: str) -> str:
    said, _ = begin(home, *arguments, **environment).communicate(timeout=120)
    return said.strip()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "new" / "record"


@ON_SQLITE
def test_it_makes_a_place_that_nobody_else_can_read(home: Path) -> None:
    assert open_record(home) == "local True"
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "afterword.sqlite3").stat().st_mode) == 0o600


@ON_SQLITE
def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_record(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_several_that_open_a_new_record_at_once_make_it_once(home: Path) -> None:
    environment = installed(home).environment
    several = [begin(home, **environment) for _ in range(3)]
    assert {process.communicate(timeout=120)[0].strip() for process in several} == {"local True"}


def test_a_record_of_a_later_version_is_left_alone(home: Path) -> None:
    environment = installed(home).environment
    open_record(home, **environment)
    statement = "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '2030-01-01')"
    if url := environment.get("DATABASE_URL"):
        import psycopg

        with psycopg.connect(url) as connection:
            connection.execute(statement.encode())
    else:
        with sqlite3.connect(home / "afterword.sqlite3") as database:
            database.execute(statement)
        database.close()
    assert open_record(home, **environment).startswith("NewerDatabase This record was made by a newer version")


@ON_SQLITE
@pytest.mark.parametrize(
    "damage", [b"not a database, but a letter to my aunt\n" * 200, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_file_is_named_and_not_touched(home: Path, damage: bytes) -> None:
    home.mkdir(parents=True)
    (home / "afterword.sqlite3").write_bytes(damage)
    said = open_record(home)
    assert said.startswith("StoreUnavailable the record in")
    assert "is damaged" in said
    assert str(home) in said
    assert (home / "afterword.sqlite3").read_bytes() == damage


@ON_SQLITE
def test_a_place_that_is_a_file_is_refused_with_a_cure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "name another place with AFTERWORD_HOME" in open_record(tmp_path / "file")
    assert "name another place with AFTERWORD_HOME" in open_record(tmp_path / "file" / "below")


@ON_SQLITE
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody with fewer rights")
def test_a_folder_that_may_not_be_written_to_is_refused_with_a_cure(tmp_path: Path) -> None:
    home = tmp_path / "record"
    for parent in tmp_path.parents[:2]:
        parent.chmod(0o755)
    tmp_path.chmod(0o755)
    open_record(home)
    home.chmod(0o755)
    (home / "afterword.sqlite3").chmod(0o644)
    for leftover in home.glob("afterword.sqlite3-*"):
        leftover.unlink()
    assert "name another place with AFTERWORD_HOME" in open_record(tmp_path / "unmade", "65534")
    said = open_record(home, "65534")
    assert said.startswith("StoreUnavailable")
    assert "make it writable" in said or "check the disk and the rights of this folder" in said


def test_a_database_that_doesnt_answer_is_named(home: Path) -> None:
    said = open_record(home, DATABASE_URL="postgresql://ana@127.0.0.1:1/none?connect_timeout=5")
    assert said.startswith("StoreUnavailable the database of DATABASE_URL can't be used (")
    assert said.endswith("check that it runs and that the address is right")


@ON_SQLITE
def test_a_copy_of_the_folder_is_a_whole_record(home: Path, tmp_path: Path) -> None:
    open_record(home)
    shutil.copytree(home, tmp_path / "copy")
    assert open_record(tmp_path / "copy") == "local True"
