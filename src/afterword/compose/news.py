"""What is new since the interview, as sentences; and where the reader can see it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from afterword.compose import frames
from afterword.compose.articles import with_article, with_subject_article
from afterword.compose.mend import mend
from afterword.compose.own import as_own
from afterword.compose.parts import Part, parts
from afterword.compose.phrase import is_fit, lower_first, upper_first
from afterword.compose.shape import Chunk, Shape, chunk
from afterword.compose.tact import is_unkind
from afterword.compose.timewords import MONTHS, date_words
from afterword.domain import Sentence

if TYPE_CHECKING:
    from afterword.domain import Fact

_MONTH_FIRST = {"en-US", "en-CA"}
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_DONE = (
    r"granted|awarded|approved|confirmed|received|issued|renewed|published|accepted|completed|finished|passed|signed off|cleared"
    r"|through|done|arrived|obtained|delivered|upgraded|extended"
)
_ATTACHED = re.compile(r",?\s*(?:is |are )?(?:attached|enclosed)(?: here| below)?$", re.IGNORECASE)
# When the note was written isn't known, so its "today" says nothing on the day the letter is read.
_DAYWORD = re.compile(
    r",?\s*\b(?:today|yesterday|this morning|this week|last week|just now|tonight|last night)\b", re.IGNORECASE
)
_GRANTED = re.compile(
    rf"(?P<what>(?:my\s+)?\S+(?: \S+){{0,5}}?)\s+(?:(?P<aux>is|was|has been|got|came|has come|is now)\s+)?(?P<verb>{_DONE})\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_ACTOR = re.compile(
    r"(?P<who>(?:[A-Z][\w&'’.-]*\s+)+)(?P<verb>signed|joined|launched|opened|chose|renewed|won|closed|bought|agreed|extended|accepted|published|went live)\b(?P<rest>.*)$"
)
_MINE = re.compile(
    r"(?:\S+ ){0,3}?(?:licen[cs]e|portfolio|certificate|results?|references?|dbs|card|exam|degree|visa|permit|registration|website|blog"
    r"|thesis|book|article|marks|grades?|diploma|membership)\b",
    re.IGNORECASE,
)
_PAPERS = (
    "certificate", "cert", "confirmation", "marksheet", "mark sheet", "marks", "report", "note", "letter", "portfolio", "reference", "slides", "licence",
    "license", "diploma", "transcript", "sample", "plan", "drawing", "paper", "summary", "article", "poster", "menu", "photos", "results",
    "result", "schedule", "proposal", "syllabus", "recipe", "cv",
)  # fmt: skip
_SEEN = {"cert": "certificate", "marksheet": "mark sheet", "marks": "mark sheet", "cv": "CV", "note": "note"}


def news_sentences(fact: Fact, lead: str, language: str, *, also: bool) -> list[Sentence]:
    """One piece of news, and where to see it; `lead` is "Since we spoke, " or empty. Empty when it can't be told."""
    text = _ATTACHED.sub("", _DAYWORD.sub("", spoken_dates(mend(fact.text), language))).strip(" ,;")
    found = parts(text)
    if not found or is_unkind(text):
        return _shown_only(fact)
    when = spoken_dates(mend(fact.dated), language)
    dated = f" on {when}" if re.fullmatch(rf"\d{{1,2}} {_MONTHS}|{_MONTHS} \d{{1,2}}", when) else ""
    clause = as_news(found[0], dated)
    if not clause:
        return _thing(found[0], fact, also=also)
    trace = (fact.id,)
    first = f"{lead}{clause}" if lead else upper_first(clause)
    following = _following(found)
    sentences = [Sentence(f"{first}.", trace)]
    if following and fact.link:
        return [*sentences, Sentence(f"{upper_first(following)}: {fact.link[0]}", trace)]
    where = see(fact)
    return [*sentences, *([Sentence(where, trace)] if where else [])]


def as_news(part: Part, dated: str = "") -> str:
    """What is new, as a clause: "I passed the exam on 1 December", "my licence was granted"."""
    piece = part.main
    if not is_fit(piece.text) or re.search(r"\b(?:he|she|they|you|his|her)\b", piece.text, re.IGNORECASE):
        return ""
    told = _told(piece)
    if not told:
        return ""
    if dated:
        told = told.replace("I have been qualified", "I qualified").replace("I have been ", "I was ")
    when = "" if re.search(rf"\b{_MONTHS} \d|\d (?:{_MONTHS})|\byesterday\b|\btoday\b", told) else dated
    measures = [a for a in part.asides if is_fit(a)]
    return f"{told}{when}" + (f" ({', '.join(measures)})" if measures and len(" ".join(measures).split()) < 10 else "")


def _told(piece: Chunk) -> str:
    text = piece.text
    if piece.shape in {Shape.PAST, Shape.PERFECT, Shape.AUXILIARY, Shape.STATE} or re.match(r"(?:I|my|we|our)\b", text):
        granted = _GRANTED.match(text) if text.lower().startswith("my ") else None
        return _on_date(_granted(granted) if granted else _own(text))
    actor = _ACTOR.match(text)
    if actor:
        return f"{actor['who'].strip()} {actor['verb']}{_on_date(actor['rest'])}"
    granted = _GRANTED.match(text)
    if granted and chunk(granted["what"]).tokens[0].tag not in {"PNP", "AT0"} and len(granted["what"].split()) <= 5:
        return _granted(granted)
    result = re.match(r"(?P<what>[^,]+?) (?:result|results) (?:has|have) come(?: out)?(?: on)?(?P<rest>.*)", text)
    if result:
        return _on_date(f"my {result['what']} result came{result['rest']}")
    if piece.shape is not Shape.CLAUSE:
        return ""
    mine = _MINE.match(text) and piece.first.tag not in {"AT0", "DPS", "DT0", "PNP"}
    return _on_date(f"my {lower_first(text)}" if mine else with_subject_article(text))


def _own(text: str) -> str:
    said = as_own(text.split(", ", maxsplit=1)[0])
    return re.sub(
        r"^I am (?=endorsed|certified|licensed|registered|qualified|chartered|accepted|elected|promoted)",
        "I have been ",
        said,
    )


def _granted(match: re.Match[str]) -> str:
    what, verb, rest = match["what"], match["verb"].lower(), _on_date(match["rest"])
    mine = what if what.lower().startswith("my ") else f"my {lower_first(what)}"
    if verb == "arrived":
        return f"{mine} arrived{rest}"
    if verb in {"through", "done"}:
        return f"{mine} {'came through' if verb == 'through' else 'was completed'}{rest}"
    if verb in {"passed", "completed", "finished", "obtained", "delivered", "received"} and not match["aux"]:
        return f"I {verb} {mine}{rest}"
    return f"{mine} was {verb}{rest}"


def _on_date(text: str) -> str:
    return re.sub(
        rf"(?<!\bon)(?<!\bby)(?<!\bof)(?<!\bin)(?<!\bsince)(?<!\bfrom)(?<!\buntil) (?=(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}\b|{_MONTHS} \d{{1,2}}\b))",
        " on ",
        text,
        count=1,
    )


def _following(found: tuple[Part, ...]) -> str:
    """A clause behind the news that says where it can be read: "press release is out"."""
    clauses = [*found[0].clauses, *(c for p in found[1:2] for c in (p.main, *p.clauses))]
    for clause in clauses:
        if (
            clause.shape is Shape.CLAUSE
            and is_fit(clause.text)
            and not re.search(r"\b(?:he|she|they|i|my)\b", clause.text, re.IGNORECASE)
        ):
            return with_subject_article(lower_first(clause.text))
    return ""


def _thing(part: Part, fact: Fact, *, also: bool) -> list[Sentence]:
    """News that is a thing: attached, behind a link, or at least named."""
    piece = part.main
    if piece.shape not in {Shape.NOUN, Shape.GERUND, Shape.MEASURE} or not is_fit(piece.text):
        return _shown_only(fact)
    thing = with_article(lower_first(piece.text), a=True)
    if fact.attach:
        return [Sentence((frames.ALSO_ATTACH if also else frames.HAVE_ATTACHED).format(thing=thing), (fact.id,))]
    if fact.link:
        return [Sentence(frames.HERE_IS.format(thing=thing, link=fact.link[0]), (fact.id,))]
    return [Sentence(frames.ONE_PIECE.format(thing=thing), (fact.id,))]


def _shown_only(fact: Fact) -> list[Sentence]:
    where = see(fact)
    return [Sentence(where, (fact.id,))] if where else []


def see(fact: Fact) -> str:
    """Where the news can be seen: attached, or behind a link."""
    if fact.attach:
        name = " ".join(re.split(r"[\W_]+", fact.attach[0].lower()))
        paper = next((p for p in _PAPERS if re.search(rf"\b{p}\b", name)), "document")
        paper = _SEEN.get(paper, paper)
        return frames.PAPER_ATTACHED.format(paper=paper) if len(fact.attach) == 1 else frames.PAPERS_ATTACHED
    return frames.SEE_MORE.format(link=fact.link[0]) if fact.link else ""


def _whole_month(match: re.Match[str]) -> str:
    """A short month beside its day in full: "10 Feb" gives "10 February"."""
    before, month, behind = match[1] or "", match[2], match[3] or ""
    whole = next((m for m in MONTHS if m.startswith(month[:3])), month)
    return f"{before}{whole}{behind}" if (before or behind) and len(month) <= 4 else match.group()


def spoken_dates(text: str, language: str) -> str:
    """Bare dates in words, in the order of day and month that the language has: 10/16 becomes "on October 16"."""

    def spoken(match: re.Match[str]) -> str:
        first, second = int(match["a"]), int(match["b"])
        month, day = (first, second) if language in _MONTH_FIRST else (second, first)
        try:
            return f"on {date_words(dt.date(2000, month, day), language)}"
        except ValueError:
            return match.group()

    text = re.sub(rf"\b(\d{{1,2}} )?({_MONTHS})\.?( \d{{1,2}})?\b", _whole_month, text)
    return re.sub(r"(?:\bon )?(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/])", spoken, text)
