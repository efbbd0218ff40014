"""Absence notices and other answers that a program writes: by header first (RFC 3834), then by their words."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from afterword.watch.dates import find_dates, reads_day_first, working_day

if TYPE_CHECKING:
    from afterword.watch.mail import Mail

SUBJECT = re.compile(
    r"^(?:\s*(?:re|aw|sv|vs|antw|fwd?)\s*:)?\s*(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer|antwort)|out of (?:the )?office|"
    r"away from (?:the |my )?office|on (?:annual |parental |maternity |paternity )?leave|vacation (?:reply|notice|response)|"
    r"abwesen(?:d|heit)|automatische antwort|nicht im büro|absence|réponse automatique|message automatique|"
    r"respuesta autom[áa]tica|fuera de (?:la )?oficina|ausencia|risposta automatica|fuori (?:sede|ufficio)|assenza|"
    r"automatisch antwoord|afwezig|resposta autom[áa]tica|fora do escrit[óo]rio|autosvar|frånvaro|automatiskt svar|"
    r"fravær|automatisk svar|autosvar|automaattinen vastaus|poissa|autom. ?odpowied|odpowied[źz] automatyczna|nieobecno|"
    r"自動(?:返信|応答)|不在|автоответ|автоматический ответ)",
    re.IGNORECASE,
)
ABSENT = re.compile(
    r"\b(?:i am|i'm|i’m|i will be|we are|currently) (?:currently )?(?:out of (?:the )?office|away|on (?:annual |parental |maternity |"
    r"paternity |sick )?leave|on holiday|on vacation|travelling|traveling)|out of (?:the )?office (?:until|from|and)|"
    r"limited access to (?:my )?e-?mail|(?:ich bin|bin ich) .{0,40}(?:nicht im büro|abwesend|im urlaub)|je suis (?:absent|en congé)|"
    r"actuellement absent|estoy (?:fuera|ausente|de vacaciones)|sono (?:assente|in ferie|fuori)|ik ben .{0,30}(?:afwezig|niet aanwezig|met vakantie)|"
    r"estou (?:ausente|de férias|fora)|jag är .{0,30}(?:ledig|bortrest|inte på kontoret)|jeg er .{0,30}(?:ikke på kontoret|på ferie|fraværende|bortreist)|"
    r"olen .{0,20}(?:lomalla|poissa)|jestem (?:nieobecn|na urlopie)|przebywam na urlopie|不在にして|休暇",
    re.IGNORECASE,
)
BACK = re.compile(
    r"(?:(?:will )?(?:be )?back (?:in the office |at work |at my desk )?(?:on|from)?|return(?:ing|s)?(?: to (?:the office|work|my desk))?(?: on)?|"
    r"(?P<until>until|till|through|up to|bis(?: einschließlich| zum)?|jusqu['’](?:au|à)|hasta(?: el)?|fino (?:al|a)|tot(?: en met)?|"
    r"at[ée](?: o dia)?|till och med|t\.?o\.?m\.?|til(?: og med)?|asti|saakka|do(?: dnia)?)|wieder (?:ab|am|erreichbar ab)|ab dem|"
    r"de retour le|à partir du|(?:de )?vuelta el|regreso el|(?:di )?ritorno il|rientr\w+ il|(?:weer )?terug op|vanaf|volto (?:no dia|em)|"
    r"tillbaka(?: den)?|tilbake(?: den)?|tilbage(?: den)?|palaan|wracam|powrót)\s*:?\s*(?P<incl>and including |inclusive )?",
    re.IGNORECASE,
)
INCLUSIVE = re.compile(
    r"including|inclusive|einschließlich|inclus|through|t\.?o\.?m|till och med|til og med|tot en met|compris|incluido|compreso",
    re.IGNORECASE,
)


def is_automatic(mail: Mail) -> tuple[str, float] | None:
    """Why this mail was written by a program in answer to one, and how sure that is; None when it wasn't."""
    submitted = mail.header("auto-submitted").split(";")[0].strip().lower()
    worded = bool(ABSENT.search(mail.text[:4000]))
    titled = bool(SUBJECT.search(mail.subject))
    if submitted and submitted not in {"no", "auto-generated"}:
        return f"its header says Auto-Submitted: {submitted}", 0.98
    for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply", "x-mail-autoreply"):
        if mail.header(name) and mail.header(name).strip().lower() != "no":
            return f"its header {name} says so", 0.97
    if mail.header("precedence").strip().lower() in {"auto_reply", "auto-reply"}:
        return "its precedence says so", 0.97
    if submitted == "no" and not titled:
        return None
    if titled and (worded or mail.header("x-auto-response-suppress") or mail.header("return-path").strip() == "<>"):
        return "its subject and its words are those of an absence notice", 0.95
    if titled:
        return "its subject is that of an absence notice", 0.9
    if worded and (mail.header("x-auto-response-suppress") or mail.header("return-path").strip() == "<>"):
        return "its words are those of an absence notice", 0.9
    return None


def back_on(mail: Mail) -> dt.date | None:
    """The day on which the sender is back; None where none is named. "Until and including Friday" gives Monday."""
    if mail.date is None:
        return None
    today = mail.date.date()
    text = f"{mail.subject}\n{mail.text[:4000]}"
    found = find_dates(text, today, day_first=reads_day_first(text, mail.date))
    best: tuple[int, dt.date] | None = None
    for named in found:
        before = text[max(0, named.start - 60) : named.start]
        lead = None
        for lead in BACK.finditer(before):
            pass
        if lead is None or len(before) - lead.end() > 12:
            continue
        until = lead["until"] is not None
        inclusive = bool(INCLUSIVE.search(before[lead.start() :] + text[named.end : named.end + 15]))
        day = named.day
        if until and inclusive:
            day = working_day(named.day + dt.timedelta(days=1))
        rank = 1 if until else 0
        if best is None or rank < best[0]:
            best = (rank, day)
    return best[1] if best and best[1] >= today else None
