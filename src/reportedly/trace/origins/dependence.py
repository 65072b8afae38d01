"""One article that takes over from another: what shows it, and how surely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reportedly.model.claim import DerivationKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Certainty
from reportedly.trace.origins.signs import SIGNS
from reportedly.trace.origins.traits import Traits, traits

# A key that more articles than this have in common is a boilerplate's, or a speech's that all the world heard.
MOST_WITH_A_KEY = 100


@dataclass(frozen=True, slots=True, order=True)
class Dependence:
    """``document`` repeats ``source``, both by document id; where the time of neither tells, the order is canonical.

    kind: by what sign it is known. passages: where in ``document`` it holds, as (start, end) of its text; empty: all
    of it. why: one sentence that a person can check.
    """

    document: str
    source: str
    kind: DerivationKind
    certainty: Certainty
    why: str
    passages: tuple[tuple[int, int], ...] = ()


def dependences_between(a: Traits, b: Traits) -> tuple[Dependence, ...]:
    """What the later of two articles takes over from the earlier; the same whichever is given first.

    Of articles of one day whose hours aren't known, the one whose id sorts later is called the later one: whoever
    copied whom, they have one origin. Two articles of one outlet are one newsroom's and take nothing over.
    """
    if a.document == b.document or (a.outlet and a.outlet == b.outlet):
        return ()
    earlier, later = sorted((a, b), key=_when)
    found = (sign(later, earlier) for sign in SIGNS)
    return tuple(
        Dependence(later.document, earlier.document, sign.kind, sign.certainty, sign.why, sign.passages)
        for sign in found
        if sign is not None
    )


def dependences(readings: Sequence[Reading]) -> tuple[Dependence, ...]:
    """What each of these articles takes over from another of them, in canonical order.

    Only articles that share a key are compared, so that many articles cost about as much each as few.
    """
    several = {reading.document.id: traits(reading) for reading in readings}
    pairs = _pairs(several.values())
    return tuple(sorted(d for a, b in pairs for d in dependences_between(several[a], several[b])))


def _pairs(several: Iterable[Traits]) -> set[tuple[str, str]]:
    having: dict[int, list[str]] = defaultdict(list)
    for one in several:
        for key in one.keys:
            having[key].append(one.document)
    return {
        pair
        for documents in having.values()
        if len(documents) <= MOST_WITH_A_KEY
        for pair in combinations(sorted(documents), 2)
    }


def _when(traits: Traits) -> tuple[str, str]:
    """By the hour where both tell it; else by the day, then by id, which is no more than a canonical order."""
    return traits.published or "~", traits.document
