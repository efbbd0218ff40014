"""What a reply means: a careful person's reading of many, and words that only look like a decision."""

from __future__ import annotations

import datetime as dt

import employers_answers as answers
import pytest

from afterword.domain import ReplyMeaning
from afterword.watch.meaning import read_meaning

WRITTEN = dt.datetime(2026, 11, 24, 10, 0, tzinfo=dt.UTC)
READINGS = [
    *((text, ReplyMeaning.OFFER) for text in answers.OFFERS),
    *((text, ReplyMeaning.REJECTION) for text in answers.REJECTIONS),
    *((text, ReplyMeaning.INTERVIEW) for text in answers.INTERVIEWS),
    *((text, ReplyMeaning.ASSESSMENT) for text in answers.ASSESSMENTS),
    *((text, ReplyMeaning.INFORMATION) for text in answers.INFORMATION),
    *((text, ReplyMeaning.UNCLEAR) for text in answers.UNCLEAR),
]


def meaning_of(words: str, subject: str = "Re: Thank you") -> ReplyMeaning:
    return read_meaning(words, subject, WRITTEN).meaning


@pytest.mark.parametrize(("text", "meaning"), READINGS)
def test_it_reads_what_a_careful_person_reads(text: str, meaning: ReplyMeaning) -> None:
    assert meaning_of(text) is meaning


@pytest.mark.parametrize("text", [*answers.INFORMATION, *answers.UNCLEAR, *answers.INTERVIEWS, *answers.ASSESSMENTS])
def test_it_says_no_decision_where_there_is_none(text: str) -> None:
    assert meaning_of(text) not in {ReplyMeaning.OFFER, ReplyMeaning.REJECTION}


def test_its_evidence_is_the_sentence_that_says_so() -> None:
    found = read_meaning("Thanks for coming in. We've gone with another candidate. All the best.", "Re: x", WRITTEN)
    assert found.evidence == "We've gone with another candidate."


def test_a_sentence_may_be_wrapped_over_lines() -> None:
    words = "We are sorry to have to tell you that we have decided to go\nwith another candidate for the post."
    assert meaning_of(words) is ReplyMeaning.REJECTION


def test_a_title_of_their_own_counts_where_the_words_say_little() -> None:
    assert meaning_of("See the details below.", "Interview invitation: please pick a time") is ReplyMeaning.INTERVIEW


def test_the_title_of_our_letter_does_not_count() -> None:
    assert meaning_of("Thank you, noted.", "Re: our second interview, please pick a time") is ReplyMeaning.INFORMATION


def test_nothing_means_nothing() -> None:
    assert meaning_of("", "") is ReplyMeaning.UNCLEAR


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Could you come in on Tuesday?", dt.date(2026, 12, 1)),
        ("Thanks for coming in on Thursday. We'll let you know by Monday.", dt.date(2026, 11, 30)),
        ("Maria is away until 27 November. Could you meet Tom on 2 December?", dt.date(2026, 12, 2)),
        ("Would 3 December or 4 December suit you for a call?", dt.date(2026, 12, 3)),
        ("We'd like to offer you the job, starting 4 January 2027. Let us know by 1 December.", dt.date(2026, 12, 1)),
        ("We'd like to offer you the job, starting 4 January 2027.", dt.date(2027, 1, 4)),
        ("Following your interview on 12 November we will write to you next Friday.", dt.date(2026, 12, 4)),
        ("We'd like to invite you between 1 and 3 December for an interview.", dt.date(2026, 12, 1)),
    ],
)
def test_it_finds_the_one_date_that_is_set(text: str, day: dt.date) -> None:
    assert read_meaning(text, "Re: x", WRITTEN).date == day


@pytest.mark.parametrize("text", ["It was good to meet you on Tuesday.", "We are open 24/7.", "We'll be in touch."])
def test_it_sets_no_date_where_none_is_set(text: str) -> None:
    assert read_meaning(text, "Re: x", WRITTEN).date is None


def test_without_a_date_of_its_own_a_mail_sets_none() -> None:
    assert read_meaning("Could you come in on Tuesday?", "Re: x", None).date is None


@pytest.mark.parametrize(
    "words",
    ["Your application was not successful. Please ignore that letter: nothing is decided.", "The vacancy has been filled, I read. Not so, we decide on Friday."],
)  # fmt: skip
def test_what_is_still_open_is_no_rejection(words: str) -> None:
    assert read_meaning(words, "Re: x", None).meaning is not ReplyMeaning.REJECTION
