"""Words that two windows may change at once: what was seen, what was there before, and what each sentence rests on."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.domain import Source, State
from afterword.errors import Overtaken
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.store.repository import Owner

MOST = 12  # earlier wordings of a letter that are kept
_KEY = "earlier words of {}"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A wording that another took the place of."""

    number: int
    at: dt.datetime
    subject: str
    body: str


def sight_of(outgoing: Outgoing) -> str:
    """What a person saw of a letter, as one short word: recipient, subject, text and files."""
    letter = outgoing.letter
    whole = json.dumps([letter.to.email, letter.subject, letter.body, letter.attachments])
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def check_sight(outgoing: Outgoing, seen: str) -> None:
    """Refuse what was decided on other words than those on record. Raises Overtaken. No sight: nothing to compare."""
    if seen and seen != sight_of(outgoing):
        raise Overtaken(
            f"the letter to {outgoing.letter.to.name} was changed meanwhile, in another window or by another program; "
            "look at it as it stands now"
        )


def keep_earlier(owner: Owner, before: Outgoing, now: dt.datetime) -> None:
    """Keep the words that are about to be replaced, so that they can be had back."""
    kept = list(store.get_setting(owner, _KEY.format(before.id)) or [])
    words = {"at": now.isoformat(), "subject": before.letter.subject, "body": before.letter.body}
    if kept and (kept[-1]["subject"], kept[-1]["body"]) == (words["subject"], words["body"]):
        return
    store.set_setting(owner, _KEY.format(before.id), [*kept, words][-MOST:])


def earlier(owner: Owner, ident: str) -> tuple[Earlier, ...]:
    """The earlier wordings of a letter, the latest first."""
    kept = store.get_setting(owner, _KEY.format(ident)) or []
    rows = enumerate(kept)
    return tuple(
        Earlier(number, dt.datetime.fromisoformat(row["at"]), row["subject"], row["body"]) for number, row in rows
    )[::-1]


def carry_sources(before: Outgoing, body: str) -> tuple[Source, ...]:
    """The sentences of ours that stand in the new text word for word, with what they rest on."""
    found = []
    for source in before.letter.sources:
        words = before.letter.body[source.start : source.end]
        start = body.find(words)
        if words.strip() and start >= 0:
            found.append(replace(source, start=start, end=start + len(words)))
    return tuple(sorted(found, key=lambda source: source.start))


def is_settled(outgoing: Outgoing, seen: str) -> bool:
    """Whether these very words are approved already, or left: a second click on the same button changes nothing."""
    over = {State.APPROVED, State.SENDING, State.SENT, State.DOUBTFUL}
    return outgoing.state in over and bool(seen) and seen == sight_of(outgoing)
