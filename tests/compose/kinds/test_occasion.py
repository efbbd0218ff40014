"""Thank-you notes for another occasion than an interview thanked for in time."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from afterword.capture.debrief import read_debrief
from afterword.domain import Letter, LetterKind, Profile, Tone
from afterword.flow.drafting import draft

NEW_YORK = ZoneInfo("America/New_York")
NOW = dt.datetime(2026, 11, 24, 12, 0, tzinfo=NEW_YORK)
LATE = NOW + dt.timedelta(days=6)
ELENA = "# Dr Elena Voss <e@tide.example>, Head Curator\n"
TALK = "- talked: the move from archives to exhibitions\n- learned: loans take them a year\n- need: people who can write labels\n"


def first(
    notes: str, *, round_: str = "panel", now: dt.datetime = NOW, more: str = "", tone: Tone = Tone.WARM
) -> Letter:
    head = more or "company: Tidewater Museum\nrole: assistant curator\n"
    text = (
        f"{head}round: {round_}\nstart: 2026-11-24 10:00\nend: 2026-11-24 10:30\ntimezone: America/New_York\n\n{notes}"
    )
    debrief, _ = read_debrief(text)
    drafts = draft(debrief, Profile(name="Sam Roy"), now, kind=LetterKind.THANK_YOU, tone=tone).drafts
    assert all(not [f for f in d.review.findings if f.severity == "error"] for d in drafts)
    return drafts[0].letter


@pytest.mark.parametrize("tone", list(Tone))
def test_a_late_note_opens_otherwise_and_excuses_nothing(tone: Tone) -> None:
    body = first(ELENA + TALK, now=LATE, tone=tone).body
    assert "has stayed with me, and I would like to thank you for it." in body
    assert not {"sorry", "late", "apologise", "delay"} & set(body.lower().split())


def test_a_late_note_thanks_for_a_kindness_first() -> None:
    body = first(ELENA + "- enjoyed: she showed me the store rooms\n", now=LATE).body
    assert "Thank you for showing me the store rooms" in body


def test_a_late_note_without_a_role_speaks_of_the_talk() -> None:
    body = first(ELENA + TALK, now=LATE, more="company: Tidewater Museum\n").body
    assert "Our conversation on Tuesday has stayed with me" in body


def test_an_informational_talk_is_no_application() -> None:
    letter = first(ELENA + TALK, round_="informational")
    assert letter.subject == "Thank you for our conversation at Tidewater Museum"
    assert letter.body.split("\n\n")[-2] == "I would be glad to stay in touch, and I will let you know how I get on."
    assert "labels" not in letter.body


def test_the_work_is_what_an_informational_talk_was_about() -> None:
    body = first(ELENA + "- enjoyed: she showed me the store rooms\n", round_="coffee chat").body
    assert (
        "Thank you for showing me the store rooms, and for taking the time this morning to tell me about your work"
        in body
    )


def test_a_career_fair_is_named_as_the_notes_name_it() -> None:
    letter = first(ELENA + TALK, round_="careers fair")
    assert "at the careers fair this morning about" in letter.body
    assert letter.subject == "Thank you for our conversation at the fair: Tidewater Museum"
    assert "learn more about the assistant curator role at Tidewater Museum, and to take the next step." in letter.body


def test_a_fair_without_a_role_or_a_company_is_a_fair_all_the_same() -> None:
    letter = first(ELENA + "- learned: loans take them a year\n", round_="job fair", more="medium: in person\n")
    assert letter.subject == "Thank you for our conversation at the fair"
    assert "I would very much like to learn more, and to take the next step." in letter.body
    kindness = first(ELENA + "- enjoyed: she showed me the store rooms\n", round_="job fair").body
    assert "Thank you for showing me the store rooms, and for talking with me at the job fair this morning." in kindness


REFERRER = "# Lena Ode <l@ode.example> (referrer)\n"


def test_whoever_made_the_contact_is_thanked_for_it_and_told() -> None:
    letter = first(REFERRER + "- advice: ask about the loans\n" + ELENA + TALK)
    assert letter.subject == "Thank you for your recommendation: Assistant curator"
    assert "Thank you for recommending me for the assistant curator role at Tidewater Museum." in letter.body
    assert "I spoke with Dr Voss this morning, and I am grateful for the chance." in letter.body
    assert "labels" not in letter.body


def test_a_recommendation_alone_is_enough_to_thank_for() -> None:
    assert (
        "Thank you for recommending me at Tidewater Museum." in first(REFERRER, more="company: Tidewater Museum\n").body
    )


@pytest.mark.parametrize(
    ("more", "said"), [("", "introducing me to Tidewater Museum."), ("medium: phone\n", "introducing me.")]
)
def test_an_introduction_is_no_recommendation(more: str, said: str) -> None:
    body = first("# Lena Ode <l@ode.example> (introduced me)\n", more=more).body
    assert f"Thank you for {said}" in body
