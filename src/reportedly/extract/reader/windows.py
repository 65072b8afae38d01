"""Cuts a text's pieces into windows of whole paragraphs that the encoder reads one at a time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np

from reportedly.extract.reader.pieces import Ints

WINDOW = 254  # pieces; with the two special ones 256. Longer windows cost more for each word than they bring.
CONTEXT = 48  # pieces of earlier paragraphs read again, so that a quotation that runs on finds its speaker


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces ``start`` to ``end`` are read; what is found from ``fresh`` on is kept."""

    start: int
    fresh: int
    end: int


def windows(paragraph: Ints, size: int = WINDOW, context: int = CONTEXT) -> list[Window]:
    """Windows that together keep each piece once. ``paragraph`` gives each piece's paragraph, ascending.

    A paragraph is cut only when it is longer than a window itself.
    """
    total = len(paragraph)
    breaks = [0, *(np.flatnonzero(np.diff(paragraph)) + 1).tolist(), total]
    found: list[Window] = []
    fresh = 0
    while fresh < total:
        earliest = max(0, fresh - context)
        whole = breaks[bisect_left(breaks, earliest)]
        start = whole if whole <= fresh else earliest
        limit = start + size
        last = breaks[bisect_right(breaks, limit) - 1]
        end = last if last > fresh else min(total, limit)
        found.append(Window(start, fresh, end))
        fresh = end
    return found
