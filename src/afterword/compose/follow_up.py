"""The follow-up: thanks and interest, what is new, and a plain question about what comes next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
        return Sentence(f"Thank you again for arranging my conversation with {name}{when}{about}.", ("interview",))
    return Sentence(f"Thank you again for our conversation{when}{about}.", ("interview",))


def interest(plan: LetterPlan) -> Sentence:
    """Interest that goes on; with something of the talk where there is nothing new to tell."""
    topic = next((d for d in reversed(plan.details) if d.form == "topic" and d.is_plain), None)
    if plan.news or topic is None:
        return Sentence("I remain very interested in the position.")
    return Sentence(
        f"What we said about {topic.words} has stayed with me, and I remain very interested in the position.", (topic.fact.id,)
    )


def news(plan: LetterPlan) -> tuple[Sentence, ...]:
    """What is new, each with its link or attachment."""
    found: list[Sentence] = []
    for fact in plan.news[:NEWS_MOST]:
        lead = "" if found else "Since we spoke, " if plan.through is None else "Since then, "
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
        return (Sentence(f"You had spoken of needing {words}, so I wanted you to know.", trace),)
    if plan.news:
        return ()
    return (Sentence(f"You mentioned that you need {words}; I would be glad to take that on.", trace),)


def _short(words: str) -> str:
    """A need without what hangs on it."""
    return re.split(r",|;|:|\s+(?:without|instead of|because|since|so that)\s+", words)[0].strip()


def asking(plan: LetterPlan) -> Paragraph:
    """A plain question about what comes next, and readiness."""
    if plan.promised:
        ask = "Could you tell me where things stand with the decision, and what the next steps would be?"
    else:
        ask = "Could you tell me what the next steps are and when you expect a decision?"
    return (Sentence(ask), Sentence("I am happy to speak again, or to send anything else that would help."))


def final(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The last follow-up: short, and with a graceful way out."""
    talk = plan.interview
    role = role_words(talk) or "the position"
    at = f" at {company_name(talk)}" if talk.company and len(role.split()) < 8 else ""
    first = (
        Sentence(f"Thank you again for considering me for {role}{at}.", ("interview",)),
        Sentence("I am still interested, and I would be glad to know the next steps if the decision is open."),
    )
    last = (
        Sentence("If you have decided otherwise, I understand; this is the last time I will ask."),
        Sentence("I am ready to speak whenever it suits you."),
    )
    fresh = news(plan)[:1]
    words = sum(len(s.text.split()) for s in (*first, *fresh, *last))
    return tuple(p for p in (first, fresh if words <= 66 else (), last) if p)
