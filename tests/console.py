"""The command inside the test's own process: what it prints, and how it ends."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from afterword.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ended:
    """Exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The output as JSON."""
        return json.loads(self.out)


class Terminal:
    """Runs `afterword …` as the console script does."""

    def __init__(self, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.place = place
        self._patch = monkeypatch
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Ended:
        self._patch.setattr(sys, "argv", ["afterword", *arguments])
        self._capsys.readouterr()
        try:
            main()
            code = 0
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = self._capsys.readouterr()
        assert "Traceback" not in said.err
        return Ended(code, said.out, said.err)

    def write(self, name: str, content: str | bytes) -> str:
        """A file in the test's folder; its whole name."""
        path = self.place / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal with an empty folder."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AFTERWORD_KEYRING", "file")
    return Terminal(tmp_path, monkeypatch, capsys)
