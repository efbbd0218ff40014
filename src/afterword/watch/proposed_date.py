"""The one date that a reply proposes, promises or sets, among all that it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import ReplyMeaning
from afterword.watch.dates import find_dates, reads_day_first
from afterword.watch.phrases import any_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from afterword.watch.dates import Named
    from afterword.watch.sentences import Said

_PASSED = any_of(r"""
    \b(?:thank(?:s| you)|enjoyed|met|spoke|talked|came|interviewed|following|after|since|last|was|were|dated
    +|sent|applied|good|great|lovely|pleasure|nice)\b[^.;?]{0,60}$
""")
_NOT_ASKED = any_of(r"""
    \b(?:away|out|holiday|leave|vacation|closed|shut|busy|unavailable|travelling|traveling|off sick
    +|not (?:in|available|around|free))\b[^.;?]{0,40}$
    \b(?:founded|established|since|copyright|version|salary|paid)\b[^.;?]{0,20}$
""")
_DEADLINE = any_of(r"""
    \b(?:by|until|till|before|no later than|deadline|expires?|valid|respond|reply|answer|accept|sign(?:ed)?
    +|return|decision|let (?:me|us) know|open)\b[^.;?]{0,40}$
""")
_MOVED = any_of(r"""
    \b(?:now|instead|moved (?:it )?(?:back |forward )?to|rescheduled (?:it )?(?:to|for)|changed to|new (?:date|time|day)\W+(?:is)?|push\w* [^.;?]{0,30}to|bring [^.;?]{0,30}to|switch\w* [^.;?]{0,20}to)\b[^.;?]{0,20}$
""")
_PROMISED = any_of(r"""
    \b(?:by|decision|decide|hear|answer|know|in touch|outcome|notified|update|back to you|announce|no later than)\b[^.;?]{0,40}$
""")
_START = any_of(r"""
    \b(?:start(?:ing|s)?|commenc\w+|begin(?:ning|s)?|join(?:ing)?|first day|effective|from)\b[^.;?]{0,40}$
""")
_ASKING = any_of(r"""
    \b(?:could|can|would|will|shall|are you|is|to be|by|invit\w+|schedul\w+|confirm\w*|book\w*|touch
    +|let (?:you|me|us)|decide|deadline)\b
    \b(?:submit|complete|please|how about|what about|proposed?|suggest|offer|moved to|rescheduled|available|free)\b
""")
_PROPOSING = any_of(r"""
    \b(?:could|can|would|will|shall|are you|please|how about|what about|let (?:you|me|us)|invit\w+|moved to
    +|see you|scheduled|next|to hear)\b
""")


_STEPS = {ReplyMeaning.INTERVIEW, ReplyMeaning.ASSESSMENT}


@dataclass(frozen=True, slots=True)
class _Place:
    """A date ahead, its sentence, and the words before it in that sentence."""

    said: Said
    before: str
    date: Named


def proposed_date(
    sentences: tuple[Said, ...], evidence: str, meaning: ReplyMeaning, written: dt.datetime | None
) -> dt.date | None:
    """The first date ahead that is asked about; of an offer the answer's deadline, else the start."""
    if written is None:
        return None
    places = tuple(_places(sentences, written))
    wanted: list[Callable[[_Place], object]] = [
        lambda place: place.said.text == evidence,
        lambda place: _asks(place.said.text),
        lambda _: True,
    ]
    if meaning in _STEPS:
        wanted[:0] = [lambda place: _MOVED.search(place.before)]
    if meaning is ReplyMeaning.INFORMATION:
        wanted[:0] = [lambda place: _PROMISED.search(place.before)]
    if meaning is ReplyMeaning.REJECTION:
        wanted = [lambda place: place.date.exact and _asks(place.said.text)]
    if meaning not in _STEPS:
        places = tuple(place for place in places if place.date.day > written.date())
    if meaning is ReplyMeaning.OFFER:
        wanted[:0] = [lambda place: _DEADLINE.search(place.before), lambda place: _START.search(place.before)]
    for is_wanted in wanted:
        for place in places:
            if is_wanted(place):
                return place.date.first or place.date.day
    return None


def _places(sentences: tuple[Said, ...], written: dt.datetime) -> Iterator[_Place]:
    """The dates that lie ahead and are neither looked back at nor days on which somebody is away."""
    today = written.date()
    day_first = reads_day_first(" ".join(s.text for s in sentences), written)
    for said in sentences:
        for date in find_dates(said.text, today, day_first=day_first):
            before = said.text[: date.start]
            looked_back = not date.exact and _PASSED.search(before) and not _PROPOSING.search(before)
            if date.day >= today and not looked_back and not _NOT_ASKED.search(before):
                yield _Place(said, before, date)


def _asks(text: str) -> bool:
    return "?" in text or bool(_ASKING.search(text))
