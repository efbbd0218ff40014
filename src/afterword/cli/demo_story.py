"""The people and the notes of the demo. Everybody here is made up."""

from __future__ import annotations

import datetime as dt
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing

ZONE = "America/New_York"
ANA, MARIA, TOM = "ana@silva.example", "maria.chen@acme.example", "tom.ode@acme.example"

PROFILE = f"""---
name: Ana Silva
email: {ANA}
phone: +1 212 555 0100
links:
  - https://ana.example
headline: Staff data engineer
timezone: {ZONE}
language: en-US
---

- ran on-call for a 40-node ingestion cluster for three years
- moved 300 batch jobs to Flink
"""


# Two hours after the interview, on a Thursday.
NOW = dt.datetime(2026, 11, 19, 17, 20, tzinfo=ZoneInfo(ZONE))

DEBRIEF = f"""---
company: Acme Robotics
role: Staff Data Engineer
round: panel
medium: video
start: 2026-11-19 14:00
end: 2026-11-19 15:15
timezone: {ZONE}
language: en-US
---

# Maria Chen <{MARIA}>, VP Data (hiring manager)

- talked: moving the warehouse from Redshift to Iceberg by June
- learned: analysts and engineers swap desks for a week each quarter
- need: someone who can own on-call for the ingestion tier
- next: they decide by Wednesday 25 November

# Tom Ode <{TOM}>, Staff Engineer

- enjoyed: his story about the Black Friday backfill
- promise: send him my write-up on Iceberg compaction, https://ana.example/compaction
- private: seemed tired, checked his phone a lot

# Everyone

- strength: at Globex I cut consumer lag by 40% while moving 300 jobs to Flink
- concern: I blanked on exactly-once semantics
  better: idempotent writes keyed by event id, with transactional offsets
"""


def answer(to: Outgoing, now: dt.datetime) -> bytes:
    """Maria's reply to the letter that she got."""
    reply = EmailMessage(policy=SMTP)
    reply["From"] = f"Maria Chen <{MARIA}>"
    reply["To"] = ANA
    reply["Subject"] = f"Re: {to.letter.subject}"
    reply["Date"] = format_datetime(now)
    reply["Message-ID"] = "<answer-1@acme.example>"
    reply["In-Reply-To"] = to.message_id
    reply["References"] = to.message_id
    reply.set_content(
        "Dear Ana,\n\nThank you for your note. We would like to invite you to a second interview with our CTO next "
        "Tuesday at 10:00. Would that suit you?\n\nBest regards,\nMaria\n"
    )
    return reply.as_bytes()
