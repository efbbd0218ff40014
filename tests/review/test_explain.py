"""Each rule has a page, made from itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.review.explain import NAMES, page_of

RULES = Path(__file__).parents[2] / "docs" / "rules"


@pytest.mark.parametrize("name", NAMES)
def test_its_page_in_the_docs_is_what_it_says_today(name: str) -> None:
    assert (RULES / f"{name}.md").read_text(encoding="utf-8") == page_of(name), "run `make docs`"


def test_no_page_is_about_a_rule_that_is_gone() -> None:
    assert {page.stem for page in RULES.glob("*.md")} - {"index"} == set(NAMES)


def test_it_shows_what_must_be_known_for_an_example() -> None:
    assert "beside notes" in page_of("wrong_name")
    assert "beside a letter to a colleague" in page_of("copied")
    assert "certificate.pdf" in page_of("missing_attachment")
