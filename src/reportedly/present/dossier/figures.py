"""Figures over time: a chart for each row of counts that replace or contradict one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportedly.model.claim import Claim, Figure, Origin, StatementRef
from reportedly.model.reading import ConflictKind
from reportedly.present import wording
from reportedly.present.cite.phrases import claimed
from reportedly.present.claim_wording import figure, number
from reportedly.present.days import moment, short
from reportedly.present.dossier.anchors import Anchors
from reportedly.present.dossier.marks import Openness, of_origin, openness
from reportedly.present.dossier.scale import Tick, TimeScale, ValueScale
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


@dataclass(frozen=True, slots=True)
class _Given:
    figure: Figure
    at: str | None
    who: str
    openness: Openness
    superseded: bool

    @property
    def key(self) -> tuple[str, float, float | None]:
        return self.who, self.figure.value, self.figure.high


def charts(claims: Sequence[Claim], findings: Findings, anchors: Anchors) -> tuple[Chart, ...]:
    """A chart for each row in which there is more than one value, in the order of the claims."""
    rows = (_first_of_each(_given(row, findings)) for row in _rows(claims))
    drawn = ((row, given) for row, given in zip(_rows(claims), rows, strict=True) if _changes(given))
    return tuple(_chart(row, given, findings, anchors) for row, given in drawn)


def _rows(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Claims with figures that are tied by replacing or contradicting one another."""
    row = {claim.id: [claim] for claim in claims if claim.series}
    for claim in claims:
        for other in _tied(claim):
            if claim.id in row and other in row and row[other] is not row[claim.id]:
                merged = row[claim.id] + row[other]
                row |= {member.id: merged for member in merged}
    return list({id(members): members for members in row.values()}.values())


def _tied(claim: Claim) -> Iterator[str]:
    if claim.superseded_by:
        yield claim.superseded_by
    yield from (conflict.claim for conflict in claim.conflicts if conflict.kind is ConflictKind.NUMBER)


def _given(row: Iterable[Claim], findings: Findings) -> list[_Given]:
    """Every figure once, in order of time."""
    several = list(row)
    standing = {ref for claim in several if claim.superseded_by is None for ref in claim.statements}
    replaced = {ref for claim in several if claim.superseded_by for ref in claim.statements} - standing
    found: dict[tuple[StatementRef, float], _Given] = {}
    for claim in several:
        for one in claim.series:
            who, mark = _who(claim.origin_list, one.statement, findings)
            at = one.as_of or findings.readings[one.statement.document].document.published
            found.setdefault((one.statement, one.value), _Given(one, at, who, mark, one.statement in replaced))
    return sorted(found.values(), key=_order)


def _order(given: _Given) -> tuple[float, float]:
    at = moment(given.at)
    return (at.at if at else float("inf")), given.figure.value


def _who(origins: Sequence[Origin], ref: StatementRef, findings: Findings) -> tuple[str, Openness]:
    for origin in origins:
        if ref in origin.statements:
            return one_line(origin.label), of_origin(origin)
    first = findings.said(ref).chain[0]
    return wording.label(first), openness(first.naming)


def _first_of_each(given: Iterable[_Given]) -> list[_Given]:
    """One origin's figure where it first stood; repeated by others it is no other figure."""
    first: dict[tuple[str, float, float | None], _Given] = {}
    for one in given:
        first.setdefault(one.key, one)
    return list(first.values())


def _changes(given: Sequence[_Given]) -> bool:
    return len({(one.figure.value, one.figure.high) for one in given}) > 1


def _chart(row: Sequence[Claim], given: Sequence[_Given], findings: Findings, anchors: Anchors) -> Chart:
    time = TimeScale.of((one.at for one in given), _LEFT, _RIGHT)
    values = ValueScale.of((one.figure.high or one.figure.value for one in given), _HEIGHT, _TOP)
    points = _apart([_point(one, time, values, findings, anchors) for one in given])
    head = next((claim for claim in row if claim.superseded_by is None), row[0])
    return Chart(
        claim=head.id,
        number=anchors.number(head.id),
        label=capital(claimed(head, findings)),
        unit=one_line(given[-1].figure.unit or ""),
        points=tuple(points),
        rises=tuple(_rises(points)),
        values=values.ticks(),
        days=time.days(),
    )


def _point(one: _Given, time: TimeScale, values: ValueScale, findings: Findings, anchors: Anchors) -> Point:
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
        if point.openness in (Openness.NAMED, Openness.PUBLIC):
            by_origin[point.who].append(point)
    for several in by_origin.values():
        for before, after in pairwise(several):
            yield Rise(before.x, before.y, after.x, after.y, after.openness)
