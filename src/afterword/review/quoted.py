"""The own words of a mail: without the mail that is answered, above, below or between them."""

from __future__ import annotations

import re

# What mail programs put above the mail that is answered, in the languages they do it in; it may run over two lines.
_ATTRIBUTION = re.compile(
    r"^[ \t]*(?:on|le|am|el|op|il|den|em)\b[^\n]{3,200}(?:\n[^\n]{0,120})?"
    r"\b(?:wrote|a écrit|schrieb|escribió|schreef|ha scritto|skrev|escreveu)(?:[ \u00a0]|[ \u00a0][^\n]{1,80})?:[ \t]*(?:\n|$)",
    re.IGNORECASE | re.MULTILINE,
)
_REST = re.compile(
    r"^(?:-{2,} ?(?:original|forwarded) message ?-{2,}|_{10,}[ \t]*$|begin forwarded message:"
    r"|\*{0,2}from:\*{0,2} .+\n\*{0,2}(?:sent|date|to|subject):\*{0,2} )",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"^[ \t]?>[^\n]*(?:\n|$)", re.MULTILINE)


def own_words(body: str) -> str:
    """What the writer of a mail wrote; the body as it is where that is nothing."""
    rest = _REST.search(body)
    own = body[: rest.start()] if rest else body
    named = _ATTRIBUTION.search(own)
    if named and not _QUOTED.search(own, named.end()):
        own = own[: named.start()]
    own = _QUOTED.sub("", _ATTRIBUTION.sub("", own))
    return own if own.strip() else body
