"""A draft's quotations against every recorded wording."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportedly.model.source import Naming, Source
from reportedly.trace.check.verdict import Remark, Verdict
from reportedly.trace.difference import difference, likeness
from reportedly.trace.found import Findings
from reportedly.trace.origins.names import same_name
from reportedly.trace.quotations import Quotation, quotations_of
from reportedly.trace.words import gist, line_of, overlap, words_of

# Fewer words are anybody's: "no comment".
_OWN_WORDS = 3
# Of the draft's words in the same order: below, it is another quotation.
_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class _Recorded:
    """line: its words as one string. gist: those that tell what it is about."""

    quotation: Quotation
    line: str
    gist: Counter[str]


class Wordings:
    """All quotations of the articles, and the words of the articles themselves."""

    def __init__(self, findings: Findings) -> None:
        readings = findings.readings.values()
        self._quotations = [
            _Recorded(quotation, line_of(quotation.words), gist(quotation.words))
            for reading in readings
            for quotation in quotations_of(reading)
        ]
        self._texts = [line_of(words_of(reading.document.text)) for reading in readings]

    def remarks(self, mine: Quotation) -> Iterator[Remark]:
        """What is to be said of a quotation of the draft; nothing where it stands so and is its speaker's."""
        recorded = self.recorded(mine)
        if recorded:
            yield from _speakers(mine, recorded)
        elif len(mine.words) >= _OWN_WORDS:
            yield from self._unlike(mine)

    def recorded(self, mine: Quotation) -> list[Quotation]:
        """Those that have its very words; where they are too few to be anybody's own, none."""
        if len(mine.words) < _OWN_WORDS:
            return []
        parts = [line_of(part) for part in mine.parts]
        return [one.quotation for one in self._quotations if all(part in one.line for part in parts)]

    def _unlike(self, mine: Quotation) -> Iterator[Remark]:
        nearest = self._nearest(mine)
        if nearest is not None:
            compared = difference(mine.text, nearest.text)
            yield Remark(Verdict.MISQUOTED, evidence=nearest.said.ref, difference=compared)
        elif not self._stands_in_a_text(mine):
            yield Remark(Verdict.NOT_QUOTED)

    def _nearest(self, mine: Quotation) -> Quotation | None:
        """The recorded one most like it, of equals its own speaker's, then the first; None where none is like it."""
        telling = gist(mine.words)
        near = [one.quotation for one in self._quotations if overlap(telling, one.gist)]
        alike = [(likeness(mine.words, q.words), q) for q in near if len(q.words) >= _OWN_WORDS]
        order = [(-like, not _same_name(mine, q), q.said.order, q) for like, q in alike if like >= _ALIKE]
        return min(order, key=lambda found: found[:3])[3] if order else None

    def _stands_in_a_text(self, mine: Quotation) -> bool:
        parts = [line_of(part) for part in mine.parts]
        return any(all(part in text for part in parts) for text in self._texts)


def _speakers(mine: Quotation, recorded: Sequence[Quotation]) -> Iterator[Remark]:
    """Words that the articles have from others only. Where anybody unnamed said them, nothing can be said of whom."""
    if any(not _is_named(_speaker(one)) for one in (mine, *recorded)):
        return
    if not any(_same_name(mine, one) for one in recorded):
        yield Remark(Verdict.OTHER_SOURCE, evidence=min((one.said for one in recorded), key=lambda s: s.order).ref)


def _same_name(a: Quotation, b: Quotation) -> bool:
    one, other = _speaker(a), _speaker(b)
    return _is_named(one) and _is_named(other) and same_name(one.name or one.label, other.name or other.label)


def _speaker(quotation: Quotation) -> Source:
    return quotation.said.chain[0]


def _is_named(source: Source) -> bool:
    return source.naming is Naming.NAMED
