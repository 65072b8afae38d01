"""Two groups of propositions -> whether they can't both hold."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.reading import ConflictKind
from reportedly.trace.claims.evidence import Evidence
from reportedly.trace.claims.lexicon import weight
from reportedly.trace.claims.linkage import CONFLICT
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.reasons import Opposed, reason
from reportedly.trace.claims.relation import Relation

# Two figures, days, names or states are rivals only where the rest agrees: on held-out stories one of seven
# found is right that has less in common. A denial may say what it denies in other words. Weights as in ``lexicon``.
_TELLING_TERMS, _LEAST_COMMON, _LEAST_SHARE = 3, 5.0, 0.25

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
    known = {one.key: one for one in (*a, *b)}
    one, other = (known[best.a], known[best.b]) if known[best.a] in a else (known[best.b], known[best.a])
    found = reason(a, b, one, other)
    return found if found.kind is ConflictKind.NEGATION or _on_one_thing(one, other) else None


def _on_one_thing(one: Proposition, other: Proposition) -> bool:
    """Whether two say much the same but for what tells them apart; of few words it can't be told."""
    if min(len(one.terms), len(other.terms)) < _TELLING_TERMS:
        return True
    common = weight(one.terms & other.terms)
    return common >= max(_LEAST_COMMON, _LEAST_SHARE * min(weight(one.terms), weight(other.terms)))
