"""The installed command, run as a person runs it: a process of its own, a data directory of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

COMMAND = str(Path(sys.executable).parent / "afterword")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """Its output as JSON."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Installed:
    """The command with its data directory; on PostgreSQL with a database of its own."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str, check: bool = True, typed: str = "", **more: str) -> Ran:
        """Run it, with what is typed at its questions; a failure is shown with all that was printed."""
        environment = {**os.environ, "AFTERWORD_HOME": str(self.home), "AFTERWORD_KEYRING": "file", **self.environment}
        done = subprocess.run(
            [COMMAND, *arguments],
            capture_output=True,
            text=True,
            env={**environment, **more},
            check=False,
            timeout=300,
            input=typed,
        )
        assert not check or done.returncode == 0, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr, done.stderr
        return Ran(done.returncode, done.stdout, done.stderr)

    def json(self, *arguments: str, **more: str) -> Any:
        """Run it with --json."""
        return self(*arguments, "--json", check=True, **more).data


def installed(home: Path, *, copy_of: Installed | None = None) -> Installed:
    """The command on a fresh record, or on a copy of a prepared one, which is much faster than preparing again."""
    if copy_of is not None and copy_of.home.is_dir():
        shutil.copytree(copy_of.home, home)
    url = os.environ.get("DATABASE_URL", "")
    if not url:
        return Installed(home)
    import psycopg

    name = f"aw_{uuid.uuid4().hex[:12]}"  # noqa: TID251 - a test's own database
    template = urlsplit(copy_of.environment["DATABASE_URL"]).path.lstrip("/") if copy_of else "template1"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
    parts = urlsplit(url)
    return Installed(home, {"DATABASE_URL": urlunsplit(parts._replace(path=f"/{name}"))})
