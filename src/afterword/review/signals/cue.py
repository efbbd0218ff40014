"""How a signal is recognised: turns of phrase that carry it, and turns that only look like it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.review.vocabulary import BLAND_ABOUT_ONESELF, COURTESY, concrete

if TYPE_CHECKING:
    from afterword.review.page import Page, Stretch

# The post and the employer's name say nothing of the conversation.
_POST = re.compile(
    r"\b(?:the|your|a|an|this|our)(?: [\w&/'.,-]+){0,7}? (?:position|role|opening|job|post|vacancy|internship|opportunity|program|programme|"
    r"fellowship|traineeship|placement|apprenticeship|assistantship|residency|interview)\b"
    r"|\b(?:position|role|job|post|opening|career|work) (?:of|as) (?:an? |the |your )?[^,.;:!?]{1,60}"
    r"|\bas (?:an? |your |the )(?:new |next |potential |prospective )?[\w&/'-]+(?: [\w&/'-]+){0,3}",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:at|with|join|joining|for|to|from|of|within|by)(?: the)? [A-Z0-9][\w&'.-]*"
    r"(?: (?:of |and |for |the |& )?[A-Z][\w&'.-]*){0,6}(?:'s)?"
)
_WHEN = re.compile(
    r"\b(?:on |this |last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? "
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b(?: \d{1,2})?(?:st|nd|rd|th)?(?:,? \d{4})?",
    re.IGNORECASE,
)

# Where the writer goes on about something else.
_ONWARD = re.compile(
    r",? (?:and|but|so|as|because) (?:i|i'm|i'd|i've|i'll|wish|would|will|am|look|hope|want|think|believe|feel|my)\b",
    re.IGNORECASE,
)
# Where one worked says nothing of what one did there.
_FORMER = re.compile(r"\b(?:at|for|join)(?: the)? [A-Z0-9][\w&'.-]*(?: (?:of |and |for |the |& )?[A-Z][\w&'.-]*){0,6}")
# What follows is praise of the writer's own, not what the praise is for.
_VERDICT = re.compile(r"\b(?:would|will|could|can|makes?|allows?|enables?|has prepared|have prepared)\b", re.IGNORECASE)

_LONGEST = 1000  # characters of a sentence that are looked at; what is longer is no sentence


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn of phrase. Where it has a group `x`, what stands there must say something of its own."""

    pattern: re.Pattern[str]
    bland: frozenset[str] = COURTESY
    numbers: bool = False  # a number there says something too
    names_post: bool = False  # the post is content here ("as a nurse")


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal: its cues, and what is blotted out before they are looked for."""

    name: str
    cues: tuple[Cue, ...]
    blots: tuple[re.Pattern[str], ...] = ()
    whole: tuple[Cue, ...] = ()  # looked for before anything is blotted out


def cue(
    *patterns: str, bland: frozenset[str] = COURTESY, numbers: bool = False, names_post: bool = False
) -> tuple[Cue, ...]:
    """Cues of one sort, any case."""
    return tuple(Cue(re.compile(p, re.IGNORECASE), bland, numbers, names_post) for p in patterns)


def blots(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Turns to blot out, any case."""
    return tuple(re.compile(p, re.IGNORECASE) for p in patterns)


def spans(signal: Signal, page: Page) -> tuple[tuple[int, int], ...]:
    """The sentences of a letter that carry this signal."""
    prose = page.masked[page.prose.start : page.prose.end].replace("\n", " ")
    live = tuple(c for c in signal.cues if c.pattern.search(prose))  # most turns of phrase stand nowhere in a letter
    whole = tuple(c for c in signal.whole if c.pattern.search(prose))
    if not live and not whole:
        return ()
    return tuple((s.start, s.end) for s in page.sentences if _carries(signal, live, whole, page, s))


def _carries(signal: Signal, live: tuple[Cue, ...], whole: tuple[Cue, ...], page: Page, sentence: Stretch) -> bool:
    """Whether a sentence carries a signal by one of these cues; unfilled slots count as nothing."""
    text = page.masked[sentence.start : min(sentence.end, sentence.start + _LONGEST)].replace("\n", " ")
    for name in page.employers:
        text = text.replace(name, "\0" * len(name))
    if any(_met(c, text) for c in whole):
        return True
    if not any(c.pattern.search(text) for c in live):
        return False
    for blot in signal.blots:
        text = blot.sub("\0", text)
    return any(_met(c, text) for c in live)


def _met(c: Cue, text: str) -> bool:
    if "x" not in c.pattern.groupindex:
        return c.pattern.search(text) is not None
    return any(says_something(_whole_words(found), c) for found in c.pattern.finditer(text))


def _whole_words(found: re.Match[str]) -> str:
    """What stands at `x`, without words that the bound of a pattern has cut through."""
    start, end = found.span("x")
    text = found.string[start:end]
    if start and found.string[start - 1].isalnum():
        text = re.sub(r"^\w+", "", text)
    return re.sub(r"\w+$", "", text) if found.string[end : end + 1].isalnum() else text


def says_something(text: str, c: Cue) -> bool:
    """Whether words beyond post, employer, day and courtesy stand here."""
    if c.bland is BLAND_ABOUT_ONESELF:
        text = _FORMER.sub(" ", _VERDICT.split(text)[0])
        return bool(concrete(_WHEN.sub(" ", text if c.names_post else _POST.sub(" ", text)), c.bland)) or (
            c.numbers and bool(re.search(r"\d", _WHEN.sub(" ", text)))
        )
    text = _ONWARD.split(text)[0]
    text = _WHEN.sub(" ", text) if c.names_post else _WHEN.sub(" ", _EMPLOYER.sub(" ", _POST.sub(" ", text)))
    return bool(concrete(text, c.bland)) or (c.numbers and bool(re.search(r"\d", text)))
