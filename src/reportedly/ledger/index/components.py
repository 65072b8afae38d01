"""What has to be settled together, and what is no longer settled."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete, select, union

from reportedly.ledger.index.reaching import reached
from reportedly.ledger.listing import listed
from reportedly.ledger.schema import claims, propositions, relations
from reportedly.trace.claims.linkage import LINK

# Propositions, by id, that a person has put together.
Together = Mapping[int, Collection[int]]


def component_of(connection: Connection, seeds: Collection[int], together: Together) -> set[int]:
    """The propositions that strong relations, or a person, connect with some of them, these among them."""

    def step(border: Collection[int]) -> set[int]:
        return strong_neighbours(connection, border).union(*(together.get(one, ()) for one in border))

    return reached(seeds, step)


def strong_neighbours(connection: Connection, ids: Collection[int]) -> set[int]:
    """Those that a relation strong enough to have a part in how they are grouped ties to one of these."""
    strong = relations.c.same >= LINK
    there = select(relations.c.b).where(relations.c.a.in_(listed(ids)), strong)
    here = select(relations.c.a).where(relations.c.b.in_(listed(ids)), strong)
    return set(connection.scalars(union(there, here)))


def unsettle(connection: Connection, ids: Collection[int]) -> None:
    """Removes the claims that propositions make; whatever else makes these is unsettled as well."""
    claimed = select(propositions.c.claim_id).where(propositions.c.id.in_(listed(ids)))
    gone = list(connection.scalars(claimed.where(propositions.c.claim_id.is_not(None)).distinct()))
    freed = propositions.update().where(propositions.c.claim_id.in_(listed(gone)))
    connection.execute(freed.values(claim_id=None))
    connection.execute(delete(claims).where(claims.c.id.in_(listed(gone))))


def unsettled(connection: Connection, most: int) -> list[int]:
    """Propositions of which it isn't known which claim they make."""
    return list(connection.scalars(select(propositions.c.id).where(propositions.c.claim_id.is_(None)).limit(most)))
