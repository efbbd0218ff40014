"""Run a command on a PostgreSQL cluster of the tests' own: `python tests/run_postgres.py -- pytest …`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

USER = "afterword"


def binary(name: str) -> str | None:
    """Where PostgreSQL keeps this program; Debian keeps it out of PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else shutil.which(name)


def as_other(command: list[str]) -> list[str]:
    """PostgreSQL refuses to run as root: then it runs as nobody."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", *command]


def start(place: Path) -> str:
    """Make and start a cluster that listens on a socket in `place` only; returns its DATABASE_URL."""
    initdb, pg_ctl = binary("initdb"), binary("pg_ctl")
    assert initdb
    assert pg_ctl
    data = place / "data"
    if os.geteuid() == 0:
        shutil.chown(place, "nobody", "nogroup")
    quiet = {"stdout": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    options = ["-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(as_other([initdb, "-D", str(data), *options]), check=True, cwd=place, **quiet)  # type: ignore[call-overload]
    # The cluster is thrown away, so it need not survive a power cut: fsync off makes the suite four times as fast.
    flags = f"-k {place} -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=60"
    run = [pg_ctl, "-D", str(data), "-o", flags, "-w", "-l", str(place / "log"), "start"]
    subprocess.run(as_other(run), check=True, cwd=place, **quiet)  # type: ignore[call-overload]
    return f"postgresql://{USER}@/postgres?host={place}"


def stop(place: Path) -> None:
    """Stop the cluster by its pid file."""
    pg_ctl = binary("pg_ctl")
    assert pg_ctl
    run = [pg_ctl, "-D", str(place / "data"), "-m", "immediate", "-w", "stop"]
    subprocess.run(as_other(run), check=False, cwd=place, stdout=subprocess.DEVNULL)


def main() -> int:
    """The command's exit code; 0 with the reason where there is no PostgreSQL and none is required."""
    command = sys.argv[2:] if sys.argv[1:2] == ["--"] else sys.argv[1:]
    if not (binary("initdb") and binary("pg_ctl")):
        print("PostgreSQL is not here (Debian package postgresql): the suite runs on SQLite only")
        return 1 if os.environ.get("AFTERWORD_TESTS_STRICT") else 0
    with tempfile.TemporaryDirectory(prefix="afterword-pg-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        place.chmod(0o755)
        url = start(place)
        try:
            return subprocess.run(command, check=False, env={**os.environ, "DATABASE_URL": url}).returncode
        finally:
            stop(place)


if __name__ == "__main__":
    sys.exit(main())
