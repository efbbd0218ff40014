"""A letter taken apart: letterhead, greeting, sentences, sign-off, signature. Offsets are those of the body as given."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from afterword.review.slots import find_slots

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "‑": "-"})

_GREETING = re.compile(
    r"[ \t>*]*(?:dear|dearest|hi|hiya|hello|hey|greetings|respected|good (?:morning|afternoon|evening|day)|"
    r"g'day|howdy|what's up|yo|to whom|namaste|kia ora|bonjour|m[oō]rena|t[eē]n[aā] (?:koe|koutou)|dia (?:duit|dhuit)|(?-i:A) (?=(?-i:[A-ZÁÉÍÓÚ])\w+,))\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bProf)[,:;!.–—](?=\s|$)|(?<=\s)-(?=\s)")
_BARE_NAME = re.compile(r"[ \t]*((?:[A-ZÀ-Þ][\w.'-]*|and|&)(?: (?:[A-ZÀ-Þ][\w.'-]*|and|&)){0,4}) ?[,–—:-][ \t]*")
_CLOSING = re.compile(
    r"(?:with )?(?:(?:many|very|most|my|all|again|kind|kindest|best|warm|warmest|sincere|respectfully|cordially|truly|yours?|"
    r"sincerely|faithfully|regards?|wishes|thanks?|thank you|and|a lot|so much|very much|once more|once again|in advance|"
    r"cheers|respectfully|gratefully|appreciatively|warmly|take care|talk soon|speak soon|until then|the|take|care|"
    r"le meas|slán|ngā mihi|nga mihi|nā|cordialement|till then|later|peace|love|xx?|submitted|tia|rgds|br|"
    r"professionally|looking forward|enthusiastically|humbly|obediently|affectionately|to you|to you all|from)[ ,]*){1,6}",
    re.IGNORECASE,
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|rev|st|ste|jr|sr|vs|etc|inc|ltd|llc|co|corp|dept|no|approx|est|ave|blvd|rd|ext|"
    r"gen|col|sgt|capt|lt|hon|pvt|bros|univ|assn|mt|ft|e\.g|i\.e|a\.m|p\.m|p\.eng|ph\.d|m\.d|u\.s|u\.k|b\.a|b\.s|m\.a|m\.s|d\.c|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|tel|fig|messrs)|\b[a-z])\.$",
    re.IGNORECASE,
)
_ENDS_ANYWAY = re.compile(
    r"\b(?:etc|inc|ltd|llc|co|corp|a\.m|p\.m|u\.s|u\.k|ph\.d|m\.d|d\.c|p\.eng|[a-z])\.$", re.IGNORECASE
)
_STARTER = re.compile(
    r"(?:I|I'm|I've|I'd|We|The|This|That|It|My|Our|Thank|Thanks|Please|You|Your|If|As|In|After|While)\b"
)
_STOP = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|…(?=\s+[A-Z])")
_BLANK = re.compile(r"\n[ \t>]*\n")
_ITEM = re.compile(r"\n(?=[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t])")
_POSTSCRIPT = re.compile(r"\s*(?:p\.? ?s\b|this (?:e-?mail|message)|confidential)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['.\-/&@+][^\W_]+)*")
_TWO_SENTENCES = re.compile(r"\b(?:thank|thanks|i|i'm|we|you|it|hope)\b", re.IGNORECASE)
_EMPLOYER = re.compile(
    r"\b(?:[Ii]nterview(?:ed|ing)?|[Pp]osition|[Rr]ole|[Jj]ob|[Ww]ork(?:ing)?|[Tt]eam|[Cc]areer|[Oo]pportunity|[Ii]nternship|[Jj]oin(?:ing)?|[Oo]pening|[Ff]uture|[Vv]isit|[Ee]veryone|[Ii]nterested in|[Aa]dmire)"
    r"(?: (?:with|at|for|to))?(?: the)? ([A-Z][\w&'-]+(?: (?:of |and |& )?[A-Z][\w&'-]+){0,4})"
)
_ENDING = re.compile(
    r"\n[ \t]*\n[ \t]*(?P<closing>[^\W\d_][^\n.!?;:]{0,48}?),[ \t]*\n{1,2}"
    r"[ \t]*[A-ZÀ-Þ][\w'.-]*(?:[ ,]{1,2}[A-ZÀ-Þ(][\w'.)-]*){0,4}[ \t]*(?:\n[^\n]{1,40}){0,2}\s*$"
)
_THANKS = re.compile(r"(?:many |again,? )?thanks?\b", re.IGNORECASE)
_SAYS = re.compile(r"\b(?:forward|hop(?:e|ing)|thank\w*|see|talk|hear\w*|await\w*|wait\w*)\b", re.IGNORECASE)
_ENDING_LONGEST = 220
_LETTERHEAD_LINES = 30
_GREETING_WORDS = 9
_GREETING_LONGEST = 70
_NOT_NAMES = {
    "Thank",
    "Thanks",
    "Hope",
    "Re",
    "Subject",
    "Date",
    "To",
    "From",
    "Yesterday",
    "Today",
    "Again",
    "Regards",
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the body: code points from `start` up to `end`, and its text with straight quotes."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A letter taken apart."""

    body: str  # as given
    plain: str  # the same length: straight quotes, plain spaces
    masked: str  # the same length: unfilled slots are NULs, so that they count as nothing
    slots: tuple[tuple[int, int], ...]
    greeting: Stretch | None  # "Dear Maria", without the mark after it
    sentences: tuple[Stretch, ...]  # of the prose alone
    paragraphs: tuple[Stretch, ...]  # of the prose alone
    prose: Stretch  # from after the greeting to the sign-off
    closing: Stretch | None  # "Kind regards"
    signature: Stretch | None  # what follows the sign-off
    words: int  # of the prose
    employers: tuple[str, ...] = ()  # names that stand where an employer's name does


def read_page(body: str) -> Page:
    """Take a letter apart; any text gives a page."""
    plain = body.translate(_STRAIGHT).replace("\r", " ")
    slots = find_slots(plain)
    masked = blank(plain, slots)
    greeting, start = _find_greeting(plain)
    closing, end = _find_closing(plain, start)
    signature = _trim(plain, closing.end, len(plain)) if closing else None
    prose = Stretch(start, end, plain[start:end])
    paragraphs = tuple(_split_paragraphs(plain, start, end))
    sentences = tuple(sentence for paragraph in paragraphs for sentence in split_sentences(plain, paragraph))
    words = len(_WORD.findall(prose.text))
    names = {found[1] for found in _EMPLOYER.finditer(prose.text)}
    if greeting:  # a letterhead names the employer
        names |= set(re.findall(r"\b[A-Z][a-z]{3,}\b", plain[: greeting.start]))
    employers = tuple(sorted(names, key=len, reverse=True))
    signature = signature or _last_name(paragraphs)
    return Page(
        body, plain, masked, slots, greeting, sentences, paragraphs, prose, closing, signature, words, employers
    )


def _last_name(paragraphs: tuple[Stretch, ...]) -> Stretch | None:
    """A name that stands alone at the end, without a sign-off."""
    last = paragraphs[-1] if len(paragraphs) > 1 else None
    return last if last and re.fullmatch(r"[-–—]?\s*[A-ZÀ-Þ][\w'-]*(?: [A-ZÀ-Þ][\w'.-]*){0,3}", last.text) else None


def blank(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The text with NULs in place of these spans; offsets stay."""
    for start, end in spans:
        text = text[:start] + "\0" * (end - start) + text[end:]
    return text


def _find_greeting(plain: str) -> tuple[Stretch | None, int]:
    """The greeting and where the prose starts; a letterhead may stand before it."""
    at = 0
    for line in plain.split("\n")[:_LETTERHEAD_LINES]:
        if _GREETING.match(line):
            return _cut_greeting(plain, line, at)
        bare = _BARE_NAME.fullmatch(line)
        if bare and (bare.group(1).split()[0] not in _NOT_NAMES):
            return _trim(plain, at, at + bare.end(1)), at + len(line)
        if len(line.split()) > 14:
            return None, 0
        at += len(line) + 1
    return None, 0


def _cut_greeting(plain: str, line: str, at: int) -> tuple[Stretch | None, int]:
    """A short line is the greeting as a whole; a long one up to its first mark."""
    if len(line.split()) <= _GREETING_WORDS and not _TWO_SENTENCES.search(line):
        return _trim(plain, at, at + len(line.rstrip(" \t,:;!.-–—*"))), at + len(line)
    mark = _MARK.search(line, 2)
    second = _TWO_SENTENCES.search(line)
    if (
        second
        and len(line[: second.start()].split()) > 1
        and second.start() < _GREETING_LONGEST
        and not (mark and mark.start() < second.start())
    ):
        return _trim(plain, at, at + second.start()), at + second.start()  # "hi pat thanks for today"
    if mark and mark.start() < _GREETING_LONGEST:
        return _trim(plain, at, at + mark.start()), at + mark.end()
    return None, 0


def _find_closing(plain: str, start: int) -> tuple[Stretch | None, int]:
    """The sign-off and where the prose ends: the first line after the greeting that is nothing but a sign-off."""
    at = start
    for line in plain[start:].split("\n"):
        bare = line.strip(" \t*_,.!-–—")
        if (
            bare
            and len(bare) < 60
            and _CLOSING.fullmatch(bare)
            and plain[start:at].strip()
            and _is_end(plain, at, line)
            and not (
                _THANKS.match(bare) and line.rstrip().endswith((".", "!")) and _closes_later(plain, at + len(line))
            )
        ):
            offset = at + line.index(bare)
            return Stretch(offset, offset + len(bare), bare), at
        at += len(line) + 1
    return _closing_by_place(plain, start)


def _closes_later(plain: str, at: int) -> bool:
    """Whether a sign-off still follows: then "Thank you once again." is a sentence."""
    return any(
        (bare := line.strip(" \t*_,.!-–—")) and len(bare) < 60 and _CLOSING.fullmatch(bare)
        for line in plain[at:].split("\n")[:8]
    )


def _closing_by_place(plain: str, start: int) -> tuple[Stretch | None, int]:
    """A short line before a name that ends the letter, in whatever words: "Hei konā mai", "With every good wish"."""
    found = _ENDING.search(plain, max(start, len(plain) - _ENDING_LONGEST))
    if (
        not found
        or not plain[start : found.start()].strip()
        or _STARTER.match(found["closing"])
        or _SAYS.search(found["closing"])
    ):
        return None, len(plain)
    return Stretch(found.start("closing"), found.end("closing"), found["closing"]), found.start("closing")


def _is_end(plain: str, at: int, line: str) -> bool:
    """Whether no prose follows: "Thank you very much." may also be a paragraph of its own."""
    rest = plain[at + len(line) :].split("\n")
    return not any(len(after.split()) > 12 and not _POSTSCRIPT.match(after) for after in rest[:8])


def _trim(plain: str, start: int, end: int) -> Stretch | None:
    """The stretch without white space and stray marks around it; None when nothing is left."""
    text = plain[start:end]
    left = len(text) - len(text.lstrip(" \t\n,.-–—*"))
    text = text.strip(" \t\n,-–—*")
    text = text.lstrip(".")
    return Stretch(start + left, start + left + len(text), text) if text else None


def _split_paragraphs(plain: str, start: int, end: int) -> list[Stretch]:
    """Paragraphs between blank lines; list items stand alone."""
    found: list[Stretch] = []
    at = start
    for block in _pieces(plain, _BLANK, start, end):
        at, stop = block
        for first, last in _pieces(plain, _ITEM, at, stop):
            text = plain[first:last]
            left = len(text) - len(text.lstrip(" \t\n,"))
            text = text.strip(" \t\n,")
            if text:
                found.append(Stretch(first + left, first + left + len(text), text))
    return found


def _pieces(plain: str, border: re.Pattern[str], start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start, *(mark.start() + 1 for mark in border.finditer(plain, start, end)), end]
    return list(itertools.pairwise(cuts))


def split_sentences(plain: str, paragraph: Stretch) -> list[Stretch]:
    """Sentences of a paragraph; abbreviations and initials don't end one."""
    found: list[Stretch] = []
    at = paragraph.start
    for stop in _STOP.finditer(plain, paragraph.start, paragraph.end):
        if stop.end() < paragraph.end and not _ends(plain, stop):
            continue
        text = plain[at : stop.end()]
        left = len(text) - len(text.lstrip())
        found.append(Stretch(at + left, stop.end(), text.strip()))
        at = stop.end()
    rest = plain[at : paragraph.end]
    if rest.strip():
        left = len(rest) - len(rest.lstrip())
        found.append(Stretch(at + left, at + left + len(rest.strip()), rest.strip()))
    return found


def _ends(plain: str, stop: re.Match[str]) -> bool:
    """Whether this mark ends a sentence."""
    if stop.group()[0] != ".":
        return True
    before = plain[max(0, stop.start() - 12) : stop.start() + 1]
    after = plain[stop.end() : stop.end() + 30].lstrip()
    if _ABBREVIATION.search(before):
        return bool(_ENDS_ANYWAY.search(before) and _STARTER.match(after))
    return True
