"""Figures over time: a chart for each row of counts that replace or contradict one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportedly.model.claim import Claim
from reportedly.present import wording
from reportedly.present.claim_wording import figure, number
from reportedly.present.days import short
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.marks import BY_NAME, Openness
from reportedly.present.dossier.scale import Tick, TimeScale, ValueScale
from reportedly.present.dossier.series import Given, Row, rows
from reportedly.present.labels import claimed
from reportedly.present.prose import capital
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings

_LEFT, _RIGHT = 6.0, 88.0
_HEIGHT, _TOP = 132.0, 26.0
# Within these a value of two or three digits would touch another.
_NEAR_X, _NEAR_Y = 9.0, 20.0


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one origin, where it first stood. x in per cent, y in pixels; below: its value stands under it, so
    that it isn't over another's. superseded: a later one replaces it."""

    x: float
    y: float
    value: str
    amount: str
    day: str
    who: str
    openness: Openness
    outlet: str
    href: str
    superseded: bool
    below: bool = False


@dataclass(frozen=True, slots=True)
class Rise:
    """From one figure of an origin to its next."""

    x1: float
    y1: float
    x2: float
    y2: float
    openness: Openness


@dataclass(frozen=True, slots=True)
class Chart:
    """claim: the id of the one whose label it has."""

    claim: str
    number: int | None
    label: str
    unit: str
    points: tuple[Point, ...]
    rises: tuple[Rise, ...]
    values: tuple[Tick, ...]
    days: tuple[Tick, ...]
    height: float = _HEIGHT
    left: float = _LEFT
    right: float = _RIGHT

    @property
    def summary(self) -> str:
        """What the drawing says, for those who can't see it."""
        return "Figures over time: " + "; ".join(f"{p.day}: {p.amount}, {p.who}" for p in self.points)


def charts(claims: Sequence[Claim], findings: Findings, anchors: Anchors) -> tuple[Chart, ...]:
    """A chart for each row in which there is more than one value, in the order of the claims."""
    return tuple(_chart(row, findings, anchors) for row in rows(claims, findings))


def _chart(row: Row, findings: Findings, anchors: Anchors) -> Chart:
    time = TimeScale.of((one.at for one in row.figures), _LEFT, _RIGHT)
    values = ValueScale.of((one.figure.high or one.figure.value for one in row.figures), _HEIGHT, _TOP)
    points = _apart([_point(one, time, values, findings, anchors) for one in row.figures])
    head = next((claim for claim in row.claims if claim.superseded_by is None), row.claims[0])
    return Chart(
        claim=head.id,
        number=anchors.number(head.id),
        label=capital(claimed(head, findings)),
        unit=one_line(row.figures[-1].figure.unit or ""),
        points=tuple(points),
        rises=tuple(_rises(points)),
        values=values.ticks(),
        days=time.days(),
    )


def _point(one: Given, time: TimeScale, values: ValueScale, findings: Findings, anchors: Anchors) -> Point:
    said = findings.said(one.figure.statement)
    at = time.place(one.at)
    return Point(
        x=_LEFT if at is None else at,
        y=values.place(one.figure.value),
        value=number(one.figure.value),
        amount=figure(one.figure),
        day=short(one.at),
        who=one.who,
        openness=one.openness,
        outlet=wording.outlet(said.document),
        href=anchors.in_text(said),
        superseded=one.superseded,
    )


def _apart(points: Iterable[Point]) -> list[Point]:
    """Values that would stand on one another: of each two the lower one goes below its point."""
    placed: list[Point] = []
    for point in sorted(points, key=lambda point: (point.x, point.y)):
        crowded = any(abs(point.x - other.x) < _NEAR_X and point.y - other.y < _NEAR_Y for other in placed)
        placed.append(replace(point, below=crowded))
    return placed


def _rises(points: Iterable[Point]) -> Iterator[Rise]:
    """Only a named origin has a line: two unnamed ones of one description aren't known to be one."""
    by_origin: dict[str, list[Point]] = defaultdict(list)
    for point in points:
        if point.openness in BY_NAME:
            by_origin[point.who].append(point)
    for several in by_origin.values():
        for before, after in pairwise(several):
            yield Rise(before.x, before.y, after.x, after.y, after.openness)
