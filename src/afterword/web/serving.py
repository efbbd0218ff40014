"""Serving the pages on one machine: the record, the clock beside it, the example's mail servers, and the address."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
import time
import webbrowser
from typing import TYPE_CHECKING

import click

from afterword import wiring

if TYPE_CHECKING:
    from afterword.web.house import House

PORT = 8765
LOOPBACK = "127.0.0.1"


def start_django() -> None:
    """Set Django up for the pages, once."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.web.settings"
    wiring.start_django()


def free_port(wanted: int) -> int:
    """The wanted port of this machine, or any other where something else answers there."""
    for port in (wanted, 0):
        with contextlib.suppress(OSError), socket.socket() as taken:
            taken.bind((LOOPBACK, port))
            return int(taken.getsockname()[1])
    return wanted


def address(port: int) -> str:
    """The secret address that opens the pages."""
    from django.conf import settings

    from afterword.web import access, keys

    return f"http://{LOOPBACK}:{port}/?{access.PARAMETER}={keys.access_token(settings.SECRET_KEY)}"


@click.command()
@click.option("--port", default=PORT, show_default=True, help="Where it answers; another when that one is taken.")
@click.option("--no-browser", is_flag=True, help="Don't open the browser.")
def main(port: int, no_browser: bool) -> None:
    """Open Afterword in the browser. It answers on this machine only; Ctrl-C ends it."""
    from afterword.errors import AfterwordError

    try:
        start_django()
        serve(port, open_browser=not no_browser)
    except AfterwordError as error:
        click.echo(f"afterword: {error}", err=True)
        sys.exit(2)


def serve(port: int, *, open_browser: bool) -> None:
    """Serve until Ctrl-C. Raises StoreError."""
    from django.core.handlers.wsgi import WSGIHandler
    from waitress.server import create_server

    from afterword.web import clock, house

    own = house.House(wiring.ports())
    house.settle(own)
    own.own()
    found = free_port(port)
    server = create_server(WSGIHandler(), host=LOOPBACK, port=found, threads=8, ident="")
    where = address(found)
    with clock.beside(own):
        _tell(where, open_browser, own)
        with contextlib.suppress(KeyboardInterrupt):
            server.run()
    click.echo("\nAfterword has stopped. Letters that wait for their time leave when it runs again.")


def _tell(where: str, open_browser: bool, own: House) -> None:
    click.echo("Afterword is open at this address, which is yours alone:\n")
    click.echo(f"  {where}\n")
    click.echo(f"It answers on this machine only. Your record is in {own.ports.home}. Ctrl-C ends it.")
    if open_browser:
        threading.Thread(target=_open, args=(where,), daemon=True).start()


def _open(where: str) -> None:
    time.sleep(0.5)  # the server is listening by then
    with contextlib.suppress(webbrowser.Error):
        webbrowser.open(where)
