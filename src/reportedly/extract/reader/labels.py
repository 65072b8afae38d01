"""What the network's outputs mean; shared by training and reading."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Role = Literal["source", "cue", "content"]
ROLES: tuple[Role, ...] = ("source", "cue", "content")

# BIO: index 0 is outside, 1 + 2 * role begins a span of that role and 2 + 2 * role goes on with it.
LABELS = ("O", *(f"{prefix}-{role}" for role in ROLES for prefix in "BI"))
CUE_BEGINS = LABELS.index("B-cue")

LINK_WIDTH = 128
_FARTHEST = 16
BUCKETS = 2 * _FARTHEST + 1


def bucket_of(distance: NDArray[np.int64]) -> NDArray[np.int64]:
    """Distances in pieces, signed, to buckets 0 … BUCKETS - 1: two for each doubling."""
    steps = np.minimum(_FARTHEST, np.floor(2 * np.log2(np.abs(distance) + 1)))
    buckets: NDArray[np.int64] = (np.sign(distance) * steps + _FARTHEST).astype(np.int64)
    return buckets
