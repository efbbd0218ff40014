"""How a signal is recognised: turns of phrase that carry it, and turns that only look like it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from afterword.review.signals.sieve import merge
from afterword.review.vocabulary import BLAND_ABOUT_ONESELF, SAYS_NOTHING, concrete

if TYPE_CHECKING:
    from afterword.review.signals.said import Said

# The post and the employer's name say nothing of the conversation.
_POST = re.compile(
    r"\b(?:the|your|a|an|this|our)(?: [\w&/'.,-]+){0,7}? (?:spot|gig|position|role|opening|job|post|vacancy|internship|opportunity|program|programme|"
    r"fellowship|traineeship|placement|apprenticeship|assistantship|residency|interview)\b(?: (?:of|as)(?: (?:an?|the|your))?(?: [\w&/'-]+){1,4})?"
    r"|\b(?:the|your) (?:[\w-]+ ){1,3}(?:team|department|staff)\b(?! (?:is|are|has|have|uses?|meets?|runs?)\b)"
    r"|\binterview(?:ed|ing)? (?:for|as) (?:an? |the |your )?(?:[\w&/'-]+ ){1,4}?(?=on\b|at\b|with\b|in\b|last\b|this\b|yesterday|today|position|role|$)"
    r"|\b(?:position|role|job|post|opening|career|work) (?:of|as) (?:an? |the |your )?[^,.;:!?]{1,60}"
    r"|\b(?:at|in|for|with|of|to|join|joining|by) (?:your|the) (?:\w+ )?(?:hotel|hospital|restaurant|shop|store|clinic|salon|garage|firm|bank|library|museum|farm|nursery|kitchen|bakery|warehouse|factory|agency|studio|centre|center)\b(?! \w+ing)"
    r"|\bas (?:an? |your |the )(?:new |next |potential |prospective )?[\w&/'-]+(?: [\w&/'-]+){0,3}",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:at|with|in|join|joining|for|to|from|of|within|by)(?: the)? [A-Z0-9][\w&'.-]*"
    r"(?: (?:of |and |for |the |& )?[A-Z][\w&'.-]*){0,6}(?:'s)?"
)
_WHEN = re.compile(
    r"\b(?:on |this |last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? "
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b(?: \d{1,2})?(?:st|nd|rd|th)?(?:,? \d{4})?",
    re.IGNORECASE,
)

# A name after a title says who, not what.
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Ma'am)\.? [A-Z][\w'-]+(?:'s)?")

# Where the writer goes on about something else.
_ONWARD = re.compile(
    r",? (?:and|but|so|as|because|which|that) (?:i|wish|would|will|am|look|hope|want|think|believe|feel|my|made me|makes me)\b"
    r"|, (?:i|my|we|which (?:i|is|would|made|makes))\b",
    re.IGNORECASE,
)
_AWAY = re.compile(r",? (?:and|but|so) (?:i|my) |, i (?:am|was|would|look|hope|feel|believe)\b", re.IGNORECASE)
# Where one worked says nothing of what one did there.
_FORMER = re.compile(r"\b(?:at|for|join)(?: the)? [A-Z0-9][\w&'.-]*(?: (?:of |and |for |the |& )?[A-Z][\w&'.-]*){0,6}")
# What follows is praise of the writer's own, not what the praise is for.
_VERDICT = re.compile(r"\b(?:would|will|could|can|makes?|allows?|enables?|has prepared|have prepared)\b", re.IGNORECASE)


_compiled = cache(re.compile)


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn of phrase. Where it has a group `x`, what stands there must say something of its own."""

    source: str  # in lower case
    bland: frozenset[str] = SAYS_NOTHING
    numbers: bool = False  # a number there says something too
    names_post: bool = False  # the post is content here ("as a nurse")
    before: int = 0  # so many characters before the pattern are `x`: a pattern that led with them would be slow

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a sentence first asks for it: half of all cues are never looked for in a letter."""
        return _compiled(self.source)


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal: its cues, and what is blotted out before they are looked for."""

    name: str
    cues: tuple[Cue, ...]
    blots: tuple[re.Pattern[str], ...] = ()
    whole: tuple[Cue, ...] = ()  # looked for before anything is blotted out
    mine: tuple[Cue, ...] = ()  # what the writer did by these is blotted out
    doing: tuple[Cue, ...] = ()  # looked for in what the writer does, from the verb on
    sieve: re.Pattern[str] = field(init=False)  # stands wherever a cue does

    def __post_init__(self) -> None:
        """Make the sieve once."""
        object.__setattr__(self, "sieve", merge(c.source for c in self.cues))


def cue(
    *patterns: str, bland: frozenset[str] = SAYS_NOTHING, numbers: bool = False, names_post: bool = False
) -> tuple[Cue, ...]:
    """Cues of one sort. They are looked for in lower case: a pattern that ignores case takes twice as long."""
    return tuple(Cue(p, bland, numbers, names_post) for p in patterns)


def cue_after(
    before: int, *patterns: str, bland: frozenset[str] = SAYS_NOTHING, numbers: bool = False
) -> tuple[Cue, ...]:
    """Cues whose content stands before them: "the kiln ... stayed with me"."""
    return tuple(Cue(p, bland, numbers, before=before) for p in patterns)


def blots(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Turns to blot out, in lower case."""
    return tuple(re.compile(p) for p in patterns)


def carries(signal: Signal, said: Said) -> bool:
    """Whether a sentence carries a signal by one of its cues; unfilled slots count as nothing."""
    low, cased = said.low, said.text
    if any(_met(c, low, cased) for c in signal.whole):
        return True
    if any(_met(c, low[a:b], cased[a:b]) for c in signal.doing for a, b in said.own):
        return True
    if not signal.sieve.search(low):
        return False
    for a, b in said.own if signal.mine else ():
        if any(_met(c, low[a:b], cased[a:b]) for c in signal.mine):
            low = low[:a] + "\0" * (b - a) + low[b:]
    for blot in signal.blots:
        low = blot.sub(_blank, low)
    return signal.sieve.search(low) is not None and any(_met(c, low, cased) for c in signal.cues)


def _blank(found: re.Match[str]) -> str:
    return "\0" * len(found.group())


def _met(c: Cue, low: str, cased: str) -> bool:
    pattern = c.pattern
    if c.before:
        spans = (_before(c.before, found.start(), low) for found in pattern.finditer(low))
    elif "x" in pattern.groupindex:
        spans = (found.span("x") for found in pattern.finditer(low))
    else:
        return pattern.search(low) is not None
    return any(says_something(_as_written(_whole_words(low, span), low, cased), c) for span in spans)


def _before(most: int, end: int, low: str) -> tuple[int, int]:
    """What stands before, as far back as the last mark."""
    start = max(0, end - most)
    return max(start, *(low.rfind(mark, start, end) + 1 for mark in ".;?!")), end


def _whole_words(low: str, span: tuple[int, int]) -> tuple[int, int]:
    """What stands at `x`, without words that the bound of a pattern has cut through."""
    start, end = span
    while 0 < start < end and low[start - 1].isalnum() and low[start].isalnum():
        start += 1
    while start < end < len(low) and low[end].isalnum() and low[end - 1].isalnum():
        end -= 1
    return start, end


def _as_written(span: tuple[int, int], low: str, cased: str) -> str:
    """With its capitals, and without what was blotted out."""
    text = low[slice(*span)]
    if "\0" not in text:
        return cased[slice(*span)]
    return "".join("\0" if a == "\0" else b for a, b in zip(text, cased[slice(*span)], strict=True))


def says_something(text: str, c: Cue) -> bool:
    """Whether words beyond post, employer, day and courtesy stand here."""
    if not c.numbers and not concrete(text, c.bland):
        return False
    if c.bland is BLAND_ABOUT_ONESELF:
        text = _FORMER.sub(" ", _VERDICT.split(_AWAY.split(text)[0])[0])
        return bool(concrete(_WHEN.sub(" ", text if c.names_post else _POST.sub(" ", text)), c.bland)) or (
            c.numbers and bool(re.search(r"\d", _WHEN.sub(" ", text)))
        )
    text = _TITLED.sub(" ", _ONWARD.split(text)[0])
    text = _WHEN.sub(" ", text) if c.names_post else _WHEN.sub(" ", _EMPLOYER.sub(" ", _POST.sub(" ", text)))
    return bool(concrete(text, c.bland)) or (c.numbers and bool(re.search(r"\d", text)))
