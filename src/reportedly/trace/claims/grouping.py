"""Propositions and their relations -> groups, each of one thing put forward.

Average linkage (Sokal and Michener, 1958): two groups become one while the mean probability between their members is
high enough, the most probable first. A single link never chains two different propositions together, and the outcome
is a function of the set of propositions, not of the order in which they came.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from reportedly.trace.claims.proposition import Proposition, PropositionKey
from reportedly.trace.claims.relation import Relation, is_telling

# The mean probability from which two groups are one: on held-out stories 0.89 of the pairs that it makes are right.
LINK = 0.3

Pair = tuple[int, int]


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
    merging = _Merging(_links(relations, place), len(nodes))
    for a, b in together:
        merging.join(place[a], place[b])
    for a, b in apart:
        merging.forbid(place[a], place[b])
    merging.run()
    settled = (sorted((one for n in members for one in nodes[n]), key=_order) for members in merging.groups())
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


def _links(relations: Iterable[Relation], place: Mapping[PropositionKey, int]) -> dict[Pair, float]:
    """Of two nodes, the mean probability over the pairs of their members that have a relation."""
    found: dict[Pair, list[float]] = defaultdict(list)
    for relation in relations:
        a, b = sorted((place[relation.a], place[relation.b]))
        if a != b:
            found[a, b].append(relation.same)
    return {pair: sum(sorted(several)) / len(several) for pair, several in found.items()}


class _Merging:
    """Groups of nodes, each known by its first; ``sums`` are of the probabilities between the members of two."""

    def __init__(self, links: Mapping[Pair, float], size: int) -> None:
        self._members = {n: [n] for n in range(size)}
        self._sums: dict[int, dict[int, float]] = {n: {} for n in range(size)}
        self._barred: dict[int, set[int]] = defaultdict(set)
        self._first = list(range(size))
        for (a, b), probability in links.items():
            self._sums[a][b] = self._sums[b][a] = probability

    def groups(self) -> Iterable[list[int]]:
        return self._members.values()

    def join(self, a: int, b: int) -> None:
        a, b = sorted((self._first[a], self._first[b]))
        if a != b:
            self._merge(a, b)

    def forbid(self, a: int, b: int) -> None:
        a, b = self._first[a], self._first[b]
        if a != b:
            self._barred[a].add(b)
            self._barred[b].add(a)

    def run(self) -> None:
        """Merges while a mean is high enough; of equal means, the pair that is first in canonical order."""
        queue = [(-self._mean(a, b), a, b) for a, row in self._sums.items() for b in row if a < b]
        heapq.heapify(queue)
        while queue:
            negative, a, b = heapq.heappop(queue)
            if -negative < LINK:
                return
            if not self._stands(a, b, -negative) or b in self._barred[a]:
                continue
            self._merge(a, b)
            for other in self._sums[a]:
                pair = min(a, other), max(a, other)
                heapq.heappush(queue, (-self._mean(*pair), *pair))

    def _stands(self, a: int, b: int, mean: float) -> bool:
        """Whether a pair of the queue is still as it was put there."""
        return a in self._members and b in self._members and self._mean(a, b) == mean

    def _mean(self, a: int, b: int) -> float:
        return self._sums[a].get(b, 0.0) / (len(self._members[a]) * len(self._members[b]))

    def _merge(self, a: int, b: int) -> None:
        """``b`` goes into ``a``, which comes first."""
        for node in self._members[b]:
            self._first[node] = a
        self._members[a] += self._members.pop(b)
        for other, total in self._sums.pop(b).items():
            del self._sums[other][b]
            if other != a:
                self._sums[a][other] = self._sums[other][a] = self._sums[a].get(other, 0.0) + total
        for other in self._barred.pop(b, ()):
            self._barred[other].discard(b)
            self._barred[other].add(a)
            self._barred[a].add(other)


def components(
    keys: Iterable[PropositionKey],
    relations: Iterable[Relation],
    together: Iterable[tuple[PropositionKey, PropositionKey]] = (),
) -> list[tuple[PropositionKey, ...]]:
    """What has to be settled together: propositions that a chain of relations strong enough to merge connects.

    Propositions of two components are never in one group.
    """
    first = {key: key for key in keys}

    def root(key: PropositionKey) -> PropositionKey:
        while first[key] != key:
            first[key] = first[first[key]]
            key = first[key]
        return key

    strong = ((relation.a, relation.b) for relation in relations if relation.same >= LINK)
    for a, b in chain(strong, together):
        low, high = sorted((root(a), root(b)))
        first[high] = low
    found: dict[PropositionKey, list[PropositionKey]] = defaultdict(list)
    for key in sorted(first):
        found[root(key)].append(key)
    return [tuple(several) for several in found.values()]
