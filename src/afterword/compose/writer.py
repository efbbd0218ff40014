"""Facts to letters: choose the facts, write, verify the trace."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from afterword.compose import asking
from afterword.compose import plan as planning
from afterword.compose.forms import fit_form
from afterword.compose.greeting import closing, greeting
from afterword.compose.plain import PlainWriter
from afterword.compose.plan import LetterPlan
from afterword.compose.trace import verify
from afterword.domain import Form, Letter, LetterKind, NoteKind, Source, Tone

if TYPE_CHECKING:
    import datetime as dt

    from afterword.domain import Debrief, Fact, Person, Profile, Question, Reading, Sentence, Slot

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
    taken: set[str] = set()
    for index, slot in enumerate(due):
        reader = debrief.person(slot.person)
        if reader is None:
            continue
        chosen = make_plan(debrief, profile, slot, reader, index, now, tone, form, taken)
        unused += chosen.unused
        if not is_enough(chosen):
            continue
        taken |= used_facts(chosen)
        letters.append(set_letter(pen.write(chosen), chosen, debrief))
    return Composition(tuple(letters), asking.questions_for(debrief, due), tuple(unused))


def make_plan(
    debrief: Debrief,
    profile: Profile,
    slot: Slot,
    reader: Person,
    index: int,
    now: dt.datetime,
    tone: Tone,
    form: Form,
    taken: set[str],
) -> LetterPlan:
    """The facts of one letter, chosen so that no two letters of a panel lean on the same thing."""
    facts = tuple(f for f in corrected(debrief.facts) if f.usable)
    bare = LetterPlan(slot, reader, index, debrief.interview, profile, now, tone, form)
    need = planning.need_for(reader, facts)
    if slot.kind is not LetterKind.THANK_YOU:
        return replace(
            bare,
            need=need,
            news=tuple(f for f in facts if f.kind is NoteKind.NEW and f.person in {reader.name, "Everyone"}),
            promised="named" in slot.anchor or "promised" in slot.anchor or "decide" in slot.anchor,
            through=interviewer(debrief, reader),
        )
    details, unused = planning.details_for(reader, facts, taken)
    return replace(
        bare,
        details=details,
        need=need,
        strength=planning.strength_for(reader, facts, profile, need, taken),
        concern=planning.concern_for(reader, facts, taken),
        promise=planning.promise_for(reader, facts),
        unused=unused,
    )


def interviewer(debrief: Debrief, reader: Person) -> Person | None:
    """Whom the recruiter arranged the talk with; None when the reader was there themself."""
    if not RECRUITER.search(f"{reader.part} {reader.title}"):
        return None
    others = [p for p in debrief.people if p.name != reader.name and not RECRUITER.search(f"{p.part} {p.title}")]
    return others[0] if others else None


def corrected(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts without those that a later correction speaks about: what was withdrawn is not used."""
    kept = list(facts)
    for fix in (f for f in facts if f.kind is NoteKind.CORRECTION):
        words = planning.content_words(fix.text)
        for fact in list(kept):
            if fact.line >= fix.line or fact.kind is NoteKind.CORRECTION:
                continue
            if len(words & planning.content_words(fact.text)) >= 2:
                kept.remove(fact)
    return tuple(kept)


def is_enough(chosen: LetterPlan) -> bool:
    """Whether a letter can say more than that there was a talk."""
    if chosen.slot.kind is LetterKind.THANK_YOU:
        return bool(chosen.details or chosen.strength or chosen.need or chosen.promise)
    return True


def used_facts(chosen: LetterPlan) -> set[str]:
    """The ids of the facts that this letter leans on."""
    found = {d.fact.id for d in chosen.details}
    found |= {part[0].id for part in (chosen.strength, chosen.concern) if part}
    return found


def set_letter(written: tuple[tuple[Sentence, ...], ...], chosen: LetterPlan, debrief: Debrief) -> Letter:
    """Greeting, paragraphs, closing; with the place of each sentence and the facts under it."""
    body = greeting(chosen.reader, chosen.tone) + "\n"
    sources: list[Source] = []
    for paragraph in fit_form(written, chosen.form):
        body += "\n"
        for number, sentence in enumerate(paragraph):
            verify(sentence, debrief, chosen.profile)
            body += " " if number else ""
            if sentence.facts:
                sources.append(Source(len(body), len(body) + len(sentence.text), sentence.facts))
            body += sentence.text
        body += "\n"
    body += "\n" + closing(chosen.profile, chosen.interview.language, chosen.tone) + "\n"
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


def subject(chosen: LetterPlan) -> str:
    """A line that names the matter."""
    talk = chosen.interview
    role = talk.role or "our conversation"
    if chosen.slot.kind is LetterKind.THANK_YOU:
        return f"Thank you: {role}" + (f" at {talk.company}" if chosen.index % 2 and talk.company and talk.role else "")
    if chosen.slot.kind is LetterKind.FINAL_FOLLOW_UP:
        return f"{upper(role)}: a last question"
    return f"{upper(role)}: next steps" + (" and some news" if chosen.news else "")


def upper(text: str) -> str:
    """With a capital, as a line of its own begins."""
    return text[:1].upper() + text[1:]
