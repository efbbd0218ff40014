"""The cast of all tests: Ana Silva applies at Acme Robotics and talks to Maria Chen and Tom Ode."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from afterword.domain import Debrief, Fact, Interview, NoteKind, Person, Profile

NEW_YORK = ZoneInfo("America/New_York")
END = dt.datetime(2026, 11, 19, 15, 15, tzinfo=NEW_YORK)
AFTER = dt.datetime(2026, 11, 19, 16, 0, tzinfo=NEW_YORK)

PROFILE_TEXT = """---
name: Ana Silva
email: ana@silva.example
phone: +1 212 555 0100
links:
  - https://ana.example
headline: Staff data engineer
timezone: America/New_York
language: en-US
---

- ran on-call for a 40-node ingestion cluster for three years
- moved 300 batch jobs to Flink
"""

DEBRIEF_TEXT = """---
company: Acme Robotics
role: Staff Data Engineer
round: panel
medium: video
start: 2026-11-19 14:00
end: 2026-11-19 15:15
timezone: America/New_York
language: en-US
---

# Maria Chen <maria.chen@acme.example>, VP Data (hiring manager)

- talked: moving the warehouse from Redshift to Iceberg by June
- learned: analysts and engineers swap desks for a week each quarter
- need: someone who can own on-call for the ingestion tier
- next: they decide by Wednesday 25 November; a take-home may follow

# Tom Ode <tom.ode@acme.example>, Staff Engineer

- enjoyed: his story about the Black Friday backfill
- promise: send him my write-up on Iceberg compaction, https://ana.example/compaction
- private: seemed tired, checked his phone a lot

# Everyone

- strength: at Globex I cut consumer lag by 40% while moving 300 jobs to Flink
- concern: I blanked on exactly-once semantics
  better: idempotent writes keyed by event id, with transactional offsets
- they were proud of how few meetings they have
"""

MARIA = Person(
    "Maria Chen", "maria.chen@acme.example", "VP Data", "hiring manager", given="Maria", family="Chen", line=12
)
TOM = Person("Tom Ode", "tom.ode@acme.example", "Staff Engineer", given="Tom", family="Ode", line=19)
INTERVIEW = Interview(
    company="Acme Robotics",
    role="Staff Data Engineer",
    round="panel",
    medium="video",
    start=dt.datetime(2026, 11, 19, 14, 0, tzinfo=NEW_YORK),
    end=END,
    timezone="America/New_York",
    language="en-US",
)


def fact(person: str, kind: NoteKind, number: int, text: str, line: int = 0, better: str = "") -> Fact:
    """A fact whose label is the kind it is used as."""
    return Fact(f"{person}/{kind}/{number}", kind, person, text, line, labelled=kind, better=better)


FACTS = (
    fact("Maria Chen", NoteKind.TALKED, 1, "moving the warehouse from Redshift to Iceberg by June", 14),
    fact("Maria Chen", NoteKind.LEARNED, 1, "analysts and engineers swap desks for a week each quarter", 15),
    fact("Maria Chen", NoteKind.NEED, 1, "someone who can own on-call for the ingestion tier", 16),
    fact("Maria Chen", NoteKind.NEXT, 1, "they decide by Wednesday 25 November; a take-home may follow", 17),
    fact("Tom Ode", NoteKind.ENJOYED, 1, "his story about the Black Friday backfill", 21),
    fact(
        "Tom Ode",
        NoteKind.PROMISE,
        1,
        "send him my write-up on Iceberg compaction, https://ana.example/compaction",
        22,
    ),
    fact("Tom Ode", NoteKind.PRIVATE, 1, "seemed tired, checked his phone a lot", 23),
    fact(
        "Everyone",
        NoteKind.STRENGTH,
        1,
        "at Globex I cut consumer lag by 40% while moving 300 jobs to Flink",
        27,
    ),
    fact(
        "Everyone",
        NoteKind.CONCERN,
        1,
        "I blanked on exactly-once semantics",
        28,
        "idempotent writes keyed by event id, with transactional offsets",
    ),
)
DEBRIEF = Debrief(INTERVIEW, (MARIA, TOM), FACTS)
PROFILE = Profile(
    name="Ana Silva",
    email="ana@silva.example",
    phone="+1 212 555 0100",
    links=("https://ana.example",),
    headline="Staff data engineer",
    timezone="America/New_York",
    language="en-US",
    strengths=(
        fact("profile", NoteKind.STRENGTH, 1, "ran on-call for a 40-node ingestion cluster for three years", 11),
        fact("profile", NoteKind.STRENGTH, 2, "moved 300 batch jobs to Flink", 12),
    ),
)
