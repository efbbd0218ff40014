"""A whole letter judged: by its words alone, and by what is on record."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import players
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.domain import SIGNALS, TIPS, Fact, Form, Letter, LetterKind, NoteKind, Review
from afterword.review.check import Draft, Record, review, take_up

GOOD = """Dear Maria,

Thank you for talking with me today about the Staff Data Engineer role. I was glad to learn that your analysts and \
engineers swap desks for a week each quarter.

You need someone who can own on-call for the ingestion tier. At Globex I cut consumer lag by 40% while moving 300 \
jobs to Flink. I would very much like to join Acme Robotics and look forward to hearing from you.

Best regards,
Ana Silva
"""
NEW = Fact("Everyone/new/1", NoteKind.NEW, "Everyone", "passed the Databricks exam", labelled=NoteKind.NEW)


def judge(
    body: str,
    *,
    hours: float = 4,
    kind: LetterKind | None = None,
    facts: tuple[Fact, ...] = (),
    files: tuple[str, ...] = (),
) -> Review:
    debrief = replace(players.DEBRIEF, facts=players.FACTS + facts)
    record = Record(debrief, players.PROFILE, (), players.END + dt.timedelta(hours=hours))
    return review(Draft(body, "Thank you", files, players.MARIA, kind), record)


def tip(found: Review, name: str) -> tuple[bool | None, str]:
    return next((t.held, t.why) for t in found.tips if t.tip == name)


def test_it_finds_nothing_wrong_with_a_good_letter() -> None:
    found = judge(GOOD)
    assert found.findings == ()
    assert [t.held for t in found.tips] == [True, True, True, True, None, None, None, None]
    assert not found.has_errors


def test_it_names_every_signal_and_every_tip() -> None:
    found = review(Draft(""), Record())
    assert tuple(found.signals) == SIGNALS
    assert tuple(t.tip for t in found.tips) == TIPS
    assert found.words == 0


def test_it_says_how_long_after_the_interview_it_leaves() -> None:
    assert tip(judge(GOOD, hours=0.5), "prompt") == (
        False,
        "It leaves 30 minutes after the interview ended. A short pause shows thought.",
    )
    assert tip(judge(GOOD, hours=1.2), "prompt") == (True, "It leaves 1 hour after the interview ended.")
    assert tip(judge(GOOD, hours=24), "prompt")[0] is True
    assert tip(judge(GOOD, hours=72), "prompt") == (False, "It leaves 3 days after the interview ended.")
    assert tip(judge(GOOD, hours=-2), "prompt") == (False, "It would leave before the interview is over.")


def test_it_cannot_judge_promptness_without_a_time() -> None:
    assert tip(review(Draft(GOOD), Record()), "prompt")[0] is None


def test_a_detail_without_what_was_taken_from_it_is_not_personal() -> None:
    found = judge("Dear Maria,\n\nThank you. The warehouse moves from Redshift to Iceberg.\n\nBest,\nAna")
    assert tip(found, "personal")[0] is False
    assert "doesn't say" in tip(found, "personal")[1]


def test_a_letter_for_anyone_is_not_personal() -> None:
    found = judge("Dear Maria,\n\nThank you for your time.\n\nBest,\nAna")
    assert tip(found, "personal") == (False, "Nothing in it could only have been said in this conversation.")
    assert tip(found, "qualified") == (False, "There is no skill or result of your own and no need of theirs.")


def test_pleading_is_not_enthusiasm() -> None:
    assert tip(judge(f"{GOOD.partition('Best')[0]}I really need this job.\n\nBest,\nAna"), "enthusiastic")[0] is False


FOLLOW_UP = """Dear Maria,

Thank you again for our talk in November. I remain very interested in the role. Since we spoke I have passed the \
Databricks exam. Could you tell me when you expect to decide? I would be glad to answer any further questions, and \
I look forward to your news.

Best regards,
Ana Silva
"""


def test_it_holds_a_follow_up_to_its_own_tips() -> None:
    found = judge(FOLLOW_UP, hours=300, kind=LetterKind.FOLLOW_UP, facts=(NEW,))
    assert [t.held for t in found.tips] == [None, None, None, None, True, True, True, True]


def test_a_follow_up_that_leaves_the_news_out_is_not_informative() -> None:
    body = FOLLOW_UP.replace("Since we spoke I have passed the Databricks exam. ", "")
    assert tip(judge(body, hours=300, kind=LetterKind.FOLLOW_UP, facts=(NEW,)), "informative")[0] is False
    assert tip(judge(body, hours=300, kind=LetterKind.FOLLOW_UP), "informative")[0] is None


def test_a_file_that_is_missing_is_no_news() -> None:
    body = FOLLOW_UP.replace("Could you", "I have attached it. Could you")
    assert tip(judge(body, hours=300, kind=LetterKind.FOLLOW_UP), "informative")[0] is False
    assert tip(judge(body, hours=300, kind=LetterKind.FOLLOW_UP, files=("exam.pdf",)), "informative")[0] is True


def test_a_follow_up_that_dwells_on_a_doubt_is_not_concise() -> None:
    doubt = "You were concerned that my experience is short. " * 3
    body = FOLLOW_UP.replace("Could you", f"{doubt}Could you")
    assert tip(judge(body, hours=300, kind=LetterKind.FOLLOW_UP), "concise")[0] is False


def test_the_last_follow_up_may_be_very_short() -> None:
    found = judge("Dear Maria,\n\nThis is my last note. Thank you.\n\nBest,\nAna", hours=300)
    assert tip(found, "concise") == (True, "It has 7 words; up to 80 are usual for the last one.")


def test_a_follow_up_within_a_day_presses() -> None:
    found = judge(FOLLOW_UP, hours=5, kind=LetterKind.FOLLOW_UP)
    assert "pressure" in {f.rule for f in found.findings}


def test_it_learns_the_reader_from_the_greeting() -> None:
    record = Record(players.DEBRIEF)
    assert take_up(Draft("Dear Tom,\n\nThank you."), record).reader == players.TOM
    assert take_up(Draft("Hello,\n\nThank you."), record).reader is None
    alone = Record(replace(players.DEBRIEF, people=(players.MARIA,)))
    assert take_up(Draft("Hello,\n\nThank you."), alone).reader == players.MARIA


def test_it_takes_the_country_from_the_notes_or_the_profile() -> None:
    irish = Record(profile=replace(players.PROFILE, language="en-IE"))
    assert take_up(Draft("Thank you."), irish).etiquette.country == "IE"
    assert take_up(Draft("Thank you."), Record()).etiquette.country == "US"


def test_a_setting_may_leave_the_qualification_out() -> None:
    case = take_up(Draft(GOOD), Record())
    none = replace(case, etiquette=replace(case.etiquette, qualification_sentences=0))
    from afterword.review.signals.found import find_signals
    from afterword.review.tips import judge_tips

    held = {t.tip: t.held for t in judge_tips(none, find_signals(none), ())}
    assert held["qualified"] is None


def test_an_invitation_on_linkedin_is_short_and_needs_no_sign_off() -> None:
    draft = Draft("Thank you for the talk about the kiln. " * 9, form=Form.LINKEDIN)
    assert {f.rule for f in review(draft, Record()).findings} == {"too_long"}


def test_it_compares_the_letters_of_a_panel() -> None:
    other = Letter(players.TOM, LetterKind.THANK_YOU, "Thank you", GOOD.replace("Maria", "Tom"))
    record = Record(players.DEBRIEF, players.PROFILE, (other,), players.END + dt.timedelta(hours=4))
    rules = {f.rule for f in review(Draft(GOOD, "Thank you", to=players.MARIA), record).findings}
    assert rules == {"copied"}


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from(["Dear", "Maria,", "\n\n", "[Name]", "Best,", "I", "12%", "Acme", "’", "she", "Tom", "!"]),
        max_size=40,
    ).map(" ".join)
)
def test_every_span_lies_inside_the_letter(body: str) -> None:
    found = review(Draft(body), Record(players.DEBRIEF, players.PROFILE, (), players.AFTER))
    spans = [(f.start, f.end) for f in found.findings] + [span for spans in found.signals.values() for span in spans]
    assert all(0 <= start <= end <= len(body) for start, end in spans)


@settings(max_examples=20, deadline=None)
@given(
    st.sampled_from(["[", "(", "_ ", ".", " ", "the ", "A ", "your new ", "i have ", "!", "and i ", "a-", "\n"]),
    st.integers(1, 400),
)
def test_long_runs_of_one_thing_are_no_harm(piece: str, count: int) -> None:
    assert review(Draft(piece * count), Record()).words >= 0
