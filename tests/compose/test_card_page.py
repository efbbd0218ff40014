"""A letter's words in their places on a card."""

from __future__ import annotations

import players
import pytest

from afterword.compose.card_page import CardPage, Paper, card_page, unprintable

BODY = (
    "Dear Maria,\n\nThank you for\nthe talk.\n\nI hope to hear from you.\n\nBest regards,\nAna Silva\n+1 212 555 0100\n"
)


def test_the_telephone_number_stays_out_of_the_card() -> None:
    page = card_page(BODY, Paper.A6)
    assert page == CardPage(
        Paper.A6, "Dear Maria,", ("Thank you for the talk.", "I hope to hear from you."), "Best regards,", "Ana Silva"
    )


def test_the_name_is_the_one_of_the_profile() -> None:
    assert card_page(BODY.replace("Ana Silva", "Ana"), Paper.A6, profile=players.PROFILE).name == "Ana Silva"


def test_a_text_without_greeting_and_closing_is_all_text() -> None:
    page = card_page("Thank you for the talk about kilns and for the tea.", Paper.A4)
    assert (page.greeting, page.paragraphs, page.closing, page.name) == (
        "", ("Thank you for the talk about kilns and for the tea.",), "", "",
    )  # fmt: skip


def test_a_name_alone_closes_a_letter_too() -> None:
    page = card_page("Dear Maria,\n\nThank you for the talk.\n\nAna", Paper.A6)
    assert (page.paragraphs, page.closing, page.name) == (("Thank you for the talk.",), "", "Ana")


def test_an_address_is_given_line_by_line() -> None:
    page = card_page(BODY, Paper.A2, to_address="Maria Chen | 1 Quay Street\nNew York|")
    assert page.to_address == ("Maria Chen", "1 Quay Street", "New York")


@pytest.mark.parametrize(
    ("word", "found"), [("Łukasz", ""), ("Μαρία", ""), ("Дмитрий", ""), ("東京", "東京"), ("🎉", "🎉")]
)
def test_a_word_that_cannot_be_set_is_named(word: str, found: str) -> None:
    assert unprintable(card_page(BODY.replace("talk", word), Paper.A6)).strip(".") == found
