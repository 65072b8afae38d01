"""Propositions out of the facts that they are packed in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache

from sqlalchemy import Connection, select

from reportedly.ledger.listing import listed
from reportedly.ledger.schema import facts, propositions
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.packing import Opened

# Articles on one event come in near each other: so many of them take up some 50 MB.
_AT_HAND = 512


def load(connection: Connection, ids: Collection[int]) -> Mapping[int, Proposition]:
    """Those propositions, without keys, by id."""
    rows = select(propositions.c.id, propositions.c.publication_id, propositions.c.place)
    wanted: dict[int, dict[int, int]] = defaultdict(dict)
    for row in connection.execute(rows.where(propositions.c.id.in_(listed(ids)))):
        wanted[row.publication_id][row.place] = row.id
    found: dict[int, Proposition] = {}
    packed = select(facts.c.publication_id, facts.c.data).where(facts.c.publication_id.in_(listed(wanted)))
    for publication, data in connection.execute(packed):
        opened = _opened(data)
        found |= {id: opened[place] for place, id in wanted[publication].items()}
    return found


@lru_cache(maxsize=_AT_HAND)
def _opened(data: bytes) -> Opened:
    return Opened(data)
