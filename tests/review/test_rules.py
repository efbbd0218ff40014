"""Each rule flags what it must flag, and passes what it must pass."""

from __future__ import annotations

import pytest

from afterword.review.case import Draft, Example, Rule
from afterword.review.check import RULES, take_up

# Rules whose twenty examples of each kind are written; the others follow.
WHOLE = {rule.name for rule in RULES} - {
    "date",
    "private_leak",
    "pronoun",
    "ungrounded",
    "wrong_company",
    "wrong_name",
}


def found_by(rule: Rule, example: Example | str) -> list[str]:
    """The words that a rule marks in an example."""
    e = Example(example) if isinstance(example, str) else example
    draft = Draft(e.body, e.subject, e.attachments, e.to, e.kind, plain=e.plain)
    return [e.body[f.start : f.end] for f in rule.find(take_up(draft, e.record)) if f.rule == rule.name]


@pytest.mark.parametrize(("rule", "example"), [(rule, e) for rule in RULES for e in rule.flags])
def test_it_flags_what_it_must(rule: Rule, example: Example | str) -> None:
    found = found_by(rule, example)
    assert found, example
    if isinstance(example, Example) and example.marks:
        assert example.marks in found


@pytest.mark.parametrize(("rule", "example"), [(rule, e) for rule in RULES for e in rule.passes])
def test_it_passes_what_it_must(rule: Rule, example: Example | str) -> None:
    assert found_by(rule, example) == []


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_each_rule_has_examples_enough(rule: Rule) -> None:
    least = 20 if rule.name in WHOLE else 8
    assert len(rule.flags) >= least
    assert len(rule.passes) >= least
