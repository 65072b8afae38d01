"""Which kept ties stand beside the others of their claims: the rule of ``reportedly.trace.claims.ties.standing``."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_, select

from reportedly.ledger.schema import ties
from reportedly.trace.claims.ties import NEARLY, TieKind


def stands() -> ColumnElement[bool]:
    """Of a row of ties: whether no other tie of either claim is much stronger."""
    other, ends = ties.alias(), (ties.c.a, ties.c.b)
    stronger = select(other.c.a).where(
        or_(other.c.a.in_(ends), other.c.b.in_(ends)), NEARLY * other.c.strength > ties.c.strength
    )
    return or_(ties.c.kind != TieKind.CONFLICT, ~stronger.correlate(ties).exists())
