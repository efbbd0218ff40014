"""Between the body and the dot: did an answer come while the letter was handed over?

`NOOP` on the selected inbox tells in 12 ms on a local server, and closing without the dot delivers nothing (both
measured). What remains is one round trip to the server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.flow.effects import DECIDED
from afterword.flow.planning import FOLLOW_UPS
from afterword.flow.watching import first_cursor, read_new
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.post import Post
    from afterword.store.repository import Owner


def look_again(owner: Owner, post: Post, claimed: Outgoing) -> None:
    """Take in what came meanwhile: for a follow-up from every folder, else from the inbox. Raises MailError."""
    cursor = store.load_cursor(owner) or first_cursor(owner, post.ports)
    if claimed.letter.kind in FOLLOW_UPS or post.session.anything_new(cursor):
        read_new(owner, post.ports, post.mailbox, post.session)


def answered(owner: Owner, claimed: Outgoing) -> str:
    """Why a letter must not leave any more; "" when it may. What came before the approval was seen by the person."""
    for received in store.incoming(owner, interview=claimed.interview):
        since = claimed.approved_at is None or received.received_at >= claimed.approved_at
        stops = received.effect in {"stop", "pause", "move"} and claimed.letter.kind in FOLLOW_UPS
        if since and (stops or (received.effect != "none" and received.mail.meaning in DECIDED)):
            return f"{received.mail.sender_name or received.mail.sender} wrote: {received.because}"
    return ""
