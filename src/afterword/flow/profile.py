"""What `mailbox test` has learned of a server, as words that stand in the mailbox's profile."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.domain import Mailbox

TESTED = "tested"
SAVES_SENT = "saves-sent"  # a copy of what is submitted stands in Sent without our doing
KEEPS_ID = "keeps-message-id"
REWRITES_ID = "rewrites-message-id"  # answers will name another Message-ID than ours
FINDS_TOKEN = "finds-token"  # noqa: S105 - SEARCH by our own header works
ARRIVES = "arrives-in="  # seconds until a copy to oneself was there
JUDGED_BY = "judged-by="  # the server whose findings about senders are believed, learned from a copy to oneself
SERVER = "server="  # by which a change of the server is noticed

_LEAST, _MOST, _USUAL = dt.timedelta(seconds=20), dt.timedelta(minutes=15), dt.timedelta(seconds=60)
# A copy in Outlook's Sent was seen to come after minutes.
_SLOW = ("outlook.com", "office365.com")


def value_of(mailbox: Mailbox, name: str) -> str:
    """What stands behind `name` in the profile; "" when nothing does."""
    return next((word.removeprefix(name) for word in mailbox.learned if word.startswith(name)), "")


def proof_wait(mailbox: Mailbox) -> dt.timedelta:
    """How long a copy of a doubtful letter is waited for before the person is asked."""
    if mailbox.smtp_host.lower().endswith(_SLOW):
        return _MOST
    try:
        usual = dt.timedelta(seconds=float(value_of(mailbox, ARRIVES)))
    except ValueError:
        return _USUAL
    return min(max(usual * 10, _LEAST), _MOST)
