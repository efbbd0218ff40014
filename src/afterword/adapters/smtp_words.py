"""What a server's refusal means, in words for a person (RFC 5321, 4.2; RFC 3463)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.errors import MailError, RefusedForGood, RefusedForNow, Unreachable

if TYPE_CHECKING:
    from afterword.adapters.smtp_wire import Reply

_TRY = "it will be tried again"
_OTHER = "check the address, or reach this person another way"
MEANINGS = {
    "5.1.0": f"the server does not take this address; {_OTHER}",
    "5.1.1": "there is no such address; check its spelling",
    "5.1.2": "there is no such mail domain; check what stands after the @",
    "5.1.3": "the address is not written as the server expects; check its spelling",
    "5.1.6": f"this mailbox has moved; {_OTHER}",
    "5.1.7": "your own address is not written as the server expects; check it with `afterword mailbox set`",
    "5.1.8": "the server does not let you send from this address; check it with `afterword mailbox set`",
    "5.1.10": f"this domain takes no mail at all; {_OTHER}",
    "5.2.0": f"that mailbox can't be used; {_OTHER}",
    "5.2.1": f"that mailbox is switched off; {_OTHER}",
    "5.2.2": "that mailbox is full; try again in a few days, or reach this person another way",
    "5.2.3": "the letter is larger than that mailbox takes; send less, or a link",
    "5.3.4": "the letter is larger than the server takes; send less, or a link",
    "5.4.1": f"no server takes mail for that address; {_OTHER}",
    "5.4.4": "there is no server for that mail domain; check what stands after the @",
    "5.6.7": f"the address has letters that a server on the way can't carry; {_OTHER}",
    "5.7.0": "the server's policy refuses it; ask the provider of your mailbox why",
    "5.7.1": "the server's policy refuses it; ask the provider of your mailbox why",
    "5.7.8": "the user name or password is not accepted; set them with `afterword mailbox set`",
    "5.7.9": "the server wants another way of logging in, often an app password; see the help of your provider",
    "4.2.0": f"the server asks to try again later; {_TRY}",
    "4.2.1": f"that mailbox is busy or off for now; {_TRY}",
    "4.2.2": f"that mailbox is full for now; {_TRY}",
    "4.3.0": f"the server has trouble for now; {_TRY}",
    "4.3.1": f"the server is short of space for now; {_TRY}",
    "4.3.2": f"the server is closing down for now; {_TRY}",
    "4.4.2": f"the server waited too long; {_TRY}",
    "4.5.3": f"the server takes no more addresses for now; {_TRY}",
    "4.7.0": f"the server's policy puts it off for now; {_TRY}",
    "4.7.1": f"the server asks to try again later; {_TRY}",
}
_CODES = {
    421: MEANINGS["4.3.2"],
    450: MEANINGS["4.2.1"],
    451: MEANINGS["4.3.0"],
    452: MEANINGS["4.3.1"],
    550: f"the address is unknown there or not taken; {_OTHER}",
    552: MEANINGS["5.3.4"],
    553: MEANINGS["5.1.3"],
}
_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")


def meaning_of(reply: Reply) -> str:
    """What the answer means, by its enhanced code where it has one that agrees with the plain one."""
    found = _ENHANCED.search(reply.text)
    enhanced = found[1] if found and found[1][0] == str(reply.code)[0] else ""
    return MEANINGS.get(enhanced) or _CODES.get(reply.code, "")


def words_for(reply: Reply, what: str) -> str:
    """`what`, what it means, and the server's own words behind it."""
    own = f"the server said: {reply.code} {reply.said}".rstrip()
    meaning = meaning_of(reply)
    return f"{what}: {meaning} ({own})" if meaning else f"{what} ({own})"


def refusal(reply: Reply, what: str) -> MailError:
    """The error that an answer other than the wanted one stands for, before the dot."""
    if 400 <= reply.code < 500:  # noqa: PLR2004 - RFC 5321, 4.2.1: not now
        return RefusedForNow(words_for(reply, what), reply.code)
    if reply.code >= 500:  # noqa: PLR2004 - RFC 5321, 4.2.1: no
        return RefusedForGood(words_for(reply, what), reply.code)
    return Unreachable(f"{what}: the server's answer makes no sense ({reply.code} {reply.said})")
