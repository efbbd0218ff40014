"""A second opinion on bounces in words that our tables don't know: flufl.bounce, wrapped.

It raises on mails without From, takes some delay and delivery reports for failures, and flags quoted text; so it is
heard only about mails that a mail system has sent, its temporary finds count for nothing, and it can't raise here.
"""

from __future__ import annotations

import re
from email.parser import BytesParser
from email.policy import compat32

from flufl.bounce import all_failures

LARGEST = 200_000  # bytes; a report's own words stand at its beginning
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


def failed_addresses(raw: bytes) -> tuple[str, ...]:
    """The addresses that flufl.bounce calls permanently failed, lower case, in order of the alphabet."""
    try:
        _, permanent = all_failures(BytesParser(policy=compat32).parsebytes(raw[:LARGEST]))
    except Exception:  # noqa: BLE001 # a witness of another house may fail in any way, and then says nothing
        return ()
    found = (address.decode("ascii", "replace").strip(" <>\"'").lower() for address in permanent)
    return tuple(sorted({address for address in found if _ADDRESS.fullmatch(address)}))
