"""Articles, roles, subjects, days."""

from __future__ import annotations

import datetime as dt

import players
import pytest

from afterword.compose.articles import indefinite, with_article, with_subject_article
from afterword.compose.nouns import are_people, is_mass
from afterword.compose.plan import LetterPlan
from afterword.compose.relevance import answers, overlaps, stem
from afterword.compose.role import at_company, role_words
from afterword.compose.subject import subject
from afterword.compose.tact import is_unkind, why_left_out
from afterword.compose.tagging import base_of, ing, tag
from afterword.compose.timewords import date_words, day_words, settle_days
from afterword.domain import Fact, Form, Interview, LetterKind, NoteKind, Slot, Tone


@pytest.mark.parametrize(
    ("noun", "whole"),
    [
        ("rehab of 11 decks", "the rehab of 11 decks"),
        ("patient safety", "patient safety"),
        ("new wing", "the new wing"),
        ("overpasses", "overpasses"),
        ("the wing", "the wing"),
        ("Redshift", "Redshift"),
        ("3G vertical test", "the 3G vertical test"),
        ("curriculum gaps post covid", "curriculum gaps post covid"),
        ("", ""),
        ("sense of humour", "the sense of humour"),
    ],
)
def test_the_article_is_put_back(noun: str, whole: str) -> None:
    assert with_article(noun) == whole


@pytest.mark.parametrize(
    ("noun", "whole"),
    [
        ("3-page note", "a 3-page note"),
        ("AE who sells", "an AE who sells"),
        ("nurse", "a nurse"),
        ("12 covers", "12 covers"),
        ("SAP", "SAP"),
        ("patience", "patience"),
        ("honest broker", "an honest broker"),
        ("KPIS who sell", "KPIS who sell"),
    ],
)
def test_an_indefinite_article_is_put_before_what_is_one(noun: str, whole: str) -> None:
    assert with_article(noun, a=True) == whole


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("hour", "an"),
        ("union rep", "a"),
        ("8-week plan", "an"),
        ("18-page book", "an"),
        ("NHS ward", "an"),
        ("UK firm", "a"),
        ("apple", "an"),
    ],
)
def test_an_stands_before_a_vowel_that_is_heard(word: str, article: str) -> None:
    assert indefinite(word) == article


@pytest.mark.parametrize(
    ("clause", "whole"),
    [
        ("press release is out", "the press release is out"),
        ("norm there was 180", "the norm there was 180"),
        ("safety is first", "safety is first"),
        ("They left", "They left"),
        ("", ""),
        ("they left", "they left"),
        ("new starters rotate", "new starters rotate"),
        ("good", "good"),
        ("old lift is slow", "the old lift is slow"),
    ],
)
def test_a_clause_gets_the_article_of_its_subject(clause: str, whole: str) -> None:
    assert with_subject_article(clause) == whole


def test_people_and_stuff_are_told_apart() -> None:
    assert are_people("welders")
    assert not are_people("boilers")
    assert is_mass("punctuality")
    assert not is_mass("facility")


@pytest.mark.parametrize(
    ("base", "form"),
    [("let", "letting"), ("write", "writing"), ("see", "seeing"), ("lie", "lying"), ("show", "showing")],
)
def test_ing_forms(base: str, form: str) -> None:
    assert ing(base) == form


def test_plain_forms_of_verbs() -> None:
    assert [base_of(t) for t in tag("she is has does swaps ran")[1:]] == ["be", "have", "do", "swap", "run"]
    assert tag("") == ()
    assert tag("https://a.example/x")[0].tag == "URL"


def test_words_in_common_and_kinds_of_work_in_common_count() -> None:
    assert answers("trained 30 pickers", "train new pickers") >= 4
    assert answers("taught maths", "mentor starters") == 1
    assert answers("sang", "weld") == 0
    assert overlaps("the new wing", "new wing the")
    assert not overlaps("the new wing", "an old boiler")
    assert stem("swapped") == "swapp"


@pytest.mark.parametrize(
    ("role", "company", "words"),
    [
        ("barista", "Third Pour", "the barista role at Third Pour"),
        (
            "PhD position in hydrology",
            "University of Saltmarsh",
            "the PhD position in hydrology at the University of Saltmarsh",
        ),
        ("Staff Nurse, AMU", "", "the Staff Nurse role"),
        ("1st year sparky (nights)", "", "the 1st year electrician role"),
        ("the job", "", "the job"),
        ("", "", ""),
    ],
)
def test_role_and_company_are_named_as_in_a_sentence(role: str, company: str, words: str) -> None:
    talk = Interview(role=role, company=company)
    assert role_words(talk) + at_company(talk) == words


def line(
    kind: LetterKind, index: int = 0, role: str = "cook", company: str = "Acme", news: tuple[str, ...] = ()
) -> str:
    slot = Slot("Maria Chen", kind, players.AFTER, None, "", "")
    facts = tuple(Fact("id", NoteKind.NEW, "Everyone", text) for text in news)
    talk = Interview(role=role, company=company)
    return subject(
        LetterPlan(slot, players.MARIA, index, talk, players.PROFILE, players.AFTER, Tone.WARM, Form.EMAIL, news=facts)
    )


def test_subjects_name_the_matter() -> None:
    thanks = LetterKind.THANK_YOU
    assert [line(thanks, i) for i in range(3)] == [
        "Thank you: Cook interview",
        "Thank you for our conversation: Cook",
        "Thank you: Cook at Acme",
    ]
    assert line(thanks, role="") == "Thank you for our conversation at Acme"
    assert line(thanks, 2, company="") == "Thank you: Cook"
    assert line(LetterKind.FOLLOW_UP) == "Cook: next steps"
    assert line(LetterKind.FOLLOW_UP, news=("a new licence",)) == "Cook: next steps and a new licence"
    assert line(LetterKind.FOLLOW_UP, role="", news=("moved",)) == "Acme: next steps and some news"
    assert line(LetterKind.FINAL_FOLLOW_UP, role="", company="") == "Our conversation: a last question"


def at(day: int, hour: int) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, tzinfo=players.NEW_YORK)


@pytest.mark.parametrize(
    ("talk", "sent", "words"),
    [
        (at(19, 9), at(19, 12), "this morning"),
        (at(19, 14), at(19, 18), "this afternoon"),
        (at(19, 18), at(19, 20), "today"),
        (at(19, 14), at(20, 9), "yesterday"),
        (at(19, 14), at(23, 9), "on Thursday"),
        (at(9, 14), at(23, 9), "on 9 November"),
        (None, at(19, 9), ""),
    ],
)
def test_the_day_is_named_as_seen_when_it_is_read(talk: dt.datetime | None, sent: dt.datetime, words: str) -> None:
    assert day_words(talk, sent) == words


def test_dates_and_days_are_the_readers() -> None:
    assert date_words(dt.date(2026, 11, 9), "en-US") == "November 9"
    assert date_words(dt.date(2026, 11, 9), "en-GB") == "9 November"
    assert settle_days("it opens tomorrow", at(19, 9), at(20, 9)) == "it opens on Friday"
    assert settle_days("it opens tomorrow", at(19, 9), at(19, 20)) == "it opens tomorrow"
    assert settle_days("it opens tomorrow", None, at(19, 20)) == "it opens tomorrow"


@pytest.mark.parametrize(
    "text",
    [
        "dont mention it",
        "better than the last bloke",
        "£15.20/hr days",
        "another offer",
        "total chaos",
        "they wanted me to start now",
        "brakes, I got it wrong",
        "tel 0491 570 157 000",
        "phone her",
    ],
)
def test_what_could_hurt_stays_out(text: str) -> None:
    assert why_left_out(text)


def test_what_is_kind_goes_in() -> None:
    assert not why_left_out("the failed gels on the wall")
    assert not is_unkind("ran the bar")
    assert is_unkind("ran the circus")
