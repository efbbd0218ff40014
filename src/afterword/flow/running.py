"""One round of the clock: recover, watch, draft what fell due, send what is due, settle what is doubtful."""

from __future__ import annotations

import contextlib
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterword.domain import LetterKind, State
from afterword.errors import ClaimLost, MailError
from afterword.flow.by_hand import hold_due, lay_due
from afterword.flow.planning import draft_due
from afterword.flow.post import Post
from afterword.flow.proving import file_copies, prove, recover
from afterword.flow.sending import send_due, unread
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
    touched = recover(owner, ports, alone=alone)
    drafted = draft_plans(owner, ports)
    seen, trouble = Seen(), ""
    if store.load_mailbox(owner) is None:
        touched += [] if ports.sends else hold_due(owner, ports)
    else:
        try:
            with mailbox_session(owner, ports) as (mailbox, _, session):
                seen = read_new(owner, ports, mailbox, session)
                touched += _work(Post(owner, mailbox, session, ports))
        except MailError as error:
            trouble = str(error)
            store.save_trouble(owner, trouble)
            touched += keep_back(owner, ports, trouble)
    latest = {letter.id: letter for letter in touched}
    return Round(now, tuple(latest.values()), seen, drafted, trouble, idle=is_idle(owner, ports, trouble))


def _work(post: Post) -> list[Outgoing]:
    """All that is done with the mailbox open. Raises MailError."""
    owner = post.owner
    try:
        touched = send_due(owner, post) if post.ports.sends else lay_due(owner, post)
        touched += prove(owner, post)
        return touched + file_copies(owner, post)
    finally:
        post.drop()


def is_idle(owner: Owner, ports: Ports, trouble: str) -> bool:
    """Whether nothing is due now and nothing waits for proof; with a mailbox out of reach nothing more can be done.

    What the server put off waits for a quarter of an hour: nobody has to sit and look at that.
    """
    if trouble:
        return True
    counted = store.count_letters(owner)
    if counted.get(State.SENDING.value, 0):
        return False
    doubtful = store.letters(owner, state=State.DOUBTFUL) if counted.get(State.DOUBTFUL.value, 0) else ()
    return all(letter.put_off for letter in doubtful) and not store.due_letters(owner, ports.now(), limit=1)


def keep_back(owner: Owner, ports: Ports, trouble: str) -> list[Outgoing]:
    """The mailbox can't be read: a follow-up is held, since an error is not silence; thanks wait in their window."""
    kept: list[Outgoing] = []
    for claimed in store.claim_due(owner, ports.now(), dt.timedelta(minutes=1), limit=1000):
        # Who lost the race for a letter has nothing to keep back: another worker has it.
        with contextlib.suppress(ClaimLost):
            kept.append(unread(owner, ports, claimed, trouble))
    return kept


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
