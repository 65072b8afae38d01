"""An article's facts into the tables and out of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, or_, select

from reportedly.ledger.index.components import strong_neighbours, unsettle
from reportedly.ledger.index.meeting import meet
from reportedly.ledger.listing import listed
from reportedly.ledger.schema import dependences, facts, keys, propositions, relations, topics
from reportedly.model.claim import StatementRef
from reportedly.model.reading import Reading
from reportedly.trace.facts import Facts
from reportedly.trace.packing import packed, unpacked
from reportedly.trace.said import Said, said_in
from reportedly.trace.wanted import told_of


def enter(connection: Connection, publication: int, reading: Reading, new: Facts, decided: str = "") -> None:
    """Keeps what an article contributes, related to all that it meets; none of it is settled yet.

    decided: digest of the decisions that the reading was corrected by.
    """
    day = reading.document.day or "~"
    row = {"publication_id": publication, "day": day, "decided": decided, "data": packed(new)}
    connection.execute(facts.insert().values(row))
    first = 1 + (connection.scalar(select(func.max(propositions.c.id))) or 0)
    rows = list(_rows(first, publication, reading, new))
    if rows:
        connection.execute(propositions.insert(), rows)
        meet(connection, publication, new, range(first, first + len(rows)))


def withdraw(connection: Connection, publications: Collection[int]) -> None:
    """Removes what articles contribute and every claim that they have a part in; what else is in these is unsettled."""
    ours = select(propositions.c.id).where(propositions.c.publication_id.in_(listed(publications)))
    ids = list(connection.scalars(ours))
    unsettle(connection, {*ids, *strong_neighbours(connection, ids)})
    _drop_keys(connection, publications)
    both = or_(relations.c.a.in_(listed(ids)), relations.c.b.in_(listed(ids)))
    connection.execute(delete(relations).where(both))
    connection.execute(delete(propositions).where(propositions.c.id.in_(listed(ids))))
    for side in (dependences.c.a, dependences.c.b):
        connection.execute(delete(dependences).where(side.in_(listed(publications))))
    connection.execute(delete(facts).where(facts.c.publication_id.in_(listed(publications))))


def _rows(first: int, publication: int, reading: Reading, new: Facts) -> Iterator[dict[str, Any]]:
    said = {one.ref: one for one in said_in(reading)}
    for place, one in enumerate(new.propositions):
        yield {
            "id": first + place,
            "publication_id": publication,
            "place": place,
            "statement": one.ref.statement,
            "part": one.part,
            "start": one.order[2],
            **_told(said, one.ref),
        }


def _told(said: dict[StatementRef, Said], ref: StatementRef) -> dict[str, str]:
    told = told_of(said[ref])
    return {"named": "\n".join(told.named), "words": told.words}


def _drop_keys(connection: Connection, publications: Collection[int]) -> None:
    """Keys follow from facts, so that no index over millions of them is needed to find an article's."""
    kept = select(facts.c.publication_id, facts.c.data).where(facts.c.publication_id.in_(listed(publications)))
    for publication, data in connection.execute(kept).all():
        old = unpacked(data)
        ids = select(propositions.c.id).where(propositions.c.publication_id == publication)
        in_order = connection.scalars(ids.order_by(propositions.c.place)).all()
        of_propositions = ((key, id) for id, one in zip(in_order, old.propositions, strict=True) for key in one.keys)
        _drop(connection, keys, old.window, of_propositions)
        _drop(connection, topics, old.window, ((key, publication) for key in old.topic))


def _drop(connection: Connection, table: Table, window: int, rows: Iterable[tuple[int, int]]) -> None:
    """rows: key, and whose it is."""
    several = [{"its_window": window, "its_key": key, "its_owner": owner} for key, owner in rows]
    names = ("its_window", "its_key", "its_owner")
    if several:
        its = [column == bindparam(name) for column, name in zip(table.primary_key, names, strict=True)]
        connection.execute(delete(table).where(*its), several)
