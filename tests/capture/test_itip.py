from __future__ import annotations

import datetime as dt

import pytest
from players import DEBRIEF

from afterword.capture.calendar_event import CalendarEvent, Contact
from afterword.capture.itip import Verdict, Version, fill_in, judge_message
from afterword.domain import Debrief, Interview, Person

MONDAY = dt.datetime(2026, 11, 16, tzinfo=dt.UTC)
KNOWN = Version("maria@acme.example", 1, MONDAY)


def event(
    sequence: int, *, method: str = "REQUEST", by: str = "Maria@acme.example", days: int = 0, status: str = ""
) -> CalendarEvent:
    stamp = MONDAY + dt.timedelta(days)
    return CalendarEvent("u", sequence, method, status, organizer=Contact("", by) if by else None, stamp=stamp)


@pytest.mark.parametrize(
    ("message", "sender", "verdict"),
    [
        (event(2), "", Verdict.UPDATE),
        (event(1, days=1), "", Verdict.UPDATE),
        (event(1), "", Verdict.OLDER),
        (event(0, days=5), "", Verdict.OLDER),
        (event(2, method="CANCEL"), "", Verdict.CANCEL),
        (event(2, status="CANCELLED"), "", Verdict.CANCEL),
        (event(0, method="CANCEL"), "", Verdict.OLDER),
        (event(9, method="CANCEL", by="eve@other.example"), "", Verdict.STRANGER),
        (event(9, by=""), "", Verdict.STRANGER),
        (event(9, method="CANCEL"), "eve@other.example", Verdict.STRANGER),
        (event(9, method="CANCEL"), "assistant@acme.example", Verdict.CANCEL),
        (event(9, method="REPLY"), "", Verdict.ANSWER),
        (event(9, method="COUNTER"), "", Verdict.ANSWER),
    ],
)  # fmt: skip
def test_only_the_organiser_changes_an_appointment_and_only_by_what_is_newer(
    message: CalendarEvent, sender: str, verdict: Verdict
) -> None:
    assert judge_message(message, KNOWN, sender) is verdict


def test_what_was_never_heard_of_can_not_be_called_off() -> None:
    assert judge_message(event(1, method="CANCEL"), None) is Verdict.ANSWER
    assert judge_message(event(1), None) is Verdict.NEW


def test_notes_take_from_the_invitation_what_they_do_not_say() -> None:
    notes = Debrief(Interview(company="Acme"), (Person("Maria", given="Maria"), Person("Somebody Else")))
    whole = fill_in(notes, DEBRIEF)
    assert (whole.interview.company, whole.interview.role) == ("Acme", "Staff Data Engineer")
    assert whole.interview.end == DEBRIEF.interview.end
    assert [p.email for p in whole.people] == ["maria.chen@acme.example", ""]


def test_what_the_notes_say_stays() -> None:
    assert fill_in(DEBRIEF, Debrief(Interview(company="Other", role="Other"))) == DEBRIEF


def test_a_first_name_that_two_people_have_is_not_guessed() -> None:
    two = Debrief(
        Interview(), (Person("Ann Lee", "a@x.example", given="Ann"), Person("Ann Roe", "b@x.example", given="Ann"))
    )
    assert fill_in(Debrief(Interview(), (Person("Ann", given="Ann"),)), two).people[0].email == ""
