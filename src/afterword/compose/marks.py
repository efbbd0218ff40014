"""What stands around a note and says nothing of its matter: who said it, how it was liked, capitals all through."""

from __future__ import annotations

import re

from afterword.compose.lexicon import DATES, PRODUCTS, UNITS
from afterword.compose.tagging import is_name

_GOOD = (
    r"(?:a )?(?:lovely|great|nice|good|fun) (?:start|touch|idea|bit|moment|story|detail|way to start)|brilliant|lovely|great|amazing|awesome|cool|class|gas|deadly|savage|legend|legendary|nice|neat|fun|hilarious|funny|wow|sweet|mint|ace"
    r"|fab|magic|quality|ha|haha|wonderful|superb|excellent|fantastic|gorgeous|beautiful|interesting|loved it|love it|liked it|loved this"
    r"|love that|love this|loved that|i love (?:that|it|this)|i loved (?:that|it|this)|i like(?:d)? (?:that|it|this)|so good|so cool|very cool|very interesting|really interesting|very nice"
    r"|good question|good point|good stuff|good craic|great craic|small world|liked very much|nice touch|nice one|no joke|i swear|true story"
)
_VERDICT_LAST = re.compile(
    rf"(?<=[\w\"”])(?:\s*[,;.–—-]\s*|\s+(?=ha$|haha$))(?:(?:pretty|so|really|very|quite|just|absolutely) )?(?:{_GOOD})$",
    re.IGNORECASE,
)
_VERDICT_FIRST = re.compile(
    rf"^(?:(?:pretty|so|really|very|quite|just|absolutely) )?(?:{_GOOD})\s*[,;.–—:-]\s+(?=\S+ \S+ \S)", re.IGNORECASE
)
_SAID_LAST = re.compile(
    r"(?:,\s*(?:so )?|\s+)(?:he|she|they|sir|madam|ma'am)\s+(?:told|said|says|mentioned|explained|added|reckons|thinks|tells)"
    r"(?:\s+(?:me|us))?(?:\s+(?:very\s+)?(?:clearly|politely|nicely|proudly|twice|again))?$",
    re.IGNORECASE,
)
_YOUR_ONE = re.compile(r"^(?:your|yer) (?P<who>one|wan|man) (?=[a-z])", re.IGNORECASE)


def without_marks(text: str) -> str:
    """A note without a verdict at its edge and without "he told" behind it."""
    before = ""
    while before != text:
        before = text
        text = _SAID_LAST.sub("", _VERDICT_LAST.sub("", text)).strip(" ,;")
    text = _VERDICT_FIRST.sub("", text, count=1)
    return _YOUR_ONE.sub(lambda m: "he " if m["who"].lower() == "man" else "she ", text)


def without_shouting(text: str) -> str:
    """A note typed all in capitals, in small letters but for what is known as a name or as initials."""
    letters = [c for c in text if c.isalpha()]
    if len(text.split()) < 4 or sum(c.isupper() for c in letters) < 0.9 * len(letters):
        return text
    return re.sub(r"[A-Za-z][A-Za-z'’-]*", lambda m: _small(m.group()), text)


_INITIALS = {
    "rsa", "cpr", "hr", "it", "qa", "sql", "aws", "nhs", "icu", "hgv", "aed", "whs", "ohs", "osha", "cscs", "acls", "bls", "erp", "crm", "sap",
    "cad", "cnc", "api", "ux", "ui", "dbs", "cqc", "sen", "send", "eal", "gcse", "ndis", "tafe", "iso", "haccp", "cip", "vat", "ifrs", "gaap",
}  # fmt: skip


def _small(word: str) -> str:
    low = word.lower()
    if low in _INITIALS and low not in {"it", "send", "sap", "cad"}:
        return word
    if low in UNITS or (len(word) <= 4 and not re.search(r"[aeiouy]", low)):
        return UNITS.get(low, word)
    known = DATES.get(low) or PRODUCTS.get(low)
    return known or (low.capitalize() if is_name(low) else low)
