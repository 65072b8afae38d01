"""Trains the judges of pairs of statements: ``python -m training.claims RUN --shared FOLDER``; needs scikit-learn.

Examples are pairs of statements of annotated stories, each read by a network of ``training/judge`` that hasn't learned
from the story; each story is scored by what was learned from the others. With little weight: headlines of one event
that agree, or that contradict each other (Fake News Challenge 1), sentence pairs with and without the same meaning (MSR
Paraphrase Corpus), and pairs across stories, which differ.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from benchmarks.annotated import LEARNED, Story, stories, stories_of
from reportedly.logistic import Logistic
from reportedly.trace import claims
from reportedly.trace.claims.features import outcome_features
from reportedly.trace.claims.relation import is_doubtful
from reportedly.trace.claims.scorer import Judge, Scorer
from training.examples import Example, all_examples
from training.judge.folds import PARTS, kept_from, part_of

# Of the weights' penalty, as scikit-learn has it; chosen by held-out stories among 0.01, 0.05 and 0.2.
STRENGTH = 0.05
DECIMALS = 4

Matrix = NDArray[np.float64]


def held_out(examples: Sequence[Example], run: Path) -> list[Scorer]:
    """For each part of the stories, what was learned from the others."""
    screens = _screens(examples)
    read = _read_side_by_side(examples, screens, run)
    return [Scorer(screen, _judge(_without(part, read))) for part, screen in enumerate(screens)]


def fitted(examples: Sequence[Example], run: Path) -> Scorer:
    return Scorer(_judge(examples), _judge(_read_side_by_side(examples, _screens(examples), run)))


def _screens(examples: Sequence[Example]) -> list[Judge]:
    """For each part, one that hasn't seen it."""
    return [_judge(_without(part, examples)) for part in range(PARTS)]


def _without(part: int, examples: Sequence[Example]) -> list[Example]:
    return [one for one in examples if not one.story or part_of(one.story) != part]


def _read_side_by_side(examples: Sequence[Example], screens: Sequence[Judge], run: Path) -> list[Example]:
    """Those that are doubtful, with what the network says of them. screens: as of ``_screens``.

    Of what belongs to no story, only pairs across stories are new to the network.
    """
    new = (one for one in examples if one.story or not one.same | one.conflict)
    return [
        replace(one, features=one.features | outcome_features(kept_from(run, one.story).judge([one.texts])[0]))
        for one in new
        if is_doubtful(one.features, *screens[part_of(one.story)].probabilities(one.features))
    ]


def _judge(examples: Sequence[Example]) -> Judge:
    """Calibrated by the stories' pairs, which weigh most."""
    return Judge(
        same=_logistic(examples, [one.same for one in examples]),
        conflict=_logistic(examples, [one.conflict for one in examples]),
    )


def _logistic(examples: Sequence[Example], wanted: list[bool]) -> Logistic:
    """Of the features as they are."""
    rows = np.array([list(one.features.values()) for one in examples])
    scaler = StandardScaler().fit(rows[[bool(one.story) for one in examples]])
    model = LogisticRegression(C=STRENGTH, solver="newton-cholesky", max_iter=200)
    model.fit(scaler.transform(rows), wanted, sample_weight=[one.weight for one in examples])
    weights = model.coef_[0] / scaler.scale_
    return Logistic(
        round(float(model.intercept_[0] - weights @ scaler.mean_), DECIMALS),
        {name: round(float(w), DECIMALS) for name, w in zip(examples[0].features, weights, strict=True)},
    )


def annotated(shared: Path) -> list[Story]:
    """All that the scorer learns from."""
    return [*stories(shared), *stories_of(LEARNED)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path, help="of training.judge, exported")
    parser.add_argument("--shared", type=Path, required=True, help="has stories/, score/ and data/")
    given = parser.parse_args()
    examples = all_examples(given.shared, annotated(given.shared))
    target = Path(claims.__file__).parent / "data" / "scorer.json"
    target.write_text(json.dumps(asdict(fitted(examples, given.run)), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
