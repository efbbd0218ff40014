"""Where an interview stands, from what has passed since."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from afterword.domain import LetterKind, ReplyMeaning, Stage
from afterword.etiquette import US, Etiquette

if TYPE_CHECKING:
    from afterword.domain import Touch

_DECIDED = {
    ReplyMeaning.INTERVIEW.value: Stage.INVITED,
    ReplyMeaning.ASSESSMENT.value: Stage.INVITED,
    "invitation": Stage.INVITED,
    ReplyMeaning.OFFER.value: Stage.OFFERED,
    ReplyMeaning.REJECTION.value: Stage.REJECTED,
}
# Nobody has read anything when one of these comes.
_MACHINES = {"auto-reply", "bounce", "delayed", "delivered"}
_FOLLOW_UPS = {LetterKind.FOLLOW_UP.value, LetterKind.FINAL_FOLLOW_UP.value}


def stage(
    touches: tuple[Touch, ...], interview_end: dt.datetime | None, now: dt.datetime, manners: Etiquette = US
) -> Stage:
    """Where the interview stands at `now`; the times are aware.

    The last decision of theirs counts, whatever was written afterwards. A touch from
    before the end of the interview belongs to what led to it.
    """
    since = [t for t in touches if t.at <= now and (interview_end is None or t.at >= interview_end)]
    since.sort(key=lambda touch: touch.at.astimezone(dt.UTC))
    theirs = [touch for touch in since if not touch.by_us and touch.what not in _MACHINES]
    decided = [_DECIDED[touch.what] for touch in theirs if touch.what in _DECIDED]
    if decided:
        return decided[-1]
    if theirs:
        return Stage.ANSWERED
    ours = [touch for touch in since if touch.by_us]
    asked = [touch for touch in ours if touch.what in _FOLLOW_UPS]
    if asked:
        return Stage.SILENT if _is_silence(asked, now, manners) else Stage.FOLLOWED_UP
    return Stage.THANKED if any(t.what == LetterKind.THANK_YOU for t in ours) else Stage.INTERVIEWED


def _is_silence(asked: list[Touch], now: dt.datetime, manners: Etiquette) -> bool:
    """As long after the last follow-up as the next would take: working days as calendar days, seven for five."""
    last = asked[-1]
    enough = len(asked) >= manners.follow_ups_most or last.what == LetterKind.FINAL_FOLLOW_UP
    return enough and now - last.at >= dt.timedelta(days=round(manners.second_after_days * 7 / 5))
