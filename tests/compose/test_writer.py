"""Whole letters: greeting, paragraphs, closing, sources, questions."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING

import players
import pytest

from afterword.compose.writer import Composition, compose
from afterword.domain import Debrief, Fact, Form, Letter, LetterKind, NoteKind, Person, Sentence, Slot, Tone
from afterword.errors import ComposeError

if TYPE_CHECKING:
    from afterword.compose.plan import LetterPlan

THANKS, FOLLOW, FINAL = LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.FINAL_FOLLOW_UP


def slot(person: str = "Maria Chen", kind: LetterKind = THANKS, anchor: str = "", days: int = 0) -> Slot:
    return Slot(person, kind, players.AFTER + dt.timedelta(days=days), None, anchor, "")


def written(
    *slots: Slot, debrief: Debrief = players.DEBRIEF, tone: Tone = Tone.WARM, form: Form = Form.EMAIL
) -> Composition:
    return compose(debrief, players.PROFILE, slots or (slot(),), now=players.AFTER, tone=tone, form=form)


def only(*slots: Slot, **how: object) -> Letter:
    (letter,) = written(*slots, **how).letters  # type: ignore[arg-type]
    return letter


def noted(*facts: Fact, **interview: object) -> Debrief:
    talk = dataclasses.replace(players.INTERVIEW, **interview)  # type: ignore[arg-type]
    return dataclasses.replace(players.DEBRIEF, facts=facts, interview=talk)


def fact(kind: NoteKind, text: str, person: str = "Maria Chen", **more: object) -> Fact:
    return dataclasses.replace(Fact(f"{person}/{kind}/{text[:7]}", kind, person, text, 30, labelled=kind), **more)  # type: ignore[arg-type]


TALKED = fact(NoteKind.TALKED, "the new wing in May")


def test_the_letter_to_maria_reads_as_one_would_write_it() -> None:
    assert only().body == (
        "Dear Maria,\n\n"
        "Thank you for talking with me this afternoon about moving the warehouse from Redshift to Iceberg by June. "
        "I was interested to learn that analysts and engineers swap desks for a week each quarter.\n\n"
        "I ran on-call for a 40-node ingestion cluster for three years, "
        "so I listened closely when you spoke of needing someone who can own on-call for the ingestion tier. "
        "On exactly-once semantics, I would put it like this: idempotent writes keyed by event id, with transactional offsets.\n\n"
        "I would very much like to take on the Staff Data Engineer role at Acme Robotics, "
        "and I look forward to hearing from you.\n\n"
        "Best regards,\nAna Silva\n+1 212 555 0100\n"
    )


def test_no_two_letters_of_a_panel_share_a_sentence() -> None:
    letters = written(slot(), slot("Tom Ode")).letters
    sentences = [
        {s.strip() for s in letter.body.split("\n\n", 1)[1].split("Best regards")[0].replace("\n", " ").split(". ")}
        for letter in letters
    ]
    assert sentences[0] & sentences[1] <= {""}


def test_sources_point_at_the_sentences_and_their_facts() -> None:
    letter = only()
    told = {letter.body[s.start : s.end]: s.facts for s in letter.sources}
    opening = (
        "Thank you for talking with me this afternoon about moving the warehouse from Redshift to Iceberg by June."
    )
    assert told[opening] == ("interview", "Maria Chen/talked/1")


def test_a_promise_with_a_link_is_kept() -> None:
    assert (
        "As promised, here is my write-up on Iceberg compaction: https://ana.example/compaction"
        in only(slot("Tom Ode")).body
    )


def test_a_person_of_whom_nothing_is_known_gets_questions_and_no_letter() -> None:
    bare = dataclasses.replace(players.DEBRIEF, people=(Person("Neha", honorific="ma'am", given="Neha"),), facts=())
    result = written(slot("Neha"), debrief=bare)
    assert result.letters == ()
    assert [q.ask for q in result.questions] == [
        "What did you and Neha talk about?",
        "What is Neha's e-mail address, or shall we give you the text as a message?",
        "What does Neha need from the person they hire?",
        "What did they say happens next, and when?",
    ]


def test_nobody_else_is_written_to() -> None:
    assert written(slot("Somebody")).letters == ()
    assert written(slot("Somebody")).questions == ()


def test_what_is_missing_is_asked() -> None:
    asked = [q.ask for q in written(debrief=noted(TALKED, company="", role="")).questions]
    assert asked[:2] == ["Which company was it?", "Which role was it about?"]


def test_a_letter_without_role_and_company_is_whole() -> None:
    body = only(debrief=noted(TALKED, company="", role="")).body
    assert "Thank you for talking with me this afternoon. I enjoyed talking about the new wing in May." in body


def test_a_doubt_without_an_answer_is_asked_about_and_never_told() -> None:
    doubts = (
        fact(NoteKind.CONCERN, "I blanked on SQL"),
        fact(NoteKind.CONCERN, "so nervous"),
        fact(NoteKind.CONCERN, "went badly " * 12),
    )
    result = written(debrief=noted(TALKED, *doubts))
    assert "SQL" not in result.letters[0].body
    assert [q.ask for q in result.questions if "now" in q.ask] == [
        "What would you say now about SQL?",
        f"You noted “{('went badly ' * 8).strip()} …”. What would you answer now?",
    ]


def test_a_short_doubt_is_quoted() -> None:
    assert "You noted “it went badly”. What would you answer now?" in [
        q.ask for q in written(debrief=noted(TALKED, fact(NoteKind.CONCERN, "it went badly"))).questions
    ]


def test_what_went_well_is_used_though_it_has_no_kind() -> None:
    note = fact(NoteKind.NOTE, "At Globex I cut the lag by half")
    assert "t Globex I cut the lag by half" in only(debrief=noted(TALKED, note)).body


def test_a_note_of_oneself_that_cannot_be_said_stays_a_note() -> None:
    assert "dunno" not in only(debrief=noted(TALKED, fact(NoteKind.NOTE, "I dunno, maybe"))).body


def test_what_could_not_be_used_is_reported() -> None:
    assert [r.taken_as for r in written(debrief=noted(TALKED, fact(NoteKind.TALKED, "maybe this"))).readings] == [
        "unused"
    ]


def test_thanks_for_a_kindness_open_the_letter() -> None:
    body = only(debrief=noted(fact(NoteKind.ENJOYED, "she showed me the new wing"))).body
    assert "Thank you for showing me the new wing, and for talking with me this afternoon about the Staff" in body


def test_a_need_without_a_strength_and_a_strength_without_a_need() -> None:
    assert (
        "You mentioned that you need a welder, and I would be glad to"
        in only(debrief=noted(fact(NoteKind.NEED, "a welder"))).body
    )
    body = only(debrief=noted(TALKED, fact(NoteKind.STRENGTH, "ran the bar, norm there was 180"))).body
    assert "I ran the bar; the norm there was 180." in body


def test_a_goal_is_told_as_a_wish_of_theirs() -> None:
    need = fact(NoteKind.NEED, "she wants to cut the backlog by half")
    body = only(debrief=noted(need, fact(NoteKind.STRENGTH, "cut a backlog to 12"))).body
    assert "you want to cut the backlog by half" in body or "you would like to cut the backlog by half" in body


def test_a_strength_that_answers_another_thing_stands_alone_behind_the_need() -> None:
    need = fact(NoteKind.NEED, "a welder")
    body = only(debrief=noted(need, fact(NoteKind.STRENGTH, "ran the bar"))).body
    assert "a welder. " in body
    assert "I ran the bar" in body


def test_the_second_reader_gets_the_link_with_the_strength_in_it() -> None:
    facts = (
        TALKED,
        fact(NoteKind.NEED, "someone for the bar", "Tom Ode"),
        fact(NoteKind.STRENGTH, "ran the bar for 3 years", "Tom Ode"),
    )
    letters = written(slot(), slot("Tom Ode"), debrief=noted(*facts)).letters
    assert "someone for the bar" in letters[1].body
    assert "ran the bar for 3 years" in letters[1].body


def test_a_better_answer_is_a_clause_where_it_can_be() -> None:
    with_topic = fact(NoteKind.CONCERN, "no TMS experience", better="three years of MuseumPlus")
    assert "On TMS, I would add that I have three years of MuseumPlus." in only(debrief=noted(TALKED, with_topic)).body
    without = fact(NoteKind.CONCERN, "it went badly", better="have used R for years")
    assert "I would also like to add that I have used R for years." in only(debrief=noted(TALKED, without)).body


def test_it_says_yes_where_they_asked() -> None:
    note = fact(NoteKind.NEXT, "let her know if i still want it")
    assert (
        "And yes, I would still very much like the job. I look forward to hearing from you."
        in only(debrief=noted(note)).body
    )


def test_the_brief_tone_is_brief() -> None:
    assert len(only(tone=Tone.BRIEF).body) < len(only().body)


def test_tomorrow_is_named_by_its_day_when_the_letter_leaves_later() -> None:
    debrief = noted(fact(NoteKind.LEARNED, "the wing opens tomorrow"))
    assert "the wing opens tomorrow" in only(debrief=debrief).body
    assert "the wing opens on Friday" in only(slot(days=1), debrief=debrief).body


def test_a_card_has_no_subject_and_the_name_alone() -> None:
    card = only(form=Form.CARD)
    assert (card.subject, card.body.rstrip().endswith("Best regards,\nAna Silva")) == ("", True)


def test_a_card_takes_what_there_is_room_for() -> None:
    need = fact(NoteKind.NEED, "someone for the bar")
    short = noted(TALKED, need, fact(NoteKind.STRENGTH, "ran the bar"), fact(NoteKind.QUESTION, "who opens it?"))
    assert "ran the bar" in only(debrief=short, form=Form.CARD).body
    assert "who opens it" not in only(debrief=short, form=Form.CARD).body


def test_a_linkedin_note_holds_three_hundred_characters() -> None:
    long = fact(NoteKind.TALKED, "moving " + "the very old and rather large warehouse " * 4)
    for debrief in (
        players.DEBRIEF,
        noted(long),
        noted(TALKED, role="R" * 150),
        noted(fact(NoteKind.QUESTION, "who opens it?")),
    ):
        letter = only(debrief=debrief, form=Form.LINKEDIN)
        assert len(letter.body.rstrip()) <= 300
    assert "again" in only(slot(kind=FOLLOW), form=Form.LINKEDIN).body


def test_a_follow_up_brings_news_and_asks() -> None:
    news = fact(NoteKind.NEW, "passed the AWS exam on 1 December", "Everyone", attach=("aws-certificate.pdf",))
    letter = only(slot(kind=FOLLOW, anchor="they named Friday"), debrief=noted(TALKED, news))
    assert "Since we spoke, I passed the AWS exam on 1 December. The certificate is attached." in letter.body
    assert "Could you tell me where things stand with the decision" in letter.body
    assert letter.attachments == ("aws-certificate.pdf",)
    assert letter.subject == "Staff Data Engineer: next steps and some news"


def test_a_follow_up_ties_the_news_to_the_need() -> None:
    facts = (
        fact(NoteKind.NEED, "sealed drawings without waiting. P.Eng. in hand"),
        fact(NoteKind.NEW, "P.Eng. granted 27 October"),
    )
    assert (
        "You had spoken of needing sealed drawings, so I wanted you to know."
        in only(slot(kind=FOLLOW), debrief=noted(*facts)).body
    )
    other = (fact(NoteKind.NEED, "a welder"), fact(NoteKind.NEW, "P.Eng. granted 27 October"))
    assert "welder" not in only(slot(kind=FOLLOW), debrief=noted(*other)).body


def test_a_follow_up_without_news_comes_back_to_the_talk_and_the_need() -> None:
    body = only(slot(kind=FOLLOW), debrief=noted(TALKED, fact(NoteKind.NEED, "a welder"))).body
    assert "What we said about the new wing in May has stayed with me, and I remain very interested" in body
    assert "You mentioned that you need a welder; I would be glad to take that on." in body
    assert "when you expect a decision?" in body


def test_a_follow_up_leaves_out_a_need_that_is_long() -> None:
    long = fact(NoteKind.NEED, "someone " + "who can carry and lift and weld " * 3)
    assert "weld" not in only(slot(kind=FOLLOW), debrief=noted(long)).body
    assert "weld" not in only(slot(kind=FOLLOW), debrief=noted(fact(NoteKind.NEED, "a welder")), tone=Tone.BRIEF).body


def test_a_follow_up_of_an_unknown_day_and_role_is_whole() -> None:
    body = only(slot(kind=FOLLOW), debrief=noted(start=None, end=None, role="", company="")).body
    assert "Thank you again for our conversation. I remain very interested" in body


def test_a_doubt_is_not_asked_about_when_there_is_news() -> None:
    debrief = noted(fact(NoteKind.CONCERN, "no licence yet"), fact(NoteKind.NEW, "licence granted"))
    assert written(slot(kind=FOLLOW), debrief=debrief).questions == ()


def test_through_a_recruiter_the_interviewer_is_named() -> None:
    recruiter = dataclasses.replace(players.MARIA, part="recruiter")
    debrief = dataclasses.replace(
        noted(fact(NoteKind.NEW, "passed the exam", "Everyone")), people=(recruiter, players.TOM)
    )
    body = only(slot(kind=FOLLOW), debrief=debrief).body
    assert "Thank you again for arranging my conversation with Tom Ode on November 19" in body
    assert "Since then, I passed the exam." in body
    alone = dataclasses.replace(debrief, people=(recruiter,))
    assert "Thank you again for our conversation" in only(slot(kind=FOLLOW), debrief=alone).body


def test_the_last_one_is_short_and_says_that_it_is_the_last() -> None:
    letter = only(slot(kind=FINAL), debrief=noted(TALKED, fact(NoteKind.NEW, "passed the exam")))
    assert "this is the last time I will ask" in letter.body
    assert "I passed the exam." in letter.body
    assert len(letter.body.split()) <= 90
    assert letter.subject == "Staff Data Engineer: a last question"


def test_the_last_one_leaves_out_news_that_would_make_it_long() -> None:
    debrief = noted(fact(NoteKind.NEW, "passed the exam " + "and then another one " * 5), role="")
    assert "exam" not in only(slot(kind=FINAL), debrief=debrief).body


class Inventor:
    def write(self, plan: LetterPlan) -> tuple[tuple[Sentence, ...], ...]:
        return ((Sentence(f"I doubled revenue at {plan.reader.name}.", ()),),)


def test_a_writer_that_invents_is_refused() -> None:
    with pytest.raises(ComposeError):
        compose(players.DEBRIEF, players.PROFILE, (slot(),), now=players.AFTER, writer=Inventor())


def test_a_sentence_that_our_own_rules_got_wrong_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("afterword.compose.ways.TOPICS", ("We invented {words}.",))
    result = written(debrief=noted(TALKED))
    assert "invented" not in result.letters[0].body
    assert [r.fact for r in result.readings] == [TALKED.id]
