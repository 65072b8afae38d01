"""What comparing statements asks of trained networks, whatever runs them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

# Texts -> [n, width], each row of length 1: how alike two sentences are is the product of their rows.
Embed = Callable[[Sequence[str]], NDArray[np.float32]]
# Pairs of texts -> [n, len(Outcome)], logarithms of probabilities.
SideBySide = Callable[[Sequence[tuple[str, str]]], NDArray[np.float32]]


class Outcome(IntEnum):
    """What two texts may be to each other, by its column."""

    NEITHER = 0
    SAME = 1
    CONFLICT = 2
    UPDATE = 3


@dataclass(frozen=True, slots=True)
class Networks:
    """embed: reads one statement by itself. side_by_side: reads two at once."""

    embed: Embed
    side_by_side: SideBySide
