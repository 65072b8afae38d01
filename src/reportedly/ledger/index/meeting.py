"""How propositions find each other, and what they are to those that they meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import Connection, select

from reportedly.ledger.index.loading import load
from reportedly.ledger.listing import listed
from reportedly.ledger.networks import PACKAGED
from reportedly.ledger.schema import keys, propositions, relations, topics
from reportedly.trace.claims.keys import windows_near
from reportedly.trace.claims.proposition import Proposition, PropositionKey
from reportedly.trace.claims.relation import Relation, relations_among
from reportedly.trace.facts import Facts, relations_between


def meet(connection: Connection, publication: int, new: Facts, ids: Sequence[int]) -> None:
    """Relates an article's propositions to all that share a key, and keeps their keys. ids: in the same order."""
    pairs = sorted(_pairs(connection, new))
    known = load(connection, {there for _, there in pairs})
    id_of = dict(zip((one.key for one in new.propositions), ids, strict=True))
    id_of |= {one.key: id for id, one in known.items()}
    found = [*relations_between(new, new, PACKAGED.side_by_side), *_related(new, pairs, known)]
    if found:
        connection.execute(relations.insert(), [_row(one, id_of) for one in found])
    _put_keys(connection, publication, new, ids)


def _pairs(connection: Connection, new: Facts) -> set[tuple[int, int]]:
    """Places of the new article's propositions, each with the id of one kept that is worth comparing."""
    having: dict[int, list[int]] = defaultdict(list)
    for place, one in enumerate(new.propositions):
        for key in one.keys:
            having[key].append(place)
    near = windows_near(new.window)
    met = select(keys.c.key, keys.c.proposition_id).where(keys.c.window.in_(near), keys.c.key.in_(listed(having)))
    pairs = {(place, there) for key, there in connection.execute(met) for place in having[key]}
    of_event = select(topics.c.publication_id).where(topics.c.window.in_(near), topics.c.key.in_(listed(new.topic)))
    theirs = select(propositions.c.id).where(propositions.c.publication_id.in_(of_event))
    return pairs | {(place, id) for id in connection.scalars(theirs) for place in range(len(new.propositions))}


def _related(new: Facts, pairs: Iterable[tuple[int, int]], known: Mapping[int, Proposition]) -> Iterator[Relation]:
    """All pairs of two articles are judged together."""
    by_article = sorted(pairs, key=lambda pair: known[pair[1]].ref.document)
    for _, several in groupby(by_article, key=lambda pair: known[pair[1]].ref.document):
        met = ((new.propositions[place], known[there]) for place, there in several)
        yield from relations_among(met, PACKAGED.side_by_side)


def _row(one: Relation, id_of: dict[PropositionKey, int]) -> dict[str, float]:
    a, b = sorted((id_of[one.a], id_of[one.b]))
    return {"a": a, "b": b, "same": one.same, "conflict": one.conflict, "update": one.update}


def _put_keys(connection: Connection, publication: int, new: Facts, ids: Sequence[int]) -> None:
    """In the order of the tables, so that each page is touched once."""
    rows = sorted((key, id) for id, one in zip(ids, new.propositions, strict=True) for key in one.keys)
    several = [{"window": new.window, "key": key, "proposition_id": id} for key, id in rows]
    topic = [{"window": new.window, "key": key, "publication_id": publication} for key in sorted(new.topic)]
    for table, its_rows in ((keys, several), (topics, topic)):
        if its_rows:
            connection.execute(table.insert(), its_rows)
