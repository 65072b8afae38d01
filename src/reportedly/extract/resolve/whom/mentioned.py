"""The speakers of an article, and where each is meant."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator

from reportedly.extract.resolve.whom.speaker import Speaker
from reportedly.model.span import Span

# How many mentions back a description looks for whom it means: a page or two of news.
_RECENT = 120
_OVERLAPPING = 8  # mentions that may end after a description ends and still hold it


class Mentioned:
    """``speakers``: in the order in which they came in, the publisher first, who is never looked for."""

    def __init__(self, publisher: Speaker) -> None:
        self.speakers = [publisher]
        self._numbers = {id(publisher): 0}
        self._mentions: list[tuple[int, int, int]] = []  # end, start, the speaker's number

    def __contains__(self, speaker: Speaker) -> bool:
        return id(speaker) in self._numbers

    def add(self, speaker: Speaker) -> None:
        self._numbers[id(speaker)] = len(self.speakers)
        self.speakers.append(speaker)

    def note(self, speaker: Speaker, span: Span) -> None:
        """``span`` means a speaker who has come in."""
        speaker.mentions.append(span)
        insort(self._mentions, (span.end, span.start, self._numbers[id(speaker)]))

    def recent(self, before: int | None = None) -> Iterator[Speaker]:
        """Speakers from the latest mention back, each once."""
        end = len(self._mentions) if before is None else bisect_right(self._mentions, (before,))
        seen: set[int] = {0}
        for index in range(end - 1, max(-1, end - 1 - _RECENT), -1):
            number = self._mentions[index][2]
            if number not in seen:
                seen.add(number)
                yield self.speakers[number]

    def between(self, start: int, end: int) -> Iterator[tuple[Span, Speaker]]:
        """The mentions that end from ``start`` on and before ``end``, in order."""
        for index in range(bisect_left(self._mentions, (start,)), bisect_right(self._mentions, (end, 0, 0))):
            mention_end, mention_start, number = self._mentions[index]
            if number:
                yield Span(mention_start, mention_end), self.speakers[number]

    def around(self, span: Span) -> Iterator[tuple[Span, Speaker]]:
        """The mentions that hold a span."""
        at = bisect_left(self._mentions, (span.end,))
        for end, start, number in self._mentions[at : at + _OVERLAPPING]:
            if start <= span.start and span.end <= end:
                yield Span(start, end), self.speakers[number]
