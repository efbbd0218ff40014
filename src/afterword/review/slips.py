"""Slips of grammar that letters of this kind have, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """A pattern, what replaces it (a template of `re`, or None), and why."""

    pattern: re.Pattern[str]
    right: str | None
    why: str


def slip(pattern: str, right: str | None, why: str, *, cased: bool = False) -> Slip:
    """A slip from its pattern, in either case unless `cased`."""
    return Slip(re.compile(pattern, 0 if cased else re.IGNORECASE), right, why)


ING = {
    "hear": "hearing", "speak": "speaking", "meet": "meeting", "work": "working", "discuss": "discussing", "talk": "talking",
    "join": "joining", "learn": "learning", "see": "seeing", "continue": "continuing", "receive": "receiving", "chat": "chatting", "be": "being",
}  # fmt: skip
_VERBS = "|".join(ING)
_PARTICIPLE = "gone|done|seen|been|taken|given|written|spoken|known|shown|chosen|driven|begun|grown"
SLIPS = (
    slip(r"\blook(?:ing)? (?:very much )?(?:forward|foward|forwards) to (" + _VERBS + r")\b(?! (?:of|at) )", None, "After “look forward to” the verb ends in -ing."),
    slip(r"\blook(ing)? forward (?!to\b|with\b|from\b|and\b|through\b)(?=hear|meet|speak|work|talk|discuss|the\b|your\b|our\b|seeing|join)", r"look\1 forward to ", "“Look forward to”."),
    slip(r"\b(?:enjoyed|enjoy|appreciated?|mind|consider|suggest|recommend) to (" + _VERBS + r")\b", None, "After this word the verb ends in -ing."),
    slip(r"\b(?:enjoyed|thank you for|thanks for|appreciated|interested in|by|before|after|without) (hear|speak|meet|discuss|learn|see|take|listen|spend|(?:explain|show|give|tell|share|invite|send|make|let|consider|answer|walk|introduce|arrange|offer|provide|describe|help|host|bring)(?= (?:me|us|the|my|your|all|a)\b)|talk(?= (?:to|with|about))|chat(?= (?:to|with|about)))\b(?! ?and\b|[’'-])(?! (?:up|team|session))", None, "Here the verb ends in -ing."),
    slip(r"\bi am (?:totally |fully |completely )?agree\b", "I agree", "“I agree”."),
    slip(r"\b(advice|information|feedback|equipment|knowledge|homework|luggage|furniture|software|staff|research)s\b(?!')(?<!staffs)(?<!researchs)", r"\1", "This word has no plural."),
    slip(r"\b(?:could|would|should|must|might) of (?=\w+(?:ed|en|ne|t)\b|been|gone|come|become|said|had|made|done|told|given|asked)", None, "“Have”, not “of”."),
    slip(r"\byour (welcome|the (?:best|right)|going to|looking for|doing (?!so\b)|not (?:sure|able)|very (?:kind|welcome)|so kind|right that|(?:hiring|building)(?= (?:an?|the|for|someone|somebody|people|new|more|out|up)\b)|planning to|trying to|always welcome)\b(?! (?:pack|party|speech|letter|desk|team|committee|manager|process|plan|practice))", r"you're \1", "“You're” stands for “you are”."),
    slip(r"\byou're (team|company|time|position|organi[sz]ation|office|school|consideration|department|staff|interest|plans?|work|project|clients|customers|colleagues?|kindness|help|advice|decision|firm)\b", r"your \1", "“Your” is what belongs to somebody."),
    slip(r"\bits (been|a pleasure|an honou?r|great to|not|good to|clear that|important to|very|so|always|going to|my|the (?:best|right|kind))\b", r"it's \1", "“It's” stands for “it is” or “it has”."),
    slip(r"\bit's (mission|goals?|clients|customers|employees|staff|culture|values|team|history|reputation|products?|services|people|own|growth|future|approach)\b", r"its \1", "“Its” is what belongs to it."),
    slip(r"\b[Ii]ts (?=an? (?!la\b))", "it's ", "“It's” stands for “it is”.", cased=True),
    slip(r"\b(?:there|they're) (?=(?:team|goals?|culture|company|kitchen|products?|approach|kindness|hospitality|reputation)\b)", "their ", "“Their” is what belongs to them."),
    slip(r"(?:(?<=\band )|(?<=\bfor )|(?<=\ball ))there (?=(?:work|staff|own|plans?|projects?|advice|help)\b(?! to\b))", "their ", "“Their” is what belongs to them."),
    slip(r"\b(for|of|about) you (time|help|kindness|consideration|advice|team|company|hospitality|patience|support|feedback)\b", r"\1 your \2", "“Your” is what belongs to somebody."),
    slip(r"\b(taking|took|take) (?:the |your )?time (meet|speak|talk|chat|interview|explain|discuss|answer|show) (?=with|to|me|us|my|the|about|your)", r"\1 the time to \2 ", "A “to” is missing here."),
    slip(r"\bi very (?=(?:enjoy|enjoyed|appreciate|appreciated|like|liked|want|hope)\b)", "I very much ", "A “much” is missing here."),
    slip(r"(?<=\bwhat )(the|this|your) (job|role|position|work|post) (involve|entail|require|need|include)\b", r"\1 \2 \3s", "One job involves."),
    slip(r"\bmore (?:then)\b|\bbetter then\b|\brather then\b|\bother then\b|\bless then\b|\bmore \w+ then (?=i|ever|any)", None, "“Than” compares; “then” is a time."),
    slip(r"\b(?:alot)\b", "a lot", "Two words."),
    slip(r"\bi (?:is|has|does|are)\b|(?<!for )(?<!to )(?<!with )(?<!of )(?<!about )(?<!from )(?<!by )(?<!and )(?<!between )(?<!told )(?<!tell )(?<!gave )(?<!assure )\b(?:we|you|they) (?:was|is|has|does)\b", None, "Subject and verb don't agree."),
    slip(r"(?<![a-z] )\b(?:he|she|it|this|the company) (?:have|do|are) (?:been|a|an|the|very|not)\b(?<!if it were a)(?<!as it were the)", None, "Subject and verb don't agree."),
    slip(r"\b(?:did(?:n't| not)|does(?:n't| not)|do(?:n't| not)|to) (went|saw|took|gave|wrote|spoke|knew|told|said|made|came|thought|heard|learned about it|discussed the|met you|had)\b", None, "Here the verb stands in its plain form."),
    slip(rf"\bi (?:{_PARTICIPLE})\b", None, "“Have” is missing, or the form of the verb."),
    slip(r"\b(?:have|has|had) (?:went|saw|took|gave|wrote|spoke|knew|began|chose|drove)\b", None, "Here the participle is needed."),
    slip(r"\b(discuss|discussed|discussing) about\b", r"\1", "“Discuss” takes no “about”."),
    slip(r"\b(?:interested|experience|experienced|skilled|trained) (?:on|for) (?:working|teaching|managing|the (?:position|role|job))\b", None, "“Interested in”, “experience in”."),
    slip(r"\bin the other hand\b", "on the other hand", "“On the other hand”."),
    slip(r"\bin regards (to|of)\b", r"with regard to", "“With regard to”."),
    slip(r"\bexplain me\b|\bdescribe me\b|\bsuggest me\b", None, "“To me” is needed here."),
    slip(r"\bmuch (people|things|questions|opportunities|details|ideas|projects)\b", r"many \1", "“Many” with things that are counted."),
    slip(r"\bless (people|mistakes|questions|errors)\b", r"fewer \1", "“Fewer” with things that are counted."),
    slip(r"\b(?:me and my|me and the) \w+ (?:have|are|were|had|worked|did|built)\b", None, "“I” comes last: “my colleague and I”."),
    slip(r"\bbetween you and i\b|\b(?:for|with|to) (?:you and|my wife and|him and|her and) i\b(?! (?:\w+ly )?(?:[a-z]+ed|am|was|have|had|will|would|look|hope|feel|think|believe|know|can|could|want|do|did|understand|learn|left|found|came|felt|really|very|also|still)\b)", None, "“And me” after “for”, “with” and “to”."),
    slip(r"\bthank you for the time you taken\b", "Thank you for the time you took", "A form of the verb."),
    slip(r"\bsupposed? to (?:of|been)\b|\buse to (?=work|be|have|run|live|teach)\b(?<!didn't use to )", None, "“Used to”."),
    slip(r"\bthank[- ]?you\b(?<=thankyou)", "thank you", "Two words."),
    slip(r"\bthank's\b", "thanks", "No apostrophe."),
    slip(r"\bi am (?:look|interest|excite|write|work|await)\b", None, "An ending is missing."),
    slip(r"\bi (?:look|am looking) forwarding\b", None, "“I look forward”."),
    slip(r"\b(?:how|what) (?:it|this) (?:look|looks) like\b(?<=how it looks like)", None, "“What it looks like”."),
    slip(r"(?:\bsince|\b(?:am|have|been|was|working|worked|living|teaching)\b[^.;,\n]{0,40}\bfrom) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks)\b(?! (?:ago|of|to|old|on|in|before|down|back))", None, "“For three years”."),
    slip(r"(?<![ \n]) {1,9}(?=[,;:?!](?:\s|$))|(?<![ \n]) {1,9}\.(?=\s|$)", None, "No space before this mark."),
    slip(r",,|;;|\?\?|(?<!\.)\.\.(?!\.)|,\.|\.,(?! )", None, "One mark is enough."),
    slip(r"(?<=[a-z]{2}),(?=[a-z]{2})|(?<=[a-z]{3})\.(?=[A-Z][a-z]+ )(?<!\bwww\.)", None, "A space is missing after this mark.", cased=True),
)  # fmt: skip
