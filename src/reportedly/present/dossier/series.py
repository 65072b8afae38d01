"""Figures that belong together: the counts of claims that replace or contradict one another, by origin."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportedly.model.claim import Claim, Figure, StatementRef
from reportedly.model.reading import ConflictKind
from reportedly.present import wording
from reportedly.present.days import moment
from reportedly.present.dossier.marks import BY_NAME, Openness, of_origin, openness
from reportedly.present.safe import one_line
from reportedly.trace.found import Findings


@dataclass(frozen=True, slots=True)
class Given:
    """One figure. at: EDTF, the day it is of, else that of the article. who: its origin's label; origin: what tells it
    from others, which for one that isn't named is its place in its claim. superseded: a later figure replaces it."""

    figure: Figure
    published: str | None
    at: str | None
    who: str
    origin: str
    openness: Openness
    superseded: bool = False

    @property
    def key(self) -> tuple[str, float, float | None]:
        return self.origin, self.figure.value, self.figure.high


@dataclass(frozen=True, slots=True)
class Row:
    """figures: in order of time, each where it first stood. claims: at least one, those that they are of."""

    claims: tuple[Claim, ...]
    figures: tuple[Given, ...]


def rows(claims: Sequence[Claim], findings: Findings) -> tuple[Row, ...]:
    """Every row in which there is more than one value, in the order of the claims."""
    found = (Row(tuple(tied), tuple(_first_of_each(_given(tied, findings)))) for tied in _groups(claims))
    return tuple(row for row in found if len({one.key[1:] for one in row.figures}) > 1)


def _groups(claims: Sequence[Claim]) -> list[list[Claim]]:
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


def _given(tied: Sequence[Claim], findings: Findings) -> list[Given]:
    """Every figure once, in order of time."""
    standing = {ref for claim in tied if claim.superseded_by is None for ref in claim.statements}
    replaced = {ref for claim in tied if claim.superseded_by for ref in claim.statements} - standing
    found: dict[tuple[StatementRef, float], Given] = {}
    for claim in tied:
        series = (_of(claim, one, findings) for one in claim.series if math.isfinite(one.value))
        for given in _outdated(sorted(series, key=_order)):
            ref = given.figure.statement
            known = replace(given, superseded=given.superseded or ref in replaced)
            found.setdefault((ref, given.figure.value), known)
    return sorted(found.values(), key=_order)


def _of(claim: Claim, figure: Figure, findings: Findings) -> Given:
    ref = figure.statement
    published = findings.readings[ref.document].document.published
    at = figure.as_of or published
    for place, origin in enumerate(claim.origin_list):
        if ref in origin.statements:
            mark = of_origin(origin)
            key = origin.label if mark in BY_NAME else f"{claim.id} {place}"
            return Given(figure, published, at, one_line(origin.label), key, mark)
    first = findings.said(ref).chain[0]
    return Given(figure, published, at, wording.label(first), f"{ref.document} {first.id}", openness(first.naming))


def _outdated(series: Sequence[Given]) -> list[Given]:
    """One claim's figures in order of time; of a named origin only the last value stands."""
    last = {one.origin: one for one in series if one.openness in BY_NAME}
    return [replace(one, superseded=one.origin in last and last[one.origin].key != one.key) for one in series]


def _order(given: Given) -> tuple[float, float, float]:
    """By the day that a figure is of, then by its article's publication: the first that had it comes first."""
    of, published = (moment(edtf) for edtf in (given.at, given.published))
    return (of.at if of else math.inf), (published.at if published else math.inf), given.figure.value


def _first_of_each(given: Iterable[Given]) -> list[Given]:
    """One origin's figure where it first stood; repeated by others it is no other figure."""
    first: dict[tuple[str, float, float | None], Given] = {}
    for one in given:
        first.setdefault(one.key, one)
    return list(first.values())
