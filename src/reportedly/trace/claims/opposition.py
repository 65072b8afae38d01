"""Two groups of propositions -> whether they can't both hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, product

from reportedly.model.reading import ConflictKind
from reportedly.trace.claims.certainty import certainty, most_opposed
from reportedly.trace.claims.figures import Counted
from reportedly.trace.claims.lexicon import concepts, table_words, weight
from reportedly.trace.claims.proposition import Proposition
from reportedly.trace.claims.reasons import Opposed, reason
from reportedly.trace.claims.relation import Relation
from reportedly.trace.claims.speaking import one_source

# From here on two claims may be set against each other; of many such at one claim, ``ties.standing`` keeps the surest.
# Chosen by held-out stories.
LEAST = 0.08

# Two figures, days, names or states are rivals only where the rest agrees: on held-out stories one in seven
# that have less in common is right. A denial may say what it denies in other words. Weights as in ``lexicon``.
_TELLING_TERMS, _LEAST_COMMON, _LEAST_SHARE = 3, 4.0, 0.2

# Nobody denies what they say themselves in the same breath: "there is no cheaper wall, there is only a shorter one".
_OF_TWO = frozenset({ConflictKind.NEGATION, ConflictKind.STATUS})

Group = Sequence[Proposition]


def opposed(a: Group, b: Group, relations: Sequence[Relation]) -> Opposed | None:
    """Whether two groups, neither of which takes the place of the other, can't both hold, and why.

    relations: those between members of the two.
    """
    if not relations or {one.ref for one in a} & {one.ref for one in b}:
        return None
    strength = certainty(a, b, relations)
    if strength < LEAST:
        return None
    found = reason(a, b, *most_opposed(a, b, relations))
    if found.kind in _OF_TWO and _said_in_one_breath(a, b):
        return None
    stands = found.kind is ConflictKind.NEGATION or _on_one_thing(a, b)
    return replace(found, strength=strength) if stands else None


def _said_in_one_breath(a: Group, b: Group) -> bool:
    """Whether one source says both, and an article has both; what it says on another day may be a change of mind."""
    pairs = list(product(a, b))
    together = any(ours.ref.document == theirs.ref.document for ours, theirs in pairs)
    return together and all(_one_voice(ours, theirs) for ours, theirs in pairs)


def _one_voice(a: Proposition, b: Proposition) -> bool:
    """Whether both are of one source, or of two whose descriptions tell nothing apart.

    Where the reading of their article sets one against the other, that stands.
    """
    if b.ref.statement in a.against and a.ref.document == b.ref.document:
        return False
    return one_source(a.speaker, b.speaker) or (bool(a.said_by) and a.speaker == b.speaker)


def _on_one_thing(a: Group, b: Group) -> bool:
    """Whether two members say much the same but for what tells them apart; where all are short it can't be told."""
    telling = [[ground for one in group if len(ground := _ground(one)) >= _TELLING_TERMS] for group in (a, b)]
    return not all(telling) or any(_agree(ours, theirs) for ours, theirs in product(*telling))


def _agree(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    least = max(_LEAST_COMMON, _LEAST_SHARE * min(weight(ours), weight(theirs)))
    return weight(ours & theirs) >= least


def _ground(one: Proposition) -> frozenset[str]:
    """What it is about: its concepts but for those in which figures are given."""
    return one.terms - _in_figures()


@cache
def _in_figures() -> frozenset[str]:
    return concepts(chain.from_iterable(map(table_words, ("numeral", Counted.MONEY, Counted.SHARE, Counted.TIME))))
