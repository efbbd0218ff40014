"""Which letters are called for, and for whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from players import AFTER, DEBRIEF, END, FACTS, INTERVIEW, MARIA, NEW_YORK, TOM, fact

from afterword.domain import Agenda, Debrief, Fact, LetterKind, NoteKind, Person, Touch
from afterword.schedule.cadence import decide
from afterword.schedule.workdays import is_working_day

SILENT = replace(DEBRIEF, facts=tuple(f for f in FACTS if f.kind is not NoteKind.NEXT))
RITA = Person("Rita Vale", "rita@hunt.example", "Hunt Search", "recruiter", given="Rita", family="Vale")


def on(month: int, day: int, hour: int = 10, minute: int = 0) -> dt.datetime:
    return dt.datetime(2026 if month > 6 else 2027, month, day, hour, minute, tzinfo=NEW_YORK)


def ours(what: str, at: dt.datetime, person: str = "Maria Chen") -> Touch:
    return Touch(at, by_us=True, what=what, person=person)


def theirs(what: str, at: dt.datetime, promised: dt.date | None = None, person: str = "Maria Chen") -> Touch:
    return Touch(at, by_us=False, what=what, person=person, promised=promised)


def due(agenda: Agenda) -> list[tuple[str, str, str]]:
    return [(slot.person, slot.kind.value, f"{slot.send_at:%m-%d %H:%M}") for slot in agenda.due]


def reasons(agenda: Agenda) -> dict[str, str]:
    return {line.person: line.why for line in agenda.not_now}


def since(agenda: Agenda, person: str = "Maria Chen") -> str:
    (moment,) = (line.since for line in agenda.not_now if line.person == person)
    return f"{moment:%m-%d %H:%M}" if moment else "never"


def noting(*facts: Fact, people: tuple[Person, ...] = (MARIA, TOM)) -> Debrief:
    return Debrief(INTERVIEW, people, facts)


THANKED = (ours("thank-you", on(11, 19, 17)), ours("thank-you", on(11, 19, 17), "Tom Ode"))
CHASED = (*THANKED, ours("follow-up", on(11, 30, 9)))


def test_everybody_is_thanked_first() -> None:
    assert due(decide(DEBRIEF, AFTER)) == [
        ("Maria Chen", "thank-you", "11-19 17:15"),
        ("Tom Ode", "thank-you", "11-19 17:15"),
    ]


def test_a_late_thank_you_is_still_one_after_four_days() -> None:
    assert [kind for _, kind, _ in due(decide(DEBRIEF, on(11, 23)))] == ["thank-you"] * 2


def test_nobody_is_asked_before_the_day_that_they_named() -> None:
    agenda = decide(DEBRIEF, on(11, 25))
    assert due(agenda) == []
    assert since(agenda) == "11-30 09:00"
    assert reasons(agenda) == {
        "Maria Chen": 'they named Wednesday 25 November ("by Wednesday 25 November"), and 2 working days more: '
        "a follow-up is due Monday 30 November at 09:00 in New York",
        "Tom Ode": "the follow-up goes to Maria Chen",
    }


def test_the_one_who_named_the_day_is_asked_when_it_has_passed() -> None:
    agenda = decide(DEBRIEF, on(12, 1))
    assert due(agenda) == [("Maria Chen", "follow-up", "12-01 10:00")]
    assert reasons(agenda) == {"Tom Ode": "the follow-up goes to Maria Chen"}
    assert agenda.due[0].send_by is None


def test_the_letter_of_nine_is_shown_at_seven() -> None:
    assert due(decide(DEBRIEF, on(11, 30, 7))) == [("Maria Chen", "follow-up", "11-30 09:00")]


def test_without_a_day_it_waits_seven_working_days() -> None:
    assert since(decide(SILENT, on(11, 26))) == "12-01 09:00"
    assert due(decide(SILENT, on(12, 1, 12))) == [("Maria Chen", "follow-up", "12-01 12:00")]


def test_a_follow_up_never_leaves_at_night_or_on_a_weekend() -> None:
    assert due(decide(SILENT, on(12, 4, 22))) == [("Maria Chen", "follow-up", "12-07 09:00")]


def test_a_day_that_passed_within_the_week_is_asked_about() -> None:
    debrief = noting(fact("Maria Chen", NoteKind.NEXT, 1, "they decide tomorrow"))
    assert due(decide(debrief, on(11, 24, 12))) == [("Maria Chen", "follow-up", "11-24 12:00")]
    assert due(decide(debrief, on(11, 20, 12)))[0][1] == "thank-you"


def test_long_past_it_is_due_and_says_so() -> None:
    (slot,) = decide(SILENT, on(2, 1)).due
    assert slot.kind is LetterKind.FOLLOW_UP
    assert slot.reason.startswith("it was due 62 days ago")


def test_an_address_decides_before_a_promise() -> None:
    facts = (fact("Tom Ode", NoteKind.NEXT, 1, "by Wednesday 25 November"),)
    debrief = noting(*facts, people=(MARIA, replace(TOM, email="")))
    assert due(decide(debrief, on(12, 1)))[0][0] == "Maria Chen"


def test_the_recruiter_is_asked_when_nobody_decides() -> None:
    debrief = noting(people=(replace(MARIA, email=""), TOM, RITA))
    assert due(decide(debrief, on(12, 4)))[0][0] == "Rita Vale"


def test_the_latest_of_two_days_counts() -> None:
    facts = (
        fact("Maria Chen", NoteKind.NEXT, 1, "hear by 25 November"),
        fact("Tom Ode", NoteKind.NEXT, 1, "HR will call me by 1 December"),
    )
    agenda = decide(noting(*facts), on(11, 30))
    assert since(agenda, "Tom Ode") == "12-03 09:00"


def test_after_the_thanks_the_follow_up_is_planned() -> None:
    agenda = decide(DEBRIEF, on(11, 20), history=THANKED)
    assert (due(agenda), since(agenda)) == ([], "11-30 09:00")
    assert reasons(agenda)["Tom Ode"] == "was thanked on Thursday 19 November 2026"


def test_whoever_is_not_thanked_yet_still_is() -> None:
    agenda = decide(DEBRIEF, on(11, 20), history=THANKED[:1])
    assert due(agenda) == [("Tom Ode", "thank-you", "11-20 10:00")]
    assert since(agenda) == "11-30 09:00"


def test_the_second_follow_up_is_the_last_and_goes_to_the_same_person() -> None:
    debrief = noting(people=(MARIA, TOM))
    history = (*THANKED, ours("follow-up", on(12, 1, 9), "Tom Ode"))
    assert since(decide(debrief, on(12, 9), history=history), "Tom Ode") == "12-10 09:00"
    assert due(decide(debrief, on(12, 10), history=history)) == [("Tom Ode", "final-follow-up", "12-10 10:00")]


def test_after_two_silence_is_an_answer() -> None:
    agenda = decide(DEBRIEF, on(1, 20), history=(*CHASED, ours("final-follow-up", on(12, 9))))
    assert due(agenda) == []
    assert "silence is an answer" in reasons(agenda)["Maria Chen"]
    assert since(agenda) == "never"


def test_one_that_was_called_the_last_is() -> None:
    agenda = decide(DEBRIEF, on(1, 20), history=(*THANKED, ours("final-follow-up", on(12, 9))))
    assert reasons(agenda)["Maria Chen"].startswith("1 follow-up went unanswered")


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("rejection", "they said no on Monday 23 November"),
        ("offer", "they made an offer on Monday 23 November"),
        ("interview", "they invited you to another interview on Monday 23 November"),
        ("assessment", "they asked for a test on Monday 23 November"),
        ("information", "they answered on Monday 23 November"),
        ("phoned me", "they answered on Monday 23 November"),
    ],
)
def test_an_answer_ends_the_series(what: str, words: str) -> None:
    agenda = decide(DEBRIEF, on(12, 8), history=(*THANKED, theirs(what, on(11, 23))))
    assert due(agenda) == []
    assert reasons(agenda)["Maria Chen"].startswith(words)


def test_a_rejection_ends_the_thanks_too() -> None:
    agenda = decide(DEBRIEF, on(11, 20), history=(*THANKED[:1], theirs("rejection", on(11, 20, 8))))
    assert due(agenda) == []
    assert set(reasons(agenda)) == {"Maria Chen", "Tom Ode"}


def test_a_new_day_in_a_reply_moves_the_follow_up() -> None:
    history = (*THANKED, theirs("information", on(11, 27), dt.date(2026, 12, 4)))
    assert since(decide(DEBRIEF, on(12, 4), history=history)) == "12-08 09:00"


def test_an_interview_day_in_a_reply_is_no_promise() -> None:
    history = (*THANKED, theirs("interview", on(11, 27), dt.date(2026, 12, 4)))
    assert due(decide(DEBRIEF, on(12, 20), history=history)) == []


def test_an_out_of_office_waits_for_the_day_after_the_return() -> None:
    history = (*THANKED, theirs("auto-reply", on(11, 19, 18), dt.date(2026, 12, 7)))
    agenda = decide(DEBRIEF, on(12, 1), history=history)
    assert since(agenda) == "12-08 09:00"
    assert "is back on Monday 7 December" in reasons(agenda)["Maria Chen"]


def test_the_absence_of_another_person_changes_nothing() -> None:
    history = (*THANKED, theirs("auto-reply", on(11, 19, 18), dt.date(2026, 12, 7), "Tom Ode"))
    assert due(decide(DEBRIEF, on(12, 1), history=history))[0][0] == "Maria Chen"


def test_an_out_of_office_without_a_day_is_nobodys_touch() -> None:
    history = (*THANKED, theirs("auto-reply", on(11, 30, 18)))
    assert due(decide(DEBRIEF, on(12, 1), history=history))[0][0] == "Maria Chen"


def test_it_rests_72_hours_after_any_touch() -> None:
    agenda = decide(DEBRIEF, on(11, 30), history=(*THANKED, ours("thank-you", on(11, 29, 15), "Rita Vale")))
    assert since(agenda) == "12-02 15:00"
    assert "72 hours of rest" in reasons(agenda)["Maria Chen"]


def test_a_phone_call_restarts_the_seven_days() -> None:
    assert since(decide(SILENT, on(12, 2), history=(*THANKED, ours("phone call", on(11, 24))))) == "12-04 09:00"


def test_a_phone_call_before_the_interview_restarts_nothing() -> None:
    assert due(decide(SILENT, on(12, 1), history=(ours("phone call", on(11, 10)),)))[0][1] == "follow-up"


def test_an_unknown_day_counts_from_the_first_touch() -> None:
    debrief = replace(DEBRIEF, interview=replace(INTERVIEW, start=None, end=None))
    assert [kind for _, kind, _ in due(decide(debrief, AFTER))] == ["thank-you"] * 2
    assert since(decide(debrief, on(11, 24), history=THANKED)) == "12-01 09:00"
    called = (ours("phone call", on(11, 24)),)
    assert since(decide(debrief, on(11, 25), history=called)) == "12-04 09:00"
    assert "counts from today" in decide(debrief, on(11, 25), kind=LetterKind.FOLLOW_UP).due[0].anchor
    assert "first in touch" in reasons(decide(debrief, on(11, 24), history=THANKED))["Maria Chen"]


def test_an_instruction_beats_every_rule() -> None:
    banned = fact("Everyone", NoteKind.NO_CONTACT, 1, "please do not contact us before the decision")
    for moment in (AFTER, on(12, 10)):
        for kind in (None, LetterKind.THANK_YOU, LetterKind.FOLLOW_UP):
            agenda = decide(noting(banned), moment, kind=kind)
            assert due(agenda) == []
            assert set(reasons(agenda)) == {"Maria Chen", "Tom Ode"}
            assert "they asked not to be written to" in reasons(agenda)["Tom Ode"]


def test_a_ban_with_an_end_ends() -> None:
    banned = fact("Everyone", NoteKind.NO_CONTACT, 1, "don't write to us until 1 December")
    assert since(decide(noting(banned), on(11, 30)), "Tom Ode") == "12-02 09:00"
    assert due(decide(noting(banned), on(12, 2)))[0][1] == "follow-up"


def test_whoever_asked_not_to_be_chased_is_not() -> None:
    patient = fact("Maria Chen", NoteKind.NEXT, 1, "she'll be in touch, please don't chase")
    assert since(decide(noting(patient), on(12, 10))) == "never"
    assert "don't chase" in reasons(decide(noting(patient), on(12, 10)))["Maria Chen"]


def test_a_day_that_has_passed_may_be_asked_about_even_then() -> None:
    patient = fact("Maria Chen", NoteKind.NEXT, 1, "decision by 25 November, don't chase till then")
    assert due(decide(noting(patient), on(11, 25))) == []
    assert due(decide(noting(patient), on(12, 1)))[0][0] == "Maria Chen"


def test_germany_writes_only_with_news() -> None:
    talk = replace(INTERVIEW, language="en-DE", timezone="Europe/Berlin")
    debrief = Debrief(talk, (MARIA,))
    moment = on(12, 10, 4)
    assert "nothing new to tell" in reasons(decide(debrief, moment))["Maria Chen"]
    assert due(decide(debrief, moment, facts_new=True))[0][1] == "follow-up"
    news = replace(debrief, facts=(fact("Everyone", NoteKind.NEW, 1, "passed the exam"),))
    assert due(decide(news, moment))[0][1] == "follow-up"


def test_a_kind_that_is_asked_for_is_due_and_its_time_is_advice() -> None:
    agenda = decide(DEBRIEF, AFTER, kind=LetterKind.FOLLOW_UP)
    assert due(agenda) == [("Maria Chen", "follow-up", "11-30 09:00")]
    assert "early" in agenda.due[0].reason
    assert due(decide(DEBRIEF, on(12, 10), kind=LetterKind.THANK_YOU))[1] == ("Tom Ode", "thank-you", "12-10 10:00")
    assert due(decide(DEBRIEF, on(12, 10), kind=LetterKind.FINAL_FOLLOW_UP)) == [
        ("Maria Chen", "final-follow-up", "12-10 10:00")
    ]


def test_what_is_asked_for_after_an_answer_says_that_there_was_one() -> None:
    agenda = decide(DEBRIEF, on(11, 24), kind=LetterKind.FOLLOW_UP, history=(theirs("information", on(11, 23)),))
    assert due(agenda) == [("Maria Chen", "follow-up", "11-24 10:00")]
    assert agenda.due[0].reason.startswith("they answered")


@pytest.mark.parametrize("to", ["Tom Ode", "tom", "ODE", "tom.ode@acme.example", "om od"])
def test_one_person_can_be_named_in_many_ways(to: str) -> None:
    assert due(decide(DEBRIEF, AFTER, to=to)) == [("Tom Ode", "thank-you", "11-19 17:15")]


def test_a_named_person_gets_the_follow_up_that_is_asked_for() -> None:
    agenda = decide(DEBRIEF, on(12, 1), kind=LetterKind.FOLLOW_UP, to="Tom")
    assert (due(agenda), agenda.not_now) == ([("Tom Ode", "follow-up", "12-01 10:00")], ())


def test_a_named_person_hears_to_whom_the_follow_up_goes() -> None:
    assert reasons(decide(DEBRIEF, on(12, 1), to="Tom")) == {"Tom Ode": "the follow-up goes to Maria Chen"}


def test_nobody_of_that_name_gets_nothing() -> None:
    assert decide(DEBRIEF, AFTER, to="Priya") == Agenda()


def test_notes_that_name_nobody_call_for_nothing() -> None:
    assert decide(noting(people=()), AFTER) == Agenda()
    assert decide(noting(people=()), on(12, 10)) == Agenda()
    assert decide(noting(people=()), on(12, 10), kind=LetterKind.FOLLOW_UP) == Agenda()


@settings(max_examples=80, deadline=None)
@given(
    days=st.integers(0, 120),
    minutes=st.integers(0, 1439),
    wait=st.integers(1, 40),
    zone=st.sampled_from(("America/New_York", "Asia/Kolkata", "Europe/Dublin", "Australia/Sydney", "Asia/Riyadh")),
)
def test_no_follow_up_is_early_at_night_or_on_a_day_off(days: int, minutes: int, wait: int, zone: str) -> None:
    end = END.astimezone(ZoneInfo(zone))
    talk = replace(INTERVIEW, timezone=zone, start=end, end=end)
    promised = end.date() + dt.timedelta(days=wait)
    note = fact("Maria Chen", NoteKind.NEXT, 1, f"they decide by {promised.isoformat()}")
    now = (END + dt.timedelta(days=days, minutes=minutes)).astimezone(ZoneInfo(zone))
    for slot in decide(Debrief(talk, (MARIA, TOM), (note,)), now).due:
        assert slot.send_at >= now
        if slot.kind is not LetterKind.THANK_YOU:
            assert slot.send_at.date() > promised + dt.timedelta(days=1)
            assert is_working_day(slot.send_at.date(), zone)
            assert dt.time(8) <= slot.send_at.time() <= dt.time(20)
