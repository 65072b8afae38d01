"""How surely two groups of propositions can't both hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import product

from reportedly.logistic import Logistic
from reportedly.trace.claims.evidence import Evidence
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.relation import NEAR, Relation

# Rounded from logistic regressions over the pairs of groups of half the annotated stories, which gave nearly the same
# weights on either half, whether statements came from articles or from annotations.
_SURELY = Logistic(-3.0, {"told": 1.0, "alike": 2.0, "answers": 1.1, "pairs": 0.45})
# No evidence is certain.
_LEAST_TOLD = 0.01

Group = Sequence[Proposition]


def certainty(a: Group, b: Group, relations: Sequence[Relation]) -> float:
    """0 to 1. relations: those between members of the two, one at least.

    What their pairs tell counts for most; then how near the two come to each other in what they say, whether one
    answers the other in the same article, and how many statements there are from which it is told.
    """
    pairs = len(a) * len(b)
    told = Evidence.of(one.conflict for one in relations).among(pairs)
    if told < _LEAST_TOLD:
        return 0.0
    one, other = most_opposed(a, b, relations)
    return _SURELY.probability(
        {
            "told": _log_odds(min(told, 1 - _LEAST_TOLD)),
            "alike": max(ours.cosine(theirs) for ours, theirs in product(a, b)),
            "answers": float(one.ref.document == other.ref.document and abs(one.place - other.place) <= NEAR),
            "pairs": math.log(pairs),
        }
    )


def most_opposed(a: Group, b: Group, relations: Sequence[Relation]) -> tuple[Proposition, Proposition]:
    """Of ``a`` and of ``b``, the two that tell best that these can't both hold."""
    best = max(relations, key=lambda relation: (relation.conflict, relation.a, relation.b))
    ours, theirs = ({one.key: one for one in group} for group in (a, b))
    return (ours[best.a], theirs[best.b]) if best.a in ours else (ours[best.b], theirs[best.a])


def _log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability))
