"""The guided debrief: which interview, what is known, what was answered so far; it can be broken off and gone on with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.capture.debrief import read_debrief
from afterword.capture.guide import notes_of, questions, settle_answer
from afterword.domain import Debrief, Interview
from afterword.errors import DebriefError, InputError
from afterword.flow.taking_in import home_zone, take_in
from afterword.flow.transcribing import which_interview
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.capture.guide import Ask
    from afterword.flow.ports import Ports
    from afterword.flow.taking_in import TakenIn
    from afterword.store.repository import Owner

KEPT = "debrief under way"  # the setting that keeps answers between two sittings: the last interview, and each one's


@dataclass(frozen=True, slots=True)
class Sitting:
    """A debrief under way."""

    interview: str  # id; "" for one that no calendar told of
    known: Debrief
    quick: bool = False
    answers: dict[str, str] = field(default_factory=dict)

    @property
    def left(self) -> tuple[Ask, ...]:
        """What is still to be asked."""
        return questions(self.known, self.answers, quick=self.quick)


def begin(owner: Owner, ports: Ports, interview: str = "", *, quick: bool = False, again: bool = False) -> Sitting:
    """Go on with what was broken off, else with the interview named, else the last that nobody wrote of. Raises NotFound.

    `again` forgets the answers so far.
    """
    kept = store.get_setting(owner, KEPT) or {}
    ident = interview or str(kept.get("last", "")) or _last_untold(owner, ports)
    known = Debrief(Interview(timezone=home_zone(owner)))
    if ident:
        talk = which_interview(owner, ports, ident)
        ident, known = talk.id, talk.debrief
    answers = {} if again else dict(kept.get("answers", {}).get(ident, {}))
    return Sitting(ident, known, quick, answers)


def _last_untold(owner: Owner, ports: Ports) -> str:
    waiting = store.untold(owner, ports.now())
    return waiting[0].interview if waiting else ""


def answer(owner: Owner, ports: Ports, sitting: Sitting, key: str, words: str) -> str:
    """Keep an answer at once, so that nothing is lost when the person breaks off; else say what is wrong with it."""
    today = ports.now().astimezone(ZoneInfo(sitting.known.interview.timezone or home_zone(owner) or "UTC")).date()
    plain, wrong = settle_answer(key, words, today)
    if wrong:
        return wrong
    sitting.answers[key] = plain
    kept = (store.get_setting(owner, KEPT) or {}).get("answers", {})
    store.set_setting(owner, KEPT, {"last": sitting.interview, "answers": kept | {sitting.interview: sitting.answers}})
    return ""


def finish(owner: Owner, ports: Ports, sitting: Sitting) -> TakenIn:
    """Take the answers in as notes. Raises InputError when they tell nothing; what was answered stays kept."""
    if not any(sitting.answers.values()):
        _forget(owner, sitting)
        raise InputError("you passed every question over, so nothing was taken in; `afterword debrief` asks again")
    text = notes_of(sitting.known, sitting.answers)
    debrief, problems = read_debrief(text, default_zone=sitting.known.interview.timezone or home_zone(owner))
    fatal = next((problem for problem in problems if problem.fatal), None)
    if fatal is not None:
        raise DebriefError("your answers", fatal.line, f"{fatal.message}; answer anew with `afterword debrief --again`")
    taken = take_in(owner, ports, debrief, text, None)
    _forget(owner, sitting)
    return taken


def _forget(owner: Owner, sitting: Sitting) -> None:
    kept = (store.get_setting(owner, KEPT) or {}).get("answers", {})
    store.set_setting(owner, KEPT, {"last": "", "answers": {k: v for k, v in kept.items() if k != sitting.interview}})
