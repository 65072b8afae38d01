"""Words of strangers can't steer a terminal or a page."""

from __future__ import annotations

import html
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.present.safe import markup, one_line, shortened
from tests.conftest import ESCAPES, REORDERED

REORDERING = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}


@given(st.text() | st.just(ESCAPES + REORDERED))
def test_one_line_has_no_controls_and_no_reordering(text: str) -> None:
    shown = one_line(text)
    assert not any(unicodedata.category(character) == "Cc" for character in shown)
    assert not REORDERING & set(shown)


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cf", "Cs"))))
def test_markup_shows_ordinary_words_as_they_are(text: str) -> None:
    assert html.unescape(markup(text)) == text


@given(st.text())
def test_markup_opens_no_element_and_ends_no_attribute(text: str) -> None:
    assert not {"<", ">", '"', "'"} & set(markup(text))


@given(st.text(min_size=1), st.integers(1, 30))
def test_what_is_shortened_is_never_too_long(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [("five words are too many", 12, "five words…"), ("one", 3, "one"), ("unbroken", 4, "unb…")],
)
def test_words_are_cut_between_words_where_there_are_any(text: str, limit: int, short: str) -> None:
    assert shortened(text, limit) == short
