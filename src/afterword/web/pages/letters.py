"""Letters: side by side, so that sameness is seen; and one in the editor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.deliver.moves import is_unsettled
from afterword.domain import State, Tone
from afterword.errors import AfterwordError, Overtaken
from afterword.flow import attaching, handling, renewing, rewording, telling
from afterword.review.mend import apply_mends
from afterword.store import repository as store
from afterword.web import marking
from afterword.web.asked import field, show
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Letter, Tip
    from afterword.flow.handling import View
    from afterword.web.asked import Request
    from afterword.web.marking import Note, Piece

OPEN = {State.DRAFTED, State.HELD, State.APPROVED, State.REFUSED}
LARGEST_FILE = attaching.MOST_BYTES


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter as it is shown: its text in pieces, its margin, what may be done."""

    view: View
    letter: Letter
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    tips: tuple[Tip, ...]
    seen: str

    @property
    def is_open(self) -> bool:
        """Whether it can still be changed."""
        return self.view.outgoing.state in OPEN and not is_unsettled(self.view.outgoing)


def sheet_of(view: View, facts: dict[str, str], letter: Letter | None = None) -> Sheet:
    """What a page shows of a letter; `letter` where other words are on the page than on record."""
    shown = letter or view.outgoing.letter
    notes = marking.notes_of(shown, view.review)
    pieces = marking.pieces_of(shown, notes, facts)
    return Sheet(view, shown, pieces, notes, marking.judged(view.review.tips), rewording.sight_of(view.outgoing))


@require_safe
def side_by_side(request: Request, ident: str) -> HttpResponse:
    """All letters of one talk."""
    talk, views = telling.letters_of(request.record.owner, ident)
    facts = marking.facts_of(talk.debrief, request.record.profile)
    sheets = [sheet_of(view, facts) for view in views]
    return show(request, "letters.html", talk=talk, sheets=sheets)


@require_http_methods(["GET", "HEAD", "POST"])
def editor(request: Request, ident: str) -> HttpResponse:
    """One letter; POST keeps the words, with what goes with them."""
    if request.method != "POST":
        return _editor(request, ident)
    mended = _mended(request, ident)
    if mended is not None:
        return _editor(request, ident, subject=field(request, "subject"), body=mended)
    try:
        after = handling.edit(
            request.record.owner,
            request.record.ports,
            ident,
            body=field(request, "body"),
            subject=field(request, "subject"),
            to=field(request, "to") or None,
            seen=field(request, "seen"),
        )
    except Overtaken:
        return _overtaken(request, ident)
    except AfterwordError as error:
        wrong = sentence(error.message)
        return _editor(request, ident, subject=field(request, "subject"), body=field(request, "body"), wrong=wrong)
    if field(request, "act") == "approve":
        return redirect("approve", ident=after.id)
    messages.success(request, _("Kept."))
    return redirect("letter", ident=after.id)


@require_POST
def check(request: Request, ident: str) -> HttpResponse:
    """The margin for words that are not kept yet."""
    view, letter = _judged(request, ident, field(request, "subject"), _plain(field(request, "body")))
    talk = store.interview(request.record.owner, view.outgoing.interview)
    sheet = sheet_of(view, marking.facts_of(talk.debrief, request.record.profile), letter)
    return show(request, "parts/margin.html", sheet=sheet, live=True)


@require_POST
def tone(request: Request, ident: str) -> HttpResponse:
    """The same letter in another tone; the words before are kept among the earlier ones."""
    owner, ports = request.record.owner, request.record.ports
    try:
        renewing.speak_otherwise(owner, ports, ident, Tone(field(request, "tone")), seen=field(request, "seen"))
    except (AfterwordError, ValueError) as error:
        messages.error(request, sentence(getattr(error, "message", _("there is no such tone"))))
    return redirect("letter", ident=ident)


@require_POST
def attach(request: Request, ident: str) -> HttpResponse:
    """A file more, or one less."""
    owner, ports = request.record.owner, request.record.ports
    given = request.FILES.get("file")
    try:
        files = (attaching.take_attachment(given.name or "", given.read(LARGEST_FILE + 1)),) if given else ()
        drop = (field(request, "drop"),) if field(request, "drop") else ()
        if files or drop:
            handling.edit(
                owner,
                ports,
                ident,
                body=None,
                subject=None,
                to=None,
                files=files,
                drop=drop,
                seen=field(request, "seen"),
            )
    except AfterwordError as error:
        messages.error(request, sentence(error.message))
    return redirect("letter", ident=ident)


def _plain(body: str) -> str:
    return body.replace("\r\n", "\n").replace("\r", "\n").strip("\n") + "\n"


def _judged(request: Request, ident: str, subject: str, body: str) -> tuple[View, Letter]:
    return telling.judge_words(request.record.owner, ident, subject[:500], body[: handling.LONGEST_BODY])


def _mended(request: Request, ident: str) -> str | None:
    """The text with one suggestion taken, where a button of the margin was pressed without a script."""
    wanted = field(request, "mend")
    if not wanted.isdecimal():
        return None
    body = _plain(field(request, "body"))
    view, letter = _judged(request, ident, field(request, "subject"), body)
    note = next((n for n in marking.notes_of(letter, view.review) if n.number == int(wanted)), None)
    if note is None or note.finding.suggestion is None:
        return body
    return apply_mends(body, (note.finding,))


def _overtaken(request: Request, ident: str) -> HttpResponse:
    """Another window was faster: both wordings are shown, and nothing is lost."""
    now = store.letter(request.record.owner, ident)
    mine = _plain(field(request, "body"))
    if mine == now.letter.body and field(request, "subject") == now.letter.subject:
        return redirect("letter", ident=ident)
    return _editor(request, ident, subject=field(request, "subject"), body=mine, theirs=now, status=409)


def _editor(
    request: Request,
    ident: str,
    *,
    subject: str | None = None,
    body: str | None = None,
    wrong: str = "",
    theirs: Outgoing | None = None,
    status: int = 200,
) -> HttpResponse:
    owner = request.record.owner
    stored = store.letter(owner, ident)
    if stored.state is State.CANCELLED:
        return redirect("interview", ident=stored.interview)
    words = stored.letter.body if body is None else body
    line = stored.letter.subject if subject is None else subject
    view, letter = _judged(request, ident, line, words)
    talk = store.interview(owner, stored.interview)
    facts = marking.facts_of(talk.debrief, request.record.profile)
    return show(
        request,
        "letter.html",
        status=400 if wrong else status,
        sheet=sheet_of(view, facts, letter),
        facts=facts,
        talk=talk,
        wrong=wrong,
        theirs=theirs,
        tones=list(Tone),
        earlier=rewording.earlier(owner, ident)[:6],
    )
