"""Days as people from seven countries jot them down, said on a Wednesday in October."""

from __future__ import annotations

import datetime as dt

import pytest

from afterword.schedule.dates import find_promise
from afterword.schedule.mentions import find_mentions
from afterword.schedule.resolving import Said

WEDNESDAY = dt.date(2026, 10, 14)

HEARD = (
    ("He says he'll have an answer for me by next Wed", "en-US", "2026-10-21"),
    ("HM back from PTO 10/26, decision that week", "en-US", "2026-10-30"),
    ("Ward manager will phone either way before the weekend", "en-GB", "2026-10-17"),
    ("They're interviewing until Thursday and will let everyone know on Friday", "en-GB", "2026-10-16"),
    ("second interview probably w/c 26th October", "en-GB", "2026-10-30"),
    ("outcome by letter within 5 working days", "en-GB", "2026-10-21"),
    ("She said she'd ring Monday or Tuesday of next week", "en-IE", "2026-10-20"),
    ("should have word by the bank holiday", "en-IE", "2026-10-26"),
    ("gonna call me Fri arvo after smoko", "en-AU", "2026-10-16"),
    ("Reckons 2 wks tops", "en-AU", "2026-10-28"),
    ("Will hear after Labour weekend", "en-NZ", "2026-10-30"),
    ("Board meets Oct 28, offer letters go out the following Monday", "en-CA", "2026-11-02"),
    ("decision before Thanksgiving? no, by Halloween", "en-CA", "2026-10-31"),
    ("HR round next, by this weekend they will update", "en-IN", "2026-10-18"),
    ("will get mail in 3 to 4 days time sir told", "en-IN", "2026-10-18"),
    ("Joining needed within 30 days of offer, result by 20th", "en-IN", "2026-10-20"),
    ("they'll shortlist by Dussehra", "en-IN", "2026-10-20"),
    ("final result after Diwali only", "en-IN", "2026-11-13"),
    ("no timeline given", "en-US", None),
    ("ASAP, they want someone to start Nov 2", "en-US", None),
    ("they want to fill it by Nov 1", "en-US", "2026-11-01"),
    ("drug test & background check next, 3-5 days", "en-US", "2026-10-19"),
    ("they'd like to move fast: decision EOW", "en-US", "2026-10-16"),
    ("EOD Friday latest", "en-US", "2026-10-16"),
    ("Tuesday the 20th she'll send the offer or the no", "en-US", "2026-10-20"),
    ("by 10/23 or so", "en-US", "2026-10-23"),
    ("10/23 at the latest, could slip to 10/30", "en-US", "2026-10-30"),
    ("Panel decision 21/10; contract from 1/11", "en-GB", "2026-10-21"),
    ("teaching: governors meet on Thursday week, call after", "en-GB", "2026-10-22"),
    ("I owe them a writing sample by Monday; they decide two weeks after that", "en-US", "2026-11-02"),
    ("said 1-2 weeks", "en-US", "2026-10-28"),
    ("we'll reconvene mid-November", "en-US", "2026-11-15"),
    ("decision at the end of Oct", "en-US", "2026-10-31"),
    ("end of oct.", "en-US", "2026-10-31"),
    ("She will follow up with me early November", "en-US", "2026-11-10"),
    ("if I don't hear by the 23rd I should email her", "en-US", "2026-10-23"),
    ("email her if I haven't heard in a week", "en-US", "2026-10-21"),
    ("ring him if nothing by Friday", "en-GB", "2026-10-16"),
    ("2 more candidates this week, decide Monday", "en-US", "2026-10-19"),
    ("decision around Oct 20ish", "en-US", "2026-10-20"),
    ("Wed Oct 21st, 9:30 second interview onsite", "en-US", "2026-10-21"),
    ("on-call starts Oct 30", "en-US", None),
    ("HR to confirm start 11/2", "en-US", None),
    ("DBS check takes 2-4 weeks, offer subject to it", "en-GB", "2026-11-11"),
    ("will call ref's this week and decide next week", "en-US", "2026-10-23"),
    ("they decide w/in 48hrs", "en-US", "2026-10-16"),
    ("answer by COB tomoz", "en-AU", "2026-10-15"),
    ("Kim out til the 19th, then decides", "en-US", "2026-10-19"),
    ("he said give him until Tuesday", "en-US", "2026-10-20"),
    ("final 3 candidates, they decide in Nov", "en-US", "2026-11-30"),
    ("nothing til after the election", "en-US", None),
    ("nothing before half term", "en-GB", None),
    ("by Monday, the 19th", "en-US", "2026-10-19"),
    ("by tues oct 20, 5pm", "en-US", "2026-10-20"),
    ("told to wait 1 week", "en-IN", "2026-10-21"),
    ("Wait for 10-15 days they said", "en-IN", "2026-10-29"),
    ("they will call within a week's time", "en-IN", "2026-10-21"),
    ("by eve today", "en-IN", "2026-10-14"),
    ("tomm morning they will tell", "en-IN", "2026-10-15"),
    ("by Mon/Tue", "en-IN", "2026-10-20"),
    ("hear in november", "en-US", "2026-11-30"),
    ("decision in the next 7-10 days", "en-US", "2026-10-24"),
    ("two-three weeks", "en-US", "2026-11-04"),
    ("they hope to decide by the week ending 30 October", "en-GB", "2026-10-30"),
    ("They're hoping to make an offer before the holidays", "en-US", "2026-12-24"),
    ("hear back sometime the week of the 26th", "en-US", "2026-10-30"),
    ("letters out Friday 23rd", "en-GB", "2026-10-23"),
    ("the 23rd, she thinks", "en-GB", "2026-10-23"),
    ("20 other candidates, 2 rounds left", "en-US", None),
    ("a month or so", "en-US", "2026-11-14"),
    ("at least two weeks", "en-US", "2026-10-28"),
    ("not before November", "en-US", "2026-10-31"),
    ("Answer by Sat.", "en-US", "2026-10-17"),
    ("will know after Friday's meeting", "en-US", "2026-10-16"),
)


@pytest.mark.parametrize(("text", "language", "day"), HEARD)
def test_it_reads_what_was_jotted_down(text: str, language: str, day: str | None) -> None:
    found = find_promise(text, WEDNESDAY, language=language)
    assert (found[0].isoformat() if found else None) == day


def test_every_mention_knows_where_it_stands() -> None:
    text = "second round Wed 21 Oct, decision the following Monday"
    found = find_mentions(text, Said(WEDNESDAY))
    assert [text[m.start : m.end] for m in found] == ["Wed 21 Oct", "the following Monday"]
    assert [m.day.day for m in found] == [21, 26]


def test_holidays_in_spring_are_not_those_of_december() -> None:
    assert find_promise("before the holidays", dt.date(2026, 3, 2), language="en-US") is None
