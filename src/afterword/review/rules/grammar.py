"""Grammar, punctuation and capitals: the slips that letters of this kind have."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding
from afterword.review.home import dialect_of
from afterword.review.proof import proofread
from afterword.review.slips import ING, SLIPS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case
    from afterword.review.slips import Slip


_DOUBLED = re.compile(r"(?<![\w'-])([^\W\d_]+(?:'[a-z]{1,2})?)[ \n]+\1(?![\w'-])", re.IGNORECASE)
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
    taken = bytearray(len(page.plain))  # 1 where a slip was found: a place is mended once
    for found in (*_doubled(case), *_articles(case), *_patterns(case), *_capitals(case), *_proofread(case)):
        span = slice(found.start, found.end)
        if 1 not in taken[span] and "\0" not in page.masked[span]:
            taken[span] = b"\1" * (found.end - found.start)
            yield found


def _say(span: tuple[int, int], message: str, right: str | None = None) -> Finding:
    return finding("grammar", Severity.WARNING, span, message, right)


def _doubled(case: Case) -> Iterator[Finding]:
    for found in _DOUBLED.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
        one, two = found.group().split()[0], found.group().split()[-1]
        if (
            one.lower() in _DOUBLED_RIGHT
            or (one[0].isupper() and two[0].isupper() and not one.startswith("I'"))
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
    for paragraph in case.page.paragraphs:
        for start, end, why, right in _slips_in(paragraph.text):
            yield _say((paragraph.start + start, paragraph.start + end), why, right)


@lru_cache(maxsize=1024)
def _slips_in(text: str) -> tuple[tuple[int, int, str, str | None], ...]:
    """What the patterns find in a paragraph: span, reason, right words; each paragraph is looked at once."""
    return tuple((*hit.span(), slip.why, _mended(slip, hit)) for slip in SLIPS for hit in slip.pattern.finditer(text))


def _mended(slip: Slip, found: re.Match[str]) -> str | None:
    if slip.right is not None:
        right = found.expand(slip.right)
        return right[0].upper() + right[1:] if found.group()[0].isupper() else right
    if found.lastindex == 1 and found[1].lower() in ING:
        return found.group()[: found.start(1) - found.start()] + ING[found[1].lower()]
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


def _proofread(case: Case) -> Iterator[Finding]:
    """What harper names besides spelling."""
    for paragraph in case.page.paragraphs:
        for slip in proofread(paragraph.text, dialect_of(case) or "AMERICAN"):
            if slip.spelling:
                continue
            span = (paragraph.start + slip.start, paragraph.start + slip.end)
            if "\0" in case.page.masked[max(0, span[0] - 2) : span[1] + 1]:
                continue  # what stands beside an unfilled slot is no sentence yet
            words, right = case.page.plain[slice(*span)], slip.right[0] if slip.right else None
            said = f"“{words}” is more usually “{right}”." if right else "There may be a slip of grammar here."
            yield _say(span, said, right)


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
