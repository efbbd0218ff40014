from __future__ import annotations

from pathlib import Path

import pytest

from afterword import settings
from afterword.errors import StoreUnavailable


def test_the_record_is_a_file_at_home_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_HOME", "/somewhere")
    found = settings._database("")
    assert found["ENGINE"].endswith("sqlite3")
    assert found["NAME"] == Path("/somewhere/afterword.sqlite3")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_database_url_is_taken_apart_and_unquoted(scheme: str) -> None:
    found = settings._database(f"{scheme}://ana:p%40ss%2Fword@db.example:5433/after%20word?sslmode=require")
    known = {name: found[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")}
    assert known == {"NAME": "after word", "USER": "ana", "PASSWORD": "p@ss/word", "HOST": "db.example", "PORT": "5433"}
    assert found["OPTIONS"] == {"connect_timeout": "10", "sslmode": "require"}


@pytest.mark.parametrize(
    "url",
    [
        "mysql://ana:secret@db.example/x",
        "postgresql://ana:secret@db.example",
        "ana:secret@db",
        "postgres://ana:secret@h:port/x",
    ],
)
def test_another_address_is_refused_in_words_without_its_password(url: str) -> None:
    with pytest.raises(StoreUnavailable, match="should be like postgresql://") as caught:
        settings._database(url)
    assert "secret" not in str(caught.value)
