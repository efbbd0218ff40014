"""Who really wrote a mail: what the person's own provider found, and nothing further down (RFC 8601).

From alone proves nothing. Only the topmost Authentication-Results counts: every server that a mail passes, and its
sender, may have written the others. Whose it must be is pinned once, from a mail that the person sent to themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.domain import Incoming
    from afterword.watch.mail import Mail

_COMMENT = re.compile(r"\([^()]{0,400}\)")
_METHOD = re.compile(r"\b(dmarc|spf|dkim)\s*=\s*([a-z]+)\b([^;]*)", re.IGNORECASE)
_DOMAIN = re.compile(
    r"\b(?:header\.(?:from|d|i)|smtp\.(?:mailfrom|helo))\s*=\s*\"?(?:[^\s@\";]*@)?([\w.-]+)", re.IGNORECASE
)


# Before a country: "co.uk", under which strangers have their domains.
_SECOND = {"co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob", "gouv"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the topmost results say of the sender."""

    authserv: str = ""
    authentic: str = ""  # "pass", "fail" or ""


def read_verdict(mail: Mail) -> Verdict:
    """The topmost Authentication-Results, judged for the domain of From; a pass for another domain is none."""
    value = _COMMENT.sub(" ", mail.header("authentication-results"))
    server, _, rest = value.partition(";")
    authserv = next(iter(server.split()), "").lower()
    if not authserv or "=" in authserv:
        return Verdict()
    if sum(name == "from" for name, _ in mail.headers) > 1:
        return Verdict(authserv, "fail")  # one was judged and another is shown
    domain = mail.sender.rpartition("@")[2]
    found = [(method.lower(), result.lower(), said) for method, result, said in _METHOD.findall(rest)]
    by_method = {method: result for method, result, _ in reversed(found)}
    if by_method.get("dmarc") == "fail":
        return Verdict(authserv, "fail")
    if by_method.get("dmarc") == "pass" or any(_is_aligned(*one, domain) for one in found if one[0] != "dmarc"):
        return Verdict(authserv, "pass")
    tried = {by_method[m] for m in ("spf", "dkim") if m in by_method}
    return Verdict(authserv, "fail" if tried & {"fail", "softfail", "permerror"} else "")


def _is_aligned(_: str, result: str, said: str, domain: str) -> bool:
    """Whether SPF or DKIM passed for the domain of From, or one above or below it."""
    if result != "pass" or not domain:
        return False
    return any(
        d == domain or d.endswith(f".{domain}") or (domain.endswith(f".{d}") and "." in d)
        for d in (name.lower().rstrip(".") for name in _DOMAIN.findall(said))
    )


def _house(server: str) -> str:
    """The domain of a server: large providers have many that judge, each with a name of its own."""
    labels = server.split(".")
    return ".".join(labels[-3:] if labels[-2:][0] in _SECOND else labels[-2:])


def doubt(mail: Incoming, pinned: str) -> str:
    """Why this mail may only pause, in words; "" when nothing speaks against its sender.

    With a provider that is known to judge each mail, one that it did not confirm is weak, and so is one whose results
    somebody else wrote. Where no provider is pinned, only an open "fail" counts.
    """
    ours = bool(pinned) and _house(mail.authserv) == _house(pinned)
    if mail.authentic == "fail" and (ours or not pinned):
        return f"your provider says that {mail.sender} may be forged"
    if pinned and not (ours and mail.authentic == "pass"):
        return f"your provider did not confirm that {mail.sender} wrote it"
    return ""
