"""Items become facts with ids, sub-lines and reasons."""

from __future__ import annotations

import pytest

from afterword.capture.debrief import read_debrief
from afterword.capture.facts import MOST
from afterword.domain import Fact, NoteKind


def facts(body: str) -> tuple[Fact, ...]:
    return read_debrief(f"# Tom Ode\n{body}")[0].facts


def test_ids_count_for_each_person_and_label() -> None:
    ids = [f.id for f in facts("- talked: a\n- b\n- talked: c\n\n# Everyone\n- talked: d")]
    assert ids == ["Tom Ode/talked/1", "Tom Ode/note/1", "Tom Ode/talked/2", "Everyone/talked/1"]


@pytest.mark.parametrize(
    "body",
    [
        "- concern: blanked on torque\n  better: 25 Nm, then a quarter turn",
        "- concern: blanked on torque\n- better: 25 Nm, then a quarter turn",
        "- concern: blanked on torque; better: 25 Nm, then a quarter turn",
        "- weak spot: blanked on torque\n  should have said: 25 Nm, then a quarter turn",
    ],
)
def test_a_better_answer_belongs_to_its_concern(body: str) -> None:
    (fact,) = facts(body)
    assert (fact.kind, fact.text, fact.better) == (
        NoteKind.CONCERN,
        "blanked on torque",
        "25 Nm, then a quarter turn",
    )


def test_a_better_answer_makes_a_concern_of_a_note() -> None:
    (fact,) = facts("- torque of the head bolts\n- better: 25 Nm")
    assert (fact.kind, fact.labelled) == (NoteKind.CONCERN, NoteKind.NOTE)


def test_a_better_answer_without_a_concern_is_a_note() -> None:
    assert [f.text for f in facts("- talked: torque\n- better: 25 Nm")] == ["torque", "better: 25 Nm"]
    assert facts("- better: 25 Nm")[0].text == "better: 25 Nm"
    assert facts("- concern: better: 25 Nm")[0].better == ""


def test_files_and_links_are_kept_as_written() -> None:
    (fact,) = facts(
        "- new: passed the exam\n  attach: Mark sheet – É.pdf\n  attach: a.pdf, b.pdf\n  link: see https://x.example/a,"
    )
    assert fact.attach == ("Mark sheet – É.pdf", "a.pdf", "b.pdf")
    assert fact.link == ("https://x.example/a",)
    assert fact.text == "passed the exam (see)"


@pytest.mark.parametrize(
    "item", ["promise (done): send it", "promise: send it (done)", "[x] promise: send it", "todo done: send it"]
)
def test_a_kept_promise_is_done(item: str) -> None:
    (fact,) = facts(f"- {item}")
    assert (fact.text, fact.done) == ("send it", True)


def test_news_keep_their_date() -> None:
    assert facts("- new (28 Nov): passed")[0].dated == "28 Nov"


def test_what_the_person_calls_fit_to_share_is_not_private() -> None:
    (fact,) = facts("- talked (ok to share): her divorce")
    assert (fact.kind, fact.dated) == (NoteKind.TALKED, "")
    assert fact.why


def test_an_indented_item_takes_the_kind_above_it() -> None:
    kinds = [
        f.labelled for f in facts("- need:\n  - own the rota\n  - drive\n    - at night\n- other words\n  - inner")
    ]
    assert kinds == [NoteKind.NEED] * 3 + [NoteKind.NOTE] * 2


def test_an_indented_item_below_a_private_one_is_part_of_it() -> None:
    (fact,) = facts("- she is leaving soon\n  - in March")
    assert (fact.kind, fact.text) == (NoteKind.PRIVATE, "she is leaving soon; in March")


def test_the_same_words_twice_are_kept_once_and_reported() -> None:
    debrief, problems = read_debrief("# Tom Ode\n- liked: the shed!\n- Liked: The shed\n- 🎉\n- 🎉")
    assert len(debrief.facts) == 3
    assert "line 2" in problems[0].message


def test_an_item_with_a_label_and_nothing_else_is_nothing() -> None:
    assert facts("- talked:\n- need:  ") == ()


def test_too_many_items_are_refused() -> None:
    debrief, problems = read_debrief("# Tom Ode\n" + "\n".join(f"- a{i}" for i in range(MOST + 2)))
    assert len(debrief.facts) == MOST
    assert [p.fatal for p in problems] == [True]
