"""The same letter otherwise: to copy, as a file, as a link, as a card, for LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from afterword.compose.linkedin import CHARACTERS_MOST, units
from afterword.domain import Form
from afterword.flow import by_hand, telling
from afterword.flow.exporting import plain_name
from afterword.store import repository as store
from afterword.web.asked import show

if TYPE_CHECKING:
    from afterword.web.asked import Request


@require_safe
def page(request: Request, ident: str) -> HttpResponse:
    """All of them on one page."""
    owner, ports = request.record.owner, request.record.ports
    outgoing = store.letter(owner, ident)
    card, linkedin = telling.in_forms(owner, ports, outgoing, (Form.CARD, Form.LINKEDIN))
    return show(
        request,
        "shapes.html",
        outgoing=outgoing,
        text=by_hand.as_text(outgoing),
        link=by_hand.as_link(outgoing),
        card=card,
        linkedin=linkedin,
        length=units(linkedin.body) if linkedin else 0,
        most=CHARACTERS_MOST,
    )


@require_safe
def eml(request: Request, ident: str) -> HttpResponse:
    """The letter as a file that mail programs open as a draft."""
    outgoing = store.letter(request.record.owner, ident)
    raw = by_hand.as_eml(request.record.owner, request.record.ports, outgoing)
    name = plain_name(f"letter-to-{outgoing.letter.to.name}")
    headers = {
        "Content-Disposition": f'attachment; filename="{name.encode("ascii", "ignore").decode() or "letter"}.eml"'
    }
    return HttpResponse(raw, content_type="message/rfc822", headers=headers)
