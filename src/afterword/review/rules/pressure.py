"""Begging, ultimatums, deadlines for the reader, blame for silence, chasing within a day."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import LetterKind, Severity
from afterword.review.case import Rule, finding
from afterword.review.signals.found import is_heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|tonight|today|the end of|end of|next|this|\d|close of|cob|eod|the \d|january|february|march|april|may \d|june|july|august|september|october|november|december)"
_ASK = "It may read as pressure. Ask once, calmly, and leave the time to them."
_BLAME = "It blames them for the silence. Ask how things stand instead."
_BEG = "It pleads. Say once that you want the job."
_HARD: tuple[tuple[str, str], ...] = (
    (rf"(?:i |we )?(?:need|must have|have to have|require|expect|want|demand) (?:to (?:hear|know|have)|an? (?:\w+ )?(?:answer|decision|response|reply)|your (?:\w+ )?(?:answer|decision|response|reply))[^.!?\n]{{0,50}}\b(?:by|before|no later than|within|until) {_DAY}[^.,!?\n]*", _ASK),
    (rf"(?:please |kindly |you (?:need to|must|have to|should) )(?:reply|respond|answer|let me know|get back to me|decide|confirm|call me|contact me|write back)[^.!?\n]{{0,40}}\b(?:by|before|no later than|within) {_DAY}[^.,!?\n]*", _ASK),
    (r"(?:if|unless) (?:i (?:do not|don't|haven't|have not|hear nothing)|you (?:do not|don't|can't|cannot|fail to|reply|answer|respond|decide|call|write))[^.!?\n]{0,60}\b(?:i(?:'ll| will| shall| am going to| must| have to)|accept|withdraw|assume|move on|look elsewhere)[^.,!?\n]*", _ASK),
    (r"(?:otherwise|or else),? i(?:'ll| will| shall) (?:\w+ )?(?:accept|withdraw|take|have to|assume|move|look)[^.,!?\n]*", _ASK),
    (r"(?:you|your team|nobody|no one) (?:have not|haven't|has not|hasn't|still have(?:n't| not)|has|did not|didn't|never) (?:yet |even |bothered to |still )?(?:replied|responded|answered|got(?:ten)? back|written back|reply|respond|answer|get back|returned)[^.,!?\n]*", _BLAME),
    (r"(?:why|how come) (?:(?:has|have|did|does|do|is|are)(?:n't| not)? )?(?:nobody|no one|anyone|anybody|you|your \w+)(?: all)? (?:have |has |not |still |yet |ever |even )*(?:answer|repl|respond|got|get|call|writ|wrote|contact|ignor|been (?:ignor|silent))[^.,!?\n]*", _BLAME),
    (r"why (?:is this|is it|it is|it's|has it|the (?:process|decision) is|is the (?:process|decision)) (?:taking|taken|going|so)[^.,!?\n]*|taking (?:so|far too|too|this) long", _BLAME),
    (r"i(?:'ve| have) (?:been (?:waiting|left)(?! (?:at )?tables| on tables)|waited(?! (?:at |on )?tables)|(?:already )?(?:called|written|e-?mailed|left messages?) (?:\w+ )?(?:\d|two|three|four|five|several|many|multiple))[^.,!?\n]*", _BLAME),
    (r"(?:you|we were) (?:promised|told (?:me|us)|said) (?:that )?(?:i|you|we|it)(?:'d| would| should|'ll| will)[^.!?\n]{0,60}\b(?:but|yet|and (?:i (?:have|still|am still)|i've|i'm still|it (?:is|has)|it's))\b[^.,!?\n]*|you (?:promised|assured) (?:me|to|that)[^.,!?\n]*|as (?:you )?promised,? (?:you|i (?:have|should))[^.,!?\n]*", _BLAME),
    (r"(?:i )?(?:still )?(?:have|had) (?:yet|still) to (?:receive|hear)[^.,!?\n]*|(?:surprised|disappointed|frustrated|upset|annoyed|puzzled|concerned) (?:not to have|that (?:i (?:have(?:n't| not)|did not|didn't|still|was)|you|no one|nobody)|(?:by|at|with) (?:the|your) (?:silence|delay|lack))[^.,!?\n]*|your (?:silence|lack of (?:response|reply|communication))", _BLAME),
    (r"i(?:'m| am)? (?:beg|begging|implore|imploring|plead|pleading|desperate|desperately)[^.,!?\n]*|(?:really|badly|desperately|so|urgently) need (?:this|the|a) (?:job|work|position|role|chance|opportunity)|in (?:urgent|desperate|dire|great) need of|how much i need[^.,!?\n]*|need this (?:job|position|role)\b[^.,!?\n]*", _BEG),
    (r"please,? please[^.,!?\n]*|(?:please|just|only) give me (?:a|this|one|the) (?:chance|shot|opportunity)[^.,!?\n]*|i(?:'ll| will| would|'d) do anything[^.,!?\n]*|don't know what i(?:'ll| will| would) do[^.,!?\n]*|you won't regret[^.,!?\n]*|my (?:family|children|kids|rent|bills|mortgage|last chance|only hope)[^.,!?\n]{0,40}\b(?:depend|rely|need|due|pay)[^.,!?\n]*", _BEG),
    (r"(?:as soon as possible|asap|at (?:the|your) (?:very )?earliest(?: convenience)?|immediate(?:ly)? (?:response|reply|answer)|urgent(?:ly)? (?:response|reply|answer|await\w*)|(?:reply|respond|answer|decide|decision|hear|let me know|get back to me)[^.!?\n]{0,30} without (?:further )?delay|expect (?:a|an|your) (?:prompt|immediate|quick|swift) (?:reply|response|answer|decision)|prompt (?:reply|response) (?:is|would be) (?:expected|required))", _ASK),
    (r"(?:i know|i realise|i realize|even though) (?:we|you|i) (?:only )?(?:just )?(?:spoke|met|interviewed|talked|wrote)[^.!?\n]{0,15}?\b(?:yesterday|this morning|today|earlier|(?:an?|one|two|three|a few|a couple of) (?:hours?|minutes) ago)[^.,!?\n]*(?:\b(?:but|decision|update|any)\b[^.,!?\n]*)?", "It is less than a day. Give them time."),
    (r"(?:last|final) (?:chance|warning|opportunity) (?:for you|to hire)|this is (?:the|my) (?:second|third|fourth|fifth|\d\w+) (?:e-?mail|message|attempt|letter|time)[^.,!?\n]*", _ASK),
)  # fmt: skip
_SOFT: tuple[tuple[str, str], ...] = (
    (rf"\b(?:i (?:have|need|must|am (?:due|expected|obliged|required)|have been asked|was asked)|asked me|they (?:have asked|need|expect|would like))\b[^.!?\n]{{0,60}}\b(?:answer|reply|respond|decide|decision|let them know|response|accept|get back)\b[^.!?\n]{{0,50}}\b(?:by|before|on|until|within|no later than) {_DAY}[^.,!?\n]*", "Say it only if it is true; plain as it is, it still sets them a date."),
    (r"\b(?:offer|they) (?:expires?|runs? out|lapses?|needs? an answer|stands? until|is open until|deadline)[^.,!?\n]*|\boffer\b[^.!?\n]{0,40}\bdeadline\b[^.,!?\n]*", "Say it only if it is true; plain as it is, it still sets them a date."),
)  # fmt: skip
_HARD_RE = tuple((re.compile(rf"\b(?:{p})", re.IGNORECASE), why) for p, why in _HARD)
_SOFT_RE = tuple((re.compile(p, re.IGNORECASE), why) for p, why in _SOFT)
_MINE = re.compile(r"\boffer\b|\bthem\b|\bthey\b|\banother (?:company|firm|employer|school)\b", re.IGNORECASE)
_FROM_YOU = re.compile(
    r"\b(?:answer|decision|reply|response) from you\b|\bfrom you by\b|\bor (?:else )?i(?:'m| am|'ll| will| shall)\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"\b(?:questions?|information|references|materials|anything|available|availability|start|contact me|call me)\b",
    re.IGNORECASE,
)
_SOON_HOURS = 24


@lru_cache(maxsize=1024)
def _hits(text: str) -> tuple[tuple[int, int, Severity, str], ...]:
    """Where a paragraph presses, the plain word of another offer first; each paragraph is looked at once."""
    sorts = ((_SOFT_RE, Severity.HINT), (_HARD_RE, Severity.WARNING))
    return tuple(
        (*found.span(), severity, why)
        for patterns, severity in sorts
        for pattern, why in patterns
        for found in pattern.finditer(text)
    )


def find(case: Case) -> Iterator[Finding]:
    """Each phrase that presses, worst first; one finding a place."""
    taken: list[tuple[int, int]] = []
    for piece in case.page.paragraphs:
        for first, last, severity, why in _hits(piece.text):
            span = (piece.start + first, piece.start + last)
            if any(span[0] < end and start < span[1] for start, end in taken) or _harmless(case, span, severity):
                continue
            taken.append(span)
            yield finding("pressure", severity, span, why)
    yield from _too_soon(case)


def _harmless(case: Case, span: tuple[int, int], severity: Severity) -> bool:
    """A date for what the reader may ask of the writer isn't one for the reader; nor is their own deadline."""
    sentence = next((s.text for s in case.page.sentences if s.start <= span[0] < s.end), "")
    words = case.page.plain[slice(*span)]
    if severity is Severity.HINT:
        return not _MINE.search(sentence) or _FROM_YOU.search(sentence) is not None
    if "earliest" in words or "as soon as possible" in words.lower():
        return bool(
            _OFFERS.search(sentence)
            or re.search(
                r"\bi (?:will|'ll|can|could|would)\b|\bat your earliest convenience\b", sentence, re.IGNORECASE
            )
        )
    return False


def _too_soon(case: Case) -> Iterator[Finding]:
    debrief, sent_at = case.record.debrief, case.record.sent_at
    end = debrief.interview.end if debrief else None
    chases = case.kind in {LetterKind.FOLLOW_UP, LetterKind.FINAL_FOLLOW_UP}
    asks = case.draft.kind is not None or is_heard(case.page, "next_steps_asked")
    if not (chases and asks) or end is None or sent_at is None or not case.page.sentences:
        return
    if (sent_at - end).total_seconds() < _SOON_HOURS * 3600:
        first = case.page.sentences[0]
        message = "The interview was less than a day ago. Send thanks now, and ask how things stand later."
        yield finding("pressure", Severity.WARNING, (first.start, first.end), message)


FLAGS = (
    "I need to hear back by Friday.",
    "Please respond by the end of the week.",
    "You haven't replied to my last two messages.",
    "Why is this taking so long?",
    "If I do not hear from you by Monday, I will accept another offer.",
    "I am begging you for this chance.",
    "I really need this job to pay my rent.",
    "I have been waiting for three weeks.",
    "Please, please consider me.",
    "Another firm has made me an offer and I have to answer them by Friday.",
    "I must have your decision by Monday.",
    "Kindly confirm before the end of the day whether I am in.",
    "Unless you reply this week, I will withdraw.",
    "Otherwise I will accept the other post.",
    "Nobody has got back to me since the interview.",
    "Why have you not answered my mails?",
    "I have already called three times.",
    "You promised to let me know last week.",
    "I am surprised that I have not heard anything.",
    "I would do anything for this job.",
    "Please give me a chance.",
    "I know we only spoke this morning, but have you decided?",
)
PASSES = (
    "I look forward to hearing from you.",
    "You said that you would decide by Friday, so I look forward to next week.",
    "Could you tell me when you expect to decide?",
    "If you need references by Monday, I can send them.",
    "I will send the drawings by Friday.",
    "The team needs an answer from the council by June.",
    "I have been working in kitchens for ten years.",
    "My last chance to see the workshop was in May.",
    "I would be happy to meet again at your earliest convenience.",
    "You said that you would write by Friday, and I look forward to it.",
    "I could come in on Monday before noon.",
    "I have to answer to the harbour master, and he is strict.",
    "May I ask where things stand?",
    "I would be glad of a line whenever you know more.",
    "The kiln needs an answer to its cracks before winter.",
    "I have waited at tables since I was sixteen.",
    "Nobody there had written down the recipe, so I did.",
    "We called every family within a week of the flood.",
    "My children go to the school next door.",
    "The club gave me a chance to coach at fifteen.",
)
RULE = Rule("pressure", find, FLAGS, PASSES)
