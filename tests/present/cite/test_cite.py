"""A claim to be pasted: what each form says, and what none ever says."""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as ET
from datetime import date

import pytest

from reportedly.model.claim import Among, Bounds, Claim, Independence
from reportedly.model.reading import Reading
from reportedly.present.cite import FORMS, box, chart, footnote, memo, table
from reportedly.present.cite.box import sentences
from tests.present import weir

DAY = date(2025, 7, 1)
FOUND = weir.findings()
TWELVE, NINETEEN, GATE, DENIAL = FOUND.claims
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("claim", FOUND.claims, ids=lambda claim: claim.id)
def test_every_form_carries_the_denominator_and_the_day_of_counting(form: object, claim: Claim) -> None:
    text = form(claim, FOUND, DAY)  # type: ignore[operator]
    assert "mong three articles of three outlets, published until 5 March 2025; counted on 1 July 2025" in text


def test_a_footnote_names_the_origin_where_it_was_read_who_repeats_it_and_what_replaced_it() -> None:
    assert footnote(TWELVE, FOUND, DAY) == (
        "“At least 12 boats were lost”: harbour office, in The Lower Post, 3 March 2025, https://post.example/weir."
        " Repeated by Daily Quay. One independent origin, among three articles of three outlets, published until"
        " 5 March 2025; counted on 1 July 2025."
        " It has since been superseded by “19 boats were lost” (harbour office).\n"
    )


def test_a_sourcing_box_has_three_sentences() -> None:
    assert sentences(TWELVE, FOUND, DAY) == (
        "“At least 12 boats were lost” stands in two articles of two outlets, first in The Lower Post on 3 March 2025,"
        " and goes back to one independent origin: harbour office.",
        "One article only repeats another report, and however many outlets carry it, it rests on that one origin.",
        "That holds among three articles of three outlets, published until 5 March 2025; counted on 1 July 2025;"
        " it has since been superseded by “19 boats were lost” (harbour office).",
    )


def test_a_claim_of_one_article_is_said_to_be_in_no_other() -> None:
    assert sentences(NINETEEN, FOUND, DAY)[1] == "No other article that was read has it."


def test_an_unnamed_source_is_described_in_its_articles_words_and_no_further() -> None:
    assert "an unnamed source (“lock keeper”)" in box(GATE, FOUND, DAY)


def test_what_is_denied_is_called_the_denial_and_what_is_held_against_it_is_not() -> None:
    assert footnote(DENIAL, FOUND, DAY).startswith(
        "The denial of “the gate had been left open”: Ana Lind, mayor, Tessel"
    )
    own_words = dataclasses.replace(DENIAL, label="“The gate was shut by nine,”")
    assert footnote(own_words, FOUND, DAY).startswith("“The gate was shut by nine”: Ana Lind")


def test_a_table_has_a_row_for_each_statement_and_marks_what_is_repeated() -> None:
    rows = [line for line in table(TWELVE, FOUND, DAY).splitlines() if line.startswith("| ")]
    assert rows[2:] == [
        "| 3 March 2025 | at least 12 boats | harbour office | The Lower Post | asserts"
        " | [Boats lost at the weir](https://post.example/weir) |",
        "| 4 March 2025 | at least 12 boats | harbour office † | Lower Post → Daily Quay | asserts"
        " | At least 12 boats were lost, the harbour office said, according to the Lower Post. |",
    ]


def test_a_memo_gives_its_method_and_why_each_origin_counts() -> None:
    text = memo(GATE, FOUND, DAY)
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == [
        "In short", "Origins", "Every statement", "What repeats what", "What speaks against it",
        "What would change the count", "Method",
    ]  # fmt: skip
    assert "counts as one under rule 2. Lock keeper: counted once." in text
    assert "Daily Quay credits the Lower Post. This is certain." in text
    assert "never whether it is true" in text


def test_a_chart_is_one_svg_with_a_mark_for_each_statement_and_copies_dashed() -> None:
    drawing = ET.fromstring(chart(TWELVE, FOUND, DAY))
    marks = [mark.get("class", "").split() for mark in drawing.iter(f"{SVG}circle")]
    assert sorted("copy" in mark for mark in marks) == [False, True]
    assert [text.text for text in drawing.iter(f"{SVG}text") if text.get("class", "").startswith("figure")] == [
        "at least 12 boats"
    ]
    assert drawing.findtext(f"{SVG}title") == "“At least 12 boats were lost”"


def test_an_unnamed_origin_is_drawn_hollow() -> None:
    drawing = ET.fromstring(chart(GATE, FOUND, DAY))
    assert all({"open", "copy"} & set(mark.get("class", "").split()) for mark in drawing.iter(f"{SVG}circle"))


def test_no_form_says_that_anything_is_true_or_false() -> None:
    said = " ".join(form(claim, FOUND, DAY) for claim in FOUND.claims for form in FORMS.values()).lower()
    said = said.replace("never whether it is true", "")
    assert not {"true", "false", "fact", "proves", "proven", "likely"} & set(said.replace(",", " ").split())


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_undated_claim_without_origin_has_every_form(form: object) -> None:
    reading = dataclasses.replace(weir.WIRE, document=dataclasses.replace(weir.WIRE.document, published=None))
    found = weir.alone(reading)
    bare = dataclasses.replace(
        found.claims[0], origins=Bounds(0, 0), origin_list=(), independence=Independence.NO_ORIGIN,
        first_reported=None, among=Among(1, 0, None),
    )  # fmt: skip
    assert "mong one article of no outlets; counted on 1 July 2025" in form(bare, found, DAY)  # type: ignore[operator]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_words_of_an_article_stay_words(form: object, hostile: Reading) -> None:
    found = weir.alone(hostile)
    for claim in found.claims:
        text = form(claim, found, DAY)  # type: ignore[operator]
        assert "\x1b" not in text
        if form is chart:
            assert all(element.tag.startswith(SVG) for element in ET.fromstring(text).iter())
            assert "<script" not in text
        if form in (table, memo):
            assert "<script>" not in text.replace("\\<", "")
            assert "](javascript" not in text
