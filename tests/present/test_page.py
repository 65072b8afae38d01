"""The page of a reading: complete, self-contained, and safe whatever is in the article."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.document import SectionKind
from reportedly.model.reading import Reading
from reportedly.model.source import Naming, Source, SourceKind
from reportedly.model.span import Span
from reportedly.present.html import policy, reading_page
from reportedly.present.html.runs import Mark, runs_of
from tests.conftest import document_of, said
from tests.present.markup import Elements


def parsed(*readings: Reading) -> Elements:
    return Elements("".join(reading_page(readings)))


def test_the_whole_article_and_every_chain_are_there(harbour: Reading) -> None:
    words = parsed(harbour).shown
    for part in (
        "Updated with comment from the port authority.",
        "港は閉鎖されない",
        "through the Courant",
    ):
        assert part in words


def test_sources_cues_and_contents_are_marked_and_tied_to_their_statements(harbour: Reading) -> None:
    elements = parsed(harbour).found
    ids = {attributes["id"] for _, attributes in elements if attributes.get("id")}
    marks = [attributes for tag, attributes in elements if tag == "mark" and "data-of" in attributes]
    assert {role for mark in marks for role in mark["class"].split()} >= {"source", "cue", "content", "begins", "ends"}
    assert {of for mark in marks for of in mark["data-of"].split()} <= ids


def test_every_link_inside_the_page_leads_somewhere(harbour: Reading, bare: Reading) -> None:
    elements = parsed(harbour, bare, harbour).found
    ids = [attributes["id"] for _, attributes in elements if attributes.get("id")]
    links = [attributes["href"] for tag, attributes in elements if tag == "a"]
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert len(ids) == len(set(ids))


def test_nothing_is_loaded_from_anywhere(harbour: Reading) -> None:
    page = "".join(reading_page([harbour]))
    assert not re.search(r"(?:src|href)=\"(?!#)|url\(|@import", page)


def test_only_the_pages_own_style_and_script_may_run(harbour: Reading) -> None:
    page = "".join(reading_page([harbour]))
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        (inline,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy()


def test_what_strangers_write_opens_no_element(harbour: Reading, hostile: Reading) -> None:
    plain, evil = parsed(harbour), parsed(hostile)
    known = {tag for tag, _ in plain.found}
    assert {tag for tag, _ in evil.found} <= known
    assert [tag for tag, _ in evil.found].count("script") == 1
    assert not any(name.startswith("on") for _, attributes in evil.found for name in attributes)


def test_an_address_that_would_run_a_script_is_no_link(hostile: Reading) -> None:
    links = [attributes["href"] for tag, attributes in parsed(hostile).found if tag == "a"]
    assert all(link.startswith("#") for link in links)


def test_controls_and_reordering_marks_are_gone(hostile: Reading) -> None:
    page = "".join(reading_page([hostile]))
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2066"} & set(page)


@pytest.mark.parametrize("naming", Naming)
def test_the_edge_of_a_box_says_how_openly_its_source_speaks(naming: Naming) -> None:
    document = document_of(((SectionKind.BODY, "It rained, somebody said."),))
    sources = (Source("p", "The Ledger", SourceKind.OUTLET, Naming.NAMED), Source("s", "X", SourceKind.PERSON, naming))
    reading = Reading(document, sources, (said(document, "1", ["It rained"], ("s", "p")),), None)  # type: ignore[arg-type]
    assert any(f"origin {naming}" in attributes.get("class", "") for _, attributes in parsed(reading).found)


def test_several_articles_have_a_list_and_one_has_none(harbour: Reading, bare: Reading) -> None:
    assert any(tag == "nav" for tag, _ in parsed(harbour, bare).found)
    assert not any(tag == "nav" for tag, _ in parsed(harbour).found)


def test_no_article_is_still_a_page() -> None:
    assert "No article was read." in parsed().shown


def test_readings_are_written_as_they_come(harbour: Reading) -> None:
    def readings() -> Iterator[Reading]:
        yield harbour
        raise KeyboardInterrupt

    pieces: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        pieces.extend(reading_page(readings()))
    assert "a1-s6" in "".join(pieces)


spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 15))
marks = st.lists(st.builds(Mark, spans, st.integers(1, 5), st.sampled_from(["content", "source", "cue"])), max_size=8)


@given(marks)
def test_runs_follow_one_another_and_cover_the_block_once(marks: list[Mark]) -> None:
    block = Span(5, 40)
    runs = list(runs_of(block, marks))
    assert [run.span.start for run in runs][1:] == [run.span.end for run in runs][:-1]
    assert (runs[0].span.start, runs[-1].span.end) == (5, 40)
    for run in runs:
        assert set(run.marks) == {mark for mark in marks if mark.span.overlaps(run.span)}
