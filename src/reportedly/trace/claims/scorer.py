"""The trained judges of pairs: logistic regressions with weights from ``training/claims.py``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from reportedly.logistic import Logistic
from reportedly.trace.claims.features import Features


@dataclass(frozen=True, slots=True)
class Judge:
    """same: both put one thing forward. conflict: both are of claims that can't both hold.

    Their probabilities are calibrated: of pairs with 0.7, seven in ten hold.
    """

    same: Logistic
    conflict: Logistic

    def probabilities(self, found: Features) -> tuple[float, float]:
        """same, conflict."""
        return self.same.probability(found), self.conflict.probability(found)


@dataclass(frozen=True, slots=True)
class Scorer:
    """screen: by ``features`` alone. judge: by these and by what the network says of both side by side."""

    screen: Judge
    judge: Judge


@cache
def scorer() -> Scorer:
    """The one of the package, read once."""
    text = (files("reportedly.trace.claims") / "data" / "scorer.json").read_text("utf-8")
    return Scorer(**{name: _judge(judge) for name, judge in json.loads(text).items()})


def _judge(judge: dict[str, dict[str, Any]]) -> Judge:
    return Judge(**{name: Logistic(**model) for name, model in judge.items()})
