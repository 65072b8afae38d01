"""Two groups of propositions -> whether they can't both hold."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.trace.claims.evidence import Evidence
from reportedly.trace.claims.linkage import CONFLICT
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.reasons import Opposed, reason
from reportedly.trace.claims.relation import Relation

Group = Sequence[Proposition]


def opposed(a: Group, b: Group, relations: Sequence[Relation]) -> Opposed | None:
    """Whether two groups, neither of which takes the place of the other, can't both hold, and why.

    relations: those between members of the two.
    """
    if not relations or {one.ref for one in a} & {one.ref for one in b}:
        return None
    if Evidence.of(one.conflict for one in relations).among(len(a) * len(b)) < CONFLICT:
        return None
    best = max(relations, key=lambda relation: (relation.conflict, relation.a, relation.b))
    ours = {one.key: one for one in a}
    here, there = (best.a, best.b) if best.a in ours else (best.b, best.a)
    theirs = {one.key: one for one in b}
    return reason(a, b, ours[here], theirs[there])
