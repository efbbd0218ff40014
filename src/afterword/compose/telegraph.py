"""Small words that a hurried note saves, put back: "3 weeks work", "28 bed ward", "starts 6am", "dads mate"."""

from __future__ import annotations

import re

from afterword.compose.nouns import are_people
from afterword.compose.tagging import is_name, tag

_SPANS = r"(?:years|months|weeks|days|hours|minutes|seasons|semesters|terms|quarters)"
_OF = re.compile(rf"\b(?P<n>[\w.½+]+)[ ](?P<span>{_SPANS})[ ](?P<next>[a-zA-Z][\w'’-]*)")
_NUMBERS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "several",
}  # fmt: skip
_NOT_OF = {
    "in", "at", "of", "on", "with", "as", "for", "and", "or", "to", "from", "later", "ago", "before", "after", "old", "now",
    "straight", "running", "long", "until", "out", "off", "not", "instead", "a", "per", "each", "every", "is", "are", "was",
    "away", "back", "early", "late", "behind", "across", "under", "when", "while", "that", "which", "who", "than", "max", "minimum",
    "since", "by", "there", "total", "so", "but", "because", "into", "only", "full", "part", "non-stop", "plus", "through", "here",
}  # fmt: skip
_CLOCK = re.compile(r"(?<![\w:])(?P<before>[A-Za-z]+) (?P<time>\d{1,2}(?::\d\d)?\s?(?:am|pm))\b")
_NO_AT = {
    "at", "by", "from", "to", "until", "till", "after", "before", "since", "and", "or", "around", "about", "between",
    "past", "the", "a",
}  # fmt: skip
_COUNTED = re.compile(
    r"(?<![\d,.])\b(?P<n>[2-9]|[1-9]\d|[1-9]\d\d) (?P<one>[a-z]{3,}) (?P<noun>[a-z]{3,}(?: [a-z]{3,})?)\b"
)
_MEASURES = {"bed", "seat", "page", "line", "point", "storey", "story", "person", "foot", "metre", "meter", "bedroom", "room", "team",
             "stage", "way", "litre", "liter", "tonne", "ton", "inch", "man", "cover", "group", "mile", "acre", "unit", "node"}  # fmt: skip
_UNITS = {"half", "percent", "odd", "plus", "per", "more", "less", "new", "old", "big", "good", "first", "last", "times", "kilo", "gram",
          "month", "year", "week", "day", "hour", "minute", "euro", "pound", "dollar", "other", "different", "main"}  # fmt: skip
_COMPOUND = re.compile(
    r"\b(?P<words>out of hours|in house|on call|front of house|end to end|after school|year round|door to door|point of sale|walk round)"
    r"(?P<noun> (?!in|at|on|for|and|or|with|to|is|was|as|but|by|from|of|when|while|because|every|each|all|the|a)[a-z]{3,})"
)
_KIN = re.compile(
    r"(?:(?<=^)|(?<=\bwith )|(?<=\band )|(?<=\bfor )|(?<=\bfrom )|(?<=\bto )|(?<=\bby )|(?<=\bat )|(?<=\bhelped ))(?P<who>dad|mum|mom|uncle|grandad|brother|sister|cousin)(?P<s>['’]?s)?\b(?= (?P<next>[a-z]+))?"
)
_CHANGED = re.compile(
    r"\b(?P<old>\d[\d.,]*)(?P<what> [a-z]+)?,?(?: (?:no|sorry|i mean|actually|make that|or rather|correction|wait),?)+ (?P<new>\d[\d.,]*)(?P<next> [a-z]+)?",
    re.IGNORECASE,
)
_STREET = {"rd": "Rd", "st": "St", "ave": "Ave", "hwy": "Hwy", "dr": "Dr", "ln": "Ln", "pl": "Pl", "cres": "Cres"}


_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days"
_ON_DAYS = re.compile(rf"(?<=[a-z]) {_DAYS}(?: and {_DAYS})?", re.IGNORECASE)


def restore(text: str) -> str:
    """The note with its small words, its first guesses replaced by what was meant, and names with their capitals."""
    text = _CHANGED.sub(_changed, text)
    text = re.sub(
        r"\b(\d+) (year|month|week|day|hour)\b(?=$|[,.;)]| (?:at|in|on|as|with|of|for|doing|from|since)\b)",
        lambda m: m[0] if m[1] == "1" else f"{m[1]} {m[2]}s",
        text,
    )
    text = _OF.sub(_with_of, text)
    text = _COUNTED.sub(_hyphened, text)
    text = _COMPOUND.sub(lambda m: re.sub(r" ", "-", m["words"]) + m["noun"], text)
    text = _OWNED.sub(_possessive, text)
    text = re.sub(r"(?<=[a-z]) ((?:19|20)\d\d)(?=$|[,.;)])", lambda m: _in_year(m, text), text)
    text = _CLOCK.sub(_with_at, text)
    text = _KIN.sub(_ones_own, text)
    text = re.sub(r"\b([A-Z][a-z]+) (rd|st|ave|hwy|ln|cres)\b", lambda m: f"{m[1]} {_STREET[m[2]]}", text)
    text = re.sub(
        r"\b(at|on|from|to|in) ([a-z]{3,}) (rd|st|ave|hwy|ln|cres)\b",
        lambda m: f"{m[1]} {m[2].capitalize()} {_STREET[m[3]]}",
        text,
    )
    text = _ON_DAYS.sub(lambda m: f" on {m[0].strip()}" if tag(text[: m.start()])[-1].tag == "NN2" else m[0], text)
    return _named(_contrasted(text))


def _changed(match: re.Match[str]) -> str:
    """The second figure, with the noun of the first where it has none of its own: "12 patients no 7" is "7 patients"."""
    following = match["next"] or ""
    noun = following and tag(following.strip())[0].tag.startswith("NN")
    return f"{match['new']}{'' if noun else match['what'] or ''}{following}"


def _with_of(match: re.Match[str]) -> str:
    following = match["next"].lower()
    behind = re.match(r"\s+([a-z]+)", match.string[match.end() :])
    if behind and tag(f"{following} {behind[1]}")[-1].tag in {"VVD", "VBD", "VBZ", "VHD", "VHZ"}:
        return match.group()
    counted = re.fullmatch(r"\d[\d.,½]*\+?", match["n"]) is not None or match["n"].lower() in _NUMBERS
    if not counted or following in _NOT_OF or following.endswith("ly") or "'" in match["span"]:
        return match.group()
    if not tag(match["next"])[0].tag.startswith(("NN", "AJ", "NP", "VVG", "UNC")):
        return match.group()
    return f"{match['n']} {match['span']} of {match['next']}"


def _hyphened(match: re.Match[str]) -> str:
    one = match["one"]
    noun = match["noun"].split()
    tags = tag(f"{one} {match['noun']}")
    if (tags[1].tag == "NN2" and one not in _MEASURES) or (len(noun) > 1 and tags[-1].tag == "NN2"):
        return match.group()
    if (
        one in _UNITS
        or not all(t.tag in {"NN1", "NN2"} for t in tags[:2])
        or tags[0].tag != "NN1"
        or one.endswith("ing")
    ):
        return match.group()
    return f"{match['n']}-{one} {' '.join(noun)}"


def _with_at(match: re.Match[str]) -> str:
    return match.group() if match["before"].lower() in _NO_AT else f"{match['before']} at {match['time']}"


_OWNED = re.compile(r"\b(?P<one>every|each|a|another) (?P<whose>[a-z]{3,})s (?P<what>[a-z]{3,})\b")


def _possessive(match: re.Match[str]) -> str:
    """An apostrophe that was left out: "every housekeepers name"."""
    tags = [t.tag for t in tag(f"{match['whose']}s {match['what']}")]
    owned = are_people(f"{match['whose']}s") and tags[-1] == "NN1"
    return f"{match['one']} {match['whose']}'s {match['what']}" if owned else match.group()


def _in_year(match: re.Match[str], text: str) -> str:
    before = tag(text[: match.start()])[-1]
    seasons = {"spring", "summer", "autumn", "fall", "winter", "year", "class", "season"}
    return f" in {match[1]}" if before.tag in {"NN1", "NN2"} and before.low not in seasons else match.group()


def _ones_own(match: re.Match[str]) -> str:
    whose = match["s"] is not None and match["next"] is not None
    return f"my {match['who']}'s" if whose else match.group() if match["s"] else f"my {match['who']}"


def _contrasted(text: str) -> str:
    """A contrast with its comma: "through treasury not IT" gives "through treasury, not IT"."""
    tokens = tag(text) if " not " in text.lower() else ()
    for index in range(len(tokens) - 2, 0, -1):
        before, word, behind = tokens[index - 1], tokens[index], tokens[index + 1]
        things = before.tag.startswith(("NN", "NP", "CRD", "UNC")) and (
            behind.tag.startswith(("NN", "NP", "CRD", "AT0", "UNC")) or behind.text.isupper()
        )
        things = things or (word.low == "not" and behind.low in {"just", "only"} and before.tag.startswith("NN"))
        if word.low == "not" and things and text[before.end : word.start] == " ":
            text = text[: before.end] + "," + text[before.end :]
    return text


def _named(text: str) -> str:
    """Places and people that can be nothing else with their capital: "leeds"."""
    return re.sub(
        r"(?<![\w@./'’-])[a-z]{4,}(?![\w@/'’-]|\.\w)", lambda m: m[0].capitalize() if is_name(m[0]) else m[0], text
    )
