"""Moments, kinds and states as a person says them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.dates import format_date, format_time
from django import template
from django.utils import translation
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

    from afterword.domain import Source

register = template.Library()

KINDS = {
    "thank-you": gettext_lazy("thank-you note"),
    "follow-up": gettext_lazy("follow-up"),
    "final-follow-up": gettext_lazy("last follow-up"),
}
STATES = {
    "drafted": gettext_lazy("waits for your approval"),
    "approved": gettext_lazy("approved"),
    "sending": gettext_lazy("is leaving now"),
    "doubtful": gettext_lazy("nobody knows yet whether it left"),
    "sent": gettext_lazy("sent"),
    "held": gettext_lazy("held back"),
    "refused": gettext_lazy("refused by the mail server"),
    "cancelled": gettext_lazy("dropped"),
}
OUTCOMES = {
    "none": gettext_lazy("no answer yet"),
    "delayed": gettext_lazy("on its way, delayed"),
    "bounced": gettext_lazy("came back undelivered"),
    "auto-replied": gettext_lazy("they are away"),
    "replied": gettext_lazy("answered"),
}
MEANINGS = {
    "interview": gettext_lazy("an invitation to talk"),
    "assessment": gettext_lazy("a test or a trial"),
    "offer": gettext_lazy("an offer"),
    "rejection": gettext_lazy("a no"),
    "information": gettext_lazy("news or a question"),
    "unclear": gettext_lazy("unclear"),
    "reply": gettext_lazy("an answer"),
    "auto-reply": gettext_lazy("an absence notice"),
    "bounce": gettext_lazy("undelivered mail"),
    "invitation": gettext_lazy("a calendar invitation"),
    "other": gettext_lazy("something else"),
}
STAGES = {
    "interviewed": gettext_lazy("Just talked"),
    "thanked": gettext_lazy("Thanked"),
    "followed up": gettext_lazy("Followed up"),
    "answered": gettext_lazy("Answered"),
    "invited": gettext_lazy("Invited again"),
    "offered": gettext_lazy("Offer"),
    "rejected": gettext_lazy("Turned down"),
    "silent": gettext_lazy("Silent"),
}
NOTES = {
    "talked": gettext_lazy("we talked about"),
    "learned": gettext_lazy("I learned"),
    "enjoyed": gettext_lazy("I enjoyed"),
    "need": gettext_lazy("they need"),
    "strength": gettext_lazy("I bring"),
    "concern": gettext_lazy("a weak spot"),
    "question": gettext_lazy("open question"),
    "personal": gettext_lazy("small talk"),
    "advice": gettext_lazy("advice"),
    "promise": gettext_lazy("I promised"),
    "next": gettext_lazy("what happens next"),
    "new": gettext_lazy("news since"),
    "correction": gettext_lazy("correction"),
    "no contact": gettext_lazy("do not write"),
    "private": gettext_lazy("private"),
    "note": gettext_lazy("note"),
}
TIPS = {
    "prompt": gettext_lazy("Prompt"),
    "personal": gettext_lazy("Personal"),
    "qualified": gettext_lazy("Why you fit"),
    "enthusiastic": gettext_lazy("Enthusiasm"),
    "concise": gettext_lazy("Concise"),
    "grateful": gettext_lazy("Grateful"),
    "informative": gettext_lazy("Something new"),
    "next_steps": gettext_lazy("What comes next"),
}


def _word(table: dict[str, _StrPromise], value: object) -> str:
    key = str(getattr(value, "value", value))
    return str(table.get(key, key.replace("_", " ")))


register.filter("kind", lambda value: _word(KINDS, value))
register.filter("state", lambda value: _word(STATES, value))
register.filter("outcome", lambda value: _word(OUTCOMES, value))
register.filter("meaning", lambda value: _word(MEANINGS, value))
register.filter("stage", lambda value: _word(STAGES, value))
register.filter("note", lambda value: _word(NOTES, value))
register.filter("tip", lambda value: _word(TIPS, value))


TONES = {
    "warm": gettext_lazy("Warm"),
    "formal": gettext_lazy("Formal"),
    "brief": gettext_lazy("Brief"),
}
register.filter("tone", lambda value: _word(TONES, value))


def word_of_meaning(meaning: str) -> str:
    """What an answer means, in words."""
    return _word(MEANINGS, meaning)


def zone_of(name: str, otherwise: dt.tzinfo | None = None) -> dt.tzinfo:
    """The zone of this name, else the other one, else this machine's."""
    try:
        if name:
            return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        pass
    return otherwise or dt.datetime.now(dt.UTC).astimezone().tzinfo or dt.UTC  # noqa: TID251 - only its zone is read


def _locale() -> str:
    language = translation.get_language() or "en"
    return {"en": "en_GB", "de": "de_DE"}.get(language, language)


def day_words(day: dt.date, today: dt.date) -> str:
    """Such as "today", "tomorrow", "Tuesday" within a week, "Tuesday 2 December" further off."""
    distance = (day - today).days
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}
    week = 7
    if distance in near:
        return near[distance]
    if 0 < distance < week:
        return str(format_date(day, "EEEE", locale=_locale()))
    year = "" if day.year == today.year else " y"
    pattern = f"EEEE d. MMMM{year}" if _locale().startswith("de") else f"EEEE d MMMM{year}"
    return str(format_date(day, pattern, locale=_locale()))


@register.simple_tag(takes_context=True)
def moment(context: template.Context, value: dt.datetime | None, zone: str = "") -> str:
    """A moment in words, with the exact time in `datetime` and on hover; in `zone`, else the person's own."""
    if value is None:
        return "–"
    place = zone_of(zone or str(context.get("zone", "")))
    local = value.astimezone(place)
    today = context["now"].astimezone(place).date() if context.get("now") else local.date()
    words = _("%(day)s at %(time)s") % {
        "day": day_words(local.date(), today),
        "time": format_time(local, "HH:mm", locale=_locale()),
    }
    exact = f"{local:%Y-%m-%d %H:%M %Z}"
    return format_html('<time datetime="{}" title="{}">{}</time>', value.isoformat(timespec="seconds"), exact, words)


@register.simple_tag(takes_context=True)
def clock_there(context: template.Context, value: dt.datetime | None, zone: str, who: str) -> str:
    """The reader's own time, where it differs: "9:30 for Maria"."""
    if value is None or not zone:
        return ""
    there, here = value.astimezone(zone_of(zone)), value.astimezone(zone_of(str(context.get("zone", ""))))
    if there.utcoffset() == here.utcoffset():
        return ""
    words = format_time(there, "HH:mm", locale=_locale())
    return _("%(time)s for %(who)s") % {"time": words, "who": who}


@register.filter
def left(value: dt.datetime | None, now: dt.datetime) -> str:
    """The time left, in words; "" where there is no last moment."""
    if value is None:
        return ""
    minutes = int((value - now).total_seconds() // 60)
    if minutes < 0:
        return _("late, and better than never")
    days, hours = minutes // 1440, minutes // 60
    if days >= 2:  # noqa: PLR2004 - up to then one counts in hours
        return ngettext("%(n)d day left", "%(n)d days left", days) % {"n": days}
    if hours:
        return ngettext("%(n)d hour left", "%(n)d hours left", hours) % {"n": hours}
    return ngettext("%(n)d minute left", "%(n)d minutes left", minutes) % {"n": minutes}


@register.filter
def share_left(value: dt.datetime | None, now: dt.datetime) -> int:
    """How much of the 24 hours is left, from 0 to 100, for the ring."""
    if value is None:
        return 100
    return max(0, min(100, round((value - now).total_seconds() / 864)))


@register.filter
def given(person: object) -> str:
    """How one speaks of somebody: by the given name where it is known."""
    return str(getattr(person, "given", "") or getattr(person, "name", person))


@register.filter
def hours(span: dt.timedelta) -> str:
    """A span of time in hours, or in days where it is longer than two."""
    whole = max(1, round(span.total_seconds() / 3600))
    if whole > 48:  # noqa: PLR2004 - two days
        return ngettext("%(n)d day", "%(n)d days", round(whole / 24)) % {"n": round(whole / 24)}
    return ngettext("%(n)d hour", "%(n)d hours", whole) % {"n": whole}


@register.filter
def re(mail: object) -> str:
    """The subject of an answer to a mail."""
    subject = str(getattr(mail, "subject", ""))
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


@register.simple_tag
def rests_on(source: Source, facts: dict[str, str]) -> str:
    """The notes that a sentence rests on, in words."""
    return "; ".join(facts[ident] for ident in source.facts if ident in facts)


@register.filter
def names(letters: tuple[object, ...]) -> str:
    """Given names in a row: "Maria, Tom and Eve"."""
    found = [given(letter.letter.to) for letter in letters]  # type: ignore[attr-defined] # letters of the record
    if len(found) < 2:  # noqa: PLR2004 - one name stands alone
        return "".join(found)
    return _("%(first)s and %(last)s") % {"first": ", ".join(found[:-1]), "last": found[-1]}


@register.filter
def sender(mail: object) -> str:
    """Who wrote a mail, by name where it gives one."""
    return str(getattr(mail, "sender_name", "") or getattr(mail, "sender", "")) or _("somebody")


@register.filter
def plainly(text: str) -> str:
    """A message of the record as a sentence of a page, without names of commands."""
    return sentence(text)


@register.filter
def first_line(text: str) -> str:
    """The first line that says something."""
    return next((row.strip() for row in text.split("\n") if row.strip()), "")
