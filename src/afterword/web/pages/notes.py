"""What was understood of the notes: each item can be moved, taken as something else, or kept private."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.capture.people import EVERYONE
from afterword.domain import NoteKind, State
from afterword.errors import InputError, StoreError
from afterword.flow import renewing, restating, transcribing
from afterword.store import repository as store
from afterword.web.asked import field, show
from afterword.web.templatetags.saying import NOTES
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.domain import Fact, Person
    from afterword.web.asked import Request


@dataclass(frozen=True, slots=True)
class Group:
    """A person and the notes that stand under them; no person: they hold for everyone."""

    name: str
    person: Person | None
    facts: tuple[Fact, ...]


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request, ident: str) -> HttpResponse:
    """The notes as understood; POST keeps the text as the person changed it."""
    owner, ports = request.record.owner, request.record.ports
    wrong, source = "", ""
    if request.method == "POST":
        source = field(request, "source")
        try:
            renewed = renewing.change_notes(owner, ports, ident, source)
        except InputError as error:
            wrong = sentence(error.message)
        else:
            _tell_kept(request, len(renewed.kept))
            return redirect("notes", ident=ident)
    talk = store.interview(owner, ident)
    names = [*(p.name for p in talk.debrief.people), EVERYONE]
    groups = [
        Group(name, talk.debrief.person(name), tuple(f for f in talk.debrief.facts if f.person == name))
        for name in names
    ]
    live = [o for o in store.letters(owner, interview=ident) if o.state is not State.CANCELLED]
    return show(
        request,
        "notes.html",
        status=400 if wrong else 200,
        wrong=wrong,
        talk=talk,
        source=source or talk.source,
        groups=[g for g in groups if g.facts or g.person],
        names=names,
        everyone=EVERYONE,
        kinds=[(kind.value, NOTES[kind.value]) for kind in NoteKind],
        letters=live,
        candidates=store.candidates(owner, interview=ident)[:30],
    )


@require_POST
def change(request: Request, ident: str) -> HttpResponse:
    """One note: private, freed, moved, reworded, dropped."""
    owner, ports = request.record.owner, request.record.ports
    fact, act = field(request, "fact"), field(request, "act")
    try:
        if act == "drop":
            renewed = restating.drop_note(owner, ports, ident, fact)
        elif act == "private":
            renewed = restating.restate(owner, ports, ident, fact, kind="private")
        else:
            kind, person, text = (field(request, name) for name in ("kind", "person", "text"))
            renewed = restating.restate(owner, ports, ident, fact, kind=kind, person=person, text=text)
    except (InputError, StoreError) as error:
        messages.error(request, sentence(error.message))
    else:
        _tell_kept(request, len(renewed.kept))
    return redirect("notes", ident=ident)


@require_POST
def candidate(request: Request, ident: str) -> HttpResponse:
    """What a transcript may have for the notes: taken, or let go."""
    owner, ports = request.record.owner, request.record.ports
    try:
        if field(request, "act") == "take":
            transcribing.take_candidate(owner, ports, field(request, "candidate"), text=field(request, "text"))
        else:
            transcribing.drop_candidate(owner, field(request, "candidate"))
    except (InputError, StoreError) as error:
        messages.error(request, sentence(error.message))
    return redirect("notes", ident=ident)


def _tell_kept(request: Request, kept: int) -> None:
    if kept:
        messages.warning(
            request, _("Kept. A letter that you edited or approved stays as it is; look whether it still fits.")
        )
