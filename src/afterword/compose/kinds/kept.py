"""A promise kept, and an open doubt or question answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose import thank_you
from afterword.compose.articles import head_of, with_article
from afterword.compose.details import EVERYONE
from afterword.compose.kinds import frames
from afterword.compose.kinds.parts import again
from afterword.compose.mend import mend
from afterword.compose.news import news_sentences
from afterword.compose.pen import Pen
from afterword.compose.phrase import is_fit, lower_first
from afterword.compose.plan import promised_link, promised_thing
from afterword.compose.relevance import content_words
from afterword.compose.shape import Shape, chunk
from afterword.compose.tagging import tag
from afterword.domain import NoteKind, Sentence

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.domain import Fact

    Paragraph = tuple[Sentence, ...]
_MOST = 2  # things of one letter


def promise_kept(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """What was promised, with its link or file. Empty when there is nothing to give."""
    kept = [fact for fact in plan.facts if _sent(plan, fact, too=False)][:_MOST]
    if not kept:
        return ()
    given = [_sent(plan, fact, too=bool(number)) for number, fact in enumerate(kept)]
    questions = frames.QUESTIONS_MANY if len(kept) > 1 or _is_many(_thing(plan, kept[0])) else frames.QUESTIONS
    return ((again(plan), *(s for s in given if s)), (Sentence(questions), Sentence(frames.FORWARD)))


def _is_many(what: str) -> bool:
    """Whether what was promised is more than one thing: "my slides"."""
    head = head_of(tag(what))
    return head is not None and head.tag == "NN2"


def _sent(plan: LetterPlan, fact: Fact, *, too: bool) -> Sentence | None:
    if fact.kind is not NoteKind.PROMISE or fact.done or fact.person not in {plan.reader.name, EVERYONE}:
        return None
    link = promised_link(fact)
    what = _thing(plan, fact)
    if not what or not (link or fact.attach):
        return None
    if link:
        one, more = (
            (frames.PROMISED_TOO, frames.PROMISED_MANY_TOO) if too else (frames.PROMISED_LINK, frames.PROMISED_MANY)
        )
        way = more if _is_many(what) else one
        return Sentence(_once(way.format(what=what, link=link)), (fact.id,))
    way = frames.PROMISED_FILE_TOO if too else frames.PROMISED_FILE
    return Sentence(_once(way.format(what=what)), (fact.id,))


def _once(text: str) -> str:
    """A promise is spoken of once in a sentence."""
    return text.replace(f"{frames.SOMETHING}, as promised", frames.SOMETHING)


def _thing(plan: LetterPlan, fact: Fact) -> str:
    """What was promised as a phrase; "" where it was promised to somebody else."""
    what, _ = promised_thing(fact, plan.reader)
    if what and is_fit(what):
        return what
    others = {p.given for p in plan.panel if p.name != plan.reader.name and p.given}
    bare = mend(re.sub(r"https?://\S+", "", fact.text)).strip(" ,:;-–—")
    if others & set(re.findall(r"\w+", bare)):
        return ""
    piece = chunk(bare)
    noun = (
        piece.shape is Shape.NOUN
        and is_fit(bare)
        and not re.search(r"\b(?:i|he|she|they|him|her|them|you)\b", bare, re.IGNORECASE)
    )
    return with_article(lower_first(bare)) if noun else frames.SOMETHING


def answer(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The better answer, or the news that settles the doubt; the weak moment itself is never told. Empty without one."""
    told = _better(plan) or _settled(plan)
    if not told:
        return ()
    return ((again(plan),), told, (Sentence(frames.STILL), Sentence(frames.MORE_DETAIL)))


def _better(plan: LetterPlan) -> Paragraph:
    return tuple(thank_you.concern(plan, Pen(plan.index)))


def _settled(plan: LetterPlan) -> Paragraph:
    """News that has words in common with an open doubt: the licence that was missing has come."""
    open_ = [f for f in plan.facts if f.kind is NoteKind.CONCERN and f.person in {plan.reader.name, EVERYONE}]
    doubts = {word for fact in open_ for word in content_words(mend(fact.text))}
    for fact in plan.news:
        if content_words(mend(fact.text)) & doubts:
            return tuple(news_sentences(fact, "", plan.interview.language, also=False))
    return ()
