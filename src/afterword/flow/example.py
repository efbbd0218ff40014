"""An example to look at: a talk, its notes, its people and an answer. Everybody here is made up."""

from __future__ import annotations

import datetime as dt
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import MailWorld, Ports
    from afterword.store.repository import Owner

ZONE = "America/New_York"
_SATURDAY, _MORNING, _EVENING = 5, 10, 18
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

_NOTES = """---
company: Acme Robotics
role: Staff Data Engineer
round: panel
medium: video
start: {start:%Y-%m-%d %H:%M}
end: {end:%Y-%m-%d %H:%M}
timezone: {zone}
language: en-US
---

# Maria Chen <{maria}>, VP Data (hiring manager)

- talked: moving the warehouse from Redshift to Iceberg by June
- learned: analysts and engineers swap desks for a week each quarter
- need: someone who can own on-call for the ingestion tier
- next: they decide by {decide:%A} {decide.day} {decide:%B}

# Tom Ode <{tom}>, Staff Engineer

- enjoyed: his story about the Black Friday backfill
- promise: send him my write-up on Iceberg compaction, https://ana.example/compaction
- private: seemed tired, checked his phone a lot

# Everyone

- strength: at Globex I cut consumer lag by 40% while moving 300 jobs to Flink
- concern: I blanked on exactly-once semantics
  better: idempotent writes keyed by event id, with transactional offsets
"""


def debrief_text(end: dt.datetime) -> str:
    """The notes of a talk that ended at this moment."""
    start, decide = end - dt.timedelta(minutes=75), end + dt.timedelta(days=6)
    return _NOTES.format(start=start, end=end, decide=decide, zone=ZONE, maria=MARIA, tom=TOM)


DEBRIEF = debrief_text(dt.datetime(2026, 11, 19, 15, 15, tzinfo=ZoneInfo(ZONE)))


def talk_before(now: dt.datetime) -> dt.datetime:
    """When a talk of the example may have ended: three quarters of an hour ago, or at 15:15 of the last working day."""
    end = now.astimezone(ZoneInfo(ZONE)).replace(second=0, microsecond=0) - dt.timedelta(minutes=45)
    if end.weekday() < _SATURDAY and _MORNING <= end.hour < _EVENING:
        return end
    end = end.replace(hour=15, minute=15) - dt.timedelta(days=0 if end.hour >= _EVENING else 1)
    while end.weekday() >= _SATURDAY:
        end -= dt.timedelta(days=1)
    return end


def fill(owner: Owner, ports: Ports, world: MailWorld, password: str) -> None:
    """Put the example into a record of its own: profile, mailbox, notes, letters. Again is harmless."""
    # Here, since the story above is also told before anybody has set the record up.
    from afterword.capture.debrief import read_debrief
    from afterword.capture.profile import read_profile
    from afterword.flow import setting_up, taking_in
    from afterword.store import repository as store

    profile, _ = read_profile(PROFILE)
    setting_up.keep_profile(owner, ports, profile, PROFILE)
    setting_up.keep_mailbox(owner, ports, world.mailbox(ANA), password)
    if not store.count_interviews(owner):
        text = debrief_text(talk_before(ports.now()))
        debrief, _ = read_debrief(text)
        taking_in.take_in(owner, ports, debrief, text, None)


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
