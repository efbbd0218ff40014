"""Facts to letters: choose the facts, write, verify the trace."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from afterword.compose import asking
from afterword.compose import plan as planning
from afterword.compose.before import made_ready
from afterword.compose.contradiction import contradictions
from afterword.compose.correction import corrected
from afterword.compose.details import DETAIL_KINDS, EVERYONE
from afterword.compose.greeting import closing, greeting
from afterword.compose.kinds import occasion
from afterword.compose.kinds.consent import released
from afterword.compose.kinds.letters import paragraphs as paragraphs_asked_for
from afterword.compose.mend import mend
from afterword.compose.own import as_own
from afterword.compose.phrase import upper_first
from afterword.compose.plain import PlainWriter
from afterword.compose.plan import LetterPlan
from afterword.compose.strengths import choose_strength
from afterword.compose.subject import subject
from afterword.compose.tact import why_left_out
from afterword.compose.timewords import settle_days
from afterword.compose.trace import INTERVIEW, verify
from afterword.domain import ASKED_FOR, Form, Letter, LetterKind, NoteKind, Reading, Source, Tone
from afterword.errors import ComposeError

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Debrief, Fact, Person, Profile, Question, Sentence, Slot

RECRUITER = re.compile(r"recruit|talent|\bhr\b|human resources|agency|search|staffing|people partner", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Composition:
    """Letters, and what was asked or left out on the way."""

    letters: tuple[Letter, ...]
    questions: tuple[Question, ...]
    readings: tuple[Reading, ...]


class Writer(Protocol):
    """Writes the paragraphs of a letter from its plan; each sentence says which facts it rests on."""

    def write(self, plan: LetterPlan) -> tuple[tuple[Sentence, ...], ...]:
        """The paragraphs, without greeting and closing."""


def compose(
    debrief: Debrief,
    profile: Profile,
    due: tuple[Slot, ...],
    *,
    now: dt.datetime,
    tone: Tone = Tone.WARM,
    form: Form = Form.EMAIL,
    writer: Writer | None = None,
) -> Composition:
    """A letter for each slot whose reader enough is known about; questions for what is missing.

    Raises ComposeError when the writer breaks its own rule: a fault of ours, never of the notes.
    """
    pen = writer or PlainWriter()
    letters: list[Letter] = []
    unused: list[Reading] = []
    taken = planning.Taken()
    for kind, sent in {slot.kind: slot.send_at for slot in due}.items():
        debrief = released(debrief, kind, sent)
    debrief = made_ready(debrief, profile)
    noted = debrief.facts
    debrief = replace(debrief, facts=corrected(noted))
    unused += taken_back(noted, debrief.facts)
    disputed = contradictions(debrief.facts)
    unused += (reading for each in disputed for reading in each.readings)
    held = {reading.fact for each in disputed for reading in each.readings}
    debrief = replace(debrief, facts=tuple(f for f in debrief.facts if f.id not in held))
    for index, slot in enumerate(due):
        reader = debrief.person(slot.person)
        if reader is None:
            continue
        chosen = make_plan(debrief, profile, slot, reader, index, now, tone, form, taken, len(due) - index)
        unused += chosen.unused
        if not is_enough(chosen):
            continue
        note_taken(chosen, taken)
        written = pen.write(chosen)
        if writer is None:
            written, dropped = without_doubtful(written, debrief, profile)
            unused += dropped
        letters.append(set_letter(written, chosen, debrief))
    return Composition(
        tuple(letters),
        (
            *(each.question for each in disputed if due),
            *asking.questions_for(debrief, due, frozenset(letter.to.name for letter in letters)),
        ),
        tuple(unused),
    )


def taken_back(noted: tuple[Fact, ...], kept: tuple[Fact, ...]) -> list[Reading]:
    """What is said of the notes that a correction withdrew."""
    ids = {f.id for f in kept}
    return [Reading(f.id, "unused", "a correction of yours takes it back") for f in noted if f.id not in ids]


def make_plan(
    debrief: Debrief,
    profile: Profile,
    slot: Slot,
    reader: Person,
    index: int,
    now: dt.datetime,
    tone: Tone,
    form: Form,
    taken: planning.Taken,
    readers_left: int,
) -> LetterPlan:
    """The facts of one letter, chosen so that no two letters of a panel lean on the same thing."""
    facts = tuple(as_strength(by_oneself(on_the_day(f, debrief, slot), profile)) for f in debrief.facts if f.usable)
    facts = tuple(f for f in facts if not _is_about_writer(f, profile))
    bare = LetterPlan(
        slot, reader, index, debrief.interview, profile, now, tone, form, facts=facts, panel=debrief.people
    )
    need = planning.choose_need(reader, facts, frozenset(taken.facts))
    details, unused = planning.choose_details(reader, facts, taken, shared_share(facts, taken, readers_left))
    if slot.kind is not LetterKind.THANK_YOU:
        return replace(
            bare,
            details=details,
            need=need,
            news=tuple(f for f in facts if f.kind is NoteKind.NEW and f.person in {reader.name, EVERYONE}),
            promised="named" in slot.anchor or "promised" in slot.anchor or "decide" in slot.anchor,
            concern=planning.choose_concern(reader, facts, taken),
            through=interviewer(debrief, reader),
        )
    strength = choose_strength(
        reader,
        facts,
        profile,
        mend(need.fact.text) if need else "",
        taken=taken,
        topics=" ".join(d.fact.text for d in details),
    )
    return replace(
        bare,
        details=details,
        need=need,
        strength=strength[:2] if strength else None,
        strength_fits=strength is not None and strength[2],
        concern=planning.choose_concern(reader, facts, taken),
        promise=planning.choose_promise(reader, facts),
        still_wanted=planning.asked_if_wanted(reader, facts),
        unused=unused,
    )


def without_doubtful(
    written: tuple[tuple[Sentence, ...], ...], debrief: Debrief, profile: Profile
) -> tuple[tuple[tuple[Sentence, ...], ...], list[Reading]]:
    """The paragraphs without those sentences that their notes don't bear out, and a word on the notes.

    Notes come in more forms than anybody foresees; a sentence that our rules got wrong is left out, and never sent.
    """
    kept: list[tuple[Sentence, ...]] = []
    dropped: list[Reading] = []
    for paragraph in written:
        sure = []
        for sentence in paragraph:
            try:
                verify(sentence, debrief, profile)
            except ComposeError as error:
                dropped += [Reading(i, "unused", str(error)) for i in sentence.facts if i != INTERVIEW]
            else:
                sure.append(sentence)
        kept += [tuple(sure)] if sure else []
    return tuple(kept), dropped


_DENIED = re.compile(r"\b(?:not|never|unable|cannot|could|should|wish|asked)\b|n['’]t\b", re.IGNORECASE)
_OF_ONESELF = re.compile(r"(?:me|mine|my side)\s*[:–-]\s|.*\bI\b")


def as_strength(fact: Fact) -> Fact:
    """A note of no stated kind in which the writer tells what they did is what they bring."""
    told = fact.kind is NoteKind.NOTE and _OF_ONESELF.match(fact.text) and not _DENIED.search(fact.text)
    if not told or why_left_out(fact.text):
        return fact
    return replace(fact, kind=NoteKind.STRENGTH) if as_own(mend(fact.text)) else fact


def by_oneself(fact: Fact, profile: Profile) -> Fact:
    """A note in which the writer speaks of themself by name: "Hana runs the budget" is "I run the budget"."""
    first = profile.name.split()[0] if profile.name.split() else ""
    if len(first) < 3 or not re.match(rf"{re.escape(first)} [a-z]", fact.text):
        return fact
    own = as_own(mend(re.sub(r"\b(?:her|his|their)\b", "my", fact.text[len(first) :].strip())))
    return replace(fact, kind=NoteKind.STRENGTH, text=upper_first(own)) if own.startswith("I ") else fact


def _is_about_writer(fact: Fact, profile: Profile) -> bool:
    """Whether a note still speaks of the writer by name, so that to the reader it would be about somebody else."""
    first = profile.name.split()[0] if profile.name.split() else ""
    return len(first) > 2 and re.match(rf"{re.escape(first)}\b (?!\w+ing)", fact.text) is not None


def on_the_day(fact: Fact, debrief: Debrief, slot: Slot) -> Fact:
    """The note with its "today" and "tomorrow" right for the day the letter leaves."""
    talk = debrief.interview
    return replace(fact, text=settle_days(fact.text, talk.end or talk.start, slot.send_at))


def shared_share(facts: tuple[Fact, ...], taken: planning.Taken, readers_left: int) -> int:
    """How many of the notes about everyone one letter may use, so that the other readers get theirs."""
    free = [f for f in facts if f.person == EVERYONE and f.kind in DETAIL_KINDS and f.id not in taken.facts]
    return max(1, len(free) // max(1, readers_left))


def interviewer(debrief: Debrief, reader: Person) -> Person | None:
    """Whom the recruiter arranged the talk with; None when the reader was there themself."""
    if not RECRUITER.search(f"{reader.part} {reader.title}"):
        return None
    others = [p for p in debrief.people if p.name != reader.name and not RECRUITER.search(f"{p.part} {p.title}")]
    return others[0] if others else None


def is_enough(chosen: LetterPlan) -> bool:
    """Whether a letter can say more than that there was a talk."""
    if chosen.slot.kind in ASKED_FOR:
        return bool(paragraphs_asked_for(chosen))
    if occasion.is_enough(chosen):
        return True
    if chosen.slot.kind is LetterKind.THANK_YOU:
        own = chosen.strength is not None and chosen.strength[0].person == chosen.reader.name
        return bool(chosen.details or own or chosen.need or chosen.promise or chosen.still_wanted)
    return True


def note_taken(chosen: LetterPlan, taken: planning.Taken) -> None:
    """Remember what this letter leans on."""
    for detail in chosen.details:
        taken.take(detail.fact, detail.fact.text)
    if chosen.need:
        taken.facts.add(chosen.need.fact.id)
    if chosen.strength:
        taken.take(chosen.strength[0], chosen.strength[0].text)
    if chosen.concern:
        taken.take(chosen.concern.fact, chosen.concern.answer)


def _one_stop(text: str) -> str:
    """A company's stop is the sentence's too: "at Vindhya Textiles Ltd."."""
    return re.sub(r"(?<=\w)\.\.(?=\s|$)", ".", text)


def set_letter(written: tuple[tuple[Sentence, ...], ...], chosen: LetterPlan, debrief: Debrief) -> Letter:
    """Greeting, paragraphs, closing; with the place of each sentence and the facts under it."""
    body = greeting(chosen.reader, chosen.tone, chosen.interview.language) + "\n"
    sources: list[Source] = []
    for paragraph in written:
        body += "\n"
        for number, whole in enumerate(paragraph):
            sentence = replace(whole, text=_one_stop(whole.text))
            verify(sentence, debrief, chosen.profile)
            body += " " if number else ""
            if sentence.facts:
                sources.append(Source(len(body), len(body) + len(sentence.text), sentence.facts))
            body += sentence.text
        body += "\n"
    body += "\n" + closing(chosen.profile, chosen.interview.language, chosen.tone, chosen.form) + "\n"
    named = {i for source in sources for i in source.facts}
    files = tuple(
        name
        for f in debrief.facts
        if f.id in named and (f.kind in {NoteKind.NEW, NoteKind.PROMISE})
        for name in f.attach
    )
    return Letter(
        to=chosen.reader,
        kind=chosen.slot.kind,
        subject=subject(chosen) if chosen.form is Form.EMAIL else "",
        body=body,
        form=chosen.form,
        tone=chosen.tone,
        sources=tuple(sources),
        attachments=tuple(dict.fromkeys(files)),
    )
