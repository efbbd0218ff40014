"""The day on which somebody who is away is back, as auto-replies say it in the languages of colleagues."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from afterword.watch.dates import find_dates, reads_day_first, working_day
from afterword.watch.phrases import any_of

if TYPE_CHECKING:
    from afterword.watch.dates import Named

RANGE_GAP = 16
_NEAR = 60  # characters before a date that say what it is


# The day itself is a working day: "back on", "ab dem … wieder", "de retour le".
_RETURN = any_of(r"""
    \b(?:back|return(?:ing|s)?|resum(?:e|ing)|reachable|available|respond|reply|answer|in the office|reopen(?:s|ing)?|open again|in touch|catch up|at work|deck|again|in on|expected|next working day|next (?:in|at work|day in))\b[^.;]{0,45}$
    (?:\b(?:not|cannot)|n['’]t|\b(?:ikke|inte|nicht|no|non|ne|nie|niet|não|nem))\b[^.;]{0,60}\b(?:before|until|før|före|vor|antes|avant|prima|voor|przed)\b[^.;]{0,25}$
    \b(?:de nuevo|di nuovo|nuovamente|novamente|de novo|à nouveau|de nouveau|igen|igjen|erneut|opnieuw|kehre|répond\w+|reprise|repr\w+)\b[^.;]{0,30}$
    \b(?:ab|wieder|zurück|erreichbar|rückkehr)\b[^.;]{0,30}$
    (?:de retour|reviens|reviendrai|reviendrons|rentre(?:rai)?|reprends|reprendrai|à partir|dès le|retour)[^.;]{0,30}$
    (?:de vuelta|regres\w+|volver\w+|vuelvo|volvemos|reincorpor\w+|a partir|de regreso)[^.;]{0,30}$
    (?:rientr\w+|torn(?:o|er\w+)|di ritorno|a partire|disponibil\w+|riapr\w+|reabr\w+|rouvr\w+|öffnen|melde)[^.;]{0,30}$|(?:weer|terug|vanaf)[^.;]{0,30}$
    (?:de volta|retorn\w+|regress\w+|volt(?:o|ar\w+)|a partir)[^.;]{0,30}$|(?:tillbaka|åter\b|tilbage|tilbake|från och med|\bfr\.\s?o\.\s?m\.)[^.;]{0,30}$
    (?:wrac\w+|wróc\w+|powr\w+|będę dostępn\w+|ponownie|od dnia)[^.;]{0,30}$
    (?:palaan|tavoitettavissa|takaisin)[^.;]{0,30}$|(?:出社|復帰|戻り)[^。]{0,12}$
    (?:zpět|vrátím|vracím|opět|znovu)[^.;]{0,30}$|(?:верн\w+|выйду|выхожу|снова|доступ\w+|на связи|буду (?:в|на))[^.;]{0,30}$|(?:返回|回到|恢复|复工)[^。]{0,10}$
""")
_RETURN_AFTER = any_of(r"""
    ^,?[^.;,。\n\d]{0,25}(?:wieder\b|melde ich|zurück|weer\b|terug\b|takaisin|alkaen|lähtien|より出社|から出社|に(?:出社|復帰|戻)|から通常|以降|lees ik|je serai de retour|estaré de (?:vuelta|regreso)
    +|är jag (?:åter|tillbaka)|er jeg (?:tilbage|tilbake)|返回|回(?:到|来|來|办公|辦公)|恢[复復]|上班|복귀|출근|(?:günü )?(?:ofiste(?!\s*(?:değil|olmayac))|dön|işbaşı|işe )|верн|budu zpět|zpět|wracam)
    ^[^.;\n]{0,12}(?:i (?:will|['’]ll) be back|i(?:['’]m| am) back|we (?:return|reopen)|i return)
""")
# The last day away, and a word that says so.
_LAST_AWAY = any_of(r"""
    (?:up to and including|until and including|till and including|through|thru|to and including
    +|bis (?:einschlie(?:ß|ss)lich|inkl\w*\.?|und mit)|t/m|tot en met|till och med|t\.?\s?o\.?\s?m\.?|til og med
    +|t\.?o\.?m\.?|fino a tutto|até ao fim do dia)\s+(?:\S+\s+){0,3}$
""")
_LAST_AWAY_AFTER = any_of(r"""
    ^\s*(?:\(?(?:both (?:days )?)?(?:inclusive|incl\.?|inclus|inclusief|inclusive|incluido|compreso|incluso|einschlie(?:ß|ss)lich|included
    +|włącznie|inbegrepen|včetně|включительно|inklusive|dahil)\b|まで|까지)
""")
# Until a day: in English and the northern languages the day of return, elsewhere the last day away.
_UNTIL_BACK = any_of(r"""
    \b(?:until|till?|til|tot|fram till)\s+(?:\S+\s+){0,3}$
    \bsino hasta\b[^.;]{0,25}$|\bno\b[^.;]{0,30}\b(?:disponible|oficina|vuelv\w+|regres\w+)\b[^.;]{0,20}\bhasta\b[^.;]{0,15}$
""")
_UNTIL_AWAY = any_of(r"""
    \b(?:bis|jusqu['’]au|jusqu['’]à|hasta|fino al|até|do|до|au(?! (?:bureau|travail)\b))\s+(?:\S+\s+){0,2}$|\d\.?[-–]\s*$|[至到]\s*$
""")
_UNTIL_AWAY_AFTER = any_of(r"""
    ^\s*(?:asti|saakka|まで|까지|['’]?(?:y?[ae] )kadar)
""")
# Between two days it is the second of a range.
_RANGE = any_of(r"""
    ^\W*(?:(?:to|and|until|till|bis|zum|und|au|à|al|a|et|e|y|en|t/m|tot|do|do dnia|till|til|och|og|até|through|thru|[-–—~〜至到]|から|부터|до|по)\s*)?(?:the |zum |den |dem |dnia |el |le |il |dia )?\W*$
""")
_NOT_THERE = any_of(r"""
    (?:\bnot|n['’]t|\bno longer) (?:be )?(?:available|reachable|in the office
    +|able to (?:respond|reply|answer))\b[^.;]{0,45}$
""")
_DAY_AFTER = any_of(r"""
    \b(?:back|return\w*)\b[^.;\n]{0,30}\bthe (?:day after(?! tomorrow)|next day|following day)\b
""")
_WITHIN = any_of(r"""
    \bwithin\b
""")


def back_on(text: str, written: dt.datetime | None) -> dt.date | None:
    """The first working day on which the writer is back, or None where no day is named."""
    if written is None:
        return None
    today = written.date()
    dates = find_dates(text[:8000], today, day_first=reads_day_first(text, written))
    found: list[tuple[int, dt.date, bool]] = []
    for before, named in zip((None, *dates), dates, strict=False):
        if _WITHIN.match(text, named.start):
            continue  # how long an answer takes, not how long somebody is away
        judged = _judge(text, named, ranged=before is not None and _ranges(text[before.end : named.start]))
        if judged and judged[1] >= today:
            found.append((*judged, named.exact))
    if not found:
        return None
    _, day, exact = max(found, key=lambda one: one[0])
    if not exact:  # "until 6 December, back on Monday": the Monday after it
        day = max([day, *(other for _, other, sure in found if sure)])
    return working_day(day + dt.timedelta(days=1)) if _DAY_AFTER.search(text) else day


def _ranges(gap: str) -> bool:
    """Whether what stands between two dates makes them the first and the last day."""
    return gap.strip() not in {"", ",", ".", ";"} and len(gap) <= RANGE_GAP and bool(_RANGE.match(gap))


def _judge(text: str, named: Named, *, ranged: bool) -> tuple[int, dt.date] | None:
    """How plainly the words around a date make it a day of return, and that day."""
    before, after = text[max(0, named.start - _NEAR) : named.start], text[named.end :]
    before = re.sub(r"\bd\. ?|(?<=\d)\.(?=\d)", "", re.sub(r"[\s,(]+", " ", before))
    # A dot after the month belongs to the date, or ends the sentence: then what follows is about something else.
    ended = text[named.end - 1] == "." and after.lstrip()[:1].isupper()
    after = "" if ended else re.sub(r"^\.(?= [^\W\dA-Z])", "", after[:40])
    next_day = working_day(named.day + dt.timedelta(days=1))
    if _LAST_AWAY.search(before) or _LAST_AWAY_AFTER.search(after):
        return 2, next_day
    if _UNTIL_BACK.search(before):
        return 2, working_day(named.day)
    if named.first or ranged or _UNTIL_AWAY.search(before) or _UNTIL_AWAY_AFTER.search(after):
        return 1, named.day if named.day.weekday() == 0 and not (named.first or ranged) else next_day
    if _RETURN_AFTER.search(after) or (_RETURN.search(before) and not _NOT_THERE.search(before)):
        return 3, working_day(named.day)
    return None
