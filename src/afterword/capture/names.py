"""A heading -> the person it names: name, address, title, part, and what a greeting may call them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from afterword.capture.addresses import take_address
from afterword.capture.honorifics import (
    family_comes_first,
    goes_on_honorific,
    is_credentials,
    is_family_name,
    is_honorific,
    is_particle,
    is_suffix_honorific,
    is_tail_credential,
)
from afterword.capture.text import tidy
from afterword.domain import Person, Problem

LONGEST = 200  # characters of a name

_PREFIX = re.compile(
    r"(?:interviewer|interviewed by|interview with|panell?ist|spoke (?:to|with)|talked (?:to|with)|met(?: with)?|with|"
    r"person)\s*\d{0,2}\s*(?:[:.–—-]\s*|(?<=with )|(?<=to )|(?<=met )|(?<=by ))(?=\S)|\d{1,2}[.)]\s+|"
    r"(?:round|interview|stage|call|chat|conversation)\s+\d{1,2}\s*[:.–—-]\s*(?=\S)",
    re.IGNORECASE,
)
_MARKS = re.compile("[*_`~#\\[\\]{}\\\\<>\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d]+")
_SEPARATOR = re.compile(r"\s*[,;|·•]\s*|\s+[-–—/]+\s+|:\s+|\s+@\s+|\s+(?:at|from)\s+(?=[A-Z])")
_PRONOUNS = re.compile(
    r"\(?(?:pronouns?:?\s*)?\b((?:she|he|they|xe|ze|ey|fae|it)(?:\s?/\s?[a-z]+){1,3})\b\)?|"
    r"\(((?:she|he|they)(?: or (?:she|he|they))?|any pronouns|he him|she her|they them)\)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:hiring|recruit\w*|talent|hr|human resources|people (?:ops|team|partner)|panel\w*|interview\w*|sourcer|"
    r"headhunter|agency|agent|coordinator|scheduler|decision|decides|referr\w+|contact|my (?:would-be|future)|peer|"
    r"bar raiser|shadow\w*|observ\w+|note ?taker|chair|lead interviewer|skip[- ]level|line manager|boss)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:manager|director|engineer|lead|head|vp|svp|evp|ceo|cto|cfo|coo|cro|cmo|cpo|cio|ciso|chief|owner|founder|"
    r"co-?founder|president|officer|designer|analyst|scientist|developer|nurse|chef|foreman|supervisor|partner|"
    r"associate|consultant|principal|professor|teacher|accountant|architect|administrator|executive|specialist|"
    r"technician|assistant|secretary|matron|editor|producer|buyer|clerk|driver|mechanic|electrician|plumber|\w*teacher|"
    r"headmaster|headmistress|deputy|dean|registrar|librarian|curator|conservator|therapist|physio\w*|pharmacist|surveyor|planner|sister|"
    r"midwife|trustee|governor|councillor|vicar|barista|baker|welder|farmer|gardener|coach|captain|pilot|coordinator|trainer|fundraiser|"
    r"recruiter|postdoc|researcher|fellow|technologist|sous|kp|warden|bursar|solicitor|attorney|paralegal|journalist|reporter|"
    r"practitioner|clinician|physician|surgeon|vet|sales|marketing|finance|operations|payroll|accounts|compliance|safety|quality)\b",
    re.IGNORECASE,
)
_TITLE_TAIL = re.compile(r"(?:S?E?VP|C[ETFORMPI]O|CISO|HR|Manager|Director|Recruiter|Engineer|Owner|Founder)")
_RECRUITER = re.compile(
    r"(?:the )?(?:recruiter|hiring manager|talent partner|hr|headhunter|line manager)", re.IGNORECASE
)
_ANONYMOUS = re.compile(
    r"(?:the|a|an|some|someone|somebody|unknown|unnamed|another|other|two|three|his|her|my|their|didn'?t|don'?t|no|"
    r"not|guy|lady|woman|man|interviewer|receptionist|recruiter|manager|owner|boss|hr|panel\w*)\b|.*\d|.*\?|"
    r".*\b(?:guy|lady|bloke|person|woman|man|name)$",
    re.IGNORECASE,
)
_SECOND = ("jo", "ann", "anne", "lou", "sue", "rae", "mae", "beth", "jean", "bob", "joe", "kate", "lee", "lynn", "ray")
_DOUBLE = frozenset(
    f"{first} {second}"
    for first in [
        "mary",
        "tammy",
        "billie",
        "bobbie",
        "betty",
        "peggy",
        "norma",
        "bonnie",
        "terry",
        "sarah",
        "anna",
        "emma",
        "jim",
        "ella",
        "ruth",
        "patty",
        "laura",
        "lisa",
        "donna",
        "linda",
        "bobby",
        "billy",
        "carol",
    ]
    for second in _SECOND
)
_KIN = {"uncle", "aunty", "auntie", "aunt"}  # elders, as Australia and the Pacific address them
_NICKNAME = re.compile(r"(?<=\s)[\"“‘']([^\"“”‘’']{1,30})[\"”’'](?=\s|$)")
_WIDE = re.compile("[\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class _Pieces:
    """A heading cut up: the name, what stood in its parentheses, and what followed it."""

    name: str
    pronouns: str = ""
    credentials: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    other_name: str = ""


def read_heading(heading: str, line: int = 0) -> tuple[Person, tuple[Problem, ...]]:
    """The person that `Name <email>, title (part)` names; all but the name may be missing."""
    text, email, problems = take_address(heading[: 10 * LONGEST], line)
    if len(heading) > 10 * LONGEST:
        found = f"a heading of {len(heading)} characters names nobody"
        problems = (*problems, Problem(line, f"{found}; keep it to the name, the address and the title", fatal=True))
    text = tidy(_MARKS.sub(" ", text)).strip(" :,;-–—|")
    text = strip_prefix(text)
    pieces = _cut(text)
    if len(pieces.name) > LONGEST:
        found = f"a name of {len(pieces.name)} characters"
        problems = (*problems, Problem(line, f"{found} is too long; keep it to {LONGEST}", fatal=True))
        pieces = replace(pieces, name=pieces.name[:LONGEST].strip())
    person = name_person(pieces.name, pieces.other_name) if pieces.name else Person(email or "?")
    title, part = ", ".join(pieces.title), ", ".join(pieces.part)
    return (
        replace(
            person,
            email=email,
            title=title,
            part=part or (title if _RECRUITER.fullmatch(title) else ""),
            pronouns=pieces.pronouns,
            credentials=", ".join((*filter(None, (person.credentials,)), *pieces.credentials)),
            line=line,
        ),
        problems,
    )


def strip_prefix(text: str) -> str:
    """`Round 1 - Ravi Kumar`, `Spoke with Ravi Kumar` -> `Ravi Kumar`."""
    found = _PREFIX.match(text)
    return text[found.end() :] if found else text


def name_person(name: str, other_name: str = "") -> Person:
    """A name alone, taken apart: honorific, given, family; both empty where they can't be told."""
    bare = tidy(re.sub(r"\([^()]*\)", " ", name))
    nickname = _NICKNAME.search(bare)
    bare = tidy(_NICKNAME.sub(" ", bare)) or name
    words = bare.split()
    credentials: list[str] = []
    while len(words) > 1 and is_tail_credential(words[-1]):
        credentials.insert(0, words.pop())
    if credentials:
        name = tidy(name.replace(" " + " ".join(credentials), "", 1))
    words[-1] = words[-1].rstrip(".") if len(words[-1]) > 3 and words[-1].count(".") == 1 else words[-1]
    if len(words) > 2 and re.match(
        r"(?:the|rt|very|most) (?:revd?|reverend|hon\w*|ven\w*|rt)\b", " ".join(words[:2]).casefold()
    ):
        words = words[1:]  # "The Revd Canon Judith Marsh"
    honorific, words, is_suffix = _take_honorific(words)
    name = re.sub(re.escape(honorific), lambda _: honorific, name, count=1, flags=re.IGNORECASE)
    if _ANONYMOUS.match(" ".join(words)) and not honorific:
        return Person(name)
    cased = [_with_case(word, words) for word in words]
    for plain, better in zip(words, cased, strict=True):
        name = re.sub(rf"(?<!\w){re.escape(plain)}(?!\w)", lambda _, b=better: b, name, count=1)  # type: ignore[misc]
    given, family = _split(tuple(cased), has_honorific=bool(honorific) and not is_suffix)
    called = nickname[1] if nickname else other_name
    if called and not _WIDE.search(called):
        given, family = _called(called, given, family, alone=len(words) == 1, addressed=bool(honorific))
    return Person(name, honorific=honorific, given=given, family=family, credentials=" ".join(credentials))


def _cut(text: str) -> _Pieces:
    """Split at commas, dashes and the like that stand outside parentheses; sort what is inside them."""
    found = _PRONOUNS.search(text)
    pronouns = tidy(found[1] or found[2]).replace(" / ", "/") if found else ""
    text = tidy(_PRONOUNS.sub(" ", text, count=1)).replace(" ,", ",") if found else text
    segments = _segments(text)
    name, *rest = segments or [""]
    pieces = _sort_name(name, _Pieces("", pronouns))
    for segment in rest:
        pieces = _sort_rest(segment, pieces)
    words = pieces.name.split()
    at = next((i for i, word in enumerate(words) if i and _TITLE_TAIL.fullmatch(word)), 0)
    if at and not pieces.title and not is_honorific(words[at - 1]):
        pieces = replace(pieces, name=" ".join(words[:at]), title=(" ".join(words[at:]),))
    return pieces


def _segments(text: str) -> list[str]:
    """Cut at separators at depth zero; an opening parenthesis without its end counts as a letter."""
    held = re.sub(r"\([^()]*\)", lambda m: m[0].translate(_HIDE), text)
    return [s.translate(_SHOW).strip() for s in _SEPARATOR.split(held) if s.strip()]


_HIDE = str.maketrans({",": "\ue000", ";": "\ue001", "|": "\ue002", " ": "\ue003", ":": "\ue004", "·": "\ue005"})
_SHOW = str.maketrans({"\ue000": ",", "\ue001": ";", "\ue002": "|", "\ue003": " ", "\ue004": ":", "\ue005": "·"})


def _sort_name(segment: str, pieces: _Pieces) -> _Pieces:
    name = segment
    for group in re.findall(r"\([^()]*\)", segment):
        inner = group[1:-1].strip()
        if is_credentials(inner):
            pieces, kept = replace(pieces, credentials=(*pieces.credentials, group)), ""
        elif _PART.search(inner):
            pieces, kept = replace(pieces, part=(*pieces.part, inner)), ""
        elif _TITLE.search(inner):
            pieces, kept = replace(pieces, title=(*pieces.title, inner)), ""
        elif inner[:1].islower() or len(inner.split()) > 3 or not inner:
            pieces, kept = replace(pieces, part=(*pieces.part, inner) if inner else pieces.part), ""
        else:
            pieces, kept = replace(pieces, other_name=inner), group
        name = name.replace(group, kept, 1)
    return replace(pieces, name=tidy(name))


def _sort_rest(segment: str, pieces: _Pieces) -> _Pieces:
    parts = [p for p in (g.strip() for g in re.findall(r"\(([^()]*)\)", segment)) if p]
    words = tidy(re.sub(r"\([^()]*\)", " ", segment))
    if words and is_credentials(words) and not pieces.title:
        pieces = replace(pieces, credentials=(*pieces.credentials, words))
    elif words:
        pieces = replace(pieces, title=(*pieces.title, words))
    return replace(pieces, part=(*pieces.part, *parts))


def _take_honorific(words: list[str]) -> tuple[str, list[str], bool]:
    """(form of address, the other words, whether it stood behind the name)."""
    taken = 0
    while taken < len(words) - 1 and (is_honorific(words[taken]) or (taken and goes_on_honorific(words[taken]))):
        taken += 1
    if taken:
        front = " ".join(w[0].upper() + w[1:] for w in words[:taken])
        return front, words[taken:], False
    if len(words) > 1 and is_suffix_honorific(words[-1]):
        return words[-1], words[:-1], True
    stem, dash, tail = words[0].rpartition("-") if len(words) == 1 else ("", "", "")
    if dash and stem and tail in {"san", "sama", "ji", "sensei", "ssi"}:
        return tail, [stem], True
    return "", words, False


def _with_case(word: str, words: list[str]) -> str:
    """A name typed all in small letters or all in capitals, as one would write it; otherwise as it stands."""
    whole = "".join(words)
    if whole.islower():
        return word if is_particle(word, "x") else re.sub(r"(?<![^\W\d_])[^\W\d_]", lambda m: m[0].upper(), word)
    if whole.isupper() and len(words) > 1 and all(len(w) > 2 for w in words):
        return re.sub(r"^Mc([a-z])", lambda m: f"Mc{m[1].upper()}", word.title())
    return word


def _split(words: tuple[str, ...], *, has_honorific: bool) -> tuple[str, str]:
    latin = tuple(word for word in words if not _WIDE.search(word))
    if latin and len(latin) < len(words):  # 林慧玲 Wei-Ling Lin: the Latin name is what a greeting uses
        words = latin
    if len(words) == 1:
        return ("", words[0]) if has_honorific else ("" if _is_initial(words[0]) else words[0], "")
    first_is_family = family_comes_first(words)
    if first_is_family is None:
        return "", ""
    if first_is_family:
        given = words[-1] if len(words) > 2 else words[1]
        return given, words[0].title() if words[0].isupper() else words[0]
    if _is_initial(words[-1]):  # Venkatesan R.
        return words[0], ""
    at = next((i for i in range(1, len(words) - 1) if is_particle(words[i], words[i + 1])), len(words) - 1)
    if has_honorific and is_particle(words[0], words[1]):
        return "", " ".join(words)
    given = next((word for word in words[:at] if not _is_initial(word)), "")
    if at > 1 and (f"{words[0]} {words[1]}".casefold() in _DOUBLE or words[0].casefold() in _KIN):
        given, at = " ".join(words[:2]), max(at, 2)
    if given.casefold() in {"abdul", "abd", "abdel", "abdur"} and at > 1:
        given = " ".join(words[:2])
    return given, " ".join(words[at:])


def _called(called: str, given: str, family: str, *, alone: bool, addressed: bool) -> tuple[str, str]:
    """Given and family name when another name stands in quotes or parentheses: `Kim (Minseo)`."""
    if called.casefold().startswith(("née", "nee ", "né ", "formerly", "aka ")):
        return given, family
    words = called.split()
    if alone:
        only = given or family
        return words[0], only if addressed or is_family_name(only) else ""
    return (words[0] if len(words) == 1 or words[-1] == family else given), family


def _is_initial(word: str) -> bool:
    return len(word.replace(".", "")) <= 1 or bool(re.fullmatch(r"(?:[A-Z]\.)+", word))
