"""Install the servers that some tests need, where we may; else say what will be skipped, and why."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGES = {
    "postfix": "postfix",
    "dovecot": "dovecot-imapd dovecot-lmtpd dovecot-submissiond dovecot-sieve",
    "postgres": "postgresql",
    "strace": "strace",
    "openssl": "openssl",
    "chromium": "chromium",
}


def found(program: str) -> bool:
    """Whether the program is here; PostgreSQL keeps its own where PATH doesn't look."""
    where = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    return bool(shutil.which(program, path=where) or list(Path("/usr/lib/postgresql").glob(f"*/bin/{program}")))


def missing() -> list[str]:
    """The programs that are not here."""
    return [program for program in PACKAGES if not found(program)]


def install(programs: list[str]) -> None:
    """Fetch them with apt-get, and keep the system's own copies of these servers from starting."""
    policy = Path("/usr/sbin/policy-rc.d")
    ours = not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    packages = " ".join(PACKAGES[p] for p in programs).split()
    quiet = {"stdout": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        subprocess.run(["apt-get", "update", "-q"], check=False, env=environment, **quiet)  # type: ignore[call-overload]
        subprocess.run(  # type: ignore[call-overload]
            ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages],
            check=False,
            env=environment,
            **quiet,
        )
    finally:
        if ours:
            policy.unlink()


def main() -> int:
    """0, also when something is missing: the tests themselves skip, or fail where that is asked for."""
    lacking = missing()
    may_install = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    if lacking and may_install:
        print("Installing for the tests:", ", ".join(lacking), flush=True)
        install(lacking)
        lacking = missing()
    for program in lacking:
        print(f"{program} is not here (Debian package {PACKAGES[program]}): the tests that need it are skipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
