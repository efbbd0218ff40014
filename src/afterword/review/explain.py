"""A page about a rule, made from the rule itself: what it looks for, what it marks and what it passes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from afterword.review.case import Example
from afterword.review.check import RULES

if TYPE_CHECKING:
    from afterword.review.case import Rule

NAMES = tuple(rule.name for rule in RULES)


def page_of(name: str) -> str:
    """The Markdown page of a rule. Raises KeyError for a name that is none."""
    rule = {rule.name: rule for rule in RULES}[name]
    return "\n".join(
        (
            f"# {rule.name}",
            "",
            str(sys.modules[rule.find.__module__].__doc__).strip(),
            "",
            str(rule.find.__doc__).strip(),
            "",
            "## It marks",
            "",
            *_examples(rule, rule.flags),
            "",
            "## It passes",
            "",
            *_examples(rule, rule.passes),
            "",
        )
    )


def _examples(rule: Rule, examples: tuple[Example | str, ...]) -> list[str]:
    return [f"- {_shown(rule, Example(e) if isinstance(e, str) else e)}" for e in examples]


def _shown(rule: Rule, example: Example) -> str:
    """The words of an example on one line, with what has to be known for it."""
    text = " / ".join(line.strip() for line in example.body.splitlines() if line.strip()) or "(an empty letter)"
    known = []
    if example.record.debrief:
        known.append("beside notes")
    if example.record.others:
        known.append("beside a letter to a colleague")
    if example.attachments:
        known.append(f"with {', '.join(example.attachments)}")
    if rule.name == "subject":
        known.append(f"subject “{example.subject}”")
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}" + (f" ({', '.join(known)})" if known else "")
