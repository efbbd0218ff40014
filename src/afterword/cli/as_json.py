"""Values as the JSON of the public contract."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from afterword.domain import (
        BouncedRecipient,
        Debrief,
        Incoming,
        NotNow,
        Person,
        Problem,
        Profile,
        Review,
        Slot,
    )
    from afterword.flow.drafting import Drafted, Drafting


def show(value: Any, *, indent: int | None = 2) -> None:
    """Print one JSON document; lone surrogates are escaped, so any text can be printed."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=_default)
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = json.dumps(value, ensure_ascii=True, indent=indent, default=_default)
    click.echo(text)


def _default(value: object) -> str:
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds")
    return str(value)


def moment(value: dt.datetime | None) -> str | None:
    """ISO 8601 with offset."""
    return value.isoformat(timespec="seconds") if value else None


def of_review(review: Review) -> dict[str, Any]:
    """The JSON of `review`."""
    return {
        "signals": {name: [list(span) for span in spans] for name, spans in review.signals.items()},
        "tips": [{"tip": t.tip, "held": t.held, "why": t.why, "how": t.how} for t in review.tips],
        "findings": [
            {
                "rule": f.rule,
                "severity": f.severity.value,
                "start": f.start,
                "end": f.end,
                "message": f.message,
                "suggestion": f.suggestion,
            }
            for f in review.findings
        ],
        "words": review.words,
    }


def of_drafted(drafted: Drafted) -> dict[str, Any]:
    """One letter in the JSON of `draft`."""
    letter = drafted.letter
    return {
        "to": {"name": letter.to.name, "email": letter.to.email or None},
        "kind": letter.kind.value,
        "format": letter.form.value,
        "tone": letter.tone.value,
        "subject": letter.subject,
        "body": letter.body,
        "send_at": moment(drafted.slot.send_at),
        "send_by": moment(drafted.slot.send_by),
        "anchor": drafted.slot.anchor,
        "reason": drafted.slot.reason,
        "sources": [{"start": s.start, "end": s.end, "facts": list(s.facts)} for s in letter.sources],
        "attachments": list(letter.attachments),
        "review": of_review(drafted.review),
    }


def of_drafting(drafting: Drafting) -> dict[str, Any]:
    """The JSON of `draft`."""
    return {
        "drafts": [of_drafted(d) for d in drafting.drafts],
        "questions": [{"person": q.person, "ask": q.ask, "why": q.why} for q in drafting.questions],
        "not_now": [of_not_now(n) for n in drafting.not_now],
        "read": [{"fact": r.fact, "taken_as": r.taken_as, "why": r.why} for r in drafting.read],
    }


def of_not_now(entry: NotNow) -> dict[str, Any]:
    """Who gets nothing yet, and from when on."""
    return {"person": entry.person, "why": entry.why, "from": moment(entry.since)}


def of_slot(slot: Slot) -> dict[str, Any]:
    """When a letter should leave, and why then."""
    return {
        "person": slot.person,
        "kind": slot.kind.value,
        "send_at": moment(slot.send_at),
        "send_by": moment(slot.send_by),
        "anchor": slot.anchor,
        "reason": slot.reason,
    }


def of_person(person: Person) -> dict[str, Any]:
    """A person of the notes; what is not known is left out."""
    fields = ("name", "email", "title", "part", "phone", "linkedin", "pronouns", "timezone", "honorific", "given")
    more = ("family", "credentials")
    return {name: getattr(person, name) for name in fields + more if getattr(person, name)} | {"line": person.line}


def of_debrief(debrief: Debrief, problems: tuple[Problem, ...]) -> dict[str, Any]:
    """The JSON of `read` for a debrief."""
    talk = debrief.interview
    return {
        "interview": {
            "company": talk.company,
            "role": talk.role,
            "round": talk.round,
            "medium": talk.medium,
            "start": moment(talk.start),
            "end": moment(talk.end),
            "timezone": talk.timezone,
            "language": talk.language,
            **dict(talk.extra),
        },
        "people": [of_person(p) for p in debrief.people],
        "facts": [_of_fact(f) for f in debrief.facts],
        "problems": [{"line": p.line, "message": p.message} for p in problems],
    }


def of_profile(profile: Profile, problems: tuple[Problem, ...]) -> dict[str, Any]:
    """What was understood of a profile."""
    return {
        "profile": {
            "name": profile.name,
            "email": profile.email,
            "phone": profile.phone,
            "links": list(profile.links),
            "headline": profile.headline,
            "signature": profile.signature,
            "timezone": profile.timezone,
            "language": profile.language,
        },
        "facts": [_of_fact(f) for f in profile.strengths],
        "problems": [{"line": p.line, "message": p.message} for p in problems],
    }


def _of_fact(fact: Any) -> dict[str, Any]:
    always = {"id": fact.id, "kind": fact.kind.value, "person": fact.person, "text": fact.text, "line": fact.line}
    extra = {
        "better": fact.better,
        "attach": list(fact.attach),
        "link": list(fact.link),
        "done": fact.done,
        "dated": fact.dated,
        "labelled": fact.labelled.value if fact.labelled is not fact.kind else "",
        "why": fact.why,
    }
    return always | {name: value for name, value in extra.items() if value}


def of_incoming(name: str, mail: Incoming) -> dict[str, Any]:
    """The JSON of `classify`, one object a file; keys that don't apply are absent."""
    found: dict[str, Any] = {
        "file": name,
        "kind": mail.kind.value,
        "reason": mail.reason,
        "sure": round(mail.sure, 2),
    }
    if mail.stage:
        found["bounce"] = {
            "recipients": [_of_recipient(r) for r in mail.recipients],
            "original_message_id": mail.original_message_id or None,
            "stage": mail.stage,
        }
    if mail.kind.value == "auto-reply":
        found["auto_reply"] = {"back_on": mail.back_on.isoformat()} if mail.back_on else {}
    if mail.meaning is not None:
        reply: dict[str, Any] = {"meaning": mail.meaning.value, "evidence": mail.evidence}
        if mail.named_date:
            reply["date"] = mail.named_date.isoformat()
        found["reply"] = reply | {"own_words": mail.own_words}
    if mail.in_reply_to:
        found["answers"] = mail.in_reply_to[0]
    return found


def _of_recipient(recipient: BouncedRecipient) -> dict[str, Any]:
    return {"address": recipient.address, "status": recipient.status or None, "permanent": recipient.permanent}
