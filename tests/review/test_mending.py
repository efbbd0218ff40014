"""How to mend what a letter lacks, from the person's own notes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import players
import pytest

from afterword.domain import TIPS, Fact, LetterKind, NoteKind, Tip
from afterword.etiquette import PRESETS
from afterword.review.check import Draft, Record, find_all, review, take_up
from afterword.review.mending import MATTERS
from afterword.review.signals.found import find_signals
from afterword.review.tips import judge_tips

if TYPE_CHECKING:
    from afterword.review.case import Case

BARE = "Dear Maria,\n\nIt was good to meet you.\n\nBest,\nAna"
NEW = Fact(
    "Everyone/new/1",
    NoteKind.NEW,
    "Everyone",
    "passed the Databricks exam",
    labelled=NoteKind.NEW,
    attach=("exam.pdf",),
)


def judged(case: Case) -> dict[str, Tip]:
    signals = find_signals(case)
    return {tip.tip: tip for tip in judge_tips(case, signals, tuple(find_all(case)))}


def tips(
    body: str, *, kind: LetterKind | None = None, hours: float = 4, facts: tuple[Fact, ...] = players.FACTS
) -> dict[str, Tip]:
    debrief = replace(players.DEBRIEF, facts=facts)
    record = Record(debrief, players.PROFILE, (), players.END + dt.timedelta(hours=hours))
    return judged(take_up(Draft(body, to=players.MARIA, kind=kind), record))


def without(*kinds: NoteKind) -> tuple[Fact, ...]:
    return tuple(fact for fact in players.FACTS if fact.kind not in kinds)


@pytest.mark.parametrize("tip", TIPS)
def test_each_tip_says_why_it_matters(tip: str) -> None:
    found = {t.tip: t for t in review(Draft(BARE), Record()).tips}
    assert found[tip].how.endswith(MATTERS[tip])


def test_it_quotes_what_was_noted_and_not_said() -> None:
    assert "You noted “analysts and engineers swap desks for a week each quarter”" in tips(BARE)["personal"].how


def test_it_quotes_nothing_that_is_another_persons() -> None:
    assert "Black Friday" not in "".join(tip.how for tip in tips(BARE).values())


def test_it_quotes_nothing_private() -> None:
    secret = Fact(
        "Maria Chen/private/1", NoteKind.LEARNED, "Maria Chen", "is leaving in May", labelled=NoteKind.PRIVATE
    )
    assert "leaving" not in tips(BARE, facts=(secret,))["personal"].how


def test_it_ties_a_strength_to_the_need_it_answers() -> None:
    how = tips(BARE)["qualified"].how
    assert "they need “someone who can own on-call for the ingestion tier”" in how
    assert "of yourself “ran on-call for a 40-node ingestion cluster for three years”" in how


def test_a_need_is_not_needed_twice() -> None:
    need = Fact("Maria Chen/need/1", NoteKind.NEED, "Maria Chen", "they need a welder", labelled=NoteKind.NEED)
    assert "they need “a welder”" in tips(BARE, facts=(need,))["qualified"].how


def test_with_one_half_on_record_it_says_that_half() -> None:
    case = take_up(Draft(BARE, to=players.MARIA), Record(replace(players.DEBRIEF, facts=players.FACTS[2:3])))
    assert "how you can help with it" in judged(case)["qualified"].how
    assert "where it answers something they need" in tips(BARE, facts=without(NoteKind.NEED))["qualified"].how


def test_without_notes_it_says_what_would_help_anyone() -> None:
    found = {t.tip: t for t in review(Draft(BARE), Record()).tips}
    assert found["personal"].how.startswith("Name one thing from this conversation")
    assert found["qualified"].how.startswith("Tie one skill")
    assert found["enthusiastic"].how.startswith("Say once, plainly, that you would like the job.")


def test_with_every_half_said_no_note_is_quoted() -> None:
    body = "Dear Maria,\n\nYou need someone to own on-call for the ingestion tier.\n\nBest,\nAna"
    case = take_up(Draft(body, to=players.MARIA), Record(replace(players.DEBRIEF, facts=players.FACTS[2:3])))
    assert judged(case)["qualified"].how.startswith("Tie one skill")


def test_it_names_the_post() -> None:
    assert "like the Staff Data Engineer role at Acme Robotics." in tips(BARE)["enthusiastic"].how
    keen = "Dear Maria,\n\nI would love to join the team.\n\nBest,\nAna"
    assert "look forward to hearing from them" in tips(keen)["enthusiastic"].how


def test_begging_is_mended_in_plain_words() -> None:
    body = "Dear Maria,\n\nI would love to join. I look forward to hearing from you. I beg you.\n\nBest,\nAna"
    assert tips(body)["enthusiastic"].how.startswith("Say once, plainly, that you want the job")


def test_the_post_may_be_without_a_company_or_unknown() -> None:
    for role, company, said in (("Chef", "", "the Chef role."), ("", "Acme", "the job.")):
        interview = replace(players.DEBRIEF.interview, role=role, company=company)
        case = take_up(Draft(BARE, to=players.MARIA), Record(replace(players.DEBRIEF, interview=interview)))
        assert f"you would like {said}" in judged(case)["enthusiastic"].how


def test_too_early_and_too_late_are_mended_otherwise() -> None:
    assert "ended on Thursday at 15:15" in tips(BARE, hours=0.2)["prompt"].how
    assert "late is better than never" in tips(BARE, hours=40)["prompt"].how


def test_a_decision_on_the_same_day_leaves_no_time_for_a_pause() -> None:
    today = Fact("Maria Chen/next/1", NoteKind.NEXT, "Maria Chen", "they decide tonight", labelled=NoteKind.NEXT)
    assert tips(BARE, hours=0.5, facts=(today,))["prompt"].held is True


FOLLOW = LetterKind.FOLLOW_UP


def test_a_long_follow_up_is_told_where_to_cut() -> None:
    long = "Dear Maria,\n\n" + "Thank you for the time that you spent on it. " * 30
    found = tips(long, kind=FOLLOW, hours=300)["concise"]
    assert "Cut about 150 words" in found.how or "Cut about" in found.how
    assert "the longest sentence is “Thank you for the time that you spent on it”" in found.how


def test_a_short_follow_up_is_told_the_usual_size() -> None:
    assert tips(BARE, kind=FOLLOW, hours=300)["concise"].how.startswith("Keep it to one screen.")


def test_a_long_sentence_is_quoted_in_part() -> None:
    long = "Dear Maria,\n\n" + "and so we went on and on about it " * 30 + "."
    assert "…”" in tips(long, kind=LetterKind.FINAL_FOLLOW_UP, hours=300)["concise"].how


def test_a_follow_up_without_thanks_or_interest_is_told_which() -> None:
    assert tips(BARE, kind=FOLLOW, hours=300)["grateful"].how.startswith("Thank them for their time")
    thanks = BARE.replace("It was", "Thank you. It was")
    assert tips(thanks, kind=FOLLOW, hours=300)["grateful"].how.startswith("Say that you are still interested.")


def test_news_on_record_is_quoted_with_its_file() -> None:
    how = tips(BARE, kind=FOLLOW, hours=300, facts=(*players.FACTS, NEW))["informative"].how
    assert "You noted “passed the Databricks exam”: say it in one sentence, and attach exam.pdf." in how


def test_news_on_record_may_have_no_file() -> None:
    how = tips(BARE, kind=FOLLOW, hours=300, facts=(replace(NEW, attach=()),))["informative"].how
    assert "say it in one sentence. " in how


def test_what_they_said_about_next_steps_is_what_to_ask_about() -> None:
    how = tips(BARE, kind=FOLLOW, hours=300)["next_steps"].how
    assert "they decide by Wednesday 25 November; a take-home may follow" in how
    assert tips(BARE, kind=FOLLOW, hours=300, facts=())["next_steps"].how.startswith("Ask in one line")
    asked = BARE.replace("It was", "Have you decided yet? It was")
    assert tips(asked, kind=FOLLOW, hours=300)["next_steps"].how.startswith("Offer to meet again")


def test_in_germany_a_follow_up_needs_news() -> None:
    record = Record(replace(players.DEBRIEF, facts=()), players.PROFILE)
    case = take_up(Draft(BARE, to=players.MARIA, kind=FOLLOW), record)
    found = judged(replace(case, etiquette=PRESETS["DE"]))["informative"]
    assert found.held is False
    assert found.how.startswith("Add what is new")


def test_a_second_resume_is_not_qualified() -> None:
    body = "Dear Maria,\n\n" + "".join(f"I built {n} kilns in Hull. " for n in range(2, 7)) + "\n\nBest,\nAna"
    assert tips(body)["qualified"].why == "5 sentences are about you; one is enough."
