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
        return 0.5 * (1 + math.tanh(self.evidence(features) / 2))  # 1 / (1 + exp(-evidence)), and never too large

    def evidence(self, features: Mapping[str, float]) -> float:
        """The logarithm of the odds; KeyError for a feature without a weight."""
        return self.intercept + sum(self.weights[name] * value for name, value in features.items() if value)


@dataclass(frozen=True, slots=True)
class Multinomial:
    """One outcome of several. by_outcome: what speaks for each; a feature that it doesn't list says nothing."""

    by_outcome: Mapping[str, Logistic]

    def probabilities(self, features: Mapping[str, float]) -> dict[str, float]:
        """By outcome; they come to 1."""
        evidence = {
            outcome: model.evidence({name: value for name, value in features.items() if name in model.weights})
            for outcome, model in self.by_outcome.items()
        }
        highest = max(evidence.values())
        odds = {outcome: math.exp(value - highest) for outcome, value in evidence.items()}
        whole = sum(odds.values())
        return {outcome: value / whole for outcome, value in odds.items()}
