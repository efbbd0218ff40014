"""The eight rules of a good letter, judged by evidence (etiquette, with its sources, in afterword.etiquette)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import ASKED_FOR, TIPS, LetterKind, NoteKind, Tip
from afterword.review.mending import mend, words_most

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.domain import Finding
    from afterword.review.case import Case

    Signals = dict[str, tuple[tuple[int, int], ...]]
    Verdict = tuple[bool | None, str]
    Judges = dict[str, Callable[[Case, Signals, tuple[Finding, ...]], Verdict]]

_TAKEN = re.compile(
    r"\b(?:stayed with me|stuck with me|struck|made me|keep thinking|kept thinking|been thinking|gave me|enjoyed|your (?:point|"
    r"story|advice|example)|what you (?:said|told)|you (?:mentioned|described|said|explained|told)|resonated|stood out)\b",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\b(?:today|tonight|this (?:afternoon|evening)|end of (?:the )?day|same day)\b", re.IGNORECASE)
_RESUME = 4  # so many sentences about oneself are a second résumé


def judge_tips(case: Case, signals: Signals, findings: tuple[Finding, ...]) -> tuple[Tip, ...]:
    """All eight, in order; those for the other kind of letter are not judged."""
    if not case.english:
        return tuple(_tip(case, name, (None, "Only English is judged."), signals) for name in TIPS)
    judges, other = _judges(case)
    return tuple(
        _tip(case, name, judges[name](case, signals, findings), signals)
        if name in judges
        else _tip(case, name, (None, f"This is for {other}."), signals)
        for name in TIPS
    )


def _judges(case: Case) -> tuple[Judges, str]:
    """The judges for this kind of letter, and for what the other rules are."""
    if case.kind in ASKED_FOR:
        return _ASKED_FOR, "a thank-you note or a follow-up"
    if case.kind is not LetterKind.THANK_YOU:
        return _FOLLOW_UP, "a thank-you note"
    return _THANK_YOU, "a follow-up"


def _tip(case: Case, name: str, verdict: Verdict, signals: Signals) -> Tip:
    held, why = verdict
    return Tip(name, held, why, mend(case, name, signals, held=held))


def _prompt(case: Case, _signals: Signals, _findings: tuple[Finding, ...]) -> Verdict:
    debrief, sent_at = case.record.debrief, case.record.sent_at
    end = debrief.interview.end if debrief else None
    if end is None or sent_at is None:
        return None, "It is not known when the interview ended or when this leaves."
    hours = (sent_at - end).total_seconds() / 3600
    if hours < 0:
        return False, "It would leave before the interview is over."
    said = f"It leaves {_hours(hours)} after the interview ended."
    if hours < 1 and not _decided_today(case):
        return False, f"{said} A short pause shows thought."
    return hours <= case.etiquette.window_hours, said


def _decided_today(case: Case) -> bool:
    """Whether they decide on the day of the interview: then there is no time for a pause."""
    assert case.record.debrief is not None
    coming = (f.text for f in case.record.debrief.facts if f.kind is NoteKind.NEXT)
    return any(_TODAY.search(text) for text in coming)


def _hours(hours: float) -> str:
    count = round(hours)
    if count < 1:
        return f"{round(hours * 60)} minutes"
    if count < 48:
        return "1 hour" if count == 1 else f"{count} hours"
    return f"{round(hours / 24)} days"


def _quote(case: Case, spans: tuple[tuple[int, int], ...]) -> str:
    start, end = spans[0]
    text = " ".join(case.page.body[start:end].split())
    return f"“{text[:77]}…”" if len(text) > 80 else f"“{text}”"


def _both(case: Case, signals: Signals, names: tuple[tuple[str, str], ...]) -> Verdict:
    """Held when every one of these signals is there; says which is missing."""
    missing = [words for name, words in names if not signals[name]]
    if missing:
        return False, f"There is {' and '.join(missing)}."
    return True, _quote(case, signals[names[0][0]])


def _personal(case: Case, signals: Signals, findings: tuple[Finding, ...]) -> Verdict:
    detail = signals["specific_detail"]
    if not detail:
        return False, "Nothing in it could only have been said in this conversation."
    if any(f.rule == "copied" for f in findings):
        return False, "Somebody else there gets the same words."
    took = signals["learned"] or any(_TAKEN.search(case.page.plain[a:b]) for a, b in detail)
    if not took:
        return False, f"{_quote(case, detail)} is particular, but it doesn't say what you took from it."
    return True, _quote(case, detail)


def _qualified(case: Case, signals: Signals, _findings: tuple[Finding, ...]) -> Verdict:
    if case.etiquette.qualification_sentences == 0:
        return None, "Your settings leave this out."
    if len(signals["qualification"]) >= _RESUME:
        return False, f"{len(signals['qualification'])} sentences are about you; one is enough."
    names = (("qualification", "no skill or result of your own"), ("company_need", "no need of theirs"))
    return _both(case, signals, names)


def _enthusiastic(case: Case, signals: Signals, findings: tuple[Finding, ...]) -> Verdict:
    if any(f.rule == "pressure" and f.severity != "hint" for f in findings):
        return False, "It presses more than it shows interest."
    names = (("enthusiasm", "no plain word of interest"), ("moving_forward", "no wish to go on"))
    return _both(case, signals, names)


def _concise(case: Case, signals: Signals, _findings: tuple[Finding, ...]) -> Verdict:
    final, asked = case.kind is LetterKind.FINAL_FOLLOW_UP, case.kind in ASKED_FOR
    most = words_most(case)
    least = 0 if final or asked else case.etiquette.follow_up_words_least
    said = (
        f"It has {case.page.words} words; {least} to {most} are usual."
        if least
        else f"It has {case.page.words} words; up to {most} are usual for {'the last one' if final else 'such a letter'}."
    )
    if len(signals["concern_addressed"]) > 2:
        return False, "It spends more than two sentences on a doubt."
    return least <= case.page.words <= most, said


def _thankful(case: Case, signals: Signals, _findings: tuple[Finding, ...]) -> Verdict:
    """For letters after which the interest may be over: thanks are enough."""
    return _both(case, signals, (("gratitude", "no word of thanks"),))


def _grateful(case: Case, signals: Signals, _findings: tuple[Finding, ...]) -> Verdict:
    return _both(case, signals, (("gratitude", "no word of thanks"), ("enthusiasm", "no word of continued interest")))


def _informative(case: Case, signals: Signals, findings: tuple[Finding, ...]) -> Verdict:
    if any(f.rule == "missing_attachment" for f in findings):
        return False, "It says that something is attached, and nothing is."
    if signals["new_information"]:
        return True, _quote(case, signals["new_information"])
    debrief = case.record.debrief
    if debrief and any(f.kind is NoteKind.NEW for f in debrief.facts):
        return False, "Your notes have news that this letter doesn't mention."
    if case.etiquette.follow_up_needs_news:
        return False, "It brings nothing new, and in this country a follow-up is written only with news."
    return None, "It brings nothing new; whether you have something new is not known."


def _next_steps(case: Case, signals: Signals, _findings: tuple[Finding, ...]) -> Verdict:
    names = (
        ("next_steps_asked", "no question about what comes next"),
        ("availability_offered", "no offer to meet or to help"),
    )
    return _both(case, signals, names)


_THANK_YOU: Judges = {
    "prompt": _prompt,
    "personal": _personal,
    "qualified": _qualified,
    "enthusiastic": _enthusiastic,
}
_FOLLOW_UP: Judges = {
    "concise": _concise,
    "grateful": _grateful,
    "informative": _informative,
    "next_steps": _next_steps,
}
_ASKED_FOR: Judges = {"concise": _concise, "grateful": _thankful}
