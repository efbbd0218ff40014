"""`afterword review` mends, explains and stays silent where it is asked to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

from afterword.cli import cli

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

BODY = "Dear Tom,\n\nThankyou for the tour. Please do not hesitate to call.\n\nBest,\nAna\n"


def run(*words: str, text: str = "") -> Result:
    return CliRunner().invoke(cli, ["review", *words], input=text)


def test_it_mends_a_file_and_shows_the_difference(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(BODY, encoding="utf-8")
    result = run(str(letter), "--fix")
    assert letter.read_text(encoding="utf-8") == BODY.replace("Thankyou", "Thank you")
    assert "-Thankyou for the tour." in result.output


def test_it_prints_what_came_by_standard_input() -> None:
    assert run("-", "--fix", text=BODY).stdout.startswith(BODY.replace("Thankyou", "Thank you"))


def test_it_changes_nothing_but_plain_text(tmp_path: Path) -> None:
    mail = tmp_path / "letter.eml"
    mail.write_text(f"Subject: Thanks\n\n{BODY}", encoding="utf-8")
    result = run(str(mail), "--fix")
    assert result.exit_code != 0
    assert "Thankyou" in mail.read_text(encoding="utf-8")


def test_json_stays_json(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(BODY, encoding="utf-8")
    assert [f["rule"] for f in json.loads(run(str(letter), "--fix", "--json").stdout)["findings"]][:1] == ["cliche"]


def test_it_explains_a_rule() -> None:
    assert run("--explain", "cliche").output.startswith("# cliche")


def test_it_says_what_was_silenced() -> None:
    result = run("-", "--silence", "cliche", text=BODY)
    assert "Silenced: cliche, which would have marked 1 place." in result.output


def test_it_knows_no_such_rule() -> None:
    assert run("--explain", "nope").exit_code != 0
    assert run().exit_code == 2
