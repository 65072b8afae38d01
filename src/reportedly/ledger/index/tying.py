"""What claims are to each other, kept for each pair of them that relations, or a statement of both, tie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, or_, select

from reportedly.ledger.index.loading import load
from reportedly.ledger.index.reaching import reached
from reportedly.ledger.index.rows import relation_of
from reportedly.ledger.listing import listed
from reportedly.ledger.schema import propositions, relations, ties
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.ties import relations_between_groups, tie
from reportedly.trace.findings import Group

_NOT_OPPOSED = {"conflict": None, "why": None}


def tie_claims(connection: Connection, new: Collection[int]) -> None:
    """Ties new claims, by their ids, to all others, and those anew that have a statement in common with one."""
    focus = _sharing_a_statement(connection, new)
    connection.execute(delete(ties).where(or_(ties.c.a.in_(listed(focus)), ties.c.b.in_(listed(focus)))))
    members = _members(connection, focus)
    touching = _touching(connection, members)
    members |= _members(connection, _claims_of(connection, {id for row in touching for id in row[:2]} - members.keys()))
    known = load(connection, members)
    groups = _groups(known, members)
    rows = list(_tied(groups, list(_relations(touching, known)), focus))
    if rows:
        connection.execute(ties.insert(), rows)


def _sharing_a_statement(connection: Connection, new: Collection[int]) -> set[int]:
    """Claims that statements of several parts connect with some of these, these among them."""
    one, other = propositions.alias(), propositions.alias()
    same = (one.c.publication_id == other.c.publication_id) & (one.c.statement == other.c.statement)
    shared = select(other.c.claim_id).select_from(one.join(other, same & (one.c.id != other.c.id)))

    def step(border: Collection[int]) -> set[int]:
        met = shared.where(one.c.claim_id.in_(listed(border)), other.c.claim_id.is_not(None))
        return set(connection.scalars(met))

    return reached(new, step)


def _members(connection: Connection, several: Collection[int]) -> dict[int, int]:
    """Of each proposition of these claims its claim."""
    rows = select(propositions.c.id, propositions.c.claim_id).where(propositions.c.claim_id.in_(listed(several)))
    return {row.id: row.claim_id for row in connection.execute(rows)}


def _claims_of(connection: Connection, ids: Collection[int]) -> set[int]:
    """The claims that are settled of these propositions."""
    made = select(propositions.c.claim_id).where(propositions.c.id.in_(listed(ids)))
    return set(connection.scalars(made.where(propositions.c.claim_id.is_not(None))))


def _touching(connection: Connection, members: Collection[int]) -> Sequence[Any]:
    """Rows of all relations of some propositions."""
    here, there = relations.c.a.in_(listed(members)), relations.c.b.in_(listed(members))
    return [
        *connection.execute(select(relations).where(here)),
        *connection.execute(select(relations).where(there, relations.c.a.not_in(listed(members)))),
    ]


def _groups(known: Mapping[int, Proposition], members: Mapping[int, int]) -> dict[int, Group]:
    """By claim, claims and their propositions in canonical order."""
    found: dict[int, list[Proposition]] = defaultdict(list)
    for id in sorted(known, key=lambda one: (known[one].sort_key, known[one].ref.statement)):
        found[members[id]].append(known[id])
    return {claim: tuple(group) for claim, group in found.items()}


def _relations(rows: Sequence[Any], known: Mapping[int, Proposition]) -> Iterator[Relation]:
    """Those between propositions whose claims are settled."""
    for row in rows:
        if row.a in known and row.b in known:
            yield relation_of(row, known)


def _tied(groups: Mapping[int, Group], found: Sequence[Relation], focus: Collection[int]) -> Iterator[dict[str, Any]]:
    claims, in_order = list(groups), list(groups.values())
    for (a, b), several in relations_between_groups(in_order, found).items():
        if claims[a] in focus or claims[b] in focus:
            one = tie(in_order[a], in_order[b], several)
            if one is not None:
                opposed = {"conflict": one.opposed.kind, "why": one.opposed.why} if one.opposed else _NOT_OPPOSED
                yield {"a": claims[a], "b": claims[b], "kind": one.kind, "strength": one.strength, **opposed}
