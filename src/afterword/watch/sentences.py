"""A mail's words as sentences, and a plain form of each in which rules can look for phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass

LONGEST = 600  # characters of a sentence that rules look at
WRAPPED_FROM = 45  # characters: a line as long as this was broken by a mail program, not by its writer
_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bProf)(?<!\bSt)(?<!\bNo)(?<!\be\.g)(?<!\bi\.e)(?<!\b[ap]\.m)(?<!\b[A-Z])"
    r"(?<!\bJan)(?<!\bFeb)(?<!\bAug)(?<!\bSept)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\bMon)(?<!\bTues)(?<!\bFri)"
    r"[.!?…]+[\"”’)]*(?=\s|$)"
)
_CONTRACTIONS = (
    (r"\bwo n['’]?t\b|\bwon'?t\b", "will not"), (r"\bcan'?t\b|\bcannot\b", "can not"), (r"\bshan't\b", "shall not"),
    (r"n't\b", " not"), (r"'s yours\b", " is yours"), (r"'re\b", " are"), (r"'ve\b", " have"), (r"'ll\b", " will"), (r"\bi'm\b", "i am"),
    (r"'d\b", " would"), (r"\b(it|that|there|what|he|she|who|here)'s\b", r"\1 is"), (r"\blet's\b", "let us"),
    (r"\bpls\b|\bplz\b", "please"), (r"\bkindly\b", "please"), (r"\bintervieuw\b", "interview"),
)  # fmt: skip
_PATTERNS = tuple((re.compile(pattern), plain) for pattern, plain in _CONTRACTIONS)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as written, and in small letters without contractions."""

    text: str
    plain: str


def split_sentences(words: str) -> tuple[Said, ...]:
    """The sentences in order; wrapped lines are joined, list items and short lines stand alone."""
    found = []
    for paragraph in re.split(r"\n\s*\n", words):
        for stretch in _stretches(paragraph.split("\n")):
            start = 0
            for end in [*(m.end() for m in _END.finditer(stretch)), len(stretch)]:
                text = stretch[start:end].strip()
                if re.search(r"\w", text):
                    found.append(Said(text, plain_form(text[:LONGEST])))
                start = end
    return tuple(found)


def _stretches(lines: list[str]) -> list[str]:
    joined: list[str] = []
    wrapped = False
    for line in lines:
        text = line.strip()
        if wrapped and not re.match(r"[-*•–]\s|\d+[.)]\s", text):
            joined[-1] += " " + text
        else:
            joined.append(text)
        wrapped = len(text) >= WRAPPED_FROM
    return joined


def plain_form(text: str) -> str:
    """Small letters, straight quotes, one space, contractions written out."""
    plain = re.sub(r"\s+", " ", text.lower().replace("’", "'").replace("‘", "'"))
    for pattern, written in _PATTERNS:
        plain = pattern.sub(written, plain)
    return plain
