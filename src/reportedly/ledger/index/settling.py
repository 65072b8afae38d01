"""Unsettled propositions -> claims, a component at a time: what stands outside it has no part in how it is settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, bindparam, select

from reportedly.ledger.index.comparing import comparing
from reportedly.ledger.index.components import Together, component_of, unsettle, unsettled
from reportedly.ledger.index.loading import load
from reportedly.ledger.index.places import first_parts
from reportedly.ledger.index.rows import packed_claim, relation_of
from reportedly.ledger.index.tying import tie_claims
from reportedly.ledger.listing import listed
from reportedly.ledger.schema import claims, propositions, relations
from reportedly.ledger.view import View
from reportedly.model.claim import Claim
from reportedly.trace.claims.proposition import Proposition, PropositionKey
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.settling import claim_of
from reportedly.trace.claims.ties import since
from reportedly.trace.findings import Group, documents_of, settled_groups
from reportedly.trace.said import said_in


def settle(view: View, most: int) -> None:
    """Settles the components of so many unsettled propositions."""
    connection = view.connection
    seeds = unsettled(connection, most)
    if not seeds:
        return
    held = component_of(connection, seeds, _together(view))
    unsettle(connection, held)
    known = load(connection, held)
    groups = settled_groups(known.values(), _within(connection, known), view.corrections)
    id_of = {one.key: id for id, one in known.items()}
    _put(connection, zip(groups, _counted(view, groups), strict=True), id_of)
    tie_claims(connection, [id_of[group[0].key] for group in groups])


def _together(view: View) -> Together:
    """Both ways: the first propositions of statements that a person has put together."""
    pairs, found = view.corrections.together, dict[int, set[int]]()
    ids = first_parts(view.connection, {key for pair in pairs for key in pair}) if pairs else {}
    for a, b in pairs:
        if a in ids and b in ids:
            found.setdefault(ids[a], set()).add(ids[b])
            found.setdefault(ids[b], set()).add(ids[a])
    return found


def _within(connection: Connection, known: Mapping[int, Proposition]) -> Iterator[Relation]:
    """What propositions are to each other."""
    both = relations.c.a.in_(listed(known)), relations.c.b.in_(listed(known))
    for row in connection.execute(select(relations).where(*both)):
        yield relation_of(row, known)


def _counted(view: View, groups: Sequence[Group]) -> list[Claim]:
    """Of each group the claim that it makes by itself."""
    documents = {one.ref.document for group in groups for one in group}
    readings = {one.reading.document.id: one.reading for one in view.corrected(documents)}
    said = {one.ref: one for reading in readings.values() for one in said_in(reading)}
    with comparing(view.connection, documents) as copying:
        copied = (copying.within([readings[document] for document in documents_of(group)]) for group in groups)
        return [claim_of(group, said, one, view.corrections) for group, one in zip(groups, copied, strict=True)]


def _put(connection: Connection, several: Iterable[tuple[Group, Claim]], id_of: Mapping[PropositionKey, int]) -> None:
    rows, members = [], []
    for group, claim in several:
        id = id_of[group[0].key]
        bounds = {"least": claim.origins.min, "most": claim.origins.max}
        rows.append({"id": id, "claim": claim.id, "since": since(group), **bounds, "data": packed_claim(claim)})
        members += [{"member": id_of[one.key], "made": id} for one in group]
    connection.execute(claims.insert(), rows)
    joined = propositions.update().where(propositions.c.id == bindparam("member")).values(claim_id=bindparam("made"))
    connection.execute(joined, members)
