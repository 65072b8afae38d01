"""One article that takes over from another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportedly.model.claim import DerivationKind
from reportedly.model.reading import Reading
from reportedly.model.statement import Certainty


@dataclass(frozen=True, slots=True, order=True)
class Dependence:
    """``document`` repeats ``source``, both by document id; the order of two of one day is no more than canonical.

    kind: by what sign it is known. passages: where in ``document`` it holds, as (start, end) of its text; empty: all
    of it. why: one sentence that a person can check.
    """

    document: str
    source: str
    kind: DerivationKind
    certainty: Certainty
    why: str
    passages: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Traits:
    """What of an article shows that it repeats another, or is repeated; a function of the article alone.

    keys: 63-bit numbers; only articles that share one need be compared.
    """

    document: str
    keys: tuple[int, ...]


def traits(reading: Reading) -> Traits:
    """What an article is compared by."""
    return Traits(reading.document.id, ())


def dependences_between(a: Traits, b: Traits) -> tuple[Dependence, ...]:
    """What either of two articles takes over from the other; the same whichever comes first."""
    return ()


def dependences(readings: Sequence[Reading]) -> tuple[Dependence, ...]:
    """What each of these articles takes over from another of them, in canonical order."""
    return ()
