"""Cards set by typst itself: their size, their sides, and that nothing written is ever markup."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from afterword.adapters.press import set_card
from afterword.compose.card_page import Paper, card_page

BODY = "Dear Maria,\n\nThank you for the talk about kilns.\n\nBest regards,\nAna Silva\n"


def pages(paper: Paper, body: str = BODY, **how: object) -> list[tuple[float, float, str]]:
    (pdf,) = set_card(card_page(body, paper, date="19 November 2026", **how), ".pdf")  # type: ignore[arg-type]
    return [
        (round(float(p.mediabox.width) / 72, 2), round(float(p.mediabox.height) / 72, 2), p.extract_text())
        for p in PdfReader(io.BytesIO(pdf)).pages
    ]


@pytest.mark.parametrize(
    ("paper", "sizes"),
    [
        (Paper.A6, [(4.13, 5.83)]),
        (Paper.A2, [(8.5, 5.5), (8.5, 5.5)]),
        (Paper.A4, [(8.27, 11.69)]),
        (Paper.LETTER, [(8.5, 11.0)]),
    ],
)
def test_each_paper_has_its_size_and_sides(paper: Paper, sizes: list[tuple[float, float]]) -> None:
    found = pages(paper)
    assert [page[:2] for page in found] == sizes
    assert "Thank you for the talk about kilns." in " ".join(found[-1][2].split())


def test_hostile_words_are_shown_as_words() -> None:
    words = '#panic("no") $x^2$ *bold* @key <label> #read("/etc/passwd") \\u{41} // gone'
    shown = "".join(pages(Paper.A6, BODY.replace("kilns", words))[0][2].split())
    assert '#panic("no")$x^2$*bold*@key<label>#read("/etc/passwd")\\u{41}//gone' in shown.replace("”", '"').replace(
        "“", '"'
    )


def test_guide_lines_stand_in_the_place_of_the_words_and_those_beside() -> None:
    lined, beside = pages(Paper.A6, lines=True)
    assert lined[2].strip() == ""
    assert "kilns" in beside[2]


def test_an_envelope_is_set_only_for_an_address_that_was_given() -> None:
    *_, envelope = pages(Paper.A2, to_address="Maria Chen|1 Quay Street", from_address="Ana Silva")
    assert envelope[:2] == (5.75, 4.38)
    assert envelope[2].split("\n")[-2:] == ["Maria Chen", "1 Quay Street"]


def test_a_long_letter_stays_on_its_card() -> None:
    assert len(pages(Paper.A6, BODY.replace("kilns", "kilns and clay " * 60))) == 1


def test_a_picture_for_each_side() -> None:
    sides = set_card(card_page(BODY, Paper.A2), ".png")
    assert [side[:8] for side in sides] == [b"\x89PNG\r\n\x1a\n"] * 2


def test_one_card_is_the_same_every_time() -> None:
    page = replace(card_page(BODY, Paper.A6), date="")
    assert set_card(page, ".png") == set_card(page, ".png")
