"""A window of what may be thousands of rows, for whoever shows them page by page."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from django.db.models import Count, F, Min, Q

from afterword.domain import Event, Incoming, IncomingKind, LetterKind, Touch
from afterword.store import models
from afterword.store.codec import decode, in_zone
from afterword.store.repository.mail import WITHOUT_CLOCK, stored_mail
from afterword.store.repository.talks import stored_talk
from afterword.store.trouble import in_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from afterword.store.repository.mail import Received
    from afterword.store.repository.owners import Owner
    from afterword.store.repository.talks import StoredInterview


@in_words()
def interviews_window(
    owner: Owner, *, words: str = "", start: int = 0, most: int = 25
) -> tuple[tuple[StoredInterview, ...], int]:
    """Talks that have all these words somewhere in their notes, the latest first, and how many there are in all."""
    rows = models.Interview.objects.filter(owner_id=owner.id)
    for word in words.split()[:8]:
        rows = rows.filter(Q(company__icontains=word) | Q(role__icontains=word) | Q(source__icontains=word))
    ordered = rows.order_by(F("ended_at").desc(nulls_first=True), "-pk")
    return tuple(stored_talk(row) for row in ordered[start : start + most]), rows.count()


@in_words()
def titles(owner: Owner, idents: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Company and post of these interviews."""
    rows = models.Interview.objects.filter(owner_id=owner.id, ident__in=set(idents))
    return {row.ident: (row.company, row.role) for row in rows.only("ident", "company", "role")}


@in_words()
def incoming_window(owner: Owner, *, start: int = 0, most: int = 25) -> tuple[tuple[Received, ...], bool]:
    """What came in, the latest first, without the raw bytes; and whether there is more of it."""
    rows = models.IncomingMail.objects.filter(owner_id=owner.id)
    shown = rows.select_related("letter", "interview").only(
        "key", "value", "sure", "effect", "because", "received_at", "letter__ident", "interview__ident"
    )
    found = list(shown.order_by("-received_at", "-pk")[start : start + most + 1])
    return tuple(stored_mail(row) for row in found[:most]), len(found) > most


@in_words()
def events_window(owner: Owner, *, start: int = 0, most: int = 50) -> tuple[tuple[Event, ...], bool]:
    """The log, the latest line first; and whether there are more lines."""
    rows = models.LogEvent.objects.filter(owner_id=owner.id)
    shown = list(rows.order_by("-pk")[start : start + most + 1])
    lines = (Event(r.at, r.what, r.by, r.why, r.interview, r.letter, r.details) for r in shown[:most])
    return tuple(lines), len(shown) > most


@in_words()
def attachment_names(owner: Owner, letters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names of the files that go with these letters, in the order in which they were added."""
    rows = models.Attachment.objects.filter(
        owner_id=owner.id, letter__owner_id=owner.id, letter__ident__in=set(letters)
    )
    found: dict[str, tuple[str, ...]] = {}
    for ident, name in rows.order_by("pk").values_list("letter__ident", "name"):
        found[ident] = (*found.get(ident, ()), name)
    return found


@in_words()
def raw_mail(owner: Owner, key: str) -> bytes:
    """The bytes of one mail that came in; nothing where there is none of this key."""
    row = models.IncomingMail.objects.filter(owner_id=owner.id, key=key).only("raw").first()
    return bytes(row.raw) if row else b""


@in_words()
def paces(owner: Owner) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
    """For each thank-you note that left: when the interview ended, and when it left."""
    rows = models.Letter.objects.filter(owner_id=owner.id, kind=LetterKind.THANK_YOU.value, sent_at__isnull=False)
    rows = rows.filter(interview__ended_at__isnull=False).order_by("-sent_at")
    pairs = rows.values_list("interview__ended_at", "sent_at")
    return tuple((ended, sent) for ended, sent in pairs if ended is not None and sent is not None)


@in_words()
def answer_kinds(owner: Owner) -> dict[str, int]:
    """How many mails of each meaning came as answers."""
    rows = models.IncomingMail.objects.filter(owner_id=owner.id, value__kind="reply").exclude(effect="none")
    counted = rows.values_list("value__meaning").annotate(n=Count("pk")).order_by("-n")
    return {str(meaning or "unclear"): n for meaning, n in counted}


@in_words()
def answer_delays(owner: Owner) -> tuple[tuple[dt.datetime, dt.datetime | None], ...]:
    """For each interview to which a letter left: when the first left, and when the first answer came, if one came."""
    sent = models.Letter.objects.filter(owner_id=owner.id, sent_at__isnull=False).values("interview_id")
    firsts = dict(sent.annotate(first=Min("sent_at")).order_by("interview_id").values_list("interview_id", "first"))
    mails = models.IncomingMail.objects.filter(owner_id=owner.id, value__kind="reply").exclude(effect="none")
    came = mails.values("interview_id").annotate(first=Min("received_at")).order_by("interview_id")
    answers = dict(came.values_list("interview_id", "first"))
    return tuple((first, answers.get(talk)) for talk, first in firsts.items())


@in_words()
def touches_of(owner: Owner, idents: Iterable[str]) -> dict[str, tuple[Touch, ...]]:
    """What passed between the person and the employer about each of these interviews, in order."""
    talks = models.Interview.objects.filter(owner_id=owner.id, ident__in=set(idents)).only("id", "ident", "value")
    zones = {talk.pk: (talk.ident, talk.value["interview"]["timezone"]) for talk in talks}
    found: dict[str, list[Touch]] = defaultdict(list)
    sent = models.Letter.objects.filter(owner_id=owner.id, interview_id__in=zones, sent_at__isnull=False)
    for letter in sent.only("sent_at", "kind", "reader", "interview_id"):
        assert letter.sent_at is not None
        ident, zone = zones[letter.interview_id]
        found[ident].append(Touch(in_zone(letter.sent_at, zone), by_us=True, what=letter.kind, person=letter.reader))
    mails = models.IncomingMail.objects.filter(owner_id=owner.id, interview_id__in=zones).select_related("letter")
    for row in mails.only("value", "effect", "received_at", "interview_id", "letter__reader"):
        assert row.interview_id is not None
        ident, zone = zones[row.interview_id]
        touch = _touch(row, zone)
        if touch is not None:
            found[ident].append(touch)
    return {ident: tuple(sorted(touched, key=lambda touch: touch.at)) for ident, touched in found.items()}


@in_words()
def touches(owner: Owner, interview: str) -> tuple[Touch, ...]:
    """What passed between the person and the employer about this interview, in order."""
    return touches_of(owner, (interview,)).get(interview, ())


def _touch(row: models.IncomingMail, zone: str) -> Touch | None:
    mail = decode(Incoming, row.value)
    if mail.kind in {IncomingKind.BOUNCE, IncomingKind.OTHER} or row.effect in WITHOUT_CLOCK:
        return None
    what = mail.meaning.value if mail.meaning else mail.kind.value
    promised = mail.back_on if mail.kind is IncomingKind.AUTO_REPLY else mail.named_date
    person = row.letter.reader if row.letter else ""
    return Touch(in_zone(row.received_at, zone), by_us=False, what=what, person=person, promised=promised)
