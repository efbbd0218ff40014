"""The profile, and the notes of each interview."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction

from afterword.domain import Debrief, Profile
from afterword.errors import InputError, NotFound
from afterword.store import models
from afterword.store.codec import decode, encode
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    import datetime as dt

    from afterword.store.repository.owners import Owner


@dataclass(frozen=True, slots=True)
class StoredInterview:
    """The notes of one talk as they are on record."""

    id: str
    debrief: Debrief
    source: str
    added_at: dt.datetime


@in_words()
def save_profile(owner: Owner, profile: Profile, source: str) -> None:
    """Keep who the person is, in place of what was kept before."""
    values = {"value": encode(profile), "source": source}
    models.Profile.objects.update_or_create(owner_id=owner.id, defaults=values)


@in_words()
def load_profile(owner: Owner) -> Profile:
    """Who the person is; an empty profile when none was read yet."""
    row = models.Profile.objects.filter(owner_id=owner.id).only("value").first()
    return decode(Profile, row.value) if row else Profile()


@in_words()
def profile_source(owner: Owner) -> str:
    """The text that the profile was read from; "" when none was read yet."""
    row = models.Profile.objects.filter(owner_id=owner.id).only("source").first()
    return row.source if row else ""


@in_words()
def add_interview(owner: Owner, ident: str, debrief: Debrief, source: str, now: dt.datetime) -> tuple[str, bool]:
    """Keep the notes of a talk; returns its id, and False when these very notes were on record already."""
    digest = _digest(source)
    row = models.Interview(
        owner_id=owner.id,
        ident=ident,
        value=encode(debrief),
        source=source,
        digest=digest,
        company=debrief.interview.company,
        role=debrief.interview.role,
        ended_at=debrief.interview.end,
        added_at=now,
    )
    known = models.Interview.objects.filter(owner_id=owner.id, digest=digest).only("ident").first()
    if known is None:
        try:
            with transaction.atomic():
                row.save(force_insert=True)
        except IntegrityError:
            known = models.Interview.objects.filter(owner_id=owner.id, digest=digest).only("ident").first()
            if known is None:
                raise
    return (known.ident, False) if known else (ident, True)


@in_words()
def interview(owner: Owner, ident: str) -> StoredInterview:
    """One talk by its id. Raises NotFound."""
    row = models.Interview.objects.filter(owner_id=owner.id, ident=ident).first()
    if row is None:
        raise NotFound("interview", ident)
    return stored_talk(row)


@in_words()
def interviews(owner: Owner) -> tuple[StoredInterview, ...]:
    """All talks, the oldest on record first."""
    return tuple(stored_talk(row) for row in models.Interview.objects.filter(owner_id=owner.id).order_by("pk"))


@in_words()
def same_talk(owner: Owner, debrief: Debrief) -> StoredInterview | None:
    """The talk on record that these notes are about: the same company at the same moment. None when nobody can tell."""
    talk = debrief.interview
    if talk.end is None or not talk.company:
        return None
    rows = models.Interview.objects.filter(owner_id=owner.id, ended_at=talk.end).order_by("pk")
    same = (row for row in rows if row.company.casefold().strip() == talk.company.casefold().strip())
    found = next(same, None)
    return stored_talk(found) if found else None


@in_words()
def count_interviews(owner: Owner) -> int:
    """How many talks are on record."""
    return models.Interview.objects.filter(owner_id=owner.id).count()


@in_words()
def earliest_end(owner: Owner) -> dt.datetime | None:
    """When the first talk on record ended."""
    ends = models.Interview.objects.filter(owner_id=owner.id, ended_at__isnull=False).order_by("ended_at")
    return ends.values_list("ended_at", flat=True).first()


@in_words()
def replace_debrief(owner: Owner, ident: str, debrief: Debrief) -> None:
    """Keep a mended reading of the notes; the text stays. Raises NotFound."""
    changed = models.Interview.objects.filter(owner_id=owner.id, ident=ident).update(
        value=encode(debrief),
        company=debrief.interview.company,
        role=debrief.interview.role,
        ended_at=debrief.interview.end,
    )
    if not changed:
        raise NotFound("interview", ident)


@in_words()
def replace_notes(owner: Owner, ident: str, debrief: Debrief, source: str) -> None:
    """Keep other notes of the same talk. Raises NotFound, and InputError where another talk has these."""
    digest = _digest(source)
    other = models.Interview.objects.filter(owner_id=owner.id, digest=digest).exclude(ident=ident)
    if other.exists():
        raise InputError("these very notes are on record already, with another interview")
    replace_debrief(owner, ident, debrief)
    models.Interview.objects.filter(owner_id=owner.id, ident=ident).update(source=source, digest=digest)


def _digest(source: str) -> str:
    return hashlib.sha256(source.strip().encode("utf-8", "surrogatepass")).hexdigest()


def stored_talk(row: models.Interview) -> StoredInterview:
    """The value of a row."""
    return StoredInterview(row.ident, decode(Debrief, row.value), row.source, row.added_at)
