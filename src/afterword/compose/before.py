"""The notes made ready before letters are planned: whom "them" means, and names written small."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.compose.nouns import are_people
from afterword.compose.tagging import tag
from afterword.domain import NoteKind

if TYPE_CHECKING:
    from afterword.domain import Debrief, Fact, Profile

_THEM = re.compile(r"\b(?:wants?|needs?|likes?|gets?|takes?|keeps?|have|has|lets?) them\b(?= \w)", re.IGNORECASE)
_NAME = re.compile(r"(?<=[a-z0-9,;] )[A-Z][a-z]{2,}(?=\b)")


_SAID_LOUD = {
    "NOT", "VERY", "NEVER", "ALL", "LOVE", "MUST", "AND", "BUT", "YES", "TOO", "SUPER", "BIG", "GREAT", "HUGE", "EVERY", "ONLY", "STILL", "BEST",
    "THE", "ALSO", "MORE", "NEED", "WANT", "THINK", "REALLY", "ALWAYS", "THIS", "THAT", "THEY", "SHE", "HIS", "HER", "BLUF", "FYI", "LOL", "OMG",
}  # fmt: skip


def made_ready(debrief: Debrief, profile: Profile) -> Debrief:
    """The debrief with "them" told by what the note above named, and with known names in capitals."""
    names = known_names(debrief, profile)
    ready: list[Fact] = []
    for noted in debrief.facts:
        above = ready[-1] if ready and ready[-1].person == noted.person else None
        fact = _with_antecedent(noted, above)
        ready.append(fact if fact.kind is NoteKind.PRIVATE else replace(fact, text=with_names(fact.text, names)))
    return replace(debrief, facts=tuple(ready))


def _with_antecedent(fact: Fact, above: Fact | None) -> Fact:
    """A "them" told by the note above it: below "2 kids, Ezra and Ada" it is "the kids"."""
    match = _THEM.search(fact.text)
    if not match or above is None or not above.usable or _people_in(fact.text[: match.start()]):
        return fact
    people = _people_in(above.text)
    return (
        replace(fact, text=f"{fact.text[: match.end() - 4]}the {people[-1]}{fact.text[match.end() :]}")
        if people
        else fact
    )


def _people_in(text: str) -> list[str]:
    return [t.low for t in tag(text) if t.tag.startswith("NN") and are_people(t.text)]


def known_names(debrief: Debrief, profile: Profile) -> dict[str, str]:
    """Names that stand somewhere with their capital, by their small form: people's, and words the tagger takes for names."""
    people = [part for p in debrief.people for part in (p.given, p.family)] + profile.name.split()
    words = {w.lower(): w for part in people for w in part.split() if len(w) > 2 and w[:1].isupper()}
    for fact in debrief.facts:
        for token in tag(fact.text):
            if token.start and token.tag == "NP0" and re.fullmatch(r"[A-Z][a-z]{2,}", token.text):
                words.setdefault(token.low, token.text)
    for text in (*(f.text for f in debrief.facts), *(f.text for f in profile.strengths)):
        letters = [c for c in text if c.isalpha()]
        if sum(c.isupper() for c in letters) < 0.5 * len(letters):
            words.update({w.lower(): w for w in re.findall(r"\b[A-Z]{3,6}\b", text) if w not in _SAID_LOUD})
    return {low: word for low, word in words.items() if not _is_common(low)}


def _is_common(word: str) -> bool:
    """Whether a name is a usual word too, so that its small form may be that word: "will", "grace"."""
    return word in {"will", "grace", "mark", "may", "june", "april", "art", "bill", "rob", "sue", "pat", "hope", "faith", "joy", "rose", "drew", "penny",
                    "chase", "mason", "cook", "baker", "young", "long", "king", "page", "best", "frank", "miles", "rich", "dale", "dean", "summer"} or any(
        t.tag.startswith(("VV", "VM", "AJ", "AV", "PR")) for t in tag(f"the {word}")[1:]
    )  # fmt: skip


def with_names(text: str, names: dict[str, str]) -> str:
    """A text in which known names have their capital."""
    return re.sub(r"(?<![\w@./’'-])[a-z]{3,}(?![\w@/-]|\.\w)", lambda m: names.get(m[0], m[0]), text)
