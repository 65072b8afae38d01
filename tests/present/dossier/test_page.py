"""The dossier: complete, self-contained, every assertion tied to its words, and safe whatever is in the articles."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from reportedly.model.claim import Among, Bounds, Claim, Counts, FirstReport, Independence, Origin, StatementRef
from reportedly.model.reading import Reading
from reportedly.model.source import Naming
from reportedly.trace.found import Findings
from tests.conftest import SCRIPT, harbour_reading
from tests.present import weir
from tests.present.dossier.story import REVISED, findings, page
from tests.present.markup import Elements


def claim_of(reading: Reading, label: str) -> Claim:
    """A claim of all the statements of a reading."""
    refs = tuple(StatementRef(reading.document.id, s.id, s.stance) for s in reading.statements)
    origin = Origin(label, Naming.ANONYMOUS, refs, label, False, Counts(1, 1, label, label))
    return Claim(
        id="c0000000000ee",
        label=label,
        statements=refs,
        origins=Bounds(1, 1),
        origin_list=(origin,),
        would_change=(label,),
        newsrooms=Bounds(1, 1),
        independence=Independence.SINGLE_ORIGIN,
        first_reported=FirstReport(reading.document.id, label, label),
        among=Among(1, 1, label),
    )


@pytest.mark.parametrize("full_text", [False, True])
@pytest.mark.parametrize("whole", [False, True])
def test_elements_are_nested_ids_are_there_once_and_every_link_leads_somewhere(whole: bool, full_text: bool) -> None:
    elements = Elements(page(whole=whole, full_text=full_text))
    inside = [a["href"][1:] for tag, a in elements.found if tag in ("a", "use") and a.get("href", "").startswith("#")]
    assert len(elements.ids) == len(set(elements.ids))
    assert set(inside) <= set(elements.ids)


def test_the_first_sentence_counts_articles_claims_origins_and_disputes() -> None:
    shown = Elements(page()).shown
    assert "4 articles of 3 outlets make 5 claims from 2 named and at most 2 unnamed origins, with 1 dispute." in shown


def test_every_count_of_origins_has_its_denominator() -> None:
    shown = Elements(page()).shown
    assert shown.count("among 4 articles of 3 outlets, until 6 March 2025") > len(findings().claims)


def test_every_statement_is_pinned_to_the_digest_and_offsets_of_its_words() -> None:
    shown = page()
    for reading in (weir.POST, weir.QUAY, weir.WIRE, REVISED):
        assert f"sha256 {reading.document.text_sha256}" in shown
        for statement in reading.statements:
            start, end = statement.content[0].start, statement.content[-1].end
            assert f"sha256:{reading.document.text_sha256}, code points {start} to {end}" in shown


def test_every_claim_leads_to_the_very_words_of_its_statements() -> None:
    elements = Elements(page())
    marked = {of for mark in elements.of("mark", class_="content") for of in mark.get("data-of", "").split()}
    links = [a["href"] for a in elements.of("a") if a.get("href", "").endswith("-text")]
    assert {link[1:].removesuffix("-text") for link in links} <= marked


def test_nothing_is_loaded_from_anywhere() -> None:
    shown = page()
    assert not re.search(r"\ssrc=|url\(|@import|<link|<img|<iframe", shown)
    assert "default-src &#39;none&#39;" in shown


def test_only_the_pages_own_style_and_script_may_run() -> None:
    shown = page().replace("&#39;", "'")
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        (inline,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page(), re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in shown
    assert " style=" not in shown


def test_what_strangers_write_opens_no_element_and_steers_nothing(hostile: Reading) -> None:
    evil = f'{SCRIPT}"onclick=x\x1b[31m\u202e'
    shown = page(Findings.of([claim_of(hostile, evil)], [hostile]), subject=evil)
    plain = Elements(page(Findings.of([claim_of(harbour_reading(), "calm")], [harbour_reading()])))
    elements = Elements(shown)
    assert {tag for tag, _ in elements.found} <= {tag for tag, _ in plain.found}
    assert [tag for tag, _ in elements.found].count("script") == 1
    assert not any(name.startswith("on") for _, attributes in elements.found for name in attributes)
    assert not any("javascript:" in attributes.get("href", "") for _, attributes in elements.found)
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2066"} & set(shown)


def test_an_article_is_excerpts_unless_its_full_text_is_asked_for() -> None:
    unsaid = "Nobody knows how long it had stood open."
    assert unsaid not in page()
    assert "It rained all night." not in page()
    assert unsaid in Elements(page(full_text=True)).shown


def test_an_answer_to_a_question_has_the_articles_of_its_claims_only() -> None:
    found = findings()
    shown = Elements(page(found.only([found.claim("c000000000019")]), whole=False)).shown
    assert "19 boats were lost" in shown
    assert "Daily Quay" not in shown


def test_a_superseded_claim_a_dispute_and_a_forecast_are_called_so() -> None:
    shown = Elements(page()).shown
    for words in (
        "Superseded by",
        "Against it",
        "The denial of “the gate had been left open”",
        "forecast, due 1 June 2025 · its day has come",
        "The promise “The gate will be mended by 1 June”",
    ):
        assert words in shown


def test_the_forms_that_are_pasted_elsewhere_are_there_to_be_copied() -> None:
    elements = Elements(page())
    buttons = {button["data-copy"] for button in elements.of("button") if "data-copy" in button}
    assert {f"c0000000000aa-{form}" for form in ("footnote", "box", "table", "memo", "svg")} <= buttons
    assert buttons <= set(elements.ids)


def test_no_claim_is_still_a_page() -> None:
    assert "No claim was found." in Elements(page(Findings.of((), ()))).shown


def test_the_same_findings_give_the_same_page() -> None:
    assert page() == page()
