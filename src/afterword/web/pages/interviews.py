"""Interviews: all of them, by stage or in a list; and one, with all that belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from afterword.domain import Stage
from afterword.errors import AfterwordError
from afterword.flow import inviting, telling
from afterword.web.asked import field, number, show
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.web.asked import Request

PAGE = 24


@require_safe
def page(request: Request) -> HttpResponse:
    """A window of them, found by any word of their notes."""
    record = request.record
    words = request.GET.get("q", "")[:200]
    at = number(request, "page")
    rows, count = telling.listed(record.owner, record.ports.now(), words=words, start=(at - 1) * PAGE, most=PAGE)
    board = request.GET.get("as") == "board"
    columns = [(stage, [row for row in rows if row.stage is stage]) for stage in Stage] if board else []
    return show(
        request,
        "interviews.html",
        rows=rows,
        count=count,
        words=words,
        board=board,
        columns=[(stage, found) for stage, found in columns if found],
        at=at,
        more=count > at * PAGE,
    )


@require_safe
def one(request: Request, ident: str) -> HttpResponse:
    """The talk, the notes, the letters, what came, what is promised and planned."""
    record = request.record
    story = telling.story(record.owner, ident, record.ports.now())
    promised = [fact for fact in story.talk.debrief.facts if fact.kind.value in {"next", "promise"}]
    return show(request, "interview.html", story=story, talk=story.talk, promised=promised)


@require_POST
def proposed(request: Request) -> HttpResponse:
    """The person says whether an appointment is an interview."""
    record = request.record
    try:
        if field(request, "is") == "yes":
            inviting.accept(record.owner, record.ports, field(request, "uid"))
        else:
            inviting.dismiss(record.owner, field(request, "uid"))
    except AfterwordError as error:
        messages.error(request, sentence(error.message))
    return redirect("today")
