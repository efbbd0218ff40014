"""What a letter has, lacks and gets wrong: an explicit list of rules, run in order."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from afterword.domain import Form, Review
from afterword.etiquette import US, etiquette_for
from afterword.review.case import Case, Draft, Record, Rule
from afterword.review.kind import judge_kind
from afterword.review.language import is_english
from afterword.review.page import read_page
from afterword.review.rules import (
    cliche,
    copied,
    date,
    exclamation,
    grammar,
    greeting,
    hidden,
    language,
    missing_attachment,
    negative,
    placeholder,
    pressure,
    private_leak,
    pronoun,
    salary,
    signature,
    spelling,
    subject,
    too_long,
    ungrounded,
    wrong_company,
    wrong_name,
)
from afterword.review.signals.found import find_signals, is_heard
from afterword.review.tips import judge_tips

if TYPE_CHECKING:
    from afterword.domain import Finding, Person

# First what could cost the post, last what is a matter of taste.
RULES: tuple[Rule, ...] = (
    placeholder.RULE,
    wrong_name.RULE,
    wrong_company.RULE,
    private_leak.RULE,
    ungrounded.RULE,
    pronoun.RULE,
    date.RULE,
    missing_attachment.RULE,
    hidden.RULE,
    copied.RULE,
    pressure.RULE,
    negative.RULE,
    salary.RULE,
    spelling.RULE,
    grammar.RULE,
    cliche.RULE,
    exclamation.RULE,
    too_long.RULE,
    greeting.RULE,
    signature.RULE,
    subject.RULE,
    language.RULE,
)
# What can be judged in any language.
_ANY_LANGUAGE = frozenset(
    {"placeholder", "wrong_name", "wrong_company", "private_leak", "missing_attachment", "copied", "hidden", "language"}
)
_PEN = frozenset({"spelling", "grammar"})
_NAMED = frozenset({"placeholder", "wrong_name", "wrong_company"})
# Where one of these is found, that the words are on no record goes without saying.
_SAYS_MORE = frozenset({"wrong_name", "wrong_company", "private_leak", "date", "salary"})


def review(draft: Draft, record: Record) -> Review:
    """A letter judged by its words and, where there are notes, by its facts. Never raises on any text."""
    case = take_up(draft, record)
    signals = find_signals(case)
    findings = tuple(sorted(find_all(case), key=lambda f: (f.start, f.end, f.rule)))
    return Review(signals, judge_tips(case, signals, findings), findings, case.page.words)


def take_up(draft: Draft, record: Record) -> Case:
    """Everything the rules need, worked out once."""
    page = read_page(draft.body)
    kind = draft.kind or judge_kind(page.prose.text, draft.subject, asks=is_heard(page, "next_steps_asked"))
    tag = record.debrief.interview.language if record.debrief else record.profile.language if record.profile else ""
    etiquette = etiquette_for(tag) if tag else US
    english = is_english(page.prose.text)
    return Case(draft, record, page, kind, etiquette, _reader(draft, record, page.plain), english)


def find_all(case: Case) -> list[Finding]:
    """What the rules find, in their order."""
    rules = RULES if case.english else tuple(rule for rule in RULES if rule.name in _ANY_LANGUAGE)
    found = [finding for rule in rules for finding in rule.find(case)]
    plain = [f for f in found if f.rule in _SAYS_MORE]
    found = _once(found)
    return [f for f in found if f.rule != "ungrounded" or not any(p.start <= f.start < p.end for p in plain)]


def _once(found: list[Finding]) -> list[Finding]:
    """A slip of the pen is named once, and not where another rule has said what is wrong with the words."""
    kept: list[Finding] = []
    for one in found:
        said = one.rule in _PEN and any(
            one.start < other.end and other.start < one.end for other in kept if other.rule in _PEN | _NAMED
        )
        kept += [] if said else [one]
    return kept


def _reader(draft: Draft, record: Record, plain: str) -> Person | None:
    """Who it is to: as said, or the only person of the notes, or the one whom the greeting names."""
    if draft.to or not record.debrief:
        return draft.to
    people = record.debrief.people
    if len(people) == 1:
        return people[0]
    opening = unicodedata.normalize("NFC", plain[:200].split("\n\n", maxsplit=1)[0])
    named = [p for p in people if any(name and name in opening for name in (p.given, p.family, p.name))]
    return named[0] if len(named) == 1 else None


__all__ = ("RULES", "Draft", "Form", "Record", "find_all", "review", "take_up")
