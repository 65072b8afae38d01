"""What holds for whatever is read."""

from __future__ import annotations

from contextlib import suppress
from html import escape

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportedly.acquire import document_from_text
from reportedly.acquire.dates import edtf, is_edtf
from reportedly.errors import Rejected
from reportedly.model.document import Document
from tests.acquire.made import LEAD, SECOND, page, read

PIECES = st.sampled_from(
    [
        LEAD,
        SECOND,
        "“Nobody has told us,” she said.",
        "Harbour to close",
        "By Dana Roos",
        "4 March 2026",
        "PARIS (AP) — ",
        "UPDATE: ",
        "Related: ",
        "Photo: J. Roe",
        "and so it\nwent on",
        "* * *",
        "café",
        "\t",
        "  ",
    ]
)
TEXTS = st.lists(st.tuples(PIECES | st.text(max_size=20), st.sampled_from(["", " ", "\n", "\n\n", "\r\n"]))).map(
    lambda parts: "".join(piece + end for piece, end in parts)
)


def assert_sections_hold(document: Document) -> None:
    """In order, without overlap, and nothing but white space between them."""
    at = 0
    for section in document.sections:
        assert not document.text[at : section.span.start].strip()
        words = section.span.of(document.text)
        assert words
        assert words == words.strip()
        at = section.span.end
    assert not document.text[at:].strip()


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_sections_cover_every_word_of_a_text_once_and_in_order(text: str) -> None:
    try:
        document = document_from_text(text)
    except Rejected:
        return
    assert document.text == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    assert_sections_hold(document)


@given(st.lists(PIECES, min_size=1, max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_sections_cover_every_word_of_a_page_and_links_stand_on_words(pieces: list[str]) -> None:
    body = "".join(f'<p>{escape(piece)} <a href="/a"> {escape(LEAD)} </a></p>' for piece in pieces)
    try:
        document = read(page(f"<article><h1>Harbour to close</h1><p>{LEAD}</p>{body}</article>"))
    except Rejected:
        return
    assert_sections_hold(document)
    assert all(link.span.of(document.text) == LEAD for link in document.links)


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda text: page(text).encode()))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with suppress(Rejected):
        assert_sections_hold(read(raw))


@given(st.text(max_size=30) | st.datetimes().map(str) | st.dates().map(str))
def test_a_date_of_a_page_is_edtf_or_none(value: str) -> None:
    found = edtf(value)
    assert found is None or is_edtf(found)
