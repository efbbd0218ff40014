"""Complaints, excuses, apologies, blame: a letter stays longer than the reason for it."""

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

_APOLOGY = "An apology draws the eye to what went wrong. Say what is true and good, or leave it out."
_EXCUSE = "It excuses. One positive sentence about what you know or did helps more."
_COMPLAINT = "It complains. A letter like this is better without."
_PHRASES = (
    (r"i(?:'m| am)? (?:so |very |really |truly |terribly |deeply |do |must )?(?:sorry|apologi[sz]e|apologi[sz]ing)(?! (?:to (?:hear|learn|see)|that your|for your loss))|my (?:sincere |sincerest |deepest )?apologies|please (?:forgive|excuse)(?: me| my| the)|forgive (?:me|my)|excuse my|regret (?:my|that i|being|not)", _APOLOGY),
    (r"i (?:know|realise|realize|feel|felt|think|fear|am afraid|'m afraid) (?:that )?(?:i )?(?:did (?:badly|poorly|not do (?:so |very )?well)|didn't do (?:so |very )?well|was (?:so |very |too |really |a bit |a little )?(?:nervous|tired|unprepared|late|ill|sick|distracted|bad|slow|awkward)|messed up|bombed|blew it|failed|rambled|talked too much)|i (?:was|got) (?:so |very |too |really |a bit |a little |quite )?(?:nervous|unprepared|tired|stressed|flustered|sick|ill|hungover)|i (?:messed up|bombed|blew it|froze|rambled|blanked)|my nerves|not (?:at )?my best|off my game", _EXCUSE),
    (r"(?:my|the) (?:previous|last|former|old|current|present) (?:boss|manager|employer|company|job|team|colleagues?|coworkers?|supervisor|workplace|firm|school) (?:\w+ )?(?:was|is|were|are|did(?:n't| not)|does(?:n't| not)|never|refused|treated|fired|underpaid|hates?d?) (?:\w+ )?(?:terrible|awful|bad|toxic|unfair|horrible|abusive|incompetent|disorgani[sz]ed|rude|boring|a nightmare|hell|poor|value|appreciate|support|listen|treat|me|pay|lazy|chaotic)", _COMPLAINT),
    (r"(?:was|were|is|felt|found it|found (?:the|your) \w+) (?:\w+ )?(?:disappoint(?:ed|ing)|unprofessional|rude|unfair|insulting|a waste of (?:my )?time|disorgani[sz]ed|confusing|offended|offensive|annoy(?:ed|ing)|frustrat(?:ed|ing)|irritat(?:ed|ing)|dull|boring)\b(?! when)|i (?:hate|hated|can't stand|despise|dislike)d?\b", _COMPLAINT),
    (r"(?:you|your (?:team|colleague|office|company|receptionist)) (?:were|was|are|is|seemed) (?:\w+ )?(?:late|rude|wrong|unprepared|tired|distracted|mistaken|confused|unfriendly|unfair|bored)|you misunderstood|you (?:didn't|did not) (?:listen|understand|let me|give me|ask)|kept me waiting|made me wait|had to wait", _COMPLAINT),
    (r"(?:it was|that was) (?:not|n't) my fault|it wasn't my fault|through no fault of my own|because of my (?:cold|illness|divorce|headache|anxiety|health|migraine)|due to (?:my )?(?:traffic|illness|personal (?:reasons|problems)|the train|family (?:issues|problems))|traffic was|(?:because of|blame|blaming|stuck in|caught in|delayed by|held up (?:by|in)|owing to|thanks to) (?:the |heavy |bad )*traffic|overslept|i was fired|got fired|was laid off because", _EXCUSE),
    (r"i (?:know|realise|realize|understand) (?:that )?(?:i(?:'m| am) (?:not|no) (?:the|very|as|a)|i (?:don't|do not) (?:have|deserve))(?![^.]*\bbut\b)[^.,!?\n]*|even though i(?:'m| am) (?:not|under)[\s-]?qualified|i(?:'m| am) not (?:\w+ )?qualified|sorry to (?:bother|trouble|disturb|bug|pester)(?: you)?|hate to (?:bother|bug|be a)|don't (?:mean|want) to (?:bother|be a (?:pest|bother|nuisance)|pester|bug)", _APOLOGY),
)  # fmt: skip
_COMPILED = tuple((re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), why) for pattern, why in _PHRASES)


@lru_cache(maxsize=1024)
def _hits(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where a paragraph complains or excuses; each paragraph is looked at once."""
    return tuple((*found.span(), why) for pattern, why in _COMPILED for found in pattern.finditer(text))


def find(case: Case) -> Iterator[Finding]:
    """Each such phrase, once."""
    taken: list[tuple[int, int]] = []
    for piece in case.page.paragraphs:
        for first, last, why in _hits(piece.text):
            span = (piece.start + first, piece.start + last)
            sentence = next(((s.start, s.end) for s in case.page.sentences if s.start <= span[0] < s.end), span)
            if sentence not in taken:
                taken.append(sentence)
                yield finding("negative", Severity.WARNING, span, why)


FLAGS = (
    "I am sorry that I was so nervous.",
    "I apologize for my answer about budgets.",
    "My last boss was terrible.",
    "I found it disappointing that nobody met me.",
    "You were late, but that is fine.",
    "It was not my fault that the train stopped.",
    "I know I did badly on the test.",
    "Sorry to bother you again; I am sorry to ask.",
    "I hate my current job.",
    "I apologise for the length of my answers.",
    "Please forgive my nerves.",
    "I was very nervous, as you saw.",
    "I blanked on the second question.",
    "My old boss was rude.",
    "My current company is chaotic.",
    "The test was unfair.",
    "Your receptionist was rude.",
    "It wasn't my fault that the file was lost.",
    "I was late because of the traffic.",
    "I know I am not the best candidate, and it shows.",
)
PASSES = (
    "I was sorry to hear that your dog is ill.",
    "The late shift you described suits me.",
    "The winter was hard on the orchard, you said.",
    "I regretfully left the valley in May.",
    "The traffic model you showed me was clear.".replace("The traffic", "Your traffic"),
    "You asked what I would do about a difficult guest.",
    "I am not afraid of heights.",
    "The noise in the hall did not trouble me.",
    "I was sorry to hear that the old oak came down.",
    "The late train suits the late shift.",
    "You showed me what a bad weld looks like, and why.",
    "My last boss taught me to weld overhead.",
    "My team at the depot was small and quick.",
    "You were early, and so was I.",
    "We measured the traffic at the school gate for a month.",
    "I don't mind the cold, or the hours.",
    "The boring machine at the end of the hall is older than I am.",
    "The questions about faults were the ones I liked most.",
    "It was a hard winter for the bees.",
    "You asked about the fault in the pump.",
)
RULE = Rule("negative", find, FLAGS, PASSES)
