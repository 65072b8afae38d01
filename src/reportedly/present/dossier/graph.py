"""The graph of a claim's provenance, laid out: a row for each origin and each article, time from left to right.

Places across are in per cent of the drawing's width, so that it fits any screen and its letters keep their size.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from reportedly.model.claim import Claim
from reportedly.present import wording
from reportedly.present.days import short
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.marks import WORDS, Openness, of_origin
from reportedly.present.dossier.provenance import Role, Stop, ways_from
from reportedly.present.dossier.scale import Tick, TimeScale
from reportedly.present.safe import one_line, shortened
from reportedly.trace.found import Findings

_ROW = 36
_TOP = 20
_AXIS = 22
# The part of the drawing that time takes; the names of the outlets stand beside it.
_LEFT, _RIGHT = 7.0, 44.0
# What repeats another stands at least so far to its right, however soon it came.
_STEP = 2.5
# Longer labels of origins would leave a screen of 390 pixels.
_LABEL = 44


@dataclass(frozen=True, slots=True)
class OriginRow:
    y: int
    label: str
    openness: Openness


@dataclass(frozen=True, slots=True)
class StopRow:
    """x: in per cent. href: the words in the article; None for an outlet that wasn't read."""

    y: int
    x: float
    outlet: str
    note: str
    role: Role
    href: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """From (x1, y1) to (x2, y2), x in per cent. style: the role of the stop that it leads to."""

    x1: float
    y1: int
    x2: float
    y2: int
    style: Role
    openness: Openness


@dataclass(frozen=True, slots=True)
class Graph:
    height: int
    origins: tuple[OriginRow, ...]
    stops: tuple[StopRow, ...]
    lines: tuple[Line, ...]
    ticks: tuple[Tick, ...]
    summary: str


def graph_of(claim: Claim, findings: Findings, anchors: Anchors) -> Graph:
    """Raises KeyError where ``findings`` lacks a statement of the claim."""
    dates = [findings.readings[ref.document].document.published for ref in claim.statements]
    drawing = _Drawing(TimeScale.of(dates, _LEFT, _RIGHT), anchors)
    for origin in claim.origin_list:
        drawing.origin(one_line(origin.label), of_origin(origin), ways_from(origin, claim, findings))
    return drawing.done()


@dataclass(slots=True)
class _Drawing:
    scale: TimeScale
    anchors: Anchors
    y: int = _TOP
    origins: list[OriginRow] = field(default_factory=list)
    stops: list[StopRow] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def origin(self, label: str, openness: Openness, ways: list[Stop]) -> None:
        row = OriginRow(self.y, shortened(label, _LABEL), openness)
        self.origins.append(row)
        self.y += _ROW
        self._onward(0.0, row.y, ways, openness)

    def _onward(self, x: float, y: int, ways: list[Stop], openness: Openness) -> None:
        """A branch down from a place, and from it one across to each stop."""
        for stop in ways:
            row = self._stop(stop, x)
            self.lines.append(Line(x, y, x, row.y, stop.role, openness))
            self.lines.append(Line(x, row.y, row.x, row.y, stop.role, openness))
            self._onward(row.x, row.y, stop.onward, openness)

    def _stop(self, stop: Stop, after: float) -> StopRow:
        published = stop.said.document.published if stop.said else None
        at = self.scale.place(published) if stop.said else None
        x = min(max(_LEFT if at is None else at, after + _STEP), _RIGHT)
        href = self.anchors.in_text(stop.said) if stop.said else None
        note = " · ".join(filter(None, (short(published) if stop.said else "", stop.how)))
        row = StopRow(self.y, x, stop.outlet, note, stop.role, href)
        self.stops.append(row)
        self.y += _ROW
        return row

    def done(self) -> Graph:
        ticks, lines = self.scale.days(), tuple(self.lines)
        return Graph(self.y - _ROW // 2 + _AXIS, tuple(self.origins), tuple(self.stops), lines, ticks, self._summary())

    def _summary(self) -> str:
        """What the drawing says, for those who can't see it; all of it stands in the evidence, too."""
        origins = ", ".join(f"{row.label} ({WORDS[row.openness]})" for row in self.origins)
        return f"How it spread: from {origins or 'no known origin'} to {wording.counted(len(self.stops), 'article')}."
