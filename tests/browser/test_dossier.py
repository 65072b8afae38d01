"""The dossier in a real browser: for every eye, hand and width, on paper, without its script and without a network."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened

_OPEN_ALL = "for (const element of document.querySelectorAll('details')) element.open = true"
_WIDTHS = (390, 768, 1280, 1600)


def complaints(window: Page) -> list[str]:
    """What axe finds wrong, each with the elements concerned."""
    violations = Axe().run(window).response["violations"]
    return [f"{one['id']}: {json.dumps([node['target'] for node in one['nodes']])}" for one in violations]


@pytest.mark.parametrize("story", ["by_hand", "sample"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_has_nothing_to_complain_of(
    opened: Opened, request: pytest.FixtureRequest, story: str, scheme: str, width: int
) -> None:
    window = opened(request.getfixturevalue(story), width=width, color_scheme=scheme)
    window.evaluate(_OPEN_ALL)
    assert complaints(window) == []


@pytest.mark.parametrize("width", _WIDTHS)
def test_nothing_is_wider_than_the_screen(opened: Opened, sample: Path, width: int) -> None:
    window = opened(sample, width=width)
    window.evaluate(_OPEN_ALL)
    assert window.evaluate("document.documentElement.scrollWidth") == width


def test_the_first_screen_says_what_there_is(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand, width=390, height=844)
    expect(window.get_by_role("heading", level=1)).to_be_in_viewport()
    expect(window.get_by_role("heading", level=1)).to_contain_text("4 articles of 3 outlets make 5 claims")


def test_the_keyboard_reaches_the_claims_and_opens_the_evidence(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand)
    window.keyboard.press("Tab")
    expect(window.get_by_role("link", name="Skip to the claims")).to_be_focused()
    window.keyboard.press("Enter")
    expect(window.locator("#claims")).to_be_focused()
    summary = window.locator("#c0000000000aa .evidence > summary")
    summary.focus()
    window.keyboard.press("Enter")
    expect(window.locator("#c0000000000aa .evidence blockquote").first).to_be_visible()


def test_focus_can_be_seen(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand)
    for _ in range(12):
        window.keyboard.press("Tab")
        outline = window.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        beside = window.evaluate(
            "getComputedStyle(document.activeElement.nextElementSibling ?? document.body).outlineStyle"
        )
        assert "solid" in (outline, beside) or "auto" in (outline, beside)


def test_an_assertion_leads_to_its_very_words(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand)
    window.locator("#c0000000000aa .evidence > summary").click()
    window.locator("#c0000000000aa .evidence blockquote a").first.click()
    expect(window.locator("#a1-s2-text")).to_be_in_viewport()
    expect(window.locator("mark.content.on")).to_have_text("“The gate was never shut, and everybody knew it,”")


def test_a_statement_lights_up_under_the_mouse_and_under_the_keyboard(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand)
    window.locator("mark.content[data-of='a1-s1']").hover()
    for role in ("source", "cue", "content"):
        expect(window.locator(f"mark.{role}[data-of~='a1-s1'].on")).to_have_count(1)
    window.locator("#a1-s2 .number").focus()
    expect(window.locator("mark.content[data-of='a1-s2'].on")).to_have_count(1)
    expect(window.locator("mark.content[data-of='a1-s1'].on")).to_have_count(0)


def test_claims_can_be_narrowed_by_words_and_by_marks(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand)
    window.get_by_role("searchbox").fill("mended")
    expect(window.locator(".claim:visible")).to_have_count(1)
    expect(window.get_by_text("1 of 5")).to_be_visible()
    window.get_by_role("searchbox").fill("")
    window.get_by_role("checkbox", name="disputed").check(force=True)
    expect(window.locator(".claim:visible")).to_have_count(2)


def test_an_address_of_a_claim_opens_it(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand, address="#c0000000000cc")
    expect(window.locator("#c0000000000cc .standing")).to_be_visible()


def test_a_form_is_copied_with_its_denominator(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand, permissions=["clipboard-read", "clipboard-write"])
    window.locator("[data-copy='c0000000000aa-footnote']").click()
    expect(window.locator("#said")).to_have_text("Copied.")
    assert "among four articles of three outlets" in window.evaluate("navigator.clipboard.readText()")


def test_paper_has_the_evidence_of_the_main_claims_without_anybody_opening_it(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand)
    document = pypdfium2.PdfDocument(BytesIO(window.pdf(format="A4")))
    words = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    assert "Evidence: 2 statements in 2 articles" in words
    assert words.count("The gate was never shut, and everybody knew it") > 3
    assert "Find in claims" not in words


def test_all_of_it_is_there_without_the_script(opened: Opened, by_hand: Path) -> None:
    window = opened(by_hand, java_script_enabled=False)
    expect(window.locator("#filter")).to_be_hidden()
    window.locator("#c0000000000aa .evidence > summary").click()
    expect(window.locator("#c0000000000aa .evidence blockquote").first).to_be_visible()
    expect(window.locator("article.claim:visible, details.claim:visible")).to_have_count(5)
