"""Spelling: what letters misspell most. A closed list, so names, products and dialects are safe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Interview, Person, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.ground import record_text
from afterword.review.misspellings import RIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_WORD = re.compile(r"(?<![\w@/.#-])[^\W\d_]+(?:'[^\W\d_]+)?(?![\w@/-]|\.\w)")


def find(case: Case) -> Iterator[Finding]:
    """Each misspelt word, with the right one; words as recorded are right."""
    known = set(re.findall(r"[^\W\d_]+", record_text(case).lower())) if case.record.debrief else set()
    end = case.page.closing.end if case.page.closing else case.page.prose.end
    start = case.page.greeting.start if case.page.greeting else 0
    for found in _WORD.finditer(case.page.masked, start, end):
        word = found.group()
        right = RIGHT.get(word.lower())
        if right is None or (word.lower() in known and word[0].isupper()):
            continue
        if word[0].isupper() and not _may_start(case, found.start()) and not word.isupper():
            continue
        right = right[0].upper() + right[1:] if word[0].isupper() else right
        yield finding("spelling", Severity.WARNING, found.span(), f"“{word}” is spelt “{right}”.", right)


def _may_start(case: Case, at: int) -> bool:
    """A capital inside a sentence makes a name, which may be spelt as it likes."""
    return bool(re.search(r"(?:^|[.!?:\n])[\s\"'(*-]*$", case.page.plain[max(0, at - 6) : at]))


_NOTED = Record(Debrief(Interview("Recieve Ltd", "Fitter"), (Person("Jon Definately"),)))
FLAGS = (
    "I recieved your mail.",
    "Thank you for the oppurtunity.",
    "I would definately come.",
    "Sincerly,\nAna",
    "The enviroment was calm.",
    "I look foward to it.",
    "My experiance fits the kiln.",
    "We spoke about managment.",
    "It was a priviledge.",
    "Thank you for your consideraton.",
    "Untill tomorrow.",
)
PASSES = (
    "The colour of the organisation's programme is grey.",
    "The color of the organization's program is gray.",
    "Thank you, Łukasz, for showing me the mise en place.",
    "Go raibh maith agat, and slán.",
    "I passed my licence and practise daily; kindly revert.",
    Example("I would like to join Recieve.", record=_NOTED),
    "I know kubectl, VaultHarbor and iOS; write to recieve@mail.example.",
    "I told Mr Definately about sous-vide and umami.",
    "My CV, my résumé and my resume say the same.",
)
RULE = Rule("spelling", find, FLAGS, PASSES)
