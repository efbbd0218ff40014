"""Fixtures of real servers, started once for each run of the tests."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import mailserver as servers
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def mailserver() -> Iterator[servers.MailServer]:
    """Real Postfix and Dovecot; skips, with the reason, where they can't run."""
    if reason := servers.lacking():
        if os.environ.get("AFTERWORD_TESTS_STRICT") == "1":
            pytest.fail(f"the real mail servers are wanted here: {reason}")
        pytest.skip(reason)
    # Not tmp_path: its parents are closed to the servers' own users, and sockets need a short path.
    root = Path(tempfile.mkdtemp(prefix="aw-mail-"))
    server = servers.start(root)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(root, ignore_errors=True)
