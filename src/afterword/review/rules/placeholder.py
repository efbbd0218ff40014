"""An unfilled slot: the surest sign of a letter made for anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Example, Rule, finding
from afterword.review.slots import find_slots

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case


def find(case: Case) -> Iterator[Finding]:
    """Each slot that nobody has filled."""
    for span in case.page.slots:
        words = " ".join(case.page.body[slice(*span)].split())
        yield finding("placeholder", Severity.ERROR, span, f"“{words}” still has to be filled in.")
    if find_slots(case.draft.subject):
        yield finding("placeholder", Severity.ERROR, (0, 0), "Part of the subject still has to be filled in.")


FLAGS = (
    "Dear [Name],\n\nThank you for yesterday.",
    "Thank you for telling me about {company}.",
    "I enjoyed hearing about ____ and the team.",
    "It was good to learn about XXX from you.",
    "Dear Mr. X,\n\nThank you for your time.",
    "Thank you for the tour.\n\nSincerely,\nYour Name",
    "I would be glad to work at (name of school) with you.",
    "Dear Mr./Ms. Last Name:\n\nThank you for the interview.",
    "I have <number> years of experience.",
    "Thank you for the interview for the [job title\nhere] today.",
    "  Today's Date  \n\nDear Tom,\n\nThank you.",
    "Please call me at (___) ___-____.",
    Example("Thank you for the talk.", subject="Thank you: [role] interview"),
)
PASSES = (
    "My write-up is [here](https://ana.example/compaction).",
    "I drove an XL van and a Class C truck.",
    "The X-ray suite you showed me was calm (and quiet).",
    "Reach me at <ana@silva.example> or on 555 0100.",
    "We spoke of Gen X and of Malcolm X.",
    "Your paper [1] and the note (name and date withheld by the press) stayed with me.",
    "I wait... and hope.",
    "The title of the job, the name of the company: I remember both.",
    "I saw the XXL press at work.",
)
RULE = Rule("placeholder", find, FLAGS, PASSES)
