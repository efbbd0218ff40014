"""A note of the talk as a phrase that fits a sentence: as a topic, as what was said, as thanks, as advice.

Each function returns "" when the note doesn't fit safely: then the sentence is not written.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.compose.articles import with_article, with_subject_article
from afterword.compose.lead import is_that_clause, without_liking, without_speaking
from afterword.compose.lexicon import DATES, PRODUCTS
from afterword.compose.nouns import is_mass
from afterword.compose.shape import Chunk, Shape, chunk
from afterword.compose.tagging import tag
from afterword.compose.turn import is_safe, to_reader

if TYPE_CHECKING:
    from afterword.domain import Person

_UNFIT = re.compile(
    r"\b(?:etc|lol|not sure|maybe|i think|i guess|i suppose|something like|or something|whatever|apparently|allegedly|idk)\b"
    r"|[?<>{}\[\]|\\^~]|\.\.|(?<!\w)(?:TBC|TBD)(?!\w)",
    re.IGNORECASE,
)
# A few words in quotation marks amid a clause are doubted or mocked, and marks of doubt don't travel.
_SCARE = re.compile(r"[\"“][^\"”]{1,24}[\"”]")
_FIRST_PERSON = re.compile(
    r"\b(?:i|my|mine|myself)\b|\b(?:showed|let|gave|walked|took|taught|as|than|like|to) me\b", re.IGNORECASE
)
# Topics that say nothing without what was said of them.
_EMPTY = re.compile(
    r"(?:your|the|a|an) (?:rule|thing|idea|point|plan|way|answer|question|role|job|team|company|place|approach|story|bit)"
)
LONGEST = 34  # words: beyond it a fragment is a paragraph


def is_fit(text: str) -> bool:
    """Whether a fragment can stand in a letter at all: not too long, no question, no doubt, no markup."""
    even = text.count('"') % 2 == 0 and text.count("(") == text.count(")") and text.count("“") == text.count("”")
    return bool(text) and len(text.split()) <= LONGEST and even and not _UNFIT.search(text) and not is_foreign(text)


_FOREIGN = re.compile(
    r"\b(?:la|le|les|des|aux|du|une|et|en|qui|que|avec|pour|est|sont|el|los|las|una|con|para|por|der|die|das|dem|den|und|mit|nicht|ein|eine|auch"
    r"|jemand|für|von|zu|ist|sind|wir|ich|il|gli|della|che|och|att|het|een|jest|nie|się|uma|não|com)\b",
    re.IGNORECASE,
)
_OTHER_SCRIPT = re.compile(r"[^\W\d_a-zA-Z\u00C0-\u024F\u1E00-\u1EFFµ]{3,}")


def is_foreign(text: str) -> bool:
    """Whether a piece is in another language, which a letter in English doesn't quote."""
    words = text.split()
    marks = len(_FOREIGN.findall(text))
    return (marks >= 2 and marks * 6 >= len(words)) or len(_OTHER_SCRIPT.findall(text)) * 3 > len(words)


_PRODUCT_NAMES = frozenset(PRODUCTS.values()) | {v for v in DATES.values() if v[0].isupper()}


def lower_first(text: str) -> str:
    """Without the capital of a beginning sentence, where the first word is an ordinary one."""
    tokens = tag(text)
    if not tokens or tokens[0].tag in {"NP0", "UNC"} or tokens[0].text == "I":
        return text
    word = tokens[0].text
    if not (word[:1].isupper() and word[1:].islower()) or word.lower() != word.lower().strip("0123456789"):
        return text
    if word in _PRODUCT_NAMES:
        return text
    if len(tokens) > 1 and tokens[1].text[:1].isupper() and tokens[0].tag.startswith(("NN", "AJ")):
        return text  # "Standard Costing": a name, or at least written as one
    return text[0].lower() + text[1:]


def upper_first(text: str) -> str:
    """With the capital that a sentence begins with; "iPhone" and the like keep theirs."""
    first = text.split(" ", 1)[0]
    return text if any(c.isupper() for c in first[1:]) else text[:1].upper() + text[1:]


def bare_of(text: str) -> str:
    """A note without its introduction, in small letters where it began with a capital for no other reason."""
    liked = re.sub(r" for (?:like |about |around |a good )?\d+ (?:minutes|hours?|mins)$", "", without_liking(text))
    return lower_first(without_speaking(liked)) if liked else ""


def as_topic(text: str, reader: Person, *, own: bool) -> str:
    """What a talk was about: "moving the warehouse to Iceberg", "your story about the backfill"."""
    bare = bare_of(text)
    piece = chunk(bare)
    if piece.shape is Shape.BARE and [t.tag for t in piece.tokens[1:]] == ["NN1"]:
        piece = replace(piece, shape=Shape.NOUN)  # "dwell time"
    if piece.shape not in {Shape.NOUN, Shape.GERUND, Shape.INDIRECT, Shape.MEASURE} or not _is_tellable(piece, own=own):
        return ""
    if re.search(r"^\d+[ -]\w+ (?:average|avg|max|min)\b", piece.text):
        return ""
    if _SCARE.search(piece.text) or (own and _SOMEBODY_LIKE.match(piece.text)):
        return ""
    if is_that_clause(text) or (piece.shape is Shape.MEASURE and len(piece.tokens) < 3):
        return ""
    turned = to_reader(piece.text, reader, own=own)
    if _EMPTY.fullmatch(with_article(turned)):
        return ""
    return (
        turned
        if piece.shape is Shape.INDIRECT or (piece.shape is Shape.GERUND and not _is_compound(piece))
        else with_article(turned)
    )


def _is_compound(piece: Chunk) -> bool:
    """Whether an -ing form only describes the noun behind it: "reading scheme for year 2"."""
    words = piece.tokens
    return (
        len(words) > 1
        and words[1].tag == "NN1"
        and words[1].text.islower()
        and not is_mass(words[1].low)
        and (len(words) == 2 or words[2].tag in {"PRP", "PRF", "PUN"})
    )


def _is_tellable(piece: Chunk, *, own: bool) -> bool:
    return is_fit(piece.text) and is_safe(piece.text, own=own) and not _FIRST_PERSON.search(piece.text)


def as_doing(text: str, reader: Person, *, own: bool) -> str:
    """What the writer enjoyed doing there: "seeing the rigging loft"."""
    liked = re.sub(
        r"^(?:i\s+)?(?:really\s+|also\s+)*(?:enjoyed|liked|loved|got to|was able to)\s+", "", text, flags=re.IGNORECASE
    )
    piece = chunk(lower_first(liked))
    verbs = {
        "seeing", "meeting", "visiting", "trying", "watching", "walking", "touring", "tasting", "sitting", "joining",
    }  # fmt: skip
    together = piece.shape is Shape.GERUND and re.search(r"\bwith (?:him|her|them)\b", piece.text)
    if not piece.tokens or not (piece.first.low in verbs or together) or not _is_tellable(piece, own=own):
        return ""
    return to_reader(piece.text, reader, own=own)


def as_said(text: str, reader: Person, *, own: bool, context: str = "", theirs: bool = True) -> str:
    """What was said, behind "that": "analysts and engineers swap desks for a week each quarter".

    `theirs` says that "we" in it means the reader's people, whose words were noted.
    """
    bare = bare_of(text)
    piece = chunk(bare)
    if bare.startswith("that ") and chunk(bare[5:]).shape is Shape.CLAUSE:
        piece = chunk(bare[5:])
    if piece.shape is Shape.THIRD and own and not is_that_clause(text):
        piece = chunk(f"she {piece.text}")
    if piece.shape is Shape.NOUN and is_that_clause(text):
        piece = replace(piece, shape=Shape.CLAUSE)
    if piece.shape is Shape.STATE and own:
        piece = _state_as_said(piece)
    text = re.sub(r"\b(?:is|are) (wanting|needing|hoping|knowing|having|liking)\b", _plain_present, piece.text)
    both = re.match(r"we (?:both|also|all)\b", text, re.IGNORECASE)
    if piece.shape is not Shape.CLAUSE or not is_fit(text) or not is_safe(text, own=own):
        return ""
    if _BARE_FIGURE.search(text) or _SCARE.search(text) or (own and _is_remark(piece)):
        return ""
    if not both and (_FIRST_PERSON.search(text) or re.match(r"(?:it (?!is a |takes |was a )|(?:this|that|i) )", text)):
        return ""
    if not both and not theirs and re.search(r"\b(?:we|us|our)\b", text):
        return ""
    if not both:
        text = _their_we(text)
    return to_reader(with_subject_article(text), reader, own=own, context=context)


# The reader, described: "young lad".
_SOMEBODY_LIKE = re.compile(
    r"(?:the |an? )?(?:\w+ )?(?:lad|girl|guy|bloke|woman|man|fella|lady|chap|dude|lass|kid|one|character|soul|sort)(?:$|,| (?:with|in)\b)",
    re.IGNORECASE,
)
# A figure without its noun: "wants 60".
_BARE_FIGURE = re.compile(r"\b(?:wants?|needs?|is at|are at|has|have|did|do|does) \d[\d.,]*$")
_AT_WORK = {
    "responsible",
    "keen",
    "proud",
    "happy",
    "new",
    "open",
    "strict",
    "excited",
    "glad",
    "careful",
    "able",
    "big",
    "focused",
    "hopeful",
    "ready",
}


def _is_remark(piece: Chunk) -> bool:
    """Whether a clause says only what somebody is like, which nobody tells them: "he is a keen cyclist"."""
    words = [t for t in piece.tokens if t.tag not in {"AV0", "XX0"}]
    if (
        len(words) < 3
        or words[0].low not in {"he", "she"}
        or words[1].low not in {"is", "was", "'s", "looks", "looked", "seems"}
    ):
        return False
    return words[2].tag in {"AJ0", "AJC", "AJS", "AT0"} and words[2].low not in _AT_WORK


def _state_as_said(piece: Chunk) -> Chunk:
    """What they were glad of: "delighted that the school sang" gives "the school sang"."""
    glad = re.match(
        r"(?:delighted|proud|pleased|glad|happy|excited|thrilled) that (?P<what>.+)", piece.text, re.IGNORECASE
    )
    if glad:
        return replace(chunk(glad["what"]), shape=Shape.CLAUSE)
    proud = re.match(r"(?:proud|excited|keen|happy|pleased) (?:of|about|on|with) ", piece.text, re.IGNORECASE)
    return chunk(f"they are {piece.text}") if proud else piece


def _plain_present(match: re.Match[str]) -> str:
    base = {
        "wanting": "want",
        "needing": "need",
        "hoping": "hope",
        "knowing": "know",
        "having": "have",
        "liking": "like",
    }
    plain = base[match[1]]
    return plain if match.group().startswith("are") else ("has" if plain == "have" else plain + "s")


def _their_we(text: str) -> str:
    """The words of the employer's people about themselves: "we deploy on Fridays" is theirs, so "you deploy"."""
    if not re.match(r"(?:we|our)\b", text, re.IGNORECASE):
        return text
    for ours, theirs in (("we", "they"), ("our", "their"), ("us", "them"), ("ours", "theirs")):
        text = re.sub(rf"\b{ours}\b", theirs, text, flags=re.IGNORECASE)
    return text
