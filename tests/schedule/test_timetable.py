"""All the times of one interview's letters."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from players import AFTER, DEBRIEF, END, MARIA, NEW_YORK, fact

from afterword.domain import Debrief, NoteKind, Slot, Touch
from afterword.schedule.timetable import timetable


def rows(slots: tuple[Slot, ...]) -> list[str]:
    return [f"{slot.person} {slot.kind} {slot.send_at:%m-%d %H:%M}" for slot in slots]


def test_it_goes_from_thanks_to_the_last_follow_up() -> None:
    assert rows(timetable(DEBRIEF, AFTER)) == [
        "Maria Chen thank-you 11-19 17:15",
        "Tom Ode thank-you 11-19 17:15",
        "Maria Chen follow-up 11-30 09:00",
        "Maria Chen final-follow-up 12-09 09:00",
    ]


def test_what_has_left_is_not_repeated() -> None:
    history = (Touch(END + dt.timedelta(hours=2), by_us=True, what="thank-you", person="Maria Chen"),)
    assert rows(timetable(DEBRIEF, AFTER, history))[0] == "Tom Ode thank-you 11-19 17:15"


def test_after_a_week_nobody_is_thanked_any_more() -> None:
    assert rows(timetable(DEBRIEF, dt.datetime(2026, 12, 1, 10, tzinfo=NEW_YORK))) == [
        "Maria Chen follow-up 12-01 10:00",
        "Maria Chen final-follow-up 12-10 09:00",
    ]


def test_an_answer_ends_it() -> None:
    history = (Touch(AFTER, by_us=False, what="rejection", person="Maria Chen"),)
    assert all(slot.kind == "thank-you" for slot in timetable(DEBRIEF, AFTER, history))


def test_whoever_asked_not_to_be_chased_has_only_thanks() -> None:
    debrief = replace(DEBRIEF, facts=(fact("Maria Chen", NoteKind.NEXT, 1, "no follow-ups please"),))
    assert [slot.kind.value for slot in timetable(debrief, AFTER)] == ["thank-you"] * 2


def test_nobody_to_write_to_has_no_times() -> None:
    banned = fact("Maria Chen", NoteKind.NO_CONTACT, 1, "asked not to be emailed")
    assert timetable(Debrief(DEBRIEF.interview, (MARIA,), (banned,)), AFTER) == ()
    assert timetable(Debrief(DEBRIEF.interview), AFTER) == ()
