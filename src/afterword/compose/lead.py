"""The words with which a note introduces what was said, liked or needed, and which a letter replaces by its own."""

from __future__ import annotations

import re

_FLAGS = re.IGNORECASE
_WHO = r"(?:(?:we|they|he|she|i|you|sir|madam|ma'am|mam|boss|chef)\s+(?:all\s+|both\s+|also\s+|then\s+|just\s+|really\s+)?)?"
_AUX = r"(?:(?:is|was|were|are|am|had|has|have)\s+)?"
_SPOKE = (
    r"(?:(?:long |good |great |nice |brief |short |quick )?(?:talk|chat|discussion|conversation|word)s?(?:\s+(?:was|were))?"
    r"|(?:(?:spent|about|nearly|a good) )?(?:an hour|half an hour|\d+\s?(?:h|hrs?|hours?|mins?|minutes))(?= (?:on|about)\b)"
    r"|(?:yarn|natter|blether|gab|catch-up|back and forth)|yarned|talk(?:ed|ing)|spoke|speaking|spoken|chatt(?:ed|ing)|discuss(?:ed|ing)?|told|tells?|telling|explain(?:ed|s|ing)?"
    r"|describ(?:ed|es|ing)|mention(?:ed|s|ing)?|shared?|went (?:through|over|into)|walked (?:me|us) through"
    r"|talked (?:me|us) through|took (?:me|us) through|cover(?:ed|ing)|touched(?: on)?|compar(?:ed|ing)|asked|geeked out|bonded"
    r"|said|says?|saying|learn(?:ed|t|ing)?|heard|hearing|pointed out|found out|noted|notes|thinks?|thought|reckons?|admitted|confirmed|swears)"
)
_WITH = r"(?:\s+(?:to\s+|with\s+)?(?:me|us|him|her|them))?"
_ADV = r"(?:,?\s+(?:all|on the phone|by phone|on zoom|on teams|over coffee|(?:for |about |around )*\d+ (?:minutes|hours?),?|a lot|a bit|lots|mostly|mainly|at length|very much|much|briefly|quickly|again|long)){0,3}"
_LINK = r"(?:,?\s+(?:mostly |mainly |all )?(?:about|on|of|over|through|that|re:?|:))?"
_SPOKEN = re.compile(rf"^(?:when\s+)?{_WHO}{_AUX}{_SPOKE}{_WITH}{_ADV}{_LINK}(?:\s+(?:about))?\s+(?=\S)", _FLAGS)
_ABOUT = re.compile(r"^(?:with (?:me|us|him|her|them) )?(?:about|on|re:?)\s+(?=\S)", _FLAGS)
_LIKED = re.compile(
    r"^(?:i\s+)?(?:(?:really|also|particularly|absolutely|especially)\s+)*(?:enjoyed|enjoy|liked|like|loved|love|appreciated"
    r"|admired|was struck by|struck by|was impressed by|impressed by|my favou?rite (?:part|bit|thing) was|best (?:part|bit)(?: was)?:?)"
    r"(?:\s+(?:very much|so much|a lot))?(?:\s+(?:hearing|learning|talking|chatting|reading)(?:\s+(?:about|that|from (?:him|her|them)))?"
    r"|\s+that|\s+when)?\s+(?=\S)",
    _FLAGS,
)
_ONLY_LIKED = re.compile(
    r"(?:i\s+)?(?:(?:really|also)\s+)*(?:enjoyed|liked|loved|love|like|enjoy)(?:\s+(?:it|that|this))?(?:\s+(?:very much|so much|a lot|it|loads))?",
    _FLAGS,
)
_NEEDED = re.compile(
    r"^(?:(?:the\s+)?(?:main\s+|only\s+)?requirements?\s+(?:is|are|was)(?:\s+(?:for|of))?|(?:(?:he|she|they|we)\s+(?:is|are)\s+)?(?:very\s+|really\s+)?keen\s+(?:on|for)"
    r"|(?:(?:he|she|they|we)\s+(?:is|are)\s+)?short\s+of"
    r"|(?:the\s+)?(?:main\s+|big(?:gest)?\s+|real\s+)?needs?(?:\s+(?:is|are))?(?:\s+for)?|(?:he|she|they|we|you|i)\s+(?:really\s+|badly\s+|just\s+)?"
    r"(?:needs?|wants?|wanted|needed|hopes? for|would (?:like|love)|are after|is after|(?:is|are) (?:looking|hunting|searching) for"
    r"|(?:is|are) (?:wanting|needing)|hopes?|hoping|want|look for|search(?:es)?(?: for)?|seeks?)|(?:is |are )?looking for|after|wants?|wanting|must have|must be|should be|(?:has|have|needs?) to be|hoping for|needed|wanted)"
    r"\s*:?\s+(?=\S)",
    _FLAGS,
)


def without_speaking(text: str) -> str:
    """A note without "we talked about", "she explained that", "learned that"; unchanged where nothing would be left."""
    return _SPOKEN.sub("", _ABOUT.sub("", text, count=1), count=1)


def is_that_clause(text: str) -> bool:
    """Whether the introduction ends in "that", so that a whole clause follows."""
    bare = without_liking(text)
    introduced = bare[: len(bare) - len(without_speaking(bare))] if bare else ""
    return re.search(r"\bthat\s*$", introduced) is not None


def without_liking(text: str) -> str:
    """A note without "I really enjoyed hearing about"; "" when it says only that something was liked."""
    return "" if _ONLY_LIKED.fullmatch(text) else _LIKED.sub("", text, count=1)


def without_needing(text: str) -> str:
    """A note without "she is looking for"."""
    return _NEEDED.sub("", text, count=1)
