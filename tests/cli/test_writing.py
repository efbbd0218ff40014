"""The command that writes a letter of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from installed import Installed, installed
from players import DEBRIEF_TEXT, PROFILE_TEXT

from afterword.cli.writing import WHAT
from afterword.domain import LetterKind

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def afterword(tmp_path: Path) -> Installed:
    (tmp_path / "profile.md").write_text(PROFILE_TEXT)
    (tmp_path / "friday.md").write_text(DEBRIEF_TEXT)
    command = installed(tmp_path / "home")
    command("init", "--profile", str(tmp_path / "profile.md"))
    return command


def test_every_kind_is_explained() -> None:
    assert set(WHAT) == set(LetterKind)


def test_a_letter_of_a_kind_is_written_once_and_asked_about_where_it_lacks_its_fact(
    afterword: Installed, tmp_path: Path
) -> None:
    added = afterword("add", str(tmp_path / "friday.md"), "--json").data["added"][0]
    talk = added["interview"]
    first = afterword("write", talk, "--kind", "promise-kept", "--for", "Tom", "--json").data
    assert "https://ana.example/compaction" in first["letters"][0]["body"]
    again = afterword("write", talk, "--kind", "promise-kept").out
    assert f"{first['letters'][0]['id']}  promise-kept to Tom Ode: drafted (was on record already" in again
    asked = afterword("write", talk, "--kind", "competing-offer").out
    assert "Do you have another offer" in asked
    told = afterword("write", talk, "--kind", "withdraw").out
    assert "I have decided to withdraw my application" in " ".join(told.split())
    assert "Next: afterword show" in told
