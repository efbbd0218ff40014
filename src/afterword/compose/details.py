"""What the letter to a reader can tell of the talk: the reader's own notes first, each as a phrase that a sentence takes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.compose import phrase
from afterword.compose.articles import with_article
from afterword.compose.hanging import hung
from afterword.compose.mend import mend
from afterword.compose.parts import parts
from afterword.compose.quoting import as_advice, as_quote
from afterword.compose.relevance import overlaps
from afterword.compose.shape import Shape
from afterword.compose.tact import is_negative, why_left_out
from afterword.compose.thanks import as_thanks
from afterword.compose.together import as_together, is_together
from afterword.compose.turn import is_safe, to_reader
from afterword.domain import NoteKind, Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.compose.parts import Part
    from afterword.domain import Fact, Person

EVERYONE = "Everyone"
# What was said with the reader, the most telling kind first.
DETAIL_KINDS = (
    NoteKind.TALKED, NoteKind.LEARNED, NoteKind.ENJOYED, NoteKind.ADVICE, NoteKind.NOTE, NoteKind.PERSONAL, NoteKind.QUESTION,
)  # fmt: skip
DETAILS_MOST = 3
_LIGHT = {NoteKind.PERSONAL, NoteKind.QUESTION}  # used only where little else is known
# Reasons that the reading of notes gives for notes that no letter tells.
NOT_FOR_TELLING = {
    "it is about how to reach them", "it is about when they can be reached", "it says whom else not to write to",
    "it says that the thank-you was sent",
}  # fmt: skip
ASKED = "it is something you were asked"
_OWN_WEAKNESS = re.compile(
    r"\b(?:error|mistake|gaps?|incident|disciplin\w+|complaint|fail\w*|left|leaving|fired|age|rating|short|only|weak\w*|worst|conflict)\b",
    re.IGNORECASE,
)
_BRACKET_MOST = 9  # words
_HOME = re.compile(
    r"\b(?:dog|cat|puppy|kids?|baby|wife|husband|tattoo|shirt|haircut|holiday|vacation|weekend plans|football team)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Detail:
    """Something of the talk, as a phrase that a sentence can take."""

    fact: Fact
    form: str  # topic, said, thanks, doing, advice, question
    words: str
    more: str = ""  # a second clause of the same note, behind "and that"
    bracket: str = ""  # what hung behind commas, with what joins it: ", with 22 piezometers"
    tail: str = ""  # a clause behind a colon

    @property
    def whole(self) -> str:
        """The phrase with what hangs on it."""
        return self.words + self.bracket + (f": {self.tail}" if self.tail else "")

    @property
    def is_plain(self) -> bool:
        """Whether the phrase is short and bare enough to stand in the middle of a sentence."""
        return self.whole == self.words and len(self.words.split()) <= 11 and "," not in self.words


def details_of(
    reader: Person, facts: tuple[Fact, ...], is_taken: Callable[[Fact, str], bool], shared_most: int
) -> tuple[tuple[Detail, ...], tuple[Reading, ...]]:
    """At most three details, what was said with the reader first; and what was left out, with the reason."""
    own = [f for f in facts if f.person == reader.name]
    shared = [f for f in facts if f.person == EVERYONE]
    found: list[Detail] = []
    unused: list[Reading] = []
    for fact in [*_in_order(own), *_in_order(shared)]:
        mine = fact.person == reader.name
        detail, why = as_detail(fact, reader)
        if detail is None:
            unused += [Reading(fact.id, "unused", why)] if mine else []
        elif _has_room(detail, found, shared_most, mine=mine) and (mine or not is_taken(fact, fact.text)):
            found.append(detail)
    return tuple(found), tuple(unused)


def _in_order(facts: list[Fact]) -> list[Fact]:
    """Labelled notes before guessed ones, so that what the person named stands first; the light kinds last."""
    usable = [f for f in facts if f.kind in DETAIL_KINDS]
    return sorted(
        usable, key=lambda f: (_is_light(f), f.kind is NoteKind.QUESTION, f.labelled is NoteKind.NOTE, f.line)
    )


def _is_light(fact: Fact) -> bool:
    return fact.kind in _LIGHT or (fact.labelled is NoteKind.NOTE and _HOME.search(fact.text) is not None)


def _has_room(detail: Detail, found: list[Detail], shared_most: int, *, mine: bool) -> bool:
    if any(overlaps(detail.whole, d.whole) for d in found):
        return False
    if _is_light(detail.fact):
        return len(found) < 2
    return len(found) < (
        DETAILS_MOST if mine else min(shared_most, 2) if not found else shared_most if len(found) < 2 else 0
    )


def as_detail(fact: Fact, reader: Person) -> tuple[Detail | None, str]:
    """A note as a phrase, or None with the reason."""
    own = fact.person != EVERYONE
    text = mend(fact.text)
    if fact.why in NOT_FOR_TELLING or (fact.why == ASKED and _OWN_WEAKNESS.search(text)):
        return None, fact.why
    if own and _THEIR_HOME.match(text):
        return None, "nobody is told of their own household"
    if phrase.is_foreign(text):
        return None, "it is not in English"
    why = "" if _TOLD_TO.match(text) else why_left_out(text)
    if why:
        text = _kindest(text)
        if not text:
            return None, why
    found = parts(text)
    for index, part in enumerate(found[:2]):
        behind = found[index + 1] if len(found) > index + 1 else None
        detail = _of_part(fact, part, behind, reader, own=own)
        if detail is not None:
            return detail, ""
    return None, why or "it could not be put into a sentence without guessing"


_DEED = re.compile(
    r"(?:he |she |they )?(?:showed|let|gave|taught|made|took|lent|walked|helped|explained|outlined) ", re.IGNORECASE
)
_LACKS = re.compile(r"\b(?:nobody|no one|none)\b.*\b(?:has|have|knows?|can|yet)\b|\b(?:lacks?|missing|not yet)\b")
_TOLD_TO = re.compile(r"(?:he |she |they )?(?:told|advised) me to (?!ask|say)\w+", re.IGNORECASE)
_THEIR_HOME = re.compile(
    r"(?:\d+|one|two|three|four|five) (?:kids|children|boys|girls|sons|daughters|dogs|cats)\b(?! (?:in|on|per|to|with|who|at)\b)",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"(?:he |she |they )?(?:showed|let|gave|walked|took|taught|introduced) (?:me|us) \S+ \S+", re.IGNORECASE
)


def _kindest(text: str) -> str:
    """The first piece of a note, when only a later piece has to stay out and it is clearly apart from it."""
    pieces = re.split(r"\s+and (?=(?:goes|says|said|went|was like)\b)|[.;]\s+|\s+[–—-]+\s+|,\s+(?=but\b)", text)
    for piece in re.split(r",\s+|[.;]\s+", text):
        if _SHOWN.match(piece) and not why_left_out(piece):
            return piece
    first = pieces[0].strip()
    return first if len(pieces) > 1 and len(first.split()) >= 4 and not why_left_out(first) else ""


def _of_part(fact: Fact, part: Part, behind: Part | None, reader: Person, *, own: bool) -> Detail | None:
    text = part.main.text
    quote = as_quote(fact.text)
    if quote and fact.kind is not NoteKind.ADVICE:
        return Detail(fact, "quote" if own else "motto", quote)
    if fact.kind is NoteKind.ADVICE:
        advice = as_advice(text, reader, own=own)
        return Detail(fact, "advice", advice) if advice else None
    if part.main.shape is Shape.QUESTION or fact.kind is NoteKind.QUESTION:
        return _question(fact, text, reader, own=own)
    thanks = as_thanks(text, reader, own=own, liked=fact.kind is NoteKind.ENJOYED) or _lesson(text, own=own)
    thanks = thanks or next(
        (t for c in part.clauses if _DEED.match(c.text) and (t := as_thanks(c.text, reader, own=own))), ""
    )
    if thanks:
        return Detail(fact, "thanks", thanks)
    together = next((t for c in (part.main, *part.clauses) if own and (t := as_together(c.text))), "")
    doing = together or phrase.as_doing(text, reader, own=own)
    if doing:
        return Detail(fact, "doing", doing)
    topic = phrase.as_topic(text, reader, own=own)
    if topic and len(topic.split()) > 1:
        return Detail(
            fact,
            "topic",
            topic,
            _more(fact, part, behind, reader, own=own),
            _bracket(part, reader, own=own),
            _tail(part, reader, own=own),
        )
    theirs = fact.kind in {NoteKind.LEARNED, NoteKind.NEED, NoteKind.NOTE}
    said = "" if is_together(text) else phrase.as_said(text, reader, own=own, theirs=theirs)
    if said and fact.labelled is NoteKind.NOTE and is_negative(said):
        return None
    if said:
        return Detail(fact, "said", said, _more(fact, part, behind, reader, own=own), _bracket(part, reader, own=own))
    if topic and (
        fact.labelled is NoteKind.TALKED
        or part.tail
        or _bracket(part, reader, own=own)
        or part.main.tokens[-1].text[:1].isupper()
    ):
        return Detail(fact, "topic", topic, "", _bracket(part, reader, own=own), _tail(part, reader, own=own))
    return None


_TRIED = re.compile(
    r"(?:(?:got to )?(?:taught|did|ran|gave|had) )?(?:a |an |my |the )?(?P<what>(?:\w+ )?(?:trial (?:shift|lesson|day|run)|sample lesson|demo lesson|work trial|working trial))$",
    re.IGNORECASE,
)


def _lesson(text: str, *, own: bool) -> str:
    """A trial shift or a sample lesson that they made room for."""
    match = _TRIED.match(text)
    return f"giving me the chance of a {match['what'].lower()}" if own and match else ""


def explained(reader: Person, facts: tuple[Fact, ...]) -> Detail | None:
    """What comes next, where there is nothing else to thank for: the reader explained it."""
    for fact in facts:
        if fact.kind is not NoteKind.NEXT or fact.person != reader.name:
            continue
        match = _COMES_NEXT.match(mend(fact.text))
        if match and phrase.is_fit(match["what"]):
            what = re.sub(r" and (?=[A-Z])", " and the ", with_article(match["what"]))
            return Detail(fact, "thanks", f"explaining {what}")
    return None


_COMES_NEXT = re.compile(
    r"(?P<what>(?!they|he|she|i\b|we\b)[^,.;]{4,60}?) (?:comes?|is|are) (?:next|after that|to follow)$", re.IGNORECASE
)


def _question(fact: Fact, text: str, reader: Person, *, own: bool) -> Detail | None:
    asked = phrase.lower_first(text.rstrip("? "))
    ok = re.match(r"(?:do|does|did|is|are|can|could|would|will|how|what|who|which|when|where|why)\b", asked)
    if not ok or not phrase.is_fit(asked) or not is_safe(asked, own=own) or len(asked.split()) > 18:
        return None
    return Detail(fact, "question", to_reader(asked, reader, own=own) + "?")


def _more(fact: Fact, part: Part, behind: Part | None, reader: Person, *, own: bool) -> str:
    """A second clause of the note that can be told too."""
    following = list(part.clauses) or ([behind.main] if behind is not None else [])
    if not following or why_left_out(following[0].text) or is_together(following[0].text):
        return ""
    said = phrase.as_said(following[0].text, reader, own=own, context=part.main.text)
    return "" if fact.labelled is not NoteKind.LEARNED and _LACKS.search(said) else said


def _bracket(part: Part, reader: Person, *, own: bool) -> str:
    kept: list[str] = []
    for aside in part.asides:
        told = (
            phrase.is_fit(aside)
            and not why_left_out(aside)
            and is_safe(aside, own=own)
            and not re.search(r"\b(?:i|my|me)\b|\(", aside, re.IGNORECASE)
        )
        if not told or len(" ".join([*kept, aside]).split()) > _BRACKET_MOST:
            break
        kept.append(to_reader(aside, reader, own=own, context=part.main.text))
    return hung(kept)


def _tail(part: Part, reader: Person, *, own: bool) -> str:
    if not part.tail or why_left_out(part.tail):
        return ""
    said = phrase.as_said(part.tail, reader, own=own, context=part.main.text)
    return said or (to_reader(part.tail, reader, own=own) if phrase.as_topic(part.tail, reader, own=own) else "")
