"""A person's fragment as a clause that fits its sentence: as a topic, as what was said, as thanks, as one's own doing.

Each function returns "" when the fragment doesn't fit safely: then the sentence is not written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose.shape import Chunk, Shape, chunk, chunks
from afterword.compose.tagging import Token, base_of, ing, tag
from afterword.compose.turn import is_safe, to_reader

if TYPE_CHECKING:
    from afterword.domain import Person

_WHO = r"(?:(?:we|they|he|she|i)\s+(?:also\s+)?)?"
_TOPIC_LEAD = re.compile(
    rf"^{_WHO}(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted|ting)?|discuss(?:ed|ing|ions?)?|discussion was|told|tells|"
    r"explained|described|mentioned|asked|went through|walked (?:me|us) through|covered)"
    r"(?:\s+(?:to\s+)?(?:me|us))?(?:\s+(?:(?:a lot|a bit|lots|mostly|mainly)\s+)?(?:about|on|of|over|through))?\s+",
    re.IGNORECASE,
)
_SAID_LEAD = re.compile(
    rf"^{_WHO}(?:said|says|mentioned|told (?:me|us)|explained|learn(?:ed|t)|heard|pointed out|found out|think|thinks)"
    r"(?:\s+that)?\s+",
    re.IGNORECASE,
)
_LIKED_LEAD = re.compile(
    r"^(?:i\s+)?(?:really\s+|also\s+)?(?:enjoyed|liked|loved|love|like|enjoy)(?:\s+(?:how|that|when|hearing about|hearing))?\s+",
    re.IGNORECASE,
)
_NEED_LEAD = re.compile(
    r"^(?:(?:the\s+)?(?:need|needs)(?:\s+is)?|(?:he|she|they|we|you)\s+(?:really\s+)?(?:need|needs|want|wants|are after|is after|"
    r"are looking for|is looking for|is wanting|are wanting)|looking for|after|wants|want|must have|need)\s*:?\s+",
    re.IGNORECASE,
)
_DETERMINERS = {"AT0", "DPS", "DT0", "CRD", "NP0", "PNI", "ORD", "PNP", "PNX", "DTQ", "POS"}
_UNFIT = re.compile(
    r"\b(?:very much|a lot|so much|etc|lol|not sure|maybe|i think|i guess|\?)\b|[?<>{}\[\]|]", re.IGNORECASE
)
LONGEST = 34  # words: beyond it a fragment is a paragraph


def is_fit(text: str) -> bool:
    """Whether a fragment can stand in a letter at all: not too long, no question, no doubt, no markup."""
    return bool(text) and len(text.split()) <= LONGEST and not _UNFIT.search(text) and text.count('"') % 2 == 0


def lower_first(text: str) -> str:
    """Without the capital of a beginning sentence, where the first word is an ordinary one."""
    tokens = tag(text)
    if not tokens or tokens[0].tag in {"NP0", "UNC"} or tokens[0].text == "I":
        return text
    word = tokens[0].text
    if not (word[:1].isupper() and word[1:].islower()) or word.lower() != word.lower().strip("0123456789"):
        return text
    if len(tokens) > 1 and tokens[1].text[:1].isupper() and tokens[0].tag.startswith("NN"):
        return text  # "Standard Costing": a name, or at least written as one
    return text[0].lower() + text[1:]


def upper_first(text: str) -> str:
    """With the capital that a sentence begins with; "iPhone" and the like keep theirs."""
    first = text.split(" ", 1)[0]
    return text if any(c.isupper() for c in first[1:]) else text[:1].upper() + text[1:]


def as_topic(text: str, reader: Person, *, own: bool) -> str:
    """What a talk was about: "moving the warehouse to Iceberg", "your story about the backfill"."""
    bare = _LIKED_LEAD.sub("", _TOPIC_LEAD.sub("", text))
    piece = chunk(lower_first(bare))
    if piece.shape not in {Shape.NOUN, Shape.GERUND} or not is_fit(piece.text) or not is_safe(piece.text, own=own):
        return ""
    turned = to_reader(piece.text, reader, own=own)
    return with_article(turned) if piece.shape is Shape.NOUN else turned


def as_said(text: str, reader: Person, *, own: bool, context: str = "") -> str:
    """What was said, behind "that": "analysts and engineers swap desks for a week each quarter"."""
    bare = lower_first(_SAID_LEAD.sub("", _LIKED_LEAD.sub("", text)))
    piece = chunk(bare)
    if piece.shape is Shape.THIRD and own:
        piece = chunk(f"she {bare}")
    if piece.shape is not Shape.CLAUSE or not is_fit(piece.text) or not is_safe(piece.text, own=own):
        return ""
    if piece.first.low in {"i", "we"} or re.match(r"(?:it|this|that|there) ", piece.text):
        return ""
    return to_reader(with_bare_articles(piece.text), reader, own=own, context=context)


def as_thanks(text: str, reader: Person, *, own: bool) -> str:
    """What the reader did for the writer, behind "Thank you for": "showing me the bug"."""
    if not own:
        return ""
    piece = chunk(lower_first(text))
    words = piece.tokens
    start = 1 if words and words[0].low in {"he", "she", "they", reader.given.lower()} else 0
    if len(words) < start + 3 or (start == 0 and piece.shape is not Shape.PAST):
        return ""
    verb, whom = words[start], words[start + 1]
    if verb.tag not in {"VVD", "VVN", "VVB"} or whom.low not in {"me", "us"}:
        return ""
    rest = re.split(r"\s+and\s+(?:goes|said|says|told|went|was like)\b", piece.text[whom.start :])[0].rstrip(" ,")
    if not is_fit(rest) or not is_safe(rest, own=own):
        return ""
    return f"{ing(base_of(verb))} {to_reader(rest, reader, own=own)}"


def as_need(text: str, reader: Person, *, own: bool) -> str:
    """What they are looking for: "someone who can own on-call"."""
    bare = lower_first(_NEED_LEAD.sub("", text))
    piece = chunk(bare)
    if piece.shape is Shape.BARE:
        bare = bare.removeprefix("to ")
        piece = chunk(f"someone to {bare}")
    if piece.shape is Shape.THIRD:
        piece = chunk(f"someone who {bare}")
    if piece.shape is Shape.CLAUSE and re.match(r"(?:some(?:one|body)|a |an |people|interns|staff)", piece.text):
        piece = Chunk(piece.text, Shape.NOUN, piece.tokens)
    if piece.shape not in {Shape.NOUN, Shape.GERUND} or not is_fit(piece.text) or not is_safe(piece.text, own=own):
        return ""
    turned = to_reader(piece.text, reader, own=own)
    if re.match(r"[A-Z][A-Za-z]{0,3} (?:who|that|to|with)\b", turned) and not turned.split(" ", 1)[0].endswith("s"):
        return f"{'an' if _vowel(tag(turned)[0]) else 'a'} {turned}"
    return with_article(turned, a=True) if piece.shape is Shape.NOUN else turned


def as_own(text: str) -> str:
    """What the writer did or brings, as a sentence without its stop: "at Globex I cut consumer lag by 40%"."""
    pieces = chunks(text)
    if not pieces:
        return ""
    piece = pieces[0]
    bare = piece.text
    if not is_fit(bare) or re.search(r"\b(?:he|she|him|her|his|hers|your|you)\b", bare, re.IGNORECASE):
        return ""
    low = bare.lower()
    if low.startswith(("my ", "our ")) and piece.shape is Shape.NOUN:
        more = pieces[1].text if len(pieces) > 1 and pieces[1].shape is Shape.NOUN and is_fit(pieces[1].text) else ""
        return f"I would point to {lower_first(bare)}" + (
            f", {with_article(lower_first(more), a=True)}" if more else ""
        )
    if piece.shape is Shape.CLAUSE:
        return upper_first(bare) if re.search(r"\b(?:I|my)\b", bare, re.IGNORECASE) else ""
    if piece.shape is Shape.PAST:
        return "I " + lower_first(bare)
    if piece.shape is Shape.BARE:
        return "I can " + lower_first(bare)
    if piece.shape is Shape.THIRD:
        return ""
    if piece.shape is Shape.GERUND:
        return "I have experience of " + lower_first(bare)
    if piece.shape is Shape.NOUN:
        return _own_noun(bare)
    return ""


def _own_noun(bare: str) -> str:
    noun = lower_first(bare)
    first = tag(noun)[0]
    if first.tag in {"CRD", "AT0"} or re.match(
        r"(?:over|more than|about|nearly|almost)\s+(?:\d|a|an|one|two|three|four|"
        r"five|six|seven|eight|nine|ten)\b",
        noun,
    ):
        return f"I bring {noun}"
    return f"I bring {with_article(noun, a=True)}" if first.tag == "AJ0" else f"My experience includes {noun}"


def as_news(text: str) -> str:
    """What is new, as a sentence without its stop: "I passed the exam on 1 December"."""
    pieces = chunks(text)
    if not pieces or not is_fit(pieces[0].text):
        return ""
    piece = pieces[0]
    bare = piece.text
    if piece.shape is Shape.PAST:
        return "I " + lower_first(bare)
    granted = re.match(
        r"(?P<what>\S+(?: \S+){0,5}?) (?P<verb>granted|awarded|approved|confirmed|received|issued|renewed|published|"
        r"accepted|completed|finished|passed)\b(?P<rest>.*)",
        bare,
    )
    if granted and main_or_participle(granted["what"]):
        return f"my {lower_first(granted['what'])} was {granted['verb']}{_on_date(granted['rest'])}"
    if piece.shape is Shape.CLAUSE:
        return _on_date(with_bare_articles(bare))
    return ""


def main_or_participle(what: str) -> bool:
    """Whether these words are a thing that can be granted, and no person who does it."""
    tokens = tag(what)
    return (
        bool(tokens) and tokens[0].tag not in {"PNP", "AT0"} and tokens[0].low not in {"i", "we", "they", "he", "she"}
    )


def _on_date(text: str) -> str:
    months = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
    return re.sub(
        rf"(?<!on)(?<!by)(?<!of) (?=(?:\d{{1,2}}(?:st|nd|rd|th)? {months}\b|{months} \d{{1,2}}\b))",
        " on ",
        text,
        count=1,
    )


def with_article(text: str, *, a: bool = False) -> str:
    """A noun phrase with the article that a hurried note left out, where one is needed."""
    tokens = tag(text)
    if (
        not tokens
        or tokens[0].tag in _DETERMINERS
        or tokens[0].low
        in {
            "someone",
            "somebody",
            "people",
            "no",
            "how",
            "what",
            "why",
            "whether",
            "each",
            "every",
            "both",
            "all",
            "another",
            "any",
            "some",
            "one",
        }
    ):
        return text
    head = _head(tokens)
    if head is None or head.tag != "NN1":
        return text
    behind = [t for t in tokens if t.start > head.start][:1]
    if a:
        return f"{'an' if _vowel(tokens[0]) else 'a'} {text}" if head.low in _COUNT or _is_person(head) else text
    if tokens[0].tag == "AJ0" or (behind and behind[0].low in {"of", "for", "to"} and head.low not in _MASS):
        return f"the {text}"
    return text


_MASS = {
    "staff", "turnover", "training", "care", "safety", "work", "experience", "support", "traffic", "pricing", "costing", "welding",
    "teaching", "nursing", "feedback", "equipment", "research", "music", "food", "software", "data", "growth", "money",
}  # fmt: skip
_COUNT = {
    "map",
    "system",
    "process",
    "handbook",
    "guide",
    "course",
    "licence",
    "license",
    "certificate",
    "team",
    "project",
    "portfolio",
    "degree",
    "diploma",
    "card",
    "track",
}


def _is_person(head: Token) -> bool:
    return head.low.endswith(
        ("er", "or", "ist", "ant", "ian", "man", "woman", "nurse", "lead", "chef", "intern", "clerk", "ae")
    )


def _vowel(token: Token) -> bool:
    if token.text.isupper() and len(token.text) <= 3:
        return token.text[0] in "AEFHILMNORSX"
    return token.low[:1] in "aeiou" and not re.match(r"(?:uni|use|eu|one)", token.low)


def _head(tokens: tuple[Token, ...]) -> Token | None:
    last = None
    for token in tokens:
        if token.tag.startswith("NN"):
            last = token
        elif last is not None or token.tag.startswith(("PR", "PUN", "V", "PNQ", "CJ")):
            break
    return last


def with_bare_articles(text: str) -> str:
    """A clause whose telegraphic subject lacks its article: "new wing opens" becomes "the new wing opens"."""
    tokens = tag(text)
    if len(tokens) > 2 and tokens[0].tag == "AJ0" and tokens[1].tag == "NN1":
        return "the " + text
    if (
        len(tokens) > 1
        and tokens[0].tag == "NN1"
        and tokens[0].text.islower()
        and tokens[1].tag in {"VBZ", "VBD", "VVZ", "VHZ"}
    ):
        return text if tokens[0].low in _MASS else "the " + text
    return text
