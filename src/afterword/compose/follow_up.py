"""The follow-up: thanks and interest, what is new, and a plain question about what comes next."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from afterword.compose.greeting import spoken_name
from afterword.compose.mend import mend
from afterword.compose.phrase import as_news, is_fit, lower_first, upper_first, with_article
from afterword.compose.shape import Shape, chunks
from afterword.compose.timewords import date_words
from afterword.domain import LetterKind, Sentence

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan
    from afterword.compose.thank_you import Paragraph
    from afterword.domain import Fact

NEWS_MOST = 2
_MONTH_FIRST = {"en-US"}


def paragraphs(plan: LetterPlan) -> tuple[Paragraph, ...]:
    """The letter's paragraphs, without greeting and closing."""
    if plan.slot.kind is LetterKind.FINAL_FOLLOW_UP:
        return final(plan)
    fresh = news(plan)
    return tuple(p for p in ((opening(plan), interest(plan)), fresh, asking(plan)) if p)


def opening(plan: LetterPlan) -> Sentence:
    """Thanks for the conversation, with its date and the role."""
    talk = plan.interview
    day = talk.end or talk.start
    when = f" on {date_words(day, talk.language)}" if day else ""
    at = f" at {talk.company}" if talk.company else ""
    about = f" about the {talk.role} role{at}" if talk.role else at
    if plan.through is not None:
        return Sentence(
            f"Thank you again for arranging my conversation with {spoken_name(plan.through)}{when}{about}.",
            ("interview",),
        )
    return Sentence(f"Thank you again for our conversation{when}{about}.", ("interview",))


def interest(plan: LetterPlan) -> Sentence:
    """Interest that goes on."""
    return Sentence(
        "I remain very interested in the position." if plan.news else "I am still very interested in the position."
    )


def news(plan: LetterPlan) -> Paragraph:
    """What is new, each with its link or attachment."""
    found: list[Sentence] = []
    for fact in plan.news[:NEWS_MOST]:
        found += news_sentences(fact, plan, first=not found)
    return tuple(found)


def news_sentences(fact: Fact, plan: LetterPlan, *, first: bool) -> list[Sentence]:
    """One piece of news, and where to see it."""
    trace = (fact.id,)
    text = spoken_dates(mend(fact.text), plan.interview.language)
    said = as_news(text)
    lead = "Since we spoke, " if first and plan.through is None else "Since then, " if first else ""
    where = see(fact)
    if said:
        words = said if said.startswith(("I ", "my ")) or not lead else lower_first(said)
        body = f"{lead}{words}" if lead else upper_first(words)
        return [Sentence(f"{upper_first(body)}.", trace), *([Sentence(where, trace)] if where else [])]
    pieces = chunks(text)
    if pieces and pieces[0].shape in {Shape.NOUN, Shape.GERUND} and is_fit(pieces[0].text):
        thing = with_article(_with_a(lower_first(pieces[0].text)), a=True)
        if fact.attach:
            return [Sentence(f"I have attached {thing}.", trace)]
        if fact.link:
            return [Sentence(f"Here is {thing}: {fact.link[0]}", trace)]
        return [Sentence(f"There is one piece of news: {thing}.", trace)]
    return [Sentence(where, trace)] if where else []


def _with_a(noun: str) -> str:
    """One note of three pages: "3-page note" becomes "a 3-page note"."""
    return f"a {noun}" if re.match(r"\d+-(?!\d)", noun) else noun


def see(fact: Fact) -> str:
    """Where the news can be seen: attached, or behind a link."""
    if fact.attach:
        return "The document is attached." if len(fact.attach) == 1 else "The documents are attached."
    return f"You can read more here: {fact.link[0]}" if fact.link else ""


def spoken_dates(text: str, language: str) -> str:
    """Bare dates in words, in the order of day and month that the language has: 10/16 becomes "on October 16"."""

    def spoken(match: re.Match[str]) -> str:
        first, second = int(match["a"]), int(match["b"])
        month, day = (first, second) if language in _MONTH_FIRST else (second, first)
        try:
            return f"on {date_words(dt.date(2000, month, day), language)}"
        except ValueError:
            return match.group()

    return re.sub(r"(?:\bon )?(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])", spoken, text)


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
    role = f"the {talk.role} role" if talk.role else "the position"
    fresh = news(plan)
    first = (
        Sentence(f"Thank you again for considering me for {role}.", ("interview",)),
        Sentence("I am still interested, and I would be glad to know the next steps if the decision is open."),
    )
    last = (
        Sentence("If you have decided otherwise, I understand, and I will not write again."),
        Sentence("If it helps, I am ready to speak at any time that suits you."),
    )
    return tuple(p for p in (first, fresh[:2], last) if p)
