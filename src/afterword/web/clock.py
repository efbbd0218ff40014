"""The clock beside the pages: sends what is due and watches, for the person's record and for the example's."""

from __future__ import annotations

import contextlib
import logging
import secrets
import threading
from typing import TYPE_CHECKING

from afterword import wiring
from afterword.flow import example
from afterword.worker.local import LocalWorker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.flow.running import Round
    from afterword.web.house import House, Record

logger = logging.getLogger(__name__)
END_SECONDS = 30


class Bell(threading.Event):
    """Ends the clock when set; can be rung so that the clock looks at once."""

    def __init__(self, bell: threading.Event) -> None:
        """`bell` is rung by the pages."""
        super().__init__()
        self.bell = bell

    def wait(self, timeout: float | None = None) -> bool:
        """Until set, rung, or so many seconds have passed; says whether it is the end."""
        self.bell.wait(timeout)
        self.bell.clear()
        return self.is_set()

    def end(self) -> None:
        """Have the clock stop after the round it is in."""
        self.set()
        self.bell.set()


@contextlib.contextmanager
def beside(house: House) -> Iterator[None]:
    """The clocks run while the pages are served."""
    bell = Bell(house.bell)
    thread = threading.Thread(target=_run, args=(house.own(), bell), name="afterword-clock")
    thread.start()
    if house.has_example():
        start_example(house)
    try:
        yield
    finally:
        bell.end()
        thread.join(END_SECONDS)
        end_example(house)


def start_example(house: House) -> None:
    """Show the example: its mail servers start and its letters are written, if they weren't. Returns when it is ready."""
    house.example()
    if house.example_clock is None:
        bell = Bell(house.example_bell)
        thread = threading.Thread(target=_run_example, args=(house, bell), name="afterword-example", daemon=True)
        house.example_clock = (thread, bell.end)
        thread.start()
    house.example_ready.wait(END_SECONDS)


def end_example(house: House) -> None:
    """Stop the example's mail servers; its record stays."""
    if house.example_clock is not None:
        thread, end = house.example_clock
        end()
        thread.join(END_SECONDS)
        house.example_clock, house.world = None, None
        house.example_ready.clear()


def _run(record: Record, bell: Bell) -> None:
    LocalWorker(record.owner, record.ports, bell, _tell).run(until_idle=False)


def _tell(done: Round) -> None:
    if done.trouble:
        logger.warning("%s", done.trouble)


def _run_example(house: House, bell: Bell) -> None:
    passwords = {address: secrets.token_hex(8) for address in (example.ANA, example.MARIA, example.TOM)}
    with wiring.sandbox(passwords, house.ports.now) as world:
        house.world = world
        record = house.example()
        example.fill(record.owner, record.ports, world, passwords[example.ANA])
        house.example_ready.set()
        _run(record, bell)
