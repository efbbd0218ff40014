"""Which letter a mail answers, and how surely."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from afterword.domain import BouncedRecipient, Incoming, IncomingKind
from afterword.watch.thread import SURE, SentIndex, SentLetter, match

SENT_AT = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
TO_MARIA = SentLetter(
    "l1",
    "i1",
    "<l1@silva.example>",
    "aaaaaaaa11111111",
    "maria.chen@acme.example",
    "Acme Robotics Inc.",
    "Staff Data Engineer",
    "Thank you",
    SENT_AT,
    other_ids=("<rewritten@outlook.example>",),
    envelope_id="env-1",
)
TO_TOM = replace(TO_MARIA, letter_id="l2", message_id="<l2@silva.example>", token="bbbb2222", recipient="Tom.Ode@acme.example", other_ids=(), envelope_id="", sent_at=SENT_AT + dt.timedelta(hours=1))  # fmt: skip
TO_GMAIL = replace(TO_MARIA, letter_id="l3", interview_id="i3", message_id="<l3@silva.example>", token="", recipient="jo@gmail.com", company="Globex", role="Welder", other_ids=(), envelope_id="")  # fmt: skip
SENT = (TO_TOM, TO_MARIA, TO_GMAIL)
REPLY = Incoming(IncomingKind.REPLY, "a person wrote", 0.9, sender="maria.chen@acme.example", date=SENT_AT + dt.timedelta(days=2))  # fmt: skip
BOUNCE = replace(REPLY, kind=IncomingKind.BOUNCE, stage="failed", sender="mailer-daemon@mx.example")


@pytest.mark.parametrize("ident", ["<l1@silva.example>", "<rewritten@outlook.example>"])
def test_it_is_sure_when_header_and_sender_agree(ident: str) -> None:
    found = match(replace(REPLY, in_reply_to=("<other@x.example>", ident)), SENT)
    assert (found.letter_id, found.sure >= SURE) == ("l1", True)


def test_a_colleague_in_the_same_thread_is_sure_too() -> None:
    found = match(replace(REPLY, sender="hr@hr.acme.example", in_reply_to=("<l1@silva.example>",)), SENT)
    assert (found.letter_id, found.sure >= SURE) == ("l1", True)


def test_a_stranger_who_knows_the_message_id_is_not_sure() -> None:
    found = match(replace(REPLY, sender="eve@evil.example", in_reply_to=("<l1@silva.example>",)), SENT)
    assert (found.letter_id, found.sure < SURE) == ("l1", True)


def test_another_address_at_a_shared_domain_is_not_sure() -> None:
    found = match(replace(REPLY, sender="eve@gmail.com", in_reply_to=("<l3@silva.example>",)), SENT)
    assert (found.letter_id, found.sure < SURE) == ("l3", True)


@pytest.mark.parametrize("marked", [{"tokens": ("aaaaaaaa11111111",)}, {"envelope_id": "env-1"}, {"original_message_id": "<l1@silva.example>"}])  # fmt: skip
def test_a_report_is_sure_by_each_mark(marked: dict[str, object]) -> None:
    found = match(replace(BOUNCE, **marked), SENT)  # type: ignore[arg-type]  # one field at a time
    assert (found.letter_id, found.sure >= SURE) == ("l1", True)


def test_a_report_without_marks_is_matched_by_address_and_is_not_sure() -> None:
    found = match(replace(BOUNCE, recipients=(BouncedRecipient("nobody@x.example"), BouncedRecipient("tom.ode@acme.example"))), SENT)  # fmt: skip
    assert (found.letter_id, found.sure < SURE) == ("l2", True)


def test_a_report_about_nobody_we_wrote_to_matches_nothing() -> None:
    assert match(replace(BOUNCE, recipients=(BouncedRecipient("nobody@x.example"),)), SENT).letter_id == ""


def test_from_alone_is_never_sure() -> None:
    found = match(REPLY, SENT)
    assert (found.letter_id, found.sure < SURE) == ("l1", True)


def test_a_colleague_is_matched_by_domain_and_by_what_is_named() -> None:
    found = match(
        replace(REPLY, sender="hr@acme.example", own_words="Your talk about the Staff Data Engineer role"), SENT
    )
    assert found.interview_id == "i1"
    assert {candidate[0] for candidate in found.candidates} == {"l1", "l2"}
    assert [c[1] for c in found.candidates] == sorted((c[1] for c in found.candidates), reverse=True)


def test_another_address_of_the_same_name_may_be_the_person() -> None:
    letter = replace(TO_MARIA, reader="Maria Chen")
    found = match(replace(REPLY, sender="mchen@home.example", sender_name="Maria Chen"), (letter,))
    assert (found.letter_id, "of the name" in found.how, found.sure < SURE) == ("l1", True, True)


def test_the_subject_tells_between_two_letters_to_one_person() -> None:
    follow_up = replace(TO_MARIA, letter_id="l9", subject="Following up", message_id="", token="", other_ids=())
    found = match(replace(REPLY, subject="Re: Thank you"), (follow_up, TO_MARIA))
    assert [c[0] for c in found.candidates] == ["l1", "l9"]


def test_what_lies_below_the_company_s_domain_is_the_company() -> None:
    assert match(replace(REPLY, sender="jo@mail.acme.example"), SENT).interview_id == "i1"


def test_what_the_provider_did_not_confirm_only_pauses() -> None:
    answer = replace(REPLY, in_reply_to=("<l1@silva.example>",))
    judged = replace(answer, authserv="mx.silva.example", authentic="pass")
    index = SentIndex(SENT)
    assert index.match(judged, "mx.silva.example").sure >= SURE
    assert index.match(judged, "mx.other.example").sure < SURE
    assert "did not confirm" in index.match(answer, "mx.silva.example").how


def test_an_open_failure_counts_even_where_no_provider_is_known() -> None:
    forged = replace(REPLY, in_reply_to=("<l1@silva.example>",), authserv="mx.silva.example", authentic="fail")
    assert ("forged" in SentIndex(SENT).match(forged).how, SentIndex(SENT).match(forged).sure < SURE) == (True, True)


def test_a_stranger_with_our_mark_is_not_sure() -> None:
    assert match(replace(REPLY, sender="eve@evil.example", tokens=("aaaaaaaa11111111",)), SENT).sure < SURE


OWN = replace(REPLY, sender="ana@silva.example", to=("maria.chen@acme.example",))


def test_what_the_person_wrote_from_another_program_is_known_by_its_reader() -> None:
    found = SentIndex(SENT).wrote_to(OWN)
    assert found is not None
    assert found.letter_id == "l1"


def test_what_the_person_wrote_is_known_by_its_thread() -> None:
    found = SentIndex(SENT).wrote_to(replace(OWN, to=("hr@else.example",), in_reply_to=("<l2@silva.example>",)))
    assert found is not None
    assert found.letter_id == "l2"


@pytest.mark.parametrize("marked", [{"message_id": "<l1@silva.example>"}, {"tokens": ("bbbb2222",)}, {"to": ("a@b.example",)}])  # fmt: skip
def test_our_own_letter_is_not_what_the_person_wrote(marked: dict[str, object]) -> None:
    assert SentIndex(SENT).wrote_to(replace(OWN, **marked)) is None  # type: ignore[arg-type] # one field at a time


def test_a_system_is_matched_by_company_and_role_together() -> None:
    words = "Thank you for your interest in the Staff Data Engineer role at Acme Robotics."
    found = match(replace(REPLY, sender="no-reply@greenhouse.io", own_words=words), SENT)
    assert (found.interview_id, found.sure < SURE) == ("i1", True)


@pytest.mark.parametrize("words", ["Acme Robotics has news", "Staff Data Engineer wanted", "Acme Roboticsworld Staff Data Engineers"])  # fmt: skip
def test_one_of_them_alone_matches_nothing(words: str) -> None:
    assert match(replace(REPLY, sender="no-reply@greenhouse.io", own_words=words), SENT).letter_id == ""


def test_what_came_before_the_letter_does_not_answer_it() -> None:
    assert match(replace(REPLY, date=SENT_AT - dt.timedelta(days=1)), SENT).letter_id == ""


def test_without_a_date_it_may_still_answer() -> None:
    assert match(replace(REPLY, date=None), SENT).letter_id == "l1"


def test_our_own_copy_answers_nothing() -> None:
    assert match(replace(REPLY, message_id="<l1@silva.example>", tokens=("aaaaaaaa11111111",)), SENT).letter_id == ""


def test_an_alert_from_a_stranger_is_not_compared_by_words() -> None:
    words = "Staff Data Engineer at Acme Robotics"
    assert match(replace(REPLY, kind=IncomingKind.OTHER, sender="x@y.example", own_words=words), SENT).letter_id == ""


def test_a_stranger_s_mail_belongs_to_nothing() -> None:
    assert SentIndex(()).match(REPLY).interview_id == ""


def test_a_company_without_a_name_is_never_matched_by_words() -> None:
    letter = replace(TO_GMAIL, company="", role="Welder")
    assert match(replace(REPLY, sender="x@y.example", own_words="the welder job"), (letter,)).letter_id == ""
