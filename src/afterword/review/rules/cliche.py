"""Phrases that recruiters name when they are asked what tires them (etiquette, "Never")."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding
from afterword.review.page import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_BUSY = "It tells them that they are busy. Thank them for their time, or for something they told you."
_FIT = "Nearly every letter says this. Name one thing you can do that they need."
_PHRASES: tuple[tuple[str, str], ...] = (
    (r"(?:time |moment |minutes )?(?:out of|from|out|in|despite|given|with)? ?(?:of )?(?:(?:your|his|her|their) (?:very |extremely |incredibly |hectic and |undoubtedly )?(?:busy|hectic|packed|full|tight)|an? (?:very |extremely |incredibly )?(?:busy|hectic)) (?:schedules?|calendars?|diar(?:y|ies)|timetables?)|(?:out of|from|in|during|despite|given) (?:your|his|her|their|an?) (?:very |extremely )?(?:busy|hectic|packed|full|tight) (?:days?|weeks?)", _BUSY),
    (r"(?:do not|don't|never|not) hesitate\b(?: to\b)?", "“Please write or call me” says the same and sounds like you."),
    (r"hit(?:ting)? the ground running", "Say what you would do in the first weeks instead."),
    (r"(?:be |become |am |as |prove |make |real |valuable |great |huge |true |an? )(?:\w+ )?assets?\b(?: to)?(?! (?:manage|class|alloc|based|track|register|price|side|pricing|liabil|backed|under|owner|protect|finance))", _FIT),
    (r"(?:perfect|ideal|excellent|great|strong|natural|wonderful|terrific|exceptional|superb|right|solid) (?:fit|candidate|match)\b|good (?:fit|candidate)\b|good match (?:for|with) (?:the|this|your|you|my)\b", _FIT),
    (r"(?:find|finds|found|finding|reach|reaches) you (?:all )?(?:well|in good (?:health|spirits)|doing well)", "It is at the top of most letters. Start with your thanks."),
    (r"hope (?:that )?(?:you are|you're|all is|everything is) (?:doing |keeping |going )?(?:well|good|great|fine)\b", "It is at the top of most letters. Start with your reason for writing."),
    (r"just (?:checking in|following up|wanted to (?:check in|follow up|reach out|touch base)|touching base|reaching out)|(?:wanted|writing) to (?:just )?(?:reach out|touch base|check in)|touch(?:ing)? base|circl(?:e|ing) back", "Say what you want to know, in one plain question."),
    (r"think(?:ing)? outside (?:of )?the box|team player|go-getter|self-starter|(?:go(?:ing)? )the extra mile|above and beyond|wear(?:ing)? many hats|results?-(?:driven|oriented)|detail-oriented|synerg(?:y|ies)|win-win|low-hanging fruit|people person|proven track record", "Many letters use these words. An example of your own says more."),
    (r"bring to the table|value[- ]add|best of breed|take (?:it|things|your (?:company|team)) to the next level|(?:great|valuable|wonderful|excellent|welcome|strong|perfect|ideal) addition to (?:your|the)", _FIT),
    (r"(?:was|were|am) (?:very |really |truly |so |extremely )?impressed (?:by|with) (?:you and )?(?:your (?:company|team|organi[sz]ation)|the company)\b(?!'s)", "Say what it was that you liked."),
    (r"(?:very|most|both|was) (?:informational|informative) and (?:interesting|enjoyable|informative)", "Say what you learned."),
    (r"passionate about|dream (?:job|company)|leverage my|(?:my )?passion for excellence|fast-paced environment", "These words have worn thin. Say it in your own."),
    (r"thank(?:ing)? you in advance|thanks in advance", "It takes the answer for granted. “Thank you” is enough."),
    (r"(?:i|i've) (?:am|have) (?:\w+ )?(?:confident|certain|sure|believe|convinced) that i (?:am|would be|will be|'d be) (?:the|a) (?:\w+ )?(?:best|right|most) (?:person|candidate|choice|one)", _FIT),
    (r"to whom it may concern", "Find out who reads it, or write “Dear hiring team”."),
)  # fmt: skip
_COMPILED = tuple((re.compile(rf"\b(?:{pattern})", re.IGNORECASE), why) for pattern, why in _PHRASES)


@lru_cache(maxsize=1024)
def _hits(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where a paragraph has a worn phrase; each paragraph is looked at once, however often the letter is edited."""
    return tuple((*found.span(), why) for pattern, why in _COMPILED for found in pattern.finditer(text))


def find(case: Case) -> Iterator[Finding]:
    """Each worn phrase, once."""
    seen: dict[tuple[int, int], str] = {}
    pieces = case.page.paragraphs if case.page.greeting else (Stretch(0, case.page.prose.end, ""),)
    for piece in pieces:
        for first, last, why in _hits(case.page.masked[piece.start : piece.end]):
            span = _tight(case, (piece.start + first, piece.start + last))
            if not any(span[0] < other[1] and other[0] < span[1] for other in seen):
                seen[span] = why
    for span, why in sorted(seen.items()):
        words = " ".join(case.page.body[slice(*span)].split())
        yield finding("cliche", Severity.WARNING, span, f"“{words}” is worn. {why}")


def _tight(case: Case, span: tuple[int, int]) -> tuple[int, int]:
    text = case.page.plain[slice(*span)]
    return span[0] + len(text) - len(text.lstrip()), span[1] - (len(text) - len(text.rstrip()))


FLAGS = (
    "Thank you for taking time out of your busy schedule to see me.",
    "Please do not hesitate to contact me.",
    "I could hit the ground running.",
    "I would be an asset to your team.",
    "I believe I am a perfect fit for this.",
    "I hope this email finds you well.",
    "I am just checking in about the post.",
    "My background makes me an ideal candidate.",
    "I know I would be a great addition to your team.",
    "Don't hesitate to call.",
    "I would make a strong candidate.",
    "I am certain that I am the right candidate.",
    "Thank you for making room for me in your busy schedule.",
    "I know that you have a hectic schedule, so thank you.",
    "Never hesitate to write to me.",
    "I would hit the ground running from the first day.",
    "With my years on the road I would be a real asset to the depot.",
    "I am a great match for the crew.",
    "This note finds you well, I hope, and I hope all is well at the yard.",
    "I just wanted to touch base about the post.",
    "I am a team player and a self-starter.",
    "I think outside the box.",
    "I have a proven track record in sales.",
    "Thank you in advance for your answer.",
)
PASSES = (
    "Thank you for your time and consideration.",
    "The asset register you showed me was tidy.",
    "Your kitchen was busy at six.",
    "She fits perfectly fitted kitchens.",
    "The match was excellent: three goals.",
    "I hope the harvest goes well.",
    "Thank you for meeting me on a Saturday.",
    "I work in fixed-asset accounting.",
    "The candidate list closes on Friday.",
    "You told me that Tuesday is your busy day, and I saw why.",
    "The asset that the museum is proudest of is a bus.",
    "I hope the lambing goes well.",
    "The trousers were a perfect length.",
    "It was a good match, and your side won it.",
    "The ideal temperature for the glaze is lower than I had thought.",
    "You never hesitated to show me what went wrong.",
    "My train was full, but the view was worth it.",
    "We ran on dry ground at the end of the course.",
    "The strong tea at eleven was welcome.",
    "The table you bring to the market is well known.",
)
RULE = Rule("cliche", find, FLAGS, PASSES)
