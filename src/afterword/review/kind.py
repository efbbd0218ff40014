"""What a letter is for, judged from its text where nobody said it."""

from __future__ import annotations

import re

from afterword.domain import LetterKind

_FINAL = re.compile(
    r"\b(?:last|final) (?:note|message|e-?mail|letter|follow-?up|time i(?:'ll| will))\b|\b(?:won't|will not) (?:write|contact|bother|"
    r"chase|e-?mail|follow up|trouble)(?: \w+)? (?:again|further|any more|anymore)\b|\bi(?:'ll| will) (?:assume|take it) (?:that )?you\b",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(
    r"\bfollow(?:ing)?[ -]?up (?:on|about|regarding|with you|to (?:see|ask|check|inquire|enquire)|my|after|from)\b"
    r"|\bcheck(?:ing)? (?:in|back|on)\b|\b(?:inquir|enquir)(?:e|ing) (?:about|as to|regarding|on|whether)\b|\bstatus of\b"
    r"|\bhave(?:n't| not) (?:yet )?(?:heard|received)\b|\bnot (?:yet )?heard (?:back|from|anything)\b"
    r"|\b(?:since|after) (?:we|our|my|the) (?:last )?(?:spoke|met|interview|conversation|talked|talk)\b"
    r"|\b(?:any|an) updates?\b|\b(?:two|three|four|few|couple of|several|\d+|a) (?:\w+ )?weeks? (?:ago|since)\b|\btouch(?:ing)? base\b"
    r"|\bstill (?:very |really |extremely |most |keenly )?(?:interested|keen|excited|enthusiastic)\b|\bremain (?:very |extremely |highly |keenly |most )?"
    r"(?:interested|keen|excited|enthusiastic)\b|\b(?:made|reached|come to) (?:a |any |your )?(?:final )?decision\b|\bmade up your minds?\b|\bany (?:word|news)\b|\b(?:decided|picked someone|chosen)(?: \w+)? yet\b|\bsince then\b|\btimeline\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:status of|have(?:n't| not) (?:yet )?heard|not (?:yet )?heard|weeks? (?:ago|since)|(?:any|an) updates?|"
    r"follow(?:ing)?[ -]?up (?:on|about|regarding) (?:my|our|the)|check(?:ing)? in|touching base|still my first choice|"
    r"follow[- ]?up to (?:my|our|the)|(?:know|ask|inquire|enquire) about the (?:result|outcome|decision)|waiting for your (?:\w+ )?(?:reply|response|decision)|"
    r"(?:have|has)(?: not|n't)(?: yet)? (?:replied|responded|answered)|thank you again for our|eager to know your decision|"
    r"(?:could|can|would) you (?:please )?(?:tell me|let me know|say) (?:\w+ ){0,4}(?:decision|decide|status|stand)|"
    r"(?:when|whether) you (?:expect|have|will|plan) (?:to )?(?:\w+ )?(?:decide|decision|made)|news about|since we (?:spoke|met|talked))\b",
    re.IGNORECASE,
)
_THANKING = re.compile(
    r"\b(?:thank you|thanks)(?: (?!again|once)\w+){0,4} for (?:\w+ ){0,4}(?:meeting|time|speaking|talking|interview|opportunity|"
    r"taking|seeing|inviting|conversation|chat|chatting|showing|today|yesterday)\b|\b(?:today|yesterday|this (?:morning|afternoon))\b",
    re.IGNORECASE,
)

_FIRST_THANKS = re.compile(
    r"\b(?:thank you|thanks)(?! again)\b|\bappreciated?\b|\bit was (?:great|good|nice|lovely)\b", re.IGNORECASE
)


def judge_kind(prose: str, subject: str = "", *, asks: bool = False) -> LetterKind:
    """A thank-you note unless it asks how things stand (`asks`: a sentence of it does) or looks back over weeks."""
    text = f"{subject}\n{prose}"
    if _FINAL.search(text):
        return LetterKind.FINAL_FOLLOW_UP
    if asks and (_FOLLOWING.search(text) or not _FIRST_THANKS.search(prose[:160])):
        return LetterKind.FOLLOW_UP
    weight = len(_FOLLOWING.findall(text)) + 2 * len(_STRONG.findall(text)) - 2 * bool(_THANKING.search(prose[:160]))
    return LetterKind.FOLLOW_UP if weight >= 2 else LetterKind.THANK_YOU
