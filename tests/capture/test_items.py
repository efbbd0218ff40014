"""Lines become headings, items and paragraphs."""

from __future__ import annotations

import pytest

from afterword.capture.items import Block, Label, Shape, read_blocks, read_label, read_subline, take_done
from afterword.domain import NoteKind


def read(text: str) -> list[tuple[Shape, str, int]]:
    return [(b.shape, b.text, b.line) for b in blocks(text)]


def blocks(text: str) -> tuple[Block, ...]:
    return read_blocks(text.split("\n"), 0, lambda line: line in {"Maria Chen", "Strengths"})


@pytest.mark.parametrize(
    "line",
    ["- x y", "* x y", "• x y", "– x y", "1. x y", "12) x y", "(3) x y", "-x y", "→ x y", "- [ ] x y", "> - x y"],
)
def test_an_item_starts_with_any_usual_mark(line: str) -> None:
    assert read(line) == [(Shape.ITEM, "x y", 1)]


@pytest.mark.parametrize("line", ["-", "*", " - ", "•", "1.", "- [ ]", "", "---", "***"])
def test_an_empty_item_is_nothing(line: str) -> None:
    assert read(line) == []


def test_an_item_goes_on_until_the_next_item_heading_or_blank_line() -> None:
    assert read("- a\nb\n  c\n- d\n# E\n- f\n\ng") == [
        (Shape.ITEM, "a b c", 1),
        (Shape.ITEM, "d", 4),
        (Shape.HEADING, "E", 5),
        (Shape.ITEM, "f", 6),
        (Shape.PARAGRAPH, "g", 8),
    ]


def test_sublines_are_set_apart_and_go_on_too() -> None:
    (block,) = blocks("- concern: a\n  better: b\n  c\n  attach: d.pdf")
    assert block.more == (("better", "b c"), ("attach", "d.pdf"))


def test_a_note_without_end_is_cut_into_several() -> None:
    shapes = [b.shape for b in blocks("- a\n" + "words and words\n" * 600)]
    assert shapes == [Shape.ITEM, Shape.PARAGRAPH, Shape.PARAGRAPH]


def test_a_known_label_starts_an_item_without_a_mark() -> None:
    assert [text for _, text, _ in read("talked: a\nlearned: b\nnext - c")] == ["talked: a", "learned: b next - c"]
    assert [text for _, text, _ in read("\nnext - c")] == ["next - c"]


def test_a_line_about_the_person_stands_alone() -> None:
    assert [text for _, text, _ in read("# A\nemail: a@b.example\nphone: 1")] == ["A", "email: a@b.example", "phone: 1"]


@pytest.mark.parametrize(
    "line", ["# Maria Chen", "##Maria Chen", "###### Maria Chen ##", "Maria Chen:", "**Maria Chen**", "__Maria Chen__:"]
)
def test_a_heading_has_many_forms(line: str) -> None:
    assert read(line) == [(Shape.HEADING, "Maria Chen", 1)]


def test_a_line_with_an_address_is_a_heading() -> None:
    assert read("Tom Ode <tom@acme.example>, Staff") == [(Shape.HEADING, "Tom Ode <tom@acme.example>, Staff", 1)]


@pytest.mark.parametrize(
    "line", ["#1 of the team", "**very** good", "**bold words**", "what they said:", "  Maria Chen:"]
)
def test_other_lines_are_no_headings(line: str) -> None:
    assert read(line)[0][0] is not Shape.HEADING


def test_a_ticked_box_is_seen() -> None:
    assert [b.ticked for b in blocks("- [x] a\n- [ ] b")] == [True, False]


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("talked: a: b", NoteKind.TALKED, "a: b"),
        ("Need — a", NoteKind.NEED, "a"),
        ("need—a", NoteKind.NEED, "a"),
        ("next - a", NoteKind.NEXT, "a"),
        ("**Liked:** a", NoteKind.ENJOYED, "a"),
        ("[private] a", NoteKind.PRIVATE, "a"),
        ("(off the record) a", NoteKind.PRIVATE, "a"),
        ("talked\uff1aa", NoteKind.TALKED, "a"),
        ("talked:", NoteKind.TALKED, ""),
        ("S6:25 by hand first", None, "S6:25 by hand first"),
        ("https://a.example", None, "https://a.example"),
        ("well - known", None, "well - known"),
        ("(really) a", None, "(really) a"),
    ],
)
def test_a_label_is_told_from_text(text: str, kind: NoteKind | None, rest: str) -> None:
    label = read_label(text)
    assert (label.kind, label.rest) == (kind, rest)


@pytest.mark.parametrize("text", ["promise (done): a", "promise done: a", "Todo done - a"])
def test_a_kept_promise_is_marked_so(text: str) -> None:
    assert read_label(text) == Label(NoteKind.PROMISE, "a", done=True)


def test_only_a_promise_is_done_by_a_word() -> None:
    assert read_label("talked done: a").kind is None


def test_what_stands_in_parentheses_after_the_kind_is_kept() -> None:
    assert read_label("new (28 Nov): a").note == "28 Nov"


@pytest.mark.parametrize(
    ("text", "expected"), [("a (done)", ("a", True)), ("a [sent].", ("a", True)), ("a", ("a", False))]
)
def test_a_promise_may_end_in_done(text: str, expected: tuple[str, bool]) -> None:
    assert take_done(text) == expected


@pytest.mark.parametrize("text", ["better:", "site: the shed", "file: none yet", "talked: a", "plain"])
def test_a_subline_needs_something_to_carry(text: str) -> None:
    assert read_subline(text) is None
