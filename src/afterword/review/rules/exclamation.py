"""Exclamation marks beyond one, emoji, words in capitals (Princeton, Waterloo; none at all in AU and NZ)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_EMOJI = re.compile(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55][\ufe0f\u200d\U0001f300-\U0001faff]*|(?<!\\w)[:;]-?[)D(P](?!\\w)"
)
_NO_EMOJI = set("✓✔✗✘➜➤❖✦✧✉☎✆✂")
_MARKS = re.compile(r"!+")
_SHOUT = re.compile(
    r"\b(?:VERY|REALLY|SO|LOVE|LOVED|AMAZING|THANK YOU|THANKS|PLEASE|NEVER|ALWAYS|EXTREMELY|TRULY|HUGE|BEST|MUST|NOT|GREAT|ANY|EVERY|MORE|MOST|EXCITED|WANT)\b"
)
_SHOUTED_RUN = re.compile(r"\b[A-Z]{3,}(?: [A-Z]{2,}){3,}\b")


def find(case: Case) -> Iterator[Finding]:
    """Marks beyond the first (one is a hint where none is usual), emoji, shouting."""
    page = case.page
    marks = [m for m in _MARKS.finditer(page.plain) if m.start() >= page.prose.start]
    if len(marks) > 1 or any(len(m.group()) > 1 for m in marks):
        for mark in marks[1:] if all(len(m.group()) == 1 for m in marks) else marks:
            yield finding(
                "exclamation", Severity.WARNING, mark.span(), "One exclamation mark is enough, and none is safer.", "."
            )
    for emoji in _EMOJI.finditer(page.plain):
        if emoji.group()[0] not in _NO_EMOJI:
            yield finding("exclamation", Severity.WARNING, emoji.span(), "Leave the emoji out of this letter.", "")
    for shout in (*_SHOUT.finditer(page.prose.text), *_SHOUTED_RUN.finditer(page.prose.text)):
        span = (page.prose.start + shout.start(), page.prose.start + shout.end())
        calm = shout.group().lower()
        yield finding("exclamation", Severity.WARNING, span, "Capitals read as shouting.", calm)


FLAGS = (
    "Thank you! It was great! I learned a lot.",
    "Thank you so much!! See you soon.",
    "I loved the workshop 🎉 and the tea.",
    "I am SO happy about this.",
    "Thanks again :)",
    "It was a joy! What a place! Thank you.",
    "THANK YOU for the talk.",
    "I REALLY liked the yard.",
    "Thank you!!! What a day.",
    "I can't wait! See you! Bye!",
    "I loved it ❤️",
    "Great to meet you :-)",
    "I am VERY keen.",
    "It was AMAZING to see.",
    "I want this SO much.",
    "PLEASE write soon.",
    "What a team 👏👏",
    "I would LOVE to come.",
    "I HAVE SEEN THE WHOLE PLANT and liked it.",
    "It was a joy! I mean it!",
)
PASSES = (
    "Thank you. I learned a lot about SAP CO and the MTO.",
    "What a morning! Thank you for it.",
    "NASA and the BBC were both there.",
    "The HR team and the IT team share a floor.",
    "See you at 3:00 (D block).",
    "The GPO was neat, you said.",
    "My P.Eng. came through.",
    "✓ tide tables, ✓ sluice, ✓ wheel.",
    "It is for CMIP6 and the ER. Thank you.",
    "The sign says NO ENTRY, and I obeyed.",
    "Hooray, as my gran would say.",
    "You use SQL, HTML and CSS.",
    "I passed the RSA and the RCG.",
    "The USS Hornet was my first ship.",
    "It starts at 7:30 (sharp).",
    "Thank you for the day!",
    "The D.C. office was closed.",
    "I brought my CSCS card.",
    "We spoke of the EU and the UK.",
    "The Q&A was short.",
)
RULE = Rule("exclamation", find, FLAGS, PASSES)
