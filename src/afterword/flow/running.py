"""One round of the clock: recover, watch, draft what fell due, send what is due, settle what is doubtful."""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.domain import Event, LetterKind, State
from afterword.errors import ClaimLost, MailError
from afterword.flow.planning import FOLLOW_UPS, draft_due
from afterword.flow.sending import later, post_for, prove, recover, send_one
from afterword.flow.watching import Seen, mailbox_session, read_new
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did, and whether anything is left to do at once."""

    at: dt.datetime
    letters: tuple[Outgoing, ...] = ()  # as they stand after it
    seen: Seen = field(default_factory=Seen)
    drafted: int = 0
    trouble: str = ""  # why the mailbox could not be used
    idle: bool = True


def go_round(owner: Owner, ports: Ports, *, alone: bool = False) -> Round:
    """One round. It never raises for a mail server: the trouble is in the result, and on record.

    `alone` says that no other worker can be at this record, so what is being sent was left behind.
    """
    now = ports.now()
    touched = list(recover(owner, ports, alone=alone))
    drafted = draft_plans(owner, ports)
    seen, trouble = Seen(), ""
    if store.load_mailbox(owner) is not None:
        try:
            with mailbox_session(owner, ports) as (mailbox, _, session):
                seen = read_new(owner, ports, mailbox, session)
                post = post_for(owner, ports, mailbox, session)
                try:
                    touched += [
                        sent for o in store.due_letters(owner, ports.now()) if (sent := send_one(owner, post, o))
                    ]
                    touched += prove(owner, post)
                finally:
                    post.drop()
        except MailError as error:
            trouble = str(error)
            store.save_trouble(owner, trouble)
            touched += keep_back(owner, ports, trouble)
    return Round(now, tuple(touched), seen, drafted, trouble, idle=is_idle(owner, ports, trouble))


def is_idle(owner: Owner, ports: Ports, trouble: str) -> bool:
    """Whether nothing is due now and nothing waits for proof; with a mailbox out of reach nothing more can be done."""
    if trouble:
        return True
    counted = store.count_letters(owner)
    under_way = counted.get(State.DOUBTFUL.value, 0) + counted.get(State.SENDING.value, 0)
    return not under_way and not store.due_letters(owner, ports.now(), limit=1)


def keep_back(owner: Owner, ports: Ports, trouble: str) -> list[Outgoing]:
    """The mailbox can't be read: a follow-up is held, since an error is not silence; thanks wait in their window."""
    kept = []
    for before in store.due_letters(owner, ports.now()):
        # Who lost the race for a letter has nothing to keep back: another worker has it.
        with contextlib.suppress(ClaimLost):
            kept.append(_keep_back(owner, ports, before, trouble))
    return kept


def _keep_back(owner: Owner, ports: Ports, before: Outgoing, trouble: str) -> Outgoing:
    if before.letter.kind in FOLLOW_UPS:
        why = f"the mailbox could not be read, so nobody knows whether they answered: {trouble}"
        after = moves.hold(before, why)
        store.save_move(owner, before, after)
        store.log(owner, Event(ports.now(), "letter held", "worker", why, after.interview, after.id))
        return after
    claimed = moves.claim(before, now=ports.now(), lease=dt.timedelta(minutes=1))
    store.save_move(owner, before, claimed)
    return later(owner, ports, claimed, trouble)


def draft_plans(owner: Owner, ports: Ports) -> int:
    """Follow-ups whose time has come are drafted for the person; nothing is sent."""
    drafted = 0
    for plan in store.due_plans(owner, ports.now()):
        talk = store.interview(owner, plan.interview)
        result = draft_due(owner, ports, talk, None)
        if any(d.letter.kind in {LetterKind.FOLLOW_UP, LetterKind.FINAL_FOLLOW_UP} for d in result.drafts):
            drafted += len(result.drafts)
        store.end_plan(owner, plan.interview, "done", "it was drafted")
    return drafted
