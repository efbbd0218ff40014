"""`afterword open` serves the pages from a process of their own, and ends with Ctrl-C."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import build_opener

import pytest
from opened_pages import opened

if TYPE_CHECKING:
    from pathlib import Path


def test_the_secret_address_opens_the_pages_and_nothing_else_does(tmp_path: Path) -> None:
    with opened(tmp_path / "home", "-c", "from afterword.cli import main; main()", "open") as address:
        with pytest.raises(HTTPError) as refused:
            build_opener().open(address.split("?")[0], timeout=30)
        assert refused.value.code == 403
        refused.value.close()
        from http.cookiejar import CookieJar
        from urllib.request import HTTPCookieProcessor

        with build_opener(HTTPCookieProcessor(CookieJar())).open(address, timeout=30) as page:
            assert "Your name" in page.read().decode()
    assert (tmp_path / "home" / "web.key").stat().st_mode & 0o777 == 0o600
