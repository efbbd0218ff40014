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
    "Dear {first_name},\n\nThank you for today.",
    "Dear Mr. [Surname],\n\nThank you.",
    "Thank you for the interview at [Company].",
    "I learned about <<topic>> from you.",
    "I have XX years of experience.",
    "My skills in ______ would help.",
    "Dear Interviewer's Name,\n\nThank you.",
    "I was glad to hear about (insert detail here).",
    "Thank you for meeting with me (yesterday/today).",
    "Dear Mr./Ms. X:\n\nThank you.",
    "It was good to see COMPANY NAME from inside.",
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
    "I work in C and in C++ (and a little in Rust).",
    "Our form has a field for the name, which people leave out.",
    "She said (and I agree) that glue is no joint.",
    "The XX chromosome was the topic of my thesis.",
    "I made [sic] and other marks for the press.",
    "Call me on (020) 7946 0018.",
    "My portfolio is at <https://ana.example/work>.",
    "I like the sign over the door: YOUR TURN.",
    "The first name on the list of the crew was my uncle's.",
    "You keep the phone number of every grower.",
    "My score was 9/10, or so you said.",
)
RULE = Rule("placeholder", find, FLAGS, PASSES)
