"""The command that prints a letter as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from installed import Installed, installed
from players import DEBRIEF_TEXT, PROFILE_TEXT

if TYPE_CHECKING:
    from pathlib import Path

NOTE = "Dear Maria,\n\nThank you for the talk about kilns.\n\nBest regards,\nAna Silva\n"


@pytest.fixture
def afterword(tmp_path: Path) -> Installed:
    (tmp_path / "note.txt").write_text(NOTE)
    (tmp_path / "profile.md").write_text(PROFILE_TEXT)
    (tmp_path / "friday.md").write_text(DEBRIEF_TEXT)
    return installed(tmp_path / "home")


def test_a_file_is_set_as_pdf_and_as_a_picture_for_each_side(afterword: Installed, tmp_path: Path) -> None:
    note = str(tmp_path / "note.txt")
    assert afterword("card", note, "--out", str(tmp_path / "card.pdf")).out.split() == [str(tmp_path / "card.pdf")]
    sides = afterword("card", note, "--out", str(tmp_path / "side.png"), "--paper", "a2").out.split()
    assert sides == [str(tmp_path / "side-1.png"), str(tmp_path / "side-2.png")]
    assert (tmp_path / "side-2.png").read_bytes()[:4] == b"\x89PNG"


def test_a_letter_on_record_is_set_under_the_persons_own_name(afterword: Installed, tmp_path: Path) -> None:
    afterword("init", "--profile", str(tmp_path / "profile.md"))
    talk = afterword("add", str(tmp_path / "friday.md"), "--json").data["added"][0]["interview"]
    letter = afterword("write", talk, "--kind", "withdraw", "--json").data["letters"][0]["id"]
    assert afterword("card", letter, "--out", str(tmp_path / "card.pdf"), "--paper", "letter").code == 0
    assert (tmp_path / "card.pdf").read_bytes()[:5] == b"%PDF-"


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (("--out", "card.doc"), "neither a .pdf nor a .png"),
        (("--out", "card.pdf", "--from-address", "Ana"), "give --to-address as well"),
        (("--out", "card.pdf", "--to-address", "東京"), "has no letters for '東京'"),
        (("--out", "no/such/place/card.pdf"), "can't be written"),
    ],
)
def test_what_cannot_be_printed_is_said(afterword: Installed, tmp_path: Path, how: tuple[str, ...], said: str) -> None:
    failed = afterword("card", str(tmp_path / "note.txt"), *how, check=False)
    assert failed.code == 2
    assert said in failed.err
