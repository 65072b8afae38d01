"""The trained judge of pairs: two logistic regressions over ``features``, with weights from ``training/claims.py``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reportedly.logistic import Logistic


@dataclass(frozen=True, slots=True)
class Scorer:
    """same: both put one thing forward. conflict: both are of claims that can't both hold.

    Their probabilities are calibrated: of pairs with 0.7, seven in ten hold.
    """

    same: Logistic
    conflict: Logistic


@cache
def scorer() -> Scorer:
    """The one of the package, read once."""
    text = (files("reportedly.trace.claims") / "data" / "scorer.json").read_text("utf-8")
    return Scorer(**{name: Logistic(**model) for name, model in json.loads(text).items()})
