"""What one sentence says, taken apart once for all signals: its plain form, and what the writer does in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from afterword.review.signals.normal import plain_form

# Where a clause with another subject starts: there the writer's own doing ends.
_OTHER = re.compile(
    r";|\s[-–—]+\s|\b(?:you|they|he|she|who|which|it) (?:is|are|was|were|has|have|had|will|would|can|could|need\w*|want\w*|said|"
    r"told|mention\w*|describ\w*|explain\w*|ask\w*|spoke|show\w*|do|did|look\w*|use[ds]?|run|plan\w*|seem\w*)\b",
)
# What is hoped for or asked is not done: "my hope is that I can", "so that we can".
_WRITER = re.compile(
    r"(?<!\bhope )(?<!\bhope that )(?<!\bis that )(?<!\bso that )(?<!\bso )(?<!\bif )(?<!\bwish )\b(?:i|we)\b(?! and i\b)"
)
_IRREGULAR = (
    "began became bought broke brought built caught chose cut did dealt drew drove fed fell fought found flew gave grew "
    "held kept knew laid led left lost made met oversaw paid put ran read rebuilt redid rewrote rode rose said sang saw "
    "sent set shot shrank sold sought spent spoke stood swam swept taught thought threw told took undertook upheld went won wore "
    "wove wrote got had was were rang hit shut split spread bred hung dug ground lent overcame beat bore bent sewed shod"
)
_PRESENT = (
    "teach manage lead run hold supervise train sell have am speak write drive operate coach volunteer specialise "
    "specialize bring own possess know love like look hope wish want would will can could believe feel think understand "
    "enjoy care cook work serve study remain appreciate"
)
_VERB = rf"(?:[a-z]+ed|{'|'.join(f'{_IRREGULAR} {_PRESENT}'.split())})"
# "I designed the tests and trained the pickers" is two doings of one writer.
_AND_DID = re.compile(
    rf",? (?:and|then|but|or|while|before)(?: then| later| now| once| have| had)? (?={_VERB}\b)|, (?=[a-z]+ed\b)|: (?=[a-z]+ed\b|(?:ran|built|led|made|cut|sold)\b)",
)

_LOOSE = re.compile(r",? (?:so|and|but|that|which|as|because|while|what|how|where|when|if)\s*$")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as the signals read it."""

    text: str  # its plain form
    low: str  # the same in lower case, of the same length
    own: tuple[tuple[int, int], ...]  # what the writer does, each from the verb on: "ran the night desk"

    @property
    def doings(self) -> tuple[str, ...]:
        """What the writer does, in words."""
        return tuple(self.text[start:end] for start, end in self.own)


@lru_cache(maxsize=8192)
def take_apart(raw: str, employers: tuple[str, ...] = ()) -> Said:
    """A sentence taken apart; unfilled slots in it are NULs."""
    text = plain_form(raw, employers)
    low = text.lower()
    if len(low) != len(text):  # a few letters grow when they are lowered
        low = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    return Said(text, low, tuple(piece for start, end in _doings(low) for piece in _pieces(low, start, end)))


def _pieces(low: str, start: int, end: int) -> list[tuple[int, int]]:
    """Each thing done, between the words that join them."""
    loose = _LOOSE.search(low, start, end)
    end = loose.start() if loose else end
    cuts = [cut.span() for cut in _AND_DID.finditer(low, start, end)]
    starts = [start, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), end]
    trimmed = [(a + len(low[a:b]) - len(low[a:b].lstrip()), b) for a, b in zip(starts, ends, strict=True)]
    return [(a, b) for a, b in trimmed if low[a:b].strip()]


def _doings(text: str) -> list[tuple[int, int]]:
    """Where the writer does something: from after "I" to the next clause of somebody else."""
    found = [mark.end() for mark in _WRITER.finditer(text)]
    spans: list[tuple[int, int]] = []
    for at, start in enumerate(found):
        limit = found[at + 1] if at + 1 < len(found) else len(text)
        other = _OTHER.search(text, start, limit)
        spans.append((start, other.start() if other else limit))
    return spans
