"""The command that opens the pages: it hands over to another program, since shells don't know each other."""

from __future__ import annotations

import os
import subprocess
import sys

import click

PAGES = "afterword.web"


@click.command(name="open", epilog="\b\nExample:\n  afterword open --no-browser")
@click.option("--port", default=8765, show_default=True, help="Where it answers; another when that one is taken.")
@click.option("--no-browser", is_flag=True, help="Don't open the browser.")
def open_(port: int, no_browser: bool) -> None:
    """Open Afterword in the browser, with the clock beside it. It answers on this machine only; Ctrl-C ends it."""
    command = [sys.executable, "-m", PAGES, "--port", str(port), *(["--no-browser"] if no_browser else [])]
    if os.name == "nt":  # there exec leaves the terminal to two programs at once
        sys.exit(subprocess.call(command))  # noqa: S603 - our own program
    os.execv(sys.executable, command)  # noqa: S606 - our own program
