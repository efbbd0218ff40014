"""A record of any size, for the benchmarks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from afterword import settings, wiring

wiring.start_django()
wiring.open_store(Path(settings.home()))


def fill(interviews: int) -> None:
    """So many interviews of one person, each with a letter that left and a plan that was called off."""
    import sys

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
    from players import AFTER, DEBRIEF, DEBRIEF_TEXT, MARIA

    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Letter, LetterKind, State
    from afterword.store import repository as store

    owner = store.ensure_owner()
    letter = Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Dear Maria,\n\nThank you.\n\nAna\n")
    with store.together():
        for number in range(interviews):
            end = AFTER - dt.timedelta(days=number % 400)
            talk = replace(DEBRIEF, interview=replace(DEBRIEF.interview, company=f"Company {number}", end=end))
            ident, _ = store.add_interview(owner, f"t{number:07d}", talk, f"{DEBRIEF_TEXT}\n<!-- {number} -->", end)
            # The last ten wait for the person, as in a real search; the rest is over.
            state = State.DRAFTED if number < min(10, interviews) else State.SENT
            sent_at = end if state is State.SENT else None
            outgoing = Outgoing(
                f"l{number:07d}", ident, letter, state=state, send_at=end, sent_at=sent_at, raw=b"x" * 3000
            )
            store.add_letter(owner, outgoing)
