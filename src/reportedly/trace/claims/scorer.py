"""The trained judge of pairs: two logistic regressions over ``features``, with weights from ``training/claims.py``."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reportedly.trace.claims.features import Features


@dataclass(frozen=True, slots=True)
class Logistic:
    """weights: by the name of the feature. The probabilities are calibrated: of pairs with 0.7, seven in ten hold."""

    intercept: float
    weights: dict[str, float]

    def probability(self, features: Features) -> float:
        evidence = self.intercept + sum(self.weights[name] * value for name, value in features.items() if value)
        return 1 / (1 + math.exp(-evidence))


@dataclass(frozen=True, slots=True)
class Scorer:
    """same: both put one thing forward. conflict: both are of claims that can't both hold."""

    same: Logistic
    conflict: Logistic


@cache
def scorer() -> Scorer:
    """The one of the package, read once."""
    text = (files("reportedly.trace.claims") / "data" / "scorer.json").read_text("utf-8")
    return Scorer(**{name: Logistic(**model) for name, model in json.loads(text).items()})
