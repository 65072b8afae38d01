"""What two propositions are to each other; a function of the pair alone, whichever comes first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, product

from reportedly.trace.claims.elsewhere import elsewhere
from reportedly.trace.claims.features import Features, features, outcome_features
from reportedly.trace.claims.growth import has_grown
from reportedly.trace.claims.lexicon import TELLING, weight
from reportedly.trace.claims.networks import SideBySide
from reportedly.trace.claims.occasions import on_other_days
from reportedly.trace.claims.proposition import Proposition, PropositionKey
from reportedly.trace.claims.scorer import scorer
from reportedly.trace.claims.utterance import texts

# A relation less probable than this changes no group.
_LEAST = 0.1
_DECIMALS = 4
# Pairs less probable than these to be the same, or in conflict, are not read side by side, which takes some ten times
# as long as the rest. With lower ones held-out stories were told no better.
_DOUBTFUL, _DOUBTFUL_IN_ONE_ARTICLE = (0.1, 0.15), (0.3, 0.3)
# Nineteen of twenty pairs of one claim in the annotated stories reach one of these; two thirds of all others don't.
_LEAST_COSINE, _LEAST_COMMON = 0.2, 4.0
# Of two statements that the reading of their article says can't both hold; on held-out stories two of three are so.
_SAID_OPPOSED = 0.65
# Statements of one article so near each other may answer each other without a word in common.
NEAR = 2


@dataclass(frozen=True, slots=True, order=True)
class Relation:
    """Of ``a < b``, probabilities. same: both put one thing forward. conflict: they can't both hold.

    update: the later one has a newer figure or day of the same thing.
    """

    a: PropositionKey
    b: PropositionKey
    same: float
    conflict: float
    update: float = 0.0


def relations_of(
    one: tuple[Proposition, ...], other: tuple[Proposition, ...], side_by_side: SideBySide, *, one_event: bool
) -> tuple[Relation, ...]:
    """Those of the propositions of two articles, or of one article with itself, that are more than noise.

    one_event: the articles are on one event, so that every pair is worth a look; else only those that share a key.
    """
    within = bool(one and other) and one[0].ref.document == other[0].ref.document
    pairs = combinations(one, 2) if within else product(one, other)
    return relations_among(((a, b) for a, b in pairs if one_event or within or a.keys & b.keys), side_by_side)


def relations_among(pairs: Iterable[tuple[Proposition, Proposition]], side_by_side: SideBySide) -> tuple[Relation, ...]:
    """Those of the pairs, which share a key or are of one event, that are more than noise."""
    found, doubtful = [], []
    for one, other in pairs:
        if is_worth(one, other):
            a, b = sorted((one, other), key=lambda each: each.key)
            known = _at_sight(a, b)
            if known is None:
                first = features(a, b)
                judged = scorer().screen.probabilities(first)
                if is_doubtful(first, *judged):
                    doubtful.append((a, b, first))
                    continue
                known = _relation(a, b, first, *judged)
            found.append(known)
    if doubtful:
        outcomes = side_by_side([texts(a, b) for a, b, _ in doubtful])
        for (a, b, first), row in zip(doubtful, outcomes, strict=True):
            read = first | outcome_features(row)
            found.append(_relation(a, b, read, *scorer().judge.probabilities(read)))
    return tuple(sorted(one for one in found if max(one.same, one.conflict, one.update) >= _LEAST))


def is_doubtful(found: Features, same: float, conflict: float) -> bool:
    """Whether a pair with these probabilities by the screen is to be read side by side."""
    may_be_same, may_be_in_conflict = _DOUBTFUL_IN_ONE_ARTICLE if found["one_article"] else _DOUBTFUL
    return same >= may_be_same or conflict >= may_be_in_conflict


def _at_sight(a: Proposition, b: Proposition) -> Relation | None:
    if repeats(a, b):
        return Relation(a.key, b.key, 1.0, 0.0)
    if b.ref.statement in a.against and a.ref.document == b.ref.document:
        return Relation(a.key, b.key, 0.0, _SAID_OPPOSED)
    if has_grown(a, b) or has_grown(b, a):
        return Relation(a.key, b.key, 0.0, 0.0, update=1.0)
    return None


def _relation(a: Proposition, b: Proposition, found: Features, same: float, conflict: float) -> Relation:
    """Whatever else they have in common, two different figures of one thing are two claims, and so are like events at
    different places or on different days."""
    update = found.get("read_update_share", 0.0) if found["figure_excluded"] or found["due_differ"] else 0.0
    apart = found["figure_excluded"] or elsewhere(a, b) or on_other_days(a, b)
    return Relation(
        a.key,
        b.key,
        same=0.0 if apart else round(same, _DECIMALS),
        conflict=round(conflict, _DECIMALS),
        update=round(update, _DECIMALS),
    )


def repeats(a: Proposition, b: Proposition) -> bool:
    """The same words in the same order, and enough of them to say the same wherever they stand."""
    alike = (a.wording, a.negative, a.measures, a.part) == (b.wording, b.negative, b.measures, b.part)
    return alike and is_telling(a)


def is_telling(proposition: Proposition) -> bool:
    """Whether its words say what it is about by themselves."""
    return weight(proposition.terms) >= TELLING


def is_worth(a: Proposition, b: Proposition) -> bool:
    """A quick look before the long one: whether two propositions may have a relation at all."""
    if a.ref.document == b.ref.document:
        if a.ref == b.ref:
            return False
        if abs(a.place - b.place) <= NEAR or b.ref.statement in a.against:
            return True
    if any(x.value == y.value for x, y in product(a.measures, b.measures)):
        return True
    if a.publisher in b.relays or b.publisher in a.relays or a.speaker.words & b.speaker.words:
        return True
    return a.cosine(b) >= _LEAST_COSINE or weight(a.terms & b.terms) >= _LEAST_COMMON or _answers(a, b)


def _answers(a: Proposition, b: Proposition) -> bool:
    """One of few words and one that its setting speaks of."""
    return min(len(a.terms), len(b.terms)) <= NEAR and bool(a.terms & b.setting or b.terms & a.setting)
