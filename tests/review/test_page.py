"""A letter taken apart."""

from __future__ import annotations

import pytest

from afterword.domain import LetterKind
from afterword.review.kind import judge_kind
from afterword.review.page import read_page
from afterword.review.slots import find_slots


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Harpreet Gill, P.Eng",
        "Dear Ms. O'Brien",
        "Hi Wei-Ling",
        "Dear Professor K. Anders Møller",
        "Good afternoon, Jeanette",
        "Dear Neha Ma'am",
        "Dear Maria, Tom and Priya",
        "Maria",
        "Kia ora Mere",
    ],
)
def test_it_knows_a_greeting(greeting: str) -> None:
    page = read_page(f"{greeting},\n\nThank you. It was good.\n\nBest,\nAna")
    assert page.greeting is not None
    assert page.greeting.text == greeting
    assert [s.text for s in page.sentences] == ["Thank you.", "It was good."]


def test_a_greeting_may_share_its_line() -> None:
    page = read_page("Hi Maria - thanks so much for seeing me yesterday about the post.\n\nAna")
    assert page.greeting is not None
    assert page.greeting.text == "Hi Maria"
    assert page.sentences[0].text.startswith("thanks so much")


def test_a_long_line_without_a_mark_is_no_greeting() -> None:
    assert read_page("Hello I write to say that the tour of the old mill was a joy from start to end").greeting is None


def test_a_letterhead_is_no_prose() -> None:
    page = read_page(
        "Ana Silva\n12 Elm Street\n\nMs. Wright\nTide Mills\n\nDear Ms. Wright:\n\nThank you.\n\nYours,\nAna"
    )
    assert page.words == 2
    assert page.closing is not None
    assert page.closing.text == "Yours"


def test_abbreviations_and_initials_end_no_sentence() -> None:
    text = "I met Dr. A. B. Shah at 3 p.m. on Nov. 3 in the U.S. It was e.g. Mr. Lee Co. who led."
    assert [s.text for s in read_page(text).sentences] == [
        "I met Dr. A. B. Shah at 3 p.m. on Nov. 3 in the U.S.",
        "It was e.g. Mr. Lee Co. who led.",
    ]


def test_thanks_in_the_middle_are_no_sign_off() -> None:
    text = "Dear Tom,\n\nThank you very much.\n\nI hope that we meet again soon, here or there, some day this very spring.\n\nBest,\nAna"
    closing = read_page(text).closing
    assert closing is not None
    assert closing.text == "Best"


def test_offsets_are_those_of_the_body_as_given() -> None:
    body = "Dear Zoë,\r\n\r\n“Łódź” — what a town! 🎉 I’d come.\r\n\r\nBest,\r\nAna"
    page = read_page(body)
    assert [body[s.start : s.end] for s in page.sentences] == ["“Łódź” — what a town!", "🎉 I’d come."]


def test_slots_that_touch_are_one() -> None:
    text = "call (___) ___-____ or [your {name}]"
    assert [text[a:b] for a, b in find_slots(text)] == ["___) ___-____", "[your {name}]"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Thank you for talking with me today.", LetterKind.THANK_YOU),
        ("I have not heard back since our interview two weeks ago. Are there any updates?", LetterKind.FOLLOW_UP),
        ("Could you let me know the status of my application?", LetterKind.FOLLOW_UP),
        ("This is my last note about the post.", LetterKind.FINAL_FOLLOW_UP),
        ("", LetterKind.THANK_YOU),
    ],
)
def test_it_knows_what_a_letter_is_for(text: str, kind: LetterKind) -> None:
    assert judge_kind(text) is kind
