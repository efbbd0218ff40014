"""Every mail of our own corpora is taken for what a careful person takes it for."""

from __future__ import annotations

import pytest
from labelled_mails import Labelled, read_labelled

from afterword.domain import Incoming
from afterword.watch.incoming import classify

FILES = (
    "absence-1.txt", "absence-2.txt", "absence-3.txt", "answers-1.txt", "answers-2.txt", "answers-3.txt", "answers-4.txt", "answers-5.txt", "bounces-1.txt",
    "bounces-2.txt", "lookalikes-1.txt", "lookalikes-2.txt", "lookalikes-3.txt", "mixed-1.txt", "mixed-2.txt",
)  # fmt: skip
CASES = [case for name in FILES for case in read_labelled(name)]


def read(case: Labelled) -> Incoming:
    found = classify(case.raw)
    assert isinstance(found, Incoming)
    return found


def of(key: str) -> list[Labelled]:
    return [case for case in CASES if key in case.labels]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place)
def test_it_is_what_it_is(case: Labelled) -> None:
    kinds = {case.kind, "other"} if case.labels.get("meaning") == "*" else {case.kind}
    assert read(case).kind.value in kinds


@pytest.mark.parametrize(
    "case", [c for c in CASES if c.kind == "reply" and c.labels["meaning"] != "*"], ids=lambda case: case.place
)
def test_an_answer_means_what_it_means(case: Labelled) -> None:
    meaning = read(case).meaning
    # What no rule can know may stay unclear; it is never taken for something else.
    honest = {case.labels["meaning"], "unclear"} if "hard" in case.labels else {case.labels["meaning"]}
    assert meaning is not None
    assert meaning.value in honest


@pytest.mark.parametrize("case", [c for c in CASES if c.kind == "auto-reply"], ids=lambda case: case.place)
def test_an_absence_ends_when_it_ends(case: Labelled) -> None:
    day = read(case).back_on
    assert (day.isoformat() if day else "") == case.labels.get("back", "")


@pytest.mark.parametrize("case", of("date"), ids=lambda case: case.place)
def test_the_one_date_is_found(case: Labelled) -> None:
    day = read(case).named_date
    assert (day.isoformat() if day else "") == case.labels["date"]


@pytest.mark.parametrize("case", of("own"), ids=lambda case: case.place)
def test_their_own_words_are_whole(case: Labelled) -> None:
    assert read(case).own_words.split() == case.own.split()


@pytest.mark.parametrize("case", of("stage"), ids=lambda case: case.place)
def test_a_report_names_its_address_and_whether_writing_again_is_of_use(case: Labelled) -> None:
    found = read(case)
    wanted = [place.split("/") for place in case.labels["to"].split(",")]
    assert found.stage == case.labels["stage"]
    assert [(r.address, "hard" if r.permanent else "soft") for r in found.recipients] == [(w[0], w[2]) for w in wanted]
    assert all(r.status == w[1] for r, w in zip(found.recipients, wanted, strict=True) if w[1])


@pytest.mark.parametrize("case", of("of"), ids=lambda case: case.place)
def test_a_report_names_the_letter(case: Labelled) -> None:
    assert read(case).original_message_id == case.labels["of"]
