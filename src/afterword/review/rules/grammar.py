"""Grammar, punctuation and capitals: the slips that letters of this kind have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case


@dataclass(frozen=True, slots=True)
class _Slip:
    """A pattern, what replaces it (a template of `re`, or None), and why."""

    pattern: re.Pattern[str]
    right: str | None
    why: str


def _slip(pattern: str, right: str | None, why: str, *, cased: bool = False) -> _Slip:
    return _Slip(re.compile(pattern, 0 if cased else re.IGNORECASE), right, why)


_ING = {
    "hear": "hearing", "speak": "speaking", "meet": "meeting", "work": "working", "discuss": "discussing", "talk": "talking",
    "join": "joining", "learn": "learning", "see": "seeing", "continue": "continuing", "receive": "receiving", "chat": "chatting", "be": "being",
}  # fmt: skip
_VERBS = "|".join(_ING)
_PARTICIPLE = "gone|done|seen|been|taken|given|written|spoken|known|shown|chosen|driven|begun|grown"
_SLIPS = (
    _slip(r"\blook(?:ing)? (?:very much )?(?:forward|foward|forwards) to (" + _VERBS + r")\b(?! (?:of|at) )", None, "After “look forward to” the verb ends in -ing."),
    _slip(r"\blook(ing)? forward (?!to\b|with\b|from\b|and\b|through\b)(?=hear|meet|speak|work|talk|discuss|the\b|your\b|our\b|seeing|join)", r"look\1 forward to ", "“Look forward to”."),
    _slip(r"\b(?:enjoyed|enjoy|appreciated?|mind|consider|suggest|recommend) to (" + _VERBS + r")\b", None, "After this word the verb ends in -ing."),
    _slip(r"\b(?:enjoyed|thank you for|thanks for|appreciated|interested in|by|before|after|without) (hear|speak|meet|discuss|learn|see|take|listen|spend|talk(?= (?:to|with|about))|chat(?= (?:to|with|about)))\b(?! ?and\b|[’'-])(?! (?:up|team|session))", None, "Here the verb ends in -ing."),
    _slip(r"\bi am (?:totally |fully |completely )?agree\b", "I agree", "“I agree”."),
    _slip(r"\b(advice|information|feedback|equipment|knowledge|homework|luggage|furniture|software|staff|research)s\b(?!')(?<!staffs)(?<!researchs)", r"\1", "This word has no plural."),
    _slip(r"\b(?:could|would|should|must|might) of (?=\w+(?:ed|en|ne|t)\b|been|gone|come|become|said|had|made|done|told|given|asked)", None, "“Have”, not “of”."),
    _slip(r"\byour (welcome|the (?:best|right)|going to|looking for|doing|not (?:sure|able)|very (?:kind|welcome)|so kind|right that|hiring|building|planning to|trying to|always welcome)\b(?! (?:pack|party|speech|letter|desk|team|committee|manager|process|plan|practice))", r"you're \1", "“You're” stands for “you are”."),
    _slip(r"\byou're (team|company|time|position|organi[sz]ation|office|school|consideration|department|staff|interest|plans?|work|project|clients|customers|colleagues?|kindness|help|advice|decision|firm)\b", r"your \1", "“Your” is what belongs to somebody."),
    _slip(r"\bits (been|a pleasure|an honou?r|great to|not|good to|clear that|important to|very|so|always|going to|my|the (?:best|right|kind))\b", r"it's \1", "“It's” stands for “it is” or “it has”."),
    _slip(r"\bit's (mission|goals?|clients|customers|employees|staff|culture|values|team|history|reputation|products?|services|people|own|growth|future|approach)\b", r"its \1", "“Its” is what belongs to it."),
    _slip(r"\b[Ii]ts (?=an? (?!la\b))", "it's ", "“It's” stands for “it is”.", cased=True),
    _slip(r"\b(?:there|they're) (?=(?:team|goals?|culture|company|kitchen|products?|approach|kindness|hospitality|reputation)\b)", "their ", "“Their” is what belongs to them."),
    _slip(r"(?:(?<=\band )|(?<=\bfor )|(?<=\ball ))there (?=(?:work|staff|own|plans?|projects?|advice|help)\b(?! to\b))", "their ", "“Their” is what belongs to them."),
    _slip(r"\b(for|of|about) you (time|help|kindness|consideration|advice|team|company|hospitality|patience|support|feedback)\b", r"\1 your \2", "“Your” is what belongs to somebody."),
    _slip(r"\b(taking|took|take) (?:the |your )?time (meet|speak|talk|chat|interview|explain|discuss|answer|show) (?=with|to|me|us|my|the|about|your)", r"\1 the time to \2 ", "A “to” is missing here."),
    _slip(r"\bi very (?=(?:enjoy|enjoyed|appreciate|appreciated|like|liked|want|hope)\b)", "I very much ", "A “much” is missing here."),
    _slip(r"\bmore (?:then)\b|\bbetter then\b|\brather then\b|\bother then\b|\bless then\b|\bmore \w+ then (?=i|ever|any)", None, "“Than” compares; “then” is a time."),
    _slip(r"\b(?:alot)\b", "a lot", "Two words."),
    _slip(r"\bi (?:is|has|does|are)\b|(?<!for )(?<!to )(?<!with )(?<!of )(?<!about )(?<!from )(?<!by )(?<!and )(?<!between )\b(?:we|you|they) (?:was|is|has|does)\b", None, "Subject and verb don't agree."),
    _slip(r"(?<![a-z] )\b(?:he|she|it|this|the company) (?:have|do|are) (?:been|a|an|the|very|not)\b(?<!if it were a)(?<!as it were the)", None, "Subject and verb don't agree."),
    _slip(r"\b(?:did(?:n't| not)|does(?:n't| not)|do(?:n't| not)|to) (went|saw|took|gave|wrote|spoke|knew|told|said|made|came|thought|heard|learned about it|discussed the|met you|had)\b", None, "Here the verb stands in its plain form."),
    _slip(rf"\bi (?:{_PARTICIPLE})\b", None, "“Have” is missing, or the form of the verb."),
    _slip(r"\b(?:have|has|had) (?:went|saw|took|gave|wrote|spoke|knew|began|chose|drove)\b", None, "Here the participle is needed."),
    _slip(r"\b(discuss|discussed|discussing) about\b", r"\1", "“Discuss” takes no “about”."),
    _slip(r"\b(?:interested|experience|experienced|skilled|trained) (?:on|for) (?:working|teaching|managing|the (?:position|role|job))\b", None, "“Interested in”, “experience in”."),
    _slip(r"\bin the other hand\b", "on the other hand", "“On the other hand”."),
    _slip(r"\bin regards (to|of)\b", r"with regard to", "“With regard to”."),
    _slip(r"\bexplain me\b|\bdescribe me\b|\bsuggest me\b", None, "“To me” is needed here."),
    _slip(r"\bmuch (people|things|questions|opportunities|details|ideas|projects)\b", r"many \1", "“Many” with things that are counted."),
    _slip(r"\bless (people|mistakes|questions|errors)\b", r"fewer \1", "“Fewer” with things that are counted."),
    _slip(r"\b(?:me and my|me and the) \w+ (?:have|are|were|had|worked|did|built)\b", None, "“I” comes last: “my colleague and I”."),
    _slip(r"\bbetween you and i\b|\b(?:for|with|to) (?:you and|my wife and|him and|her and) i\b", None, "“And me” after “for”, “with” and “to”."),
    _slip(r"\bthank you for the time you taken\b", "Thank you for the time you took", "A form of the verb."),
    _slip(r"\bsupposed? to (?:of|been)\b|\buse to (?=work|be|have|run|live|teach)\b(?<!didn't use to )", None, "“Used to”."),
    _slip(r"\bthank[- ]?you\b(?<=thankyou)", "thank you", "Two words."),
    _slip(r"\bthank's\b", "thanks", "No apostrophe."),
    _slip(r"\bi am (?:look|interest|excite|write|work|await)\b", None, "An ending is missing."),
    _slip(r"\bi (?:look|am looking) forwarding\b", None, "“I look forward”."),
    _slip(r"\b(?:how|what) (?:it|this) (?:look|looks) like\b(?<=how it looks like)", None, "“What it looks like”."),
    _slip(r"(?:\bsince|\b(?:am|have|been|was|working|worked|living|teaching)\b[^.;,\n]{0,40}\bfrom) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks)\b(?! (?:ago|of|to|old|on|in|before|down|back))", None, "“For three years”."),
    _slip(r"(?<![ \n]) {1,9}(?=[,;:?!](?:\s|$))|(?<![ \n]) {1,9}\.(?=\s|$)", None, "No space before this mark."),
    _slip(r",,|;;|\?\?|(?<!\.)\.\.(?!\.)|,\.|\.,(?! )", None, "One mark is enough."),
    _slip(r"(?<=[a-z]{2}),(?=[a-z]{2})|(?<=[a-z]{3})\.(?=[A-Z][a-z]+ )(?<!\bwww\.)", None, "A space is missing after this mark.", cased=True),
)  # fmt: skip
_DOUBLED = re.compile(r"\b([^\W\d_]+)[ \n]+\1\b", re.IGNORECASE)
_DOUBLED_RIGHT = {
    "that",
    "had",
    "bye",
    "very",
    "no",
    "ha",
    "so",
    "many",
    "new",
    "knock",
    "bora",
    "pago",
    "walla",
    "duran",
    "yo",
    "can",
    "cha",
    "tuk",
    "hush",
    "there",
    "now",
    "long",
    "much",
    "far",
    "really",
    "york",
}
_ARTICLE = re.compile(r"(?<![\w'./-])(an?)[ \n]+([^\W\d_][\w'-]*|8\w*|11\w*|18\w*|\d[\w,.]*)", re.IGNORECASE)
_VOWEL_SOUND = re.compile(
    r"(?:[aeiou](?!n?i(?:on|que|vers|form|ted|son))|hour|honou?r|honest|heir|8|11\b|18\b|11th|18th|[FHLMNRSX](?:[A-Z]{1,4}\b|-)|X-)"
)
_NOT_VOWEL = re.compile(
    r"(?:uni(?!n[^i]|mp)|us(?:e|u|a(?!b))|eu|ewe|one\b|once|one-|ut[ie]|ubi|ura|url|ukr|uk\b|us\b|u-|ur(?:in|an)|oui|uw|usb)",
    re.IGNORECASE,
)
_EITHER = re.compile(r"(?:h(?:istor|otel|ysteric|abitual|erb)|[A-Z]{2,}|[a-z]$|SQL|sql|[AEIOU]\W)")
_LOWER_I = re.compile(r"(?<![\w.'/-])i(?=(?:'(?:m|ve|d|ll))?(?:[ ,\n]|$))(?!\.e)")
_PROPER = re.compile(r"(?<![\w@./-])(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|october|november|december|english|french|spanish|german|american|british|indian|canadian|european|christmas|linkedin|microsoft|american)(?![\w@/-])")  # fmt: skip
_CAPITAL_OK = re.compile(
    r"(?:e-?[A-Z]|i[A-Z]|eBay|iOS|[a-z]+[A-Z]|https?:|www\.|[a-z]+\.\w|[a-z]+[\d_]|de |van |von |d'|al-|ngā|le )"
)


def find(case: Case) -> Iterator[Finding]:
    """Each slip, with the right words where there is one right answer."""
    page = case.page
    taken: list[tuple[int, int]] = []
    for found in (*_doubled(case), *_articles(case), *_patterns(case), *_capitals(case)):
        span = (found.start, found.end)
        if not any(span[0] < end and start < span[1] for start, end in taken) and "\0" not in page.masked[slice(*span)]:
            taken.append(span)
            yield found


def _say(span: tuple[int, int], message: str, right: str | None = None) -> Finding:
    return finding("grammar", Severity.WARNING, span, message, right)


def _doubled(case: Case) -> Iterator[Finding]:
    for found in _DOUBLED.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
        one, two = found.group().split()[0], found.group().split()[-1]
        if (
            one.lower() in _DOUBLED_RIGHT
            or (one[0].isupper() and two[0].isupper())
            or (one != two and two[0].isupper())
        ):
            continue
        yield _say(found.span(), f"“{one}” stands here twice.", one)


def _articles(case: Case) -> Iterator[Finding]:
    for found in _ARTICLE.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
        article, word = found.groups()
        if article[0] == "A" and len(article) == 1 and not _starts(case, found.start()):
            continue
        if _EITHER.match(word) or word.lower() in {"level", "levels", "is", "and", "or"}:
            continue
        vowel = bool(_VOWEL_SOUND.match(word.lower() if not word.isupper() else word)) and not _NOT_VOWEL.match(word)
        if vowel != (len(article) == 2):
            right = "an" if vowel else "a"
            right = right.capitalize() if article[0].isupper() else right
            yield _say(found.span(1), f"“{right} {word}”.", right)


def _starts(case: Case, at: int) -> bool:
    return any(s.start == at for s in case.page.sentences)


def _patterns(case: Case) -> Iterator[Finding]:
    for slip in _SLIPS:
        for found in slip.pattern.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
            right = _mended(slip, found)
            start, end = found.span()
            yield _say((start, end), slip.why, right)


def _mended(slip: _Slip, found: re.Match[str]) -> str | None:
    if slip.right is not None:
        right = found.expand(slip.right)
        return right[0].upper() + right[1:] if found.group()[0].isupper() else right
    if found.lastindex == 1 and found[1].lower() in _ING:
        return found.group()[: found.start(1) - found.start()] + _ING[found[1].lower()]
    if not found.group().strip(" "):
        return ""
    if found.group() in {",", "."}:
        return f"{found.group()} "
    return None


def _capitals(case: Case) -> Iterator[Finding]:
    page = case.page
    for found in _LOWER_I.finditer(page.plain, page.prose.start, page.prose.end):
        yield _say(found.span(), "“I” is always a capital.", "I")
    for found in _PROPER.finditer(page.plain, page.prose.start, page.prose.end):
        yield _say(
            found.span(),
            "This name takes a capital.",
            found.group().capitalize() if found.group() != "linkedin" else "LinkedIn",
        )
    for sentence in page.sentences:
        first = sentence.text[:1]
        if first.islower() and not _CAPITAL_OK.match(sentence.text) and _full_start(case, sentence.start):
            yield _say((sentence.start, sentence.start + 1), "A sentence begins with a capital.", first.upper())


def _full_start(case: Case, at: int) -> bool:
    """A sentence after a full one, or a paragraph; not a list item, nor what follows the greeting's comma."""
    before = case.page.plain[case.page.prose.start : at].rstrip(" \t*\"'(")
    if not before.strip():
        return case.page.greeting is None or (
            "\n" in case.page.plain[case.page.greeting.end : at]
            and case.page.plain[case.page.greeting.end : case.page.greeting.end + 1] != ","
        )
    return before.rstrip().endswith((".", "!", "?")) and not before.rstrip().endswith(("..", "e.g.", "i.e.", "etc."))


FLAGS = (
    "I look forward to hear from you.",
    "I enjoyed hear about the kiln.",
    "Thank you for the the tour.",
    "Your welcome to call me.",
    "I am agree with your plan.",
    "I am a engineer and an teacher.",
    "Thank you for your advices.",
    "Yesterday i saw the yard.",
    "It was good . Thank you.",
    "I was glad. it was warm.",
    "I could of said more about it.",
    "Your kiln is better then ours.",
    "I have went to the yard.",
    "We discussed about the kiln.",
    "See you on monday.",
    "It was alot of fun.",
    "It was good,thank you.",
    "Thank you for the tour.The yard was tidy.",
    "Thank you for a honest and an useful talk.",
    "You're team is kind.",
    "Thank you for taking the time meet with me.",
    "Its a good plan.",
    "I very enjoyed the tour.",
    "Thank you for you time.",
    "I saw the yard and there plans.",
    "I would of come sooner.",
)
PASSES = (
    "I look forward to hearing from you.",
    "I had had a doubt that that plan would do.",
    "It took an hour at a university with an MRI and a UK team.",
    "You told me about e.g. the S/4 move; i.e. the big one.",
    "I use iOS. eBay is next door.",
    "A European owner, an honest one, a one-off.",
    "Your welcome pack was kind.",
    "Its roof leaks, and it's been cold.",
    "I did my own research and asked the staff.",
    "The whole organisation licensed the programme in autumn.",
    "I'd an idea, so I did my best; I do the needful daily.",
    "He was late, and I was too.",
    "We met in New York, New York.",
    "As I was saying, the team were keen.",
    "If I were you, I would keep the mill.",
    "The people there work hard, and the owners there plan to build.",
    "The kiln kept its A rating, and its à la carte menu was good.",
    "You took the time to meet with me, and I would of course come again.",
    "I very much enjoyed the tour.",
    "I can wait for you at the gate in my own time.",
)
RULE = Rule("grammar", find, FLAGS, PASSES)
