"""Which kind a note of no kind serves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.capture.grammar import guess, judge
from afterword.domain import NoteKind

GUESSES = [
    (NoteKind.TALKED, "Talked bout the new cold store"),
    (NoteKind.TALKED, "Discussion was on GST returns"),
    (NoteKind.TALKED, "mostly about the rota"),
    (NoteKind.LEARNED, "they use Epic on every ward"),
    (NoteKind.LEARNED, "Told about safety walk, every Monday 7 am"),
    (NoteKind.LEARNED, "the ward does 12 hour shifts"),
    (NoteKind.ENJOYED, "Liked very much"),
    (NoteKind.ENJOYED, "he let me lay two courses of brick"),
    (NoteKind.ENJOYED, "craic was mighty"),
    (NoteKind.NEED, "She is wanting to cut scrap to 2% by March"),
    (NoteKind.NEED, "looking for some1 who can drive the HiAb"),
    (NoteKind.NEED, "wants immediate joiner"),
    (NoteKind.STRENGTH, "iv got my forklift ticket and did 2 wks on nights"),
    (NoteKind.STRENGTH, "ran a kitchen of six at The Anchor"),
    (NoteKind.STRENGTH, "3 years experience with Tally"),
    (NoteKind.CONCERN, "I blanked on the drug calculation"),
    (NoteKind.CONCERN, "dont have my class 2 licence yet"),
    (NoteKind.CONCERN, "she wasn't sure I could manage nights"),
    (NoteKind.CONCERN, "forgot to say i speak Polish"),
    (NoteKind.QUESTION, "do interns join client calls?"),
    (NoteKind.QUESTION, "forgot to ask about the van"),
    (NoteKind.ADVICE, "he advised reading the wiring rules first"),
    (NoteKind.PROMISE, "said I'd send my portfolio"),
    (NoteKind.PROMISE, "need to send the references"),
    (NoteKind.NEXT, "sposed to let him know by friday"),
    (NoteKind.NEXT, "they'll ring everyone on Tuesday"),
    (NoteKind.NEXT, "second round w/c 30 Nov"),
    (NoteKind.NEXT, "feedback within 5 working days"),
    (NoteKind.PERSONAL, "she does park run at the same place as me"),
    (NoteKind.NO_CONTACT, "panel asked us not to email them"),
    (NoteKind.NO_CONTACT, "please do not contact the school"),
    (NoteKind.CORRECTION, "scratch that, it was 40 beds"),
    (NoteKind.NOTE, "everything goes thru her, she won't give out his email"),
    (NoteKind.NOTE, "she is on leave from 20th"),
    (NoteKind.NOTE, "asked me how i'd handle an angry parent"),
    (NoteKind.NOTE, "got the tour from Lisa"),
    (NoteKind.NOTE, "my current company has 90 days notice"),
    (NoteKind.NOTE, "4x10s"),
]


@pytest.mark.parametrize(("kind", "text"), GUESSES)
def test_a_note_serves_the_kind_it_reads_like(kind: NoteKind, text: str) -> None:
    assert guess(text)[0] is kind


def test_a_wish_is_no_strength() -> None:
    assert guess("I am hoping for nights")[0] is not NoteKind.STRENGTH


def test_what_is_too_long_to_be_judged_is_private() -> None:
    assert judge("word " * 3_000, NoteKind.TALKED)[0] is NoteKind.PRIVATE
    assert judge("word " * 3_000, NoteKind.CORRECTION)[0] is NoteKind.CORRECTION


def test_a_label_stands() -> None:
    assert judge("whatever it is", NoteKind.TALKED) == (NoteKind.TALKED, "")


def test_privacy_goes_before_every_guess() -> None:
    kind, why = judge("they told me the pay is bad", NoteKind.NOTE)
    assert kind is NoteKind.PRIVATE
    assert "until you say otherwise" in why


def test_the_person_may_say_that_it_is_fit_to_share() -> None:
    assert judge("her divorce", NoteKind.TALKED, may_share=True) == (NoteKind.TALKED, "")


def test_an_instruction_not_to_write_is_heard_before_it_is_hidden() -> None:
    assert judge("confidential, please do not contact the panel", NoteKind.NOTE)[0] is NoteKind.NO_CONTACT


def test_a_better_answer_tells_a_concern() -> None:
    assert judge("torque figures", NoteKind.NOTE, has_better=True)[0] is NoteKind.CONCERN


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(NoteKind))
def test_every_change_of_kind_has_a_reason(text: str, labelled: NoteKind) -> None:
    kind, why = judge(text, labelled)
    assert kind is labelled or why
