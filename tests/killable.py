"""A process that makes letters and workers by forking, so that each can be killed and none costs a start of its own.

Run as `python killable.py HOME`; it takes one JSON object a line and answers with one JSON object a line.
"""

from __future__ import annotations

import datetime as dt
import importlib
import json
import os
import random
import signal
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    from afterword import wiring

    wiring.start_django()

from players import DEBRIEF, DEBRIEF_TEXT, MARIA

from afterword.deliver import moves
from afterword.deliver.message import build_message, digest, new_message_id
from afterword.deliver.outbox import Outgoing
from afterword.domain import Letter, LetterKind, Mailbox, State, Tls

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

PATIENCE = 25  # rounds in which a copy may come to lie in the mailbox: some five seconds
PROOF_OVER = dt.timedelta(minutes=16)


def mailbox_of(asked: dict[str, Any]) -> Mailbox:
    """Ana's mailbox on these ports of loopback."""
    address = str(asked["address"])
    return Mailbox(address, address, "localhost", asked["smtp"], "localhost", asked["imap"], Tls.NONE)


def ports_of(asked: dict[str, Any], home: Path, shift: dt.timedelta = dt.timedelta()) -> Ports:
    """The outside world, with a password that no file keeps and a clock that may run ahead."""
    kept = wiring.pocket()
    # No other worker is at this record: whatever is being sent was left by the one that was killed.
    found = replace(
        wiring.ports(home), secrets=kept, now=lambda: wiring.now() + shift, only_worker=wiring.no_other_worker
    )
    kept.save(f"{asked['owner']}:{asked['address']}@localhost", asked["password"])
    return found


def approved(
    owner: Owner,
    ident: str,
    now: dt.datetime,
    sender: str,
    reader: str = MARIA.name,
    kind: LetterKind = LetterKind.THANK_YOU,
) -> Outgoing:
    """A letter to Maria that is due, with its bytes frozen."""
    from afterword.store import repository as store

    letter = Letter(replace(MARIA, name=reader), kind, f"Thank you {ident}", f"Thank you ({ident}).\n")
    token = wiring.new_token()
    message_id = new_message_id(token, sender.rpartition("@")[2])
    raw = build_message(letter, sender=sender, sender_name="Ana Silva", message_id=message_id, token=token, date=now)
    draft = Outgoing(ident, "talk2345", letter, State.DRAFTED, send_at=now)
    after = moves.approve(
        draft, now=now, send_at=now, sender=sender, message_id=message_id, token=token, digest=digest(letter), raw=raw
    )
    store.add_letter(owner, after)
    return after


def prepare(asked: dict[str, Any], home: Path) -> dict[str, Any]:
    """A new owner with the mailbox and one approved letter."""
    from afterword.store import repository as store

    wiring.open_store(home)
    owner = store.ensure_owner(asked["owner"])
    store.save_mailbox(owner, mailbox_of(asked))
    store.add_interview(owner, "talk2345", DEBRIEF, DEBRIEF_TEXT, wiring.now())
    letter = approved(owner, "letter23", wiring.now(), asked["address"])
    return {"message_id": letter.message_id}


def work(asked: dict[str, Any], home: Path) -> dict[str, Any]:
    """Stop until somebody says go on; then one round of a worker: send, and see to the copy in Sent."""
    from afterword.flow.running import go_round
    from afterword.store import repository as store

    ports = ports_of(asked, home)
    print(json.dumps({"pid": os.getpid()}), flush=True)
    os.kill(os.getpid(), signal.SIGSTOP)
    owner = store.ensure_owner(asked["owner"])
    with ports.only_worker() as alone:
        go_round(owner, ports, alone=alone)
    os._exit(0)


def settle(asked: dict[str, Any], home: Path) -> dict[str, Any]:
    """What a restart makes of it: rounds until nothing is in doubt, at last with the wait for a proof behind us."""
    from afterword.flow.running import go_round
    from afterword.store import repository as store

    owner = store.ensure_owner(asked["owner"])
    for turn in range(PATIENCE + 2):
        ports = ports_of(asked, home, PROOF_OVER if turn >= PATIENCE else dt.timedelta())
        with ports.only_worker() as alone:
            go_round(owner, ports, alone=alone)
        (letter,) = store.letters(owner)
        if letter.state not in {State.SENDING, State.DOUBTFUL}:
            break
        time.sleep(asked.get("pause", 0.1))
    return {"state": letter.state.value, "asked": moves.is_unsettled(letter), "why": letter.why, "filed": letter.filed}


def fill(asked: dict[str, Any], home: Path) -> dict[str, Any]:
    """A new owner with the mailbox and many approved letters, one in ten a follow-up, due one after the other."""
    from afterword.store import repository as store

    wiring.open_store(home)
    owner = store.ensure_owner(asked["owner"])
    store.save_mailbox(owner, replace(mailbox_of(asked), learned=("tested", "arrives-in=90")))
    store.add_interview(owner, "talk2345", DEBRIEF, DEBRIEF_TEXT, wiring.now())
    clock = fast_clock(asked)
    for number in range(asked["letters"]):
        due = clock() + dt.timedelta(seconds=asked["spread"] * asked["speed"] * number / asked["letters"])
        kind = LetterKind.FOLLOW_UP if number % 10 == 9 else LetterKind.THANK_YOU
        approved(owner, f"l{number:07d}", due, asked["address"], f"Reader {number}", kind)
    return {}


def fast_clock(asked: dict[str, Any]) -> Callable[[], dt.datetime]:
    """A clock that all workers share and that runs `speed` times as fast as ours, so that no test waits for a retry."""
    began = dt.datetime.fromtimestamp(asked["began"], dt.UTC)
    return lambda: began + dt.timedelta(seconds=(time.time() - asked["began"]) * asked["speed"])


class Hurried(threading.Event):
    """The signal to stop, which is waited for on the fast clock."""

    def __init__(self, speed: float) -> None:
        super().__init__()
        self._speed = speed

    def wait(self, timeout: float | None = None) -> bool:
        """Shorter by as much as the clock runs faster."""
        return super().wait(None if timeout is None else timeout / self._speed)


def serve(asked: dict[str, Any], home: Path) -> dict[str, Any]:
    """A worker on all owners in turn, until it is killed."""
    from afterword.store import repository as store
    from afterword.worker.local import LocalWorker

    kept = wiring.pocket()
    clock = fast_clock(asked)
    ports = replace(
        wiring.ports(home), secrets=kept, now=clock, ticks=lambda: (time.time() - asked["began"]) * asked["speed"]
    )
    owners = [store.ensure_owner(name) for name in asked["owners"]]
    for owner in owners:
        kept.save(f"{owner.name}:{asked['address']}@localhost", asked["password"])
    print(json.dumps({"pid": os.getpid()}), flush=True)
    while True:
        for owner in random.sample(owners, len(owners)):
            LocalWorker(owner, ports, Hurried(asked["speed"]), lambda _: None).run(until_idle=True)
        time.sleep(0.2)


def tell(asked: dict[str, Any], home: Path) -> dict[str, Any]:
    """Every letter as it stands."""
    from afterword.store import repository as store

    wiring.open_store(home)
    letters = [letter for name in asked["owners"] for letter in store.letters(store.ensure_owner(name))]
    told = [[o.message_id, o.state.value, moves.is_unsettled(o), o.why] for o in letters]
    return {"letters": told}


def import_all() -> None:
    """What a worker imports when it first needs it, so that no child spends its time on that."""
    for name in ("flow.running", "adapters.smtp", "adapters.imap", "adapters.pocket", "adapters.locking"):
        importlib.import_module(f"afterword.{name}")
    for name in ("capture.grammar", "review.check", "compose.writer", "watch.incoming"):
        importlib.import_module(f"afterword.{name}")
    importlib.import_module("holidays").country_holidays("US", years=wiring.now().year)


def main() -> None:
    """One child for each line; a child that is killed takes nothing with it."""
    import_all()
    home = Path(sys.argv[1])
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    jobs = {"prepare": prepare, "work": work, "settle": settle, "fill": fill, "serve": serve, "tell": tell}
    for line in sys.stdin:
        asked = json.loads(line)
        if os.fork() == 0:
            print(json.dumps(jobs[asked["do"]](asked, home)), flush=True)
            os._exit(0)


if __name__ == "__main__":
    main()
