"""Letters that a person asks for by their kind: an acceptance, a withdrawal, a promise kept. They leave at the next good hour."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Agenda, LetterKind, NoteKind, NotNow, ReplyMeaning, Slot
from afterword.schedule.contact import is_recruiter, matching, right_person
from afterword.schedule.dates import promises
from afterword.schedule.hours import reader_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from afterword.domain import Debrief, Fact, Person, Touch

# After one of these the person's part in the process is over or settled, and nothing is asked for any more.
ENDINGS = {
    LetterKind.ACCEPT_OFFER.value: "you accepted their offer",
    LetterKind.DECLINE_OFFER.value: "you declined their offer",
    LetterKind.WITHDRAW.value: "you withdrew",
}
_REASONS = {
    LetterKind.PROMISE_KEPT: "a promise is worth most when it is kept soon",
    LetterKind.ANSWER: "a better answer helps while they still decide",
    LetterKind.AFTER_REJECTION: "thanks after a no are remembered; a day or two later is soon enough",
    LetterKind.DATE_MOVED: "a short answer shows that you have read it",
    LetterKind.ACCEPT_OFFER: "they wait for your answer",
    LetterKind.DECLINE_OFFER: "they wait for your answer, and may want to ask somebody else",
    LetterKind.ASK_FOR_TIME: "it is asked before their day has come",
    LetterKind.WITHDRAW: "they can plan without you from now on",
    LetterKind.COMPETING_OFFER: "they need to know in time to do something about it",
    LetterKind.THROUGH_RECRUITER: "thanks that somebody passes on need a head start",
}
_OFFERED = re.compile(r"\boffer(?:ed|ing)?\b", re.IGNORECASE)
# Whoever wrote last is whom these answer.
_ANSWERED = {
    LetterKind.AFTER_REJECTION: {ReplyMeaning.REJECTION.value},
    LetterKind.DATE_MOVED: {ReplyMeaning.INFORMATION.value, ReplyMeaning.UNCLEAR.value, "reply"},
    LetterKind.ACCEPT_OFFER: {ReplyMeaning.OFFER.value},
    LetterKind.DECLINE_OFFER: {ReplyMeaning.OFFER.value},
    LetterKind.ASK_FOR_TIME: {ReplyMeaning.OFFER.value},
}


def asked_for(
    debrief: Debrief,
    kind: LetterKind,
    now: dt.datetime,
    history: tuple[Touch, ...],
    *,
    banned: dict[str, str],
    wanted: tuple[Person, ...],
) -> Agenda:
    """The letters of a kind that the person asks for; `now` is aware, `wanted` is empty where they name nobody.

    Bans hold here as everywhere. The hour is the next at which the reader is at work, since whoever asks has a reason.
    """
    people = tuple(p for p in wanted if p.name not in banned) if wanted else _readers(debrief, kind, history, banned)
    due = tuple(_slot(debrief, person, kind, now) for person in people)
    why = " and ".join(person.name for person in people)
    others = (p for p in debrief.people if p not in people and not wanted and people)
    return Agenda(due, tuple(NotNow(p.name, f"this letter goes to {why}") for p in others))


def _slot(debrief: Debrief, person: Person, kind: LetterKind, now: dt.datetime) -> Slot:
    send_at = reader_of(debrief, person, now).opening(now)
    return Slot(person.name, kind, send_at, None, "you asked for it", _REASONS[kind])


def _readers(
    debrief: Debrief, kind: LetterKind, history: tuple[Touch, ...], banned: dict[str, str]
) -> tuple[Person, ...]:
    allowed = tuple(p for p in debrief.people if p.name not in banned)
    if kind is LetterKind.THROUGH_RECRUITER:
        found = tuple(p for p in allowed if is_recruiter(p))[:1]
    elif kind is LetterKind.PROMISE_KEPT:
        found = _noted_with(debrief, allowed, lambda f: f.kind is NoteKind.PROMISE and not f.done)
    elif kind is LetterKind.ANSWER:
        found = _noted_with(debrief, allowed, lambda f: f.kind is NoteKind.CONCERN)[:1]
    else:
        found = _who_wrote(allowed, kind, history)
        if not found and ReplyMeaning.OFFER.value in _ANSWERED.get(kind, ()):
            found = _noted_with(debrief, allowed, lambda f: _OFFERED.search(f.text) is not None)[:1]
    # Who named the day is asked about it; all else concerns whoever decides.
    by_day = kind in {LetterKind.DATE_MOVED, LetterKind.COMPETING_OFFER}
    named = sorted(promises(debrief), key=lambda p: p.day, reverse=True) if by_day else ()
    main = right_person(debrief, banned, tuple(p.person for p in named))
    return found or ((main,) if main else ())


def _noted_with(debrief: Debrief, people: tuple[Person, ...], is_one: Callable[[Fact], bool]) -> tuple[Person, ...]:
    names = {fact.person for fact in debrief.facts if is_one(fact)}
    return tuple(p for p in people if p.name in names)


def _who_wrote(people: tuple[Person, ...], kind: LetterKind, history: tuple[Touch, ...]) -> tuple[Person, ...]:
    meant = _ANSWERED.get(kind, set())
    wrote = [t for t in sorted(history, key=lambda t: t.at) if not t.by_us and t.what in meant and t.person]
    return matching(people, wrote[-1].person)[:1] if wrote else ()


def ended(history: tuple[Touch, ...]) -> Touch | None:
    """The letter of ours that ended the process: an acceptance, a refusal, a withdrawal. None while it goes on."""
    return next((touch for touch in history if touch.by_us and touch.what in ENDINGS), None)
