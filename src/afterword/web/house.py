"""What is running: the record, the example's record, and the clock beside them. One for each process."""

from __future__ import annotations

import functools
import hashlib
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from afterword import wiring
from afterword.flow import wiping
from afterword.store import repository as store

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest

    from afterword.domain import Profile
    from afterword.flow.ports import MailWorld, Ports
    from afterword.store.repository import Owner

EXAMPLE_COOKIE = "afterword_example"
EXAMPLE_OWNER = "example"


@dataclass(frozen=True)
class Record:
    """Whose record a page shows, and the way to the outside world."""

    owner: Owner
    ports: Ports
    example: bool = False

    @functools.cached_property
    def profile(self) -> Profile:
        """Who the person is; read once for each page."""
        return store.load_profile(self.owner)

    @property
    def zone(self) -> str:
        """The person's own time zone; "" for that of this machine."""
        return self.profile.timezone


class House:
    """The records of this process. The example has mail servers of its own, inside the process."""

    def __init__(self, ports: Ports) -> None:
        """Nothing is opened before somebody asks."""
        self.ports = ports
        self.bell = threading.Event()  # rung when something should happen at once
        self.example_bell = threading.Event()
        self.example_ready = threading.Event()  # its mail servers run, its letters are written
        self.example_clock: tuple[threading.Thread, Callable[[], None]] | None = None  # and how to end it
        self.world: MailWorld | None = None
        self._pocket = wiring.pocket()
        self._opened = threading.Lock()
        self._own: Owner | None = None
        self._example: Owner | None = None

    def own(self) -> Record:
        """The person's own record. Raises StoreError."""
        with self._opened:
            if self._own is None:
                self._own = wiring.open_store(self.ports.home)
        return Record(self._own, self.ports)

    def example(self) -> Record:
        """The example's record, with passwords that exist only in this process."""
        self.own()
        if self._example is None:
            self._example = store.ensure_owner(EXAMPLE_OWNER)
        ports = replace(self.ports, secrets=self._pocket, only_worker=wiring.no_other_worker)
        return Record(self._example, ports, example=True)

    def throw_away(self, record: Record) -> str:
        """Delete this whole record; the person's own begins anew, empty. Says what could not be deleted, or ""."""
        left = wiping.wipe(record.owner, record.ports)
        if record.example:
            self._example = None
        else:
            self._own = None
        return left

    def has_example(self) -> bool:
        """Whether there is an example to look at."""
        self.own()
        return self._example is not None or store.has_owner(EXAMPLE_OWNER)


_house: House | None = None


def settle(house: House) -> None:
    """This is the house of the process from now on."""
    global _house  # noqa: PLW0603 - one process serves one house
    _house = house


def here() -> House:
    """The house of this process; opened from the environment when nobody has settled one."""
    if _house is None:
        settle(House(wiring.ports()))
    assert _house is not None
    return _house


def record(request: HttpRequest) -> Record:
    """Whose record this request is about: the example's when the person looks at it, else their own."""
    house = here()
    if request.COOKIES.get(EXAMPLE_COOKIE) and house.has_example():
        return house.example()
    return house.own()


def ring() -> None:
    """Have the clocks look now rather than in half a minute."""
    here().bell.set()
    here().example_bell.set()


@functools.cache
def version() -> str:
    """A short word that changes with any style sheet or script, so that an old one is not used with a new page."""
    static = Path(__file__).parent / "static"
    whole = hashlib.sha256()
    for path in sorted(static.rglob("*")):
        whole.update(path.read_bytes() if path.is_file() else b"")
    return whole.hexdigest()[:10]
