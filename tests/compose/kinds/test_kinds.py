"""Letters asked for by their kind: word for word, with the facts under each sentence, and refused where the fact is missing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from afterword.capture.debrief import read_debrief
from afterword.compose.kinds.consent import released
from afterword.domain import ASKED_FOR, Form, LetterKind, Profile, Tone
from afterword.flow.drafting import Drafting, draft

K = LetterKind
NOW = dt.datetime(2026, 11, 25, 10, 0, tzinfo=ZoneInfo("Europe/London"))
HEAD = """company: Marlow Infirmary
role: Charge Nurse
round: final
start: 2026-11-20 10:00
end: 2026-11-20 11:00
timezone: Europe/London
language: en-GB

"""
SISTER = "# Sister Aoife Murphy <a@marlow.example> (hiring manager)\n"
TALK = "- talked: the new falls protocol on the ward\n"
DEV = "# Dev Patel <d@agency.example> (recruiter)\n"
GRACE = Profile(name="Grace Obi", language="en-GB")


def asked(notes: str, kind: LetterKind, *, head: str = HEAD, now: dt.datetime = NOW, **how: object) -> Drafting:
    debrief, _ = read_debrief(head + notes)
    return draft(debrief, GRACE, now, kind=kind, **how)  # type: ignore[arg-type]


def prose(notes: str, kind: LetterKind, **how: object) -> str:
    (drafted,) = asked(notes, kind, **how).drafts  # type: ignore[arg-type]
    assert not [f for f in drafted.review.findings if f.severity == "error"]
    return drafted.letter.body.split("\n\n", 1)[1].rsplit("\n\n", 1)[0]


def questions(notes: str, kind: LetterKind, **how: object) -> list[str]:
    made = asked(notes, kind, **how)  # type: ignore[arg-type]
    assert made.drafts == ()
    return [question.ask for question in made.questions]


def test_an_offer_is_accepted_with_the_day_and_without_the_pay() -> None:
    offered = SISTER + TALK + "- they offered me the job, 41k, start Mon 4 January\n"
    assert prose(offered, K.ACCEPT_OFFER) == (
        "Thank you for offering me the Charge Nurse role at Marlow Infirmary. I am delighted to accept. "
        "I can start on 4 January.\n\n"
        "Our conversation about the new falls protocol on the ward made me want this work all the more.\n\n"
        "If you need anything from me before then, please tell me. I look forward to working with you."
    )


def test_the_day_rests_on_the_note_that_was_private_for_the_pay_in_it() -> None:
    (drafted,) = asked(SISTER + "- they offered me 41k, start 4 January\n", K.ACCEPT_OFFER).drafts
    told = {drafted.letter.body[s.start : s.end]: s.facts for s in drafted.letter.sources}
    assert told["I can start on 4 January."] == ("Sister Aoife Murphy/note/1",)


def test_two_days_are_no_day_and_are_asked_about() -> None:
    made = asked(SISTER + "- next: start 4 January\n- next: can start 11 January\n", K.ACCEPT_OFFER)
    assert "January" not in made.drafts[0].letter.body
    assert [q.why for q in made.questions] == ["your notes name more than one day"]


def test_a_need_draws_where_no_topic_does() -> None:
    assert "You mentioned that you need a calm nurse for nights, and I am glad" in prose(
        SISTER + "- need: a calm nurse for nights\n", K.ACCEPT_OFFER
    )


def test_a_brief_or_formal_yes_is_shorter_or_more_formal() -> None:
    assert "falls" not in prose(SISTER + TALK, K.ACCEPT_OFFER, tone=Tone.BRIEF)
    assert "very pleased to accept" in prose(SISTER + TALK, K.ACCEPT_OFFER, tone=Tone.FORMAL)


def test_a_recruiter_is_told_that_one_looks_forward_to_the_company() -> None:
    said = prose(DEV + "- next: I start 4 January\n" + SISTER, K.ACCEPT_OFFER, to="Dev")
    assert said.endswith("I look forward to joining Marlow Infirmary.")
    nameless = HEAD.replace("company: Marlow Infirmary\n", "")
    assert prose(DEV + SISTER, K.ACCEPT_OFFER, to="Dev", head=nameless).endswith("I look forward to joining the team.")


def test_an_offer_is_declined_without_a_reason() -> None:
    assert prose(SISTER + TALK + "- private: other offer from Vela\n", K.DECLINE_OFFER) == (
        "Thank you for offering me the Charge Nurse role at Marlow Infirmary, and for the time you gave me. "
        "After careful thought, I have decided not to accept it.\n\n"
        "I enjoyed talking about the new falls protocol on the ward.\n\n"
        "I hope that you find the right person soon, and I would be glad to stay in touch."
    )


def test_time_is_asked_for_until_the_day_that_the_writer_noted_and_not_their_deadline() -> None:
    said = prose(SISTER + "- they want an answer by 30 November, but I want until 4 December\n", K.ASK_FOR_TIME)
    assert "Would it be possible to give you my answer by 4 December?" in said
    assert "30" not in said


def test_without_a_day_the_letter_asks_which_would_do() -> None:
    made = asked(SISTER + TALK, K.ASK_FOR_TIME)
    assert "Could you tell me by when you would need my answer?" in made.drafts[0].letter.body
    assert [q.ask for q in made.questions] == ["By which day can you give them your answer?"]


def test_an_offer_without_a_role_is_thanked_for_as_an_offer() -> None:
    bare = HEAD.replace("role: Charge Nurse\n", "")
    assert prose(SISTER, K.DECLINE_OFFER, head=bare).startswith("Thank you for your offer at Marlow Infirmary, and")
    assert prose(SISTER, K.WITHDRAW, head=bare).startswith("Thank you for considering me, and")


def test_a_withdrawal_is_plain_and_has_no_grievance() -> None:
    said = prose(SISTER + TALK + "- private: the ward was filthy\n", K.WITHDRAW)
    assert "I have decided to withdraw my application" in said
    assert "filthy" not in said


def test_another_offer_is_told_with_its_day_and_neither_name_nor_figure() -> None:
    said = prose(SISTER + "- other offer from St Anne's, 43k, they need an answer by 4 December\n", K.COMPETING_OFFER)
    assert "I have received another offer, and I have been asked to answer it by 4 December." in said
    assert not {"Anne", "43"} & set(said.replace("'", " ").split())


@pytest.mark.parametrize(
    ("notes", "ask"),
    [
        (TALK, "Do you have another offer, and by which day must you answer it?"),
        ("- other offer from St Anne's\n", "By which day do you have to answer the other offer?"),
        ("- private: other offer from St Anne's, answer by 4 December\n", "By which day do you have to answer the other offer?"),
        ("- other offer, answer by 4 November\n", "By which day do you have to answer the other offer?"),
    ],
)  # fmt: skip
def test_no_other_offer_is_told_of_that_is_not_noted_with_a_day_to_come(notes: str, ask: str) -> None:
    assert questions(SISTER + notes, K.COMPETING_OFFER) == [ask]


def test_their_own_offer_is_no_other_offer() -> None:
    assert "another offer" in questions(SISTER + "- Marlow offer, answer by 4 December\n", K.COMPETING_OFFER)[0]


def test_thanks_after_a_no_leave_the_door_open() -> None:
    assert prose(SISTER, K.AFTER_REJECTION) == (
        "Thank you for letting me know, and for considering me for the Charge Nurse role at Marlow Infirmary.\n\n"
        "I am grateful for the time you gave me.\n\n"
        "If another position comes up, I would be very glad to hear from you. I wish you and the team all the best."
    )


def test_a_moved_date_is_met_with_patience() -> None:
    assert "you will decide by 11 December." in prose(SISTER + "- next: decision moved to 11 December\n", K.DATE_MOVED)
    assert "letting me know about the new date." in prose(SISTER + "- next: decision by 3 November\n", K.DATE_MOVED)


def test_a_promise_is_kept_with_a_link_and_a_file() -> None:
    said = prose(
        SISTER + "- promise: send her my audit, https://grace.example/audit\n"
        "- promise: send her my slides\n  attach: slides.pdf\n- promise: send her my notes, https://grace.example/notes\n",
        K.PROMISE_KEPT,
    )
    assert "Here is my audit, as promised: https://grace.example/audit I also attach my slides." in said
    assert "questions about them" in said
    assert "notes" not in said


def test_many_things_are_many() -> None:
    said = prose(
        SISTER
        + "- promise: my plating photos https://grace.example/p\n- promise: send her my slides, https://grace.example/s\n",
        K.PROMISE_KEPT,
    )
    assert "Here are my plating photos, as promised: https://grace.example/p" in said
    assert "Here, too, are my slides: https://grace.example/s" in said


def test_what_cannot_be_named_is_what_was_promised() -> None:
    said = prose(SISTER + "- promise: I would show them how I chart it\n  attach: chart.pdf\n", K.PROMISE_KEPT)
    assert "I have attached what I promised to send you." in said


@pytest.mark.parametrize(
    ("notes", "ask"),
    [
        (TALK, "What did you promise Aoife, and where is it?"),
        ("- promise (done): send my audit, https://grace.example\n", "What did you promise Aoife, and where is it?"),
        (
            "- promise: send her my audit\n",
            "You promised “send her my audit”. Where is it: a link, or a file to attach?",
        ),
    ],
)
def test_a_promise_without_anything_to_give_is_asked_about(notes: str, ask: str) -> None:
    assert questions(SISTER + notes, K.PROMISE_KEPT) == [ask]


def test_what_was_promised_to_somebody_else_is_not_given() -> None:
    notes = (
        SISTER + "# Tom Ode <t@marlow.example>\n# Everyone\n- promise: Tom the falls audit https://grace.example/a\n"
    )
    assert "Where is it" in questions(notes, K.PROMISE_KEPT, to="Murphy")[0]


def test_a_doubt_is_answered_and_never_told() -> None:
    said = prose(SISTER + "- concern: I blanked on the sepsis six\n  better: oxygen and cultures first\n", K.ANSWER)
    assert "On the sepsis six, I would put it like this: oxygen and cultures first." in said
    assert "blank" not in said


def test_news_settles_a_doubt_that_it_has_words_in_common_with() -> None:
    notes = (
        SISTER + "- concern: licence not through yet\n- new: ran a marathon\n- new: licence granted on 24 November\n"
    )
    said = prose(notes, K.ANSWER)
    assert "My licence was granted on 24 November." in said
    assert "marathon" not in said


@pytest.mark.parametrize(
    ("notes", "ask"),
    [
        (TALK + "- new: ran a marathon\n", "Which question of Aoife's do you want to answer, and what is the answer?"),
        ("- concern: I blanked on the sepsis six\n", "What would you say now about the sepsis six?"),
        ("- concern: my age\n", "You noted “my age”. What would you answer now?"),
    ],
)
def test_without_an_answer_there_is_a_question(notes: str, ask: str) -> None:
    assert questions(SISTER + notes, K.ANSWER) == [ask]


def test_a_recruiter_passes_thanks_on_to_each_by_name() -> None:
    said = prose(SISTER + TALK + "# Tom Ode\n" + DEV, K.THROUGH_RECRUITER)
    assert "Thank you for arranging my conversation with Sister Murphy and Tom Ode on 20 November" in said
    assert (
        "Would you please pass on my thanks to Sister Murphy, in particular for our conversation about the new falls "
        "protocol on the ward? Please thank Tom Ode for me, too." in said
    )


def test_thanks_are_passed_on_in_few_words_where_there_is_no_topic() -> None:
    said = prose(SISTER + "# Tom Ode\n" + TALK + DEV, K.THROUGH_RECRUITER)
    assert "pass on my thanks to Sister Murphy? Please thank Tom Ode for me, too, for our conversation about" in said


def test_nobody_passes_thanks_on_where_there_is_no_recruiter_or_nobody_to_thank() -> None:
    ask = "Who is the recruiter, and what is their e-mail address?"
    assert questions(SISTER, K.THROUGH_RECRUITER) == [ask]
    assert questions(DEV, K.THROUGH_RECRUITER) == [ask]


def test_a_reader_without_an_address_is_asked_about_and_nobody_is_guessed() -> None:
    made = asked("# Aoife Murphy\n" + TALK, K.WITHDRAW)
    assert [q.why for q in made.questions] == ["an address is never guessed"]


def test_asked_through_the_recruiter_the_talk_is_the_one_they_arranged() -> None:
    notes = SISTER + DEV + "- other offer, answer by 4 December\n- next: they decide by 2 December\n"
    assert "Thank you again for arranging my conversation with Sister Murphy" in prose(
        notes, K.COMPETING_OFFER, to="Dev"
    )


@pytest.mark.parametrize("kind", sorted(ASKED_FOR))
def test_each_is_short_in_every_tone_and_form(kind: LetterKind) -> None:
    notes = (
        SISTER
        + TALK
        + "- promise: send her my audit, https://grace.example/a\n- concern: blanked on sepsis\n  better: oxygen first\n"
        "- other offer, answer by 4 December\n" + DEV
    )
    for tone in Tone:
        for form in Form:
            for drafted in asked(notes, kind, tone=tone, form=form).drafts:
                assert drafted.review.words <= 120
                assert [f.rule for f in drafted.review.findings if f.severity != "hint"] == []


def test_what_the_person_marked_private_is_never_released() -> None:
    debrief, _ = read_debrief(HEAD + SISTER + "- private: 41k, start 4 January\n")
    assert released(debrief, K.ACCEPT_OFFER, NOW) == debrief
    assert released(debrief, K.WITHDRAW, NOW) == debrief


def test_what_is_off_the_record_is_never_released() -> None:
    debrief, _ = read_debrief(HEAD + SISTER + "- next: off the record, other offer, answer by 4 December\n")
    assert released(debrief, K.COMPETING_OFFER, NOW) == debrief


def test_of_a_released_note_the_rest_stays_private() -> None:
    debrief, _ = read_debrief(HEAD + SISTER + "- Vela also offered me a job, 43k, answer by 4 December\n")
    open_, rest = released(debrief, K.COMPETING_OFFER, NOW).facts
    assert (open_.text, open_.usable) == ("have another offer, answer by 4 December", True)
    assert (rest.id, rest.usable, rest.text) == (f"{open_.id}/rest", False, debrief.facts[0].text)


def test_a_note_with_two_days_is_not_released() -> None:
    debrief, _ = read_debrief(HEAD + SISTER + "- 41k, start 4 January; could start 11 January\n")
    assert released(debrief, K.ACCEPT_OFFER, NOW) == debrief


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("start 4/1", "4 January"),
        ("start 2027-01-04", "4 January"),
        ("start January 4th", "4 January"),
        ("start the 4th of Jan", "4 January"),
        ("start Friday", "Friday"),
        ("start 31 Feb", ""),
        ("start 31/31", ""),
        ("start 3 November", ""),
        ("the project starts 4 January", ""),
    ],
)
def test_a_day_is_read_as_people_write_it(noted: str, words: str) -> None:
    said = prose(SISTER + f"- next: {noted}\n", K.ACCEPT_OFFER)
    assert (f"I can start on {words}." in said) if words else "I can start" not in said


def test_a_bare_weekday_is_sure_only_within_the_week() -> None:
    later = NOW + dt.timedelta(days=20)
    assert "I can start" not in prose(SISTER + "- next: start Monday\n", K.ACCEPT_OFFER, now=later)
    assert "I can start" not in prose(SISTER + "- next: start Saturday\n", K.ACCEPT_OFFER)
    undated = HEAD.replace("start: 2026-11-20 10:00\nend: 2026-11-20 11:00\n", "")
    assert "I can start" not in prose(SISTER + "- next: start Monday\n", K.ACCEPT_OFFER, head=undated)
    dated = "- next (12 Dec): start Thursday\n"
    assert "I can start on Thursday." in prose(SISTER + dated, K.ACCEPT_OFFER, now=NOW + dt.timedelta(days=19))


def test_the_subject_names_the_post_or_the_company() -> None:
    bare = HEAD.replace("role: Charge Nurse\n", "")
    assert asked(SISTER, K.WITHDRAW).drafts[0].letter.subject == "Charge Nurse: withdrawal of my application"
    assert (
        asked(SISTER, K.WITHDRAW, head=bare).drafts[0].letter.subject
        == "Marlow Infirmary: withdrawal of my application"
    )
    nothing = replace(read_debrief(bare + SISTER)[0].interview, company="")
    debrief = replace(read_debrief(bare + SISTER)[0], interview=nothing)
    assert draft(debrief, GRACE, NOW, kind=K.WITHDRAW).drafts[0].letter.subject.startswith("Our conversation: ")
