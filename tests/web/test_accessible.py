"""Each page in Debian's Chromium, on a phone and on a desk, in the light and in the dark, judged by axe."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from opened_pages import CHROMIUM, opened
from playwright.sync_api import Page, sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ALWAYS = (
    "",
    "debrief",
    "interviews",
    "interviews?as=board",
    "answers",
    "insights",
    "settings",
    "settings/mailbox",
    "log",
    "start",
    "offline",
    "nowhere",
)
SIGHTS = [(width, shade) for width in (390, 1280) for shade in ("light", "dark")]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Browser, str]]:
    """Chromium, and the pages served by a process of their own with the example on them."""
    if not Path(CHROMIUM).exists():
        if os.environ.get("AFTERWORD_TESTS_STRICT") == "1":
            pytest.fail(f"{CHROMIUM} is wanted here (Debian package chromium)")
        pytest.skip(f"{CHROMIUM} is not here (Debian package chromium)")
    with opened(tmp_path_factory.mktemp("home")) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser, address
        browser.close()


def page_of(served: tuple[Browser, str], width: int, shade: str) -> tuple[Page, str, list[str]]:
    """A page on the example; what goes wrong in its scripts is in the list."""
    browser, address = served
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=shade, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console", lambda said: wrong.append(said.text) if said.type == "error" and "404" not in said.text else None
    )
    page.goto(address)
    root = "/".join(address.split("/")[:3]) + "/"
    page.goto(f"{root}start")
    page.click("form[action='/example'] button", timeout=90_000)
    return page, root, wrong


def addresses(page: Page, root: str) -> list[str]:
    page.goto(f"{root}interviews")
    talk = page.locator("main .row a").first.get_attribute("href") or ""
    page.goto(f"{root}{talk[1:]}/letters")
    letter = page.locator("article a.plain").first.get_attribute("href") or ""
    letters = [f"{root}{letter[1:]}{end}" for end in ("", "/approve", "/shapes")]
    return [root + part for part in ALWAYS] + [f"{root}{talk[1:]}{end}" for end in ("", "/notes", "/letters")] + letters


@pytest.mark.parametrize(("width", "shade"), SIGHTS)
def test_axe_finds_nothing_and_nothing_is_cut_off(served: tuple[Browser, str], width: int, shade: str) -> None:
    page, root, wrong = page_of(served, width, shade)
    found = {}
    for address in addresses(page, root):
        page.goto(address)
        results = Axe().run(page)
        if results.violations_count:
            found[address] = [
                (v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in results.response["violations"]
            ]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
    page.context.close()
    assert found == {}
    assert wrong == []


def test_the_editor_marks_what_one_types_and_mends_it(served: tuple[Browser, str]) -> None:
    page, root, wrong = page_of(served, 1280, "light")
    page.goto(addresses(page, root)[-3])
    box = page.locator("#body")
    box.fill(box.input_value().replace("Best regards", "I recieve letters gladly.\n\nBest regards"))
    page.wait_for_selector("[data-mend]")
    assert page.evaluate("[...CSS.highlights.values()].reduce((n, h) => n + h.size, 0)") >= 1
    page.locator("[data-mend]").first.click()
    assert "receive" in box.input_value()
    page.locator("[data-mend]").first.wait_for(state="detached")
    assert wrong == []
    page.context.close()


def test_a_debrief_survives_a_dead_spot(served: tuple[Browser, str]) -> None:
    page, root, _ = page_of(served, 390, "light")
    page.goto(f"{root}debrief")
    page.evaluate("navigator.serviceWorker.ready")
    page.fill("[name=company]", "Beta Ltd")
    page.fill("[name=name]", "Eve Moor")
    page.context.set_offline(True)
    page.goto(f"{root}debrief")
    assert page.input_value("[name=company]") == "Beta Ltd"
    page.fill("[name=notes]", "learned: they rotate wards")
    page.context.set_offline(False)
    page.goto(f"{root}debrief")
    assert page.input_value("[name=notes]") == "learned: they rotate wards"
    page.context.close()
