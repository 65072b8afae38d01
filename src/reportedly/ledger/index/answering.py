"""Claims out of the index: those that are asked for, what ties them to others, and how much they were counted among."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, distinct, func, or_, select

from reportedly.ledger.index.reaching import reached
from reportedly.ledger.index.rows import tie_of, unpacked_claim
from reportedly.ledger.index.standing import stands
from reportedly.ledger.listing import listed
from reportedly.ledger.schema import claims, facts, propositions, publications, ties
from reportedly.ledger.view import View
from reportedly.model.claim import Among, Bounds, Claim, Independence
from reportedly.trace.claims.settling import NOTHING_READ
from reportedly.trace.claims.ties import TieKind, with_ties
from reportedly.trace.found import Findings

_IN_ORDER = (
    select(claims.c.id, claims.c.claim, claims.c.since, claims.c.data)
    .join(propositions, propositions.c.id == claims.c.id)
    .join(publications, publications.c.id == propositions.c.publication_id)
    .join(facts, facts.c.publication_id == publications.c.id)
    .order_by(facts.c.day, publications.c.document, propositions.c.start, propositions.c.part, propositions.c.statement)
)
# In the place of a claim of which only the id matters.
_UNREAD = Claim("", "", (), Bounds(0, 0), (), (), Bounds(0, 0), Independence.NO_ORIGIN, None, NOTHING_READ)


def findings_of(view: View, chosen: Collection[int], *, all_readings: bool = False) -> Findings:
    """The claims of these rows in canonical order, beside them those that they point to, and their readings.

    all_readings: also those that none of the claims is in.
    """
    tied, among = _tied(view.connection, chosen), among_of(view.connection)
    counted = {id: replace(claim, among=among) for id, claim in tied.items()}
    wanted = [claim for id, claim in counted.items() if id in chosen]
    found = Findings.of(counted.values(), ()).only(wanted)
    documents = {document for claim in (*found.claims, *found.beside) for document in _documents(claim)}
    return replace(found, readings=view.readings(None if all_readings else documents), decided=view.shown)


def among_of(connection: Connection) -> Among:
    """How much the ledger has."""
    outlets, days = func.nullif(publications.c.outlet, ""), func.nullif(publications.c.published, "")
    row = connection.execute(select(func.count(publications.c.id), func.count(distinct(outlets)), func.max(days))).one()
    return Among(*row)


def _documents(claim: Claim) -> Iterable[str]:
    """Those that a claim refers to: its figures may be those of earlier claims."""
    yield from (ref.document for ref in claim.statements)
    yield from (figure.statement.document for figure in claim.series)


def _tied(connection: Connection, chosen: Collection[int]) -> dict[int, Claim]:
    """Claims, and all that a tie leads to from them, as they would be among all others; by row, in canonical order."""
    whole = _chained(connection, set(chosen) | _ends(_ties_of(connection, chosen)))
    rows = _ties_of(connection, whole)
    ends = whole | _ends(rows)
    several = connection.execute(_IN_ORDER.where(claims.c.id.in_(listed(ends)))).all()
    place = {row.id: number for number, row in enumerate(several)}
    made = [unpacked_claim(row.data) if row.id in whole else replace(_UNREAD, id=row.claim) for row in several]
    found = with_ties(made, [row.since for row in several], {(place[row.a], place[row.b]): tie_of(row) for row in rows})
    return {row.id: claim for row, claim in zip(several, found, strict=True) if row.id in whole}


def _ties_of(connection: Connection, several: Collection[int]) -> Sequence[Any]:
    """Rows of the ties of some claims that stand."""
    either = or_(ties.c.a.in_(listed(several)), ties.c.b.in_(listed(several)))
    return connection.execute(select(ties).where(either, stands()).order_by(ties.c.a, ties.c.b)).all()


def _chained(connection: Connection, several: Collection[int]) -> set[int]:
    """Some claims, and step by step those that take their place or whose place they take."""

    def step(border: Collection[int]) -> set[int]:
        return _ends(row for row in _ties_of(connection, border) if row.kind != TieKind.CONFLICT)

    return reached(several, step)


def _ends(rows: Iterable[Any]) -> set[int]:
    """The claims that ties tie."""
    return {end for row in rows for end in (row.a, row.b)}
