"""Which kept ties stand beside the others of their claims: the rule of ``reportedly.trace.claims.ties.standing``."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, or_, select

from reportedly.ledger.schema import ties
from reportedly.trace.claims.opposition import LEAST
from reportedly.trace.claims.ties import EACH, NEARLY, SURE, TieKind


def stands() -> ColumnElement[bool]:
    """Of a row of ties: whether no other tie of either claim is much stronger, and neither has too many of its kind."""
    return or_(ties.c.kind != TieKind.CONFLICT, _enough(ties.c.a) & _enough(ties.c.b))


def _enough(end: ColumnElement[int]) -> ColumnElement[bool]:
    """Of a row of ties that are conflicts: whether it is strong enough beside the others of this claim."""
    other = ties.alias()
    needed = select(func.max(NEARLY * func.max(other.c.strength), func.min(SURE, LEAST + EACH * func.count()))).where(
        or_(other.c.a == end, other.c.b == end), other.c.kind == TieKind.CONFLICT
    )
    return ties.c.strength >= needed.correlate(ties).scalar_subquery()
