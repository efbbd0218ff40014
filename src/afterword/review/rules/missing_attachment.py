"""Something is said to be attached, and nothing is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Form, Severity
from afterword.review.case import Example, Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_ATTACHED = re.compile(
    r"\bi (?:also |now )?(?:attach|enclose) (?:my|the|an?|some|two|three|copies|here|it)\b|(?<!\w)\((?:attached|enclosed)\)|"
    r"\b(?:(?:i|i've|i have|i am|i'm)(?: also| now)? (?:attached|attaching|enclosed|enclosing)|(?:is|are|it's|that's|they're|which is|please find|find|see|have|"
    r"has been|been) (?:\w+ )?(?:attached|enclosed)(?! to (?!this\b|the (?:e-?mail|message|letter|note)\b))|(?:attached|enclosed)(?: here)?(?: please find|,? (?:is|are|you will find|you'll find|please find))|"
    r"(?:see|in|open) the (?:attached|enclosed|attachment|enclosure)|the (?:attached|enclosed) (?:\w+ ){0,2}(?:file|document|copy|list|certificate|"
    r"note|plan|letter|portfolio|résumé|resume|cv|sheet|sample|slides|paper|pdf)|\((?:attached|enclosed)\))",
    re.IGNORECASE,
)


def find(case: Case) -> Iterator[Finding]:
    """Where a letter speaks of an attachment that it hasn't; text alone can't be judged."""
    if case.draft.plain or case.draft.attachments or case.draft.form is not Form.EMAIL:
        return
    said = "This says that something is attached. Add the file, or take the sentence out."
    for found in _ATTACHED.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
        yield finding("missing_attachment", Severity.ERROR, found.span(), said)


FLAGS = (
    "I have attached my certificate.",
    "Please find attached my references.",
    "The mark sheet is attached.",
    "Attached is the staging note you asked for.",
    "I am enclosing the two drawings.",
    "See the attached plan.",
    "I've attached it for you.",
    "The list of references is enclosed.",
    "I attach my certificate.",
    "I have enclosed the drawings.",
    "My references are attached below.",
    "Enclosed is the list of plants.",
    "Please see the attached portfolio.",
    "The plan (attached) shows the stairs.",
    "I'm attaching the two photographs.",
    "Here are the minutes, and the map is attached.",
    "You will find the recipe in the attached file.",
    "I've also enclosed a sample of the cloth.",
    "It's attached, as I promised.",
    "Find attached the timetable.",
)
PASSES = (
    Example("I have attached my certificate.", attachments=("certificate.pdf",)),
    "I grew attached to the place.",
    "The garage attached to the school was cold.",
    "You asked about the strings attached.",
    "The enclosed courtyard was lovely.",
    "I would be glad to send the list.",
    "We attached the rail with six bolts.",
    "My work attaches labels to parcels.",
    "She is attached to the ward next door.",
    "The enclosed garden was full of bees.",
    "We attached the sail in the rain.",
    "My students get attached to the hens.",
    "I would be glad to send you the plan.",
    "The annex is attached to the library by a bridge.",
    "It was a small firm with no strings.",
    "I enclose fields for a living: hedges, walls, gates.",
    "The tag attaches with a pin.",
    "The label that you attached to each jar was by hand.",
    "The trailer attachment took us an hour.",
    "My van has a tow bar attached by Sid himself.",
)
RULE = Rule("missing_attachment", find, FLAGS, PASSES)
