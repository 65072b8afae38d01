"""Readings -> claims: what statements put forward, grouped, each group with its origins, and what ties them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import chain, product

from reportedly.model.claim import Among, Claim
from reportedly.model.correction import NO_CORRECTIONS, Corrections, Key
from reportedly.model.reading import Reading
from reportedly.trace.claims.grouping import components, groups
from reportedly.trace.claims.keys import windows_near
from reportedly.trace.claims.networks import Networks, SideBySide
from reportedly.trace.claims.proposition import Proposition, PropositionKey
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.settling import claim_of
from reportedly.trace.claims.ties import tied
from reportedly.trace.facts import Facts, facts_of, relations_between
from reportedly.trace.origins import Copying
from reportedly.trace.said import said_in

Group = tuple[Proposition, ...]


def claims_of(
    readings: Iterable[Reading], networks: Networks, corrections: Corrections = NO_CORRECTIONS
) -> tuple[Claim, ...]:
    """The claims of all statements of these readings, in canonical order, whatever the order of the readings.

    networks: as ``reportedly.ledger.networks.PACKAGED``.
    """
    several = sorted({reading.document.id: reading for reading in readings}.values(), key=lambda one: one.document.id)
    facts = [facts_of(reading, networks.embed) for reading in several]
    relations = relations_among(facts, networks.side_by_side)
    settled = settled_groups([one for fact in facts for one in fact.propositions], relations, corrections)
    said = {said.ref: said for reading in several for said in said_in(reading)}
    by_id, copying = {reading.document.id: reading for reading in several}, Copying()
    claims = [
        claim_of(group, said, copying.within([by_id[id] for id in documents_of(group)]), corrections)
        for group in settled
    ]
    return counted_among(tied(claims, settled, relations), several)


def relations_among(facts: Sequence[Facts], side_by_side: SideBySide) -> tuple[Relation, ...]:
    """Of all articles that meet, and of each with itself."""
    having: dict[tuple[int, int], list[int]] = defaultdict(list)
    pairs = {(place, place) for place in range(len(facts))}
    for place, fact in enumerate(facts):
        keys = fact.topic.union(*(one.keys for one in fact.propositions))
        near = product(windows_near(fact.window), keys)
        pairs |= {(met, place) for meeting in near for met in having.get(meeting, ())}
        for key in keys:
            having[fact.window, key].append(place)
    several = (relations_between(facts[a], facts[b], side_by_side) for a, b in sorted(pairs))
    return tuple(chain.from_iterable(several))


def settled_groups(
    propositions: Collection[Proposition], relations: Iterable[Relation], corrections: Corrections = NO_CORRECTIONS
) -> list[Group]:
    """Groups in canonical order; what belongs to different components is settled apart."""
    known = {one.key: one for one in propositions}
    together, apart = (_pairs(pairs, known) for pairs in (corrections.together, corrections.apart))
    kept = list(relations)
    parts = components(known, kept, together)
    part_of = {key: number for number, part in enumerate(parts) for key in part}
    within: dict[int, list[Relation]] = defaultdict(list)
    for relation in kept:
        if part_of[relation.a] == part_of[relation.b]:
            within[part_of[relation.a]].append(relation)
    found: list[Group] = []
    for number, part in enumerate(parts):
        held = set(part)
        found += groups(
            [known[key] for key in part],
            within[number],
            together=[pair for pair in together if pair[0] in held],
            apart=[pair for pair in apart if held.issuperset(pair)],
        )
    return sorted(found, key=lambda group: (group[0].sort_key, group[0].ref.statement))


def documents_of(group: Group) -> list[str]:
    """The ids of the articles that put it forward."""
    return sorted({one.ref.document for one in group})


def _pairs(
    pairs: Iterable[tuple[Key, Key]], known: Collection[PropositionKey]
) -> list[tuple[PropositionKey, PropositionKey]]:
    """Of statements, those of the propositions that they begin with; what isn't here is left out."""
    firsts = (((*a, 0), (*b, 0)) for a, b in pairs)
    return [(a, b) for a, b in firsts if a in known and b in known]


def counted_among(claims: Iterable[Claim], readings: Sequence[Reading]) -> tuple[Claim, ...]:
    """With the denominator that their origins were counted among."""
    among = among_of(readings)
    return tuple(replace(claim, among=among) for claim in claims)


def among_of(readings: Sequence[Reading]) -> Among:
    """How much was read."""
    documents = [reading.document for reading in readings]
    outlets = {document.outlet for document in documents if document.outlet}
    days = [document.published for document in documents if document.published]
    return Among(len(documents), len(outlets), max(days, default=None))
