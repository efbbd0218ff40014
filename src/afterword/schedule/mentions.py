"""Every day that a text names, absolute or relative, resolved against the day on which it was said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.schedule import resolving
from afterword.schedule.feasts import FEAST
from afterword.schedule.lexicon import MONTH, NUMBER, ORDINAL, WEEK, WEEKDAY
from afterword.schedule.meant import is_meant

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from afterword.schedule.resolving import Said


@dataclass(frozen=True, slots=True)
class Mention:
    """A day that a text names."""

    day: dt.date
    start: int  # of the words, in code points
    end: int
    sort: str  # "date", "weekday", "feast", "week", "month", "relative", "span", "today"
    contradicts: bool = False  # a weekday was named that isn't this day's


@dataclass(frozen=True, slots=True)
class _Rule:
    sort: str
    pattern: re.Pattern[str]
    resolve: Callable[[re.Match[str], Said], dt.date | None]


@dataclass(frozen=True, slots=True)
class _Found:
    mention: Mention
    rule: _Rule
    match: re.Match[str]


def _rule(sort: str, pattern: str, resolve: Callable[[re.Match[str], Said], dt.date | None]) -> _Rule:
    return _Rule(sort, re.compile(pattern, re.IGNORECASE), resolve)


_FROM_TO = rf"(?:\d{{1,2}}{ORDINAL}?\s*(?:-|–|—|to|or|and|/|&)\s*)?"
_STATED = rf"(?:\b(?P<wd>{WEEKDAY})[\s,]*(?:the\s+)?)?"
_STATED_AFTER = rf"(?:\s*\(\s*(?P<wd2>{WEEKDAY})\s*\)|,?\s+(?P<wd3>{WEEKDAY})(?=\s*(?:$|[,.;)])))?"
_YEAR = r"(?:,?\s*(?P<year>\d{4}|['’]\d\d)\b)?"
_BY = r"\b(?:by|b4|before|on|til|till|until|around|abt|about|from|after|latest|the|this|next|coming|or|to|cob|eod|and)"
_EARLY = (
    r"(?:(?P<part>early|(?:the\s+)?(?:beginning|start|first\s+half|middle|second\s+half|end|back\s+end)(?:\s+of)?"
    r"|later?|mid(?:dle)?|first\s+thing)[\s-]*(?:in\s+)?)"
)
_AMOUNT = rf"(?P<n>{NUMBER}|(?=fortnight))(?:\s*(?:-|–|—|to|or|/)\s*(?P<m>{NUMBER}))?"
_UNIT = (
    r"[\s-]*(?P<kind>(?:working|business|biz|bus\.?|work|office|calendar)\s+)?"
    r"(?P<unit>days?|weeks?|wks?|months?|mths?|mnths?|fortnights?|hours?|hrs?|h)\b(?:['’]s?)?"
    r"(?:\s*or\s+(?P<more>two|three|so)\b)?"
)

# In this order: what one rule has read, the next can't read again.
_RULES = (
    _rule(
        "vague", r"\b24\s*/\s*7\b|\b(?:(?:by|end of|in|early|late|the)\s+)*q[1-4]\b|\bfy\s?['’]?\d+", resolving.vague
    ),
    _rule(
        "vague",
        rf"\b\d+{ORDINAL}\s+(?:and\s+(?:final|last)\s+)?(?:round|rd|stage|interview|call|floor|year|gen|person|panel"
        r"|time|quarter|attempt|meeting|chat|convo|line|party|shift|candidate|place|one|int)\b",
        resolving.vague,
    ),
    _rule("date", rf"{_STATED}\b(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)\b", resolving.iso_date),
    _rule(
        "date",
        rf"{_STATED}\b{_FROM_TO}(?P<day>\d{{1,2}}){ORDINAL}?(?:-?ish)?[\s-]*(?:of\s+)?(?P<mon>{MONTH}){_YEAR}{_STATED_AFTER}",
        resolving.named_month,
    ),
    _rule(
        "week",
        rf"\b(?P<mon>{MONTH})\s+(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last)\s+{WEEK}\b",
        resolving.week_of_month,
    ),
    _rule(
        "date",
        rf"{_STATED}\b(?P<mon>{MONTH})\s*(?:the\s+)?{_FROM_TO}(?P<day>\d{{1,2}}){ORDINAL}?(?:-?ish)?\b(?![:%/]|\s*(?:am|pm)\b)"
        rf"{_YEAR}{_STATED_AFTER}",
        resolving.named_month,
    ),
    _rule(
        "date",
        rf"{_STATED}(?<![\d/.])(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?:(?P=sep)(?P<year>\d{{4}}|\d\d))?"
        r"(?P<dot>\.(?=\s|$))?(?![\d/%]|\s*(?:of|people|candidates|rounds|interviews|weeks?|wks?|days?|hrs|hours|months?"
        r"|working|business)\b)",
        resolving.numeric,
    ),
    _rule("feast", r"(?<!year['’]s\s)(?<!\w)(?:in|into|early\s+in)\s+(?:the\s+)?new\s+year\b", resolving.new_year),
    _rule("feast", rf"(?P<feast>{FEAST})(?P<week>\s+{WEEK}\b)?", resolving.feast),
    _rule(
        "week",
        rf"\b(?:the\s+)?(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last)\s+{WEEK}\s+(?:of|in)\s+(?:the\s+)?"
        rf"(?P<mon>{MONTH}|next\s+month|(?:this\s+)?month)",
        resolving.week_of_month,
    ),
    _rule(
        "weekday",
        rf"\b(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last)\s+(?P<wd>{WEEKDAY})\s+(?:of|in)\s+(?:the\s+)?"
        rf"(?P<mon>{MONTH}|next\s+month|(?:this\s+)?month)",
        resolving.weekday_of_month,
    ),
    _rule(
        "month",
        rf"\b{_EARLY}(?:the\s+|of\s+)*(?P<mon>{MONTH}|next\s+month|(?:this\s+)?month)\b|\b(?P<eom>eom|month[\s-]*end)\b"
        r"|\b(?P<next>next\s+month)\b|\b(?P<this>this\s+month)\b",
        resolving.part_of_month,
    ),
    _rule("month", r"\b(?:(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?year|eoy|year[\s-]*end)\b", resolving.end_of_year),
    _rule("month", rf"\b(?P<prep>in|by|before|until|till|during|sometime)\s+(?P<mon>{MONTH})", resolving.bare_month),
    _rule(
        "weekday",
        rf"\b(?:(?P<wd>{WEEKDAY})\s+(?:of\s+)?(?:next|nxt|the\s+following)\s+{WEEK}\b|"
        rf"(?:next|nxt)\s+{WEEK}(?:['’]s)?\s*,?\s*(?:(?:on|by)\s+)?(?P<wd2>{WEEKDAY}))",
        resolving.weekday_next_week,
    ),
    _rule(
        "weekday",
        rf"\b(?:this\s+)?(?P<wd>{WEEKDAY}|today|tomorrow|(?<=this\s)day)\s+(?P<far>week|wk|fortnight|after\s+next)\b(?!\s+(?:of|after|before))",
        resolving.weekday_week,
    ),
    _rule(
        "date",
        rf"\b(?P<wd>{WEEKDAY})[\s,]*(?:the\s+)?(?P<day>\d{{1,2}})(?:{ORDINAL}\b|\b(?![:.\d]|\s*(?:am|pm|-|–|or|to|weeks?"
        r"|days?|o)\b))",
        resolving.day_of_month,
    ),
    _rule("date", rf"{_BY}\s+(?P<core>(?:the\s+)?(?P<day>\d{{1,2}}){ORDINAL}(?:-?ish)?\b)", resolving.day_of_month),
    _rule("date", r"\bby\s+(?:the\s+)?(?P<day>\d{1,2})(?=\s*(?:$|[,;)]|\.(?!\d)))", resolving.day_of_month),
    _rule(
        "week",
        rf"\b{_EARLY}?(?:the\s+)?(?:(?P<far>{WEEK}\s+after\s+next|next\s+to\s+next\s+{WEEK})|(?P<near>(?:this\s+)?"
        rf"(?:next|nxt|following|coming)\s+{WEEK})\b|(?P<after>(?<=the\s){WEEK}\s+after(?=\s*(?:$|[,;.)]|that|they))))",
        resolving.coming_week,
    ),
    _rule(
        "week",
        rf"\b(?:eow\b|mid[\s-]*{WEEK}\b|(?:{_EARLY}|within\s+)?(?:the\s+)?th(?:is|at)\s+{WEEK}\b|(?:the\s+)?end\s+of\s+(?:the\s+)?{WEEK}\b"
        rf"|{WEEK}(?:['’]s)?[\s-]+end\b|by\s+(?:the\s+)?weekend\b|later\s+in\s+the\s+{WEEK}\b)",
        resolving.this_week,
    ),
    _rule("weekend", r"\b(?:this\s+|the\s+|over\s+the\s+)*weekend\b", resolving.weekend),
    _rule(
        "weekday",
        rf"\b(?P<which>next|nxt|this|coming|this\s+coming|the\s+following|following)\s+(?P<wd>{WEEKDAY})",
        resolving.weekday,
    ),
    _rule("weekday", rf"(?:{_BY}\s+)?\b(?P<core>(?P<wd>{WEEKDAY}))", resolving.weekday),
    _rule("relative", r"\b(?:the\s+)?day\s+after\s+(?:tomorrow|tmrw|tomo)\b|\bovermorrow\b", resolving.in_two_days),
    _rule("relative", r"\b(?:tomm?orr?ow|tomm|tmrw|tmr|tmw|tomo|tomoz|2mo?rr?o?w?|2moro)\b", resolving.tomorrow),
    _rule(
        "today",
        r"\b(?:later\s+)?(?:today|tonight|this\s+(?:arvo|afternoon|evening))\b|\b(?:same|the)\s+day\b|\b(?:eod|cob|cop)\b"
        r"|\bclose\s+of\s+(?:business|play)\b|\bend\s+of\s+(?:the\s+)?(?:business|day)\b",
        resolving.today,
    ),
    _rule(
        "days", r"\b(?:next|coming)\s+(?P<few>few\s+|couple\s+(?:of\s+)?)?(?P<unit>days|weeks)\b", resolving.coming_days
    ),
    _rule("span", rf"(?<![\w.,$€£₹]){_AMOUNT}{_UNIT}", resolving.span),
)

_FOLLOWING = re.compile(rf"\bfollowing\b|\bthat\s+{WEEK}\b|{WEEK}\s+after$", re.IGNORECASE)
_AFTER_THAT = re.compile(r"\s*(?:after|from)\s+(?:that|then)\b|\s+later\b", re.IGNORECASE)

_SHIFTS = (
    re.compile(
        rf"(?<!\d\s)\b(?:the\s+|^)(?P<beside>{WEEK}|day)\s+(?P<dir>after|following|before)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<n>{NUMBER})\s*(?P<unit>days?|weeks?|wks?|fortnights?|months?)(?:['’]s?)?\s+"
        r"(?:(?:time\s+)?from|after|on|past|following)\s+(?:the\s+)?$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<of>{WEEK}\s+(?:of|commencing|beginning|starting|c/)|w/?c|wk?\s*c)\s*(?:the\s+)?$", re.IGNORECASE
    ),
    re.compile(rf"\b(?P<wd>{WEEKDAY})\s+(?P<wdir>after|following|before)\s+(?:the\s+)?$", re.IGNORECASE),
    re.compile(r"\b(?P<before>before|b4|bfr|ahead\s+of|prior\s+to)\s+(?:the\s+)?$", re.IGNORECASE),
    re.compile(r"\b(?P<after>after|once\s+we['’]re\s+past)\s+(?:the\s+)?$", re.IGNORECASE),
)


def find_mentions(text: str, said: Said) -> tuple[Mention, ...]:
    """Every day that the text names, in the order of the text."""
    left = text
    found: list[_Found] = []
    for rule in _RULES:
        position = 0
        while match := rule.pattern.search(left, position):
            position = match.end()
            day = rule.resolve(match, said) if is_meant(rule.sort, match) else None
            if day is None and rule.sort != "vague":
                position = match.start() + 1
                continue
            mention = _mention(rule.sort, match, day, said) if day else None
            start = mention.start if mention else match.start()
            left = left[:start] + "\0" * (match.end() - start) + left[match.end() :]
            found.extend([_Found(mention, rule, match)] if mention else [])
    return _chained(sorted(found, key=lambda one: one.mention.start), text, said)


def _chained(found: list[_Found], text: str, said: Said) -> tuple[Mention, ...]:
    """Days told from another day of the same text ("the following Monday", "two weeks after that") from that one."""
    mentions: list[Mention] = []
    for one in found:
        words = text[one.mention.start : one.mention.end]
        if mentions and (
            _FOLLOWING.search(words) or (one.rule.sort == "span" and _AFTER_THAT.match(text[one.mention.end :]))
        ):
            day = one.rule.resolve(one.match, replace(said, day=mentions[-1].day))
            mentions.append(replace(one.mention, day=day or one.mention.day))
        else:
            mentions.append(one.mention)
    return tuple(mentions)


def _mention(sort: str, match: re.Match[str], day: dt.date, said: Said) -> Mention:
    start = match.start("core") if "core" in match.re.groupindex else match.start()
    stated = resolving.stated_weekday(match) if sort == "date" else None
    contradicts = stated is not None and stated != day.weekday()
    for shift in _SHIFTS:
        if moved := shift.search(match.string[:start]):
            day = resolving.shifted(day, moved, sort, said, match.string[: moved.start()])
            start = moved.start()
            break
    return Mention(day, start, match.end(), sort, contradicts)
