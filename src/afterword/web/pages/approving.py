"""Approve: the exact text once more, when it leaves and why then, and what happens next."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.deliver.moves import is_unsettled
from afterword.domain import State
from afterword.errors import AfterwordError, ClaimLost, NotReady, Overtaken
from afterword.flow import handling, rewording, telling
from afterword.store import repository as store
from afterword.web import house, marking
from afterword.web.asked import field, show, wall_moment
from afterword.web.pages.letters import sheet_of
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.web.asked import Request

WAITS = {State.DRAFTED, State.HELD, State.REFUSED}
FURTHEST = dt.timedelta(days=366)


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request, ident: str) -> HttpResponse:
    """The letter as it will leave; POST approves exactly what was shown, once."""
    if request.method != "POST":
        return _page(request, ident)
    owner, ports = request.record.owner, request.record.ports
    seen = field(request, "seen")
    if not seen:  # no page of ours asks so: nobody approves words that were not shown
        return _page(request, ident, wrong=_("Read the letter once more, then approve it."), status=409)
    moves_time = field(request, "act") == "time"
    if not moves_time and rewording.is_settled(store.letter(owner, ident), seen):
        return redirect("approve", ident=ident)  # the same button, pressed twice
    moment, wrong = _moment(request)
    if wrong:
        return _page(request, ident, wrong=wrong)
    try:
        handling.approve(
            owner, ports, (ident,), at=moment, despite_findings=bool(field(request, "despite")), seen={ident: seen}
        )
    except ClaimLost:
        # Two clicks at once: whoever was first approved it.
        if rewording.is_settled(store.letter(owner, ident), seen):
            return redirect("approve", ident=ident)
        return _page(request, ident, wrong=_("This letter was changed just now; read it once more."))
    except Overtaken as error:
        return _page(request, ident, wrong=sentence(error.message), status=409)
    except NotReady as error:
        return _page(request, ident, wrong=sentence(error.message), may_insist=_may_insist(request, ident))
    except AfterwordError as error:
        return _page(request, ident, wrong=sentence(error.message))
    house.ring()
    return redirect("approve", ident=ident)


@require_POST
def move(request: Request, ident: str) -> HttpResponse:
    """Keep it back, drop it, or say whether it left."""
    owner, ports = request.record.owner, request.record.ports
    asked = field(request, "move")
    try:
        if asked == "hold":
            handling.hold(owner, ports, ident)
            messages.success(request, _("Kept back. It leaves only after you approve it again."))
        elif asked == "cancel":
            dropped = handling.cancel(owner, ports, ident)
            messages.success(request, _("Dropped. This letter will not be sent."))
            return redirect("interview", ident=dropped.interview)
        elif asked in {"sent", "not-sent"}:
            handling.settle(owner, ports, ident, sent=asked == "sent")
    except AfterwordError as error:
        messages.error(request, sentence(error.message))
    return redirect("approve", ident=ident)


def _moment(request: Request) -> tuple[dt.datetime | None, str]:
    """When it is to leave: its planned time (None), now, or a time of the person's own."""
    now = request.record.ports.now()
    chosen = field(request, "when", "planned")
    if chosen == "now":
        return now, ""
    if chosen != "own":
        return None, ""
    moment, wrong = wall_moment(field(request, "at"), request.record.zone)
    if wrong == "gap" and moment is None:
        return None, _("The clocks are put forward over that time, so it doesn't exist on that day. Choose another.")
    if moment is None:
        return None, _("Say when: a day and a time.")
    if moment < now - dt.timedelta(minutes=1):
        return None, _("That time has passed. Choose a later one, or let it leave now.")
    if moment > now + FURTHEST:
        return None, _("That is more than a year away. Choose an earlier time.")
    return moment, ""


def _may_insist(request: Request, ident: str) -> bool:
    """Whether it is a finding that stands in the way, which the person may weigh; not a missing address."""
    outgoing = store.letter(request.record.owner, ident)
    return bool(outgoing.letter.to.email) and store.load_mailbox(request.record.owner) is not None


def _page(
    request: Request, ident: str, *, wrong: str = "", may_insist: bool = False, status: int = 200
) -> HttpResponse:
    record = request.record
    outgoing = store.letter(record.owner, ident)
    if outgoing.state is State.CANCELLED:
        return redirect("interview", ident=outgoing.interview)
    talk, views = telling.letters_of(record.owner, outgoing.interview)
    view = next(v for v in views if v.outgoing.id == ident)
    sheet = sheet_of(view, marking.facts_of(talk.debrief, record.profile))
    now = record.ports.now()
    plans = store.plans(record.owner, state="waiting", interview=talk.id, most=1)
    return show(
        request,
        "approve.html",
        status=400 if wrong and status == 200 else status,  # noqa: PLR2004 - OK
        sheet=sheet,
        outgoing=outgoing,
        talk=talk,
        waits=outgoing.state in WAITS and not is_unsettled(outgoing),
        unsettled=outgoing.state is State.DOUBTFUL or (outgoing.state is State.HELD and is_unsettled(outgoing)),
        errors=[n for n in sheet.notes if n.press == "error"],
        leaves=max(outgoing.send_at or now, now),
        wrong=wrong,
        may_insist=may_insist,
        has_mailbox=store.load_mailbox(record.owner) is not None,
        plan=plans[0] if plans else None,
        others=[v.outgoing for v in views if v.outgoing.id != ident and v.outgoing.state is State.DRAFTED],
        events=store.events(record.owner, letter=ident)[-12:],
    )
