"""Candidates from transcripts, waiting for the person's word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.errors import NotFound
from afterword.store import models
from afterword.store.codec import encode
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    from afterword.store.repository.owners import Owner


@dataclass(frozen=True, slots=True)
class StoredCandidate:
    """One candidate. It is no note: it becomes one when the person takes it."""

    id: str
    interview: str
    kind: str
    person: str
    text: str
    quote: str
    at: float | None
    rank: float
    state: str = "waiting"  # waiting, taken, dropped


@in_words()
def add_candidates(owner: Owner, interview: str, talk: str, found: tuple[StoredCandidate, ...]) -> bool:
    """Keep the candidates of a transcript; False when this very transcript was read for this interview before."""
    row = models.Interview.objects.filter(owner_id=owner.id, ident=interview).first()
    if row is None:
        raise NotFound("interview", interview)
    if models.Candidate.objects.filter(owner_id=owner.id, interview=row, talk=talk).exists():
        return False
    models.Candidate.objects.bulk_create(
        models.Candidate(
            owner_id=owner.id, ident=c.id, interview=row, talk=talk, state=c.state, value=encode(_value(c))
        )
        for c in found
    )
    return True


@in_words()
def candidates(owner: Owner, *, interview: str = "", state: str = "waiting") -> tuple[StoredCandidate, ...]:
    """Candidates in this state, the likeliest first."""
    rows = models.Candidate.objects.filter(owner_id=owner.id).select_related("interview")
    rows = rows.filter(state=state) if state else rows
    rows = rows.filter(interview__ident=interview) if interview else rows
    return tuple(sorted((_stored(row) for row in rows.order_by("pk")), key=lambda c: -c.rank))


@in_words()
def settle_candidate(owner: Owner, ident: str, state: str) -> None:
    """Say what became of one. Raises NotFound."""
    rows = models.Candidate.objects.filter(owner_id=owner.id, ident=ident)
    if not rows.update(state=state):
        raise NotFound("candidate", ident)


def _value(candidate: StoredCandidate) -> dict[str, object]:
    names = ("kind", "person", "text", "quote", "at", "rank")
    return {name: getattr(candidate, name) for name in names}


def _stored(row: models.Candidate) -> StoredCandidate:
    value = row.value
    return StoredCandidate(
        row.ident, row.interview.ident, value["kind"], value["person"], value["text"], value["quote"], value["at"],
        value["rank"], row.state,
    )  # fmt: skip
