"""What the relations between the members of two groups say together."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

# From here on two groups can't both hold; chosen by held-out stories.
CONFLICT = 0.35
# No pair alone is certain.
_MOST = 0.99


@dataclass(frozen=True, slots=True)
class Evidence:
    """Of some pairs: the sum of their probabilities, and the logarithm of the probability that none of them holds."""

    total: float = 0.0
    none: float = 0.0

    @classmethod
    def of(cls, probabilities: Iterable[float]) -> Evidence:
        """The same in whatever order they come."""
        several = sorted(min(one, _MOST) for one in probabilities)
        return cls(math.fsum(several), math.fsum(math.log1p(-one) for one in several))

    def __add__(self, other: Evidence) -> Evidence:
        return Evidence(self.total + other.total, self.none + other.none)

    def among(self, pairs: int) -> float:
        """How surely it holds of two groups whose members make so many pairs.

        One telling pair is not enough, since large groups always have one that misleads, and the mean asks too much,
        since few pairs are told clearly: so the geometric mean of it and of the probability that any pair holds. The
        fewer pairs there are, the less the mean tells: one more that is on the edge is taken to be among them.
        """
        mean = (self.total + CONFLICT) / (pairs + 1)
        return math.sqrt(-math.expm1(self.none) * mean)
