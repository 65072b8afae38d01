from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reportedly.extract.reader.windows import CONTEXT, WINDOW, windows

lengths = st.lists(st.integers(1, 700), max_size=30)


def paragraphs(sizes: list[int]) -> np.ndarray:
    return np.repeat(np.arange(len(sizes)), sizes)


@given(lengths)
def test_each_piece_is_kept_once_and_in_order(sizes: list[int]) -> None:
    kept = [piece for window in windows(paragraphs(sizes)) for piece in range(window.fresh, window.end)]
    assert kept == list(range(sum(sizes)))


@given(lengths)
def test_no_window_is_longer_than_the_encoder_reads(sizes: list[int]) -> None:
    assert all(0 < window.end - window.start <= WINDOW for window in windows(paragraphs(sizes)))


@given(lengths)
def test_no_more_than_the_context_is_read_twice(sizes: list[int]) -> None:
    assert all(0 <= window.fresh - window.start <= CONTEXT for window in windows(paragraphs(sizes)))


@given(st.lists(st.integers(1, WINDOW - CONTEXT), min_size=1, max_size=30))
def test_a_paragraph_that_fits_is_never_cut(sizes: list[int]) -> None:
    column = paragraphs(sizes)
    for window in windows(column):
        assert window.end == len(column) or column[window.end] != column[window.end - 1]
