"""The pages served as a person would have them served, in a process of their own."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM = "/usr/bin/chromium"


@contextlib.contextmanager
def opened(home: Path, *program: str) -> Iterator[str]:
    """The secret address, while the pages are served from a record in `home`."""
    command = [sys.executable, *(program or ("-m", "afterword.web")), "--no-browser", "--port", "0"]
    kept = {k: v for k, v in os.environ.items() if k not in {"DJANGO_SETTINGS_MODULE", "DATABASE_URL"}}
    environment = {**kept, "AFTERWORD_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        try:
            assert process.stdout is not None
            yield next(found[0] for line in process.stdout if (found := re.search(r"http://\S+", line)))
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)
