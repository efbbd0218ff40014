"""Spelling: what letters misspell most, from our own list, and what harper's dictionary doesn't know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Interview, Person, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.ground import record_text
from afterword.review.home import dialect_of
from afterword.review.misspellings import RIGHT
from afterword.review.proof import distance, is_word, proofread
from afterword.review.terms import TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case
    from afterword.review.proof import Slip

_WORD = re.compile(r"(?<![\w@/.#-])[^\W\d_]+(?:'[^\W\d_]+)?(?![\w@/-]|\.\w)")


def find(case: Case) -> Iterator[Finding]:
    """Each misspelt word, with the right one; words as recorded are right."""
    recorded = _recorded(case)
    own = list(_listed(case, recorded))
    yield from own
    taken = [(f.start, f.end) for f in own]
    for found in _unknown(case, recorded | _named(case)):
        if not any(found.start < end and start < found.end for start, end in taken):
            yield found


def _recorded(case: Case) -> frozenset[str]:
    """The words of the record."""
    text = record_text(case) if case.record.debrief else ""
    profile = case.record.profile
    text += f"\n{profile.name} {profile.headline}" if profile else ""
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]+", text))


def _named(case: Case) -> frozenset[str]:
    """The words of greeting and signature."""
    text = " ".join(part.text for part in (case.page.greeting, case.page.signature) if part)
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]+", text))


def _listed(case: Case, known: frozenset[str]) -> Iterator[Finding]:
    """Words of our own list."""
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


def _unknown(case: Case, known: frozenset[str]) -> Iterator[Finding]:
    """Words that no dictionary has and that are nearly one that it has."""
    at_home = dialect_of(case)
    for paragraph in case.page.paragraphs:
        slips = [s for s in proofread(paragraph.text, at_home or "AMERICAN") if s.spelling]
        for slip in slips:
            span = (paragraph.start + slip.start, paragraph.start + slip.end)
            word = case.page.plain[slice(*span)]
            if not _may_be_wrong(case, span, word, known) or _is_foreign(paragraph.text, slip, slips):
                continue
            yield from _judge(word, span, slip.right, at_home)


def _judge(word: str, span: tuple[int, int], offered: tuple[str, ...], at_home: str | None) -> Iterator[Finding]:
    low = word.lower()
    if any(is_word(low, other) for other in ("AMERICAN", "BRITISH")):
        if at_home and offered and not is_word(low, at_home):
            yield finding("spelling", Severity.HINT, span, f"Where they are it is “{offered[0]}”.", offered[0])
        return
    if any(right == low.capitalize() for right in offered):  # a matter of capitals
        return
    near = [(distance(low, right.lower()), right) for right in offered if right[:1].islower() or low[0] == "i"]
    if not near or min(near)[0] > 2:
        return
    far, right = min(near, key=lambda pair: pair[0])
    sure = far == 1 and (len(word) > 5 or (len(word) > 4 and sorted(low) == sorted(right.lower())))
    right = right[0].upper() + right[1:] if word[0].isupper() else right
    said = f"“{word}” is in no dictionary. “{right}” is near."
    yield finding("spelling", Severity.WARNING if sure else Severity.HINT, span, said, right)


def _may_be_wrong(case: Case, span: tuple[int, int], word: str, known: frozenset[str]) -> bool:
    """Not a name, a term of the record, a foreign word, or part of an address or a longer term."""
    low = word.lower().removesuffix("'s")
    if (
        len(word) < 4
        or not word.isascii()
        or not word.replace("'", "").isalpha()
        or "\0" in case.page.masked[slice(*span)]
    ):
        return False
    if low in known or low.removesuffix("s") in known or f"{low}s" in known or low in TERMS or _is_built(low):
        return False
    around = case.page.plain[max(0, span[0] - 1) : span[0]] + case.page.plain[span[1] : span[1] + 1]
    if re.search(r"[-\w@/#_`+\"']", around) or re.match(r"\.\w", case.page.plain[span[1] : span[1] + 2]):
        return False
    if word[0].islower():
        return word.islower()
    return _may_start(case, span[0]) and re.search(_ENGLISH_END, low) is not None and case.page.plain.count(word) == 1


def _is_built(word: str) -> bool:
    """A word made of another in the usual way: "idempotently", "regrafting"."""
    bases = {word.removesuffix(end) for end in ("ly", "ness", "less", "ish", "wise")}
    bases |= {word.removeprefix(start) for start in ("re", "un", "non", "pre", "sub", "multi", "micro", "mid", "over")}
    return any(len(base) > 4 and base != word and is_word(base, "AMERICAN") for base in bases)


def _is_foreign(text: str, slip: Slip, slips: list[Slip]) -> bool:
    """Three unknown words in a row are another language, and so are two that are near none of ours."""
    beside = [
        other
        for other in slips
        if other is not slip and not text[min(slip.end, other.end) : max(slip.start, other.start)].strip()
    ]
    return len(beside) > 1 or any(_runs_on(text, other, slips) or not _is_near(text, slip) for other in beside)


def _runs_on(text: str, slip: Slip, slips: list[Slip]) -> bool:
    """Whether a word stands between two others that are unknown as well."""
    return sum(not text[min(slip.end, o.end) : max(slip.start, o.start)].strip() for o in slips if o is not slip) > 1


def _is_near(text: str, slip: Slip) -> bool:
    word = text[slip.start : slip.end].lower()
    return len(word) > 4 and any(distance(word, right.lower()) == 1 for right in slip.right)


def _may_start(case: Case, at: int) -> bool:
    """A capital inside a sentence makes a name, which may be spelt as it likes."""
    return bool(re.search(r"(?:^|[.!?:\n])[\s\"'(*-]*$", case.page.plain[max(0, at - 6) : at]))


_ENGLISH_END = r"(?:ing|ed|tion|sion|ly|ment|ments|ness|ity|able|ible|ous|ful|ance|ence|ally)$"
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
    "The restarant was full.",
    "It was a briliant plan.",
    "A buisy kitchen is a happy one.",
    "Your poeple were kind.",
    "The swiming group was a joy.",
    "We cleaned the surfice twice.",
    "The machinary was new to me.",
    "Showing me the ovens was genrous.",
    "I was nervus at first.",
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
    "Your mise en place was tidy.",
    "I know numpy, async code and kubectl.",
    "The post-mortem was kind, and the rollout was dull.",
    "Ngā mihi nui, and thank you for the korero.",
    "Siobhán and Łukasz were kind, and so was Anjali.",
    "I write to pat@mina.example and keep notes at mina.example/noodle.",
    "Kwinana was cold, and Fremantle was windy.",
    "I drove the ute to the servo in the arvo.",
    "A crore is a hundred lakhs.",
    "The sous-chef plated the kohlrabi.",
    "We towed the yacht to the quay by moonlight.",
)
RULE = Rule("spelling", find, FLAGS, PASSES)
