"""The reader spoken of as somebody else, or a person by another gender than on record."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from afterword.domain import Debrief, Interview, Person, Severity
from afterword.review.case import Example, Record, Rule, finding
from afterword.review.vocabulary import COURTESY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_SHE = {"she", "her", "hers", "herself"}
_HE = {"he", "him", "his", "himself"}
_SINGULAR = re.compile(r"\b(?:she|her|hers|herself|he|him|his|himself)\b", re.IGNORECASE)
_BACK = 400  # characters before a pronoun in which whom it means is looked for
_MOST = 12  # pronouns of one sentence that are judged
_CHOICE = re.compile(r"\b(?:he|his|him|she|her)(?:/| or )(?:she|hers?|he|his|him)\b", re.IGNORECASE)


def find(case: Case) -> Iterator[Finding]:
    """Where "she" can only be the reader, the reader's own name inside the letter, and genders that contradict the record."""
    debrief = case.record.debrief
    if debrief is None:
        return
    yield from _reader_named(case)
    for number, sentence in enumerate(case.page.sentences):
        choice = _CHOICE.search(sentence.text) is not None
        for found in islice(_SINGULAR.finditer(sentence.text), _MOST):
            if choice:
                continue
            before = " ".join(s.text for s in case.page.sentences[max(0, number - 1) : number])[-_BACK:]
            ahead = sentence.text[max(0, found.start() - _BACK) : found.start()]
            person = _who(case, f"{before} {ahead}")
            span = (sentence.start + found.start(), sentence.start + found.end())
            word = found.group().lower()
            if person is None:
                if (
                    case.reader
                    and not _creature(case, ahead)
                    and not _somebody(
                        _spoken(case, f"{before} {ahead}", sentence.text[found.end() : found.end() + _BACK]), word
                    )
                ):
                    said = f"“{found.group()}” seems to mean the reader. Write “you” or “your”."
                    yield finding("pronoun", Severity.ERROR, span, said, _you(word, sentence.text, found.end()))
            elif _contradicts(person, word):
                said = f"Your notes give {person.pronouns or person.honorific} for {person.name}."
                yield finding("pronoun", Severity.ERROR, span, said)


def _who(case: Case, before: str) -> Person | None:
    """The person on record, other than the reader, who was named last before this point."""
    assert case.record.debrief is not None
    named = [
        (before.rfind(name), person)
        for person in case.record.debrief.people
        if person != case.reader
        for name in (person.given, person.family, person.name)
        if name and re.search(rf"\b{re.escape(name)}\b", before)
    ]
    return max(named, key=lambda pair: pair[0])[1] if named else None


_WOMAN = r"mother|sister|daughter|wife|girl|woman|lady|grandmother|granddaughter|aunt|niece|queen|mum|mom|waitress|actress|Mrs|Ms"
_MAN = r"father|brother|son|husband|boy|man|gentleman|grandfather|grandson|uncle|nephew|king|dad|foreman|waiter|Mr"
_ANYONE = (
    r"colleague|manager|director|boss|partner|friend|teacher|mentor|supervisor|head|chef|nurse|doctor|professor|engineer|patient|child|student|"
    r"pupil|guest|customer|client|owner|founder|recruiter|predecessor|assistant|ceo|cto|president|apprentice|neighbou?r|dog|horse|cow|cat|author|mayor|cousin|kid|baby|toddler|parent|grandparent|starter|robot|trainee|intern|volunteer|visitor|"
    r"tenant|resident|driver|pilot|farmer|cook|baker|judge|lawyer|musician|artist|poet|writer|soldier|officer|captain|coach|operator|technician|"
    r"worker|employee|candidate|learner|trainer|carer|buyer|seller|builder|plumber|electrician|welder|sailor|singer|player|speaker|leader"
)
_NOBODY = r"who|someone|somebody|anyone|anybody|person"
_TELLS_ME = re.compile(r" (?:told|showed|gave|asked|taught|sent|offered|wished|walked|introduced) me\b")
_SOMEBODY = {
    gender: re.compile(rf"\b(?:{words}|{_ANYONE}|{_NOBODY})(?:'s)?\b|\b(?:Dr|Prof)\.? [A-Z]", re.IGNORECASE)
    for gender, words in (("she", _WOMAN), ("he", _MAN))
}

_NAMED = re.compile(
    r"(?<=[a-z,] )(?<!\bon )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bwith )(?<!\binto )(?<!\babout )(?<!\bof )(?<!\bthe )([A-ZÀ-Þ][a-zà-ÿ]{2,})\b"
)
_ACTING = re.compile(
    r"\b([A-ZÀ-Þ][\w-]{2,})(?: [A-ZÀ-Þ][\w-]+)? (?:said|says|tells|thinks|told|showed|explained|mentioned|asked|described|taught|who|and (?:he|she|I)|is|was|has)\b"
)


def _spoken(case: Case, text: str, after: str) -> str:
    """The text without the name of the post; and where somebody tells the writer something, without "anybody"."""
    role = case.record.debrief.interview.role if case.record.debrief else ""
    text = re.sub(re.escape(role), "", text, flags=re.IGNORECASE) if role else text
    return re.sub(rf"\b(?:{_NOBODY})\b", "", text) if _TELLS_ME.match(after) else text


def _somebody(text: str, word: str) -> bool:
    """Whether anybody else is spoken of whom the word could mean."""
    names = [found[1] for found in _ACTING.finditer(text)]
    spoken_of = _SOMEBODY["she" if word in _SHE else "he"]
    return spoken_of.search(text) is not None or any(name.lower() not in COURTESY for name in names)


def _creature(case: Case, text: str) -> bool:
    """Whether a name of the same sentence may be meant: "Give Wee Malky his feed"."""
    known = {word.lower() for word in re.findall(r"\w+", f"{_reader_names(case)} {_post(case)}")}
    return any(word[1].lower() not in COURTESY | known for word in _NAMED.finditer(text))


def _reader_names(case: Case) -> str:
    return case.reader.name if case.reader else ""


def _post(case: Case) -> str:
    assert case.record.debrief is not None
    return f"{case.record.debrief.interview.company} {case.record.debrief.interview.role}"


def _you(word: str, text: str, end: int) -> str:
    if word in {"his", "her"} and re.match(r" [a-z]", text[end:]):
        return "your"
    return {"hers": "yours", "his": "yours", "herself": "yourself", "himself": "yourself"}.get(word, "you")


def _contradicts(person: Person, word: str) -> bool:
    pronouns, honorific = person.pronouns.lower(), person.honorific.lower().strip(".")
    if pronouns.startswith("they"):
        return True
    female = pronouns.startswith("she") or (not pronouns and honorific in {"ms", "mrs", "miss", "madam", "ma'am"})
    male = pronouns.startswith("he") or (not pronouns and honorific in {"mr", "sir"})
    return (female and word in _HE) or (male and word in _SHE)


def _reader_named(case: Case) -> Iterator[Finding]:
    """The reader in the third person: "Maria said that the sluice is old", to Maria."""
    reader = case.reader
    if reader is None or not (reader.given or reader.family):
        return
    namesakes = sum(reader.given == other.given for other in case.record.debrief.people) if case.record.debrief else 1
    name = re.escape((reader.given or reader.family) if namesakes == 1 or not reader.given else reader.name)
    pattern = re.compile(
        rf"(?<![\w-])(?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?{name}(?:'s)?(?= (?:said|told|mentioned|described|explained|asked|and I|was|is|has|showed|shared|spoke|talked|\w+ed)\b)"
    )
    for sentence in case.page.sentences:
        for found in pattern.finditer(sentence.text):
            span = (sentence.start + found.start(), sentence.start + found.end())
            yield finding("pronoun", Severity.ERROR, span, "This letter is to this very person. Write “you”.", "you")


_MARIA = Person("Maria Chen", pronouns="she/her", given="Maria", family="Chen")
_TOM = Person("Tom Ode", given="Tom", family="Ode", honorific="Mr.")
_JO = Person("Jo Pike", pronouns="they/them", given="Jo", family="Pike")
_ALL = Record(Debrief(Interview("Acme Robotics", "Fitter"), (_MARIA, _TOM, _JO)))


def _to_maria(text: str) -> Example:
    return Example(f"Dear Maria,\n\n{text}\n\nBest,\nAna", record=_ALL, to=_MARIA)


FLAGS = (
    _to_maria("Thank you for the talk. I liked her plan for the yard."),
    _to_maria("It was good to hear that she is moving the oven."),
    _to_maria("Tom told me about the kiln, and she was right about it."),
    _to_maria("Jo showed me the mill. He knows it well."),
    _to_maria("Maria said that the sluice is old."),
    _to_maria("I learned much from him about tides."),
    _to_maria("The way he runs the line stayed with me."),
    _to_maria("Maria described the kiln to me."),
)
PASSES = (
    _to_maria("Thank you for the talk. I liked your plan for the yard."),
    _to_maria("Tom told me about the kiln, and he was right about it."),
    _to_maria("Jo showed me the mill. They know it well."),
    _to_maria("Your story about the guest who lost her hat made me laugh."),
    _to_maria("My mother taught me; she was a welder."),
    _to_maria("Each child had his or her own desk."),
    "I liked her plan for the yard.",
    _to_maria("They decide together."),
)
RULE = Rule("pronoun", find, FLAGS, PASSES)
