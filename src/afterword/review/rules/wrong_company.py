"""Another employer's name, or this one's spelt otherwise than on record."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Fact, Interview, NoteKind, Profile, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.ground import bare, facts_on_record, record_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case
    from afterword.review.page import Stretch

_NAME = r"[A-ZÀ-Þ0-9][\w&'.-]*\w(?: (?:(?:of|and|for|the|&) )?[A-ZÀ-Þ][\w&'.-]*\w){0,4}"
_PLACES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:join|joining|work(?:ing)? (?:for|at|with)|part of|role (?:at|with)|position (?:at|with)|job (?:at|with)|interest in|opportunity (?:at|with)|contribut(?:e|ing) to|career (?:at|with)|team at|future (?:at|with)|interview (?:at|with)|me to|excited about|opening (?:at|with)|mission of|forward to) (?:the )?(?P<name>{_NAME})",
        rf"(?:(?<=[Yy]ou at )|(?<=team at )|(?<=everyone at )|(?<=all at ))(?P<name>{_NAME})",
    )
)
# Here stands nobody but the employer, whatever other companies the notes name.
_WISHED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:would|to|be|glad|proud|love|like|about|of|forward to|for) (?:\w+ )?(?:join(?:ing)?|serv(?:e|ing)|work(?:ing)? (?:at|for|with)|be(?:ing)? (?:at|with|part of)|com(?:e|ing) to|contribut(?:e|ing) to) (?:(?:you(?: all)?|(?:the|your) \w+|everyone|everybody|all of you) at |the )?(?P<name>{_NAME})",
        rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Yy]our)(?: [\w-]+){{0,4}} (?:role|position|job|post|opening|vacancy|internship|place) (?:at|with) (?:the )?(?P<name>{_NAME})",
        rf"\b[Yy]our(?: [\w-]+){{1,3}} at (?:the )?(?P<name>{_NAME})",
    )
)
_YOURS = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:i|my|me|we|our|mine|i'm|i've|i'd)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:when|after|before|since|had|left|held|was|were|did|previous|last|former|old)\b", re.IGNORECASE
)
_LEGAL = re.compile(
    r"\b(?:inc|ltd|llc|llp|plc|pvt|gmbh|corp|corporation|company|co|limited|group|the|pty|and|of|for|sa|ag)\b|[^\w]",
    re.IGNORECASE,
)
_NOT_COMPANIES = re.compile(
    r"^(?:I|You|Your|We|The|This|It|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Ms|Mrs|Dr|Prof)(?:day)?s?\b"
)


def find(case: Case) -> Iterator[Finding]:
    """Names in the employer's place that are not the employer's, and near misses of its name anywhere."""
    debrief = case.record.debrief
    company = debrief.interview.company if debrief else ""
    if not company:
        return
    known = bare(record_text(case))
    seen: set[tuple[int, int]] = set()
    for pattern in _PLACES:
        for found in pattern.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
            name = re.sub(r"(?:'s|\.)$", "", found.group("name"))
            if not _NOT_COMPANIES.match(name) and bare(name) not in known and not _part_of(name, company):
                span = (found.start("name"), found.start("name") + len(name))
                seen.add(span)
                said = f"Your notes say that the employer is {company}."
                yield finding("wrong_company", Severity.ERROR, span, said, company)
    for span in _elsewhere(case, company):
        if not any(span[0] < end and start < span[1] for start, end in seen):
            seen.add(span)
            yield finding(
                "wrong_company", Severity.ERROR, span, f"Your notes say that the employer is {company}.", company
            )
    for span in _near_misses(case, company, known):
        if not any(span[0] < end and start < span[1] for start, end in seen):
            yield finding("wrong_company", Severity.ERROR, span, f"Your notes spell the employer {company}.", company)


def _elsewhere(case: Case, company: str) -> Iterator[tuple[int, int]]:
    """Names in the wished-for employer's place that the notes know from the writer's own past."""
    own = bare(" ".join(fact.text for fact in facts_on_record(case) if fact.kind is NoteKind.STRENGTH))
    for sentence in case.page.sentences:
        if _BEFORE.search(sentence.text):
            continue
        yield from _praised(sentence, own, company)
        for found in (hit for pattern in _WISHED for hit in pattern.finditer(sentence.text)):
            name = re.sub(r"(?:'s|\.)$", "", found.group("name"))
            first = bare(re.split(r"\W", name)[0])
            if first in own and len(first) > 2 and not _NOT_COMPANIES.match(name) and not _part_of(name, company):
                at = sentence.start + found.start("name")
                yield at, at + len(name)


def _praised(sentence: Stretch, own: str, company: str) -> Iterator[tuple[int, int]]:
    """An employer of one's own past in a sentence that speaks of the reader's house and not of oneself."""
    if not _YOURS.search(sentence.text) or _MINE.search(sentence.text):
        return
    for found in re.finditer(_NAME, sentence.text[1:]):
        first = bare(re.split(r"\W", found.group())[0])
        if re.search(rf"\bat {re.escape(first)}\b", own) and not _part_of(found.group(), company):
            yield sentence.start + 1 + found.start(), sentence.start + 1 + found.end()


def _part_of(name: str, company: str) -> bool:
    """Whether a name is short for the company's: "Acme" for "Acme Robotics Ltd", or its initials."""
    one, whole = _bones(name), _bones(company)
    initials = "".join(word[0] for word in re.findall(r"\w+", company)).lower()
    return not one or one in whole or whole in one or one == initials


def _bones(name: str) -> str:
    return _LEGAL.sub("", bare(name))


def _near_misses(case: Case, company: str, known: str) -> Iterator[tuple[int, int]]:
    """Spellings one or two letters off, and other capitals where the name has odd ones."""
    size = len(company.split())
    text_without = case.page.plain.replace(company, "\0" * len(company))
    words = [found.span() for found in re.finditer(r"[\w&'-]+", text_without)]
    for at in range(len(words) - size + 1):
        start, end = words[at][0], words[at + size - 1][1]
        text = re.sub(r"'s$", "", case.page.plain[start:end])
        if re.search(r"\0|\n\n|[.,;:!?]\s", text_without[start:end]) or not text[:1].isupper():
            continue
        flat = bare(text)
        if flat == bare(company):
            odd = any(c.isupper() for word in company.split() for c in word[1:]) and not company.isupper()
            if odd and text.lower() == company.lower():
                yield (start, start + len(text))
        elif len(flat) > 4 and flat not in known and difflib.SequenceMatcher(None, flat, bare(company)).ratio() > 0.82:
            yield (start, start + len(text))


def _at(company: str) -> Record:
    return Record(Debrief(Interview(company, "Fitter")), Profile(name="Ana Silva", headline="fitter at Globex"))


_PAST = Record(
    Debrief(
        Interview("Acme Robotics", "Fitter"),
        (),
        (Fact("Everyone/strength/1", NoteKind.STRENGTH, "Everyone", "fitted kilns at Globex for two years"),),
    )
)
_ACME = _at("Acme Robotics")
FLAGS = (
    Example("I would be glad to join Globex.", "Globex", record=_PAST),
    Example("Thank you for the talk about the fitter role at Globex.", "Globex", record=_PAST),
    Example("I would be glad to join Initech.", record=_ACME),
    Example("I would love to work at Initech Labs.", "Initech Labs", record=_ACME),
    Example("Thank you for the talk about the role at Umbrella.", record=_ACME),
    Example("The yard of Acme Robotix was tidy.", "Acme Robotix", record=_ACME),
    Example("Vaultharbor has a fine pier.", record=_at("VaultHarbor")),
    Example("My interest in Initech has grown.", record=_ACME),
    Example("I could contribute to Petrovich Electrical.", record=_at("Petrovic Electrical")),
    Example("I look forward to being part of Hooli.", record=_ACME),
)
PASSES = (
    Example("I was the first to join Globex.", record=_PAST),
    Example("At Globex I fitted kilns, and my role at Globex was a good one.", record=_PAST),
    Example("I would be glad to join Acme.", record=_ACME),
    Example("I would love to work at Acme Robotics.", record=_ACME),
    Example("I learned to fit pipes at Globex.", record=_ACME),
    Example("Working with Tom was good.", record=_at("Tom Ode & Sons")),
    Example("I would like to join VaultHarbor.", record=_at("VaultHarbor")),
    Example("I look forward to Monday.", record=_ACME),
    Example("I like St Bede's Primary School. I would come.", record=_at("St Bede's Primary School")),
    Example("Acme robotics has a fine yard.", record=_ACME),
    "I would be glad to join Initech.",
    Example("My interest in Petrovic has grown.", record=_at("Petrovic Electrical")),
)
RULE = Rule("wrong_company", find, FLAGS, PASSES)
