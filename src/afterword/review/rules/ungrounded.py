"""Numbers, names and topics that stand neither in the notes nor in the profile."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Fact, Interview, NoteKind, Person, Profile, Severity
from afterword.review.amounts import SPELT, contradictions, spelt_numbers
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.ground import about_post, bare, record_text
from afterword.review.vocabulary import COURTESY, stem, stems

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from afterword.domain import Finding
from afterword.review.case import Case

_NUMBER = re.compile(r"(?<![\w.])[$£€₹]?\d+(?:[.,:/]\d+)*(?:%|k\b|m\b|st\b|nd\b|rd\b|th\b)?", re.IGNORECASE)
_NAME = re.compile(r"(?<![\w@/.-])[A-ZÀ-Þ][\w'&+-]*(?:\.[A-Za-z]\w*)*(?: [A-ZÀ-Þ][\w'&+-]*)*")
_PERSON_NEAR = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sister|Chef)\.? $")
# A town that the notes don't name is no invention; it is shown, softly.
_PLACE_NEAR = re.compile(r"\b(?:to|in|from|near|around|outside|across|back to|moving to)(?: the)? $")
_DATES = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"),
        *(
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "english",
            "christmas",
        ),
        *("easter", "thanksgiving", "diwali", "eid", "ramadan", "hanukkah", "year", "mon", "tue", "wed", "thu", "fri"),
    )
)
# A need is the employer's, whoever voiced it, and a strength is the writer's.
_OF_ALL = frozenset({NoteKind.STRENGTH, NoteKind.NEED, NoteKind.NEXT})
_ROMAN = re.compile(r"[IVX]{2,}$")
_SMALL = 12  # larger numbers are seldom a turn of phrase
_EVERYDAY = re.compile(r" (?:\w+ )?(?:people|times|hours|weeks|months)\b")  # "I have told two people"
_CLAIM = re.compile(
    r"\b(?:years?|months?|weeks|percent|per cent|people|patients|pupils|students|projects?|clients?|customers|sites|teams?|staff|times|hours|beds|covers|tonnes|miles)\b",
    re.IGNORECASE,
)


def find(case: Case) -> Iterator[Finding]:
    """Each number and name without ground, and topics of somebody else's talk."""
    if not case.record.debrief:
        return
    ground = record_text(case)
    if case.reader:
        ground += f"\n{case.reader.name} {case.reader.given} {case.reader.family} {case.reader.honorific}"
    yield from _numbers(case, ground)
    yield from _names(case, ground)
    yield from _topics(case)


def _numbers(case: Case, ground: str) -> Iterator[Finding]:
    exact = {_bare_number(n) for n in _NUMBER.findall(ground)}
    known = exact | {n for found in re.findall(r"\d+", ground) for n in (found, found.lstrip("0"))}
    known |= {SPELT[w] for w in re.findall(r"[a-z]+", ground.lower()) if w in SPELT}
    known |= {number for number, _, _ in spelt_numbers(ground)}
    sent = case.record.sent_at
    known |= {str(sent.year)} if sent else set()
    prose = case.page.prose
    wrong = {
        (prose.start + a.start, prose.start + a.end): (a.word, right) for a, right in contradictions(prose.text, ground)
    }
    for found in _NUMBER.finditer(case.page.plain, case.page.prose.start, case.page.prose.end):
        number = _bare_number(found.group())
        if found.span() in wrong or (sent and number == str(sent.day) and _beside_month(case, found)):
            continue
        loose = found.group().endswith("%") or "." in number
        if (number not in known or (loose and number not in exact)) and not _in_link(case, found.start()):
            said = f"{found.group()} stands neither in your notes nor in your profile."
            yield finding("ungrounded", Severity.ERROR, found.span(), said)
    yield from _in_words(case, wrong, known)
    for span, (unit, right) in wrong.items():
        said = f"Your notes say {right} {unit}."
        yield finding("ungrounded", Severity.ERROR, span, said, right if " " not in right else None)


def _in_words(case: Case, wrong: Container[tuple[int, int]], known: Container[str]) -> Iterator[Finding]:
    """Numbers in words: small ones where they count what one boasts of, large ones anywhere."""
    for number, start, end in spelt_numbers(case.page.prose.text):
        span = (case.page.prose.start + start, case.page.prose.start + end)
        after = case.page.plain[span[1] : span[1] + 25]
        if span in wrong or number in known or int(number) < 2 or (int(number) < 4 and _EVERYDAY.match(after)):
            continue
        if int(number) > _SMALL or _CLAIM.search(after):
            said = f"“{case.page.plain[slice(*span)]}” stands neither in your notes nor in your profile."
            yield finding("ungrounded", Severity.WARNING, span, said)


def _beside_month(case: Case, found: re.Match[str]) -> bool:
    around = re.findall(r"[a-z]+", case.page.plain[max(0, found.start() - 12) : found.end() + 12].lower())
    return any(word in _DATES for word in around)


def _bare_number(text: str) -> str:
    return re.sub(r"[^\d.:/]|,", "", text).strip(".:/")


def _in_link(case: Case, at: int) -> bool:
    start = max(case.page.plain.rfind(c, 0, at) for c in " \n")
    return any(sign in case.page.plain[start : at + 1] for sign in ("://", "@", "www."))


def _names(case: Case, ground: str) -> Iterator[Finding]:
    known = set(re.findall(r"[^\W_]+", bare(ground)))
    starts = {s.start for s in case.page.sentences} | {p.start for p in case.page.paragraphs}
    for found in _NAME.finditer(case.page.masked, case.page.prose.start, case.page.prose.end):
        for word in re.finditer(r"[^\W_][\w'&+.-]*", found.group()):
            span = (found.start() + word.start(), found.start() + word.end())
            text = re.sub(r"(?:'s|[.'])$", "", word.group())
            span = (span[0], span[0] + len(text))
            if (
                _plain_english(text, span[0] in starts or _after_mark(case, span[0]))
                or _known(text, known)
                or _in_link(case, span[0])
            ):
                continue
            person = _PERSON_NEAR.search(case.page.plain[max(0, span[0] - 12) : span[0]]) is not None
            place = not person and _PLACE_NEAR.search(case.page.plain[max(0, span[0] - 12) : span[0]])
            said = f"“{text}” stands neither in your notes nor in your profile."
            severity = Severity.ERROR if person else Severity.HINT if place else Severity.WARNING
            yield finding("ungrounded", severity, span, said)


def _after_mark(case: Case, at: int) -> bool:
    if _PERSON_NEAR.search(case.page.plain[max(0, at - 12) : at]):
        return False
    return bool(re.search(r"(?:[.!?:;]|^|\n)[\s\"'(*-]*$", case.page.plain[max(0, at - 5) : at]))


def _plain_english(word: str, starts: bool) -> bool:
    """A word that has a capital for another reason than being a name."""
    low = word.lower()
    if len(word) < 2 or _ROMAN.match(word) or low in COURTESY or low in _DATES or low.split("'")[0] in COURTESY:
        return True
    return starts and word[1:].islower()


def _known(word: str, known: set[str]) -> bool:
    parts = re.findall(r"[^\W_]+", bare(word))
    return all(part in known or (part.rstrip("s") in known) or part.isdigit() for part in parts)


def _topics(case: Case) -> Iterator[Finding]:
    """Sentences that rest on what was said with somebody else alone."""
    debrief, reader = case.record.debrief, case.reader
    if debrief is None or reader is None:
        return
    mine = " ".join(f"{f.text} {f.better}" for f in debrief.facts if f.person in {reader.name, "Everyone"} and f.usable)
    strengths = " ".join(f.text for f in (case.record.profile.strengths if case.record.profile else ()))
    said_of: set[int] = set()
    # Where the writer tells a deed of their own, a word of somebody else's talk is chance.
    deeds = [stems(f.text) for f in debrief.facts if f.kind is NoteKind.STRENGTH]
    own = stems(f"{mine} {strengths} {reader.title}") | about_post(case)
    for fact in debrief.facts:
        if fact.person in {reader.name, "Everyone"} or not fact.usable or fact.kind in _OF_ALL:
            continue
        theirs = stems(fact.text) - own
        for sentence in case.page.sentences:
            shared = {stem(w) for w in re.findall(r"[\w'-]+", sentence.text)} & theirs
            if (
                sentence.start not in said_of
                and not any(len(stems(sentence.text) & each) > 1 for each in deeds)
                and len(shared) >= 2
                and (len(shared) >= 3 or 2 * len(shared) >= len(theirs))
                and fact.person.split()[0] not in sentence.text
                and not _named(debrief, fact.person, sentence.text)
            ):
                said = f"By your notes this came up with {fact.person}, not with {reader.name}."
                said_of.add(sentence.start)
                yield finding("ungrounded", Severity.WARNING, (sentence.start, sentence.end), said)
                break


def _named(debrief: Debrief, name: str, text: str) -> bool:
    person = debrief.person(name)
    return person is not None and any(part and part in text for part in (person.given, person.family))


_MARIA = Person("Maria Chen", given="Maria", family="Chen")
_TOM = Person("Tom Ode", given="Tom", family="Ode")
_NOTES = Record(
    Debrief(
        Interview("Acme Robotics", "Kiln Fitter"),
        (_MARIA, _TOM),
        (
            Fact("Maria Chen/talked/1", NoteKind.TALKED, "Maria Chen", "11 kilns on the Bardon road, solar by June"),
            Fact("Tom Ode/talked/1", NoteKind.TALKED, "Tom Ode", "his photographs of the 1974 falsework"),
            Fact("Everyone/strength/1", NoteKind.STRENGTH, "Everyone", "cut waste by 40% with Flink, three winters"),
        ),
    ),
    Profile(name="Ana Silva", links=("https://ana.example/17",)),
)


def _letter(text: str) -> Example:
    return Example(f"Dear Maria,\n\n{text}\n\nBest,\nAna", record=_NOTES, to=_MARIA)


FLAGS = (
    _letter("The 12 kilns stayed with me."),
    _letter("I cut waste by 45% last year."),
    _letter("I know Kubernetes well."),
    _letter("Please greet Dr. Patel from me."),
    _letter("The photographs of the falsework were lovely."),
    _letter("I have run kilns for seven years."),
    _letter("We fired 2,000 pots a week."),
    _letter("I passed the CISSP exam."),
)
PASSES = (
    _letter("The 11 kilns stayed with me."),
    _letter("I cut waste by 40% with Flink."),
    _letter("I spent 3 winters at it, see https://ana.example/17."),
    _letter("Tom told me about his photographs of the falsework."),
    _letter("Solar on the Bardon road is a good plan."),
    _letter("Kilns are my trade, and I look forward to Monday."),
    "I know Kubernetes and 12 kilns well.",
    _letter("For three years I have kept to that."),
    _letter("Thank you, Maria. I'd be glad to join Acme Robotics as a Kiln Fitter."),
)
RULE = Rule("ungrounded", find, FLAGS, PASSES)
