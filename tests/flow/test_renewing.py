from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from players import AFTER, DEBRIEF_TEXT, MARIA, PROFILE, PROFILE_TEXT, TOM

from afterword import wiring
from afterword.capture.debrief import read_debrief
from afterword.domain import Mailbox, State, Tone
from afterword.errors import DebriefError, InputError, NotReady
from afterword.flow import handling, renewing, setting_up, taking_in
from afterword.store import repository as store

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import Ports
    from afterword.flow.taking_in import TakenIn
    from afterword.store.repository import Owner

pytestmark = pytest.mark.django_db
BOX = Mailbox("ana@silva.example", "ana", "smtp.silva.example", 587, "imap.silva.example", 993)
MENDED = DEBRIEF_TEXT.replace("from Redshift to Iceberg by June", "from Redshift to Iceberg by July")
WITHOUT_TOM = DEBRIEF_TEXT[: DEBRIEF_TEXT.index("# Tom Ode")]


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return replace(wiring.ports(tmp_path), secrets=wiring.pocket(), now=lambda: AFTER)


@pytest.fixture
def ana(ports: Ports) -> Owner:
    owner = store.ensure_owner("ana")
    store.save_profile(owner, PROFILE, PROFILE_TEXT)
    setting_up.keep_mailbox(owner, ports, BOX, "secret")
    return owner


def add(owner: Owner, ports: Ports, text: str = DEBRIEF_TEXT) -> TakenIn:
    debrief, _ = read_debrief(text)
    return taking_in.take_in(owner, ports, debrief, text, None)


def letter_to(owner: Owner, name: str) -> Outgoing:
    (found,) = (o for o in store.letters(owner) if o.letter.to.name == name and o.state is not State.CANCELLED)
    return found


def test_mended_notes_added_again_write_nobody_twice(ana: Owner, ports: Ports) -> None:
    first = add(ana, ports)
    again = add(ana, ports, MENDED)
    assert (again.interview, again.new, again.changed) == (first.interview, False, True)
    assert store.count_interviews(ana) == 1
    assert [o.id for o in again.letters] == [o.id for o in first.letters]
    assert "July" in letter_to(ana, MARIA.name).letter.body


def test_the_very_same_notes_change_nothing(ana: Owner, ports: Ports) -> None:
    first = add(ana, ports)
    again = add(ana, ports, f"\n{DEBRIEF_TEXT}")
    assert (again.new, again.changed, again.letters) == (False, False, first.letters)


def test_a_letter_with_words_of_ones_own_stays_as_it_is(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    mine = letter_to(ana, MARIA.name)
    handling.edit(ana, ports, mine.id, body="Dear Maria,\n\nMy own words.\n\nAna\n", subject=None, to=None, attach=())
    renewed = renewing.change_notes(ana, ports, mine.interview, MENDED)
    assert "My own words." in letter_to(ana, MARIA.name).letter.body
    assert [o.id for o in renewed.kept] == [mine.id]
    assert [o.letter.to.name for o in renewed.written] == [TOM.name]


def test_what_was_approved_leaves_word_for_word_whatever_the_notes_say_now(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    mine = letter_to(ana, MARIA.name)
    handling.approve(ana, ports, (mine.id,), at=None, despite_findings=False)
    before = letter_to(ana, MARIA.name)
    renewing.change_notes(ana, ports, mine.interview, MENDED)
    after = letter_to(ana, MARIA.name)
    assert (after.state, after.raw, after.digest) == (State.APPROVED, before.raw, before.digest)


def test_notes_that_would_lose_somebody_are_refused_and_nothing_changes(ana: Owner, ports: Ports) -> None:
    first = add(ana, ports)
    with pytest.raises(InputError, match="name Tom Ode, whom these don't"):
        add(ana, ports, WITHOUT_TOM)
    assert store.interview(ana, first.interview).source == DEBRIEF_TEXT
    assert store.letters(ana) == first.letters


def test_a_letter_that_the_notes_no_longer_call_for_is_dropped(ana: Owner, ports: Ports) -> None:
    first = add(ana, ports)
    renewing.change_notes(ana, ports, first.interview, WITHOUT_TOM)
    states = {o.letter.to.name: o.state for o in store.letters(ana)}
    assert states == {MARIA.name: State.DRAFTED, TOM.name: State.CANCELLED}


def test_somebody_who_is_new_in_the_notes_gets_a_letter(ana: Owner, ports: Ports) -> None:
    add(ana, ports, WITHOUT_TOM)
    add(ana, ports)
    assert {o.letter.to.name for o in store.letters(ana)} == {MARIA.name, TOM.name}


def test_a_talk_at_another_time_is_another_talk(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    earlier = DEBRIEF_TEXT.replace("2026-11-19", "2026-11-18").replace("Maria Chen", "Vera Holt")
    assert add(ana, ports, earlier).new
    assert store.count_interviews(ana) == 2


def test_notes_that_cant_be_used_leave_all_as_it_was(ana: Owner, ports: Ports) -> None:
    first = add(ana, ports)
    broken = DEBRIEF_TEXT.replace("timezone: America/New_York", "timezone: Mars/Olympus")
    with pytest.raises(DebriefError):
        renewing.change_notes(ana, ports, first.interview, broken)
    assert store.interview(ana, first.interview).source == DEBRIEF_TEXT


def test_a_letter_speaks_otherwise_when_asked(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    before = letter_to(ana, MARIA.name)
    after = renewing.speak_otherwise(ana, ports, before.id, Tone.FORMAL)
    assert after.letter.tone is Tone.FORMAL
    assert after.letter.body != before.letter.body
    assert store.letter(ana, before.id) == after


def test_own_words_and_approved_letters_are_not_written_over(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    edited, approved = letter_to(ana, MARIA.name), letter_to(ana, TOM.name)
    handling.edit(ana, ports, edited.id, body="Dear Maria,\n\nMine.\n\nAna\n", subject=None, to=None, attach=())
    handling.approve(ana, ports, (approved.id,), at=None, despite_findings=False)
    with pytest.raises(InputError, match="your own words"):
        renewing.speak_otherwise(ana, ports, edited.id, Tone.BRIEF)
    with pytest.raises(InputError, match="waits for your approval"):
        renewing.speak_otherwise(ana, ports, approved.id, Tone.BRIEF)


TOMORROW = AFTER + dt.timedelta(hours=20)


def with_today(owner: Owner, name: str) -> Outgoing:
    """A letter of ours that says "this afternoon", which is true today only."""
    before = letter_to(owner, name)
    said = replace(before, letter=replace(before.letter, body=before.letter.body.replace("Thank you", TODAY, 1)))
    store.save_move(owner, before, said)
    return said


TODAY = "Thank you for talking with me this afternoon. Thank you"


def test_a_letter_that_leaves_on_another_day_is_written_for_that_day_and_asked_about_again(
    ana: Owner, ports: Ports
) -> None:
    add(ana, ports)
    mine = with_today(ana, MARIA.name)
    with pytest.raises(NotReady, match="written anew for that day"):
        handling.approve(ana, ports, (mine.id,), at=TOMORROW, despite_findings=False)
    after = letter_to(ana, MARIA.name)
    assert (after.state, "this afternoon" in after.letter.body) == (State.DRAFTED, False)
    handling.approve(ana, ports, (mine.id,), at=TOMORROW, despite_findings=False)
    assert letter_to(ana, MARIA.name).state is State.APPROVED


def test_words_of_ones_own_that_will_be_wrong_are_named_and_kept(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    mine = letter_to(ana, MARIA.name)
    body = f"Dear Maria,\n\n{TODAY} for your time.\n\nBest regards,\nAna Silva\n"
    handling.edit(ana, ports, mine.id, body=body, subject=None, to=None, attach=())
    with pytest.raises(NotReady, match="“this afternoon”, which will be wrong"):
        handling.approve(ana, ports, (mine.id,), at=TOMORROW, despite_findings=False)
    assert letter_to(ana, MARIA.name).letter.body == body
    handling.approve(ana, ports, (mine.id,), at=TOMORROW, despite_findings=True)
    assert letter_to(ana, MARIA.name).state is State.APPROVED


def test_the_same_letter_may_leave_today(ana: Owner, ports: Ports) -> None:
    add(ana, ports)
    mine = with_today(ana, MARIA.name)
    handling.approve(ana, ports, (mine.id,), at=AFTER, despite_findings=False)
    assert letter_to(ana, MARIA.name).state is State.APPROVED
