"""Keys by which propositions and articles that are worth comparing find each other.

Two propositions meet when they share two rare words, or a figure and a rare word, or when their vectors lie on the same
side of a band of fixed hyperplanes (Charikar, 2002), and their articles appeared within some weeks: news of one event
does, and so a key's bucket holds what is written in a month, however many years a ledger spans. Two articles on one
event meet by the rare words that they keep coming back to. Every key is a function of one article alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from hashlib import blake2b
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from reportedly.trace.claims.lexicon import rarity, weight
from reportedly.trace.claims.proposition import Proposition

# Articles less than so many days apart share a window; those more than twice as far apart never do.
WINDOW_DAYS = 14
_RAREST_TERMS, _RAREST_OF_TOPIC = 4, 8
# Two words that are each in one of 150 paragraphs: commoner pairs would make everything meet everything.
_LEAST_WEIGHT = 10.0
# In one of 3,000 paragraphs.
_VERY_RARE = 8.0
# Vectors whose product is 0.8 share a band in about half of the cases.
_BANDS, _BITS = 4, 8
_SEED = 20251


def keys_of(proposition: Proposition) -> frozenset[int]:
    """The keys of one proposition."""
    return frozenset(_windowed(proposition.day, _marks(proposition)))


def topic_keys(topic: frozenset[str], day: str) -> frozenset[int]:
    """Keys that articles on one event share."""
    return frozenset(_windowed(day, _topic_marks(topic)))


def _topic_marks(topic: frozenset[str]) -> Iterator[str]:
    """Words so rare that one is enough, most of them names; of the others, pairs."""
    ordered = sorted(topic, key=lambda one: (-rarity(one), one))
    yield from (f"topic {one}" for one in ordered if rarity(one) >= _VERY_RARE)
    for a, b in combinations(sorted(ordered[:_RAREST_OF_TOPIC]), 2):
        if weight((a, b)) >= _LEAST_WEIGHT:
            yield f"topic {a} {b}"


def _marks(proposition: Proposition) -> Iterator[str]:
    rarest = sorted(proposition.terms, key=lambda one: (-rarity(one), one))[:_RAREST_TERMS]
    for a, b in combinations(sorted(rarest), 2):
        if weight((a, b)) >= _LEAST_WEIGHT:
            yield f"terms {a} {b}"
    for measure in proposition.measures:
        yield from (f"figure {measure.value:g} {term}" for term in rarest[:2])
    for band, bits in enumerate(_bits(proposition.vector)):
        yield f"vector {band} {bits}"


def _windowed(day: str, marks: Iterator[str]) -> Iterator[int]:
    windows = _windows(day)
    for mark in marks:
        for window in windows:
            yield int.from_bytes(blake2b(f"{window} {mark}".encode(), digest_size=8).digest()) >> 1


def _windows(day: str) -> tuple[int, ...]:
    """The two overlapping windows that a day lies in; articles without a day have one of their own."""
    try:
        number = date.fromisoformat(day).toordinal() // WINDOW_DAYS
    except ValueError:
        return (-1,)
    return number, number + 1


def _bits(vector: NDArray[np.int8]) -> list[int]:
    """Band by band, on which side of its hyperplanes a vector lies."""
    sides = (_hyperplanes(len(vector)) @ vector.astype(np.float64)) > 0
    return [int(band) for band in sides.reshape(_BANDS, _BITS) @ (1 << np.arange(_BITS))]


@cache
def _hyperplanes(width: int) -> NDArray[np.float64]:
    """[bands * bits, width]; the legacy generator's stream is frozen, so that they are the same everywhere."""
    return np.random.RandomState(_SEED).standard_normal((_BANDS * _BITS, width))
