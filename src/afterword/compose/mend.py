"""A hurried note in clean English: marks, short forms and slips mended; names, numbers and odd capitals kept."""

from __future__ import annotations

import functools
import re
import unicodedata

from afterword.compose.dialect import WORDS, in_plain_english, with_right_article
from afterword.compose.lexicon import (
    APOSTROPHES,
    CONTRACTIONS,
    DATES,
    IRREGULAR,
    IS,
    PLAIN_WORDS,
    PRODUCTS,
    SHORT,
    UNITS,
)
from afterword.compose.marks import without_marks, without_shouting
from afterword.compose.misspellings import SLIPS
from afterword.compose.telegraph import restore

_PICTURES = {"So", "Sk", "Cs", "Co", "Cn", "Cc", "Cf"}
_KEPT_MARKS = set("°©®™§")
_EDGES = re.compile(r"^([(\[\"'“‘*_~]*)(.*?)([)\]\"'”’*_~.,;:!?…]*)$", re.DOTALL)
_DROPPED_G = re.compile(
    r"(do|go|talk|work|pull|runn|mak|look|try|turn|gett|putt|say|play|pay|teach|cook|clean|wait|build|weld|driv|fix|wir"
    r"|learn|help|sell|mov|tak|com|hav|think|know|start|chang|us|ask|call|keep|plann|train|liv|smok|bak|fitt|lift|serv)in'?"
)
_SHOUTED = {
    "NOT", "REALLY", "VERY", "NEVER", "ALWAYS", "ALL", "LOVE", "LOVED", "SO", "MUST", "AND", "BUT", "OR", "NO", "YES",
    "TOO", "SUPER", "BIG", "GREAT", "HUGE", "EVERY", "ONLY", "STILL", "BEST", "THE", "MY", "ALSO", "MORE", "NEED", "WANT",
}  # fmt: skip


_SPAN = re.compile(
    r"\b(\d+) (?=(?:mo|month|yr|year|wk|week|day|hr|hour|min|minute) "
    r"(?!(?:in|of|on|at|to|for|and|or|as|per|a|with|from|is|was|later|ago|before|after|max|each|every|plus|by|since|not|but)\b)[a-z])"
)


@functools.lru_cache(maxsize=2048)
def mend(text: str) -> str:
    """The note without pictures, slang, short forms and slips; one line, no mark at its end."""
    text = without_shouting(_without_pictures(unicodedata.normalize("NFC", text)))
    text = re.sub(r"(?<![\w$£€])(\d[\d.,]*\d|\d)(k|m|bn)?\s?([$£€])(?!\s?\d)", r"\3\1\2", text)
    text = re.sub(r" (?:lol|lmao+|haha+|rofl)\b(?= \w)", ".", text)
    text = re.sub(r"\brock(s|ed|ing)? up\b", r"turn\1 up", text)
    text = re.sub(r"\bblack friday\b", "Black Friday", text)
    text = re.sub(r"(?<![\w-])y(\d{1,2})\b", r"Year \1", text)
    text = re.sub(
        r"\b(every|each|on|last|next) (sat|sun)\b",
        lambda m: f"{m[1]} {'Saturday' if m[2] == 'sat' else 'Sunday'}",
        text,
    )
    text = re.sub(r"[\"“]([a-z]+(?: [a-z]+)?)[\"”]", r"\1", text)  # marks of doubt about a word don't travel
    text = re.sub(r"(?<=[a-z]) then (?=\d+ (?:off|on|days?|nights?)\b)", ", then ", text)
    text = re.sub(r"\b(\w*days?) (\d{1,2}) ?h\b", r"\1 at \2", text)
    text = re.sub(r"^(?:me|moi),? (?=i\b)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=\w )(?:actually|basically|literally) (?=[a-z])", "", text)
    text = re.sub(r"\b(?:super|really|so|very) (?:fun|cool|nice|great) (?=[a-z])", "", text)
    text = re.sub(
        r"^([a-z]{4,}s) (capped|limited|based|split|shared|provided|included) (?=(?:at|to|on|in|between|from|for)\b)",
        r"\1 are \2 ",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(
        r"\bform(ed|s|ing)? (?=(?:\w+ ){0,2}(?:apprentices?|trainees?|juniors?)\b)",
        lambda m: f"train{m[1] or ''} ",
        text,
    )
    text = re.sub(r"^(?:bluf|tl;?dr|fyi|nb|ps)\b[\s:,-]*", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\*\*|__|`|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)", "", text)
    text = re.sub(r"\s*(?:->|→|=>)\s*", " to ", text)
    text = re.sub(r"(?<=\w)\s+(?:[+&]\s+(?=[a-z])|\+\s+(?=[A-Z]))", " and ", text)
    text = re.sub(r"(?<!\S)~\s?(?=\d)", "about ", text)
    text = re.sub(r"\s+@\s+", " at ", text)
    text = re.sub(r"\blike (?=\d)", "", text)
    text = _SPAN.sub(r"\1-", text)
    text = re.sub(r"\s*(?:\?+!*|!+\?+)(?=\s|$)", " ?", text)
    text = re.sub(r"\s*!+", ".", text)
    text = re.sub(r"\.{2,}|…", ",", text)
    raw = text.split()
    words = [
        mended
        for before, word in zip(["", *raw], raw, strict=False)
        if (mended := word if _in_a_name(before, word) else _mend_word(word))
    ]
    out = " ".join(words)
    out = re.sub(r"\s+([,.;:)])", r"\1", out)
    out = re.sub(r"([,.;])(?:\s*[,.;])+", r"\1", out)
    return with_right_article(restore(without_marks(_helped(in_plain_english(out.strip(" ,;:.-–—").strip())))))


_WOULD = re.compile(
    r"\b(\w+)['’]d (?=(?P<first>(?:already|just|never|only|always|also|recently|previously|long|once) )*(?P<verb>\w+))"
)
_AGREES = re.compile(
    r"\b(he|she|it) (?:(also|really|only|just) )?(need|want|look|say|like|run|make|work|use|ask|love|think|keep|teach|lead)(?= (?!(?:he|she|it)\b)[a-z\d])"
)
_HAD = {"a", "an", "no", "two", "three", "four", "their", "his", "her"}
_HAS = re.compile(
    r"\b(who|he|she|it|that|there) is (?=(?:been|got|had|done|gone|seen|run|built|kept|led|taught|given|worked|ever|never been|already)\b"
    r"|\w+ed\b[^.;]*\bsince\b)",
    re.IGNORECASE,
)
_HAVE_DONE = re.compile(
    r"\b(have|has|had|ve) (?P<base>speak|win|make|do|take|give|write|see|go|begin|grow|teach|build|sell|form)\b(?! (?:to|up)\b)"
)
_DONE = {
    "speak": "spoken", "win": "won", "make": "made", "do": "done", "take": "taken", "give": "given", "write": "written", "see": "seen",
    "go": "gone", "begin": "begun", "grow": "grown", "teach": "taught", "build": "built", "sell": "sold", "form": "formed",
}  # fmt: skip
_DONE_FORMS = {"been", "gone", "done", "seen", "better", "had", "got", "taken", "given"}


def _in_a_name(before: str, word: str) -> bool:
    """Whether a word goes on with a name, so that it isn't mended: "Castle Lets" is no "let us"."""
    return (
        before[:1].isupper()
        and before[-1:].isalpha()
        and not before.isupper()
        and word[:1].isupper()
        and re.fullmatch(r"[A-Z][a-z]+s[.,;:!]*", word) is not None
    )


def _helped(text: str) -> str:
    """Helping verbs in full: "he'd hear" is "he would hear", "who is been" "who has been", "have win" "have won"."""
    text = re.sub(r"\b(am|are|is) having\b(?P<what>[^,.;]*?)(?P<and> and (?=\w+ing\b)|$|(?=[,.;]))", _plainly, text)
    text = re.sub(r"\b(person|people|someone|somebody|candidate|engineer)\b([^,.;]{0,25}) which\b", r"\1\2 who", text)
    text = re.sub(r"\bits (?=\d|the\b|all\b|not\b|just\b)", "it is ", text)
    text = re.sub(r"(?<=\d) nos\.? (?=[a-z])", " ", text)
    text = re.sub(r"\bwork night\b", "work nights", text)
    text = re.sub(
        r"(?<!have)(?<!has)(?<!had)(?<!was)(?<!are)(?<!lost)(?<!need)(?<!,) (only (?:one|\d+) [a-z ]{3,25})$",
        r", \1",
        text,
    )
    text = _HAS.sub(lambda m: f"{m[1]} has ", text)
    text = _WOULD.sub(lambda m: f"{m[1]} {'had' if _is_past(m) else 'would'} ", text)
    text = _AGREES.sub(lambda m: f"{m[1]} {m[2] + ' ' if m[2] else ''}{_third(m[3])}", text)
    return _HAVE_DONE.sub(lambda m: f"{m[1]} {_DONE[m['base']]}", text)


def _plainly(match: re.Match[str]) -> str:
    """Having as a plain verb: "they are having 3 plants and migrating" as "they have 3 plants and are migrating"."""
    verb = "has" if match[1] == "is" else "have"
    again = f" {match[1]}" if " in " not in match["what"] else ""  # "experience in AD and patching" is one thing
    return f"{verb}{match['what']}" + (f" and{again} " if match["and"] else "")


def _is_past(match: re.Match[str]) -> bool:
    verb = match["verb"]
    settled = (match["first"] or "").strip() in {"already", "just", "recently", "previously", "long"}
    return settled or verb in _DONE_FORMS or verb in _HAD or (verb.endswith("ed") and verb != "need")


def _third(verb: str) -> str:
    return verb + ("es" if verb.endswith("ch") else "s")


def _without_pictures(text: str) -> str:
    kept = (c for c in text if unicodedata.category(c) not in _PICTURES or c in _KEPT_MARKS or c in "\n\t ")
    return "".join(c for c in kept if unicodedata.category(c) != "Mn" or unicodedata.combining(c))


def _mend_word(word: str) -> str:
    if re.match(r"https?://|www\.|\S+@\S+\.\S+", word):
        return word
    match = _EDGES.match(word)
    assert match is not None
    before, core, after = match.groups()
    if not core:
        return word if word not in {"-", "--"} else "–"
    mended = _mend_core(core)
    if not mended:
        # The word goes; what closed a sentence behind it stays.
        return after.strip("\"'”’") if after[:1] in {".", ";"} else ""
    return before.strip("*_~") + mended + after.strip("*_~")


def _mend_core(core: str) -> str:
    low = core.lower().replace("’", "'")
    number = re.fullmatch(r"(\d+)-(mo|yr|wk|hr|min)", core)
    if number:
        return f"{number[1]}-{SHORT.get(number[2], number[2])}"
    if core in _SHOUTED:
        return low
    if low == "i":
        return "I"
    known = DATES.get(core) or UNITS.get(core) or PRODUCTS.get(core)
    if known:
        return known
    capital = core[:1].isupper() and core[1:].islower()
    return _spelt_out(core, low, capital) if core.islower() or capital or "'" in low else core


def _spelt_out(core: str, low: str, capital: bool) -> str:
    """A short form, a slip or a contraction as the words it stands for; anything else as it is."""
    for table in (IRREGULAR, APOSTROPHES, SHORT, SLIPS, WORDS):
        if low in table:
            return _cased(table[low], capital)
    if low in IS:
        return _cased(low[:-2] + " is", capital)
    for ending, full in CONTRACTIONS.items():
        if low.endswith(ending):
            return core[: -len(ending)] + full
    if _DROPPED_G.fullmatch(low):
        return _cased(low.rstrip("'") + "g", capital)
    return PLAIN_WORDS.get(core, core)


def _cased(word: str, capital: bool) -> str:
    return word[:1].upper() + word[1:] if capital else word
