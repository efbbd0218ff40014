from __future__ import annotations

from afterword.capture.spoken import Candidate, find_candidates, guess_me
from afterword.capture.webvtt import Cue

NEED = "We're looking for someone who can weld stainless steel at night."


def talk(*said: tuple[str, str]) -> tuple[Cue, ...]:
    return tuple(Cue(float(at), at + 1.0, speaker, text) for at, (speaker, text) in enumerate(said))


def kinds(found: tuple[Candidate, ...]) -> list[str]:
    return [candidate.kind.value for candidate in found]


def test_small_talk_and_scraps_give_nothing() -> None:
    assert find_candidates(talk(("Maria", "We need tea, how are you?"), ("Maria", "We need it."), ("Ana", " "))) == ()


def test_who_tells_of_work_done_is_the_person() -> None:
    assert guess_me(talk(("Maria", "Tell me about the role you had."), ("Ana", "In my last job I welded."))) == "Ana"


def test_where_both_speak_alike_nobody_is_guessed() -> None:
    assert guess_me(talk(("Maria", "It rains."), ("Ana", "It snows."))) == ""
    assert guess_me(talk(("Maria", "In my last job I welded."), ("", "Music."))) == ""


def test_a_name_that_nobody_has_is_guessed_anew() -> None:
    said = talk(("Maria", NEED), ("Voice 2", "In my last job I led a crew. I'll send you my certificate for it."))
    assert "promise" in kinds(find_candidates(said, me="Ana Silva"))


def test_a_question_is_not_taken_for_a_need() -> None:
    assert (
        find_candidates(talk(("Maria", "Do you think we need someone who can weld stainless steel?")), me="Ana") == ()
    )


def test_too_few_words_make_no_note() -> None:
    assert find_candidates(talk(("Maria", "We really need um um uh it, you know.")), me="Ana") == ()


def test_a_question_of_ones_own_stays_open_when_nobody_knows() -> None:
    said = talk(("Ana", "How large is the night crew going to be?"), ("Maria", "Good question, I'll have to check."))
    assert [(c.kind.value, c.person) for c in find_candidates(said, me="Ana")][:1] == [("question", "Maria")]


def test_a_question_that_was_answered_does_not_stay_open() -> None:
    said = talk(("Ana", "How large is the night crew going to be?"), ("Maria", "Six people, all of them welders."))
    assert "question" not in kinds(find_candidates(said, me="Ana"))


def test_of_two_questions_in_a_row_the_last_is_the_one_asked() -> None:
    said = talk(
        ("Ana", "How large is the night crew? And who leads it in the winter?"), ("Maria", "Good question, not sure.")
    )
    assert [c.text for c in find_candidates(said, me="Ana") if c.kind.value == "question"] == [
        "who leads it in the winter?"
    ]


def test_what_is_said_twice_is_proposed_once() -> None:
    assert kinds(
        find_candidates(talk(("Maria", NEED), ("Ana", "Yes indeed, that I can."), ("Maria", NEED)), me="Ana")
    ) == ["need"]


def test_a_turn_without_end_is_taken_in_pieces() -> None:
    said = talk(*[("Maria", "We talked about nothing much, " * 20 + ".")] * 60, ("Maria", NEED))
    assert [(c.kind.value, c.at) for c in find_candidates(said, me="Ana")] == [("need", 60.0)]
