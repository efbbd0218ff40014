"""Whether words that look like a day or a length of time are meant as one."""

from __future__ import annotations

import re

# Who would be answering, and how: the verbs and nouns of a decision.
ANSWER = re.compile(
    r"\b(?:decid\w*|decision\w*|hear(?:ing)?|(?:get|getting|got|come|coming|be|go)\s+back|let\s+(?:me|you|us\s+all|everyone|"
    r"all|candidates?)\s+know|updat\w*|answer\w*|repl\w+|respon\w+|contact\w*|call\w*|ring\w*|phon\w+|e-?mail\w*|mail\w*"
    r"|writ\w+|inform\w*|tell\w*|feedback|revert\w*|confirm\w*|announc\w*|results?|shortlist\w*|outcome|verdict|news"
    r"|offers?|final(?:is|iz)\w*|make\s+(?:up\s+their|a)\s+mind|in\s+touch|reach\w*\s+out|word|know\w*|choos\w+|pick\w*"
    r"|notif\w+|message\w*|text\w*|yes\s+or\s+no|y/n|find\s+out|either\s+way|sort(?:ed)?|timeline|turn\s*around)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:sat|sun|mon)\.?$", re.IGNORECASE)
_BESIDE_BARE = re.compile(
    r"^\s*(?:$|[,.;:)/–—-]|or\b|and\b|at\b|latest|morning|arvo|afternoon|evening|noon|eod|cob|am\b|pm\b|\d)",
    re.IGNORECASE,
)
_LEFT_OF_SPAN = re.compile(
    r"(?:^|\b(?:in|within|inside|with\s*in|w/in|about|abt|around|approx\.?|approximately|roughly|max(?:imum)?|most|up\s+to"
    r"|next|coming|tak\w+|need\w*|give\s+(?:it|them|her|him|us)|over|under|to|or|after|wait\w*|least|minimum|min|of|like"
    r"|say|said|prob(?:ably)?|maybe|hopefully|allow|expect|usually|normally|ca|circa|be)|[:,~(–—-])\s*"
    r"(?:the\s+|next\s+|coming\s+|about\s+|around\s+|approx\.?\s+|another\s+)*$",
    re.IGNORECASE,
)
_NO_LEFT_OF_SPAN = re.compile(
    r"\b(?:every|each|last|past|previous|notice(?:\s+period)?(?:\s+(?:is|of))?|probation(?:\s+(?:of|is))?|with|for)\s+$",
    re.IGNORECASE,
)
_RIGHT_OF_SPAN = re.compile(
    r"^\s*(?:from|time|later|max|tops|at\s+(?:the\s+)?(?:very\s+)?(?:most|latest|max|least)|or\s+so|ish|hence|away|$|[.,;)])",
    re.IGNORECASE,
)
_NO_RIGHT_OF_SPAN = re.compile(
    r"^\s*(?:ago|notice|of\s+(?:experience|exp|work|training|holiday|leave)|work\b|exp\b|experience|earlier|old|on[\s-]*site"
    r"|in\s+the\s+(?:office|field)|(?:a|per|each|every)\s|leave|off\b|holiday|probation|trial|contract|internship|program"
    r"|course|training|shift|long\b|to\s+(?:prepare|do\s+(?:it|the))|before)",
    re.IGNORECASE,
)
_NO_LEFT_OF_TODAY = re.compile(
    r"\b(?:said|told\s+\w+|spoke|met|talked|mentioned|interviewed|chat(?:ted)?|the)\s+$", re.IGNORECASE
)


def is_meant(sort: str, match: re.Match[str]) -> bool:
    """Whether a match of this sort is a day to count from, judged by the words around it."""
    left, right = match.string[: match.start()], match.string[match.end() :]
    if sort == "weekday" and "core" in match.re.groupindex:
        bare = _BARE.fullmatch(match["core"]) and match.start("core") == match.start()
        return not bare or not left.strip() or bool(_BESIDE_BARE.search(right)) or left.rstrip()[-1:] in tuple(",:/-–(")
    if sort == "today":
        return not _NO_LEFT_OF_TODAY.search(left)
    return sort != "span" or _is_span_meant(match, left, right)


def _is_span_meant(match: re.Match[str], left: str, right: str) -> bool:
    if _NO_LEFT_OF_SPAN.search(left) or _NO_RIGHT_OF_SPAN.search(right):
        return False
    if match["n"].lower() == "the":
        return bool(re.search(r"\b(?:within|in|inside)\s+$", left, re.IGNORECASE))
    clause = re.split(r"[;.!?\n]\s", left)[-1] + re.split(r"[;.!?\n]\s", right)[0]
    return bool(_LEFT_OF_SPAN.search(left) or _RIGHT_OF_SPAN.search(right) or ANSWER.search(clause))
