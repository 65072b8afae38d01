"""Time expressions of news, and the calendar they come to.

``grammar`` matches the rules of ``times.toml``; ``moments`` names the function that each rule’s words mean; a function
stands with its kind (``dates``, ``weeks``, ``deictics``, ``counted``, …) and goes by the ``frame`` the words stand in;
``finding`` walks the text, and ``joining``, ``ranges`` and ``offsets`` put together what was found in pieces.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from reportedly.extract.meaning.times.expression import Expression
from reportedly.extract.meaning.times.finding import find_times, published_on
from reportedly.extract.meaning.times.offsets import with_offsets
from reportedly.extract.meaning.times.ranges import with_ranges
from reportedly.model.span import Span

__all__ = ["Expression", "find_times", "published_on", "times_in", "with_ranges"]


def times_in(text: str, sentences: Iterable[Span], published: date | None) -> list[Expression]:
    """All time expressions of the given sentences, in order, stretches and dates counted from others as one; where
    TIMEX3 marks each part, as ``find_times`` has them."""
    return with_offsets(with_ranges(find_times(text, sentences, published, parts_of_days=True), text), text)
