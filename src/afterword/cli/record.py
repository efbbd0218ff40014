"""Opening the person's record for the commands that keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from afterword import wiring

if TYPE_CHECKING:
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

# Django wants to be set up before anything of it is imported; the commands that keep nothing never come here.
wiring.start_django()

json_option = click.option("--json", "as_data", is_flag=True, help="Print JSON, for scripts.")


@dataclass(frozen=True, slots=True)
class Record:
    """Whose record it is, and the way to the outside world."""

    owner: Owner
    ports: Ports


def open_record() -> Record:
    """The record of whoever uses this data directory. Raises StoreError."""
    ports = wiring.ports()
    return Record(wiring.open_store(ports.home), ports)


def confirm(question: str) -> bool:
    """Ask at the keyboard; no keyboard is a no."""
    try:
        return click.confirm(question, default=False)
    except click.Abort:
        return False
