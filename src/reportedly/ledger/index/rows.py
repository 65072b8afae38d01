"""Claims, dependences and relations as they are kept in rows."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

from reportedly.model.claim import Claim, DerivationKind
from reportedly.model.claim_decode import claim_from_json
from reportedly.model.reading import ConflictKind
from reportedly.model.statement import Certainty
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.reasons import Opposed
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.ties import Tie, TieKind
from reportedly.trace.origins import Dependence


def packed_claim(claim: Claim) -> bytes:
    return zlib.compress(_line(claim.to_json()))


def unpacked_claim(data: bytes) -> Claim:
    return claim_from_json(json.loads(zlib.decompress(data)))


def dependences_row(several: Iterable[Dependence]) -> str:
    """A list of [document, source, kind, certainty, why, passages]."""
    rows = ([one.document, one.source, one.kind, one.certainty, one.why, one.passages] for one in several)
    return _line(list(rows)).decode()


def dependences_of_row(data: str) -> tuple[Dependence, ...]:
    return tuple(
        Dependence(
            document, source, DerivationKind(kind), Certainty(certainty), why, tuple((a, b) for a, b in passages)
        )
        for document, source, kind, certainty, why, passages in json.loads(data)
    )


def relation_of(row: Any, known: Mapping[int, Proposition]) -> Relation:  # noqa: ANN401 - of the table
    """A row's relation; the ids of the row follow arrival, the order in a relation doesn't."""
    first, second = sorted((known[row.a].key, known[row.b].key))
    return Relation(first, second, row.same, row.conflict, row.update)


def tie_of(row: Any) -> Tie:  # noqa: ANN401 - of the table
    """A row's tie."""
    opposed = None if row.conflict is None else Opposed(ConflictKind(row.conflict), row.why, row.strength)
    return Tie(TieKind(row.kind), opposed)


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
