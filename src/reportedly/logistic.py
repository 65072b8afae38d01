"""Logistic regression, as it is used: the weights come from the scripts in ``training``."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Logistic:
    """weights: by the name of the feature."""

    intercept: float
    weights: Mapping[str, float]

    def probability(self, features: Mapping[str, float]) -> float:
        """0 to 1; KeyError for a feature without a weight."""
        evidence = self.intercept + sum(self.weights[name] * value for name, value in features.items() if value)
        return 0.5 * (1 + math.tanh(evidence / 2))  # the same as 1 / (1 + exp(-evidence)), and never too large
