"""From the network's own certainty to how often it is right (Platt, 1999)."""

from __future__ import annotations

import math
from dataclasses import dataclass

_SUREST = 1e-4  # the log-odds of 0 and 1 are infinite


@dataclass(frozen=True, slots=True)
class Calibration:
    """A line through the log-odds; slope 1 and intercept 0 change nothing."""

    slope: float = 1.0
    intercept: float = 0.0

    def confidence(self, certainty: float) -> float:
        """The share of attributions with this ``certainty``, a probability, that are right: 0 to 1, 4 decimals."""
        bounded = min(max(certainty, _SUREST), 1 - _SUREST)
        odds = self.slope * math.log(bounded / (1 - bounded)) + self.intercept
        return round(1 / (1 + math.exp(-odds)), 4)
