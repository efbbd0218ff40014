"""Mail addresses in notes."""

from __future__ import annotations

import pytest

from afterword.capture.addresses import check_address, is_address, take_address


@pytest.mark.parametrize(
    "text", ["a@b.example", "a.b+c@d-e.example", "jörg@köln.example", "o'hara@x.example", "root@localhost"]
)
def test_an_address_is_told(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    ["a", "a@@b.example", "a@b@c.example", "a @b.example", "a@b..example", ".a@b.example", "a@-b.example",
     "a@b.example\r\nBcc: x@y.example", "a@", "@b.example", "a\x07@b.example", "a" * 250 + "@b.example"],
)  # fmt: skip
def test_what_is_no_address_is_one_fatal_problem(text: str) -> None:
    (problem,) = check_address(text, 3)
    assert (problem.line, problem.fatal) == (3, True)
    assert "\r" not in problem.message


@pytest.mark.parametrize(
    ("text", "rest", "address"),
    [
        ("Tom <tom@a.example>, Lead", "Tom, Lead", "tom@a.example"),
        ("Tom <mailto:tom@a.example>", "Tom  ", "tom@a.example"),
        ("Tom (tom@a.example)", "Tom  ", "tom@a.example"),
        ("Tom [mail](mailto:tom@a.example)", "Tom  ", "tom@a.example"),
        ("Tom tom@a.example.", "Tom  ", "tom@a.example"),
        ("Tom <>", "Tom  ", ""),
        ("Tom", "Tom", ""),
    ],
)
def test_an_address_is_taken_out_of_a_heading(text: str, rest: str, address: str) -> None:
    assert take_address(text, 1) == (rest, address, ())


def test_words_in_angle_brackets_are_reported() -> None:
    rest, address, problems = take_address("Tom <ask Kayla>", 7)
    assert (rest.strip(), address) == ("Tom", "")
    assert "ask Kayla" in problems[0].message
    assert not problems[0].fatal


@pytest.mark.parametrize("text", ["Tom <tom@@a.example>", "Tom tom@@a.example"])
def test_a_broken_address_is_not_used(text: str) -> None:
    _, address, problems = take_address(text, 1)
    assert address == ""
    assert problems[0].fatal
