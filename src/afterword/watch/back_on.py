"""The day on which somebody who is away is back, as auto-replies say it in thirteen languages."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from afterword.watch.dates import find_dates, reads_day_first, working_day
from afterword.watch.phrases import any_of

if TYPE_CHECKING:
    from afterword.watch.dates import Named

_NEAR = 60  # characters before a date that say what it is


# The day itself is a working day: "back on", "ab dem … wieder", "de retour le".
_RETURN = any_of(r"""
    \b(?:back|return(?:ing|s)?|resum(?:e|ing)|reachable|available|respond|reply|answer|in the office)\b[^.;]{0,45}$
    \b(?:ab|wieder|zurück|erreichbar)\b[^.;]{0,30}$
    (?:de retour|reviendrai|serai de retour|à partir)[^.;]{0,30}$
    (?:de vuelta|regres\w+|volver\w+|a partir)[^.;]{0,30}$
    (?:rientr\w+|torner\w+|di ritorno|a partire)[^.;]{0,30}$|(?:weer|terug|vanaf)[^.;]{0,30}$
    (?:de volta|retorn\w+|regress\w+|voltar\w+)[^.;]{0,30}$|(?:tillbaka|åter\b|tilbage|tilbake)[^.;]{0,30}$
    (?:wrac\w+|wróc\w+|powr\w+|będę dostępn\w+|ponownie)[^.;]{0,30}$
    (?:palaan|tavoitettavissa|takaisin)[^.;]{0,30}$|(?:出社|復帰|戻り)[^。]{0,12}$
""")
_RETURN_AFTER = any_of(r"""
    ^[^.;\n]{0,25}(?:wieder (?:im|für|da|erreichbar|zurück|in)|zurück|weer (?:bereikbaar|aanwezig|terug)|takaisin
    +|より出社|から出社|に(?:出社|復帰|戻)|から通常|以降)
""")
# The last day away, and a word that says so.
_LAST_AWAY = any_of(r"""
    (?:up to and including|until and including|till and including|through|thru
    +|bis (?:einschlie(?:ß|ss)lich|inkl\w*\.?)|t/m|tot en met|till och med|t\.?\s?o\.?\s?m\.?|til og med
    +|t\.?o\.?m\.?|fino a tutto)\s+(?:\S+\s+){0,3}$
""")
_LAST_AWAY_AFTER = any_of(r"""
    ^\s*(?:\(?(?:inclusive|incl\.?|inclus|inclusief|inclusive|incluido|compreso|einschlie(?:ß|ss)lich|included
    +|włącznie|inbegrepen)\b|まで)
""")
# Until a day: in English and the northern languages the day of return, elsewhere the last day away.
_UNTIL_BACK = any_of(r"""
    \b(?:until|till?|til|tot|fram till)\s+(?:\S+\s+){0,3}$
""")
_UNTIL_AWAY = any_of(r"""
    \b(?:bis|jusqu['’]au|jusqu['’]à|hasta|fino al|al|até|do|au|to|and|y|e)\s+(?:\S+\s+){0,2}$|[-–]\s*$
""")
_UNTIL_AWAY_AFTER = any_of(r"""
    ^\s*(?:asti|saakka|まで)
""")
_NOT_THERE = any_of(r"""
    (?:\bnot|n['’]t|\bno longer) (?:be )?(?:available|reachable|in the office
    +|able to (?:respond|reply|answer))\b[^.;]{0,45}$
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
    best: tuple[int, dt.date] | None = None
    for named in dates:
        if _WITHIN.match(text, named.start):
            continue  # how long an answer takes, not how long somebody is away
        judged = _judge(text, named)
        if judged and judged[1] >= today and (best is None or judged[0] > best[0]):
            best = judged
    return best[1] if best else None


def _judge(text: str, named: Named) -> tuple[int, dt.date] | None:
    """How plainly the words around a date make it a day of return, and that day."""
    before, after = text[max(0, named.start - _NEAR) : named.start], text[named.end :]
    before = re.sub(r"[\s,(]+", " ", before)
    after = after[:40]
    next_day = working_day(named.day + dt.timedelta(days=1))
    if _LAST_AWAY.search(before) or _LAST_AWAY_AFTER.search(after):
        return 2, next_day
    if _UNTIL_BACK.search(before):
        return 2, working_day(named.day)
    if named.first or _UNTIL_AWAY.search(before) or _UNTIL_AWAY_AFTER.search(after):
        return 1, named.day if named.day.weekday() == 0 and not named.first else next_day
    if _RETURN_AFTER.search(after) or (_RETURN.search(before) and not _NOT_THERE.search(before)):
        return 3, working_day(named.day)
    return None
