"""One worker at a time for a record on this machine: a lock that the system lets go of when the process dies."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def only_worker(home: Path, *, shared: bool) -> Iterator[bool]:
    """Whether nobody else works on the record in `home` for as long as this lasts.

    `shared` says that the record is on a server, where workers on other machines can't be seen: then never. So it is
    on systems without flock; there the lease of a letter decides.
    """
    try:
        import fcntl
    except ImportError:
        yield False
        return
    if shared:
        yield False
        return
    handle = os.open(home / "worker.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True
    finally:
        os.close(handle)
