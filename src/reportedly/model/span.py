"""Half-open ranges of Unicode code points into one text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points ``start`` (included) to ``end`` (excluded) of a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words this span stands for in ``text``."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str, characters: str | None = None) -> Span:
        """Without the given characters (white space by default) at either end."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip(characters))
        return Span(start, max(start, self.start + len(words.rstrip(characters))))


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of ``spans`` (at least one)."""
    several = sorted(spans)
    return Span(several[0].start, max(span.end for span in several))
