"""The plain form in which sentences are heard."""

from __future__ import annotations

import pytest

from afterword.review.signals.normal import plain_form
from afterword.review.signals.said import take_apart

FORMS = (
    ("I'd really love it, and I can't wait.", "I would love it, and I can not wait."),
    ("Im keen. Ive a van. Ill send it.", "I am keen. I have a van. I will send it."),
    ("It's what we've said; let's talk.", "It is what we have said; let us talk."),
    ("She won't, he ain't, they don't.", "She will not, he am not, they do not."),
    ("I'd no idea ye had hens.", "I had no idea you had hens."),
    ("Thx for the interveiw.", "thanks for the interview."),
    ("I am intersted in the postion.", "I am interested in the position."),
    ("I am greatful for the oportunity and the experiance.", "I am grateful for the opportunity and the experience."),
    ("I am exxcited and avaliable.", "I am excited and available."),
    ("A yesterdy, appreciatad interviiew.", "A yesterday, appreciated interview."),
    ("Hope to here back from you.", "Hope to hear back from you."),
    ("The contract existed on the internet.", "The contract existed on the internet."),
    ("Thank you very much for the time at Acme.", "Thank you for the time at \0."),
)


@pytest.mark.parametrize(("written", "plain"), FORMS)
def test_it_opens_contractions_rights_slips_and_drops_weight(written: str, plain: str) -> None:
    assert plain_form(written, ("Acme",)) == plain


def test_it_looks_at_no_more_than_a_sentence_can_hold() -> None:
    assert len(plain_form("word " * 5000)) < 1001


def test_what_the_writer_does_ends_where_somebody_else_begins() -> None:
    said = take_apart("I ran the night desk and trained four people, which you said is rare.")
    assert said.doings == ("ran the night desk", "trained four people")


def test_letters_that_grow_when_lowered_shift_nothing() -> None:
    said = take_apart("Thank you, İpek: I ran the Kiln.")
    assert len(said.low) == len(said.text)
    assert said.doings == ("ran the Kiln.",)
