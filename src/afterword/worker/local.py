"""One loop beside whatever runs, for one machine: sends what is due, watches, and says when it last succeeded."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.errors import OutboxError, StoreError
from afterword.flow import running

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from afterword.flow.ports import Ports
    from afterword.flow.running import Round
    from afterword.store.repository import Owner

EVERY = dt.timedelta(seconds=30)
# While a doubtful letter waits for its proof, or a letter falls due in a moment.
SOON = dt.timedelta(seconds=1)


@dataclass(slots=True)
class LocalWorker:
    """The clock for one machine. `stop` ends it between two rounds, never inside one."""

    owner: Owner
    ports: Ports
    stop: threading.Event
    tell: Callable[[Round], None]

    def run(self, *, until_idle: bool) -> Round:
        """Go round until stopped, or until nothing is due and nothing waits for proof; the last round is returned."""
        with self.ports.only_worker() as alone:
            return self._go_round(until_idle=until_idle, alone=alone)

    def _go_round(self, *, until_idle: bool, alone: bool) -> Round:
        while True:
            try:
                done = running.go_round(self.owner, self.ports, alone=alone)
            except (StoreError, OutboxError) as error:
                # The outermost loop: a record that is locked or a race that was lost is told, and the next round tries.
                done = running.Round(self.ports.now(), trouble=str(error))
            self.tell(done)
            if until_idle and done.idle:
                return done
            pause = EVERY if done.idle else SOON
            if self.stop.wait(pause.total_seconds()):
                return done
