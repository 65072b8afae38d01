"""What articles repeat of each other, remembered from one settling of their claims to the next."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select

from reportedly.ledger.index.places import publication_ids
from reportedly.ledger.index.rows import dependences_of_row, dependences_row
from reportedly.ledger.listing import listed
from reportedly.ledger.schema import dependences
from reportedly.trace.origins import Copying
from reportedly.trace.origins.copying import Known, Pair


@contextmanager
def comparing(connection: Connection, documents: Collection[str]) -> Iterator[Copying]:
    """Compares these articles, given by their ids; what is found out meanwhile is kept."""
    ids = publication_ids(connection, documents)
    known = _known(connection, ids)
    before = set(known)
    yield Copying(known)
    rows = [_row(ids, pair, dependences_row(known[pair])) for pair in sorted(known.keys() - before)]
    if rows:
        connection.execute(dependences.insert(), rows)


def _known(connection: Connection, ids: dict[str, int]) -> Known:
    document = {id: document for document, id in ids.items()}
    both = dependences.c.a.in_(listed(document)), dependences.c.b.in_(listed(document))
    rows = connection.execute(select(dependences).where(*both))
    return {_pair(document[row.a], document[row.b]): dependences_of_row(row.data) for row in rows}


def _pair(a: str, b: str) -> Pair:
    return min(a, b), max(a, b)


def _row(ids: dict[str, int], pair: Pair, data: str) -> dict[str, int | str]:
    a, b = sorted(ids[document] for document in pair)
    return {"a": a, "b": b, "data": data}
