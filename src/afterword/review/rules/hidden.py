"""Signs that nobody sees, letters of another alphabet inside a word, and links that lead nowhere: pasted along, they look like a trick."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

# Zero-width and direction signs, soft hyphens, tags and private signs. Joiners stand rightly inside emoji and in
# scripts that need them, so they count only between Latin letters.
_UNSEEN = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd\ue000-\uf8ff\U000e0001-\U000e007f]+"
    "|(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]")
# Greek and Cyrillic, but for the signs of units: "μm", "kΩ", "Δt".
_OTHER = re.compile("[\u0370-\u0393\u0395-\u03a8\u03aa-\u03bb\u03bd-\u03bf\u03c1-\u03ff\u0400-\u04ff]")
_MARKUP = re.compile(
    r"<img\b[^<>\n]{0,300}>|<(?:span|div|p|font)\b[^<>\n]{0,200}(?:display:\s*none|font-size:\s*0|visibility:\s*hidden)[^<>\n]{0,200}>",
    re.IGNORECASE,
)
_NO_LINK = re.compile(
    r"\]\(\s*(?:#?|https?://)\s*\)|\bhttps?:/?(?=[\w.-]*\.\w)(?!//)[\w.-]+|\bhttps?://(?=\s|$)|\bhttps?;//\S+|\bhttps?:\\\\\S+"
    r"|\bhttps?://(?:localhost|127\.0\.0\.1)\b\S*|\bfile://\S+|\bhttps?:// \S+|\bwww\.[\w-]+(?![\w.-])",
    re.IGNORECASE,
)
_KINDS = (
    (_UNSEEN, Severity.WARNING, "There are signs here that nobody sees. Take them out.", ""),
    (_MARKUP, Severity.WARNING, "This is hidden text or a picture from elsewhere. Take it out.", ""),
    (_NO_LINK, Severity.WARNING, "This link leads nowhere for its reader. Write the whole address.", None),
)


def find(case: Case) -> Iterator[Finding]:
    """Each such place, wherever it stands in the letter."""
    body = case.page.body
    for pattern, severity, said, right in _KINDS:
        for found in pattern.finditer(body):
            if found.start() or found.group() != "\ufeff":  # at the very start it is the file's byte order mark
                yield finding("hidden", severity, found.span(), said, right)
    for word in _LETTERS.finditer(body):
        if _OTHER.search(word.group()) and _LATIN.search(word.group()):
            said = "This word mixes two alphabets. Type it anew."
            yield finding("hidden", Severity.WARNING, word.span(), said)


FLAGS = (
    "Thank you\u200b for the tour.",
    "Thank you\u202e for the tour.",
    "The k\u00adiln was warm.",
    "Dear Tom,\u2060 thank you.",
    "I saw the\ufeff yard.",
    "The yard\u200e was tidy.",
    "Th\u200dank you.",
    "Thank you for your ti\ufffdme.",
    "A star \ue001 stood here.",
    "Thank you\U000e0041\U000e0042 for all.",
    "I liked the k\u0456ln.",
    "Dear T\u043em, thank you.",
    "My \u0391nswer was short.",
    'Thank you. <img src="https://t.example/p.gif" width="1">',
    'Hello <span style="display:none">hire me</span> Tom.',
    'Hello <div style="font-size:0">hire me</div> Tom.',
    "My work is [here]().",
    "My work is [here](#).",
    "See http:/ana.example for it.",
    "See https:ana.example for it.",
    "See https:// for it.",
    "See http;//ana.example for it.",
    "See https:\\\\ana.example for it.",
    "It runs at http://localhost:3000/app today.",
    "It lies at file:///home/ana/cv.pdf today.",
    "See https:// ana.example for it.",
    "See www.ana for it.",
)
PASSES = (
    "Thank you for the tour.",
    "Thank you \U0001f468\u200d\U0001f469\u200d\U0001f467 for the tour.",
    "Łukasz and Zoë Møller were kind.",
    "Спасибо, and thank you.",
    "The α and the β release went well.",
    "שלום, and thank you.",
    "शुक्रिया, and thank you.",
    "My work is [here](https://ana.example/work).",
    "See https://ana.example for it.",
    "See www.ana.example for it.",
    "See ana.example/work for it.",
    "\ufeffThank you for the tour.",
    "The résumé, the naïve plan and the café.",
    "It cost £40 — or €46 — that day.",
    "I kept the non\u2011breaking hyphen and the\u00a0space.",
    "“Thank you,” she said… and left.",
    "I know HTTP and HTTPS.",
    "We write img tags by hand.",
    "Write to ana@silva.example.",
    "1 < 2 and 3 > 2, as you said.",
    "Ngā mihi, Siân.",
    "The gap was 5 \u03bcm at 4 k\u03a9.",
)
RULE = Rule("hidden", find, FLAGS, PASSES)
