"""Today: what needs the person now, in order; what is on its way; what came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from afterword.domain import LetterKind, State
from afterword.flow import looking
from afterword.web.asked import show

if TYPE_CHECKING:
    import datetime as dt

    from django.http import HttpResponse

    from afterword.deliver.outbox import Outgoing
    from afterword.flow.looking import Desk
    from afterword.track.today import Need
    from afterword.web.asked import Request


@dataclass(frozen=True, slots=True)
class Task:
    """What one row asks for: letters of one interview that wait for the same thing, or a plan."""

    need: Need
    letters: tuple[Outgoing, ...]
    company: str
    role: str

    @property
    def until(self) -> dt.datetime | None:
        """The first moment at which it will be too late."""
        moments = [o.send_by for o in self.letters if o.send_by is not None]
        return min(moments) if moments else self.need.until


@require_safe
def page(request: Request) -> HttpResponse:
    """The whole app, for most people."""
    record = request.record
    now = record.ports.now()
    desk = looking.desk(record.owner, now)
    if not desk.interviews and not record.profile.name:
        return redirect("start")
    tasks = _tasks(desk)
    pressing = tasks[0] if tasks and tasks[0].until is not None and _is_thanks(tasks[0]) else None
    return show(
        request,
        "today.html",
        desk=desk,
        pressing=pressing,
        tasks=tasks[1:] if pressing else tasks,
        untold=desk.untold,
        idle=not (tasks or desk.mails or desk.untold),
    )


def _is_thanks(task: Task) -> bool:
    return bool(task.letters) and all(
        o.letter.kind is LetterKind.THANK_YOU and o.state is State.DRAFTED for o in task.letters
    )


def _tasks(desk: Desk) -> list[Task]:
    """Drafts of one kind about one interview are one task; the rest stand alone."""
    groups: dict[tuple[str, str, str], list[Need]] = {}
    for need in desk.needs:
        letter = desk.letters.get(need.letter_id)
        alone = letter is None or letter.state is not State.DRAFTED
        key = ("", need.letter_id, need.interview_id) if alone else (str(letter.letter.kind), "", need.interview_id)  # type: ignore[union-attr]
        groups.setdefault(key, []).append(need)
    found = []
    for needs in groups.values():
        letters = tuple(desk.letters[n.letter_id] for n in needs if n.letter_id in desk.letters)
        company, role = desk.titles.get(needs[0].interview_id, ("", ""))
        found.append(Task(needs[0], letters, company, role))
    return found
