"""Propositions and their relations -> groups, each of one thing put forward.

The outcome is a function of the set of propositions, not of the order in which they came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations
from statistics import fmean

from reportedly.trace.claims.figures import count_otherwise
from reportedly.trace.claims.linkage import LINK, Linkage, Pair
from reportedly.trace.claims.proposition import Proposition, PropositionKey
from reportedly.trace.claims.relation import Relation, is_telling
from reportedly.trace.claims.tolls import counts


def groups(
    propositions: Collection[Proposition],
    relations: Iterable[Relation],
    *,
    together: Iterable[tuple[PropositionKey, PropositionKey]] = (),
    apart: Iterable[tuple[PropositionKey, PropositionKey]] = (),
) -> list[tuple[Proposition, ...]]:
    """Each proposition in one group, groups and members in canonical order.

    together, apart: pairs that a person has put into one group, or into two; the former counts first.
    """
    nodes = _nodes(sorted(propositions, key=lambda one: one.sort_key), {key for pair in apart for key in pair})
    place = {one.key: number for number, node in enumerate(nodes) for one in node}
    linkage = Linkage(_between(relations, place), len(nodes))
    for a, b in together:
        linkage.join(place[a], place[b])
    for a, b in chain(apart, _of_other_figures(propositions)):
        linkage.forbid(place[a], place[b])
    linkage.link()
    settled = (sorted((one for n in members for one in nodes[n]), key=_order) for members in linkage.groups())
    return sorted((tuple(group) for group in settled), key=lambda group: _order(group[0]))


def _order(proposition: Proposition) -> tuple[str, str, int, int]:
    return proposition.sort_key


def _nodes(ordered: Sequence[Proposition], singled: set[PropositionKey]) -> list[list[Proposition]]:
    """What repeats the same telling words is one node, so that a hundred copies of a text weigh no more than one."""
    nodes: dict[object, list[Proposition]] = defaultdict(list)
    for one in ordered:
        collapses = is_telling(one) and one.key not in singled
        nodes[(one.wording, one.negative, one.measures, one.part) if collapses else one.key].append(one)
    return list(nodes.values())


def _of_other_figures(propositions: Iterable[Proposition]) -> Iterator[tuple[PropositionKey, PropositionKey]]:
    """Those of which neither figure may stand for the other: no third, looser wording makes them one."""
    counting = ((one.key, counts(one)) for one in propositions if one.measures)
    for (a, ours), (b, theirs) in combinations(counting, 2):
        if count_otherwise(ours, theirs):
            yield a, b


def _between(relations: Iterable[Relation], place: Mapping[PropositionKey, int]) -> dict[Pair, float]:
    """Of two nodes, how probably they are the same: the mean over the pairs of their members that have a relation."""
    found: dict[Pair, list[float]] = defaultdict(list)
    for relation in relations:
        a, b = sorted((place[relation.a], place[relation.b]))
        if a != b:
            found[a, b].append(relation.same)
    return {pair: fmean(sorted(several)) for pair, several in found.items()}


def components(
    keys: Iterable[PropositionKey],
    relations: Iterable[Relation],
    together: Iterable[tuple[PropositionKey, PropositionKey]] = (),
) -> list[tuple[PropositionKey, ...]]:
    """What has to be settled together: propositions that a chain of relations strong enough to count connects.

    Propositions of two components are never in one group.
    """
    first = {key: key for key in keys}

    def root(key: PropositionKey) -> PropositionKey:
        while first[key] != key:
            first[key] = first[first[key]]
            key = first[key]
        return key

    strong = ((one.a, one.b) for one in relations if one.same >= LINK)
    for a, b in chain(strong, together):
        low, high = sorted((root(a), root(b)))
        first[high] = low
    found: dict[PropositionKey, list[PropositionKey]] = defaultdict(list)
    for key in sorted(first):
        found[root(key)].append(key)
    return [tuple(several) for several in found.values()]
