"""Debrief: who was there, and what was said, in one box for each person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.capture.sheet import Part, Sheet, text_of
from afterword.errors import InputError
from afterword.flow import handing_in
from afterword.store import repository as store
from afterword.web.asked import field, fields, show
from afterword.web.pages.first import LANGUAGES, zones
from afterword.web.templatetags.saying import NOTES, zone_of
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.flow.handing_in import HandedIn
    from afterword.web.asked import Request

# What is offered above a box; the rest is known as well, and rarer.
CHIPS = ("talked", "learned", "enjoyed", "need", "strength", "promise", "next", "private")
ROUNDS = ("recruiter screen", "phone screen", "technical", "panel", "onsite", "final", "informational")
MEDIA = ("video", "phone", "in person")
LARGEST_FILE = 5_000_000


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request) -> HttpResponse:
    """The form; with `more` one person more, else the notes are taken in."""
    if request.method != "POST":
        return _form(request, _known(request))
    sheet = _typed(request)
    if field(request, "act") == "more":
        return _form(request, replace(sheet, parts=(*sheet.parts, Part(""))))
    if not _tells(sheet):
        return _form(request, sheet, wrong=_("Write at least whom you met, or one thing that was said."), status=400)
    try:
        done = handing_in.hand_in_notes(request.record.owner, request.record.ports, text_of(sheet))
    except InputError as error:
        return _form(request, sheet, wrong=sentence(error.message), status=400)
    return _after(request, done)


@require_POST
def file(request: Request) -> HttpResponse:
    """A file, or a text that was pasted whole."""
    given = request.FILES.get("file")
    if given is not None and (given.size or 0) > LARGEST_FILE:
        wrong = _("This file is too large; notes, invitations and transcripts are smaller than 5 MB.")
        return _form(request, _known(request), wrong=wrong, status=400)
    owner, ports = request.record.owner, request.record.ports
    try:
        if given is not None:
            interview = field(request, "interview")
            done = handing_in.hand_in(owner, ports, given.name or "", given.read(), interview=interview)
        else:
            done = handing_in.hand_in_notes(owner, ports, field(request, "whole"))
    except InputError as error:
        return _form(request, _known(request), wrong=sentence(error.message), status=400)
    return _after(request, done)


def _after(request: Request, done: HandedIn) -> HttpResponse:
    for problem in done.problems[:3]:
        messages.warning(request, sentence(problem.message))
    if done.taken is not None:
        response = redirect("notes", ident=done.taken.interview)
        response["X-Kept"] = "debrief"  # the browser may forget what it kept for this form
        return response
    if done.heard is not None:
        messages.success(request, _("The transcript is read. Nothing of it is used before you take it."))
        return redirect("notes", ident=done.heard.interview)
    if not done.told:
        messages.warning(request, _("No interview that is still to come, or was lately, was found in it."))
    for told in done.told[:5]:
        messages.success(request, f"{told.summary}: {sentence(told.why)}")
    return redirect("today")


def _known(request: Request) -> Sheet:
    """What is known before anything is typed: from the calendar, else that it was today."""
    record = request.record
    now = record.ports.now().astimezone(zone_of(record.zone))
    ident = request.GET.get("interview", "")
    if ident:
        talk = store.interview(record.owner, ident).debrief
        start, end = talk.interview.start, talk.interview.end
        parts = tuple(Part(p.name, email=p.email, title=p.title) for p in talk.people) or (Part(""),)
        return Sheet(
            talk.interview.company,
            talk.interview.role,
            talk.interview.round,
            talk.interview.medium,
            f"{start or end or now:%Y-%m-%d}",
            f"{start:%H:%M}" if start else "",
            f"{end:%H:%M}" if end else "",
            talk.interview.timezone,
            talk.interview.language,
            parts,
        )
    return Sheet(
        day=f"{now:%Y-%m-%d}", timezone=record.zone, language=record.profile.language or "en-US", parts=(Part(""),)
    )


def _typed(request: Request) -> Sheet:
    columns = [fields(request, name) for name in ("name", "notes", "secret", "email", "title")]
    longest = max((len(column) for column in columns), default=0)
    rows = zip(*(column + [""] * (longest - len(column)) for column in columns), strict=True)
    names = ("company", "role", "round", "medium", "day", "start", "end", "timezone", "language")
    values = {name: field(request, name) for name in names}
    parts = tuple(Part(*row) for row in rows)
    return Sheet(
        **values, parts=parts or (Part(""),), shared=field(request, "shared"), private=field(request, "private")
    )


def _tells(sheet: Sheet) -> bool:
    boxes = (sheet.shared, *(part.notes for part in sheet.parts), *(part.name for part in sheet.parts))
    return any(box.strip() for box in boxes)


def _form(request: Request, sheet: Sheet, *, wrong: str = "", status: int = 200) -> HttpResponse:
    return show(
        request,
        "debrief.html",
        status=status,
        sheet=sheet,
        wrong=wrong,
        chips=[(kind, NOTES[kind]) for kind in CHIPS],
        rounds=ROUNDS,
        media=MEDIA,
        zones=zones(),
        languages=LANGUAGES,
        untold=store.untold(request.record.owner, request.record.ports.now())[:5],
    )
