"""How the letter ends: a sign-off and the writer's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Form, Profile, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.ground import bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_CASUAL = re.compile(r"^(?:later|peace|love|xx?|tia|see ya|ciao)\b", re.IGNORECASE)


def find(case: Case) -> Iterator[Finding]:
    """A sign-off without a name, with another's name, or too familiar."""
    page, profile = case.page, case.record.profile
    if case.draft.form is not Form.EMAIL or page.greeting is None:
        return
    if page.closing is None:
        if profile and profile.name and not _names(profile.name, page.plain[-200:]):
            end = len(page.body.rstrip())
            yield finding(
                "signature", Severity.WARNING, (max(0, end - 1), end), "Your name is missing at the end.", None
            )
        return
    span = (page.closing.start, page.closing.end)
    if _CASUAL.match(page.closing.text):
        yield finding("signature", Severity.HINT, span, "This ending is familiar. “Best regards” fits everybody.")
    if page.signature is None:
        yield finding("signature", Severity.WARNING, span, "Your name is missing below this.")
    elif profile and profile.name and not _names(profile.name, page.signature.text):
        span = (page.signature.start, page.signature.end)
        yield finding(
            "signature", Severity.WARNING, span, f"Your profile says {profile.name}; this is signed otherwise."
        )


def _names(name: str, text: str) -> bool:
    words = {word for word in re.findall(r"\w+", bare(name)) if len(word) > 1}
    return bool(words & set(re.findall(r"\w+", bare(text)))) or not words


_ANA = Record(profile=Profile(name="Ana Silva"))
FLAGS = (
    "Dear Maria,\n\nThank you.\n\nBest regards,",
    Example("Dear Maria,\n\nThank you.\n\nBest regards,\nTom Ode", record=_ANA),
    "Dear Maria,\n\nThank you.\n\nSincerely,\n",
    "Dear Maria,\n\nThank you.\n\nPeace,\nAna",
    "Dear Maria,\n\nThank you.\n\nLove,\nAna",
    Example("Dear Maria,\n\nThank you for the tour of the yard.", record=_ANA),
    "Dear Maria,\n\nThank you.\n\nKind regards",
    "Dear Maria,\n\nThank you.\n\nTIA,\nAna",
    "Dear Tom,\n\nThank you.\n\nYours truly,",
    "Dear Tom,\n\nThank you.\n\nWarm regards,",
    "Dear Tom,\n\nThank you.\n\nBest,",
    "Dear Tom,\n\nThank you.\n\nCheers,",
    "Dear Tom,\n\nThank you.\n\nYours faithfully,",
    "Dear Tom,\n\nThank you.\n\nRegards",
    "Dear Tom,\n\nThank you.\n\nMany thanks,",
    "Dear Tom,\n\nThank you.\n\nLater,\nKev",
    "Dear Tom,\n\nThank you.\n\nxx\nKayleigh",
    "Dear Tom,\n\nThank you.\n\nRespectfully,",
    "Dear Tom,\n\nThank you.\n\nBest wishes,\n",
    "Dear Tom,\n\nThank you.\n\nAll the best,",
)
PASSES = (
    "Dear Maria,\n\nThank you.\n\nBest regards,\nAna Silva",
    Example("Dear Maria,\n\nThank you.\n\nBest regards,\nAna", record=_ANA),
    "Dear Maria,\n\nThank you.\n\nLe meas,\nAoife Ní Bhriain",
    "Dear Maria,\n\nThank you.\n\nNgā mihi,\nAroha",
    "Dear Maria,\n\nThank you.\n\nAna",
    "Hi Maria,\n\nThank you.\n\nCheers,\nKev",
    "Dear Maria,\n\nThank you.\n\nMany thanks and kind regards,\nŁukasz",
    "Dear Maria,\n\nThank you.\n\nYours sincerely\nAna",
    Example(
        "Dear Maria,\n\nThank you.\n\nKind regards,\nEtienne",
        record=Record(profile=Profile(name="Étienne Gauthier-Roy")),
    ),
    "Dear Tom,\n\nThank you.\n\nYours truly,\nHonor Pettifer",
    "Dear Tom,\n\nThank you.\n\nWarmly,\nNoor",
    "Dear Tom,\n\nThank you.\n\nRegards,\nS. Venkataraman",
    "Dear Tom,\n\nThank you.\n\nSincerely,\n\n\nJane Doe\n555 0100",
    "Dear Tom,\n\nThank you.\n\nAll the best,\nShona",
    "Dear Tom,\n\nThank you.\n\nMā te wā,\nJoss",
    "Dear Tom,\n\nThank you.\n\nSlán,\nAoife",
    "Dear Tom,\n\nThank you.\n\nRespectfully,\nM. Haque",
    "Dear Tom,\n\nThank you.\n\nCordially,\nPhilip Dray",
    "Thank you for the bread.",
    "Dear Tom,\n\nThank you.\n\nBest wishes\nRhian Bevan",
)
RULE = Rule("signature", find, FLAGS, PASSES)
