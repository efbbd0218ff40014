"""Answers: what came, what it means and why we think so; one click corrects it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afterword.domain import State
from afterword.errors import AfterwordError
from afterword.flow import looking, settling
from afterword.store import repository as store
from afterword.web import mail_body
from afterword.web.asked import field, number, show
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.web.asked import Request

PAGE = 25
# The mail's own words in a frame of their own: no script, no picture from outside, no form, no way out.
FRAME = "default-src 'none'; style-src 'self'; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"


@require_safe
def page(request: Request) -> HttpResponse:
    """What came, the latest first; what is unsure stands above."""
    owner = request.record.owner
    at = number(request, "page")
    found, more = store.incoming_window(owner, start=(at - 1) * PAGE, most=PAGE)
    titles = store.titles(owner, {r.interview for r in found} - {""})
    rows = [(received, titles.get(received.interview, ("", ""))[0]) for received in found]
    return show(request, "answers.html", rows=rows, unsure=store.unsure_incoming(owner), at=at, more=more)


@require_http_methods(["GET", "HEAD", "POST"])
def one(request: Request, key: str) -> HttpResponse:
    """One mail; POST says whether it is an answer, and to which letter."""
    owner, ports = request.record.owner, request.record.ports
    if request.method == "POST":
        try:
            if field(request, "is") == "yes":
                settling.accept(owner, ports, key, letter=field(request, "letter"))
                messages.success(request, _("Kept as an answer. Follow-ups are stopped or moved accordingly."))
            else:
                settling.dismiss(owner, ports, key)
                messages.success(request, _("Set aside: it is no answer. What it had held back waits for you again."))
        except AfterwordError as error:
            messages.error(request, sentence(error.message))
        return redirect("answer", key=key)
    received = looking.reply(owner, key)
    choices = settling.choices(owner, received)
    known = {choice.letter.id for choice in choices}
    sent = store.letters(owner, state=State.SENT)[-20:] if not choices else ()
    return show(
        request,
        "answer.html",
        received=received,
        choices=choices,
        others=[o for o in sent if o.id not in known],
        letter=store.letter(owner, received.letter) if received.letter else None,
        title=store.titles(owner, (received.interview,)).get(received.interview, ("", ""))
        if received.interview
        else ("", ""),
    )


@require_safe
def body(request: Request, key: str) -> HttpResponse:
    """The words of a mail, made harmless, for the frame."""
    owner = request.record.owner
    received = looking.reply(owner, key)
    html = mail_body.harmless(store.raw_mail(owner, received.key))
    response = show(request, "mail.html", html=html)
    response["Content-Security-Policy"] = FRAME
    response["X-Frame-Options"] = "SAMEORIGIN"
    return response
