from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from players import DEBRIEF, DEBRIEF_TEXT, NEW_YORK, PROFILE, PROFILE_TEXT

from afterword import wiring
from afterword.capture.debrief import read_debrief
from afterword.errors import NotFound
from afterword.flow import inviting, reading, taking_in
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db
NOON = dt.datetime(2026, 11, 18, 12, 0, tzinfo=NEW_YORK)


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return replace(wiring.ports(tmp_path), now=lambda: NOON)


@pytest.fixture
def ana() -> Owner:
    owner = store.ensure_owner("ana")
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    return owner


def invitation(
    *,
    uid: str = "i1@acme.example",
    sequence: int = 0,
    start: str = "20261119T190000Z",
    by: str = "maria.chen@acme.example",
    method: str = "REQUEST",
    title: str = "Interview with Acme Robotics",
    zone: str = "",
) -> bytes:
    rows = [
        "BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", f"UID:{uid}", f"SEQUENCE:{sequence}",
        "DTSTAMP:20261110T000000Z", f"DTSTART{zone}:{start}", "DURATION:PT75M", f"SUMMARY:{title}",
        f"ORGANIZER;CN=Maria Chen:mailto:{by}", "ATTENDEE;CN=Ana Silva:mailto:ana@silva.example", "END:VEVENT",
        "END:VCALENDAR",
    ]  # fmt: skip
    return "\r\n".join(rows).encode()


def did(found: tuple[inviting.Told, ...]) -> list[str]:
    return [told.did for told in found]


def test_an_interview_is_known_before_a_word_is_typed(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    talk = store.interview(ana, told.interview).debrief
    assert told.did == "taken"
    assert talk.interview.company == "Acme Robotics"
    assert str(talk.interview.start) == "2026-11-19 14:00:00-05:00"
    assert [(p.name, p.email) for p in talk.people] == [("Maria Chen", "maria.chen@acme.example")]


def test_the_same_invitation_again_changes_nothing(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    assert did(inviting.take_calendar(ana, ports, invitation(), "invite.ics")) == ["known"]
    assert store.count_interviews(ana) == 1


def test_the_same_interview_under_another_number_is_one(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    assert did(inviting.take_calendar(ana, ports, invitation(uid="other@x.example"), "forwarded.ics")) == ["known"]
    assert store.count_interviews(ana) == 1


def test_its_organiser_moves_it(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    moved = inviting.take_calendar(ana, ports, invitation(sequence=1, start="20261120T190000Z"), "update.ics")
    assert did(moved) == ["moved"]
    talk = store.interview(ana, moved[0].interview).debrief.interview
    assert str(talk.start) == "2026-11-20 14:00:00-05:00"


def test_a_stranger_neither_moves_nor_cancels_it(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    forged = invitation(sequence=9, method="CANCEL", by="eve@other.example")
    assert did(inviting.take_calendar(ana, ports, forged, "forged.ics")) == ["ignored"]
    forged_sender = invitation(sequence=9, method="CANCEL")
    (appointment,) = reading.read_appointments(forged_sender, NOON)[0]
    assert did(inviting.take_appointments(ana, ports, (appointment,), "mail", "eve@other.example")) == ["ignored"]
    assert store.interview(ana, told.interview).debrief.interview.start is not None


def test_what_is_called_off_before_anything_was_written_goes(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    assert did(inviting.take_calendar(ana, ports, invitation(sequence=1, method="CANCEL"), "cancel.ics")) == [
        "cancelled"
    ]
    assert store.count_interviews(ana) == 0


def test_what_is_called_off_after_the_notes_stays_on_record(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    taking_in.take_in(ana, ports, DEBRIEF, DEBRIEF_TEXT, None)
    inviting.take_calendar(ana, ports, invitation(sequence=1, method="CANCEL"), "cancel.ics")
    assert store.interview(ana, told.interview).debrief.facts


def test_an_appointment_that_may_be_one_is_proposed(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(title="Hiring chat", by="x@corvid.example"), "chat.ics")
    assert (told.did, told.interview) == ("proposed", "")


def test_a_time_without_a_zone_is_asked_about_and_not_used(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(start="20261119T140000"), "invite.ics")
    assert (told.did, told.interview) == ("proposed", "")
    assert "time zone isn't known" in told.why


def test_the_person_says_that_it_is_one_or_that_it_is_none(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(start="20261119T140000"), "invite.ics")
    assert inviting.accept(ana, ports, "i1@acme.example").interview
    inviting.take_calendar(ana, ports, invitation(start="20261121T140000", uid="b@x.example"), "invite.ics")
    assert inviting.dismiss(ana, "b@x.example").did == "dropped"
    with pytest.raises(NotFound):
        inviting.dismiss(ana, "b@x.example")


@pytest.mark.parametrize(
    "raw",
    [invitation(title="Dentist"), invitation(start="20200101T120000Z"), invitation(method="CANCEL"), b"nothing"],
    ids=["no interview", "long over", "never heard of", "no calendar"],
)
def test_what_does_not_matter_leaves_no_trace(ana: Owner, ports: Ports, raw: bytes) -> None:
    assert inviting.take_calendar(ana, ports, raw, "x.ics") == ()
    assert store.appointments(ana) == ()


def test_notes_join_the_interview_that_the_calendar_told_of(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    notes, _ = read_debrief("company: Acme Robotics\n\n# Maria\n- talked: the move to Iceberg\n")
    taken = taking_in.take_in(ana, ports, notes, "x", None)
    talk = store.interview(ana, taken.interview).debrief
    assert taken.interview == told.interview
    assert str(talk.interview.end) == "2026-11-19 15:15:00-05:00"
    assert talk.people[0].email == "maria.chen@acme.example"
    assert store.appointments(ana, state="taken") == ()


def test_notes_of_another_company_are_an_interview_of_their_own(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    notes, _ = read_debrief("company: Globex\n\n# Tom\n- talked: welding\n")
    taking_in.take_in(ana, ports, notes, "x", None)
    assert store.count_interviews(ana) == 2


def mailed(raw: bytes, sender: str) -> bytes:
    return f"From: {sender}\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REQUEST\n\n".encode() + raw


def test_a_mail_brings_an_interview_and_only_its_organiser_moves_it(ana: Owner, ports: Ports) -> None:
    maria, eve = "maria.chen@acme.example", "eve@other.example"
    assert did(inviting.take_mail(ana, ports, mailed(invitation(), maria), "mail", maria)) == ["taken"]
    later = mailed(invitation(sequence=1, start="20261120T190000Z"), eve)
    assert did(inviting.take_mail(ana, ports, later, "mail", eve)) == ["ignored"]
    assert did(inviting.take_mail(ana, ports, later, "mail", maria)) == ["moved"]


def test_another_interview_at_the_same_time_is_another(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    other = invitation(uid="o@x.example", by="li@globex.example", title="Interview with Globex")
    assert did(inviting.take_calendar(ana, ports, other, "other.ics")) == ["taken"]
    assert store.count_interviews(ana) == 2


def test_one_that_was_called_off_is_no_twin(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    inviting.take_calendar(ana, ports, invitation(sequence=1, method="CANCEL"), "cancel.ics")
    assert did(inviting.take_calendar(ana, ports, invitation(uid="new@acme.example"), "again.ics")) == ["taken"]


def test_what_was_called_off_and_invited_again_is_taken_again(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    inviting.take_calendar(ana, ports, invitation(sequence=1, method="CANCEL"), "cancel.ics")
    (told,) = inviting.take_calendar(ana, ports, invitation(sequence=2), "again.ics")
    assert store.interview(ana, told.interview).debrief.interview.company == "Acme Robotics"


def test_an_interview_that_two_invitations_tell_of_stays_when_one_is_called_off(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    inviting.take_calendar(ana, ports, invitation(uid="two@acme.example"), "forwarded.ics")
    (told,) = inviting.take_calendar(ana, ports, invitation(sequence=1, method="CANCEL"), "cancel.ics")
    assert (told.did, store.count_interviews(ana)) == ("cancelled", 1)


def test_a_time_that_moves_after_the_notes_moves_the_time_alone(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    taking_in.take_in(ana, ports, DEBRIEF, DEBRIEF_TEXT, None)
    before = store.interview(ana, told.interview).debrief.facts
    inviting.take_calendar(ana, ports, invitation(sequence=1, start="20261119T200000Z"), "update.ics")
    inviting.take_calendar(ana, ports, invitation(sequence=2, start="20261119T200000"), "no zone.ics")
    talk = store.interview(ana, told.interview).debrief
    assert (talk.facts, str(talk.interview.start)) == (before, "2026-11-19 15:00:00-05:00")


def test_what_is_proposed_and_changed_stays_proposed(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(title="Hiring chat", by="x@corvid.example"), "chat.ics")
    again = invitation(title="Hiring chat", by="x@corvid.example", sequence=1, start="20261120T190000Z")
    assert did(inviting.take_calendar(ana, ports, again, "chat.ics")) == ["moved"]
    assert [a.state for a in store.appointments(ana)] == ["proposed"]


def test_an_answer_of_an_attendee_changes_nothing(ana: Owner, ports: Ports) -> None:
    inviting.take_calendar(ana, ports, invitation(), "invite.ics")
    assert did(inviting.take_calendar(ana, ports, invitation(sequence=5, method="REPLY"), "reply.ics")) == ["ignored"]


def test_an_appointment_without_a_number_is_kept_by_its_title_and_time(ana: Owner, ports: Ports) -> None:
    (told,) = inviting.take_calendar(ana, ports, invitation(uid=""), "invite.ics")
    assert told.uid.startswith("none:Interview with Acme Robotics")
