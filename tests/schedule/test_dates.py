"""Days that notes name, as people really write them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import INTERVIEW, MARIA, TOM, fact

from afterword.domain import Debrief, Fact, Interview, NoteKind, Promise
from afterword.schedule.dates import doubts, find_promise, promises, said_on

THURSDAY = dt.date(2026, 11, 19)

SAID_ON_THURSDAY = (
    ("they decide by Wednesday 25 November; a take-home may follow", "en-US", "2026-11-25"),
    ("by the end of next week", "en-GB", "2026-11-27"),
    ("in a fortnight", "en-GB", "2026-12-03"),
    ("two weeks from today, she'll email either way", "en-US", "2026-12-03"),
    ("within 10 days", "en-US", "2026-11-29"),
    ("10 working days", "en-GB", "2026-12-03"),
    ("decision by the end of the month", "en-CA", "2026-11-30"),
    ("month end", "en-IN", "2026-11-30"),
    ("early next week", "en-US", "2026-11-24"),
    ("tomorrow", "en-US", "2026-11-20"),
    ("by Friday", "en-US", "2026-11-20"),
    ("a week on Tuesday", "en-GB", "2026-12-01"),
    ("Tuesday week", "en-GB", "2026-12-01"),
    ("15th December", "en-IN", "2026-12-15"),
    ("hear by 12/1", "en-US", "2026-12-01"),
    ("hear by 1/12", "en-GB", "2026-12-01"),
    ("mid December", "en-US", "2026-12-15"),
    ("after budget freeze", "en-IN", None),
    ("before thanksgiving", "en-US", "2026-11-25"),
    ("rolling basis, prob before thanksgiving", "en-US", "2026-11-25"),
    ("after Christmas", "en-GB", "2027-01-08"),
    ("rolling basis", "en-US", None),
    ("sometime in Q1", "en-US", None),
    ("COB Thursday", "en-US", "2026-11-26"),
    ("the 3rd", "en-US", "2026-12-03"),
    ("wensday", "en-US", "2026-11-25"),
    ("will call thur", "en-US", "2026-11-26"),
    ("tmrw", "en-US", "2026-11-20"),
    ("2-3 weeks", "en-US", "2026-12-10"),
    ("a couple of weeks", "en-US", "2026-12-03"),
    ("they'll be in touch within the week", "en-US", "2026-11-26"),
    ("next month", "en-US", "2026-12-31"),
    ("Thursday 20 November", "en-US", "2026-11-20"),
    ("I'm supposed to let him know by Friday", "en-US", None),
    ("send my references by Monday", "en-US", None),
    ("sposed to let him know by friday if i still want it", "en-AU", None),
    ("Decision by 15th December only, after budget freeze. Kindly wait till then", "en-IN", "2026-12-15"),
    ("take-home due Monday, they decide the week after", "en-US", "2026-12-04"),
    ("I send references by Monday, they decide by Friday 4 Dec", "en-US", "2026-12-04"),
    ("decision by 25 Nov, start on 4 Jan", "en-US", "2026-11-25"),
    ("start date 4 January", "en-US", None),
    ("she'll ring thurs or fri", "en-GB", "2026-11-26"),
    ("should hear back in a week or two", "en-US", "2026-12-03"),
    ("i should hear by friday", "en-US", "2026-11-20"),
    ("2nd round on the 2nd", "en-US", "2026-12-02"),
    ("by 15th", "en-IN", "2026-12-15"),
    ("decision b4 xmas", "en-GB", "2026-12-24"),
    ("HR will revert in 2-3 working days", "en-IN", "2026-11-25"),
    ("next to next week", "en-IN", "2026-12-04"),
    ("week of 7 December", "en-US", "2026-12-11"),
    ("w/c 7th Dec", "en-GB", "2026-12-11"),
    ("the Monday after thanksgiving", "en-US", "2026-11-30"),
    ("the week after Thanksgiving", "en-US", "2026-12-04"),
    ("no decision before 15 December", "en-US", "2026-12-15"),
    ("by EOD tomorrow", "en-US", "2026-11-20"),
    ("they'll let me know today", "en-US", "2026-11-19"),
    ("told me today they decide by friday", "en-US", "2026-11-20"),
    ("between 1 and 5 December", "en-US", "2026-12-05"),
    ("Monday 7th or Tuesday 8th December", "en-GB", "2026-12-08"),
    ("in the new year", "en-GB", "2027-01-08"),
    ("by the new year", "en-GB", "2027-01-01"),
    ("end of year", "en-US", "2026-12-31"),
    ("Fri 4/12", "en-GB", "2026-12-04"),
    ("friday week, he reckons", "en-IE", "2026-11-27"),
    ("next Friday", "en-US", "2026-11-27"),
    ("this coming monday", "en-US", "2026-11-23"),
    ("Monday coming", "en-IE", "2026-11-23"),
    ("48 hours", "en-US", "2026-11-21"),
    ("a decision in 4-6 weeks", "en-US", "2026-12-31"),
    ("sometime in January", "en-US", "2027-01-31"),
    ("by early Jan", "en-AU", "2027-01-10"),
    ("before Chrissy", "en-AU", "2026-12-24"),
    ("second week of December", "en-US", "2026-12-14"),
    ("she is on leave till 30 nov", "en-IN", "2026-11-30"),
    ("notice period is 2 months", "en-IN", None),
    ("panel meets on 25 Nov, will call me after", "en-GB", "2026-11-25"),
    ("he'll be back from leave on the 30th and will ring", "en-NZ", "2026-11-30"),
    ("after Diwali", "en-IN", None),
    ("will know more in a few days", "en-US", "2026-11-24"),
    ("they said 3 to 5 business days", "en-US", "2026-11-27"),
    ("by Friday, Monday at the latest", "en-US", "2026-11-23"),
    ("decision on 2026-12-04", "en-US", "2026-12-04"),
    ("Dec 4, 2026", "en-US", "2026-12-04"),
    ("Decision on Friday, December 4", "en-US", "2026-12-04"),
    ("weeks not days", "en-US", None),
    ("a week today", "en-GB", "2026-11-26"),
    ("this day week", "en-IE", "2026-11-26"),
    ("two weeks time", "en-IE", "2026-12-03"),
    ("in two weeks' time", "en-GB", "2026-12-03"),
    ("before the end of the month", "en-US", "2026-11-29"),
    ("end Nov", "en-GB", "2026-11-30"),
    ("they may decide in May", "en-GB", "2027-05-31"),
    ("24/7 support rota", "en-GB", None),
    ("by Friday 5pm", "en-US", "2026-11-20"),
    ("on friday at 3", "en-US", "2026-11-20"),
    ("by 5pm friday", "en-US", "2026-11-20"),
    ("Result in Dec 1st week", "en-IN", "2026-12-07"),
    ("after 15th", "en-IN", "2026-12-15"),
    ("by 10th Jan", "en-IN", "2027-01-10"),
    ("by 12 Nov", "en-IN", None),
    ("decision pushed from 25 Nov to 2 Dec", "en-US", "2026-12-02"),
    ("next: second interview w/ the CTO, Tues 24th 10am", "en-US", "2026-11-24"),
    ("they will call me on Monday to arrange a trial shift", "en-AU", "2026-11-23"),
    ("call from HR in the next couple of days", "en-IN", "2026-11-21"),
    ("trial shift sat 28th", "en-AU", "2026-11-28"),
    ("the hiring committee meets on the first Monday of December", "en-US", "2026-12-07"),
    ("fortnight's time", "en-AU", "2026-12-03"),
    ("end of the following week", "en-GB", "2026-11-27"),
    ("in 10 days or so", "en-US", "2026-11-29"),
    ("by mid-week", "en-US", "2026-11-25"),
    ("they're sorting it by wednesday arvo", "en-AU", "2026-11-25"),
    ("let us know by Monday if you can start", "en-US", None),
    ("reply within 5 days", "en-US", "2026-11-24"),
    ("before the weekend", "en-US", "2026-11-21"),
    ("over the weekend", "en-US", "2026-11-22"),
    ("latest 30.11.", "en-GB", "2026-11-30"),
    ("end of play friday", "en-GB", "2026-11-20"),
    ("the back end of next week", "en-GB", "2026-11-27"),
    ("Thanksgiving week", "en-US", "2026-11-27"),
    ("the day after Thanksgiving", "en-US", "2026-11-27"),
)


@pytest.mark.parametrize(("text", "language", "day"), SAID_ON_THURSDAY)
def test_it_reads_the_day_that_is_meant(text: str, language: str, day: str | None) -> None:
    found = find_promise(text, THURSDAY, language=language)
    assert (found[0].isoformat() if found else None) == day


MORE = (
    ("decision expected by 12/15", "en-US", "2026-12-15"),
    ("decision by 15/12", "en-US", "2026-12-15"),
    ("by 1/12", "en-CA", "2026-12-01"),
    ("by 12/31", "en-CA", "2026-12-31"),
    ("decision 12-1", "en-US", None),
    ("version 3.2 ships, then we'll see", "en-GB", None),
    ("by 31 February", "en-GB", None),
    ("call me on 4.12.2026", "en-GB", "2026-12-04"),
    ("call me on 4/12/26", "en-GB", "2026-12-04"),
    ("5 Dec '26", "en-GB", "2026-12-05"),
    ("4 December 1026", "en-GB", None),
    ("first week of January", "en-GB", "2027-01-07"),
    ("last week of the month", "en-GB", "2026-11-30"),
    ("fourth week of next month", "en-GB", "2026-12-28"),
    ("the last Friday of the month", "en-GB", "2026-11-27"),
    ("early next month", "en-GB", "2026-12-10"),
    ("middle of next month", "en-GB", "2026-12-15"),
    ("this month", "en-GB", "2026-11-30"),
    ("by December", "en-GB", "2026-12-01"),
    ("before December", "en-GB", "2026-11-30"),
    ("by November", "en-GB", "2026-11-30"),
    ("tomorrow week", "en-IE", "2026-11-27"),
    ("Monday fortnight", "en-IE", "2026-12-07"),
    ("Friday after next", "en-GB", "2026-11-27"),
    ("by the 45th", "en-GB", None),
    ("by the 31st", "en-GB", "2026-12-31"),
    ("mid next week", "en-GB", "2026-11-25"),
    ("start of next week", "en-GB", "2026-11-24"),
    ("next week on Tuesday", "en-GB", "2026-11-24"),
    ("Tues next week", "en-GB", "2026-11-24"),
    ("end of the week", "en-GB", "2026-11-20"),
    ("this Thursday", "en-GB", "2026-11-19"),
    ("the day after tomorrow", "en-IN", "2026-11-21"),
    ("next few weeks", "en-GB", "2026-12-17"),
    ("in the coming days", "en-GB", "2026-11-24"),
    ("in 3 months", "en-GB", "2027-02-19"),
    ("within 24h", "en-US", "2026-11-20"),
    ("10 calendar days", "en-GB", "2026-11-29"),
    ("10 days after Thanksgiving", "en-US", "2026-12-06"),
    ("the day before Thanksgiving", "en-US", "2026-11-25"),
    ("the Friday before Christmas", "en-GB", "2026-12-18"),
    ("the week before Christmas", "en-GB", "2026-12-18"),
    ("after Labor Day", "en-US", None),
    ("after the weekend", "en-GB", "2026-11-23"),
    ("after the summer holidays", "en-GB", None),
    ("after the Christmas break", "en-GB", "2027-01-08"),
    ("by Republic Day", "en-IN", "2027-01-26"),
    ("before Boxing Day", "en-GB", "2026-12-25"),
    ("before Halloween", "en-US", None),
    ("before tomorrow", "en-US", "2026-11-19"),
    ("we met on Friday, no word on when they decide", "en-GB", "2026-11-20"),
    ("sat with the team, decision Monday", "en-GB", "2026-11-23"),
    ("HR rings mon or tue", "en-GB", "2026-11-24"),
    ("decision by 2 December, not 25 November", "en-US", "2026-12-02"),
    ("5 days on site every month", "en-GB", None),
    ("answered two weeks ago", "en-GB", None),
    ("paid every two weeks", "en-GB", None),
    ("the week is busy", "en-GB", None),
    ("he has been there twenty years", "en-GB", None),
    ("decision by the meeting on 2 Dec, which was the 25th before", "en-GB", "2026-12-02"),
    ("i'll know by friday week", "en-IE", "2026-11-27"),
    ("she'll let me know Thursday fortnight", "en-IE", "2026-12-10"),
    ("they want my references by Monday", "en-GB", None),
    ("decision due 30 Nov; my notice is 4 weeks", "en-GB", "2026-11-30"),
    ("I promised an answer by Friday", "en-GB", None),
    ("he wants an answer from me by Friday", "en-GB", None),
    ("joining date 4 January", "en-IN", None),
    ("project launches 1 December", "en-GB", None),
    ("result will be mailed by 5th Dec only", "en-IN", "2026-12-05"),
    ("will intimate by coming Monday", "en-IN", "2026-11-23"),
    ("revert by tom EOD", "en-IN", "2026-11-19"),
    ("they'll have an answer in a week to 10 days", "en-US", "2026-11-29"),
    ("said give it two weeks", "en-AU", "2026-12-03"),
    ("hear back in abt 10 days", "en-AU", "2026-11-29"),
    ("trial shift Sunday 29 Nov, then they decide by 2 Dec", "en-NZ", "2026-12-02"),
)


@pytest.mark.parametrize(("text", "language", "day"), MORE)
def test_it_reads_rarer_words_too(text: str, language: str, day: str | None) -> None:
    found = find_promise(text, THURSDAY, language=language)
    assert (found[0].isoformat() if found else None) == day


def test_it_gives_the_words_it_was_read_from() -> None:
    text = "they decide by Wednesday 25 November; a take-home may follow"
    assert find_promise(text, THURSDAY, language="en-US") == (dt.date(2026, 11, 25), "by Wednesday 25 November")


def noting(*facts: Fact, talk: Interview = INTERVIEW) -> Debrief:
    return Debrief(talk, (MARIA, TOM), facts)


def test_only_what_happens_next_is_a_promise() -> None:
    facts = (
        fact("Maria Chen", NoteKind.TALKED, 1, "moving to Iceberg by 1 December"),
        fact("Maria Chen", NoteKind.PROMISE, 1, "send her the write-up by Monday"),
        fact("Tom Ode", NoteKind.NEXT, 1, "HR gets back by Friday"),
    )
    assert promises(noting(*facts)) == (Promise(dt.date(2026, 11, 20), "by Friday", "Tom Ode/next/1", "Tom Ode"),)


def test_a_correction_replaces_what_that_person_said() -> None:
    facts = (
        fact("Maria Chen", NoteKind.NEXT, 1, "they decide by 25 November"),
        fact("Tom Ode", NoteKind.NEXT, 1, "offers go out 27 November"),
        fact("Maria Chen", NoteKind.CORRECTION, 1, "decision is by 2 December, not 25 November"),
    )
    assert [p.day.day for p in promises(noting(*facts))] == [27, 2]


def test_a_correction_for_everyone_replaces_all() -> None:
    facts = (
        fact("Maria Chen", NoteKind.NEXT, 1, "they decide by 25 November"),
        fact("Everyone", NoteKind.CORRECTION, 1, "the date moved to 2 December"),
        fact("Everyone", NoteKind.CORRECTION, 2, "the plant is in Ohio, opened on 1 December"),
    )
    assert [p.day.day for p in promises(noting(*facts))] == [2]


def test_a_dated_note_counts_from_its_own_day() -> None:
    said_later = replace(fact("Maria Chen", NoteKind.NEXT, 1, "they decide by Friday"), dated="23 Nov")
    undated = replace(said_later, dated="later")
    assert [p.day.day for p in promises(noting(said_later))] == [27]
    assert [p.day.day for p in promises(noting(undated))] == [20]


def test_an_interview_without_a_day_promises_nothing() -> None:
    talk = replace(INTERVIEW, start=None, end=None)
    assert promises(noting(fact("Maria Chen", NoteKind.NEXT, 1, "by 25 November"), talk=talk)) == ()


@pytest.mark.parametrize(
    ("zone", "day"), [("Asia/Tokyo", 20), ("America/New_York", 19), ("", 19), ("Nowhere/Land", 19), ("America", 19)]
)
def test_the_day_is_that_of_the_place(zone: str, day: int) -> None:
    assert said_on(replace(INTERVIEW, timezone=zone)) == dt.date(2026, 11, day)


def test_a_weekday_that_is_not_the_days_own_is_doubted_and_the_date_kept() -> None:
    note = fact("Maria Chen", NoteKind.NEXT, 1, "they decide by Thursday 20 November", 14)
    assert [p.day.day for p in promises(noting(note))] == [20]
    (doubt,) = doubts(noting(note))
    assert (doubt.line, doubt.message) == (
        14,
        '"Thursday 20 November": that date is Friday 20 November, and the date is what counts here',
    )


def test_a_day_before_the_interview_is_doubted_and_not_counted_from() -> None:
    note = fact("Maria Chen", NoteKind.NEXT, 1, "they decide by 12 November", 14)
    assert promises(noting(note)) == ()
    assert [doubt.line for doubt in doubts(noting(note))] == [14]


def test_plain_dates_raise_no_doubt() -> None:
    note = fact("Maria Chen", NoteKind.NEXT, 1, "they decide by Friday 20 November")
    talk = replace(INTERVIEW, start=None, end=None)
    assert doubts(noting(note, fact("Maria Chen", NoteKind.NEED, 1, "Thursday 20 November"))) == ()
    assert doubts(noting(note, talk=talk)) == ()


@settings(max_examples=150, deadline=None)
@given(text=st.text(alphabet="abdefhinorstuwy 0123456789/.,-:;", max_size=60), days=st.integers(0, 800))
def test_whatever_is_typed_it_never_fails_and_never_looks_back(text: str, days: int) -> None:
    said = THURSDAY + dt.timedelta(days=days)
    found = find_promise(text, said, language="en-GB")
    assert found is None or found[0] >= said


@settings(max_examples=60, deadline=None)
@given(
    ahead=st.integers(1, 200),
    form=st.sampled_from(("%d %B", "%B %d", "%A %d %b", "%Y-%m-%d", "%d/%m/%Y", "the %dth of %B")),
)
def test_a_date_that_is_written_out_is_that_date(ahead: int, form: str) -> None:
    day = THURSDAY + dt.timedelta(days=ahead)
    found = find_promise(f"they decide by {day.strftime(form)}", THURSDAY, language="en-GB")
    assert found
    assert found[0] == day
