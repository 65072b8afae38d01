"""Overlapping spans cut into runs that follow one another, as elements of a page must."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportedly.model.reading import Reading
from reportedly.model.span import Span

CONTENT, SOURCE, CUE = "content", "source", "cue"


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one statement: the statement's number, from 1, and the part that the span plays in it."""

    span: Span
    number: int
    role: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text and every mark that covers the whole of it, in the order of their statements."""

    span: Span
    marks: tuple[Mark, ...]


def marks_of(reading: Reading) -> list[Mark]:
    """Every span of every statement."""
    return [
        Mark(span, number, role)
        for number, statement in enumerate(reading.statements, start=1)
        for role, spans in ((SOURCE, statement.source), (CUE, statement.cue), (CONTENT, statement.content))
        for span in spans
        if len(span)
    ]


def runs_of(block: Span, marks: Sequence[Mark]) -> Iterator[Run]:
    """The block cut wherever a mark begins or ends: the runs are in order, don't overlap and cover all of it."""
    near = [mark for mark in marks if mark.span.overlaps(block)]
    edges = {block.start, block.end}
    for mark in near:
        edges |= {max(mark.span.start, block.start), min(mark.span.end, block.end)}
    cuts = sorted(edges)
    for start, end in pairwise(cuts):
        span = Span(start, end)
        yield Run(span, tuple(mark for mark in near if mark.span.covers(span)))
