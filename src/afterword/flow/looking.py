"""What a person looks at: what needs them, their letters, what came back, what happened. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from afterword.domain import State
from afterword.store import repository as store
from afterword.track.today import LetterRow, MailRow, PlanRow, needs

if TYPE_CHECKING:
    import datetime as dt

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Event
    from afterword.store.repository import Health, Owner, Plan, Received, StoredAppointment, StoredCandidate
    from afterword.track.today import Need


@dataclass(frozen=True, slots=True)
class Today:
    """What needs the person now, how much there is, and how the watch is."""

    needs: tuple[Need, ...]
    counts: dict[str, int]
    health: str


def today(owner: Owner, now: dt.datetime) -> Today:
    """What needs the person at `now`; the cost doesn't grow with what is over."""
    rows = tuple(
        LetterRow(o.id, o.interview, o.letter.to.name, o.letter.kind, o.state, o.why, o.send_at, o.send_by)
        for o in store.letters_needing(owner)
    )
    mails = tuple(
        MailRow(r.interview, r.letter, r.mail.sender_name or r.mail.sender, r.because, r.received_at)
        for r in store.unsure_incoming(owner)
    )
    plans = tuple(PlanRow(p.interview, p.person, p.since, p.why) for p in store.due_plans(owner, now))
    counts = {"interviews": store.count_interviews(owner), **store.count_letters(owner)}
    return Today(needs(rows, mails, plans, now), counts, watch_words(owner, now))


def watch_words(owner: Owner, now: dt.datetime) -> str:
    """How the watch is, in a sentence."""
    if store.load_mailbox(owner) is None:
        return "There is no mailbox yet, so nothing is sent and nothing is watched: afterword mailbox set"
    health = store.health(owner)
    if health.last_read_at is None:
        trouble = f" ({health.last_error})" if health.last_error else ""
        return f"The mailbox has not been read yet{trouble}: afterword run"
    minutes = (now - health.last_read_at).total_seconds() / 60
    ago = _ago(minutes)
    if health.last_error:
        return f"The mailbox was last read {ago}; since then: {health.last_error}. Follow-ups are held."
    return f"The mailbox was last read {ago}."


def _ago(minutes: float) -> str:
    just, hours_from = 2, 120
    if minutes < just:
        return "just now"
    return f"{minutes:.0f} minutes ago" if minutes < hours_from else f"{minutes / 60:.0f} hours ago"


def letters(owner: Owner, state: State | None) -> tuple[Outgoing, ...]:
    """The person's letters, the oldest first."""
    return store.letters(owner, state=state)


def replies(owner: Owner) -> tuple[Received, ...]:
    """What came back, the oldest first."""
    return store.incoming(owner)


def reply(owner: Owner, start: str) -> Received:
    """One mail that came back, by the start of its id. Raises NotFound."""
    return store.received(owner, start)


def reply_as_data(received: Received) -> dict[str, Any]:
    """A mail that came back, for a script."""
    mail = received.mail
    return {
        "id": received.key,
        "at": received.received_at.isoformat(timespec="seconds"),
        "from": {"name": mail.sender_name, "email": mail.sender},
        "subject": mail.subject,
        "kind": mail.kind.value,
        "meaning": mail.meaning.value if mail.meaning else None,
        "letter": received.letter or None,
        "interview": received.interview or None,
        "sure": round(received.sure, 2),
        "effect": received.effect,
        "because": received.because or mail.reason,
        "own_words": mail.own_words,
        "message_id": mail.message_id,
    }


def events(owner: Owner) -> tuple[Event, ...]:
    """Everything that happened, the oldest first."""
    return store.events(owner)


def expected(owner: Owner) -> tuple[StoredAppointment, ...]:
    """What calendars told of and is not over yet for the person: taken and proposed ones, the soonest first."""
    return tuple(a for a in store.appointments(owner) if a.state in {"taken", "proposed"})


def candidates(owner: Owner, interview: str = "") -> tuple[StoredCandidate, ...]:
    """Candidates that wait for the person's word, the likeliest first."""
    return tuple(c for c in store.candidates(owner) if c.interview.startswith(interview))


@dataclass(frozen=True, slots=True)
class Desk:
    """All that lies on the person's desk at one moment, for a page."""

    needs: tuple[Need, ...]
    letters: dict[str, Outgoing]  # those of the needs, by id
    mails: tuple[Received, ...]  # that may be answers
    scheduled: tuple[Outgoing, ...]  # approved, the soonest first
    leaving: tuple[Outgoing, ...]  # that are leaving at this moment
    plans: tuple[Plan, ...]  # follow-ups that will be due unless something comes
    untold: tuple[StoredAppointment, ...]  # talks that are over and not written down
    proposed: tuple[StoredAppointment, ...]  # appointments that may be interviews
    latest: tuple[Received, ...]
    titles: dict[str, tuple[str, str]]  # company and post by interview
    interviews: int
    has_mailbox: bool
    health: Health


def desk(owner: Owner, now: dt.datetime, most: int = 5) -> Desk:
    """What needs the person, what is on its way, what came back; at most `most` of what can wait."""
    open_ = store.letters_needing(owner)
    mails = store.unsure_incoming(owner)
    due = store.due_plans(owner, now)
    rows = tuple(
        LetterRow(o.id, o.interview, o.letter.to.name, o.letter.kind, o.state, o.why, o.send_at, o.send_by)
        for o in open_
    )
    plans = tuple(PlanRow(p.interview, p.person, p.since, p.why) for p in due)
    # Mails are shown by themselves, with what they may answer.
    found = needs(rows, (), plans, now)
    waiting = tuple(p for p in store.plans(owner, state="waiting", most=most + len(due)) if p.since > now)[:most]
    latest, _ = store.incoming_window(owner, most=most)
    told = store.appointments(owner, state="proposed")
    idents = {
        *(need.interview_id for need in found),
        *(o.interview for o in open_),
        *(p.interview for p in waiting),
        *(r.interview for r in (*mails, *latest)),
    }
    return Desk(
        needs=found,
        letters={o.id: o for o in open_},
        mails=mails,
        scheduled=tuple(o for o in open_ if o.state is State.APPROVED),
        leaving=tuple(o for o in open_ if o.state is State.SENDING),
        plans=waiting,
        untold=store.untold(owner, now)[:most],
        proposed=told[:most],
        latest=latest,
        titles=store.titles(owner, idents - {""}),
        interviews=store.count_interviews(owner),
        has_mailbox=store.load_mailbox(owner) is not None,
        health=store.health(owner),
    )
