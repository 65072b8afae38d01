"""What claims are to each other: which can't both hold, which updates which, and what series of figures come of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from reportedly.model.claim import Claim, ClaimConflict, Figure
from reportedly.trace.claims.figures import Counted, counted
from reportedly.trace.claims.opposition import LEAST, opposed
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.reasons import Opposed
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.updates import supersedes

# A denial seems to contradict all that is said of its matter. Only what it contradicts nearly as surely as anything is
# kept; and the more there is that a claim seems to contradict, the surer each of it must be, by so much for each. Both
# were chosen by held-out stories. What is as sure as the last stands beside however many: the one matter of which all
# articles tell has many conflicts that are weak, and some that are what the news is about.
NEARLY, EACH, SURE = 0.6, 0.025, 0.55
# An article that argues has much that goes against something else in it. Of claims that stand in one and the same
# article only, a conflict must be surer than of others.
_IN_ONE_ARTICLE = 0.2

_UNSAID = {Counted.PEOPLE: Counted.THINGS}

Group = Sequence[Proposition]
# Of two claims by their places: the relations between their members.
Between = dict[tuple[int, int], list[Relation]]


class TieKind(StrEnum):
    """``LATER``: the second of two groups takes the place of the first; ``EARLIER``: the other way round."""

    LATER = "later"
    EARLIER = "earlier"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Tie:
    """What two groups are to each other. opposed: how, where they can't both hold."""

    kind: TieKind
    opposed: Opposed | None = None

    @property
    def strength(self) -> float:
        """Of a conflict how surely it is one, else 0."""
        return 0.0 if self.opposed is None else self.opposed.strength


def tie(a: Group, b: Group, relations: Sequence[Relation]) -> Tie | None:
    """relations: those between members of the two. ``a`` comes first in canonical order."""
    if supersedes(b, a, relations):
        return Tie(TieKind.LATER)
    if supersedes(a, b, relations):
        return Tie(TieKind.EARLIER)
    found = opposed(a, b, relations)
    if found is None or (found.strength < _IN_ONE_ARTICLE and _in_one_article(a, b)):
        return None
    return Tie(TieKind.CONFLICT, found)


def _in_one_article(a: Group, b: Group) -> bool:
    return len({one.ref.document for one in (*a, *b)}) == 1


def tied(claims: Sequence[Claim], groups: Sequence[Group], relations: Iterable[Relation]) -> tuple[Claim, ...]:
    """The claims with conflicts, ``superseded_by`` and whole series. groups: of each claim, in the same order.

    relations: at least those between members of different groups.
    """
    between = sorted(relations_between_groups(groups, relations).items())
    found = {(a, b): one for (a, b), several in between if (one := tie(groups[a], groups[b], several)) is not None}
    return with_ties(claims, [since(group) for group in groups], standing(found))


def standing(ties: Mapping[tuple[int, int], Tie]) -> dict[tuple[int, int], Tie]:
    """The ties without the conflicts that are much weaker than another one of either claim, or too weak for how many
    conflicts one of them has. ties: all of these claims.

    What is kept for every claim of a ledger follows the same rule: ``reportedly.ledger.index.standing``.
    """
    strengths: dict[int, list[float]] = defaultdict(list)
    for pair, one in ties.items():
        for end in pair:
            strengths[end] += [one.strength] if one.opposed else []
    needed = {end: _needed(several) for end, several in strengths.items() if several}
    return {
        (a, b): one for (a, b), one in ties.items() if one.opposed is None or one.strength >= max(needed[a], needed[b])
    }


def _needed(strengths: Sequence[float]) -> float:
    """How strong a conflict of a claim must be at least, by those of all its conflicts."""
    return max(NEARLY * max(strengths), min(SURE, LEAST + EACH * len(strengths)))


def with_ties(claims: Sequence[Claim], days: Sequence[str], ties: Mapping[tuple[int, int], Tie]) -> tuple[Claim, ...]:
    """Claims in canonical order, the first day of each, and the ties between them by their places."""
    later: dict[int, list[int]] = defaultdict(list)
    conflicts: dict[int, list[ClaimConflict]] = defaultdict(list)
    for (a, b), one in ties.items():
        if one.opposed is not None:
            conflicts[a].append(ClaimConflict(claims[b].id, one.opposed.kind, one.opposed.why))
            conflicts[b].append(ClaimConflict(claims[a].id, one.opposed.kind, one.opposed.why))
        else:
            old, new = (a, b) if one.kind is TieKind.LATER else (b, a)
            later[old].append(new)
    next_of = {a: min(several, key=lambda b: (days[b], b)) for a, several in later.items()}
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


def since(group: Group) -> str:
    """The first day on which anybody put it forward."""
    return min(one.day for one in group)


def _whole_series(claims: Sequence[Claim], next_of: Mapping[int, int]) -> list[tuple[Figure, ...]]:
    """Of each claim its own figures and those of the claims that it supersedes, directly or by way of others.

    found: with how many steps it is to the claim that has each.
    """
    found = [dict.fromkeys(claim.series, 0) for claim in claims]
    for place in next_of:
        seen, later = {place}, next_of[place]
        while later not in seen:
            found[later] |= {one: len(seen) for one in claims[place].series if _may_follow(claims[later].series, one)}
            seen.add(later)
            later = next_of.get(later, place)
    return [_without_repeats(sorted(steps, key=lambda one: in_time(one, steps[one]))) for steps in found]


def _may_follow(later: Sequence[Figure], earlier: Figure) -> bool:
    """Whether figures are of one kind: a share is no count. A toll may not say that it counts people."""
    kinds = [_UNSAID.get(kind, kind) for kind in (counted(one.unit or "") for one in (earlier, *later[:1]))]
    return len(set(kinds)) == 1


def _without_repeats(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Without those that a statement only recalls beside a newer one, where they stand on an earlier day."""
    first: dict[tuple[float, float | None], str] = {}
    for one in figures:
        first.setdefault((one.value, one.high), one.as_of or "~")
    said = Counter(one.statement for one in figures)
    return tuple(one for one in figures if said[one.statement] == 1 or first[one.value, one.high] == (one.as_of or "~"))


def in_time(figure: Figure, steps: int) -> tuple[str, str, str, int, float]:
    """By the day that a figure is of, those of no known day last; then by statement, of which one that was replaced
    comes first. steps: from the claim to the one that has it."""
    return figure.as_of or "~", figure.statement.document, figure.statement.statement, -steps, figure.value
