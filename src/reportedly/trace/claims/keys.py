"""Keys by which propositions and articles that are worth comparing find each other.

Two propositions meet when they share a rare word, or a figure and one of their rarest words, or one of these when their
vectors lie on the same side of a band of fixed hyperplanes (Charikar, 2002): so few meet by accident that an article
costs about the same whatever a ledger holds. Two articles on one event meet by the rare words that they keep coming
back to. Either way they must have appeared within some weeks, as news of one event does. Every key is a function of
one article alone.
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

# Articles less than so many days apart meet; those twice as far apart never do.
WINDOW_DAYS = 14
UNDATED = -1
# Of a proposition, how many of its rarest words may be keys, and how rare they are at least: in one of 400 paragraphs.
# Beside 2,000 articles of eight years five others have one in common with an article, and with them nineteen of twenty
# pairs that any key finds.
_RAREST, _RARE = 3, 6.0
# With a band of the vector a word in one of 55 paragraphs is enough.
_BESIDE_BAND, _LESS_RARE = 2, 4.0
# Vectors whose product is 0.8 share a band in about nine of ten cases.
_BANDS, _BITS = 4, 5
_SEED = 20251
# Of an article's words: so many in pairs; a pair of words that are each in one of 150 paragraphs tells an event.
_RAREST_OF_TOPIC, _LEAST_WEIGHT = 8, 10.0
# In one of 3,000 paragraphs.
_VERY_RARE = 8.0


def keys_of(proposition: Proposition) -> frozenset[int]:
    """The keys of one proposition: 63-bit numbers."""
    return frozenset(map(_number, _marks(proposition)))


def topic_keys(topic: frozenset[str]) -> frozenset[int]:
    """Keys that articles on one event share: 63-bit numbers."""
    return frozenset(map(_number, _topic_marks(topic)))


def window_of(day: str) -> int:
    """The fortnight that a day lies in, ``UNDATED`` where it isn't known."""
    try:
        return date.fromisoformat(day).toordinal() // WINDOW_DAYS
    except ValueError:
        return UNDATED


def windows_near(window: int) -> tuple[int, ...]:
    """Those of articles that one of this window may meet: its own and the next on either side."""
    return (window,) if window == UNDATED else (window - 1, window, window + 1)


def _topic_marks(topic: frozenset[str]) -> Iterator[str]:
    """Words so rare that one is enough, most of them names; of the others, pairs."""
    ordered = sorted(topic, key=_rarest_first)
    yield from (f"topic {one}" for one in ordered if rarity(one) >= _VERY_RARE)
    for a, b in combinations(sorted(ordered[:_RAREST_OF_TOPIC]), 2):
        if weight((a, b)) >= _LEAST_WEIGHT:
            yield f"topic {a} {b}"


def _marks(proposition: Proposition) -> Iterator[str]:
    rarest = sorted(proposition.terms, key=_rarest_first)[:_RAREST]
    yield from (f"term {term}" for term in rarest if rarity(term) >= _RARE)
    for measure in proposition.measures:
        yield from (f"figure {measure.value:g} {term}" for term in rarest[:_BESIDE_BAND])
    beside = [term for term in rarest[:_BESIDE_BAND] if rarity(term) >= _LESS_RARE]
    if beside:
        for band, bits in enumerate(_bits(proposition.vector)):
            yield from (f"vector {band} {bits} {term}" for term in beside)


def _rarest_first(concept: str) -> tuple[float, str]:
    return -rarity(concept), concept


def _number(mark: str) -> int:
    return int.from_bytes(blake2b(mark.encode(), digest_size=8).digest()) >> 1


def _bits(vector: NDArray[np.int8]) -> list[int]:
    """Band by band, on which side of its hyperplanes a vector lies."""
    sides = (_hyperplanes(len(vector)) @ vector.astype(np.float64)) > 0
    return [int(band) for band in sides.reshape(_BANDS, _BITS) @ (1 << np.arange(_BITS))]


@cache
def _hyperplanes(width: int) -> NDArray[np.float64]:
    """[bands * bits, width]; the legacy generator's stream is frozen, so that they are the same everywhere."""
    return np.random.RandomState(_SEED).standard_normal((_BANDS * _BITS, width))
