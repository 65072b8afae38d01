"""Words as two versions are compared by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.trace.words import contains, gist, overlap, words_of

texts = st.text(alphabet="abc the of 12,.“”’'-\n", max_size=40)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("€2,400 – or 87%?", ("2,400", "or", "87%")),
        ("It’s a ‘no-go’ zone", ("it's", "a", "no-go", "zone")),
        ("", ()),
    ],
)
def test_figures_and_compounds_are_one_word(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


@given(texts, texts)
def test_overlap_is_a_share_and_the_same_both_ways(a: str, b: str) -> None:
    x, y = gist(words_of(a)), gist(words_of(b))
    assert 0 <= overlap(x, y) <= 1
    assert overlap(x, y) == overlap(y, x)
    assert overlap(x, x) in (0, 1)


@given(texts, texts, texts)
def test_a_text_holds_each_of_its_own_stretches(before: str, part: str, after: str) -> None:
    words = words_of(part)
    assert contains((*words_of(before), *words, *words_of(after)), words) is bool(words)


def test_half_a_word_is_not_held() -> None:
    assert not contains(words_of("the harbours"), words_of("harbour"))
