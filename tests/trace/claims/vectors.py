"""Networks without weights: texts are as alike as their words."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reportedly.trace.claims.networks import Networks, Outcome

WIDTH = 64


def embed(texts: Sequence[str]) -> NDArray[np.float32]:
    """[n, WIDTH], each row of length 1: a text's words, each at a place that its letters decide."""
    rows = np.full((len(texts), WIDTH), 1e-3, dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        for word in text.lower().split():
            row[zlib.crc32(word.encode()) % WIDTH] += 1
    norms: NDArray[np.float32] = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / norms, dtype=np.float32)


def side_by_side(pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
    """[n, len(Outcome)]: the more words two have in common, the likelier they are the same."""
    rows = np.full((len(pairs), len(Outcome)), 0.01, dtype=np.float32)
    for row, pair in zip(rows, pairs, strict=True):
        a, b = (set(text.lower().split()) for text in pair)
        row[Outcome.SAME] = 0.01 + 0.9 * len(a & b) / len(a | b)
        row[Outcome.NEITHER] = 1 - row[1:].sum()
    return np.log(rows)


NETWORKS = Networks(embed, side_by_side)
