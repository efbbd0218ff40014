"""A name that is not the reader's, or spelt otherwise than on record. A misspelt name has cost a candidate the post."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Interview, Person, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.ground import bare
from afterword.review.vocabulary import COURTESY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_HAIL = re.compile(
    r"^(?:dearest|dear|hiya|hi|hello|hey|bonjour|greetings|respected|good (?:morning|afternoon|evening|day)|g'day|kia ora|namaste|m[oō]rena|t[eē]n[aā] koe|(?-i:A)(?= (?-i:[A-ZÁÉÍÓÚ])\w+$))\b[ ,]*",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|ma'am|ca|col|colonel|capt|captain|major|maj|lt|sgt|sergeant|chief|officer|rev|reverend|pastor|father|rabbi|imam|hon|judge|justice|cllr|councillor|councilman|councilwoman|lord|lady|dame|dean|principal|coach|nurse|chef|señora?|monsieur|madame|mme|herr|frau|sister|er|adv|ma|oga|mum|chara|chairde|athair|uasail|shri|smt|ji|san|all|team|everyone|both|panel|hiring|committee|members?|and|p\.eng|ph\.?d|md|m\.d|esq|jr|sr|ret|cpa|rn)\b\.?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NEAR = 0.74  # "Kathryn" and "Katherine" are 0.75 apart, "Maria" and "Marian" 0.91


def find(case: Case) -> Iterator[Finding]:
    """The greeting against the reader on record; near misses of recorded names in the text."""
    debrief = case.record.debrief
    readers = (case.reader,) if case.reader else debrief.people if debrief else ()
    if not readers:
        return
    people = debrief.people if debrief else readers
    if case.page.greeting:
        yield from _in_greeting(case, readers)
    recorded = {word for person in people for word in _WORD.findall(_all_names(person))}
    yield from _in_prose(case, recorded)


def _all_names(person: Person) -> str:
    return f"{person.name} {person.given} {person.family}"


def _in_greeting(case: Case, readers: tuple[Person, ...]) -> Iterator[Finding]:
    assert case.page.greeting is not None
    text = case.page.plain[case.page.greeting.start : case.page.greeting.end]
    hail = _HAIL.match(text)
    offset = case.page.greeting.start + (hail.end() if hail else 0)
    rest = text[hail.end() if hail else 0 :]
    for start, end in case.page.slots:
        rest = "".join(" " if start <= offset + at < end else c for at, c in enumerate(rest))
    rest = _TITLE.sub(lambda found: " " * len(found.group()), rest)
    names = {bare(word): word for person in readers for word in _WORD.findall(_all_names(person))}
    exact = set(names.values())
    if text.startswith("A "):  # "A Shiobhán" calls Siobhán
        exact |= {f"{name[0]}h{name[1:]}" for name in exact if name[0] in "BCDFGMPST"}
    words = list(_WORD.finditer(rest))
    for found in words:
        word = found.group()
        if not hail and found is words[0] and any(other.group() in exact for other in words[1:]):
            continue  # a greeting in another language: "Habari Wanjirũ"
        if word in exact or (
            not word[0].isupper() and word.lower() == word and bare(word) not in names and len(word) < 4
        ):
            continue
        span = (offset + found.start(), offset + found.end())
        if bare(word) in names:
            right = names[bare(word)]
            severity = Severity.HINT if word.casefold() != right.casefold() else Severity.WARNING
            yield finding("wrong_name", severity, span, f"Your notes spell it {right}.", right)
        else:
            yield _other(word, span, names, readers)


def _other(word: str, span: tuple[int, int], names: dict[str, str], readers: tuple[Person, ...]) -> Finding:
    near = difflib.get_close_matches(_sound(word), [_sound(name) for name in names], 1, _NEAR)
    right = next((name for key, name in names.items() if near and _sound(key) == near[0]), "")
    if right:
        return finding("wrong_name", Severity.ERROR, span, f"Your notes spell this name {right}.", right)
    who = readers[0].given or readers[0].name if len(readers) == 1 else None
    known = readers[0].name if len(readers) == 1 else "nobody of that name"
    return finding("wrong_name", Severity.ERROR, span, f"This letter greets {word}; your notes have {known}.", who)


def _sound(word: str) -> str:
    """Spellings that are written for one another: Müller and Mueller, Kathryn and Katherine."""
    flat = bare(word).replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("y", "i").replace("ph", "f")
    return flat.replace("th", "t").replace("ck", "k").replace("c", "k")


def _in_prose(case: Case, recorded: set[str]) -> Iterator[Finding]:
    """A capitalised word of the text that is nearly, but not quite, a recorded name."""
    flat = {bare(name): name for name in recorded if len(name) > 3}
    english = _ordinary(case)
    start = case.page.prose.start if case.page.greeting else 0
    for found in _WORD.finditer(case.page.plain, start, case.page.prose.end):
        word = re.sub(r"'s$", "", found.group())
        if not word[0].isupper() or word in recorded or len(word) < 4 or word in english or word.lower() in COURTESY:
            continue
        span = (found.start(), found.start() + len(word))
        if bare(word) in flat and word != flat[bare(word)] and word.casefold() != flat[bare(word)].casefold():
            yield finding(
                "wrong_name", Severity.HINT, span, f"Your notes spell it {flat[bare(word)]}.", flat[bare(word)]
            )
            continue
        near = difflib.get_close_matches(bare(word), flat, 1, 0.82)
        if near and near[0] != bare(word) and abs(len(near[0]) - len(word)) <= 2:
            right = flat[near[0]]
            yield finding("wrong_name", Severity.ERROR, span, f"Your notes spell this name {right}.", right)


def _ordinary(case: Case) -> set[str]:
    """Words that stand in the notes as they are: a town may be like a name."""
    debrief = case.record.debrief
    if debrief is None:
        return set()
    text = f"{debrief.interview.company} {debrief.interview.role} " + " ".join(f.text for f in debrief.facts)
    profile = case.record.profile
    starts = {case.page.plain[s.start : s.start + 30].split(" ")[0] for s in case.page.sentences}
    own = set(_WORD.findall(f"{profile.name} {profile.headline}")) if profile else set()
    return set(_WORD.findall(text)) | own | {s for s in starts if s.lower() in {"then", "there", "here", "mary"}}


_KATHRYN = Person("Kathryn Møller", given="Kathryn", family="Møller")
_TOM = Person("Tom Ode", given="Tom", family="Ode")
_BOTH = Record(Debrief(Interview("Acme Robotics", "Fitter"), (_KATHRYN, _TOM)))
_THANKS = ",\n\nThank you for the tour.\n\nBest,\nAna"
FLAGS = (
    Example(f"Dear Katherine{_THANKS}", "Katherine", record=_BOTH, to=_KATHRYN),
    Example(f"Dear Tom{_THANKS}", "Tom", record=_BOTH, to=_KATHRYN),
    Example(f"Dear Ms. Moeller{_THANKS}", "Moeller", record=_BOTH, to=_KATHRYN),
    Example(f"Dear Ms. Moller{_THANKS}", "Moller", record=_BOTH, to=_KATHRYN),
    Example(f"Hi Thom{_THANKS}", "Thom", record=_BOTH, to=_TOM),
    Example(f"Dear Sandra{_THANKS}", "Sandra", record=_BOTH),
    Example("Dear Tom,\n\nThank you and Kathrin for the tour.", "Kathrin", record=_BOTH, to=_TOM),
    Example(f"Dear Mr. Odde{_THANKS}", "Odde", record=_BOTH, to=_TOM),
    Example("Dear Tom,\n\nThe plan of Dr. Moller is sound.", "Moller", record=_BOTH, to=_TOM),
)
PASSES = (
    Example(f"Dear Kathryn{_THANKS}", record=_BOTH, to=_KATHRYN),
    Example(f"Dear Ms. Møller{_THANKS}", record=_BOTH, to=_KATHRYN),
    Example(f"Dear Kathryn and Tom{_THANKS}", record=_BOTH),
    Example(f"Hello{_THANKS}", record=_BOTH, to=_TOM),
    Example(f"Good morning, Tom{_THANKS}", record=_BOTH, to=_TOM),
    Example(f"Dear all{_THANKS}", record=_BOTH),
    Example("Dear Tom,\n\nThank you and Kathryn for the tour.", record=_BOTH, to=_TOM),
    "Dear Sandra,\n\nThank you.",
    Example(f"Dear Tom{_THANKS}", to=_TOM),
    Example(f"Habari Tom{_THANKS}", record=_BOTH, to=_TOM),
    Example(f"Bonjour Kathryn{_THANKS}", record=_BOTH, to=_KATHRYN),
    Example(f"Dear [Name]{_THANKS}", record=_BOTH, to=_TOM),
)
RULE = Rule("wrong_name", find, FLAGS, PASSES)
