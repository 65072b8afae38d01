"""What claims are to each other: which can't both hold, which updates which, and what series of figures come of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reportedly.model.claim import Claim, ClaimConflict, Figure
from reportedly.trace.claims.opposition import opposed, supersedes
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.relation import Relation

Group = Sequence[Proposition]
# Of two claims by their places: the relations between their members.
Between = dict[tuple[int, int], list[Relation]]


def tied(claims: Sequence[Claim], groups: Sequence[Group], relations: Iterable[Relation]) -> tuple[Claim, ...]:
    """The claims with conflicts, ``superseded_by`` and whole series. groups: of each claim, in the same order.

    relations: at least those between members of different groups.
    """
    between = relations_between_groups(groups, relations)
    later: dict[int, list[int]] = defaultdict(list)
    conflicts: dict[int, list[ClaimConflict]] = defaultdict(list)
    for (a, b), several in sorted(between.items()):
        if supersedes(groups[b], groups[a], several):
            later[a].append(b)
        elif supersedes(groups[a], groups[b], several):
            later[b].append(a)
        elif (found := opposed(groups[a], groups[b], several)) is not None:
            conflicts[a].append(ClaimConflict(claims[b].id, found.kind, found.why))
            conflicts[b].append(ClaimConflict(claims[a].id, found.kind, found.why))
    next_of = {a: min(several, key=lambda b: (_since(groups[b]), b)) for a, several in later.items()}
    series = _whole_series(claims, next_of)
    return tuple(
        replace(
            claim,
            conflicts=tuple(sorted(conflicts[place], key=lambda conflict: conflict.claim)),
            superseded_by=claims[next_of[place]].id if place in next_of else None,
            series=series[place],
        )
        for place, claim in enumerate(claims)
    )


def relations_between_groups(groups: Sequence[Group], relations: Iterable[Relation]) -> Between:
    """Relations whose two propositions are in different groups; and, with none, groups that share a statement."""
    place = {one.key: number for number, group in enumerate(groups) for one in group}
    between: Between = defaultdict(list)
    for relation in relations:
        a, b = sorted((place[relation.a], place[relation.b]))
        if a != b:
            between[a, b].append(relation)
    for parts in _of_one_statement(groups):
        for a, b in pairwise(parts):
            between.setdefault((a, b), [])
    return between


def _of_one_statement(groups: Sequence[Group]) -> Iterable[list[int]]:
    places: dict[tuple[str, str], set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for one in group:
            places[one.ref.document, one.ref.statement].add(number)
    return (sorted(several) for several in places.values() if len(several) > 1)


def _since(group: Group) -> str:
    return min(one.day for one in group)


def _whole_series(claims: Sequence[Claim], next_of: Mapping[int, int]) -> list[tuple[Figure, ...]]:
    """Of each claim its own figures and those of the claims that it supersedes, directly or by way of others."""
    found = [set(claim.series) for claim in claims]
    for place in next_of:
        seen, later = {place}, next_of[place]
        while later not in seen:
            found[later] |= set(claims[place].series)
            seen.add(later)
            later = next_of.get(later, place)
    return [tuple(sorted(figures, key=in_time)) for figures in found]


def in_time(figure: Figure) -> tuple[str, str, str, float]:
    """By the day that a figure is of, those of no known day last; then by statement."""
    return figure.as_of or "~", figure.statement.document, figure.statement.statement, figure.value
