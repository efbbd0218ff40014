"""Follow-ups that will be due unless something comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction

from afterword.domain import LetterKind
from afterword.store import models
from afterword.store.codec import in_zone
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    import datetime as dt

    from afterword.store.repository.owners import Owner


@dataclass(frozen=True, slots=True)
class Plan:
    """A follow-up that will be due from `since` on."""

    id: str
    interview: str
    person: str
    kind: LetterKind
    since: dt.datetime
    why: str
    state: str = "waiting"  # waiting, done, called off
    ended_why: str = ""


@in_words()
def replace_plan(owner: Owner, plan: Plan) -> bool:
    """Keep this as the one waiting plan of its interview; False when it waits there already, unchanged."""
    with transaction.atomic():
        talk = models.Interview.objects.select_for_update().filter(owner_id=owner.id, ident=plan.interview).first()
        if talk is None:
            return False
        waiting = models.Plan.objects.filter(owner_id=owner.id, interview=talk, state="waiting").first()
        if waiting and (waiting.person, waiting.since) == (plan.person, plan.since):
            return False
        models.Plan.objects.filter(owner_id=owner.id, interview=talk, state="waiting").delete()
        models.Plan.objects.create(
            owner_id=owner.id,
            ident=plan.id,
            interview=talk,
            person=plan.person,
            kind=plan.kind.value,
            since=plan.since,
            zone=getattr(plan.since.tzinfo, "key", ""),
            why=plan.why,
            state=plan.state,
        )
    return True


@in_words()
def plans(owner: Owner, *, state: str = "", interview: str = "", most: int | None = None) -> tuple[Plan, ...]:
    """Plans, the soonest first."""
    rows = models.Plan.objects.filter(owner_id=owner.id).select_related("interview")
    if state:
        rows = rows.filter(state=state)
    if interview:
        rows = rows.filter(interview__ident=interview)
    rows = rows.defer("interview__value", "interview__source")
    return tuple(_plan(row) for row in rows.order_by("since", "pk")[:most])


@in_words()
def due_plans(owner: Owner, now: dt.datetime) -> tuple[Plan, ...]:
    """Plans whose time has come."""
    rows = models.Plan.objects.filter(owner_id=owner.id, state="waiting", since__lte=now).select_related("interview")
    return tuple(_plan(row) for row in rows.order_by("since", "pk"))


@in_words()
def end_plan(owner: Owner, interview: str, state: str, why: str) -> bool:
    """End the waiting plan of an interview ("done" or "called off"); False when none waits."""
    return bool(
        models.Plan.objects.filter(owner_id=owner.id, interview__ident=interview, state="waiting").update(
            state=state, ended_why=why
        )
    )


def _plan(row: models.Plan) -> Plan:
    since = in_zone(row.since, row.zone)
    return Plan(
        row.ident, row.interview.ident, row.person, LetterKind(row.kind), since, row.why, row.state, row.ended_why
    )
