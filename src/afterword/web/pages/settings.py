"""Settings: who the person is, the export, the wipe, and what happened."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.etiquette import PRESETS, etiquette_for
from afterword.flow import exporting
from afterword.store import repository as store
from afterword.web import house
from afterword.web.asked import field, number, show
from afterword.web.pages import first

if TYPE_CHECKING:
    from afterword.web.asked import Request

LINES = 60
WORD = "wipe"


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request) -> HttpResponse:
    """Who the person is; POST keeps it."""
    wrong = ""
    if request.method == "POST":
        wrong = first.keep(request)
        if not wrong:
            messages.success(request, _("Kept."))
            return redirect("settings")
    record = request.record
    return show(
        request,
        "settings.html",
        status=400 if wrong else 200,
        wrong=wrong,
        profile=first.typed(request) if wrong else record.profile,
        zones=first.zones(),
        languages=first.LANGUAGES,
        manners=etiquette_for(record.profile.language or "en-US"),
        countries=sorted(PRESETS),
        mailbox=store.load_mailbox(record.owner),
        health=store.health(record.owner),
        interviews=store.count_interviews(record.owner),
        letters=sum(store.count_letters(record.owner).values()),
        home=record.ports.home,
        word=WORD,
    )


@require_POST
def export(request: Request) -> HttpResponse:
    """Everything as plain files in one archive."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in exporting.all_files(request.record.owner):
            archive.writestr(name, content)
    headers = {"Content-Disposition": 'attachment; filename="afterword.zip"'}
    return HttpResponse(whole.getvalue(), content_type="application/zip", headers=headers)


@require_POST
def wipe(request: Request) -> HttpResponse:
    """All of it goes, once the person has typed the word."""
    if field(request, "word").strip().lower() != WORD:
        messages.error(request, _("Nothing was wiped: the word was not typed."))
        return redirect("settings")
    left = house.here().throw_away(request.record)
    if left:
        messages.warning(request, left)
    messages.success(request, _("Everything is gone."))
    response = redirect("start")
    response["Clear-Site-Data"] = '"storage"'
    return response


@require_safe
def log(request: Request) -> HttpResponse:
    """Everything that happened, by whom and why, the latest first."""
    at = number(request, "page")
    events, more = store.events_window(request.record.owner, start=(at - 1) * LINES, most=LINES)
    return show(request, "log.html", events=events, at=at, more=more)
