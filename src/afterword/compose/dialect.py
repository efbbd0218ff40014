"""Dialect, trade talk and learners' English in the words of a letter: "owt" is "anything", "me I think" is "I think"."""

from __future__ import annotations

import re

from afterword.compose.articles import indefinite

WORDS = {
    "owt": "anything", "nowt": "nothing", "summat": "something", "dunt": "does not", "dinnae": "do not", "didnae": "did not", "cannae": "cannot",
    "wi": "with", "brung": "brought", "innit": "", "bruv": "", "feckin": "", "yous": "you", "youse": "you", "subby": "as a subcontractor",
    "subbie": "as a subcontractor", "lads": "people", "fellas": "people", "smoko": "break", "bikkies": "biscuits", "trachy": "tracheostomy",
    "trachies": "tracheostomies", "wknds": "weekends", "leccy": "electricity", "footie": "football", "footy": "football", "uni": "university",
    "littlies": "little ones", "oldies": "older people",
    "ppls": "people", "rly": "really", "tmw": "tomorrow", "mngmt": "management", "mgmnt": "management", "custs": "customers", "cust": "customer",
    "engrs": "engineers", "mfr": "manufacturer", "svc": "service", "svcs": "services", "proj": "project", "projs": "projects",
    "wkends": "weekends", "hols": "holidays",
}  # fmt: skip

_PEOPLES = {w.lower(): w for w in (
    "African", "American", "Arabic", "Armenian", "Australian", "Bengali", "Brazilian", "British", "Bulgarian", "Canadian", "Cantonese", "Caribbean",
    "Chinese", "Colombian", "Cuban", "Czech", "Danish", "Dutch", "Egyptian", "Ethiopian", "European", "Finnish", "French", "German", "Greek",
    "Gujarati", "Hebrew", "Hungarian", "Indian", "Indonesian", "Iranian", "Israeli", "Italian", "Jamaican", "Japanese", "Kenyan", "Korean", "Kurdish",
    "Latvian", "Lebanese", "Lithuanian", "Malaysian", "Mandarin", "Mexican", "Moroccan", "Nepali", "Nigerian", "Norwegian", "Persian", "Peruvian",
    "Portuguese", "Punjabi", "Romanian", "Russian", "Scottish", "Serbian", "Somali", "Spanish", "Swahili", "Swedish", "Syrian", "Tagalog", "Tamil",
    "Thai", "Tibetan", "Turkish", "Ukrainian", "Urdu", "Vietnamese", "Yoruba", "Māori",
)}  # fmt: skip
_DAY = {
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday", "thu": "Thursday", "thur": "Thursday",
    "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
}  # fmt: skip
_DAYS = "|".join(sorted(_DAY, key=len, reverse=True))
_TWO_DAYS = re.compile(rf"\b({_DAYS})s?\s*(?:/|&|\+|and)\s*({_DAYS})s?\b", re.IGNORECASE)
_ONE_DAY = re.compile(
    rf"\b(on|every|each|for|last|next|until|till|by|from) ({_DAYS})\b(?! (?:and|[a-z]*ed)\b)", re.IGNORECASE
)
_MONTHS = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Aug": "August", "Sept": "September", "Sep": "September",
    "Oct": "October", "Nov": "November", "Dec": "December",
}  # fmt: skip
_MONTH = re.compile(rf"(?<!\d )\b({'|'.join(_MONTHS)})\b\.?(?! ?\d)")
_SHAPES: tuple[tuple[str, str], ...] = (
    (r"\b[Ii] done\b", "I have done"),
    (r"\b[Ii] (?:seen|been)\b(?! (?:to|at|in)\b)", "I have been"),
    (r"\b(starts?|starting) (march|may|january|june)\b", r"\1 in \2"),
    (r"\b(in|by|since|until|from|till|next|last) march\b(?! (?:of|into|past))", r"\1 March"),
    (r"\b(in|by|since|until|from|till|next|last) may\b(?! (?:be|have|not))", r"\1 May"),
    (r"\bw me\b", "with me"),
    (r"\bshould of\b", "should have"),
    (r"\b(having|have|has|with) (?:good |strong |some )?hands?[- ]on(?: experience)? (?:in|on|with) ", r"\1 hands-on experience in "),
    (r"\b(?:of|for) (?:a )?person (having|with|who)\b", r"for a person \1"),
    (r"\bof (?:a )?candidate (having|with|who)\b", r"for a candidate \1"),
    (r"\bperson having\b", "person with"),
    (r"\b(is|are) facing issues? (?=in|with|on)", r"\1 facing an issue "),
    (r"\bone (query|doubt)\b", "one question"),
    (r"\bdiscuss(?:ed)? about\b", "discussed"),
    (r"\bexplained about\b", "explained"),
    (r"\b(in|of|for) last (one year|\d+ years|two years|three years|few years)\b", r"\1 the last \2"),
    (r"\bthe last one year\b", "the last year"),
    (r"\b(\d+) min\b(?!\w)", r"\1 minutes"),
    (r"\b(\d+) sec\b", r"\1 seconds"),
    (r"\b(\d+) hr\b", r"\1 hours"),
    (r",? etc\.?(?=$|[ ,.;])", ""),
    (r"\b(?:not|never) (?:scared|afraid|frightened) of\b", "comfortable with"),
    (r"\b(?:on my own dime|out of my own pocket)\b", "at my own expense"),
    (r"\bme dad\b", "my dad"),
    (r"\bme (?=mam|mum|nan|mate)", "my "),
    (r" (?:basically|tbf|literally|innit|like|lol)$", ""),
    (r"(?<=\w) accordin(?:g)? to (?:him|her|them|[A-Z]\w+)$", ""),
    (r"\ball by (herself|himself|themselves)\b", r"by \1"),
    (r"(?<=[a-z]) w/(?=[a-z])", " with "),
    (r"\bsteel toes needed (?:from )?day (?:1|one)\b", "steel toes are needed from day one"),
    (r"^([a-z]+s) (needed|required|expected|allowed|welcome|available) (?=[a-z\d])", r"\1 are \2 "),
    (r"\bdoor to (antibiotics|needle|balloon)\b", r"door-to-\1"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), new) for pattern, new in _SHAPES)
_A = re.compile(r"\b([Aa]n?) (?=([A-Za-z\d][\w'’-]*))")


def in_plain_english(text: str) -> str:
    """A note with its dialect words, day names and learners' shapes as a letter writes them."""
    text = _TWO_DAYS.sub(lambda m: f"{_DAY[m[1].lower()]} and {_DAY[m[2].lower()]}", text)
    text = _ONE_DAY.sub(lambda m: f"{m[1]} {_DAY[m[2].lower()]}", text)
    text = _MONTH.sub(lambda m: _MONTHS[m[1]], text)
    text = re.sub(r"(?<![\w@./’'-])[a-zāō]{4,}(?![\w@/’'-]|\.\w)", lambda m: _word(m[0], text), text)
    for pattern, new in _COMPILED:
        text = pattern.sub(new, text)
    return " ".join(text.split())


def _word(word: str, text: str) -> str:
    if word in _PEOPLES and not (word == "polish" or (word == "mandarin" and "orange" in text)):
        return _PEOPLES[word]
    return word


def with_right_article(text: str) -> str:
    """The article that the next word's sound asks for: "a outline" is "an outline"."""
    return _A.sub(_fitting, text)


def _fitting(match: re.Match[str]) -> str:
    if match[2].lower() in {"a", "and", "or", "to", "level", "levels"} or match[1][0] == "A":
        return match.group()
    return f"{indefinite(match[2])} "
