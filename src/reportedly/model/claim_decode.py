"""Claims as ``claim.schema.json`` has them, back into values."""

from __future__ import annotations

from typing import Any

from reportedly.model.claim import (
    Among,
    Bounds,
    Claim,
    ClaimConflict,
    Counts,
    Derivation,
    DerivationKind,
    Due,
    Figure,
    FirstReport,
    Independence,
    Origin,
    Outcome,
    StatementRef,
)
from reportedly.model.reading import ConflictKind
from reportedly.model.source import Naming
from reportedly.model.statement import Certainty, Modifier, Stance

Json = dict[str, Any]


def claim_from_json(row: Json) -> Claim:
    """The inverse of ``Claim.to_json``. Raises KeyError, TypeError or ValueError where it isn't one."""
    origins, first, forecast = row["origins"], row["first_reported"], row["forecast"]
    return Claim(
        id=row["id"],
        label=row["label"],
        statements=_refs(row["statements"]),
        origins=Bounds(origins["min"], origins["max"]),
        origin_list=tuple(map(_origin, origins["list"])),
        would_change=tuple(origins["would_change"]),
        newsrooms=Bounds(**row["newsrooms"]),
        independence=Independence(row["independence"]),
        first_reported=None if first is None else FirstReport(**first),
        among=Among(**row["among"]),
        conflicts=tuple(ClaimConflict(c["claim"], ConflictKind(c["kind"]), c["why"]) for c in row["conflicts"]),
        forecast=None if forecast is None else Due(forecast["due"], Outcome(forecast["outcome"])),
        superseded_by=row["superseded_by"],
        derivations=tuple(map(_derivation, row["derivations"])),
        series=tuple(map(_figure, row["series"])),
    )


def _ref(row: Json) -> StatementRef:
    return StatementRef(row["document"], row["statement"], Stance(row["stance"]))


def _refs(rows: list[Json]) -> tuple[StatementRef, ...]:
    return tuple(map(_ref, rows))


def _origin(row: Json) -> Origin:
    return Origin(
        label=row["label"],
        naming=Naming(row["naming"]),
        statements=_refs(row["statements"]),
        first_hand_of=row["first_hand_of"],
        public=row["public"],
        counts=Counts(**row["counts"]),
        may_be_same_as=tuple(row["may_be_same_as"]),
    )


def _derivation(row: Json) -> Derivation:
    source = row["from"]
    return Derivation(
        statement=_ref(row["statement"]),
        source=source["outlet"] if "outlet" in source else _ref(source),
        kind=DerivationKind(row["kind"]),
        why=row["why"],
        certainty=Certainty(row["certainty"]),
    )


def _figure(row: Json) -> Figure:
    return Figure(
        value=row["value"],
        high=row["high"],
        unit=row["unit"],
        modifier=Modifier(row["modifier"]),
        as_of=row["as_of"],
        statement=_ref(row["statement"]),
    )
