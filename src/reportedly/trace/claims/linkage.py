"""Nodes -> groups of them, by how probably two are the same and how probably two can't both hold.

Average linkage (Sokal and Michener, 1958): two groups become one while the mean probability between their members is
high enough, the most probable first. A single link never chains two different propositions together.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Protocol, Self, TypeVar

from reportedly.trace.claims.evidence import Evidence

# The mean probability from which two groups are one: on held-out stories 0.89 of the pairs that it makes are right.
LINK = 0.3
# From here on two groups can't both hold; chosen by held-out stories.
CONFLICT = 0.35
# Two groups that both contradict a third are likelier the same, by so much of how surely they do, if they are alike at
# all.
_COMMON_OPPONENT, _ALIKE = 0.35, 0.05

Pair = tuple[int, int]


class _Adding(Protocol):
    def __add__(self, other: Self, /) -> Self: ...


T = TypeVar("T", bound=_Adding)
Table = dict[int, dict[int, T]]


class Linkage:
    """Groups of nodes, each known by its first node. What is known of two groups adds up when groups are joined."""

    def __init__(self, same: Mapping[Pair, float], conflict: Mapping[Pair, Evidence], size: int) -> None:
        self._members = {n: [n] for n in range(size)}
        self._same = _table(same, size)
        self._conflict = _table(conflict, size)
        self._barred: dict[int, set[int]] = defaultdict(set)
        self._first = list(range(size))

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

    def link(self) -> None:
        """Merges while a mean is high enough; of equal means, the pair that is first in canonical order."""
        queue = [(-self._mean(a, b), a, b) for a, row in self._same.items() for b in row if a < b]
        heapq.heapify(queue)
        while queue:
            negative, a, b = heapq.heappop(queue)
            if -negative < LINK:
                return
            if not self._stands(a, b, -negative) or b in self._barred[a]:
                continue
            self._merge(a, b)
            for other in self._same[a]:
                pair = min(a, other), max(a, other)
                heapq.heappush(queue, (-self._mean(*pair), *pair))

    def reunite(self) -> None:
        """Merges what is alike and contradicts the same: two denials of one report are one claim, however worded."""
        while (best := min(self._reunions(), default=None)) is not None:
            self._merge(best[1], best[2])

    def _reunions(self) -> Iterator[tuple[float, int, int]]:
        """Pairs of groups with the probability of their being one, negative."""
        for row in [self._opponents(group) for group in self._members]:
            for a, b in combinations(sorted(row), 2):
                mean = self._mean(a, b)
                probability = mean + _COMMON_OPPONENT * min(row[a], row[b])
                if mean < _ALIKE or probability < LINK or b in self._barred[a] or self._opposition(a, b) >= CONFLICT:
                    continue
                yield -probability, a, b

    def _opponents(self, group: int) -> dict[int, float]:
        """The groups that a group can't hold with, with how surely."""
        found = {other: self._opposition(group, other) for other in self._conflict[group]}
        return {other: strength for other, strength in found.items() if strength >= CONFLICT}

    def _opposition(self, a: int, b: int) -> float:
        return self._conflict[a].get(b, _NOTHING).among(self._pairs(a, b))

    def _stands(self, a: int, b: int, mean: float) -> bool:
        """Whether a pair of the queue is still as it was put there."""
        return a in self._members and b in self._members and self._mean(a, b) == mean

    def _mean(self, a: int, b: int) -> float:
        return self._same[a].get(b, 0.0) / self._pairs(a, b)

    def _pairs(self, a: int, b: int) -> int:
        return len(self._members[a]) * len(self._members[b])

    def _merge(self, a: int, b: int) -> None:
        """``b`` goes into ``a``, which comes first."""
        for node in self._members[b]:
            self._first[node] = a
        self._members[a] += self._members.pop(b)
        _add_up(self._same, a, b)
        _add_up(self._conflict, a, b)
        for other in self._barred.pop(b, ()):
            self._barred[other].discard(b)
            self._barred[other].add(a)
            self._barred[a].add(other)


_NOTHING = Evidence()


def _table(known: Mapping[Pair, T], size: int) -> Table[T]:
    """Both ways."""
    table: Table[T] = {n: {} for n in range(size)}
    for (a, b), one in known.items():
        table[a][b] = table[b][a] = one
    return table


def _add_up(table: Table[T], a: int, b: int) -> None:
    """What is known of ``b`` is known of ``a``."""
    for other, one in table.pop(b).items():
        del table[other][b]
        if other != a:
            known = table[a].get(other)
            table[a][other] = table[other][a] = one if known is None else known + one
