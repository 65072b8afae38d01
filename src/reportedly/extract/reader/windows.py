"""Cuts a text's pieces into windows of whole paragraphs that the encoder reads one at a time."""

from __future__ import annotations

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
    bounds = np.flatnonzero(np.diff(paragraph)) + 1
    breaks = [0, *bounds.tolist(), total]
    found: list[Window] = []
    fresh = 0
    while fresh < total:
        earlier = [b for b in breaks if fresh - context <= b <= fresh]
        start = min(earlier) if earlier else fresh
        if not earlier and fresh:
            start = max(0, fresh - context)
        limit = start + size
        later = [b for b in breaks if fresh < b <= limit]
        end = max(later) if later else min(total, limit)
        found.append(Window(start, fresh, end))
        fresh = end
    return found
