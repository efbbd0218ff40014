"""Pay and benefits: no matter for these letters (Dartmouth)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|(?:starting|base|hourly|better|higher|fair|good|my|the|your|of|about|more|competitive) (?:pay|wage|wages)\b|pay (?:rise|raise|rate|range|scale|package|"
    r"expectations?|grade|band)|compensation(?! (?:claim|law|insurance|board|fund|case))|remuneration|paid (?:leave|holiday|time off|vacation)|benefits (?:package|plan|offered)|(?:health|dental) (?:insurance|benefits|plan)"
    r"|pension|401\(?k\)?|stock options|signing bonus|sign-on bonus|annual bonus|equity package|relocation (?:package|costs|allowance|expenses)|\bOTE\b|\bCTC\b|\bLPA\b|notice pay"
    r"|holiday (?:allowance|entitlement)|vacation days|sick pay|per hour|an hour|per annum|a raise|fringe benefits|(?:my|the) (?:rate|fee)s? (?:is|would be|are))\b"
    r"|(?:[$£€₹₦¥]|\b(?:Rs\.?|USD|EUR|GBP|CAD|AUD)) ?\d[\d,.]*\d?[km]?\b(?= (?:a|per) (?:year|month|hour|week|annum)\b| (?:salary|base|gross|net|annually)\b)",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\bi(?:'d| would| will|'ll| am| was|'m)? (?:\w+ ){0,3}?(?:need|want|expect|ask for|asking for|earn|earned|make|hope for|hoping for|accept|take|settle for|looking for|on) (?:\w+ ){0,3}?[$£€₹₦]\s?\d(?:[,.]?\d)*+(?:k\b|m\b)?+(?! (?:budget|deal|contract|project|portfolio|fund|grant))",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:payroll|pension (?:fund|scheme|plan|administration|schemes|trust|clients?|team|law|product|actuar)|salary (?:survey|data|benchmark|negotiation (?:course|workshop))|compensation (?:and benefits )?(?:analyst|team|manager|specialist|department)"
    r"|\d+ (?:\w+ )?(?:calls|units|cases|pieces|covers|parcels|miles|km|patients|customers|rooms|orders|tickets) (?:per|an) hour|(?:miles|kilometres|km|times|calls|units|covers|orders|half|within|quarter of) an hour|for an hour|in an hour|hour and)\b",
    re.IGNORECASE,
)

_AN_HOUR = re.compile(
    r"\b(?:spen[dt]|gave|give|giving|took|lasted|after|over|nearly|almost|about|than|half|giving me|with me for) an hour\b",
    re.IGNORECASE,
)


def find(case: Case) -> Iterator[Finding]:
    """Each mention of the writer's pay; pay as the trade of the house is passed."""
    said = "Leave pay and benefits for the talk about an offer."
    for sentence in case.page.sentences:
        for first, last in _hits(sentence.text):
            span = (sentence.start + first, sentence.start + last)
            yield finding("salary", Severity.WARNING, span, said)


@lru_cache(maxsize=4096)
def _hits(text: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence speaks of pay; each sentence is looked at once."""
    if _WORK.search(text) or _AN_HOUR.search(text):
        return ()
    return tuple(found.span() for pattern in (_PAY, _WISH) for found in pattern.finditer(text))


FLAGS = (
    "Could you tell me the salary range?",
    "My salary expectation is $85,000 a year.",
    "I would like to discuss compensation.",
    "What does the benefits package include?",
    "I hope for better pay than at my last job.",
    "I would expect a signing bonus.",
    "Is the relocation package negotiable?",
    "I was told 24 LPA, and I would accept it.",
    "As I said, I would need £41,000.",
    "I am looking for about $95k to start.",
    "What is the pay rate for nights?",
    "I earn £38,000 and would expect a little more.",
    "Is there sick pay?",
    "How many vacation days are there?",
    "I would want $70k.",
    "Does the post come with a pension?",
    "Are stock options part of it?",
    "I was told that the pay scale starts at grade 5.",
    "My rate is 45 euros.",
    "I hope that the remuneration is in line with the market.",
)
PASSES = (
    "I ran payroll for 40 people.",
    "Thank you for giving me an hour of your Tuesday.",
    "We packed 90 parcels per hour.",
    "The pension fund clients you described interest me.",
    "I cut costs by $2.4M.",
    "I was on a $2M project at the time.",
    "It would pay to test the pump first.",
    "I know the benefits of drip irrigation.",
    "The Meridian deal is worth $1.1M over three years.",
    "It pays to ask the night crew.",
    "We paid the growers on the day.",
    "I sold 400 tickets per hour on the last night.",
    "The salary survey that I ran covered nine towns.",
    "The benefit of the new pump is plain.",
    "A raised bed needs less bending.",
    "I kept a budget of $40,000 for the festival.",
    "The ferry takes half an hour.",
    "The bonus track was my favourite.",
    "You said that the hospital is raising $3m for the wing.",
    "I was paid in apples once, and liked it.",
)
RULE = Rule("salary", find, FLAGS, PASSES)
