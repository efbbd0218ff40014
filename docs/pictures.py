"""`python docs/pictures.py`: the pictures of the documentation, taken of the example in Debian's Chromium."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
sys.path += [str(HERE.parent / "tests")]

from opened_pages import CHROMIUM, opened  # noqa: E402 - it lies with the tests

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES = (("wide", 1280, 800), ("phone", 390, 844))


def pages(page: Page, start: str) -> dict[str, str]:
    """The addresses to be shown, by the name of the picture."""
    page.goto(start)
    found = {"today": start}
    page.click("main a.button")
    found["letters"] = page.url
    found["letter"] = page.url.replace("/letters", "/notes")
    letter = page.locator("article a.plain").first.get_attribute("href") or ""
    root = start.rstrip("/")
    talk = found["letters"].removesuffix("/letters")
    return found | {
        "letter": root + letter,
        "approve": f"{root}{letter}/approve",
        "shapes": f"{root}{letter}/shapes",
        "notes": f"{talk}/notes",
        "interview": talk,
        **{
            name: f"{root}/{name}"
            for name in ("debrief", "interviews", "answers", "insights", "settings", "log", "start", "offline")
        },
        "mailbox": f"{root}/settings/mailbox",
    }


def take(browser: Browser, address: str, folder: Path, *, dark: bool) -> None:
    """A picture of each page, on a phone and on a desk."""
    for size, width, height in SIZES:
        shade = "dark" if dark else "light"
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=shade)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(address)
        root = page.url.split("/start")[0].rstrip("/") + "/"
        if page.locator("form[action='/example'] button").count():
            page.goto(root + "start")
            page.click("form[action='/example'] button", timeout=60_000)
        for name, where in pages(page, root).items():
            page.goto(where)
            page.wait_for_timeout(150)
            page.screenshot(path=folder / f"{name}-{size}-{shade}.png", full_page=size == "wide")
        context.close()


def main(folder: Path) -> None:
    """All pictures into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, opened(Path(home)) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for dark in (False, True):
            take(browser, address, folder, dark=dark)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "screenshots")
