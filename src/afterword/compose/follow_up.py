"""The follow-up: thanks and interest, what is new, and a plain question about what comes next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose import frames
from afterword.compose.greeting import spoken_name
from afterword.compose.mend import mend
from afterword.compose.news import news_sentences
from afterword.compose.relevance import content_words
from afterword.compose.role import at_company, company_name, role_words
from afterword.compose.timewords import date_words
from afterword.domain import LetterKind, Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.compose.thank_you import Paragraph

NEWS_MOST = 2
_NEED_MOST = 14  # words


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing."""
    if plan.slot.kind is LetterKind.FINAL_FOLLOW_UP:
        return final(plan)
    first = (opening(plan), interest(plan))
    return tuple(p for p in (first, (*news(plan), *tie(plan)), asking(plan)) if p)


def opening(plan: LetterPlan) -> Sentence:
    """Thanks for the conversation, with its date and the role."""
    talk = plan.interview
    day = talk.end or talk.start
    when = f" on {date_words(day, talk.language)}" if day else ""
    role = role_words(talk)
    about = f" about {role}{at_company(talk)}" if role else at_company(talk)
    if plan.through is not None:
        name = spoken_name(plan.through)
        return Sentence(frames.ARRANGED.format(name=name, when=when, about=about), ("interview",))
    return Sentence(frames.AGAIN.format(when=when, about=about), ("interview",))


def interest(plan: LetterPlan) -> Sentence:
    """Interest that goes on; with something of the talk where there is nothing new to tell."""
    topic = next((d for d in reversed(plan.details) if d.form == "topic" and d.is_plain), None)
    if plan.news or topic is None:
        return Sentence(frames.INTERESTED)
    return Sentence(frames.INTERESTED_IN.format(words=topic.words), (topic.fact.id,))


def news(plan: LetterPlan) -> tuple[Sentence, ...]:
    """What is new, each with its link or attachment."""
    found: list[Sentence] = []
    for fact in plan.news[:NEWS_MOST]:
        lead = "" if found else frames.SINCE if plan.through is None else frames.SINCE_THEN
        found += news_sentences(fact, lead, plan.interview.language, also=any("attach" in s.text for s in found))
    return tuple(found)


def tie(plan: LetterPlan) -> tuple[Sentence, ...]:
    """One tie to their need: to the news where they meet, else only that the work appeals."""
    need = plan.need
    if need is None or need.goal or plan.tone is Tone.BRIEF:
        return ()
    words = _short(need.words)
    if len(words.split()) > _NEED_MOST:
        return ()
    trace = (need.fact.id,)
    if plan.news and any(content_words(mend(need.fact.text)) & content_words(mend(f.text)) for f in plan.news):
        return (Sentence(frames.WANTED_YOU_TO_KNOW.format(words=words), trace),)
    if plan.news:
        return ()
    return (Sentence(frames.GLADLY.format(words=words), trace),)


def _short(words: str) -> str:
    """A need without what hangs on it."""
    return re.split(r",|;|:|\s+(?:without|instead of|because|since|so that)\s+", words)[0].strip()


def asking(plan: LetterPlan) -> Paragraph:
    """A plain question about what comes next, and readiness."""
    return (Sentence(frames.ASK_PROMISED if plan.promised else frames.ASK), Sentence(frames.READY))


def final(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The last follow-up: short, and with a graceful way out."""
    talk = plan.interview
    role = role_words(talk) or "the position"
    at = f" at {company_name(talk)}" if talk.company and len(role.split()) < 8 else ""
    first = (
        Sentence(frames.CONSIDERING.format(role=role, at=at), ("interview",)),
        Sentence(frames.FINAL_INTEREST),
    )
    last = (
        Sentence(frames.WAY_OUT),
        Sentence(frames.FINAL_READY),
    )
    fresh = news(plan)
    words = sum(len(s.text.split()) for s in (*first, *fresh, *last))
    return tuple(p for p in (first, fresh if words <= 66 else (), last) if p)
