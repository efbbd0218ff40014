"""What never goes into a letter, even where nobody marked it as private; a second guard behind the reading of notes."""

from __future__ import annotations

import re

_CONTACT = re.compile(
    r"\S+@\S+\.\w+|\S+ at \S+\.\w{2,}\b|\b(?:no|his|her|their|got (?:his|her)|only) (?:e-?mail|address|number|mobile|linkedin)\b"
    r"|^(?:phone|call|text|ring|e-?mail) (?:him|her|them)\b|\+?\d[\d ()-]{8,}\d",
    re.IGNORECASE,
)
_ABOUT_ME = re.compile(
    r"\b(?:wants?|wanted|asked|asks?|expects?) me to\b|\boffer\w* (?:it|me it|me the (?:job|role|post)|the (?:job|role|post))\b|\b(?:smashed|nailed|aced|bombed|killed) it\b|\bin the bag\b"
    r"|\b(?:was|were|came|arrived)\b.{0,20}\blate\b|\bmy english\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(r"\b(?:no|not|never|none|nobody|cannot|hardly|barely|without)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:i|my|mine|me|myself)\b", re.IGNORECASE)
_WEAK = re.compile(
    r"\b(?:wrong|forgot\w*|blank\w*|nervous\w*|mess\w*|mistake\w*|fail\w*|bad(?:ly)?|awful\w*|terrible|struggl\w*|stumbl\w*"
    r"|rambl\w*|froze\w*|panick\w*|sweat\w*|late|sorry|weak\w*|no idea|mixed up|screwed|botched|choked|fluff\w*|mumbl\w*"
    r"|salty|burn(?:t|ed)|dropped|spilled|spilt|broke|overcooked|undercooked|couldn|could not|did not know|do not know"
    r"|didn['’]?t|don['’]?t|not sure|kept quiet|went quiet|shut up|rusty|slow|awkward\w*|embarrass\w*|lied|bluff\w*"
    r"|teared|tears|emotional|face|confus\w*|tongue-tied|shaky|shak\w*|cried|crying)\b",
    re.IGNORECASE,
)
_UNKIND = re.compile(
    r"\b(?:jail|hell|nightmare|chaos|chaotic|disaster|shambles|circus|toxic|hate[sd]?|stupid|idiot\w*|clueless|useless"
    r"|lazy|rude|arrogant|boring|bored|weird|creepy|dodgy|sketchy|grumpy|grouchy|moody|cranky|snob\w*|smug"
    r"|smell\w*|stink\w*|stank|filthy|scruffy|messy|chill|vibes?|hot|cute|scary|intimidat\w*|crap|shit\w*|damn|bloody|guy|dude|fella|bloke"
    r"|red flags?|nepotis\w*|gossip\w*|divorc\w*|affair|drunk|hungover|hammered|slagg\w*|moan\w*|rant\w*|complain\w*"
    r"|stop losing|short[- ]staffed|understaffed|burn(?:ed|t)?[- ]?out|high turnover|most people (?:cannot|can not|do not|never)"
    r"|(?:have |has |just )?lost (?:two|three|four|\d+|some|several|a few|half|most|their|his|her|all|a lot of|so many)"
    r"|drug tests?|background checks?|credit checks?|polygraph|urine sample"
    r"|sack(?:ed)?|fired|resign\w*|retir\w*|redundan\w*|laid off|quit|walked out|leaving|poach\w*|lawsuit|sued)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:than|unlike)\s+(?:the\s+)?(?:last|previous|old|other|former)\b|\b(?:last|previous|former)\s+"
    r"(?:bloke|guy|person|apprentice|man|woman|manager|nurse|hire|one|candidate|girl|lad|chap|intern|holder)\b(?! (?:year|month|week|day|quarter)s?\b)"
    r"|\b(?:girl|guy|lad|bloke|woman|man|lady|candidate|applicant|person|one)s? (?:next to|beside|before|after|opposite|ahead of) me\b"
    r"|\b(?:other|another|rival|fellow) (?:candidate|applicant)s?\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:salar\w+|wages?|bonus\w*|ote|lpa|ctc|perks?|overtime pay|sick pay|notice period|pay rise|payscale"
    r"|pay(?:s|ing)? (?:only|about|around|up|is|was|scale|band))\b|[£$€]\s?\d[\d.,]*\s?(?:/|per|an|ph|p\.?a)\b|[£$€]\s?\d[\d.,]*\s?/"
    r"|\d[\d.,]*\s?[£$€]?\s?(?:/|per |an |of the |p\.?)\s?(?:hour|hr)\b(?! (?:shift|day))",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:other|another|competing|rival)\s+(?:offers?|interviews?|employers?|jobs?|compan(?:y|ies))\b|\bcounter-?offer",
    re.IGNORECASE,
)
_INSTRUCTION = re.compile(
    r"\b(?:do not|don['’]?t|dont|not)\s+(?:to\s+)?(?:say|mention|mentioning|bring|tell)\b|\boff the record\b|\bin confidence\b|\bconfidential\b|\bnot for repeating\b|\bbetween us\b|\b(?:keep|leave) (?:that|this|it) (?:out|quiet|private)\b",
    re.IGNORECASE,
)


def why_left_out(text: str) -> str:
    """Why a note about the talk, or a piece of it, stays out of letters; "" when it may go in."""
    for pattern, why in (
        (_INSTRUCTION, "it is not to be mentioned"),
        (_COMPARED, "it compares you with somebody else"),
        (_MONEY, "pay is not for a letter"),
        (_ELSEWHERE, "other employers are not for a letter"),
        (_ABOUT_ME, "it is about how the talk went, or what happens next"),
        (_UNKIND, "it could sound unkind, or was not meant for others"),
    ):
        if pattern.search(text):
            return why
    if _FIRST.search(text) and _WEAK.search(text):
        return "it shows a weak moment"
    return "it says where to write" if _is_contact(text) else ""


def _is_contact(text: str) -> bool:
    found = _CONTACT.search(text)
    return found is not None and len(text.split()) <= 9


def is_negative(text: str) -> bool:
    """Whether a statement denies something, so that it might read as criticism of the reader's people."""
    return _NEGATIVE.search(text) is not None


def is_unkind(text: str) -> bool:
    """Whether words of one's own strength or a need carry what a letter should not."""
    return bool(_UNKIND.search(text) or _COMPARED.search(text) or _INSTRUCTION.search(text) or _ELSEWHERE.search(text))
