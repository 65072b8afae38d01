"""A real Chromium, and the dossiers that it is shown."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from reportedly.cli.asking import Asked
from reportedly.cli.reporting import Reporting, write_dossier
from tests.present.dossier.story import page

STORY = Path(__file__).parents[2] / "examples" / "harbour"
# No sandbox: the tests may run as root. Nothing is fetched in the background, so that every request is the page's own.
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

Opened = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's own, or the one that CHROMIUM names; there is no skipping without."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    assert path, "the browser tests need Chromium: apt-get install chromium, or set CHROMIUM to its path"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def by_hand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dossier of a story whose findings are made by hand: every part of the page is in it."""
    path = tmp_path_factory.mktemp("by_hand") / "dossier.html"
    path.write_text(page(), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dossier of the sample story as it is read and traced."""
    path = tmp_path_factory.mktemp("sample") / "dossier.html"
    asked = Asked(ledger=None, inputs=(str(STORY / "articles.jsonl"),))
    write_dossier(asked, Reporting((), None, full_text=False), path)
    return path


@pytest.fixture
def opened(chromium: Browser) -> Iterator[Opened]:
    """Opens a file in a window of its own. Whatever it complains of or asks the network for fails the test."""
    troubles: list[str] = []
    contexts = []

    def complain(words: str) -> None:
        troubles.append(words)

    def asked(request: Request) -> None:
        if not request.url.startswith("file:"):
            complain(request.url)

    def open_page(path: Path, *, width: int = 1280, height: int = 900, address: str = "", **context: Any) -> Page:
        fresh = chromium.new_context(viewport={"width": width, "height": height}, **context)
        contexts.append(fresh)
        window = fresh.new_page()
        window.on("console", lambda message: complain(message.text))
        window.on("pageerror", lambda error: complain(str(error)))
        window.on("request", asked)
        window.goto(path.as_uri() + address)
        return window

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []
