"""What needs the person now, the most pressing first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from afterword.domain import LetterKind, State

_NAMES = {
    LetterKind.THANK_YOU: "thank-you note",
    LetterKind.FOLLOW_UP: "follow-up",
    LetterKind.FINAL_FOLLOW_UP: "last follow-up",
    LetterKind.PROMISE_KEPT: "letter with what you promised",
    LetterKind.ANSWER: "letter with your answer",
    LetterKind.AFTER_REJECTION: "thanks after their no",
    LetterKind.DATE_MOVED: "answer about the new date",
    LetterKind.ACCEPT_OFFER: "acceptance",
    LetterKind.DECLINE_OFFER: "letter that declines the offer",
    LetterKind.ASK_FOR_TIME: "letter that asks for time",
    LetterKind.WITHDRAW: "withdrawal",
    LetterKind.COMPETING_OFFER: "letter about the other offer",
    LetterKind.THROUGH_RECRUITER: "thank-you note to pass on",
}


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that isn't over."""

    id: str
    interview: str  # id
    to: str
    kind: LetterKind
    state: State
    why: str  # why it is held, refused or doubtful
    send_at: dt.datetime | None = None
    send_by: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class MailRow:
    """A mail that the person has to look at."""

    interview: str
    letter: str
    sender: str
    because: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A letter that is due and not written yet: a follow-up, or a thank-you whose window runs."""

    interview: str
    person: str
    since: dt.datetime
    why: str
    until: dt.datetime | None = None  # a thank-you: when its window ends


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to do. `rank` 0 presses most; `until` is when it will be too late, if ever."""

    rank: int
    text: str
    letter_id: str = ""
    interview_id: str = ""
    until: dt.datetime | None = None


def needs(
    letters: tuple[LetterRow, ...], mails: tuple[MailRow, ...], plans: tuple[PlanRow, ...], now: dt.datetime
) -> tuple[Need, ...]:
    """All of it in order: what is running out, what came back, what is stuck, what can wait."""
    found = [need for letter in letters if (need := _of_letter(letter, now))]
    found += [_of_mail(mail) for mail in mails]
    found += [_of_plan(plan, now) for plan in plans if plan.since <= now]
    never = dt.datetime.max.replace(tzinfo=dt.UTC)
    return tuple(sorted(found, key=lambda n: (n.rank, n.until.astimezone(dt.UTC) if n.until else never, n.text)))


def time_left(until: dt.datetime, now: dt.datetime) -> str:
    """Such as "3 hours 20 minutes left", or "the time is over"."""
    minutes = int((until - now).total_seconds() // 60)
    if minutes < 0:
        return "the time is over, and late is better than never"
    days, hours, rest = minutes // 1440, minutes % 1440 // 60, minutes % 60
    units = ((days, "day"), (hours, "hour")) if days else ((hours, "hour"), (rest, "minute"))
    said = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in units if count]
    return f"{' '.join(said) or 'less than a minute'} left"


def _of_letter(letter: LetterRow, now: dt.datetime) -> Need | None:
    name = f"the {_NAMES[letter.kind]} to {letter.to}"
    because = f": {letter.why}" if letter.why else ""
    if letter.state is State.HELD:
        return Need(1, f"Look at {name}, which is held{because}", letter.id, letter.interview, letter.send_by)
    if letter.state is State.REFUSED:
        return Need(1, f"Mend {name}, which was refused{because}", letter.id, letter.interview)
    if letter.state is State.DOUBTFUL:
        return Need(2, f"Wait, or settle whether {name} left{because}", letter.id, letter.interview)
    if letter.state is not State.DRAFTED:
        return None
    if letter.send_by is None:
        return Need(4, f"Read and approve {name}", letter.id, letter.interview)
    text = f"Read and approve {name}: {time_left(letter.send_by, now)}"
    return Need(0, text, letter.id, letter.interview, letter.send_by)


def _of_mail(mail: MailRow) -> Need:
    because = f": {mail.because}" if mail.because else ""
    return Need(1, f"Look at the mail from {mail.sender}{because}", mail.letter, mail.interview)


def _of_plan(plan: PlanRow, now: dt.datetime) -> Need:
    if plan.until:
        text = f"Thank {plan.person}: {time_left(plan.until, now)}"
        return Need(0, text, "", plan.interview, plan.until)
    return Need(3, f"Follow up with {plan.person}: {plan.why}", "", plan.interview)
