"""What is private without being marked so, and why; in doubt it is private until the person says otherwise."""

from __future__ import annotations

import re

from afterword.capture.grounds import GROUNDS
from afterword.domain import NoteKind

_OWN_WORK = frozenset({NoteKind.STRENGTH, NoteKind.NEW, NoteKind.PROMISE, NoteKind.QUESTION})
_SETTLED = frozenset({NoteKind.PRIVATE, NoteKind.CORRECTION, NoteKind.NO_CONTACT})
_OF_THE_DAY = frozenset({NoteKind.NOTE})
_QUOTED = re.compile(r"[\"“«][^\"”»]{1,200}[\"”»]")
_WORKPLACE = re.compile(
    r"\b(?:patients?|wards?|residents?|service users?|clinics?|care plans?|theatre|icu|nicu|a&e|oncology|clients?|"
    r"customers?|guests?|pupils?|students?|learners?|callers?|children|kids|families|library|nursery|school|claims?|policy|policies|trial|study|shift)\b",
    re.IGNORECASE,
)
_TRADE_GROUNDS = frozenset({GROUNDS[3].why, GROUNDS[4].why, GROUNDS[6].why})


def plain_quotes(text: str) -> str:
    """Text as the patterns expect it: straight apostrophes, single blanks."""
    return " ".join(text.replace("’", "'").replace("‘", "'").split())


def why_private(text: str, labelled: NoteKind) -> str:
    """The reason to keep a note private, or "" when there is none. A label of its own asks for clearer signs."""
    if labelled in _SETTLED:
        return ""
    plain = plain_quotes(text)
    own = _QUOTED.sub(" ", plain)
    for ground in GROUNDS:
        said = plain if ground is GROUNDS[0] else own
        if ground.sure.search(said) and not (
            labelled in _OWN_WORK and ground is GROUNDS[6] and _WORKPLACE.search(said)
        ):
            return ground.why
    if labelled not in _OF_THE_DAY:
        return ""
    for ground in GROUNDS:
        # Customers are rude and patients are ill in the line of work: that is no remark on a person here.
        if ground.loose and ground.loose.search(own) and not (ground.why in _TRADE_GROUNDS and _WORKPLACE.search(own)):
            return ground.why
    return ""
