"""How to mend what a letter lacks: one concrete way, from the person's own notes where they have it, and why it matters.

The numbers are those of afterword.etiquette; their sources are named where they are used.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import ASKED_FOR, LetterKind, NoteKind
from afterword.review.ground import is_private, touches
from afterword.review.vocabulary import stems

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from afterword.domain import Fact
    from afterword.review.case import Case

    Signals = dict[str, tuple[tuple[int, int], ...]]

MATTERS = {
    "prompt": "Most who give advice on it say within 24 hours (HBR 2022, TopResume 2017, Accountemps 2017).",
    "personal": "Interviewers compare notes, and letters that could go to anyone are what they complain of most.",
    "qualified": "One sentence is enough: a letter of thanks is no second résumé (HBR 2022).",
    "enthusiastic": "68% of recruiters and hiring managers say that such a note matters to them (TopResume 2017, n = 358).",
    "concise": "Recruiters ask for what fits on one screen: under 100 words the first time, under 60 the last.",
    "grateful": "Thanks raises a reader's wish to help (Grant and Gino 2010; their study was not about interviews).",
    "informative": "News gives them a reason to read; a follow-up without any is for when a date has passed.",
    "next_steps": "A plain question is the easiest to answer, and saying when you are free saves them a letter.",
}
_PLAIN = {
    "prompt": "Send it within a day of the interview, and not the minute you leave.",
    "personal": "Name one thing from this conversation and say what you took from it.",
    "qualified": "Tie one skill or result of yours to something they said they need, in one sentence.",
    "enthusiastic": "Say once, plainly, that you want the job and would like to go on.",
    "concise": "Keep it to one screen.",
    "grateful": "Thank them for their time, and say that you are still interested.",
    "informative": "Add what is new since the interview, if there is something; leave it out if there isn't.",
    "next_steps": "Ask plainly what comes next or when, and offer to meet or to answer questions.",
}
_TAKEN_FROM = (NoteKind.LEARNED, NoteKind.ENJOYED, NoteKind.TALKED, NoteKind.ADVICE, NoteKind.PERSONAL, NoteKind.NOTE)
_LONGEST_QUOTE = 90
_THEY_NEED = re.compile(
    r"^(?:they|she|he|the team|we)?(?:'re| are| is)? ?(?:needs?|wants?|looking for|after) ", re.IGNORECASE
)


def mend(case: Case, tip: str, signals: Signals, *, held: bool | None) -> str:
    """One way to hold this tip, and why it matters. Facts marked or taken as private are never quoted."""
    way = _WAYS[tip](case, signals) if held is False else ""
    return f"{way or _PLAIN[tip]} {MATTERS[tip]}"


def _prompt(case: Case, _signals: Signals) -> str:
    assert case.record.debrief is not None
    assert case.record.sent_at is not None
    end = case.record.debrief.interview.end
    assert end is not None  # otherwise promptness is not judged
    hours = (case.record.sent_at - end).total_seconds() / 3600
    if hours >= case.etiquette.window_hours:
        return "Send it now: late is better than never. Don't excuse the delay."
    return f"The interview ended on {_moment(end)}; two hours later is early enough."


def _moment(at: dt.datetime) -> str:
    return f"{at:%A} at {at.hour}:{at:%M}"


def _personal(case: Case, _signals: Signals) -> str:
    fact = _first(_unsaid(case, _TAKEN_FROM))
    return f"You noted {_quoted(fact)}: say it, and what you took from it." if fact else ""


def _qualified(case: Case, signals: Signals) -> str:
    needs, strengths = _facts(case, (NoteKind.NEED,)), _facts(case, (NoteKind.STRENGTH,))
    if not needs or not strengths:
        return _half(needs, strengths, signals)
    need, strength = max(
        ((n, s) for n in needs for s in strengths), key=lambda pair: len(stems(pair[0].text) & stems(pair[1].text))
    )
    return f"You noted that they need {_needed(need)}, and of yourself {_quoted(strength)}: say both in one sentence."


def _half(needs: tuple[Fact, ...], strengths: tuple[Fact, ...], signals: Signals) -> str:
    if strengths and not signals["qualification"]:
        return f"You noted of yourself {_quoted(strengths[0])}: say it where it answers something they need."
    if needs and not signals["company_need"]:
        return f"You noted that they need {_needed(needs[0])}: say in one sentence how you can help with it."
    return ""


def _enthusiastic(case: Case, signals: Signals) -> str:
    post = _post(case)
    if not signals["enthusiasm"]:
        return f"Say once, plainly, that you would like {post or 'the job'}."
    return "" if signals["moving_forward"] else "Say at the end that you look forward to hearing from them."


def _post(case: Case) -> str:
    interview = case.record.debrief.interview if case.record.debrief else None
    if interview is None or not interview.role:
        return ""
    return f"the {interview.role} role" + (f" at {interview.company}" if interview.company else "")


def words_most(case: Case) -> int:
    """How many words are usual at most for this kind of letter."""
    if case.kind in ASKED_FOR:
        return case.etiquette.asked_for_words_most
    return (
        case.etiquette.final_words_most
        if case.kind is LetterKind.FINAL_FOLLOW_UP
        else case.etiquette.follow_up_words_most
    )


def _concise(case: Case, _signals: Signals) -> str:
    over = case.page.words - words_most(case)
    if over <= 0 or not case.page.sentences:
        return ""
    longest = max(case.page.sentences, key=lambda s: len(s.text)).text
    return f"Cut about {over} words; the longest sentence is {_short(longest)}."


def _grateful(_case: Case, signals: Signals) -> str:
    if signals["gratitude"]:
        return "Say that you are still interested."
    return "Thank them for their time and consideration."


def _informative(case: Case, _signals: Signals) -> str:
    fact = _first(_unsaid(case, (NoteKind.NEW,)))
    if fact is None:
        return ""
    with_it = ", and attach " + ", ".join(fact.attach) if fact.attach else ""
    return f"You noted {_quoted(fact)}: say it in one sentence{with_it}."


def _next_steps(case: Case, signals: Signals) -> str:
    fact = _first(_facts(case, (NoteKind.NEXT,)))
    if not signals["next_steps_asked"]:
        return (
            f"You noted {_quoted(fact)}: ask whether that still holds." if fact else "Ask in one line what comes next."
        )
    return "Offer to meet again or to answer questions." if not signals["availability_offered"] else ""


_WAYS: dict[str, Callable[[Case, Signals], str]] = {
    "prompt": _prompt,
    "personal": _personal,
    "qualified": _qualified,
    "enthusiastic": _enthusiastic,
    "concise": _concise,
    "grateful": _grateful,
    "informative": _informative,
    "next_steps": _next_steps,
}


def _facts(case: Case, kinds: tuple[NoteKind, ...]) -> tuple[Fact, ...]:
    """The facts of these kinds that a letter to this reader may use, in the order of the kinds."""
    debrief, profile = case.record.debrief, case.record.profile
    facts = debrief.facts if debrief else ()
    if debrief and case.reader:
        facts = tuple(f for f in facts if f.person in {"Everyone", case.reader.name})
    if NoteKind.STRENGTH in kinds and profile:
        facts += profile.strengths
    usable = [f for f in facts if f.kind in kinds and not is_private(f) and f.text]
    return tuple(sorted(usable, key=lambda f: kinds.index(f.kind)))


def _unsaid(case: Case, kinds: tuple[NoteKind, ...]) -> tuple[Fact, ...]:
    return tuple(f for f in _facts(case, kinds) if not any(touches(case, s.text, f.text) for s in case.page.sentences))


def _first(facts: tuple[Fact, ...]) -> Fact | None:
    return facts[0] if facts else None


def _quoted(fact: Fact) -> str:
    return _short(fact.text)


def _needed(fact: Fact) -> str:
    return _short(_THEY_NEED.sub("", fact.text) or fact.text)


def _short(text: str) -> str:
    text = " ".join(text.split()).rstrip(".")
    return f"“{text}”" if len(text) <= _LONGEST_QUOTE else f"“{text[:_LONGEST_QUOTE].rsplit(' ', 1)[0]}…”"
